import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ImportAnswer } from '@samenloket/contracts';
import { importMetadata } from '../shared/command-metadata.js';
import { CapacityStreams } from '../shared/capacity-streams.js';
import { importAnswerOf, inChunks } from '../shared/in-chunks.js';
import { ImportLocationsCommand } from './import-locations.command.js';
import { readImportedLocation } from './read-imported-location.js';

@CommandHandler(ImportLocationsCommand)
export class ImportLocationsHandler implements ICommandHandler<ImportLocationsCommand> {
  constructor(private readonly streams: CapacityStreams) {}

  async execute({ request, context }: ImportLocationsCommand): Promise<ImportAnswer> {
    const metadata = importMetadata(context, request.happenedAt);
    const organisers = await inChunks(request.organisers, ({ organiserId, name, enterpriseNumber }) =>
      this.streams.changeOrganiser(
        {
          type: 'describeOrganiser',
          facts: { organiserId, name, enterpriseNumber },
          imported: true,
        },
        context,
        metadata,
      ),
    );
    const locations = await inChunks(request.locations, (location) =>
      this.streams.changeLocation(
        location.locationId,
        { ...readImportedLocation(location), partial: request.partial },
        context,
        metadata,
      ),
    );
    return importAnswerOf([...organisers, ...locations]);
  }
}
