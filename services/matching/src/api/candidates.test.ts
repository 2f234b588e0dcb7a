import { describe, expect, it } from '@jest/globals';
import { sourced } from '@samenloket/read-models/testing';
import { eventually } from '../testing/eventually.js';
import { matchingUnderTest, requestFacts } from '../testing/matching-under-test.js';
import { deskId, familyId, locationId, organiserId, placeGroupId, plan } from '../testing/offer-samples.js';

const requestIds = [1, 2, 3].map((n) => `7d0f6a5e-52c5-4a36-9d0c-00000000000${n}`) as [
  string,
  string,
  string,
];
const list = (more = '') =>
  `{ candidates(locationId: "${locationId}", placeGroupId: "${placeGroupId}", start: "2026-09-01" ${more}) {
     nodes { place request { id } ageInMonthsAtStart reasons { rule } } pageInfo { hasNextPage endCursor } } }`;
interface Listed {
  readonly candidates: {
    readonly nodes: readonly {
      place: number;
      request: { id: string };
      reasons: readonly { readonly rule: string; readonly fact?: string }[];
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
const idsIn = (data: Listed | null) => data?.candidates.nodes.map(({ request }) => request.id);

async function scene() {
  const matching = await matchingUnderTest();
  matching.describeLocation();
  matching.register(requestIds[0], { askedOn: '2026-02-03' });
  matching.register(requestIds[1], { askedOn: '2026-02-02' });
  matching.register(requestIds[2], { askedOn: '2026-02-01', preferences: [organiserId] });
  return matching;
}

describe('candidates for a place', () => {
  it('are listed in order to the organiser, page after page', async () => {
    await using matching = await scene();
    const organiser = await matching.asOrganiser();
    const first = await matching.ask<Listed>(organiser, list('first: 1'));
    expect(first.data?.candidates).toMatchObject({
      nodes: [{ place: 1, request: { id: requestIds[1] }, ageInMonthsAtStart: 6 }],
      pageInfo: { hasNextPage: true },
    });
    const after = first.data?.candidates.pageInfo.endCursor;
    const second = await matching.ask<Listed>(organiser, list(`first: 1, after: "${after}"`));
    expect(second.data?.candidates).toMatchObject({
      nodes: [{ place: 2, request: { id: requestIds[0] } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('stand by the rules of the day and as agreed, and say by which rule, version and fact', async () => {
    await using matching = await matchingUnderTest();
    matching.describeLocation();
    const none = { ...requestFacts.priorityFacts, workOrTraining: false };
    const told = { priorityFacts: none, nisHome: '31005', workPercentages: [80, 80] };
    matching.register(requestIds[0], { askedOn: '2024-05-03', ...told });
    matching.register(requestIds[1], { askedOn: '2024-05-02', priorityFacts: { ...none, single: true } });
    matching.register(requestIds[2], { askedOn: '2024-05-01', priorityFacts: none });
    const desk = await matching.asDesk();
    const question = list().replace('reasons { rule }', 'reasons { rule version fact sentence }');
    const { data } = await matching.ask<Listed>(desk, question);
    expect(idsIn(data)).toEqual([requestIds[1], requestIds[2], requestIds[0]]);
    expect(data?.candidates.nodes[0]).toMatchObject({
      reasons: expect.arrayContaining([
        { rule: 'regimeA.single', version: 1, fact: 'single', sentence: 'De ouder staat er alleen voor.' },
      ]) as unknown,
    });
    const agreed = (setting: string, value: unknown) => ({ deskId, setting, value, validFrom: '2024-01-01' });
    for (const agreement of [agreed('regimeCounts', 'requestDate'), agreed('residentsBreakTies', true)]) {
      matching.fromIntake(sourced('intake.agreementSet.v1', agreement, { producer: 'intake' }));
    }
    await eventually(async () => {
      const ids = idsIn((await matching.ask<Listed>(desk, question)).data);
      return ids?.join() === [requestIds[0], requestIds[2], requestIds[1]].join();
    });
    const rules = (await matching.ask<Listed>(desk, question)).data?.candidates.nodes[0]?.reasons;
    expect(rules?.slice(-3)).toEqual([
      expect.objectContaining({ rule: 'regimeB.fourFifths', fact: '80% on average' }),
      expect.objectContaining({ rule: 'own.residents', fact: 'lives in the municipality' }),
      expect.objectContaining({ rule: 'askedFirst', fact: 'asked on 2024-05-03' }),
    ]);
  });

  it('leave out who is placed, closed or erased', async () => {
    await using matching = await scene();
    const input = { requestId: requestIds[0], locationId, start: '2026-09-01', pattern: plan('ma:D di:D') };
    const placed = await matching.ask<{ placeDirectly: { position: number } }>(
      await matching.asOrganiser(),
      'mutation ($input: MakeOfferInput!) { placeDirectly(input: $input) { position } }',
      { input },
    );
    expect(placed.errors).toEqual([]);
    matching.fromIntake(
      sourced('intake.familyErased.v1', { requestId: requestIds[1], familyId }, { producer: 'intake' }),
    );
    const desk = await matching.asDesk();
    const offered = `{ offers(afterPosition: ${placed.data?.placeDirectly.position}) { nodes { id } } }`;
    expect((await matching.ask(desk, offered)).errors).toEqual([]);
    await eventually(async () => idsIn((await matching.ask<Listed>(desk, list())).data)?.length === 0);
  });

  it('are those of its own families for a desk, and of released requests for an organiser', async () => {
    await using matching = await scene();
    const other = await matching.contextOf('deskWorker', { deskIds: [organiserId] });
    expect(idsIn((await matching.ask<Listed>(other, list())).data)).toEqual([]);
    expect(idsIn((await matching.ask<Listed>(await matching.asDesk(), list())).data)).toHaveLength(2);
    const setting = { deskId, setting: 'visibleMonthsBeforeStart', value: 4, validFrom: '2020-01-01' };
    matching.fromIntake(sourced('intake.agreementSet.v1', setting, { producer: 'intake' }));
    const organiser = await matching.asOrganiser();
    await eventually(async () => idsIn((await matching.ask<Listed>(organiser, list())).data)?.length === 0);
  });

  it('are of requests released by what was agreed for places of its tier, where that is something else', async () => {
    await using matching = await scene();
    const organiser = await matching.asOrganiser();
    const listed = async () => idsIn((await matching.ask<Listed>(organiser, list())).data);
    const agree = (value: number, tier?: string) => {
      const setting = { deskId, setting: 'visibleMonthsBeforeStart', value, validFrom: '2020-01-01', tier };
      matching.fromIntake(sourced('intake.agreementSet.v1', setting, { producer: 'intake' }));
    };
    agree(4);
    await eventually(async () => (await listed())?.length === 0);
    agree(12, 'T2');
    await eventually(async () => (await listed())?.length === 2);
  });

  it('are of desks where the organiser takes part', async () => {
    await using matching = await scene();
    const ended = { deskId, organiserId, from: '2020-01-01', until: '2020-12-31' };
    matching.fromIntake(sourced('intake.participationSet.v1', ended, { producer: 'intake' }));
    const organiser = await matching.asOrganiser();
    await eventually(async () => idsIn((await matching.ask<Listed>(organiser, list())).data)?.length === 0);
    expect(idsIn((await matching.ask<Listed>(await matching.asDesk(), list())).data)).toEqual([]);
  });

  it('are not listed for a day on which the location is closed, until it opens again', async () => {
    await using matching = await scene();
    const desk = await matching.asDesk();
    const closed = { locationId, from: '2026-08-20', reason: 'crisis' };
    const codes = async () => (await matching.ask(desk, list())).codes;
    matching.fromProviderCapacity('locationClosed.v1', closed);
    await eventually(async () => (await codes())[0] === 'RULE_VIOLATED');
    matching.fromProviderCapacity('locationClosed.v1', { ...closed, until: '2026-09-01' });
    await eventually(async () => (await codes()).length === 0);
    matching.fromProviderCapacity('locationClosed.v1', { ...closed, from: '2027-01-01' });
    await eventually(async () => (await codes())[0] === 'RULE_VIOLATED');
    const before = list().replace('start: "2026-09-01"', 'start: "2026-09-01", temporaryUntil: "2026-12-31"');
    expect((await matching.ask(desk, before)).codes).toEqual([]);
  });

  it("are nobody else's business", async () => {
    await using matching = await scene();
    for (const role of ['parent', 'referrer', 'frontDesk', 'policy', 'operator'] as const) {
      expect((await matching.ask(await matching.contextOf(role, { familyId }), list())).codes).toEqual([
        'FORBIDDEN',
      ]);
    }
    const stranger = await matching.contextOf('organiserCoordinator', { organiserId: deskId });
    expect((await matching.ask(stranger, list())).codes).toEqual(['FORBIDDEN']);
    expect((await matching.ask(await matching.contextOf(), list())).codes).toEqual(['UNAUTHENTICATED']);
  });
});
