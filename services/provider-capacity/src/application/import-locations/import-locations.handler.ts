import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { ImportAnswer, ImportLocations, PlannedRows } from '@samenloket/contracts';
import { location as locationDecider } from '../../domain/location/location.js';
import { organiser as organiserDecider } from '../../domain/organiser/organiser.js';
import { importMetadata } from '../shared/import-metadata.js';
import { CapacityStreams } from '../shared/capacity-streams.js';
import { importAnswerOf, inChunks } from '../shared/in-chunks.js';
import { ImportLocationsCommand } from './import-locations.command.js';
import { plannedOf, previewAnswer } from './planned-import.js';
import { readImportedLocation } from './read-imported-location.js';

const one: PlannedRows = { added: 0, corrected: 1, ended: 0 };

@CommandHandler(ImportLocationsCommand)
export class ImportLocationsHandler implements ICommandHandler<ImportLocationsCommand> {
  constructor(private readonly streams: CapacityStreams) {}

  async execute({ request, context }: ImportLocationsCommand): Promise<ImportAnswer> {
    if (request.preview) return this.preview(request);
    const metadata = importMetadata(context, request.happenedAt);
    const described = await this.describable(request);
    const organisers = await inChunks(described, ({ organiserId, name, enterpriseNumber }) =>
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

  private async preview(request: ImportLocations): Promise<ImportAnswer> {
    const { locations, partial } = request;
    const renamed = await this.renamed(await this.describable(request));
    const planned = await inChunks(locations, async (imported) => {
      const { state } = await this.streams.location(imported.locationId);
      const events = locationDecider.decide({ ...readImportedLocation(imported), partial }, state);
      const counted = plannedOf(events, state);
      // What a row says of the organiser is no fact of the location.
      return !counted.locations && renamed.has(imported.organiserId)
        ? { ...counted, locations: one }
        : counted;
    });
    return previewAnswer(planned);
  }

  /** Who runs the platform describes every organiser; a desk those that nobody knows, and those of its own locations. */
  private async describable({ organisers, locations, ofDesk }: ImportLocations) {
    if (ofDesk === undefined) return organisers;
    const states = await inChunks(locations, ({ locationId }) => this.streams.location(locationId));
    const facts = states.flatMap(({ state }) => state.facts ?? []);
    const own = new Set(facts.flatMap((known) => (known.deskId === ofDesk ? known.organiserId : [])));
    const described = await inChunks(organisers, async (organiser) => {
      if (own.has(organiser.organiserId)) return [organiser];
      const { state } = await this.streams.organiser(organiser.organiserId);
      return state.facts === undefined ? [organiser] : [];
    });
    return described.flat();
  }

  /** Ids of those that are known otherwise. */
  private async renamed(organisers: ImportLocations['organisers']): Promise<ReadonlySet<string>> {
    const ids = await inChunks(organisers, async ({ organiserId, name, enterpriseNumber }) => {
      const { state } = await this.streams.organiser(organiserId);
      const facts = { organiserId, name, enterpriseNumber };
      const events = organiserDecider.decide({ type: 'describeOrganiser', facts, imported: true }, state);
      return state.facts !== undefined && events.length > 0 ? [organiserId] : [];
    });
    return new Set(ids.flat());
  }
}
