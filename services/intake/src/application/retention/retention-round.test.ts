import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import { brugge, describeDesks, registeredFamily, registration, tielt } from '../../testing/made-up-desks.js';

const dayLater = '2026-03-03T09:00:00.000Z';
const yearsLater = '2029-03-02T09:00:00.000Z';

describe('the retention that a desk agreed', () => {
  let platform: IntakeUnderTest;

  beforeEach(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
  });
  afterEach(() => platform[Symbol.asyncDispose]());

  const worker = (deskId = brugge.id) => platform.as('deskWorker', { deskIds: [deskId] });
  const done = async (source: string, variables: object, deskId = brugge.id) => {
    const { codes } = await platform.ask(await worker(deskId), source, { ...variables });
    expect(codes).toEqual([]);
  };
  const agree = (setting: string, months: number) => {
    const input = { deskId: brugge.id, setting, value: `${months}`, validFrom: '2026-01-01' };
    return done('mutation ($input: SetAgreementInput!) { setAgreement(input: $input) { position } }', {
      input,
    });
  };
  const close = (id: string, deskId = brugge.id) => {
    const input = { id, outcome: 'unknown' };
    const source =
      'mutation ($input: CloseCareRequestInput!) { closeCareRequest(input: $input) { position } }';
    return done(source, { input }, deskId);
  };
  const inTielt = { ...registration(), facts: { nisAsked: tielt.nis, pattern: { weeks: [['mo_am']] } } };
  const isErased = async (familyId: string) => {
    await platform.intake.views.caughtUp(await platform.store.head());
    const { data } = await platform.ask(
      await platform.as('parent', { familyId }),
      '{ myRequests { erased applicant { lastName } } }',
    );
    const requests = data?.['myRequests'] as unknown as { erased: boolean; applicant: object | null }[];
    return requests.every(({ erased, applicant }) => erased && applicant === null);
  };
  const reports = async (token: string) => {
    const { data, codes } = await platform.ask(
      token,
      '{ retentionReports { nodes { families counts { deskId retentionClass records } } } }',
    );
    expect(codes).toEqual([]);
    return (data?.['retentionReports'] as unknown as { nodes: object[] }).nodes;
  };

  it('erases a family when all its requests were closed that long, and reports it per desk and class', async () => {
    const [past, open, elsewhere] = [
      await registeredFamily(platform),
      await registeredFamily(platform),
      await registeredFamily(platform, inTielt),
    ];
    await close(past.id);
    await close(elsewhere.id, tielt.id);
    await agree('retentionMonthsRequests', 24);
    platform.clock.moveTo(new Date('2028-03-01T09:00:00.000Z'));
    expect(await platform.intake.carryOutRetention()).toEqual({ families: 0, counts: [] });
    platform.clock.moveTo(new Date('2028-03-02T09:00:00.000Z'));
    const counts = [{ deskId: brugge.id, retentionClass: 'requests', records: 1 }];
    expect(await platform.intake.carryOutRetention({ dryRun: true })).toEqual({ families: 1, counts });
    expect(await isErased(past.familyId)).toBe(false);
    expect(await platform.intake.carryOutRetention()).toMatchObject({ families: 1, counts });
    expect(await isErased(past.familyId)).toBe(true);
    expect(await isErased(open.familyId)).toBe(false);
    expect(await isErased(elsewhere.familyId)).toBe(false);
    expect(await reports(await platform.as('operator'))).toEqual([{ families: 1, counts }]);
    expect(await reports(await worker())).toEqual([{ families: null, counts }]);
    expect(await reports(await worker(tielt.id))).toEqual([{ families: null, counts: [] }]);
    const { codes } = await platform.ask(
      await platform.as('policy'),
      '{ retentionReports { nodes { families } } }',
    );
    expect(codes).toEqual(['FORBIDDEN']);
    expect(await platform.intake.carryOutRetention()).toEqual({ families: 0, counts: [] });
  });

  /** The family whose erasure was asked for and is not finished. */
  const erasing = async () => {
    const events = await Array.fromAsync(platform.store.readAll({ categories: ['erasure'] }));
    return events.map(({ data }) => data['familyId'] as string)[0];
  };

  it('erases nothing where nothing was agreed', async () => {
    const { id, familyId } = await registeredFamily(platform);
    await close(id);
    platform.clock.moveTo(new Date('2050-01-01T09:00:00.000Z'));
    expect(await platform.intake.carryOutRetention()).toEqual({ families: 0, counts: [] });
    expect(await isErased(familyId)).toBe(false);
  });

  it('erases an enquiry that became no request by its own term', async () => {
    const input = { deskId: brugge.id, caller: { name: 'Ottokarina' }, question: 'Wanneer vraag ik opvang?' };
    await done('mutation ($input: RecordEnquiryInput!) { recordEnquiry(input: $input) { position } }', {
      input,
    });
    await agree('retentionMonthsEnquiries', 12);
    platform.clock.moveTo(new Date('2027-03-02T09:00:00.000Z'));
    const counts = [{ deskId: brugge.id, retentionClass: 'enquiries', records: 1 }];
    expect(await platform.intake.carryOutRetention()).toMatchObject({ families: 1, counts });
    const list = 'query ($desk: ID!) { enquiries(deskId: $desk) { nodes { erased question } } }';
    const { data } = await platform.ask(await worker(), list, { desk: brugge.id });
    expect(data?.['enquiries']).toEqual({ nodes: [{ erased: true, question: null }] });
  });

  it('shows who opened a file no longer than agreed', async () => {
    const { id, familyId } = await registeredFamily(platform);
    const open = 'query ($id: ID!) { careRequest(id: $id) { applicant { lastName } } }';
    await done(open, { id });
    platform.clock.moveTo(new Date(dayLater));
    await done(open, { id });
    await agree('retentionMonthsAccessLog', 36);
    platform.clock.moveTo(new Date('2029-03-03T09:00:00.000Z'));
    const counts = [{ deskId: brugge.id, retentionClass: 'accessLog', records: 1 }];
    expect(await platform.intake.carryOutRetention()).toMatchObject({ families: 0, counts });
    await platform.intake.views.caughtUp(await platform.store.head());
    const parent = await platform.as('parent', { familyId });
    const log = 'query ($id: ID!) { accessLog(requestId: $id) { openedAt } }';
    const { data } = await platform.ask(parent, log, { id });
    expect(data?.['accessLog']).toEqual([{ openedAt: dayLater }]);
  });

  it('goes on where a crash broke it off, and keeps who asked again meanwhile', async () => {
    const [one, again] = [await registeredFamily(platform), await registeredFamily(platform)];
    for (const { id } of [one, again]) await close(id);
    await agree('retentionMonthsRequests', 24);
    platform.clock.moveTo(new Date(yearsLater));
    const erasure = platform.keys.erase.bind(platform.keys);
    platform.keys.erase = () => Promise.reject(new Error('The disk broke down.'));
    await expect(platform.intake.carryOutRetention()).rejects.toThrow('The disk broke down.');
    platform.keys.erase = erasure;
    const tried = await erasing();
    const kept = [one, again].find(({ familyId }) => familyId !== tried);
    await done('mutation ($id: ID!) { reopenCareRequest(id: $id) { position } }', { id: kept?.id });
    const started = await Array.fromAsync(platform.store.readAll({ categories: ['retention'] }));
    expect(started.map(({ type }) => type)).toEqual(['RetentionStarted']);
    await platform.intake.carryOutRetention();
    const types = await Array.fromAsync(platform.store.readAll({ categories: ['retention'] }));
    expect(types.map(({ type }) => type)).toEqual(['RetentionStarted', 'RetentionCompleted']);
    expect(await isErased(tried ?? '')).toBe(true);
    expect(await isErased(kept?.familyId ?? '')).toBe(false);
    expect(await reports(await platform.as('operator'))).toMatchObject([{ families: 1 }]);
  });
});
