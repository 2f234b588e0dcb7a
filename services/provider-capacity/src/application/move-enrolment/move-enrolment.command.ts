import { Command } from '@nestjs/cqrs';
import type { MessageContext } from '@samenloket/contracts';
import type { Move } from '../../domain/location/move-enrolment.js';
import type { Changed } from '../shared/changed.js';

/** The id of the enrolment at the other location. */
export interface Moved extends Changed {
  readonly enrolmentId: string;
}

/** A child goes on at another location of the same organiser. */
export class MoveEnrolmentCommand extends Command<Moved> {
  constructor(
    readonly fromLocationId: string,
    readonly toLocationId: string,
    readonly move: Move,
    readonly context: MessageContext,
  ) {
    super();
  }
}
