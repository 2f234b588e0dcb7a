import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { careRequestStream } from '../../application/shared/intake-streams.js';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import { brugge, describeDesks, registeredFamily, registration } from '../../testing/made-up-desks.js';

const setAgreement = `mutation ($input: SetAgreementInput!) {
  setAgreement(input: $input) { desk { agreements { setting value validFrom validUntil organiserId tier } } }
}`;

describe('agreements through the API', () => {
  let platform: IntakeUnderTest;
  let worker: string;

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  const agree = (setting: string, value: unknown, rest: object = { validFrom: '2026-01-01' }) =>
    platform.ask(worker, setAgreement, {
      input: { deskId: brugge.id, setting, value: JSON.stringify(value), ...rest },
    });

  it('changing a setting never changes what already happened', async () => {
    const locations = [randomUUID(), randomUUID()];
    for (const id of locations) platform.neighbours.know(id);
    const wish = { facts: { nisAsked: brugge.nis, preferences: locations } };
    const { id, parent } = await registeredFamily(platform, { ...registration(), ...wish });
    const before = await Array.fromAsync(platform.store.readStream(careRequestStream(id)));
    expect((await agree('maximumPreferences', 1)).codes).toEqual([]);
    await expect(registeredFamily(platform, { ...registration(), ...wish })).rejects.toThrow('RULE_VIOLATED');
    const question = 'query ($id: ID!) { careRequest(id: $id) { preferences } }';
    const { data } = await platform.ask(parent, question, { id });
    expect(data).toEqual({ careRequest: { preferences: locations } });
    expect(await Array.fromAsync(platform.store.readStream(careRequestStream(id)))).toEqual(before);
  });

  it('may be made for one organiser or tier, with a last day', async () => {
    const organiserId = randomUUID();
    const limits = { validFrom: '2026-01-01', validUntil: '2026-12-31', organiserId, tier: 'T2' };
    const { data } = await agree('familyTermDays', 5, limits);
    const { desk } = data?.['setAgreement'] as unknown as { desk: { agreements: object[] } };
    expect(desk.agreements).toContainEqual({ setting: 'familyTermDays', value: '5', ...limits });
    const published = await platform.published();
    const told = published.filter(({ type }) => type === 'intake.agreementSet.v1').at(-1);
    expect(told?.data).toEqual({ deskId: brugge.id, setting: 'familyTermDays', value: 5, ...limits });
  });

  it('are refused with what is allowed, and by who is not of the desk', async () => {
    const { errors } = await agree('quietHoursFrom', '9 pm');
    expect(errors.map(({ message }) => message)).toEqual([
      'The agreement cannot be set: value of quietHoursFrom must be a time of the day as 21:00.',
    ]);
    const elsewhere = await platform.as('deskWorker', { deskIds: [randomUUID()] });
    const input = { deskId: brugge.id, setting: 'reminders', value: '1', validFrom: '2026-01-01' };
    expect((await platform.ask(elsewhere, setAgreement, { input })).codes).toEqual(['FORBIDDEN']);
  });
});
