import { describe, expect, it } from '@jest/globals';
import { sourced } from '@samenloket/read-models/testing';
import type { RequestContext } from '@samenloket/platform';
import { eventually } from '../../testing/eventually.js';
import {
  matchingUnderTest,
  type MatchingUnderTest,
  requestFacts,
} from '../../testing/matching-under-test.js';
import { deskId, familyId, locationId, organiserId, placeGroupId } from '../../testing/offer-samples.js';

const stranger = '9d0f6a5e-52c5-4a36-9d0c-999999999999';
const [first, second] = [1, 2].map((n) => `7d0f6a5e-52c5-4a36-9d0c-00000000000${n}`) as [string, string];
const otherFamily = '3d0f6a5e-52c5-4a36-9d0c-222222222223';

const announcing = (desks: readonly string[] = [deskId]) => ({
  input: { deskIds: desks, firstMonth: '2026-09', months: 6, startMonths: 2, freezeOn: '2026-03-01' },
});
const announce = `mutation ($input: AnnounceRoundInput!) {
  announceAllocationRound(input: $input) { round { id status seedHash } position }
}`;
const change = (mutation: string) => `mutation { ${mutation} { round { id status } } }`;
const roundQuery = (id: string) =>
  `{ allocationRound(id: "${id}") { status seed ruleSets organisers { organiserId proposalsHash confirmed } figures { placed } } }`;
const proposalsQuery = (id: string) =>
  `{ roundProposals(roundId: "${id}", organiserId: "${organiserId}") {
       confirmed nodes { roundNumber request { id } askedOn startMonth kind reasons { rule } } } }`;
const outcomesQuery = (requestId: string) =>
  `{ _entities(representations: [{ __typename: "CareRequest", id: "${requestId}" }]) {
       ... on CareRequest { roundOutcomes { roundNumber lot sentences wish refusals { sentences witness { places } } draw } } } }`;

interface Outcomes {
  readonly _entities: readonly { readonly roundOutcomes: readonly { lot: string; sentences: string[] }[] }[];
}

/** One place; the first family has priority by law, the second has not. */
async function scene() {
  const matching = await matchingUnderTest({ places: 1 });
  matching.describeLocation();
  matching.register(first);
  const none = { ...requestFacts.priorityFacts, workOrTraining: false };
  matching.register(second, { familyId: otherFamily, priorityFacts: none });
  const desk = await matching.asDesk();
  await eventually(async () => {
    const list = `{ candidates(locationId: "${locationId}", placeGroupId: "${placeGroupId}", start: "2026-09-01") { nodes { place } } }`;
    const { data } = await matching.ask<{ candidates: { nodes: object[] } }>(desk, list);
    return data?.candidates.nodes.length === 2;
  });
  return { matching, desk, organiser: await matching.asOrganiser(), parent: await matching.asParent() };
}

async function announced(matching: MatchingUnderTest, desk: RequestContext): Promise<string> {
  const { data } = await matching.ask<{ announceAllocationRound: { round: { id: string } } }>(
    desk,
    announce,
    announcing(),
  );
  return data!.announceAllocationRound.round.id;
}

async function until(matching: MatchingUnderTest, desk: RequestContext, id: string, status: string) {
  await eventually(async () => {
    const { data } = await matching.ask<{ allocationRound: { status: string } }>(desk, roundQuery(id));
    return data?.allocationRound.status === status;
  });
}

async function computed() {
  const parts = await scene();
  const { matching, desk } = parts;
  const id = await announced(matching, desk);
  expect((await matching.ask(desk, change(`freezeAllocationRound(roundId: "${id}")`))).codes).toEqual([]);
  await until(matching, desk, id, 'computed');
  return { ...parts, id };
}

