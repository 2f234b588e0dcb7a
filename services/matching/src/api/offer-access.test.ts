import { describe, expect, it } from '@jest/globals';
import { sourced } from '@samenloket/read-models/testing';
import { eventually } from '../testing/eventually.js';
import { deskId, locationId, organiserId } from '../testing/offer-samples.js';
import { accept, change, make, madeOffer, requestId, scene } from '../testing/offer-scene.js';

describe('who may see and do what', () => {
  const stranger = '9d0f6a5e-52c5-4a36-9d0c-999999999999';
  const entity = (id: string) =>
    `{ _entities(representations: [{ __typename: "CareRequest", id: "${requestId}" }, { __typename: "Offer", id: "${id}" }]) { ... on CareRequest { offers { id } } ... on Offer { status } } }`;

  it.each([
    ['another family', 'parent', { familyId: stranger }],
    ['another desk', 'deskWorker', { deskIds: [stranger] }],
    ['another organiser', 'organiserCoordinator', { organiserId: stranger }],
    ['another child-minder', 'childMinder', { locationIds: [stranger] }],
  ] as const)('%s sees nothing and can do nothing', async (_who, role, claims) => {
    await using matching = await scene();
    const offer = await madeOffer(matching);
    const context = await matching.contextOf(role, { ...claims } as object);
    expect((await matching.ask(context, `{ offers { nodes { id } } }`)).data).toEqual({
      offers: { nodes: [] },
    });
    const byRequest = `{ offers(filter: { requestId: "${requestId}" }) { nodes { id } } }`;
    expect((await matching.ask(context, byRequest)).data).toEqual({ offers: { nodes: [] } });
    expect((await matching.ask(context, `{ offer(id: "${offer.id}") { id } }`)).codes).toEqual(['NOT_FOUND']);
    const { data, codes } = await matching.ask(context, entity(offer.id));
    expect({ data, codes }).toEqual({ data: { _entities: [{ offers: [] }, null] }, codes: ['NOT_FOUND'] });
    expect((await accept(matching, context, { offerId: offer.id })).codes).toEqual(['NOT_FOUND']);
    expect((await change(matching, context, `withdrawOffer(offerId: "${offer.id}")`)).codes).toEqual([
      'NOT_FOUND',
    ]);
    const making = await make(matching, context);
    expect(['NOT_FOUND', 'FORBIDDEN']).toContain(making.codes[0]);
  });

  it.each([
    ['another desk', 'deskWorker', { deskIds: [stranger] }],
    ['another organiser', 'organiserCoordinator', { organiserId: stranger }],
    ['another child-minder', 'childMinder', { locationIds: [stranger] }],
  ] as const)('%s does not learn from a page how many offers there are', async (_who, role, claims) => {
    await using matching = await scene();
    for (const days of ['ma:V', 'ma:N']) await madeOffer(matching, days);
    await matching.service.views.caughtUp(await matching.eventStore.head());
    const context = await matching.contextOf(role, { ...claims } as object);
    for (const filter of [`requestId: "${requestId}"`, `locationId: "${locationId}"`]) {
      const query = `{ offers(first: 1, filter: { ${filter} }) { pageInfo { hasNextPage endCursor } } }`;
      const { data } = await matching.ask(context, query);
      expect(data).toEqual({ offers: { pageInfo: { hasNextPage: false, endCursor: null } } });
    }
  });

  it.each(['referrer', 'frontDesk', 'policy', 'operator'] as const)(
    'a %s has no part in offers',
    async (role) => {
      await using matching = await scene();
      const offer = await madeOffer(matching);
      const context = await matching.contextOf(role, { deskIds: [deskId], organiserId });
      for (const query of ['{ offers { nodes { id } } }', `{ offer(id: "${offer.id}") { id } }`]) {
        expect((await matching.ask(context, query)).codes).toEqual(['FORBIDDEN']);
      }
      expect((await matching.ask(context, entity(offer.id))).codes).toEqual(['FORBIDDEN', 'FORBIDDEN']);
      expect((await make(matching, context)).codes).toEqual(['FORBIDDEN']);
    },
  );

  it('without a token there is nothing', async () => {
    await using matching = await scene();
    const offer = await madeOffer(matching);
    const context = await matching.contextOf();
    expect((await matching.ask(context, entity(offer.id))).codes).toEqual([
      'UNAUTHENTICATED',
      'UNAUTHENTICATED',
    ]);
    expect((await make(matching, context)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('family, desk, organiser and child-minder see it', async () => {
    await using matching = await scene();
    const offer = await madeOffer(matching);
    await matching.service.views.caughtUp(await matching.eventStore.head());
    const minder = await matching.contextOf('childMinder', { locationIds: [locationId] });
    for (const context of [
      await matching.asParent(),
      await matching.asDesk(),
      await matching.asOrganiser(),
      minder,
    ]) {
      const { data } = await matching.ask(context, entity(offer.id));
      expect(data).toEqual({ _entities: [{ offers: [{ id: offer.id }] }, { status: 'open' }] });
      const list = await matching.ask(context, '{ offers(orderBy: ANSWER_BY) { nodes { id } } }');
      expect(list.data).toEqual({ offers: { nodes: [{ id: offer.id }] } });
    }
  });

  it('an organiser cannot accept for a family, nor a family withdraw for an organiser', async () => {
    await using matching = await scene();
    const offer = await madeOffer(matching);
    expect((await accept(matching, await matching.asOrganiser(), { offerId: offer.id })).codes).toEqual([
      'FORBIDDEN',
    ]);
    const withdrawn = await change(
      matching,
      await matching.asParent(),
      `withdrawOffer(offerId: "${offer.id}")`,
    );
    expect(withdrawn.codes).toEqual(['FORBIDDEN']);
  });

  it('a request that is not released yet does not exist for an organiser', async () => {
    await using matching = await scene();
    const setting = { deskId, setting: 'visibleMonthsBeforeStart', value: 4, validFrom: '2020-01-01' };
    matching.fromIntake(sourced('intake.agreementSet.v1', setting, { producer: 'intake' }));
    const organiser = await matching.asOrganiser();
    await eventually(async () => (await make(matching, organiser)).codes[0] === 'NOT_FOUND');
    expect((await make(matching, await matching.asDesk(), 'wo:D')).codes).toEqual([]);
  });

  it('an organiser that does not take part makes no offer, nor does the desk for it', async () => {
    await using matching = await scene();
    const ended = { deskId, organiserId, from: '2020-01-01', until: '2020-12-31' };
    matching.fromIntake(sourced('intake.participationSet.v1', ended, { producer: 'intake' }));
    const organiser = await matching.asOrganiser();
    await eventually(async () => (await make(matching, organiser)).codes[0] === 'NOT_FOUND');
    expect((await make(matching, await matching.asDesk(), 'wo:D')).codes).toEqual(['RULE_VIOLATED']);
  });
});
