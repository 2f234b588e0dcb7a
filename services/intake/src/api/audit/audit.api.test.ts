import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import {
  brugge,
  canary,
  describeDesks,
  registeredFamily,
  type Registered,
  tielt,
} from '../../testing/made-up-desks.js';

const auditLog = `query ($desk: ID, $subject: ID, $kind: AuditKind, $from: Date, $until: Date, $first: Int, $after: String, $at: Position) {
  auditLog(deskId: $desk, subject: $subject, kind: $kind, from: $from, until: $until, first: $first, after: $after, afterPosition: $at) {
    nodes { kind text role reason onBehalf person { id lastName } request { id number } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const exported = `query ($desk: ID, $at: Position) {
  exportAuditLog(deskId: $desk, format: csv, afterPosition: $at) { fileName contentBase64 }
}`;
const readFile = 'query ($id: ID!) { careRequest(id: $id) { child { lastName } } }';
const note = `mutation ($id: ID!) {
  recordFollowUp(input: { id: $id, channel: "phone", action: talked, note: "Kanarienota" }) { position }
}`;

interface Entry {
  readonly kind: string;
  readonly text: string;
  readonly role: string;
  readonly reason: string | null;
  readonly onBehalf: boolean;
  readonly person: { readonly id: string; readonly lastName: string | null };
  readonly request: { readonly id: string; readonly number: string } | null;
}

describe('what staff read and changed', () => {
  let platform: IntakeUnderTest;
  let family: Registered;
  const lien = randomUUID();
  // The clock moves on, and a token does not live long.
  const operator = () => platform.as('operator', { subject: 'operator-7' });
  const worker = () => platform.as('deskWorker', { subject: lien, deskIds: [brugge.id] });
  const elsewhere = () => platform.as('deskWorker', { deskIds: [tielt.id] });

  const done = async (
    who: () => Promise<string>,
    source: string,
    variables: Record<string, unknown>,
    reason?: string,
  ) => {
    const { data, codes } = await platform.ask(await who(), source, variables, reason);
    expect(codes).toEqual([]);
    return data;
  };
  const asked = async (who: () => Promise<string>, variables: object = {}) => {
    const at = await platform.store.head();
    return platform.ask(await who(), auditLog, { desk: brugge.id, at, ...variables });
  };
  const logOf = async (who: () => Promise<string>, variables: object = {}): Promise<readonly Entry[]> => {
    const { data, codes } = await asked(who, variables);
    expect(codes).toEqual([]);
    return (data?.['auditLog'] as unknown as { nodes: readonly Entry[] }).nodes;
  };
  const told = (entries: readonly Entry[]) => entries.map(({ text }) => text);

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    family = await registeredFamily(platform);
    const describePerson =
      'mutation ($input: DescribePersonInput!) { describePerson(input: $input) { id position } }';
    const give = 'mutation ($input: GiveMembershipInput!) { giveMembership(input: $input) { id } }';
    await done(operator, describePerson, { input: { id: lien, firstName: 'Lien', lastName: 'Vermeulen' } });
    await done(operator, give, { input: { personId: lien, role: 'deskWorker', deskId: brugge.id } });
    platform.clock.moveTo(new Date('2026-03-03T09:00:00.000Z'));
    await done(worker, readFile, { id: family.id }, 'Kanarie belde');
    platform.clock.moveTo(new Date('2026-03-03T22:59:00.000Z'));
    await done(worker, note, { id: family.id });
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  it('is told to a worker of the desk, last first, with its colleagues’ names', async () => {
    const entries = await logOf(worker);
    expect(told(entries)).toEqual([
      'Opvolging genoteerd',
      'Dossier geopend',
      'Rol gegeven',
      'Loket beschreven',
    ]);
    const [followUp, opening, given] = entries;
    const person = { id: lien, lastName: 'Vermeulen' };
    const request = expect.objectContaining({ id: family.id });
    expect(followUp).toMatchObject({ kind: 'request', role: 'deskWorker', person, request, reason: null });
    expect(opening).toMatchObject({ kind: 'opened', person, request, reason: 'Kanarie belde' });
    expect(given).toMatchObject({
      kind: 'people',
      role: 'operator',
      person: { lastName: null },
      request: null,
    });
  });

  it('is found by person, kind and day in Brussels, page by page', async () => {
    expect(told(await logOf(worker, { subject: lien, kind: 'opened' }))).toEqual(['Dossier geopend']);
    expect(await logOf(worker, { subject: randomUUID() })).toEqual([]);
    const day = { from: '2026-03-03', until: '2026-03-03' };
    expect(told(await logOf(worker, day))).toEqual(['Opvolging genoteerd', 'Dossier geopend']);
    expect(await logOf(worker, { from: '2026-03-04' })).toEqual([]);
    const { data } = await asked(worker, { first: 3 });
    const { pageInfo } = data?.['auditLog'] as unknown as {
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
    expect(pageInfo.hasNextPage).toBe(true);
    expect(told(await logOf(worker, { first: 3, after: pageInfo.endCursor }))).toEqual(['Loket beschreven']);
  });

  it('is not told to another desk, nor to other roles', async () => {
    expect((await asked(elsewhere)).codes).toEqual(['FORBIDDEN']);
    expect((await asked(elsewhere, { desk: randomUUID() })).codes).toEqual(['FORBIDDEN']);
    expect((await asked(worker, { desk: null })).codes).toEqual(['FORBIDDEN']);
    expect(told(await logOf(elsewhere, { desk: tielt.id }))).toEqual(['Loket beschreven']);
    for (const role of ['parent', 'referrer', 'frontDesk', 'childMinder', 'policy'] as const)
      expect((await asked(() => platform.as(role, { deskIds: [brugge.id] }))).codes).toEqual(['FORBIDDEN']);
  });

  it('tells the operator who did what and when, never of which file, why or by which name', async () => {
    const entries = await logOf(operator);
    expect(entries).toHaveLength(4);
    for (const { request, reason, person } of entries)
      expect({ request, reason, name: person.lastName }).toEqual({ request: null, reason: null, name: null });
    expect(told(await logOf(operator, { desk: null }))).toEqual(['Medewerker beschreven']);
  });

  it('leaves out openings that a desk no longer keeps, and reasons after an erasure', async () => {
    const last = await registeredFamily(platform);
    await done(worker, readFile, { id: last.id }, 'Kanarie kwam langs');
    const erase = 'mutation ($id: ID!) { eraseFamily(familyId: $id, reason: askedByFamily) { position } }';
    await done(worker, erase, { id: last.familyId });
    const openings = await logOf(worker, { kind: 'opened' });
    expect(openings.map(({ reason }) => reason)).toEqual([null, 'Kanarie belde']);
    expect(told(await logOf(worker, { kind: 'request' }))[0]).toBe('Gezin gewist');

    const input = {
      deskId: brugge.id,
      setting: 'retentionMonthsAccessLog',
      value: '1',
      validFrom: '2026-01-01',
    };
    const agree = 'mutation ($input: SetAgreementInput!) { setAgreement(input: $input) { position } }';
    await done(worker, agree, { input });
    platform.clock.moveTo(new Date('2026-06-01T09:00:00.000Z'));
    await platform.intake.carryOutRetention();
    expect(await logOf(worker, { kind: 'opened' })).toEqual([]);
    expect(told(await logOf(worker, { kind: 'request' }))).toContain('Opvolging genoteerd');
  });

  it('tells a desk who gave and ended a role there', async () => {
    const give = 'mutation ($input: GiveMembershipInput!) { done: giveMembership(input: $input) { id } }';
    const input = { personId: lien, role: 'frontDesk', deskId: brugge.id };
    const { id } = (await done(worker, give, { input }))?.['done'] as unknown as { id: string };
    await platform.intake.views.caughtUp(await platform.store.head());
    await done(worker, 'mutation ($id: ID!) { endMembership(id: $id) { id } }', { id });
    const entries = await logOf(worker, { kind: 'people', subject: lien });
    expect(told(entries).toSorted()).toEqual(['Rol gegeven', 'Rol gestopt']);
  });

  it('is exported as a file that holds nothing of families', async () => {
    const at = await platform.store.head();
    const data = await done(worker, exported, { desk: brugge.id, at });
    const { fileName, contentBase64 } = data?.['exportAuditLog'] as unknown as {
      fileName: string;
      contentBase64: string;
    };
    const text = Buffer.from(contentBase64, 'base64').toString();
    expect(fileName).toBe('logboek-LLK-31005.csv');
    expect(text).toContain(`;Opvolging genoteerd;opvangvraag;${lien};Lien Vermeulen;deskWorker;`);
    for (const word of ['Kanarie', canary.child.lastName, canary.applicant.phone])
      expect(text).not.toContain(word);
    expect((await platform.ask(await elsewhere(), exported, { desk: brugge.id })).codes).toEqual([
      'FORBIDDEN',
    ]);
  });
});
