import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ImportEnrolments } from '@samenloket/contracts';
import { Clock } from '@samenloket/event-sourcing';
import { startOfDayInBrussels } from '@samenloket/regional';
import { importEnrolments } from '../../domain/location/decide-import.js';
import type { LocationEvent } from '../../domain/location/location-events.js';
import { overfilledHalfDays } from '../../domain/location/overfilled.js';
import { plannedOf, previewAnswer } from '../import-locations/planned-import.js';
import { readImportedChild } from '../import-locations/read-imported-location.js';
import { importMetadata } from '../shared/import-metadata.js';
import { CapacityStreams } from '../shared/capacity-streams.js';
import { ImportEnrolmentsCommand } from './import-enrolments.command.js';

@CommandHandler(ImportEnrolmentsCommand)
export class ImportEnrolmentsHandler implements ICommandHandler<ImportEnrolmentsCommand> {
  constructor(
    private readonly streams: CapacityStreams,
    private readonly clock: Clock,
  ) {}

  async execute({ request, context }: ImportEnrolmentsCommand) {
    if (request.preview) return this.preview(request);
    const { locationId } = request;
    const now = this.clock.now().toISOString();
    const { appended, position, state } = await this.streams.changeLocation(
      locationId,
      commandOf(request),
      context,
      (event) => importMetadata(context, happenedAt(event, now)),
    );
    const overfilled = overfilledHalfDays(state).map((halfDay) => ({ locationId, ...halfDay }));
    return { appended, position, overfilled };
  }

  /** Also of a location that the same files are still to bring in: then all is new. */
  private async preview(request: ImportEnrolments) {
    const { state } = await this.streams.location(request.locationId);
    const planned = plannedOf(importEnrolments(commandOf(request), state), state);
    return { ...previewAnswer([planned]), overfilled: [] };
  }
}

function commandOf({ enrolments, untouched, partial }: ImportEnrolments) {
  const children = enrolments.map(readImportedChild);
  return { type: 'importEnrolments', source: 'history', children, untouched, partial } as const;
}

/** Care that began in the past happened then; what is still to begin, or changed in the files, is known since now. */
function happenedAt({ type, data }: LocationEvent, now: string): string {
  if (type !== 'enrolmentImported') return now;
  const began = startOfDayInBrussels(data.start);
  return began < now ? began : now;
}
