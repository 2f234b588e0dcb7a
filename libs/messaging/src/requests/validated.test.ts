import { describe, expect, it } from '@jest/globals';
import { ImportOfferHistory } from '@samenloket/contracts';
import { randomUUID } from 'node:crypto';
import { badInput, validated } from './validated.js';

function history(requests: number, entriesEach: number): ImportOfferHistory {
  const entry = () => ({
    key: randomUUID(),
    kind: 'offerMade' as const,
    happenedAt: '2024-01-01T00:00:00Z',
    offerId: randomUUID(),
    locationId: randomUUID(),
    start: '2024-05-05',
    pattern: { weeks: [['mo_am' as const]] },
  });
  const request = () => ({
    requestId: randomUUID(),
    deskId: randomUUID(),
    familyId: randomUUID(),
    entries: Array.from({ length: entriesEach }, entry),
  });
  return { requests: Array.from({ length: requests }, request) };
}

describe('validation at a door', () => {
  it('takes a batch of 500 requests with 60 entries each, and gives it as its class', () => {
    const plain: unknown = JSON.parse(JSON.stringify(history(500, 60)));
    const input = validated(ImportOfferHistory, plain, 'The batch');
    expect(input).toBeInstanceOf(ImportOfferHistory);
    expect(input.requests[499]?.entries).toHaveLength(60);
  });

  it('finds the one entry of such a batch that is wrong', () => {
    const batch = history(500, 60);
    Object.assign(batch.requests[321]?.entries[17] ?? {}, { kind: 'offerEaten' });
    expect(() => validated(ImportOfferHistory, batch, 'The batch')).toThrow(
      /^The batch is not valid\. requests\[321\]\.entries\[17\]\.kind: kind must be one of/,
    );
  });

  it('shows the first faults in words, and counts the rest', () => {
    const faults = Array.from({ length: 7 }, (_, index) => ({ path: `f${index}`, message: 'is wrong' }));
    expect(badInput('The batch', faults).message).toBe(
      'The batch is not valid. f0: is wrong; f1: is wrong; f2: is wrong; f3: is wrong; f4: is wrong … and 2 more',
    );
  });
});
