import { describe, expect, it } from '@jest/globals';
import * as documents from './documents.js';
import { onOnePlatform, wanted } from './journey.js';

const begin = onOnePlatform();

describe('a request that is answered', () => {
  it('goes from a family online to an enrolment, seen by its desk only, and the report counts it', async () => {
    const journey = await begin();
    const family = await journey.newFamily();
    const id = await journey.register(family);
    const { first, large } = journey.region;

    const seen = await journey.ask<{ careRequest: object }>(journey.desk, documents.request, { id });
    expect(seen.careRequest).toMatchObject({
      status: 'open',
      originalStart: wanted.start,
      child: { firstName: 'Lotte' },
    });
    const hidden = await journey.askRaw<{ careRequest: null }>(journey.otherDesk, documents.request, { id });
    expect(hidden.data?.careRequest ?? null).toBeNull();
    expect(hidden.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const listed = await journey.askRaw(journey.otherDesk, documents.requestsOfDesk, { deskId: first.id });
    expect(JSON.stringify(listed.data ?? {})).not.toContain(id);
    expect(await journey.reportRow()).toMatchObject({ total: 1, unansweredNoProposal: 1 });

    const offer = await journey.offer(id);
    expect(offer).toMatchObject({ status: 'open', answerBy: '2026-03-12' });
    expect(await journey.free(large, wanted.start)).toEqual({ monday: 17, thursday: 18 });
    expect(await journey.reportRow()).toMatchObject({
      total: 1,
      unansweredNoProposal: 0,
      unansweredNotAccepted: 0,
    });

    expect(await journey.accept(family, offer.id)).toMatchObject({ status: 'accepted' });
    const enrolled = await journey.ask(journey.organiser, documents.enrolments, { requestId: id });
    expect(enrolled).toEqual({
      enrolmentsOfRequest: [{ start: wanted.start, pattern: { text: wanted.days } }],
    });
    expect(await journey.free(large, wanted.start)).toEqual({ monday: 17, thursday: 18 });
    const across = await journey.ask(journey.desk, documents.requestAcrossServices, { id, on: wanted.start });
    expect(across).toMatchObject({
      careRequest: {
        offers: [
          { status: 'accepted', location: { name: 'De Grote', organiser: { name: 'Organisator Test' } } },
        ],
      },
    });
    expect(await journey.reportRow()).toEqual({
      total: 1,
      unansweredNoProposal: 0,
      unansweredNotAccepted: 0,
      atLeastOneMonthLater: 0,
      fewerDays: 0,
    });
  });

  it('with fewer days is counted as fewer, and the days not taken are free again', async () => {
    const journey = await begin();
    const family = await journey.newFamily();
    const id = await journey.register(family, { days: 'ma:D do:D' });
    const offer = await journey.offer(id, { days: 'ma:D do:D' });
    expect(await journey.free(journey.region.large, wanted.start)).toEqual({ monday: 17, thursday: 17 });
    const accepted = await journey.accept(family, offer.id, { days: 'ma:D' });
    expect(accepted.accepted?.pattern.text).toBe('ma:D');
    expect(await journey.free(journey.region.large, wanted.start)).toEqual({ monday: 17, thursday: 18 });
    expect(await journey.reportRow()).toMatchObject({ total: 1, fewerDays: 1, atLeastOneMonthLater: 0 });
  });

  it('a month later is counted as late, and nothing is occupied before', async () => {
    const journey = await begin();
    const family = await journey.newFamily();
    const id = await journey.register(family);
    const offer = await journey.offer(id, { start: '2026-10-01' });
    await journey.accept(family, offer.id);
    expect(await journey.free(journey.region.large, wanted.start)).toEqual({ monday: 18, thursday: 18 });
    expect(await journey.free(journey.region.large, '2026-10-01')).toEqual({ monday: 17, thursday: 18 });
    expect(await journey.reportRow()).toMatchObject({ total: 1, fewerDays: 0, atLeastOneMonthLater: 1 });
  });

  it('withdraws the other open offers that it covers, in one step', async () => {
    const journey = await begin();
    const family = await journey.newFamily();
    const id = await journey.register(family);
    const chosen = await journey.offer(id);
    const other = await journey.offer(id, { at: journey.region.small });
    expect(await journey.free(journey.region.small, wanted.start)).toMatchObject({ monday: 2 });
    await journey.accept(family, chosen.id);
    const offers = await journey.offersOf(family.token, id);
    expect(offers.find((offer) => offer.id === other.id)?.status).toBe('withdrawn');
    expect(await journey.free(journey.region.small, wanted.start)).toMatchObject({ monday: 3 });
  });
});
