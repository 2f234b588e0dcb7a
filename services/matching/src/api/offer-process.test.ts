import { describe, expect, it } from '@jest/globals';
import { sourced } from '@samenloket/read-models/testing';
import { eventually } from '../testing/eventually.js';
import type { MatchingUnderTest } from '../testing/matching-under-test.js';
import { deskId, locationId, march, organiserId } from '../testing/offer-samples.js';
import { accept, change, make, madeOffer, requestId, scene } from '../testing/offer-scene.js';

const otherRequestId = '7d0f6a5e-52c5-4a36-9d0c-999999999999';
const intake = { producer: 'intake' };
const agree = (matching: MatchingUnderTest, setting: string, value: unknown, tier?: string) =>
  matching.fromIntake(
    sourced('intake.agreementSet.v1', { deskId, setting, value, validFrom: '2020-01-01', tier }, intake),
  );

interface Waiting {
  readonly unansweredRequests: {
    readonly nodes: readonly {
      readonly request: { readonly id: string };
      readonly locations: readonly { readonly id: string }[];
      readonly answerBy: string;
    }[];
  };
}
const waitingFor = async (matching: MatchingUnderTest) => {
  const query = `{ unansweredRequests(organiserId: "${organiserId}") { nodes { request { id } locations { id } answerBy overdue } } }`;
  const { data } = await matching.ask<Waiting>(await matching.asDesk(), query);
  return data?.unansweredRequests.nodes ?? [];
};

describe('an introduction visit', () => {
  it('is planned where the desk agreed on visits, and lengthens the term', async () => {
    await using matching = await scene();
    const { id } = await madeOffer(matching);
    const plan = `planIntroductionVisit(offerId: "${id}", on: "2026-03-20", withDesk: true)`;
    const parent = await matching.asParent();
    expect((await change(matching, parent, plan)).codes).toEqual(['RULE_VIOLATED']);
    agree(matching, 'introductionVisit', true);
    await eventually(async () => (await change(matching, parent, plan)).codes.length === 0);
    expect((await change(matching, parent, plan)).data?.change.offer.answerBy).toBe('2026-03-21');
  });
});

describe('two requests for one child', () => {
  it('what is accepted at one desk is withdrawn at the other, and refused there', async () => {
    await using matching = await scene();
    matching.register(otherRequestId);
    const known = { requestId: otherRequestId, firstRequestId: requestId };
    matching.fromIntake(sourced('intake.sameChildConfirmed.v1', known, intake));
    const organiser = await matching.asOrganiser();
    const mine = await madeOffer(matching, 'ma:D');
    const other = await make(matching, organiser, 'ma:V', { requestId: otherRequestId });
    const isLinked = async () => {
      const types: string[] = [];
      for await (const { type } of matching.eventStore.readStream(`offers-${otherRequestId}`))
        types.push(type);
      return types.includes('sameChildKnown');
    };
    await eventually(isLinked);
    await accept(matching, await matching.asParent(), { offerId: mine.id });
    const otherId = other.data?.change.offer.id ?? '';
    await eventually(() => matching.capacity.standings.get(otherId) === 'released');
    const again = await make(matching, organiser, 'ma:V', { requestId: otherRequestId });
    expect(again.codes).toEqual(['RULE_VIOLATED']);
  });
});

describe('what an organiser has not answered', () => {
  it('is listed with its term until it offers, or says that it has no place', async () => {
    await using matching = await scene();
    matching.register(otherRequestId);
    await eventually(async () => (await waitingFor(matching)).length === 2);
    expect((await waitingFor(matching))[0]).toMatchObject({ answerBy: '2026-02-22', overdue: true });
    await madeOffer(matching);
    const told = await matching.ask(
      await matching.asOrganiser(),
      `mutation { tellNoPlace(requestId: "${otherRequestId}", locationId: "${locationId}") { position } }`,
    );
    expect(told.codes).toEqual([]);
    await eventually(async () => (await waitingFor(matching)).length === 0);
  });
});

describe('a request that an organiser has not answered', () => {
  it('is to be answered earlier where more was agreed for places of its tier', async () => {
    await using matching = await scene();
    const answerBy = async () => (await waitingFor(matching))[0]?.answerBy;
    await eventually(async () => (await answerBy()) === '2026-02-22');
    agree(matching, 'organiserTermDays', 14, 'T2');
    await eventually(async () => (await answerBy()) === '2026-02-15');
    agree(matching, 'organiserTermDays', 7, 'T1');
    agree(matching, 'organiserTermDays', 30, 'T2');
    await eventually(async () => (await answerBy()) === '2026-03-03');
  });

  it('is one that wishes any of its child-minders, at each of its locations', async () => {
    await using matching = await scene();
    matching.register(otherRequestId, { preferences: [], wish: { kind: 'organiser', organiserId } });
    await eventually(async () => (await waitingFor(matching)).length === 2);
    const wished = (await waitingFor(matching)).find(({ request }) => request.id === otherRequestId);
    expect(wished?.locations).toEqual([{ id: locationId }]);
  });

  it('waits no longer once its child has all half-days at another place', async () => {
    await using matching = await scene();
    matching.register(otherRequestId, { askedOn: '2026-02-02' });
    await eventually(async () => (await waitingFor(matching)).length === 2);
    const known = { requestId: otherRequestId, firstRequestId: requestId };
    matching.fromIntake(sourced('intake.sameChildConfirmed.v1', known, intake));
    const { id } = await madeOffer(matching, 'ma:D di:D');
    await accept(matching, await matching.asParent(), { offerId: id });
    await eventually(async () => (await waitingFor(matching)).length === 0);
  });

  it('does not concern an organiser that takes no part at the desk', async () => {
    await using matching = await scene();
    await eventually(async () => (await waitingFor(matching)).length === 1);
    const ended = { deskId, organiserId, from: '2020-01-01', until: '2020-12-31' };
    matching.fromIntake(sourced('intake.participationSet.v1', ended, intake));
    await eventually(async () => (await waitingFor(matching)).length === 0);
  });
});

describe('an urgent request', () => {
  it('has the urgent term from its proof on', async () => {
    await using matching = await scene();
    matching.fromIntake(sourced('intake.urgencyProven.v1', { requestId, on: '2026-02-10' }, intake));
    await eventually(async () => (await waitingFor(matching))[0]?.answerBy === '2026-02-17');
    expect(await madeOffer(matching)).toMatchObject({ answerBy: march(8).slice(0, 10) });
  });
});
