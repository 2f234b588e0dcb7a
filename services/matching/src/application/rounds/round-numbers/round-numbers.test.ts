import { describe, expect, it } from '@jest/globals';
import { ManualClock } from '@samenloket/event-sourcing';
import { SqliteDocumentStore, type ViewReader } from '@samenloket/read-models';
import type { RequestFacts } from '../../../read-models/request-facts/request-facts.js';
import { deskId, march } from '../../../testing/offer-samples.js';
import { announcement, frozenInputs, roundId } from '../../../testing/round-samples.js';
import { RoundSecrets } from '../round-secrets/round-secrets.js';
import { RoundNumbers } from './round-numbers.js';

const secrets = new RoundSecrets(Buffer.alloc(32, 8));
const announced = { roundId, announcement };
const frozen = { ...announced, frozen: { ...frozenInputs, frozenAt: march(10) } };
const numberOf = (requestId: string) => secrets.numberOf(roundId, requestId);

async function numbered() {
  const documents = SqliteDocumentStore.open({ file: ':memory:' });
  const requests = await documents.collection<RequestFacts>({ name: 'requestFacts', indexes: [] });
  const put = (requestId: string, of = deskId) =>
    requests.put(requestId, { requestId, deskId: of } as unknown as RequestFacts);
  const reader = { current: () => requests } as unknown as ViewReader<RequestFacts>;
  const clock = new ManualClock(new Date(march(10)));
  const numbers = new RoundNumbers(secrets, reader, clock);
  return { numbers, put, requests, clock, [Symbol.asyncDispose]: () => documents.close() };
}

describe('the numbers of a round', () => {
  it('lead to requests of its desks only, and to no erased one', async () => {
    await using scene = await numbered();
    await scene.put('one');
    await scene.put('two', 'another desk');
    await scene.put('three');
    await scene.requests.delete('three');
    const { requestOf } = await scene.numbers.of(frozen);
    expect(requestOf(numberOf('one'))).toBe('one');
    expect(requestOf(numberOf('two'))).toBeUndefined();
    expect(requestOf(numberOf('three'))).toBeUndefined();
  });

  it('know a request that came in after they were asked for, before the round was frozen', async () => {
    await using scene = await numbered();
    await scene.numbers.of(announced);
    await scene.put('late');
    expect((await scene.numbers.of(frozen)).requestOf(numberOf('late'))).toBe('late');
  });

  it('are looked for again after a minute', async () => {
    await using scene = await numbered();
    await scene.put('one');
    await scene.numbers.of(frozen);
    await scene.requests.delete('one');
    expect((await scene.numbers.of(frozen)).requestOf(numberOf('one'))).toBe('one');
    scene.clock.moveTo(new Date(Date.parse(march(10)) + 61_000));
    expect((await scene.numbers.of(frozen)).requestOf(numberOf('one'))).toBeUndefined();
  });

  it('lead to a request for its offer wherever it went meanwhile', async () => {
    await using scene = await numbered();
    await scene.put('one', 'another desk');
    const found = await scene.numbers.requestsOf(roundId, [numberOf('one'), numberOf('erased')]);
    expect([...found]).toEqual([[numberOf('one'), 'one']]);
  });
});
