import { describe, expect, it } from '@jest/globals';
import { importOfferHistory, type ImportOfferHistory } from '@samenloket/contracts';
import { randomUUID } from 'node:crypto';
import { aContext } from '../../testing/capacity-follower.js';
import { type MatchingUnderTest, matchingUnderTest } from '../../testing/matching-under-test.js';
import { deskId, familyId, locationId, march, placeGroupId, plan } from '../../testing/offer-samples.js';

const offered = { locationId, start: '2026-09-01', pattern: plan('ma:D') };

/** Requests with an offer each, sent again and accepted. */
function batchOf(size: number): ImportOfferHistory {
  const requests = Array.from({ length: size }, () => {
    const [requestId, offerId] = [randomUUID(), randomUUID()];
    const row = (kind: string, day: number, more = {}) => ({
      key: randomUUID(),
      kind,
      happenedAt: march(day),
      offerId,
      ...more,
    });
    const entries = [
      row('offerMade', 1, offered),
      row('offerResent', 2, { channel: 'sms' }),
      row('offerAccepted', 3),
    ];
    return { requestId, deskId, familyId, entries };
  });
  return { requests } as ImportOfferHistory;
}

const send = ({ client }: MatchingUnderTest, batch: ImportOfferHistory) =>
  client.ask(importOfferHistory, batch, aContext);

async function feedOf({ service }: MatchingUnderTest) {
  const { events } = await service.feed.read(0, 10_000);
  return events;
}

describe('importing the offers of the past', () => {
  it('tells the other services each row with its own date, as imported', async () => {
    await using matching = await matchingUnderTest();
    const answer = await send(matching, batchOf(1));
    expect(answer).toEqual({ appended: 3, position: await matching.eventStore.head() });
    const events = await feedOf(matching);
    expect(events.map(({ type, metadata }) => [type, metadata.happenedAt, metadata.imported])).toEqual([
      ['matching.offerMade.v1', march(1), true],
      ['matching.offerResent.v1', march(2), true],
      ['matching.offerAccepted.v1', march(3), true],
    ]);
    expect(events.at(-1)?.data).toMatchObject(offered);
  });

  it('says what a batch would do without doing it', async () => {
    await using matching = await matchingUnderTest();
    const batch = batchOf(2);
    const preview = async (asked: ImportOfferHistory) =>
      (await send(matching, { ...asked, preview: true })).planned?.offers;
    expect(await preview(batch)).toEqual({ added: 6, corrected: 0, ended: 0 });
    expect(await matching.eventStore.head()).toBe(0);
    await send(matching, batch);
    expect(await preview(batch)).toEqual({ added: 0, corrected: 0, ended: 0 });
    const entries = batch.requests[0]?.entries ?? [];
    Object.assign(entries[2] ?? {}, { happenedAt: march(4) });
    expect(await preview(batch)).toEqual({ added: 0, corrected: 1, ended: 0 });
  });

  it('the same batch again, or twice at once, changes nothing', async () => {
    await using matching = await matchingUnderTest();
    const batch = batchOf(20);
    const answers = await Promise.all([send(matching, batch), send(matching, batch)]);
    expect(answers.reduce((sum, { appended }) => sum + appended, 0)).toBe(60);
    const position = await matching.eventStore.head();
    expect(await send(matching, batch)).toEqual({ appended: 0, position });
    expect(await matching.eventStore.head()).toBe(position);
  });

  it('holds no half-days, enrols nobody and sets no term', async () => {
    await using matching = await matchingUnderTest();
    const { position } = await send(matching, batchOf(5));
    matching.clock.moveTo(new Date('2030-01-01'));
    expect(await matching.service.expireDueOffers()).toBe(0);
    expect(matching.capacity.standings.size).toBe(0);
    expect(position).toBe(await matching.eventStore.head());
  });

  it('a changed row reaches the others as a correction', async () => {
    await using matching = await matchingUnderTest();
    const batch = batchOf(1);
    await send(matching, batch);
    const changed = JSON.parse(JSON.stringify(batch)) as ImportOfferHistory;
    Object.assign(changed.requests[0]?.entries[0] ?? {}, { start: '2026-10-01' });
    expect((await send(matching, changed)).appended).toBe(2);
    const told = (await feedOf(matching)).slice(3);
    expect(told.map(({ type, data }) => [type, data['start']])).toEqual([
      ['matching.offerCorrected.v1', '2026-10-01'],
      ['matching.offerAccepted.v1', '2026-10-01'],
    ]);
    expect((await send(matching, changed)).appended).toBe(0);
  });

  it('an imported open offer is held when the family accepts it now, or refused when all is full', async () => {
    for (const [places, codes, standing] of [
      [1, [], 'held'],
      [0, ['NO_CAPACITY'], 'refused'],
    ] as const) {
      await using matching = await matchingUnderTest({ places });
      const batch = batchOf(1);
      const { requestId, entries } = batch.requests[0] ?? {};
      const [made] = entries ?? [];
      if (!requestId || !made) throw new Error('an empty batch');
      batch.requests[0]?.entries.splice(1);
      await send(matching, batch);
      const answer = await matching.ask(
        await matching.asParent(),
        `mutation { acceptOffer(input: { offerId: "${made.offerId}" }) { offer { status } } }`,
      );
      expect(answer.codes).toEqual(codes);
      expect(['enrolled', standing]).toContain(matching.capacity.standings.get(made.offerId));
    }
  });

  it('refuses what is no history, with the path', async () => {
    await using matching = await matchingUnderTest();
    const batch = batchOf(1);
    Object.assign(batch.requests[0]?.entries[0] ?? {}, { kind: 'forgotten', placeGroupId });
    await expect(send(matching, batch)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect(await matching.eventStore.head()).toBe(0);
  });
});
