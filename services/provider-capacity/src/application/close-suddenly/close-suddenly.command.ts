import { Command } from '@nestjs/cqrs';
import type { MessageContext } from '@samenloket/contracts';
import type { CloseSuddenly } from '../../domain/location/location-commands.js';
import type { Changed } from '../shared/changed.js';

/** How many children lost their place, and after which position queries show it. */
export interface ClosedSuddenly extends Changed {
  readonly children: number;
}

export class CloseSuddenlyCommand extends Command<ClosedSuddenly> {
  constructor(
    readonly locationId: string,
    readonly closure: CloseSuddenly,
    readonly context: MessageContext,
  ) {
    super();
  }
}
