import { Command } from '@nestjs/cqrs';
import type { MessageContext } from '@samenloket/contracts';
import type { OrganiserFacts } from '../../domain/organiser/organiser.js';
import type { Changed } from '../shared/changed.js';

export class DescribeOrganiserCommand extends Command<Changed> {
  constructor(
    readonly facts: OrganiserFacts,
    readonly context: MessageContext,
    /** As it was read; absent: whatever stands there now. */
    readonly expectedVersion?: string,
  ) {
    super();
  }
}
