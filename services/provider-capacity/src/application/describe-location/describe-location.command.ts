import { Command } from '@nestjs/cqrs';
import type { MessageContext } from '@samenloket/contracts';
import type { LocationFacts } from '../../domain/location/location-facts.js';
import type { Changed } from '../shared/changed.js';

export class DescribeLocationCommand extends Command<Changed> {
  constructor(
    readonly facts: LocationFacts,
    readonly context: MessageContext,
    /** As it was read; absent: whatever stands there now. */
    readonly expectedVersion?: string,
  ) {
    super();
  }
}
