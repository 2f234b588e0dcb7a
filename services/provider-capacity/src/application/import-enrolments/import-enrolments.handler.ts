import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock } from '@samenloket/event-sourcing';
import { startOfDayInBrussels } from '@samenloket/regional';
import type { LocationEvent } from '../../domain/location/location-events.js';
import { overfilledHalfDays } from '../../domain/location/overfilled.js';
import { readImportedChild } from '../import-locations/read-imported-location.js';
import { importMetadata } from '../shared/command-metadata.js';
import { CapacityStreams } from '../shared/capacity-streams.js';
import { ImportEnrolmentsCommand } from './import-enrolments.command.js';

@CommandHandler(ImportEnrolmentsCommand)
export class ImportEnrolmentsHandler implements ICommandHandler<ImportEnrolmentsCommand> {
  constructor(
    private readonly streams: CapacityStreams,
    private readonly clock: Clock,
  ) {}

  async execute({ request, context }: ImportEnrolmentsCommand) {
    const { locationId, enrolments, partial } = request;
    const now = this.clock.now().toISOString();
    const { appended, position, state } = await this.streams.changeLocation(
      locationId,
      { type: 'importEnrolments', source: 'history', children: enrolments.map(readImportedChild), partial },
      context,
      (event) => importMetadata(context, happenedAt(event, now)),
    );
    const overfilled = overfilledHalfDays(state).map((halfDay) => ({ locationId, ...halfDay }));
    return { appended, position, overfilled };
  }
}

/** Care that began in the past happened then; what is still to begin, or changed in the files, is known since now. */
function happenedAt({ type, data }: LocationEvent, now: string): string {
  if (type !== 'enrolmentImported') return now;
  const began = startOfDayInBrussels(data.start);
  return began < now ? began : now;
}
