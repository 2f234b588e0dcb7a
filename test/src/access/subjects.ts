import { randomUUID } from 'node:crypto';
import { carePattern } from '@samenloket/regional';
import { ask } from '../harness/graphql.js';
import type { PlatformUnderTest } from '../harness/platform-under-test.js';
import { Cast, deskWorkerId } from './cast.js';
import type { Person, State } from './people.js';
import { describeOwnPlace, type Region } from './region.js';
import type { Subject } from './subject.js';

const pattern = carePattern([['mo_am', 'mo_pm', 'tu_am']]);
/** Within the nine months before which the desk shows a request, and after them. */
const starts = { released: '2026-09-01', notReleased: '2028-09-01' };
const child = { birthDate: '2026-01-17' };

/** Brings subjects into being, through the API, by the people who do that. */
export class Subjects {
  readonly cast: Cast;
  private count = 0;

  constructor(
    private readonly under: PlatformUnderTest,
    private readonly region: Region,
  ) {
    this.cast = new Cast(under, region);
  }

  async inState(
    state: Exclude<State, 'unknown'>,
    letIn: readonly Person[] = ['grantedDesk'],
  ): Promise<Subject> {
    const subject = await this.registered(state);
    if (letIn.includes('grantedDesk')) await this.grant(subject, this.region.desks.granted);
    if (letIn.includes('lapsedDesk')) await this.grant(subject, this.region.desks.lapsed, this.today());
    const complete = { ...subject, ...(await this.offered(subject, state)) };
    await this.into(state, complete);
    return complete;
  }

  /** Work of its desk on it, so that there is something to see. */
  async worked(subject: Subject): Promise<void> {
    const { requestId: id, word } = subject;
    const colleague = `Collega ${word}`;
    const done = { id, channel: 'phone', action: 'talked', colleague, note: `Nota ${word}` };
    const next = { nextStep: `Stap ${word}`, dueOn: '2026-03-20' };
    await this.as('desk', subject, recordFollowUp, { input: { ...done, ...next } });
    const fact = { id, fact: 'single', holds: true, declaredOn: this.today(), source: 'family' };
    await this.as('desk', subject, declareFact, { input: { ...fact, evidence: 'seen' } });
    await this.as('desk', subject, assign, { id, to: deskWorkerId, colleague });
    await this.as('desk', subject, proveUrgency, { id });
    const applicant = { firstName: `Ander${word}`, lastName: `Familie${word}`, phone: `0471 ${word}` };
    await this.as('desk', subject, addApplicant, { id, applicant });
  }

  /** With the same child at the neighbouring desk, so that a suggestion is made; `settled` has to follow. */
  async withSuggestion(): Promise<Subject> {
    const subject = await this.inState('open', []);
    const neighbour = await this.under.tokenOf('parent', { familyId: randomUUID() });
    const input = this.registration(subject.word, starts.released, this.region.desks.neighbour);
    const { id } = await this.register(neighbour, input);
    return { ...subject, otherRequestId: id };
  }

  /** A location of its own, with one child in care. */
  async place(subject: Subject): Promise<Subject> {
    const place = await describeOwnPlace(this.under, this.region);
    return { ...subject, ...place };
  }

  /** A location that closed suddenly, with one child on its call list. */
  async closure(subject: Subject): Promise<Subject> {
    const of = await this.place(subject);
    const { locationId, placeGroupId } = of;
    const occupant = { locationId, placeGroupId, start: '2026-03-01', birthMonth: '2025-06', pattern };
    await this.as('desk', of, recordOccupant, { input: occupant });
    const { closureId } = subject;
    await this.as('desk', of, closeSuddenly, { input: { locationId, closureId, from: this.today() } });
    await this.under.platform.settled();
    const { callList } = await this.as<{ callList: { lines: { id: string }[] } }>('desk', of, lines, {
      closureId,
    });
    return { ...of, entryId: callList.lines[0]!.id };
  }

  async enquiry(subject: Subject, promoted = false): Promise<Subject> {
    const { enquiryId } = await this.recordEnquiry(subject.word);
    const of = { ...subject, enquiryId };
    if (promoted) {
      const request = this.registration(subject.word, starts.released, subject.deskId);
      await this.as('desk', of, promoteEnquiry, { id: enquiryId, request });
    }
    return of;
  }

