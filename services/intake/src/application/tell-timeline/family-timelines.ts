import { textOf } from '../../read-models/timeline/timeline-texts.js';
import type { TimelineDoc } from '../../read-models/timeline/timeline.doc.js';
import type { IntakeViews } from '../../read-models/views.js';
import type { DeskDirectory } from '../shared/desk-directory.js';

/** What happened to requests, in the words that families read. Names no person. */
export class FamilyTimelines {
  constructor(
    private readonly views: IntakeViews,
    private readonly desks: DeskDirectory,
  ) {}

  async docOf(requestId: string): Promise<TimelineDoc> {
    const found = await this.views.timeline.current().get(requestId);
    return found?.doc ?? { requestId, entries: [], offers: [], question: null };
  }

  /** First to last. */
  async of(requestId: string) {
    const { entries } = await this.docOf(requestId);
    const names = await this.placeNames(entries.map(({ locationId }) => locationId));
    return Promise.all(
      entries.map(async (entry) => {
        const { happenedAt, what, by, locationId, facts } = entry;
        const place = placeOf(locationId, names);
        const desk =
          facts.deskId === undefined ? null : ((await this.desks.find(facts.deskId))?.name ?? null);
        return { happenedAt, what, by, place, text: textOf(entry, { place: place?.name ?? null, desk }) };
      }),
    );
  }

  async placeNames(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
    const known = [...new Set(ids.filter((id) => id !== null))];
    const found = await this.views.locationNames.current().getMany(known);
    return new Map(found.map(({ id, doc }) => [id, doc.name]));
  }
}

export function placeOf(locationId: string | null, names: ReadonlyMap<string, string>) {
  return locationId === null ? null : { id: locationId, name: names.get(locationId) ?? null };
}
