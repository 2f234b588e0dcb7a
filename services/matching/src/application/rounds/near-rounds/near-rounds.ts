import type { Clock } from '@samenloket/event-sourcing';
import { allDocuments } from '@samenloket/read-models';
import { addDays, brusselsDateOf } from '@samenloket/regional';
import type { DeskTerms } from '../../../read-models/desk-agreements/agreed-terms.js';
import type { MatchingViews } from '../../../read-models/matching-views.js';
import type { PlacesDocument } from '../../../read-models/places/places.view.js';
import type { RoundDocument } from '../../../read-models/rounds/rounds.view.js';

export interface NearRound {
  readonly round: RoundDocument;
  /** Whether only the first candidates get an offer until it is over (setting `allocation` of the desk). */
  readonly blocks: boolean;
}

const unfinished = ['announced', 'freezing', 'frozen', 'computed', 'publishing'];

/** Rounds in which somebody may have a better claim on a place that comes free now. */
export class NearRounds {
  constructor(
    private readonly views: MatchingViews,
    private readonly terms: DeskTerms,
    private readonly clock: Clock,
  ) {}

  /** The one that is frozen first, among those that take in this location and are near by the setting of its desk. */
  async at(location: PlacesDocument): Promise<NearRound | undefined> {
    const { deskId, organiserId } = location;
    if (deskId === undefined || organiserId === undefined) return undefined;
    const today = brusselsDateOf(this.clock.now().toISOString());
    const { nearDays, byRounds, takesPart } = await this.terms.rounds(deskId, today, { organiserId });
    if (!takesPart) return undefined;
    const near: RoundDocument[] = [];
    const filter = { 'announcement.deskIds': deskId, status: { $in: unfinished } };
    for await (const { doc: round } of allDocuments(this.views.rounds.current(), { filter })) {
      if (takesIn(round, location) && isNear(round, nearDays, today)) near.push(round);
    }
    const freezeOn = (round: RoundDocument) => round.announcement.freezeOn;
    const [first] = near.toSorted((one, other) => (freezeOn(one) < freezeOn(other) ? -1 : 1));
    return first && { round: first, blocks: byRounds };
  }
}

/** A round that is not frozen yet has no locations of its own: those of its organisers will be. */
function takesIn({ places, announcement }: RoundDocument, { locationId, organiserId = '' }: PlacesDocument) {
  if (places) return places.locationIds.includes(locationId);
  return announcement.organiserIds?.includes(organiserId) ?? true;
}

function isNear(
  { status, announcement }: RoundDocument,
  nearDays: number | undefined,
  today: string,
): boolean {
  if (status !== 'announced') return true;
  return nearDays !== undefined && addDays(announcement.freezeOn, -nearDays) <= today;
}
