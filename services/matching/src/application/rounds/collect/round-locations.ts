import { allDocuments } from '@samenloket/read-models';
import type { DeskTerms } from '../../../read-models/desk-agreements/agreed-terms.js';
import type { ClosedDays, PlacesDocument } from '../../../read-models/places/places.view.js';
import type { ReadableView } from '../../../read-models/readable-view.js';
import type { RoundToCollect } from '../round-to-collect.js';
import { LocationsOfRound } from '../round-work.js';

/** A location of which it is known to whom it belongs. */
export interface RoundPlace extends PlacesDocument {
  readonly organiserId: string;
}

/** The locations that a round takes in. */
export class RoundLocations extends LocationsOfRound {
  constructor(
    private readonly places: ReadableView<PlacesDocument>,
    private readonly terms: DeskTerms,
  ) {
    super();
  }

  /** Those of its desks whose organiser takes part there on that ISO date, in the order of their ids. */
  async of(round: RoundToCollect, on: string): Promise<RoundPlace[]> {
    const { deskIds, organiserIds, locationIds } = round;
    const found: RoundPlace[] = [];
    for await (const { doc } of allDocuments(this.places.current())) {
      const { organiserId, deskId } = doc;
      if (organiserId === undefined || deskId === undefined || !deskIds.includes(deskId)) continue;
      if (locationIds && !locationIds.includes(doc.locationId)) continue;
      if (organiserIds && !organiserIds.includes(organiserId)) continue;
      const { takesPart } = await this.terms.on(deskId, on, { organiserId });
      if (takesPart) found.push({ ...doc, organiserId });
    }
    return found.sort((one, other) => (one.locationId < other.locationId ? -1 : 1));
  }
}

/**
 * Whether a location offers nothing in a round: it closes, and nobody knows when it opens again.
 * @param until ISO date, the first day after the round
 */
export function closesForGood({ closures = [] }: PlacesDocument, until: string): boolean {
  return closures.some((closed) => closed.until === undefined && closed.from < until);
}

/** Days on which no care starts, of which it is known when they end; in order. */
export function closedDays({ closures = [] }: PlacesDocument): { from: string; until: string }[] {
  const ends = (closed: ClosedDays): closed is ClosedDays & { until: string } => closed.until !== undefined;
  return closures
    .filter(ends)
    .map(({ from, until }) => ({ from, until }))
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}
