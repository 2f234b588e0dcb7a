import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { IntakeUnderTest } from '../testing/intake-under-test.js';
import {
  brugge,
  describeDesks,
  registerMutation,
  registeredFamily,
  registration,
  tielt,
} from '../testing/made-up-desks.js';

describe('changing requests through the API', () => {
  let platform: IntakeUnderTest;
  let worker: string;

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  it('the front desk registers for a family and does not get to see the file', async () => {
    const frontDesk = await platform.as('frontDesk', { deskIds: [brugge.id] });
    const { data, codes } = await platform.ask(frontDesk, registerMutation, { input: registration() });
    expect(codes).toEqual([]);
    expect(data?.['registerCareRequest']).toMatchObject({ careRequest: null });
  });

  it('a referrer registers with consent, follows the request, and no longer once the family withdraws it', async () => {
    const referrer = await platform.as('referrer', { referrerId: randomUUID() });
    const without = await platform.ask(referrer, registerMutation, { input: registration() });
    expect(without.codes).toEqual(['BAD_INPUT']);
    const input = registration({ consentGivenOn: '2026-03-01' });
    const { data } = await platform.ask(referrer, registerMutation, { input });
    const { id } = (data as unknown as { registerCareRequest: { id: string } }).registerCareRequest;
    const mine = '{ myRequests { id applicant { phone } remarks { question } } }';
    expect((await platform.ask(referrer, mine)).data?.['myRequests']).toEqual([
      { id, applicant: { phone: '+32470987123' }, remarks: null },
    ]);
    const withdraw = 'mutation ($id: ID!) { withdrawConsent(id: $id) { position } }';
    expect((await platform.ask(worker, withdraw, { id })).codes).toEqual([]);
    expect((await platform.ask(referrer, mine)).data?.['myRequests']).toEqual([]);
  });

  it('a channel is the name of one: it stands in the clear, so no number or address fits in it', async () => {
    for (const channel of ['gsm 0470/98.71.23', 'ottokarina@kanarie.example']) {
      const { codes } = await platform.ask(worker, registerMutation, { input: registration({ channel }) });
      expect(codes).toEqual(['BAD_INPUT']);
    }
  });

  it('the original start stays when the family moves the wanted start', async () => {
    const { id, parent } = await registeredFamily(platform);
    const change = `mutation ($id: ID!) {
      changeWantedStart(id: $id, wantedStart: "2026-12-01") { careRequest { originalStart wantedStart } }
    }`;
    const { data } = await platform.ask(parent, change, { id });
    expect(data).toEqual({
      changeWantedStart: { careRequest: { originalStart: '2026-09-01', wantedStart: '2026-12-01' } },
    });
  });

  it('a desk records a follow-up, closes and reopens; a closed request is not closed again', async () => {
    const { id } = await registeredFamily(platform);
    const followUp = `mutation ($input: RecordFollowUpInput!) {
      recordFollowUp(input: $input) { careRequest { followUps { channel note } } }
    }`;
    const noted = await platform.ask(worker, followUp, {
      input: { id, channel: 'telefoon', note: 'belt terug' },
    });
    expect(noted.data).toEqual({
      recordFollowUp: { careRequest: { followUps: [{ channel: 'telefoon', note: 'belt terug' }] } },
    });
    const close = `mutation ($id: ID!) {
      closeCareRequest(input: { id: $id, outcome: lapsed, reason: moved, explanation: "naar Gent" }) {
        careRequest { status closure { outcome reason explanation } }
      }
    }`;
    const closed = await platform.ask(worker, close, { id });
    expect(closed.data).toEqual({
      closeCareRequest: {
        careRequest: {
          status: 'closed',
          closure: { outcome: 'lapsed', reason: 'moved', explanation: 'naar Gent' },
        },
      },
    });
    expect((await platform.ask(worker, close, { id })).codes).toEqual(['RULE_VIOLATED']);
    const reopen =
      'mutation ($id: ID!) { reopenCareRequest(id: $id) { careRequest { status closure { outcome } } } }';
    expect((await platform.ask(worker, reopen, { id })).data).toEqual({
      reopenCareRequest: { careRequest: { status: 'open', closure: null } },
    });
  });

  it('a correction keeps what it leaves out, and the birth replaces the expected date', async () => {
    const { id, parent } = await registeredFamily(platform, {
      facts: { nisAsked: brugge.nis, unborn: true, flexible: true },
      child: { lastName: 'Kanarievogel', birthDate: '2026-06-01' },
    });
    const correct = `mutation ($id: ID!) {
      correctCareRequest(input: { id: $id, facts: { tariff: incomeTariffOnly }, applicant: { phone: "0470" } }) {
        careRequest { tariff flexible birthMonth applicant { phone email } }
      }
    }`;
    expect((await platform.ask(parent, correct, { id })).data).toMatchObject({
      correctCareRequest: {
        careRequest: {
          tariff: 'incomeTariffOnly',
          flexible: true,
          birthMonth: '2026-06',
          applicant: { phone: '0470', email: 'ottokarina@kanarie.example' },
        },
      },
    });
    const born = `mutation ($id: ID!) {
      recordBirth(id: $id, birthDate: "2026-02-27", firstName: "Zefirelle") {
        careRequest { unborn birthMonth child { firstName birthDate } }
      }
    }`;
    expect((await platform.ask(parent, born, { id })).data).toEqual({
      recordBirth: {
        careRequest: {
          unborn: false,
          birthMonth: '2026-02',
          child: { firstName: 'Zefirelle', birthDate: '2026-02-27' },
        },
      },
    });
  });

  it('the agreements of the desk limit the preferences', async () => {
    const set = `mutation ($input: SetAgreementInput!) { setAgreement(input: $input) { position } }`;
    const input = { deskId: brugge.id, setting: 'maximumPreferences', value: '1', validFrom: '2026-01-01' };
    expect((await platform.ask(worker, set, { input })).codes).toEqual([]);
    const preferences = [randomUUID(), randomUUID()];
    for (const id of preferences) platform.neighbours.know(id);
    const parent = await platform.as('parent', { familyId: randomUUID() });
    const facts = { nisAsked: brugge.nis, preferences };
    const { codes } = await platform.ask(parent, registerMutation, { input: registration({ facts }) });
    expect(codes).toEqual(['RULE_VIOLATED']);
    const unknown = { nisAsked: brugge.nis, preferences: [randomUUID()] };
    const refused = await platform.ask(parent, registerMutation, { input: registration({ facts: unknown }) });
    expect(refused.codes).toEqual(['BAD_INPUT']);
  });

  it('an enquiry is recorded by the front desk and promoted to one request, however often', async () => {
    const frontDesk = await platform.as('frontDesk', { deskIds: [brugge.id] });
    const record = `mutation ($input: RecordEnquiryInput!) { recordEnquiry(input: $input) { id position } }`;
    const input = { deskId: brugge.id, caller: { name: 'Kanarievogel' }, question: 'wanneer inschrijven?' };
    const { data } = await platform.ask(frontDesk, record, { input });
    const { id, position } = (data as unknown as { recordEnquiry: { id: string; position: number } })
      .recordEnquiry;
    const list = `query ($at: Position) {
      enquiries(deskId: "${brugge.id}", afterPosition: $at) { nodes { id caller { name } requestId } }
    }`;
    expect((await platform.ask(frontDesk, list)).codes).toEqual(['FORBIDDEN']);
    expect((await platform.ask(worker, list, { at: position })).data?.['enquiries']).toEqual({
      nodes: [{ id, caller: { name: 'Kanarievogel' }, requestId: null }],
    });
    const promote = `mutation ($id: ID!, $request: RegisterCareRequestInput!) {
      promoteEnquiry(id: $id, request: $request) { id position }
    }`;
    const first = await platform.ask(worker, promote, { id, request: registration() });
    const again = await platform.ask(worker, promote, { id, request: registration() });
    expect(first.codes).toEqual([]);
    expect(again.data).toEqual(first.data);
    const other = await platform.ask(worker, promote, {
      id,
      request: registration({ wantedStart: '2026-10-01' }),
    });
    expect(other.codes).toEqual(['ALREADY_EXISTS']);
  });

  it('a municipality has one desk at a time', async () => {
    const describeDesk = 'mutation ($input: DescribeDeskInput!) { describeDesk(input: $input) { position } }';
    const own = { code: brugge.code, name: 'Loket Brugge' };
    const claim = (area: object[]) => platform.ask(worker, describeDesk, { input: { ...own, area } });
    expect((await claim([{ nis: brugge.nis }, { nis: tielt.nis }])).codes).toEqual(['RULE_VIOLATED']);
    expect((await claim([{ nis: brugge.nis }, { nis: tielt.nis, to: '2020-12-31' }])).codes).toEqual([
      'RULE_VIOLATED',
    ]);
    const foreign = { input: { code: tielt.code, name: 'Overname', area: [{ nis: tielt.nis }] } };
    expect((await platform.ask(worker, describeDesk, foreign)).codes).toEqual(['FORBIDDEN']);
  });
});
