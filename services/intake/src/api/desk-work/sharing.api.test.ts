import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IntakeUnderTest } from '../../testing/intake-under-test.js';
import { brugge, describeDesks, registeredFamily, tielt } from '../../testing/made-up-desks.js';

const open = 'query ($id: ID!) { careRequest(id: $id) { applicant { lastName } followUps { note } } }';
const grant = `mutation ($id: ID!, $desk: ID!, $from: Date, $until: Date) {
  grantAccess(id: $id, deskId: $desk, from: $from, until: $until) { position } }`;
const revoke = 'mutation ($id: ID!, $desk: ID!) { revokeAccess(id: $id, deskId: $desk) { position } }';
const transfer = `mutation ($id: ID!, $desk: ID!, $until: Date) {
  transferCareRequest(id: $id, toDeskId: $desk, lookAlongUntil: $until) { position } }`;
const note = 'mutation ($id: ID!) { recordFollowUp(input: { id: $id, note: "Belde" }) { position } }';

describe('a file between two desks', () => {
  let platform: IntakeUnderTest;

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  /** Signs in anew: no token outlives the days that pass here. */
  const ask = async (desk: { id: string }, query: string, variables: object) =>
    platform.ask(
      await platform.as('deskWorker', { deskIds: [desk.id] }),
      query,
      { ...variables },
      'zoekt mee',
    );
  const opens = async (desk: { id: string }, id: string) => {
    await platform.intake.views.caughtUp(await platform.store.head());
    return (await ask(desk, open, { id })).codes;
  };

  it('is opened by leave of its desk only, from a day until a day, and until that is taken back', async () => {
    const { id } = await registeredFamily(platform);
    expect(await opens(tielt, id)).toEqual(['FORBIDDEN']);
    await ask(brugge, grant, { id, desk: tielt.id, from: '2026-03-03', until: '2026-03-10' });
    expect(await opens(tielt, id)).toEqual(['FORBIDDEN']);
    platform.clock.moveTo(new Date('2026-03-03T09:00:00Z'));
    expect(await opens(tielt, id)).toEqual([]);
    expect((await ask(tielt, revoke, { id, desk: tielt.id })).codes).toEqual(['FORBIDDEN']);
    expect((await ask(brugge, revoke, { id, desk: tielt.id })).codes).toEqual([]);
    expect(await opens(tielt, id)).toEqual(['FORBIDDEN']);
    expect((await ask(tielt, note, { id })).codes).toEqual(['FORBIDDEN']);
  });

  it('moves with what stands in it; the former desk sees it no longer', async () => {
    const { id } = await registeredFamily(platform);
    await ask(brugge, note, { id });
    expect((await ask(brugge, transfer, { id, desk: tielt.id })).codes).toEqual([]);
    expect(await opens(brugge, id)).toEqual(['FORBIDDEN']);
    const { data } = await ask(tielt, open, { id });
    expect(data).toMatchObject({ careRequest: { followUps: [{ note: 'Belde' }] } });
    expect((await ask(brugge, note, { id })).codes).toEqual(['FORBIDDEN']);
  });

  it('may be looked along in by the former desk, when that was agreed, until a day', async () => {
    const { id } = await registeredFamily(platform);
    const until = '2026-06-30';
    await ask(brugge, transfer, { id, desk: tielt.id, until });
    expect(await opens(brugge, id)).toEqual([]);
    expect((await ask(brugge, transfer, { id, desk: brugge.id })).codes).toEqual(['FORBIDDEN']);
    platform.clock.moveTo(new Date('2026-07-01T09:00:00Z'));
    expect(await opens(brugge, id)).toEqual(['FORBIDDEN']);
  });
});
