import { randomUUID } from 'node:crypto';
import type { Role } from '@samenloket/platform';
import { ask, askRaw } from '../harness/graphql.js';
import type { PlatformUnderTest } from '../harness/platform-under-test.js';
import type { Claims } from '../harness/tokens.js';
import * as documents from '../journeys/documents.js';
import { plan } from '../journeys/journey.js';
import { creche, deskOnly, mieke, neighbouring } from './desk-only-region.js';

const wanted = { start: '2026-09-01', days: 'ma:D di:D' };

const recordEnquiry = 'mutation ($input: RecordEnquiryInput!) { recordEnquiry(input: $input) { id } }';
const promoteEnquiry = `mutation ($id: ID!, $request: RegisterCareRequestInput!) {
  promoteEnquiry(id: $id, request: $request) { id }
}`;
const followUp = 'mutation ($input: RecordFollowUpInput!) { recordFollowUp(input: $input) { id } }';
const agree = 'mutation ($input: SetAgreementInput!) { setAgreement(input: $input) { position } }';
const merge = 'mutation ($keep: ID!, $other: ID!) { mergeCareRequests(keep: $keep, other: $other) { id } }';
const known = 'query ($id: ID!) { location(id: $id) { occupancyKnown } }';

/** What happens at a desk to which organisers send only whom they cannot help. */
export class DeskOnlyYear {
  /** Ids of requests, by what becomes of them. */
  private readonly requests = new Map<string, string>();

  private constructor(
    private readonly under: PlatformUnderTest,
    private readonly desk: string,
    private readonly organiser: string,
    private readonly childMinder: string,
  ) {}

  static async begin(under: PlatformUnderTest): Promise<DeskOnlyYear> {
    const token = (role: Role, claims: Claims) => under.tokenOf(role, claims);
    return new DeskOnlyYear(
      under,
      await token('deskWorker', { deskIds: [deskOnly.id] }),
      await token('organiserCoordinator', { organiserId: creche.organiserId }),
      await token('childMinder', { organiserId: mieke.organiserId, locationIds: [mieke.locationId] }),
    );
  }

  /** At the counter, online, and by a question that turned out to be a request. */
  async whatReachesTheDesk(): Promise<void> {
    await this.register('counter', this.desk, { channel: 'infopunt' });
    const familyId = randomUUID();
    const family = await this.under.tokenOf('parent', { familyId });
    await this.register('online', family, { channel: 'online' }, neighbouring);
    const question = { deskId: deskOnly.id, caller: { name: 'An Vraag' }, question: 'Wat kost opvang?' };
    await this.ask(this.desk, recordEnquiry, { input: question });
    const { recordEnquiry: asked } = await this.ask<{ recordEnquiry: { id: string } }>(
      this.desk,
      recordEnquiry,
      { input: { ...question, question: 'Ik zoek opvang.' } },
    );
    const request = this.registration('promoted', { channel: 'telefoon' }, neighbouring);
    const { promoteEnquiry: made } = await this.ask<{ promoteEnquiry: { id: string } }>(
      this.desk,
      promoteEnquiry,
      { id: asked.id, request },
    );
    this.requests.set('promoted', made.id);
  }

  /** With the agreement of the family; one family was sent on by both organisers. */
  async whatOrganisersHandOn(): Promise<void> {
    const agreed = { consentGivenOn: '2026-03-01' };
    await this.register('placed', this.organiser, agreed);
    await this.register('declined', this.childMinder, agreed, neighbouring);
    await this.register('fewer', this.organiser, agreed);
    await this.register('twice', this.organiser, agreed);
    await this.register('twice again', this.childMinder, agreed, deskOnly.nis, 'twice');
    await this.under.platform.settled();
    const { duplicateSuggestions } = await this.ask<{
      duplicateSuggestions: { request: { id: string }; otherRequest: { id: string } }[];
    }>(this.desk, documents.suggestions, { deskId: deskOnly.id });
    const pairs = duplicateSuggestions.map(({ request, otherRequest }) => [request.id, otherRequest.id]);
    const [keep, other] = [this.idOf('twice'), this.idOf('twice again')];
    if (!pairs.some((pair) => pair.includes(keep) && pair.includes(other)))
      throw new Error('The desk is not told that both are the same child.');
    await this.ask(this.desk, merge, { keep, other });
  }

  /** Children that it placed without the desk stand in its own list: no request. */
  async whatOrganisersDoThemselves(): Promise<void> {
    for (const birthMonth of ['2025-11', '2025-12', '2026-01']) {
      const child = { birthMonth, start: wanted.start, pattern: plan(wanted.days) };
      const { locationId, placeGroupId } = creche;
      await this.ask(this.organiser, documents.recordOccupant, {
        input: { locationId, placeGroupId, ...child },
      });
    }
  }

