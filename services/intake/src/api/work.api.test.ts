import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServiceProgress } from '@samenloket/platform';
import { randomUUID } from 'node:crypto';
import { careRequestStream } from '../application/shared/intake-streams.js';
import { IntakeUnderTest } from '../testing/intake-under-test.js';

const stream = careRequestStream(randomUUID());
const consumer = 'intake/careRequests';
const work = `{ intakeWork {
  service deadlineLatenessSeconds
  scans { name owner replica intervalSeconds secondsSinceLast failed }
  work {
    consumer kind owner replica rebuilding parked oldestParkedAt
    follows { producer position lagEvents lagSeconds }
    parkedEvents { stream revision position failure since }
  }
  actions { what consumer reason by events }
} }`;
const retry =
  'mutation ($consumer: String!) { done: retryParkedOfIntake(consumer: $consumer, reason: repaired) { takenIn stillParked dropped } }';
const drop =
  'mutation ($consumer: String!, $stream: String) { done: dropParkedOfIntake(consumer: $consumer, stream: $stream, reason: cannotBeRead) { takenIn stillParked dropped } }';

interface Told {
  readonly scans: ServiceProgress['scans'];
  readonly work: readonly { readonly consumer: string; readonly parked: number }[];
  readonly actions: readonly object[];
}

describe('what goes on by itself in a service', () => {
  let intake: IntakeUnderTest;
  let operator: string;
  let position: number;

  beforeAll(async () => {
    intake = await IntakeUnderTest.start();
    operator = await intake.as('operator', { subject: 'operator-7' });
    const who = { actor: { subject: 'x', role: 'service' }, correlationId: 'c', causationId: 'c' };
    const metadata = { ...who, happenedAt: '2026-03-02T09:00:00.000Z', schemaVersion: 1 };
    const unheardOf = { id: randomUUID(), type: 'Unheard', data: { name: 'Kanarie' }, metadata };
    ({ position } = await intake.store.append(stream, [unheardOf], 'any'));
    await intake.intake.views.caughtUp(position);
  });
  afterAll(() => intake[Symbol.asyncDispose]());

  async function told(): Promise<Told> {
    const { data, codes } = await intake.ask(operator, work);
    expect(codes).toEqual([]);
    return data?.['intakeWork'] as unknown as Told;
  }
  const does = async (mutation: string, variables: object) => {
    const { data, codes } = await intake.ask(operator, mutation, { consumer, ...variables });
    return { done: data?.['done'] ?? null, codes };
  };

  it('tells the operator how far each is, who does it, and what is parked, as pointers', async () => {
    const answer = await told();
    expect(answer.work).toContainEqual({
      ...{ consumer, kind: 'view', owner: 'here', replica: 'embedded', rebuilding: false, parked: 1 },
      oldestParkedAt: '2026-03-02T09:00:00.000Z',
      follows: [{ producer: 'intake', position, lagEvents: 0, lagSeconds: 0 }],
      parkedEvents: [
        expect.objectContaining({ stream, revision: 0, position, since: '2026-03-02T09:00:00.000Z' }),
      ],
    });
    expect(answer.work).toContainEqual(
      expect.objectContaining({ consumer: 'intake/sameChild', kind: 'process' }),
    );
    const none = { owner: 'here', replica: 'embedded', secondsSinceLast: null, failed: false };
    expect(answer.scans).toContainEqual({ name: 'reconfirmations', intervalSeconds: 60, ...none });
    expect(JSON.stringify(answer)).not.toContain('Kanarie');
  });

  it('tells the same as its metrics and the command line are made of', async () => {
    const { work: same } = await intake.intake.work.progress.look();
    const parked = (consumers: readonly { readonly parked: number }[]) => consumers.map((one) => one.parked);
    expect(parked((await told()).work)).toEqual(parked(same));
    expect(await intake.intake.work.parked.list(consumer)).toMatchObject([{ consumer, stream }]);
  });

  it('is retried and given up by the operator, with who and why recorded before', async () => {
    expect(await does(retry, {})).toEqual({
      done: { takenIn: 0, stillParked: 1, dropped: null },
      codes: [],
    });
    expect((await does(drop, {})).codes).toEqual(['BAD_INPUT']);
    expect(await does(drop, { stream: careRequestStream(randomUUID()) })).toEqual({
      done: { takenIn: 0, stillParked: 1, dropped: 0 },
      codes: [],
    });
    expect(await does(drop, { stream })).toEqual({
      done: { takenIn: 0, stillParked: 0, dropped: 1 },
      codes: [],
    });
    expect((await does(retry, { consumer: 'intake/nothing' })).codes).toEqual(['NOT_FOUND']);
    expect((await told()).actions).toEqual([
      { what: 'drop', consumer, reason: 'cannotBeRead', by: 'operator-7', events: 1 },
      { what: 'retry', consumer, reason: 'repaired', by: 'operator-7', events: 1 },
    ]);
    // A second time there is nothing to do, and nothing to record.
    await does(retry, {});
    expect((await told()).actions).toHaveLength(2);
  });

  it('is for the operator alone', async () => {
    for (const role of ['deskWorker', 'policy', 'parent', 'organiserCoordinator'] as const) {
      const token = await intake.as(role);
      expect((await intake.ask(token, work)).codes).toEqual(['FORBIDDEN']);
      for (const change of [retry, drop])
        expect((await intake.ask(token, change, { consumer, stream })).codes).toEqual(['FORBIDDEN']);
    }
  });
});
