import { describe, expect, it } from '@jest/globals';
import { sourced } from '@samenloket/read-models/testing';
import { randomUUID } from 'node:crypto';
import { eventually } from '../testing/eventually.js';
import type { MatchingUnderTest } from '../testing/matching-under-test.js';
import { deskId, familyId, locationId, march, organiserId, plan } from '../testing/offer-samples.js';
import {
  accept,
  change,
  type Changed,
  make,
  madeOffer,
  offerFields,
  requestId,
  scene,
} from '../testing/offer-scene.js';

describe('an offer', () => {
  it('is made by the organiser, seen by family and desk, accepted by the family', async () => {
    await using matching = await scene();
    const offer = await madeOffer(matching);
    expect(offer).toMatchObject({ status: 'open', answerBy: '2026-03-11', location: { id: locationId } });
    const accepted = await accept(matching, await matching.asParent(), { offerId: offer.id });
    expect(accepted.errors).toEqual([]);
    expect(accepted.data?.change.offer).toMatchObject({
      status: 'accepted',
      accepted: { start: '2026-09-01' },
    });
    const { data } = await matching.ask(
      await matching.asDesk(),
      `{ offers(filter: { deskId: "${deskId}" }, afterPosition: ${accepted.data?.change.position}) { nodes { id status } pageInfo { hasNextPage } } }`,
    );
    expect(data).toEqual({
      offers: { nodes: [{ id: offer.id, status: 'accepted' }], pageInfo: { hasNextPage: false } },
    });
    await eventually(() => matching.capacity.standings.get(offer.id) === 'enrolled');
  });

  it('is refused with the half-days that are full', async () => {
    await using matching = await scene({ places: 0 });
    const { errors, codes } = await make(matching, await matching.asOrganiser());
    expect(codes).toEqual(['NO_CAPACITY']);
    expect(errors[0]?.extensions['faults']).toEqual([
      { path: 'pattern.mo_am', message: '0 of 0 places are taken on 2026-09-01' },
    ]);
  });

  it('made again with the same id is the same offer', async () => {
    await using matching = await scene();
    const offerId = randomUUID();
    const context = await matching.asOrganiser();
    const [first, second] = [
      await make(matching, context, 'ma:D', { offerId }),
      await make(matching, context, 'ma:D', { offerId }),
    ];
    expect(second.data?.change).toEqual(first.data?.change);
    expect(matching.capacity.occupied).toBe(1);
  });

  it('is not made under the id of an offer of another request', async () => {
    await using matching = await scene();
    const { id: offerId } = await madeOffer(matching);
    const another = randomUUID();
    matching.register(another);
    const context = await matching.asDesk();
    await eventually(
      async () => (await make(matching, context, 'di:D', { requestId: another })).codes.length === 0,
    );
    const { codes } = await make(matching, context, 'wo:D', { requestId: another, offerId });
    expect(codes).toEqual(['ALREADY_EXISTS']);
  });

  it('is accepted with fewer days and a later start by the desk, for the family', async () => {
    await using matching = await scene();
    const offer = await madeOffer(matching, 'ma:D di:D');
    const input = { offerId: offer.id, start: '2026-10-01', pattern: plan('ma:D') };
    const { data } = await accept(matching, await matching.asDesk(), input);
    expect(data?.change.offer.accepted).toEqual({ start: '2026-10-01', pattern: { text: 'ma:D' } });
    const recorded = [];
    for await (const event of matching.eventStore.readStream(`offers-${requestId}`)) recorded.push(event);
    expect(recorded.at(-1)?.metadata).toMatchObject({ onBehalfOf: expect.stringContaining('2222') });
  });

  it('is made by the desk for an organiser that phones, and recorded as such', async () => {
    await using matching = await scene();
    const byPhone = await matching.contextOf('deskWorker', { deskIds: [deskId] }, { 'x-channel': 'phone' });
    expect((await make(matching, byPhone)).codes).toEqual([]);
    const recorded = await Array.fromAsync(matching.eventStore.readStream(`offers-${requestId}`));
    expect(recorded.at(-1)?.metadata).toMatchObject({
      actor: { role: 'deskWorker' },
      onBehalfOf: organiserId,
      channel: 'phone',
    });
  });

  it('accepted, withdraws the others it covers and gives their half-days back', async () => {
    await using matching = await scene();
    const [one, two] = [await madeOffer(matching, 'ma:D'), await madeOffer(matching, 'ma:V')];
    await accept(matching, await matching.asParent(), { offerId: one.id });
    await eventually(() => matching.capacity.standings.get(two.id) === 'released');
  });

  it('is sent again, declined, withdrawn and cancelled, each by who may', async () => {
    await using matching = await scene();
    const [parent, desk, organiser] = [
      await matching.asParent(),
      await matching.asDesk(),
      await matching.asOrganiser(),
    ];
    const [one, two, three] = [
      await madeOffer(matching, 'ma:V'),
      await madeOffer(matching, 'ma:N'),
      await madeOffer(matching, 'di:D'),
    ];
    const resent = await change(matching, desk, `resendOffer(offerId: "${one.id}", channel: "sms")`);
    expect(resent.data?.change.offer).toMatchObject({ reminders: 1, status: 'open' });
    const declined = await change(matching, parent, `declineOffer(offerId: "${one.id}", reason: distance)`);
    expect(declined.data?.change.offer.status).toBe('declined');
    const withdrawn = await change(matching, organiser, `withdrawOffer(offerId: "${two.id}")`);
    expect(withdrawn.data?.change.offer.status).toBe('withdrawn');
    await accept(matching, parent, { offerId: three.id });
    const wrong = await change(matching, parent, `cancelAcceptance(offerId: "${three.id}", by: organiser)`);
    expect(wrong.codes).toEqual(['FORBIDDEN']);
    const cancelled = await change(
      matching,
      organiser,
      `cancelAcceptance(offerId: "${three.id}", by: organiser)`,
    );
    expect(cancelled.data?.change.offer.status).toBe('cancelled');
    await eventually(() => matching.capacity.occupied === 0);
  });

  it('expires when its last day has passed, once, and its half-days come free', async () => {
    await using matching = await scene();
    const offer = await madeOffer(matching);
    await matching.service.views.caughtUp(await matching.eventStore.head());
    matching.clock.moveTo(new Date(march(11)));
    expect(await matching.service.expireDueOffers()).toBe(0);
    matching.clock.moveTo(new Date(march(12)));
    expect(await matching.service.expireDueOffers()).toBe(1);
    expect(await matching.service.expireDueOffers()).toBe(0);
    await eventually(() => matching.capacity.standings.get(offer.id) === 'released');
  });

  it('expires by itself, as long as the service runs', async () => {
    await using matching = await scene({ expiryIntervalMs: 5 });
    const offer = await madeOffer(matching);
    matching.clock.moveTo(new Date(march(12)));
    await eventually(() => matching.capacity.standings.get(offer.id) === 'released');
  });

  it('accepted and expired at the same moment comes to one of the two', async () => {
    await using matching = await scene();
    const parent = await matching.asParent();
    const offers = [];
    for (const day of ['ma', 'di', 'wo', 'do', 'vr']) offers.push(await madeOffer(matching, `${day}:D`));
    await matching.service.views.caughtUp(await matching.eventStore.head());
    matching.clock.moveTo(new Date(march(12)));
    const later = await matching.contextOf('parent', { familyId: parent.actor?.familyId ?? '' });
    const [expired, ...answers] = await Promise.all([
      matching.service.expireDueOffers(),
      ...offers.map(({ id }) => accept(matching, later, { offerId: id })),
    ]);
    const accepted = answers.filter(({ data }) => data?.change.offer.status === 'accepted').length;
    const refused = answers.flatMap(({ codes }) => codes);
    expect(refused.every((code) => code === 'RULE_VIOLATED' || code === 'CONFLICT')).toBe(true);
    expect(accepted + refused.length).toBe(offers.length);
    expect(expired + accepted).toBeLessThanOrEqual(offers.length);
    await eventually(() => matching.capacity.enrolments.size === accepted);
  });

  it('is withdrawn when the request is closed, but not by a closure of the past', async () => {
    await using matching = await scene();
    const offer = await madeOffer(matching);
    const closed = (imported?: true) =>
      sourced(
        'intake.careRequestClosed.v1',
        { requestId, outcome: 'lapsed' },
        { producer: 'intake', metadata: { ...(imported && { imported }) } },
      );
    matching.fromIntake(closed(true));
    expect((await answerOnceClosed(matching)).codes).toEqual(['RULE_VIOLATED']);
    expect(matching.capacity.standings.get(offer.id)).toBe('held');
    matching.fromIntake(closed());
    await eventually(() => matching.capacity.standings.get(offer.id) === 'released');
  });

  it('is withdrawn when its family is erased: the half-days come free, and none is made any more', async () => {
    await using matching = await scene();
    const offer = await madeOffer(matching);
    matching.fromIntake(sourced('intake.familyErased.v1', { requestId, familyId }, { producer: 'intake' }));
    await eventually(() => matching.capacity.standings.get(offer.id) === 'released');
    await eventually(async () => (await make(matching, await matching.asDesk(), 'wo:D')).codes.length > 0);
  });
});

/** Once matching knows that the request is closed. */
async function answerOnceClosed(matching: MatchingUnderTest) {
  const context = await matching.asDesk();
  let answer = await make(matching, context, 'wo:D');
  await eventually(async () => {
    answer = await make(matching, context, 'wo:D');
    return answer.codes.length > 0;
  });
  return answer;
}

describe('a direct placement', () => {
  it('is placed and enrolled', async () => {
    await using matching = await scene();
    const { data } = await matching.ask<Changed>(
      await matching.asOrganiser(),
      `mutation ($input: MakeOfferInput!) { change: placeDirectly(input: $input) { position offer { ${offerFields} } } }`,
      { input: { requestId, locationId, start: '2026-09-01', pattern: plan('ma:D') } },
    );
    expect(data?.change.offer.status).toBe('placed');
    await eventually(() => matching.capacity.standings.get(data?.change.offer.id ?? '') === 'enrolled');
  });
});
