import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { IntakeUnderTest } from '../testing/intake-under-test.js';
import {
  brugge,
  describeDesks,
  registeredFamily,
  registerMutation,
  registration,
} from '../testing/made-up-desks.js';

const move = 'mutation ($id: ID!) { changeWantedStart(id: $id, wantedStart: "2026-10-01") { id } }';

describe('every change of a request', () => {
  let platform: IntakeUnderTest;
  const subject = randomUUID();
  let worker: string;

  beforeAll(async () => {
    platform = await IntakeUnderTest.start();
    await describeDesks(platform);
    worker = await platform.as('deskWorker', { deskIds: [brugge.id], subject });
  });
  afterAll(() => platform[Symbol.asyncDispose]());

  const lastOf = async (id: string) =>
    (await Array.fromAsync(platform.store.readStream(`careRequest-${id}`))).at(-1)?.metadata;

  it('is an event that says who, when, on whose behalf and through which channel', async () => {
    const { id, familyId } = await registeredFamily(platform);
    const byPhone = await platform.ask(worker, move, { id }, undefined, { 'x-channel': 'phone' });
    expect(byPhone.codes).toEqual([]);
    expect(await lastOf(id)).toMatchObject({
      actor: { subject, role: 'deskWorker' },
      happenedAt: '2026-03-02T09:00:00.000Z',
      onBehalfOf: familyId,
      channel: 'phone',
      deskId: brugge.id,
    });
  });

  it('that the family makes itself is its own, online', async () => {
    const { id, parent } = await registeredFamily(platform);
    expect((await platform.ask(parent, move, { id })).codes).toEqual([]);
    const metadata = await lastOf(id);
    expect(metadata).toMatchObject({ actor: { role: 'parent' }, channel: 'online' });
    expect(metadata?.onBehalfOf).toBeUndefined();
  });

  it('is for the family from its registration on, whoever brings it in', async () => {
    const input = registration({ channel: 'counter' });
    const frontDesk = await platform.as('frontDesk', { deskIds: [brugge.id] });
    const { data } = await platform.ask(frontDesk, registerMutation, { input });
    const { id } = data?.['registerCareRequest'] as unknown as { id: string };
    expect(await lastOf(id)).toMatchObject({
      actor: { role: 'frontDesk' },
      onBehalfOf: expect.any(String),
      channel: 'counter',
    });
  });
});
