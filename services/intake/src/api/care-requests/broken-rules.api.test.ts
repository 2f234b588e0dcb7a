import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import { brugge, describeDesks, registerMutation, registration } from '../../testing/made-up-desks.js';

describe('a request that goes against a rule', () => {
  let platform: IntakeUnderTest;
  const places = [randomUUID(), randomUUID()];

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    for (const id of places) platform.neighbours.know(id);
    const worker = await platform.as('deskWorker', { deskIds: [brugge.id] });
    for (const [setting, value] of Object.entries({ maximumPreferences: 1, earliestRegistrationMonths: 4 })) {
      const input = { deskId: brugge.id, setting, value: String(value), validFrom: '2026-01-01' };
      const agree = `mutation ($input: SetAgreementInput!) { setAgreement(input: $input) { position } }`;
      expect((await platform.ask(worker, agree, { input })).codes).toEqual([]);
    }
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  const refusal = async (wish: object) => {
    const parent = await platform.as('parent', { familyId: randomUUID() });
    const { errors } = await platform.ask(parent, registerMutation, { input: registration(wish) });
    return errors[0]?.extensions;
  };
  const facts = { nisAsked: brugge.nis, pattern: { weeks: [['mo_am']] } };

  it('is told which one, with what people need to know of it in their own language', async () => {
    expect(await refusal({})).toEqual({
      code: 'RULE_VIOLATED',
      rule: { name: 'tooEarly', facts: { months: 4, from: '2026-05-01' } },
    });
    expect(await refusal({ wantedStart: '2026-06-01', facts: { ...facts, preferences: places } })).toEqual({
      code: 'RULE_VIOLATED',
      rule: { name: 'tooManyPlaces', facts: { most: 1 } },
    });
    expect(await refusal({ facts: { ...facts, nisAsked: '11002' } })).toEqual({
      code: 'NOT_FOUND',
      rule: { name: 'noDesk' },
    });
  });
});