  /** What who registers such a child at the desk after all is told; the desk does it for the crèche, which phones. */
  async ownPlacementBy(person: 'organiser' | 'desk' | 'childMinder'): Promise<string> {
    const { locationId } = person === 'childMinder' ? mieke : creche;
    const place = { locationId, start: wanted.start, pattern: plan(wanted.days) };
    const child = { firstName: 'Noor', lastName: 'Gezin eigen', birthDate: '2026-02-17' };
    const applicant = { firstName: 'An', lastName: 'Gezin eigen', phone: '+32470111333' };
    const input = { ...place, facts: { nisAsked: deskOnly.nis }, child, applicant };
    const { errors } = await askRaw(this.under.url, this[person], documents.registerPlacement, { input });
    return errors ? `${errors[0]?.extensions?.code}: ${errors[0]?.message}` : 'registered';
  }

  /** From then on all requests for the crèche are the desk's; for the child-minder it stays as it was. */
  async whenTheCrecheJoins(validFrom: string): Promise<void> {
    const { organiserId } = creche;
    const joins = { deskId: deskOnly.id, organiserId, setting: 'registrationModel', value: '"central"' };
    await this.ask(this.desk, agree, { input: { ...joins, validFrom } });
    await this.under.platform.settled();
  }

  /** The desk follows up by phone, makes proposals for organisers that phone back, and writes down how it ended. */
  async whatComesOfIt(): Promise<void> {
    this.under.clock.moveTo(new Date('2026-04-07T09:00:00.000Z'));
    for (const name of ['counter', 'online', 'promoted', 'twice']) {
      const contact = { id: this.idOf(name), channel: 'telefoon', note: 'Nog geen plaats gevonden.' };
      await this.ask(this.desk, followUp, { input: contact });
    }
    await this.offered('placed', creche.locationId, documents.acceptOffer);
    await this.offered('declined', mieke.locationId, documents.declineOffer);
    await this.offered('fewer', creche.locationId, documents.acceptOffer, 'ma:D');
    await this.close('online', { outcome: 'foundHereWithoutDesk' });
    await this.close('promoted', { outcome: 'lapsed', reason: 'moved' });
    await this.under.platform.settled();
  }

  /** Whether the platform would say of the crèche how many places are free. */
  async freePlacesKnown(): Promise<boolean> {
    const variables = { id: creche.locationId };
    const { location } = await this.ask<{ location: { occupancyKnown: boolean } }>(
      this.desk,
      known,
      variables,
    );
    return location.occupancyKnown;
  }

  private async offered(name: string, locationId: string, answer: string, days = wanted.days): Promise<void> {
    const place = { requestId: this.idOf(name), locationId, start: wanted.start, pattern: plan(days) };
    const { makeOffer } = await this.ask<{ makeOffer: { offer: { id: string } } }>(
      this.desk,
      documents.makeOffer,
      { input: place },
    );
    const offerId = makeOffer.offer.id;
    const variables = answer === documents.acceptOffer ? { input: { offerId } } : { offerId };
    await this.ask(this.desk, answer, variables);
  }

  private close(name: string, ending: { outcome: string; reason?: string }): Promise<unknown> {
    return this.ask(this.desk, documents.closeRequest, { input: { id: this.idOf(name), ...ending } });
  }

  /** @param family of the same name: the same child */
  private async register(
    name: string,
    token: string,
    more: object,
    nis: string = deskOnly.nis,
    family = name,
  ): Promise<void> {
    const { registerCareRequest } = await this.ask<{ registerCareRequest: { id: string } }>(
      token,
      documents.register,
      { input: this.registration(family, more, nis) },
    );
    this.requests.set(name, registerCareRequest.id);
  }

  private registration(family: string, more: object, nis: string): object {
    const lastName = `Gezin ${family}`;
    return {
      wantedStart: wanted.start,
      facts: { nisAsked: nis, pattern: plan(wanted.days), preferences: [] },
      child: { firstName: 'Lotte', lastName, birthDate: '2026-01-17' },
      applicant: { firstName: 'An', lastName, phone: '+32470111222' },
      ...more,
    };
  }

  private idOf(name: string): string {
    return this.requests.get(name) ?? '';
  }

  private ask<Data>(token: string, query: string, variables: object): Promise<Data> {
    return ask<Data>(this.under.url, token, query, variables);
  }
}
