import { randomUUID } from 'node:crypto';
import { carePattern } from '@samenloket/regional';
import { ask } from '../harness/graphql.js';
import type { PlatformUnderTest } from '../harness/platform-under-test.js';
import { Cast, deskWorkerId } from './cast.js';
import type { Person, State } from './people.js';
import { describeOwnPlace, type Region } from './region.js';
import type { Subject } from './subject.js';
import * as documents from './subject-documents.js';

const pattern = carePattern([['mo_am', 'mo_pm', 'tu_am']]);
/** Within the nine months before which the desk shows a request, and after them. */
const starts = { released: '2026-09-01', notReleased: '2028-09-01' };
const child = { birthDate: '2026-01-17' };

/** What is said of a request beside what is said of every one. */
export interface Told {
  readonly facts?: object;
  /** Who brought another request already. */
  readonly referrerId?: string;
  /** Token of who brings it instead of a referrer. */
  readonly by?: string;
}

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
    await this.as('desk', subject, documents.recordFollowUp, { input: { ...done, ...next } });
    await this.as('desk', subject, documents.recordFollowUp, {
      input: { id, nextStep: `Klaar ${word}`, dueOn: '2026-03-04' },
    });
    const { careRequest } = await this.as<{
      careRequest: { followUps: { nextStep: { stepId: string; what: string } }[] };
    }>('desk', subject, documents.nextSteps, { id });
    const steps = careRequest.followUps.map(({ nextStep }) => nextStep);
    const { stepId } = steps.find(({ what }) => what.startsWith('Klaar'))!;
    await this.as('desk', subject, documents.completeNextStep, { id, stepId });
    const fact = { id, fact: 'single', holds: true, declaredOn: this.today(), source: 'family' };
    await this.as('desk', subject, documents.declareFact, { input: { ...fact, evidence: 'seen' } });
    await this.as('desk', subject, documents.assign, { id, to: deskWorkerId, colleague });
    await this.as('desk', subject, documents.proveUrgency, { id });
    const applicant = { firstName: `Ander${word}`, lastName: `Familie${word}`, phone: `0471 ${word}` };
    await this.as('desk', subject, documents.addApplicant, { id, applicant });
  }

  /** With the same child, asked first, at the neighbouring desk: a suggestion is made, after `settled`. */
  async withSuggestion(letIn: readonly Person[] = []): Promise<Subject> {
    const subject = await this.inState('open', letIn);
    const neighbour = await this.under.tokenOf('parent', { familyId: randomUUID() });
    const input = this.registration(subject.word, starts.released, this.region.desks.neighbour);
    const { id } = await this.register(neighbour, { ...input, askedOn: '2026-02-02' });
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
    await this.as('desk', of, documents.recordOccupant, { input: occupant });
    const { closureId } = subject;
    await this.as('desk', of, documents.closeSuddenly, {
      input: { locationId, closureId, from: this.today() },
    });
    await this.under.platform.settled();
    const { callList } = await this.as<{ callList: { lines: { id: string }[] } }>(
      'desk',
      of,
      documents.lines,
      {
        closureId,
      },
    );
    return { ...of, entryId: callList.lines[0]!.id };
  }

  async enquiry(subject: Subject, promoted = false): Promise<Subject> {
    const { enquiryId } = await this.recordEnquiry(subject.word);
    const of = { ...subject, enquiryId };
    if (promoted) {
      const request = this.registration(subject.word, starts.released, subject.deskId);
      await this.as('desk', of, documents.promoteEnquiry, { id: enquiryId, request });
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
        onlyWithSiblings: true,
        ratherWithSiblings: false,
        locationFirst: true,
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

  /** Waits, and another desk was let in. */
  async told(what: Told): Promise<Subject> {
    const subject = await this.registered('open', what);
    await this.grant(subject, this.region.desks.granted);
    return subject;
  }

  /** Brought by a referrer, or by somebody else. */
  private async registered(
    state: State,
    { facts, referrerId = randomUUID(), by }: Told = {},
  ): Promise<Subject> {
    const word = `kanarie${String(this.count++).padStart(6, '0')}`;
    const token = by ?? (await this.under.tokenOf('referrer', { referrerId }));
    const start = state === 'notReleased' ? starts.notReleased : starts.released;
    const asked = this.registration(word, start);
    const { id: requestId, position } = await this.register(token, {
      ...asked,
      facts: { ...asked.facts, ...facts },
      consentGivenOn: this.today(),
      ...(!by && { consentUntil: '2030-12-31' }),
    });
    const worker = await this.under.tokenOf('deskWorker', { deskIds: [this.region.desks.own] });
    const { careRequest } = await ask<{ careRequest: { familyId: string } }>(
      this.under.url,
      worker,
      documents.familyOf,
      {
        id: requestId,
        position,
      },
    );
    const made = { offerId: randomUUID(), enrolmentId: randomUUID(), enquiryId: randomUUID() };
    const closure = { closureId: randomUUID(), entryId: randomUUID(), roundId: randomUUID() };
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
      documents.makeOfferMutation,
      { input },
    );
    const offerId = makeOffer.offer.id;
    if (state === 'accepted') await this.as('parent', subject, documents.acceptOffer, { input: { offerId } });
    return { offerId };
  }

  /** With the id of the enrolment that followed from its acceptance, once all is settled. */
  async enrolled(subject: Subject): Promise<Subject> {
    const { requestId } = subject;
    const { enrolmentsOfRequest } = await this.as<{ enrolmentsOfRequest: { id: string }[] }>(
      'coordinator',
      subject,
      documents.enrolments,
      { requestId },
    );
    return { ...subject, enrolmentId: enrolmentsOfRequest[0]!.id };
  }

  private async into(state: State, subject: Subject): Promise<void> {
    const { requestId: id, familyId, otherDeskId } = subject;
    if (state === 'closed')
      await this.as('desk', subject, documents.closeRequest, { input: { id, ...closing } });
    if (state === 'consentEnded') await this.as('parent', subject, documents.withdrawConsent, { id });
    if (state === 'transferred')
      await this.as('desk', subject, documents.transfer, { id, toDeskId: otherDeskId });
    if (state === 'erased') await this.as('parent', subject, documents.erase, { familyId });
  }

  private async grant(subject: Subject, deskId: string, until?: string): Promise<void> {
    await this.as('desk', subject, documents.grantAccess, { id: subject.requestId, deskId, until });
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
      documents.recordEnquiryMutation,
      { input },
    );
    return { enquiryId: recordEnquiry.id };
  }

  private async register(token: string, input: object) {
    const { registerCareRequest } = await ask<{ registerCareRequest: { id: string; position: number } }>(
      this.under.url,
      token,
      documents.register,
      { input },
    );
    return registerCareRequest;
  }

  async as<Data>(person: Person, subject: Subject, document: string, variables: object): Promise<Data> {
    const token = await this.cast.tokenOf(person, subject);
    return ask<Data>(this.under.url, token ?? '', document, variables);
  }

  private today(): string {
    return this.under.clock.now().toISOString().slice(0, 10);
  }
}

const closing = { outcome: 'lapsed', reason: 'jobLost', explanation: 'Werk verloren' };