describe('the doors of an allocation round', () => {
  it('are for who works for all of its desks', async () => {
    await using matching = await matchingUnderTest();
    const desk = await matching.asDesk();
    const codes = async (context: RequestContext, desks?: readonly string[]) =>
      (await matching.ask(context, announce, announcing(desks))).codes;
    expect(await codes(desk, [deskId, stranger])).toEqual(['FORBIDDEN']);
    expect(await codes(await matching.asOrganiser())).toEqual(['FORBIDDEN']);
    const both = await matching.contextOf('deskWorker', { deskIds: [deskId, stranger] });
    expect(await codes(both, [deskId, stranger])).toEqual([]);
    const id = await announced(matching, both);
    for (const mutation of ['freezeAllocationRound', 'publishAllocationRound']) {
      const other = await matching.contextOf('deskWorker', { deskIds: [stranger] });
      await eventually(async () => {
        const { codes: heard } = await matching.ask(other, change(`${mutation}(roundId: "${id}")`));
        return heard[0] === 'FORBIDDEN';
      });
    }
  });

  it('show everybody what was announced, and the review only to its desks and organisers', async () => {
    const { matching, desk, organiser, parent, id } = await computed();
    await using _matching = matching;
    const seen = async (context: RequestContext) =>
      (await matching.ask<{ allocationRound: object }>(context, roundQuery(id))).data?.allocationRound;
    expect(await seen(desk)).toMatchObject({ organisers: [{ organiserId }], figures: { placed: 1 } });
    expect(await seen(organiser)).toMatchObject({ organisers: [{ organiserId }], figures: null });
    expect(await seen(parent)).toMatchObject({ status: 'computed', organisers: null, figures: null });
    const { ruleSets = [] } = (await seen(parent)) as { ruleSets?: readonly string[] };
    expect(ruleSets.length).toBeGreaterThan(0);
    for (const named of ruleSets) expect(named).toMatch(/^\S+ \d+$/);
    const other = await matching.contextOf('organiserCoordinator', { organiserId: stranger });
    expect(await seen(other)).toMatchObject({ organisers: [], figures: null });
    for (const query of [
      proposalsQuery(id),
      `{ roundCutOffs(roundId: "${id}", locationId: "${locationId}") { given } }`,
      `{ roundDeviationConsequences(roundId: "${id}", roundNumber: "${'A'.repeat(22)}", locationId: "${locationId}") { changes { roundNumber } } }`,
    ])
      for (const context of [other, parent, await matching.contextOf('deskWorker', { deskIds: [stranger] })])
        expect((await matching.ask(context, query)).codes).toEqual(['FORBIDDEN']);
  });

  it('give an organiser the facts of a proposed request only once it is released', async () => {
    const { matching, desk, organiser, id } = await computed();
    await using _matching = matching;
    const nodes = async (context: RequestContext) =>
      (
        await matching.ask<{
          roundProposals: { nodes: { request: object | null; askedOn: string | null }[] };
        }>(context, proposalsQuery(id))
      ).data?.roundProposals.nodes;
    const shown = { request: { id: first }, askedOn: '2026-02-01', startMonth: '2026-09', kind: 'full' };
    expect(await nodes(organiser)).toMatchObject([shown]);
    const agree = (value: number, tier?: string) => {
      const setting = { deskId, setting: 'visibleMonthsBeforeStart', value, validFrom: '2020-01-01' };
      const agreed = { ...setting, ...(tier && { tier }) };
      matching.fromIntake(sourced('intake.agreementSet.v1', agreed, { producer: 'intake' }));
    };
    agree(4);
    await eventually(async () => (await nodes(organiser))?.[0]?.request === null);
    expect(await nodes(organiser)).toMatchObject([{ askedOn: null, startMonth: '2026-09' }]);
    expect(await nodes(desk)).toMatchObject([shown]);
    agree(12, 'T2');
    await eventually(async () => (await nodes(organiser))?.[0]?.request !== null);
  });

  it('tell a family its outcome once the round is published, its desk once it is computed, and nobody else', async () => {
    const { matching, desk, organiser, parent, id } = await computed();
    await using _matching = matching;
    const outcomes = async (context: RequestContext, requestId: string) =>
      (await matching.ask<Outcomes>(context, outcomesQuery(requestId))).data?._entities[0]?.roundOutcomes;
    expect(await outcomes(parent, first)).toEqual([]);
    expect(await outcomes(organiser, first)).toEqual([]);
    const none = 'In deze ronde was er geen plaats voor je kind.';
    expect(await outcomes(desk, second)).toMatchObject([
      {
        lot: null,
        sentences: [none, 'Je aanvraag blijft staan.', 'We zoeken verder.'],
        refusals: [{ witness: { places: 1 } }],
      },
    ]);

    const { data } = await matching.ask<{ allocationRound: { organisers: { proposalsHash: string }[] } }>(
      desk,
      roundQuery(id),
    );
    const confirm = (hash: string) =>
      matching.ask(
        organiser,
        change(
          `confirmRoundProposals(roundId: "${id}", organiserId: "${organiserId}", proposalsHash: "${hash}")`,
        ),
      );
    expect((await confirm('0'.repeat(64))).codes).toEqual(['CONFLICT']);
    expect((await confirm(data!.allocationRound.organisers[0]!.proposalsHash)).codes).toEqual([]);
    expect((await matching.ask(desk, change(`publishAllocationRound(roundId: "${id}")`))).codes).toEqual([]);
    await until(matching, desk, id, 'published');

    const mine = await outcomes(parent, first);
    expect(mine).toMatchObject([{ wish: 1, lot: expect.stringMatching(/^[\da-f]{64}$/) }]);
    expect(mine?.[0]?.sentences).toContain('De opvang doet je een voorstel.');
    expect(await outcomes(parent, second)).toEqual([]);
    const other = await matching.contextOf('parent', { familyId: otherFamily });
    expect(await outcomes(other, second)).toMatchObject([
      { sentences: [none, 'Je aanvraag blijft staan.', 'We zoeken verder.'], refusals: [{ witness: null }] },
    ]);
    const offers = `{ offers { nodes { status request { id } } } }`;
    expect((await matching.ask(parent, offers)).data).toEqual({
      offers: { nodes: [{ status: 'open', request: { id: first } }] },
    });
    expect(familyId).not.toBe(otherFamily);
  });
});

describe('a freed place shortly before a round', () => {
  it('goes to the first candidate only, where the desk shares out places in rounds', async () => {
    const { matching, desk, organiser } = await scene();
    await using _matching = matching;
    await announced(matching, desk);
    const setting = { deskId, setting: 'allocation', value: 'rounds', validFrom: '2020-01-01' };
    matching.fromIntake(sourced('intake.agreementSet.v1', setting, { producer: 'intake' }));
    const near = `{ candidates(locationId: "${locationId}", placeGroupId: "${placeGroupId}", start: "2026-09-01") { nearRound { blocks sentence } } }`;
    await eventually(async () => {
      const { data } = await matching.ask<{ candidates: { nearRound: { blocks: boolean } | null } }>(
        organiser,
        near,
      );
      return data?.candidates.nearRound?.blocks === true;
    });
    const make = (requestId: string) =>
      matching.ask(
        organiser,
        'mutation ($input: MakeOfferInput!) { makeOffer(input: $input) { position } }',
        {
          input: {
            requestId,
            locationId,
            placeGroupId,
            start: '2026-09-01',
            pattern: { weeks: [['mo_am']] },
          },
        },
      );
    expect((await make(second)).codes).toEqual(['RULE_VIOLATED']);
    expect((await make(first)).codes).toEqual([]);
  });
});
