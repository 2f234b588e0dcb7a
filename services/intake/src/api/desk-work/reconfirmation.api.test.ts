import { deskIdOf } from '@samenloket/contracts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import { brugge, describeDesks, registeredFamily } from '../../testing/made-up-desks.js';
import { rand } from '../../testing/file-sets.js';
import { tellOffer } from '../../testing/told-offers.js';

const agree = 'mutation ($input: SetAgreementInput!) { setAgreement(input: $input) { position } }';
const reconfirm = 'mutation ($id: ID!) { reconfirmCareRequest(id: $id) { careRequest { status } } }';

describe('asking families whether they still search', () => {
  let platform: IntakeUnderTest;

  beforeEach(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    for (const [setting, value] of Object.entries({ reconfirmationMonths: 6, reconfirmationReminders: 1 })) {
      const input = { deskId: brugge.id, setting, value: `${value}`, validFrom: '2022-01-01' };
      expect((await platform.ask(worker, agree, { input })).codes).toEqual([]);
    }
  });
  afterEach(() => platform[Symbol.asyncDispose]());

  const asFamily = async (familyId: string, query: string, variables: object) =>
    platform.ask(await platform.as('parent', { familyId }), query, { ...variables });
  const roundOn = async (date: string) => {
    platform.clock.moveTo(new Date(`${date}T09:00:00Z`));
    await platform.intake.views.caughtUp(await platform.store.head());
    return platform.intake.reconfirmDue();
  };
  const told = async (requestId: string) =>
    (await platform.published())
      .filter(({ stream, type }) => stream.endsWith(requestId) && !type.endsWith('Registered.v1'))
      .map(({ type, data }) => [
        type.slice('intake.'.length, -'.v1'.length),
        data['answerBy'] ?? data['outcome'],
      ]);

  it('asks after the agreed months, reminds, and ends as unreachable, once each however often it looks', async () => {
    const { id, familyId } = await registeredFamily(platform);
    expect(await roundOn('2026-09-01')).toBe(0);
    expect(await roundOn('2026-09-02')).toBe(1);
    expect(await roundOn('2026-09-02')).toBe(0);
    expect(await roundOn('2026-09-16')).toBe(0);
    expect(await roundOn('2026-09-17')).toBe(1);
    expect(await roundOn('2026-10-02')).toBe(1);
    expect(await roundOn('2026-12-02')).toBe(0);
    expect(await told(id)).toEqual([
      ['reconfirmationAsked', '2026-09-16'],
      ['reconfirmationAsked', '2026-10-01'],
      ['careRequestClosed', 'unreachable'],
    ]);
    const { data } = await asFamily(familyId, reconfirm, { id });
    expect(data).toEqual({ reconfirmCareRequest: { careRequest: { status: 'open' } } });
  });

  it('counts anew from the answer of the family', async () => {
    const { id, familyId } = await registeredFamily(platform);
    await roundOn('2026-09-02');
    await asFamily(familyId, reconfirm, { id });
    expect(await roundOn('2027-03-01')).toBe(0);
    expect(await roundOn('2027-03-02')).toBe(1);
  });

  it('asks nobody who may choose, or who has found all; who still waits for the rest is asked', async () => {
    const { id } = await registeredFamily(platform);
    await tellOffer(platform, id, 'matching.offerMade.v1');
    expect(await roundOn('2026-09-02')).toBe(0);
    await tellOffer(platform, id, 'matching.offerAccepted.v1', { pattern: { weeks: [['mo_am']] } });
    expect(await roundOn('2027-03-01')).toBe(0);
    expect(await roundOn('2027-03-02')).toBe(1);
    await tellOffer(platform, id, 'matching.placedDirectly.v1', { offerId: 'o2' });
    expect(await roundOn('2027-06-02')).toBe(0);
  });

  it('takes another sign of the family for an answer', async () => {
    const { id, familyId } = await registeredFamily(platform);
    await roundOn('2026-09-02');
    const move = 'mutation ($id: ID!) { changeWantedStart(id: $id, wantedStart: "2027-01-04") { position } }';
    platform.clock.moveTo(new Date('2026-09-03T09:00:00Z'));
    await asFamily(familyId, move, { id });
    expect(await roundOn('2026-09-20')).toBe(1);
    expect((await told(id)).at(-1)).toEqual(['careRequestReconfirmed', undefined]);
  });
});

describe("requests that came in with a desk's files", () => {
  it('are asked about once the agreed months have passed since they came in', async () => {
    await using platform = await IntakeUnderTest.start();
    const { deskCode } = await platform.intake.importFileSet({ folder: rand });
    const deskId = deskIdOf(deskCode);
    const worker = await platform.as('deskWorker', { deskIds: [deskId] });
    const input = { deskId, setting: 'reconfirmationMonths', value: '6', validFrom: '2022-01-01' };
    expect((await platform.ask(worker, agree, { input })).codes).toEqual([]);
    await platform.intake.views.caughtUp(await platform.store.head());
    expect(await platform.intake.reconfirmDue()).toBe(0);
    platform.clock.moveTo(new Date('2026-09-01T09:00:00Z'));
    expect(await platform.intake.reconfirmDue()).toBe(0);
    platform.clock.moveTo(new Date('2026-09-02T09:00:00Z'));
    expect(await platform.intake.reconfirmDue()).toBeGreaterThan(0);
  });
});