  registration(word: string, wantedStart: string = starts.released, deskId: string = this.region.desks.own) {
    const { locationId } = this.region.own;
    return {
      deskId,
      channel: 'phone',
      wantedStart,
      facts: {
        nisAsked: '31005',
        nisHome: '31005',
        nisWork: '31005',
        pattern,
        unborn: true,
        flexible: true,
        acceptsFewerDays: true,
        acceptsLaterStart: true,
        preferences: [locationId],
        urgentReason: 'startOfWork',
        atypicalHours: ['before7'],
        siblingLocationId: locationId,
        siblingInCareUntil: '2030-12-31',
        workPercentages: [80, 100],
        staffOfOrganiserId: this.region.own.organiserId,
        priorityFacts: { workOrTraining: true },
        incomeTariffAttest: true,
        ocmwTariffReferral: true,
      },
      child: { firstName: `Kind${word}`, lastName: `Naam${word}`, ...child },
      applicant: {
        firstName: `Ouder${word}`,
        lastName: `Familie${word}`,
        phone: `0470 ${word}`,
        email: `${word}@voorbeeld.be`,
        language: 'nl',
        contactPreference: 'phone',
        relation: 'parent',
        street: `Straat ${word}`,
        postcode: '8000',
      },
      remarks: {
        question: `Vraag ${word}`,
        colleague: `Collega ${word}`,
        foundThrough: `Folder ${word}`,
        referrer: `Toeleider ${word}`,
      },
    };
  }

  private async registered(state: State): Promise<Subject> {
    const referrerId = randomUUID();
    const word = `kanarie${String(this.count++).padStart(6, '0')}`;
    const token = await this.under.tokenOf('referrer', { referrerId });
    const start = state === 'notReleased' ? starts.notReleased : starts.released;
    const input = { ...this.registration(word, start), consentGivenOn: this.today() };
    const { id: requestId, position } = await this.register(token, input);
    const worker = await this.under.tokenOf('deskWorker', { deskIds: [this.region.desks.own] });
    const { careRequest } = await ask<{ careRequest: { familyId: string } }>(
      this.under.url,
      worker,
      familyOf,
      {
        id: requestId,
        position,
      },
    );
    const made = { offerId: randomUUID(), enrolmentId: randomUUID(), enquiryId: randomUUID() };
    const closure = { closureId: randomUUID(), entryId: randomUUID() };
    const { own, desks } = this.region;
    const around = {
      ...own,
      deskId: desks.own,
      deskCode: 'LLK-EIGEN',
      otherDeskId: desks.neighbour,
      otherRequestId: randomUUID(),
    };
    return { requestId, familyId: careRequest.familyId, referrerId, word, ...made, ...closure, ...around };
  }

  /** Every state but the first ones comes after an offer. */
  private async offered(subject: Subject, state: State): Promise<Partial<Subject>> {
    if (state === 'open' || state === 'notReleased' || state === 'consentEnded') return {};
    const { requestId, locationId, placeGroupId } = subject;
    const input = { requestId, locationId, placeGroupId, start: starts.released, pattern };
    const { makeOffer } = await this.as<{ makeOffer: { offer: { id: string } } }>(
      'coordinator',
      subject,
      makeOfferMutation,
      { input },
    );
    const offerId = makeOffer.offer.id;
    if (state === 'accepted') await this.as('parent', subject, acceptOffer, { input: { offerId } });
    return { offerId };
  }

  /** With the id of the enrolment that followed from its acceptance, once all is settled. */
  async enrolled(subject: Subject): Promise<Subject> {
    const { requestId } = subject;
    const { enrolmentsOfRequest } = await this.as<{ enrolmentsOfRequest: { id: string }[] }>(
      'coordinator',
      subject,
      enrolments,
      { requestId },
    );
    return { ...subject, enrolmentId: enrolmentsOfRequest[0]!.id };
  }

  private async into(state: State, subject: Subject): Promise<void> {
    const { requestId: id, familyId, otherDeskId } = subject;
    if (state === 'closed') await this.as('desk', subject, closeRequest, { input: { id, ...closing } });
    if (state === 'consentEnded') await this.as('parent', subject, withdrawConsent, { id });
    if (state === 'transferred') await this.as('desk', subject, transfer, { id, toDeskId: otherDeskId });
    if (state === 'erased') await this.as('parent', subject, erase, { familyId });
  }

