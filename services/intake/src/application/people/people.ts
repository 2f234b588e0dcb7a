import { findLocations } from '@samenloket/contracts';
import { type Clock, DomainError } from '@samenloket/event-sourcing';
import type { KeyStore } from '@samenloket/event-store';
import type { ServiceClient } from '@samenloket/messaging';
import type { SignedInActor } from '@samenloket/platform';
import type { DocumentStore } from '@samenloket/read-models';
import { addDays, brusselsDateOf } from '@samenloket/regional';
import { randomUUID } from 'node:crypto';
import { holdsOn, type Membership } from '../../domain/person/membership.js';
import { type PersonCommand, personDecider, type PersonDetails } from '../../domain/person/person.js';
import type { PersonDoc } from '../../read-models/people/people.view.js';
import type { IntakeViews } from '../../read-models/views.js';
import { type CommandContext, commandMetadata } from '../shared/command-metadata.js';
import { type IntakeStreams, personStream } from '../shared/intake-streams.js';
import { administers } from './administers.js';

export interface ChangedPerson {
  readonly personId: string;
  readonly position: number;
}

const notYours = () => new DomainError('FORBIDDEN', 'You may not administer this membership.');

/** Members of staff and what they may act for. */
export class People {
  constructor(
    private readonly streams: IntakeStreams,
    private readonly views: IntakeViews,
    private readonly keys: KeyStore,
    private readonly documents: DocumentStore,
    private readonly client: ServiceClient,
    private readonly clock: Clock,
  ) {}

  /** The id is the subject of the person's tokens: give the identity provider's, or take a new one. */
  describe(personId: string, details: PersonDetails, context: CommandContext): Promise<ChangedPerson> {
    return this.run({ type: 'DescribePerson', personId, details }, context);
  }

  /** @throws DomainError FORBIDDEN, NOT_FOUND, BAD_INPUT or RULE_VIOLATED */
  async give(
    actor: SignedInActor,
    personId: string,
    wanted: Omit<Membership, 'membershipId'>,
    context: CommandContext,
  ): Promise<ChangedPerson & { readonly membershipId: string }> {
    const organiserId =
      wanted.locationId === undefined
        ? wanted.organiserId
        : await this.organiserOf(wanted.locationId, context);
    const membership = { ...wanted, ...(organiserId && { organiserId }), membershipId: randomUUID() };
    if (!administers(actor, membership)) throw notYours();
    const changed = await this.run({ type: 'GiveMembership', personId, membership }, context, wanted.deskId);
    return { ...changed, membershipId: membership.membershipId };
  }

  /** Without a last day at once. @throws DomainError FORBIDDEN, also when there is no such membership */
  async end(
    actor: SignedInActor,
    membershipId: string,
    until: string | undefined,
    context: CommandContext,
  ): Promise<ChangedPerson> {
    const found = await this.withMembership(membershipId);
    const membership = found?.memberships.find((known) => known.membershipId === membershipId);
    if (!found || !membership || !administers(actor, membership)) throw notYours();
    const { personId } = found;
    const lastDay = until ?? addDays(this.today(), -1);
    const ending = { type: 'EndMembership', personId, membershipId, until: lastDay } as const;
    return this.run(ending, context, membership.deskId);
  }

  /**
   * The key goes first, so that nothing can be read or written any more; then the event empties the view, and what
   * was written is purged. Harmless to repeat. @throws DomainError NOT_FOUND
   */
  async erase(personId: string, context: CommandContext): Promise<ChangedPerson> {
    const { state } = await this.streams.people.load(personStream(personId));
    if (state.status === 'none') throw new DomainError('NOT_FOUND', 'There is no such person.');
    await this.keys.erase(personId);
    const changed = await this.run({ type: 'ErasePerson', personId }, context);
    await this.views.people.waitFor(changed.position);
    await this.documents.purge();
    return changed;
  }

  /** Takes up erasures that a crash broke off, or that a restored backup is older than. */
  async finishErasures(context: CommandContext): Promise<void> {
    for (const { familyId: personId } of await this.keys.erasures()) {
      const found = await this.views.people.current().get(personId);
      if (found && !found.doc.erased) await this.erase(personId, context);
    }
  }

  /** Whether the person is a worker of this desk today, as its stream has it. */
  async worksForDesk(personId: string, deskId: string): Promise<boolean> {
    const { state } = await this.streams.people.load(personStream(personId));
    if (state.status !== 'known') return false;
    return state.memberships.some(
      (membership) =>
        membership.role === 'deskWorker' && membership.deskId === deskId && holdsOn(membership, this.today()),
    );
  }

  async withMembership(membershipId: string): Promise<PersonDoc | undefined> {
    const filter = { 'memberships.membershipId': membershipId };
    const { documents } = await this.views.people.current().find({ filter, limit: 1 });
    return documents[0]?.doc;
  }

  /** @param deskId that it concerns, and that sees it in its log */
  async run(command: PersonCommand, context: CommandContext, deskId?: string): Promise<ChangedPerson> {
    const { personId } = command;
    const { position } = await this.streams.people.run({
      stream: personStream(personId),
      decide: (state) => personDecider.decide(command, state),
      // The key that encrypts is the person's own.
      metadata: commandMetadata(context, this.clock.now(), { familyId: personId, deskId }),
      eventId: () => randomUUID(),
    });
    return { personId, position };
  }

  private async organiserOf(locationId: string, context: CommandContext): Promise<string> {
    const { locations } = await this.client.ask(findLocations, { locationIds: [locationId] }, context);
    const found = locations.find((location) => location.locationId === locationId);
    if (!found) throw new DomainError('NOT_FOUND', `There is no location ${locationId}.`);
    return found.organiserId;
  }

  private today(): string {
    return brusselsDateOf(this.clock.now().toISOString());
  }
}
