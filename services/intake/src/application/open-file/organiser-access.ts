import { wishesFulfilledAt } from '@samenloket/contracts';
import type { Clock } from '@samenloket/event-sourcing';
import type { SignedInActor } from '@samenloket/platform';
import {
  addMonths,
  type AgreedFor,
  brusselsDateOf,
  type SettingName,
  settingOn,
  takesPart,
} from '@samenloket/regional';
import type { CareRequestDoc } from '../../read-models/care-requests/care-request.doc.js';
import type { OrganiserLocationDoc } from '../../read-models/organiser-locations/organiser-locations.view.js';
import type { IntakeViews } from '../../read-models/views.js';
import type { DeskDirectory } from '../shared/desk-directory.js';
import { type AccessLevel, reaches } from './access-level.js';

type WishedPlace = Parameters<typeof wishesFulfilledAt>[0] &
  Pick<OrganiserLocationDoc, 'organiserId'> &
  Partial<Pick<OrganiserLocationDoc, 'tiers'>>;

/** What may be agreed apart: the places of one organiser, of one tier. */
type KindOfPlace = AgreedFor & Pick<OrganiserLocationDoc, 'organiserId'>;

/** What organisers and child-minders see: requests that wish their locations, once released; contact after an offer. */
export class OrganiserAccess {
  constructor(
    private readonly views: IntakeViews,
    private readonly desks: DeskDirectory,
    private readonly clock: Clock,
  ) {}

  /** Locations that the actor acts for: those of the token, and all of a coordinator's organiser; of others undefined. */
  async locationsOf({
    role,
    organiserId,
    locationIds,
  }: SignedInActor): Promise<readonly string[] | undefined> {
    if (role !== 'organiserCoordinator' && role !== 'childMinder') return undefined;
    if (role === 'childMinder' || organiserId === undefined) return locationIds;
    const locations = this.views.organiserLocations.current();
    const { documents } = await locations.find({ filter: { organiserId } });
    return [...locationIds, ...documents.map(({ id }) => id)];
  }

  /** The organiser that the actor acts for, by the token or by its first location. */
  async organiserOf({ organiserId, locationIds }: SignedInActor): Promise<string | undefined> {
    const [place] = await this.placesOf(locationIds.slice(0, 1));
    return organiserId ?? place?.organiserId;
  }

  /** What a request may wish that one of these locations fulfils. */
  async wishesFulfilledAt(locationIds: readonly string[]): Promise<readonly string[]> {
    return [...new Set((await this.placesOf(locationIds)).flatMap(wishesFulfilledAt))];
  }

  async levelFor(locationIds: readonly string[], request: CareRequestDoc): Promise<AccessLevel> {
    if (request.erased) return 'none';
    const offered = await this.views.offeredRequests.current().get(request.requestId);
    if (offered?.doc.offers.some(({ locationId }) => locationIds.includes(locationId))) return 'contact';
    if (request.status !== 'open' || (await this.hasFound(request))) return 'none';
    const wished = (await this.placesOf(locationIds)).filter((place) =>
      wishesFulfilledAt(place).some((wish) => request.wishes.includes(wish)),
    );
    const kinds = new Map(wished.flatMap(kindsOf).map((kind) => [`${kind.organiserId} ${kind.tier}`, kind]));
    const levels = await Promise.all([...kinds.values()].map((kind) => this.levelBeforeOffer(kind, request)));
    return levels.reduce((most, level) => (reaches(level, most) ? level : most), 'none');
  }

  /**
   * Whether priority facts count at any of these locations that it wishes or that offers a place: at the income tariff
   * only (docs/domain.md, "Candidates for a place"). Elsewhere they are nobody's business.
   */
  async priorityCounts(locationIds: readonly string[], request: CareRequestDoc): Promise<boolean> {
    const offered = await this.views.offeredRequests.current().get(request.requestId);
    const offering = new Set(offered?.doc.offers.map(({ locationId }) => locationId));
    const places = await this.placesOf(locationIds);
    return places.some(
      (place) =>
        Object.values(place.tiers ?? {}).some((tier) => tier === 'T2' || tier === 'T3') &&
        (offering.has(place.locationId) ||
          wishesFulfilledAt(place).some((wish) => request.wishes.includes(wish))),
    );
  }

  /** All half-days that were asked are taken: it waits at no other location any more. */
  private async hasFound({ requestId }: CareRequestDoc): Promise<boolean> {
    return (await this.views.searches.current().get(requestId))?.doc.found === 'found';
  }

  /** What an organiser that takes part at the desk sees once the request is released to it. */
  private async levelBeforeOffer(kind: KindOfPlace, request: CareRequestDoc): Promise<AccessLevel> {
    const desk = await this.desks.find(request.deskId);
    const today = this.today();
    if (!takesPart(desk?.participations ?? [], kind.organiserId, today)) return 'none';
    const agreed = (setting: SettingName) => settingOn(desk?.agreements ?? [], setting, today, kind);
    const months = agreed('visibleMonthsBeforeStart');
    const { wantedStart } = request;
    const isReleased =
      typeof months !== 'number' || wantedStart === null || addMonths(wantedStart, -months) <= today;
    if (!isReleased) return 'none';
    return agreed('nameVisibleBeforeOffer') === true ? 'named' : 'facts';
  }

  /** A location that is not known here is an organiser of its own, for whom nothing else was agreed. */
  private async placesOf(locationIds: readonly string[]): Promise<readonly WishedPlace[]> {
    const found = await this.views.organiserLocations.current().getMany(locationIds);
    const places = new Map<string, WishedPlace>(found.map(({ id, doc }) => [id, doc]));
    return locationIds.map((locationId) => places.get(locationId) ?? { locationId, organiserId: locationId });
  }

  private today(): string {
    return brusselsDateOf(this.clock.now().toISOString());
  }
}

/** Of a place; one of several tiers sees what it may see for any of them. */
function kindsOf({ organiserId, tiers = {} }: WishedPlace): KindOfPlace[] {
  const known = Object.values(tiers);
  return known.length > 0 ? known.map((tier) => ({ organiserId, tier })) : [{ organiserId }];
}
