import type { Clock } from '@samenloket/event-sourcing';
import type { SignedInActor } from '@samenloket/platform';
import { addMonths, brusselsDateOf } from '@samenloket/regional';
import type { CareRequestDoc } from '../../read-models/care-requests/care-request.doc.js';
import type { IntakeViews } from '../../read-models/views.js';
import type { DeskDirectory } from '../shared/desk-directory.js';
import type { AccessLevel } from './access-level.js';

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

  async levelFor(locationIds: readonly string[], request: CareRequestDoc): Promise<AccessLevel> {
    if (request.erased) return 'none';
    const offered = await this.views.offeredRequests.current().get(request.requestId);
    if (offered?.doc.offers.some(({ locationId }) => locationIds.includes(locationId))) return 'contact';
    const isWished = request.facts.preferences.some((id) => locationIds.includes(id));
    if (!isWished || request.status !== 'open' || !(await this.isReleased(request))) return 'none';
    const { deskId } = request;
    const named = await this.desks.settingOn(deskId, 'nameVisibleBeforeOffer', this.today());
    return named === true ? 'named' : 'facts';
  }

  /** A desk shows its requests at once, or so many months before the wanted start. */
  private async isReleased({ deskId, wantedStart }: CareRequestDoc): Promise<boolean> {
    const months = await this.desks.settingOn(deskId, 'visibleMonthsBeforeStart', this.today());
    if (typeof months !== 'number' || wantedStart === null) return true;
    return addMonths(wantedStart, -months) <= this.today();
  }

  private today(): string {
    return brusselsDateOf(this.clock.now().toISOString());
  }
}
