import { describe, expect, it } from '@jest/globals';
import * as documents from './documents.js';
import { Journey, onOnePlatform, wanted } from './journey.js';

/** A family, its request, and one open offer at the large location. */
async function offered(journey: Journey) {
  const family = await journey.newFamily();
  const id = await journey.register(family);
  return { family, id, offer: await journey.offer(id) };
}

const allFree = { monday: 18, thursday: 18 };

const begin = onOnePlatform();

describe('an offer that comes to nothing', () => {
  it('refused by the family: counted as proposal not accepted, the place is free again', async () => {
    const journey = await begin();
    const { family, offer } = await offered(journey);
    const declined = await journey.changeOffer(family.token, 'declineOffer', documents.declineOffer, {
      offerId: offer.id,
    });
    expect(declined.status).toBe('declined');
    expect(await journey.free(journey.region.large, wanted.start)).toEqual(allFree);
    expect(await journey.reportRow()).toMatchObject({
      total: 1,
      unansweredNoProposal: 0,
      unansweredNotAccepted: 1,
    });
  });

  it('expired in silence: an outcome of its own, and too late to accept', async () => {
    // It moves the clock.
    await using journey = await Journey.begin();
    const { family, id, offer } = await offered(journey);
    journey.moveTo('2026-03-13T06:00:00.000Z');
    expect(await journey.under.platform.services.matching.expireDueOffers()).toBe(1);
    await journey.under.platform.settled();
    expect(await journey.offersOf(family.token, id)).toMatchObject([{ status: 'expired' }]);
    const late = await journey.askRaw(family.token, documents.acceptOffer, { input: { offerId: offer.id } });
    expect(late.errors?.[0]?.extensions?.code).toBe('RULE_VIOLATED');
    expect(await journey.free(journey.region.large, wanted.start)).toEqual(allFree);
    expect(await journey.reportRow()).toMatchObject({ total: 1, unansweredNotAccepted: 1 });
  });

  it('withdrawn by the organiser: no proposal', async () => {
    const journey = await begin();
    const { offer } = await offered(journey);
    await journey.changeOffer(journey.organiser, 'withdrawOffer', documents.withdrawOffer, {
      offerId: offer.id,
    });
    expect(await journey.free(journey.region.large, wanted.start)).toEqual(allFree);
    expect(await journey.reportRow()).toMatchObject({
      total: 1,
      unansweredNoProposal: 1,
      unansweredNotAccepted: 0,
    });
  });

  it.each([
    ['family', { unansweredNoProposal: 0, unansweredNotAccepted: 1 }],
    ['organiser', { unansweredNoProposal: 1, unansweredNotAccepted: 0 }],
  ])('accepted, then cancelled by the %s: unanswered again, the place is free', async (by, figures) => {
    const journey = await begin();
    const { family, offer } = await offered(journey);
    await journey.accept(family, offer.id);
    const token = by === 'family' ? family.token : journey.organiser;
    await journey.changeOffer(token, 'cancelAcceptance', documents.cancelAcceptance, {
      offerId: offer.id,
      by,
    });
    expect(await journey.free(journey.region.large, wanted.start)).toEqual(allFree);
    expect(await journey.reportRow()).toMatchObject({ total: 1, ...figures });
  });
});

describe('a request that ends without a place', () => {
  it.each([
    ['lapsed', { outcome: 'lapsed', reason: 'jobLost' }],
    ['found elsewhere', { outcome: 'foundInOtherMunicipality' }],
  ])('%s: in the total, not unanswered, and its open offer is withdrawn', async (_name, closing) => {
    const journey = await begin();
    const { family, id } = await offered(journey);
    await journey.ask(journey.desk, documents.closeRequest, { input: { id, ...closing } });
    await journey.under.platform.settled();
    expect(await journey.offersOf(family.token, id)).toMatchObject([{ status: 'withdrawn' }]);
    expect(await journey.free(journey.region.large, wanted.start)).toEqual(allFree);
    expect(await journey.reportRow()).toMatchObject({
      total: 1,
      unansweredNoProposal: 0,
      unansweredNotAccepted: 0,
    });
  });
});
