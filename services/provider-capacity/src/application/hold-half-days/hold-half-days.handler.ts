import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { HoldAnswer } from '@samenloket/contracts';
import { carePattern } from '@samenloket/regional';
import { holdOutcome } from '../../domain/location/decide-hold.js';
import { CapacityStreams } from '../shared/capacity-streams.js';
import { HoldHalfDaysCommand } from './hold-half-days.command.js';

@CommandHandler(HoldHalfDaysCommand)
export class HoldHalfDaysHandler implements ICommandHandler<HoldHalfDaysCommand> {
  constructor(private readonly streams: CapacityStreams) {}

  async execute({ request, context }: HoldHalfDaysCommand): Promise<HoldAnswer> {
    const { locationId, ...wanted } = request;
    const pattern = carePattern(request.pattern.weeks);
    const command = { type: 'holdHalfDays' as const, ...wanted, pattern };
    const { state } = await this.streams.changeLocation(locationId, command, context);
    const outcome = holdOutcome(state, request);
    if (!outcome) throw new Error(`Offer ${request.offerId} was decided, but no outcome is known.`);
    return outcome;
  }
}
