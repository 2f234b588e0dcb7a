import { type Clock, DomainError } from '@samenloket/event-sourcing';
import { messageContext, type RequestContext, requireSignIn, type SignedInActor } from '@samenloket/platform';
import { brusselsDateOf } from '@samenloket/regional';
import type { CareRequestDoc } from '../../read-models/care-requests/care-request.doc.js';
import type { IntakeViews } from '../../read-models/views.js';
import { type AccessLevel, isConsentedReferrer, isGranted, isOwnDesk, isOwnFamily } from './access-level.js';
import type { FileOpenings } from './file-openings.js';
import type { OrganiserAccess } from './organiser-access.js';

/** A request with how much of it the reader sees. */
export interface ReadableFile {
  readonly request: CareRequestDoc;
  readonly level: AccessLevel;
  /** Where the reader acts: of the wished locations it sees these. Absent for who sees all of them. */
  readonly locationIds?: readonly string[];
  /** Where the reader acts priority facts count; absent for who sees all of the request. */
  readonly priorityCounts?: boolean;
}

/** The only way to a request for who asks through the API: decides how much, and has staff's reading recorded. */
export class FileReader {
  /** A file that one query opens in many fields is opened once. */
  private readonly opened = new WeakMap<RequestContext, Map<string, Promise<void>>>();

  constructor(
    private readonly views: IntakeViews,
    private readonly organisers: OrganiserAccess,
    private readonly openings: FileOpenings,
    private readonly clock: Clock,
  ) {}

  /** Undefined when there is no such request. @throws DomainError UNAUTHENTICATED, or FORBIDDEN */
  async find(context: RequestContext, requestId: string): Promise<ReadableFile | undefined> {
    const actor = requireSignIn(context);
    const found = await this.views.careRequests.current().get(requestId);
    const locationIds = await this.organisers.locationsOf(actor);
    const level = found ? await this.levelFor(actor, locationIds, found.doc) : 'none';
    // The same answer whether it exists or not: who may not see a request does not learn that it is there.
    if (level === 'none') {
      throw new DomainError(
        'FORBIDDEN',
        'You may not see this request. Ask its desk for a grant or a transfer.',
      );
    }
    return found && this.fileOf(found.doc, level, locationIds);
  }

  /** What the actor may see of these, the others left out. */
  async readable(context: RequestContext, requests: readonly CareRequestDoc[]): Promise<ReadableFile[]> {
    const actor = requireSignIn(context);
    const locationIds = await this.organisers.locationsOf(actor);
    const files = await Promise.all(
      requests.map(async (request) => {
        const level = await this.levelFor(actor, locationIds, request);
        return this.fileOf(request, level, locationIds);
      }),
    );
    return files.filter(({ level }) => level !== 'none');
  }

  private async fileOf(
    request: CareRequestDoc,
    level: AccessLevel,
    locationIds: readonly string[] | undefined,
  ): Promise<ReadableFile> {
    if (!locationIds || level === 'none') return { request, level, locationIds };
    const priorityCounts = await this.organisers.priorityCounts(locationIds, request);
    return { request, level, locationIds, priorityCounts };
  }

  private async levelFor(
    actor: SignedInActor,
    locationIds: readonly string[] | undefined,
    request: CareRequestDoc,
  ): Promise<AccessLevel> {
    switch (actor.role) {
      case 'parent':
        return isOwnFamily(actor, request) ? 'file' : 'none';
      case 'deskWorker':
        return isOwnDesk(actor, request) || isGranted(actor, request, this.today()) ? 'file' : 'none';
      case 'referrer':
        return isConsentedReferrer(actor, request, this.today()) ? 'contact' : 'none';
      case 'organiserCoordinator':
      case 'childMinder':
        return this.organisers.levelFor(locationIds ?? [], request);
      case 'frontDesk':
      case 'policy':
      case 'operator':
        return 'none';
    }
  }

  /** Call before anything personal is shown. The family's own reading is nobody's business. */
  async recordOpening(context: RequestContext, { request }: ReadableFile): Promise<void> {
    const actor = requireSignIn(context);
    if (actor.role === 'parent' || request.erased) return;
    if (!context.reason && !isOwnDesk(actor, request) && actor.role === 'deskWorker') {
      throw new DomainError('BAD_INPUT', 'Say why you open a file of another desk, in the header x-reason.');
    }
    const openedNow = this.opened.get(context) ?? new Map<string, Promise<void>>();
    this.opened.set(context, openedNow);
    const known = openedNow.get(request.requestId);
    if (known) return known;
    const { deskIds } = actor;
    const recorded = this.openings.record(request, deskIds, context.reason, messageContext(context));
    openedNow.set(request.requestId, recorded);
    await recorded;
  }

  private today(): string {
    return brusselsDateOf(this.clock.now().toISOString());
  }
}
