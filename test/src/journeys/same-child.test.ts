import { describe, expect, it } from '@jest/globals';
import * as documents from './documents.js';
import { Journey } from './journey.js';

interface Suggestions {
  readonly duplicateSuggestions: readonly {
    request: { id: string };
    otherRequest: { id: string };
    verdict: string;
  }[];
}

describe('the same child at a second desk', () => {
  it('is suggested, confirmed by both without opening each other, counted once in the region and at both desks', async () => {
    await using journey = await Journey.begin();
    const { first, second } = journey.region;
    const early = await journey.register(await journey.newFamily());
    journey.moveTo('2026-03-03T09:00:00.000Z');
    const late = await journey.register(await journey.newFamily(), { nisAsked: second.nis });
    await journey.register(await journey.newFamily(), { nisAsked: second.nis, lastName: 'Janssens' });
    await journey.under.platform.settled();

    const suggested = await journey.ask<Suggestions>(journey.otherDesk, documents.suggestions, {
      deskId: second.id,
    });
    expect(suggested.duplicateSuggestions).toEqual([
      { request: { id: late }, otherRequest: { id: early }, verdict: 'open' },
    ]);
    const peek = await journey.askRaw(journey.otherDesk, documents.request, { id: early });
    expect(peek.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');

    const pair = { id: late, otherRequestId: early };
    await journey.ask(journey.otherDesk, documents.confirmSameChild, pair);
    await journey.ask(journey.desk, documents.confirmSameChild, pair);
    await journey.under.platform.settled();
    const confirmed = await journey.ask<Suggestions>(journey.desk, documents.suggestions, {
      deskId: first.id,
    });
    expect(confirmed.duplicateSuggestions).toMatchObject([{ verdict: 'confirmed' }]);

    expect(await journey.reportRow('first')).toMatchObject({ total: 1 });
    expect(await journey.reportRow('second')).toMatchObject({ total: 2 });
    const bothDesks = await journey.under.tokenOf('deskWorker', { deskIds: [first.id, second.id] });
    const question = { deskIds: [first.id, second.id], year: 2026, snapshot: '2026-03-03' };
    const { regionalReport } = await journey.ask<{
      regionalReport: Record<'gross' | 'net', { totals: { total: number } }>;
    }>(bothDesks, documents.regional, question);
    expect(regionalReport).toEqual({ gross: { totals: { total: 3 } }, net: { totals: { total: 2 } } });
  });
});
