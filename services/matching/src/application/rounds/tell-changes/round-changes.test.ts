import { expect, it } from '@jest/globals';
import type { ToldChange } from '@samenloket/contracts';
import { SqliteDocumentStore } from '@samenloket/read-models';
import { MemoryFeed, sourced } from '@samenloket/read-models/testing';
import { roundsProducer } from '../../../read-models/rounds/round-events-feed.js';
import type { RoundDocument } from '../../../read-models/rounds/rounds.view.js';
import { roundChanges } from './round-changes.js';

it('tells the desks of a round that it went on, once it can be read', async () => {
  const documents = SqliteDocumentStore.open({ file: ':memory:' });
  const rounds = await documents.collection<RoundDocument>({ name: 'rounds', indexes: [] });
  const feed = new MemoryFeed(roundsProducer);
  let patience = 0;
  const view = {
    current: () => rounds,
    waitFor: (_position: number, timeoutMs = 0) => {
      patience = timeoutMs;
      return rounds.put('r1', {
        announcement: { deskIds: ['brugge', 'tielt'] },
      } as unknown as RoundDocument);
    },
  };
  const ending = new AbortController();
  const told: ToldChange[] = [];
  const source = roundChanges({ head: async () => 1 }, feed, view);
  const over = source.follow((change) => {
    told.push(change);
    if (told.length === 1) feed.publish(sourced('RoundFrozen', {}, { position: 2, stream: 'round-r1' }));
    else ending.abort();
  }, ending.signal);
  await over;
  await documents.close();
  // As long as an import keeps the view busy, browsers keep what they listen to.
  expect(patience).toBeGreaterThanOrEqual(5 * 60_000);
  expect(told[1]).toEqual({
    position: 2,
    concerned: [{ thing: 'round:r1', deskIds: ['brugge', 'tielt'] }],
  });
});