  private async grant(subject: Subject, deskId: string, until?: string): Promise<void> {
    await this.as('desk', subject, grantAccess, { id: subject.requestId, deskId, until });
  }

  private async recordEnquiry(word: string): Promise<{ enquiryId: string }> {
    const caller = { name: `Beller${word}`, phone: `0470 ${word}`, email: `${word}@voorbeeld.be` };
    const input = {
      deskId: this.region.desks.own,
      channel: 'phone',
      caller,
      question: `Vraag ${word}`,
      colleague: 'C',
    };
    const worker = await this.under.tokenOf('deskWorker', { deskIds: [this.region.desks.own] });
    const { recordEnquiry } = await ask<{ recordEnquiry: { id: string } }>(
      this.under.url,
      worker,
      recordEnquiryMutation,
      { input },
    );
    return { enquiryId: recordEnquiry.id };
  }

  private async register(token: string, input: object) {
    const { registerCareRequest } = await ask<{ registerCareRequest: { id: string; position: number } }>(
      this.under.url,
      token,
      register,
      { input },
    );
    return registerCareRequest;
  }

  private async as<Data>(
    person: Person,
    subject: Subject,
    document: string,
    variables: object,
  ): Promise<Data> {
    const token = await this.cast.tokenOf(person, subject);
    return ask<Data>(this.under.url, token ?? '', document, variables);
  }

  private today(): string {
    return this.under.clock.now().toISOString().slice(0, 10);
  }
}

const closing = { outcome: 'lapsed', reason: 'jobLost', explanation: 'Werk verloren' };

const register = `mutation ($input: RegisterCareRequestInput!) { registerCareRequest(input: $input) { id position } }`;
const familyOf = `query ($id: ID!, $position: Position) { careRequest(id: $id, afterPosition: $position) { familyId } }`;
const makeOfferMutation = `mutation ($input: MakeOfferInput!) { makeOffer(input: $input) { offer { id } } }`;
const acceptOffer = `mutation ($input: AcceptOfferInput!) { acceptOffer(input: $input) { position } }`;
const enrolments = `query ($requestId: ID!) { enrolmentsOfRequest(requestId: $requestId) { id } }`;
const recordOccupant = `mutation ($input: RecordOccupantInput!) { recordOccupant(input: $input) { position } }`;
const closeSuddenly = `mutation ($input: CloseSuddenlyInput!) { closeSuddenly(input: $input) { closureId } }`;
const lines = `query ($closureId: ID!) { callList(closureId: $closureId) { lines { id } } }`;
const recordFollowUp = `mutation ($input: RecordFollowUpInput!) { recordFollowUp(input: $input) { id } }`;
const declareFact = `mutation ($input: DeclareFactInput!) { declareFact(input: $input) { id } }`;
const assign = `mutation ($id: ID!, $to: ID, $colleague: String) {
  assignCareRequest(id: $id, to: $to, colleague: $colleague) { id }
}`;
const proveUrgency = `mutation ($id: ID!) { proveUrgency(id: $id) { id } }`;
const addApplicant = `mutation ($id: ID!, $applicant: ApplicantInput!) {
  addApplicant(id: $id, applicant: $applicant) { id }
}`;
const closeRequest = `mutation ($input: CloseCareRequestInput!) { closeCareRequest(input: $input) { id } }`;
const withdrawConsent = `mutation ($id: ID!) { withdrawConsent(id: $id) { id } }`;
const transfer = `mutation ($id: ID!, $toDeskId: ID!) { transferCareRequest(id: $id, toDeskId: $toDeskId) { id } }`;
const erase = `mutation ($familyId: ID!) { eraseFamily(familyId: $familyId, reason: askedByFamily) { position } }`;
const grantAccess = `mutation ($id: ID!, $deskId: ID!, $until: Date) {
  grantAccess(id: $id, deskId: $deskId, until: $until) { id }
}`;
const recordEnquiryMutation = `mutation ($input: RecordEnquiryInput!) { recordEnquiry(input: $input) { id } }`;
const promoteEnquiry = `mutation ($id: ID!, $request: RegisterCareRequestInput!) {
  promoteEnquiry(id: $id, request: $request) { id }
}`;
