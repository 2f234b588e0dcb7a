import { describe, expect, it } from '@jest/globals';
import { halfDaysOverTwoWeeks } from '@samenloket/regional';
import { collectStage, groupAt, numberOf, uuid } from '../../../testing/collect-stage.js';
import { requestFacts } from '../../../testing/matching-under-test.js';
import { accepted, deskId, made, plan } from '../../../testing/offer-samples.js';
import { hmacDraw } from '../../draw-lots/hmac-draw.js';

const [one, other, third] = [uuid('aa', 1), uuid('aa', 2), uuid('aa', 3)];
const [here, there, elsewhere] = [uuid('1a', 1), uuid('1a', 2), uuid('1a', 3)];
const idOf = (...requestIds: string[]) => requestIds.map(numberOf).sort().join('+');
const wishing = (...preferences: string[]) => ({ preferences });

async function stageWithPlaces() {
  const stage = await collectStage();
  await stage.location({ locationId: here, places: 5 });
  await stage.location({ locationId: there, places: 3, tier: 'T1', organiserId: uuid('0a', 2) });
  return stage;
}

describe('what a round freezes', () => {
  it('takes in a request by its number, with its wishes in order, its half-days and months', async () => {
    await using stage = await stageWithPlaces();
    await stage.request(one, wishing(there, elsewhere, here));
    const { frame, locations, placeGroups, units } = await stage.collect();
    expect(frame).toMatchObject({ firstMonth: '2026-09', months: 6, halfDays: 14, decidedOn: '2026-03-01' });
    expect(locations.map(({ locationId }) => locationId)).toEqual([here, there]);
    expect(placeGroups).toMatchObject([
      { id: groupAt(here), tier: 2 },
      { id: groupAt(there), tier: 1 },
    ]);
    const halfDays = halfDaysOverTwoWeeks(plan('ma:D di:D')) % 2 ** 14;
    expect(units).toMatchObject([
      {
        id: idOf(one),
        children: [numberOf(one)],
        pools: ['ordinary'],
        forms: [{ kind: 'full', care: [{ halfDays, from: 0, until: 6 }] }],
        wishes: [{ location: there }, { location: here }],
      },
    ]);
  });

  it('holds nothing that leads to a family: no id of a request or family, no birth month, no wanted day', async () => {
    await using stage = await stageWithPlaces();
    const facts = {
      familyId: uuid('fa', 7),
      birthMonth: '2026-04',
      wantedStart: '2026-09-14',
      ...wishing(here),
    };
    await stage.request(one, { ...facts, siblingLocationId: here });
    const text = JSON.stringify(await stage.collect());
    expect(text).toContain(numberOf(one));
    for (const secret of [one, facts.familyId, '2026-04', '2026-09-14', requestFacts.askedOn, 'seed"'])
      expect(text).not.toContain(secret);
  });

  it('gives keys by the rules of the places, and by the draw among equals', async () => {
    await using stage = await stageWithPlaces();
    const equal = { askedOn: '2026-02-01', ...wishing(here) };
    for (const requestId of [one, other]) await stage.request(requestId, equal);
    await stage.request(third, { ...equal, priorityFacts: { ...requestFacts.priorityFacts, single: true } });
    const { frame, units } = await stage.collect();
    const keyOf = (requestId: string) =>
      units.find(({ id }) => id === idOf(requestId))?.wishes[0]?.options[0]?.keys[0] ?? NaN;
    const drawn = [one, other].sort((a, b) =>
      hmacDraw('seed')(numberOf(a)) < hmacDraw('seed')(numberOf(b)) ? -1 : 1,
    );
    expect(keyOf(drawn[0]!)).toBeLessThan(keyOf(drawn[1]!));
    expect(keyOf(third)).toBeLessThan(keyOf(drawn[0]!));
    expect(Math.floor(keyOf(one) / frame.classSize)).toBe(Math.floor(keyOf(other) / frame.classSize));
  });

  it('leaves out who is closed, places of no use, and starts after its months', async () => {
    await using stage = await stageWithPlaces();
    await stage.request(one, wishing(here));
    await stage.request(other, wishing(here));
    await stage.fromIntake('careRequestClosed', { requestId: other, outcome: 'needLapsed' });
    await stage.request(third, { ...wishing(here), wantedStart: '2026-11-01' });
    await stage.request(uuid('aa', 4), { ...wishing(here), careForm: 'outOfSchool' });
    await stage.request(uuid('aa', 5), { ...wishing(here), pattern: undefined });
    await stage.request(uuid('aa', 6), { ...wishing(here), deskId: uuid('dd', 1) });
    await stage.request(uuid('aa', 7), wishing(elsewhere));
    const { units } = await stage.collect();
    expect(units.map(({ id }) => id)).toEqual([idOf(one)]);
  });

  it('takes in who wanted to start earlier and still waits, as a later start', async () => {
    await using stage = await stageWithPlaces();
    await stage.request(one, { ...wishing(here), wantedStart: '2026-03-01' });
    await stage.request(other, { ...wishing(here), wantedStart: '2026-03-01', acceptsLaterStart: false });
    const { units } = await stage.collect();
    expect(units).toMatchObject([{ id: idOf(one), forms: [{ kind: 'later' }] }]);
  });

  it('asks for a child that is placed in part only what it still needs', async () => {
    await using stage = await stageWithPlaces();
    for (const requestId of [one, other]) await stage.request(requestId, wishing(here));
    for (const [requestId, text] of [
      [one, 'ma:D'],
      [other, 'ma:D di:D'],
    ] as const)
      for (const event of [...made(`o-${requestId}`, text), accepted(`o-${requestId}`, text)])
        await stage.fromMatching(requestId, event);
    const { units } = await stage.collect();
    const halfDays = halfDaysOverTwoWeeks(plan('di:D')) % 2 ** 14;
    expect(units).toMatchObject([{ id: idOf(one), forms: [{ kind: 'full', care: [{ halfDays }] }] }]);
  });

  it('places twins together, where both wish to go, and nobody else', async () => {
    await using stage = await stageWithPlaces();
    await stage.request(one, wishing(there, here));
    await stage.request(other, { ...wishing(here), twinOf: one });
    await stage.request(third, { ...wishing(here), birthMonth: '2025-01' });
    const { units } = await stage.collect();
    expect(units.map(({ id }) => id).sort()).toEqual([idOf(one, other), idOf(third)].sort());
    const twins = units.find(({ children }) => children.length === 2);
    const place = { location: here, options: [{ groups: [groupAt(here), groupAt(here)] }] };
    expect(twins).toMatchObject({ wishes: [place] });
    expect(new Set(twins?.wishes[0]?.options[0]?.keys).size).toBe(2);
  });

  it('places twins together that were linked after they were registered, also when one is corrected', async () => {
    await using stage = await stageWithPlaces();
    await stage.request(one, wishing(here));
    await stage.request(other, wishing(here));
    await stage.fromIntake('careRequestLinked', { requestId: one, otherRequestId: other, kind: 'twin' });
    await stage.fromIntake('careRequestLinked', { requestId: other, otherRequestId: one, kind: 'twin' });
    await stage.request(third, wishing(here));
    await stage.fromIntake('careRequestLinked', { requestId: third, otherRequestId: one, kind: 'sibling' });
    const corrected = { ...requestFacts, familyId: uuid('fa', 1), ...wishing(here) };
    await stage.fromIntake('careRequestCorrected', { requestId: one, ...corrected });
    const { units } = await stage.collect();
    expect(units.map(({ id }) => id).sort()).toEqual([idOf(one, other), idOf(third)].sort());
  });

  it('places the children of a family together when it wants no place for one alone', async () => {
    await using stage = await stageWithPlaces();
    const familyId = uuid('1f', 1);
    await stage.request(one, { ...wishing(there, here), familyId, onlyWithSiblings: true });
    await stage.request(other, {
      ...wishing(here),
      familyId,
      wantedStart: '2026-10-01',
      birthMonth: '2025-01',
    });
    await stage.request(third, wishing(here));
    const { units } = await stage.collect();
    expect(units.map(({ id }) => id).sort()).toEqual([idOf(one, other), idOf(third)].sort());
    const siblings = units.find(({ children }) => children.length === 2);
    expect(siblings?.wishes.map(({ location }) => location)).toEqual([here]);
    expect(siblings?.forms[0]?.care.map(({ from }) => from).sort()).toEqual([0, 1]);
  });

  it('places brothers and sisters each alone when their family does not say so', async () => {
    await using stage = await stageWithPlaces();
    const familyId = uuid('1f', 1);
    await stage.request(one, { ...wishing(here), familyId });
    await stage.request(other, { ...wishing(here), familyId });
    const { units } = await stage.collect();
    expect(units.map(({ id }) => id).sort()).toEqual([idOf(one), idOf(other)].sort());
  });

  it('places them together or else each alone when it would rather have them together, twins never alone', async () => {
    await using stage = await stageWithPlaces();
    const familyId = uuid('1f', 1);
    await stage.request(one, { ...wishing(there, here), familyId, ratherWithSiblings: true });
    await stage.request(other, { ...wishing(here), familyId });
    await stage.request(third, { ...wishing(here), familyId, twinOf: other });
    const all = idOf(one, other, third);
    const alone = (await stage.collect()).units.filter(({ splitFrom }) => splitFrom !== undefined);
    expect((await stage.collect()).units).toHaveLength(3);
    expect(new Set(alone.map(({ splitFrom }) => splitFrom))).toEqual(new Set([all]));
    expect(alone.map(({ id }) => id).sort()).toEqual([idOf(one), idOf(other, third)].sort());
    expect(alone.find(({ id }) => id === idOf(one))?.wishes.map(({ location }) => location)).toEqual([
      there,
      here,
    ]);
  });

  it('places them each alone when they wish no place in common, as if they had not said so', async () => {
    await using stage = await stageWithPlaces();
    const familyId = uuid('1f', 1);
    await stage.request(one, { ...wishing(there), familyId, ratherWithSiblings: true });
    await stage.request(other, { ...wishing(here), familyId });
    const { units } = await stage.collect();
    expect(units.map(({ id }) => id).sort()).toEqual([idOf(one), idOf(other)].sort());
    expect(units.every(({ splitFrom }) => splitFrom === undefined)).toBe(true);
  });

  it('puts the location before all half-days where a family says so', async () => {
    await using stage = await stageWithPlaces();
    await stage.request(one, { ...wishing(here), locationFirst: true });
    await stage.request(other, wishing(here));
    const { units } = await stage.collect();
    const first = new Map(units.map(({ id, locationFirst }) => [id, locationFirst]));
    expect([first.get(idOf(one)), first.get(idOf(other))]).toEqual([true, undefined]);
  });

  it('never offers a free price to who asked for the income tariff only', async () => {
    await using stage = await stageWithPlaces();
    await stage.request(one, { ...wishing(there, here), tariff: 'incomeTariffOnly' });
    const { units } = await stage.collect();
    expect(units).toMatchObject([{ incomeTariffOnly: true, wishes: [{ location: here }] }]);
  });

  it('offers nothing where places are not known, it closes for good, or the organiser takes no part', async () => {
    await using stage = await stageWithPlaces();
    const [unknown, closing, outside] = [uuid('1a', 5), uuid('1a', 6), uuid('1a', 7)];
    await stage.location({ locationId: unknown });
    await stage.location({ locationId: closing, places: 5 });
    await stage.fromCapacity('locationClosed', { locationId: closing, from: '2026-12-01', reason: 'crisis' });
    await stage.location({ locationId: outside, places: 5, organiserId: uuid('0a', 3) });
    const participation = { deskId, organiserId: uuid('0a', 3), from: '2027-01-01' };
    await stage.fromIntake('participationSet', participation);
    await stage.request(one, wishing(unknown, closing, outside, here));
    const { units, locations } = await stage.collect();
    expect(units.map(({ wishes }) => wishes.map(({ location }) => location))).toEqual([[here]]);
    expect(locations.map(({ locationId }) => locationId)).toEqual([here, there, unknown, closing]);
    expect(stage.asked.flat()).not.toContain(closing);
  });

  it('takes in only the locations that are its own, and only its organisers', async () => {
    await using stage = await stageWithPlaces();
    await stage.request(one, wishing(there, here));
    const own = await stage.collect({ locationIds: [here] });
    expect(own.locations.map(({ locationId }) => locationId)).toEqual([here]);
    const ofOrganiser = await stage.collect({ organiserIds: [uuid('0a', 2)] });
    expect(ofOrganiser.locations.map(({ locationId }) => locationId)).toEqual([there]);
  });

  it('lets only the first request take part for a child under two desks', async () => {
    await using stage = await stageWithPlaces();
    const desks = [deskId, uuid('dd', 2)];
    await stage.request(one, wishing(here));
    await stage.request(other, { ...wishing(here), deskId: desks[1] });
    await stage.fromIntake('sameChildConfirmed', { requestId: other, firstRequestId: one });
    expect((await stage.collect({ deskIds: desks })).units.map(({ id }) => id)).toEqual([idOf(one)]);
    const alone = await stage.collect({ deskIds: [deskId] });
    expect(alone.units.map(({ id }) => id)).toEqual([idOf(one)]);
  });

  it('keeps places for vulnerable families where the year would end with too few of them', async () => {
    await using stage = await collectStage();
    await stage.location({ locationId: here, places: 10, tier: 'T3' });
    await stage.request(one, wishing(here));
    const vulnerable = { ...requestFacts.priorityFacts, lowIncome: true };
    await stage.request(other, { ...wishing(here), priorityFacts: vulnerable });
    const { reserves, placeGroups, units } = await stage.collect();
    const id = `${here}/T3`;
    expect(reserves).toEqual([{ id, numerator: 3, denominator: 10, children: 10, reservedPresent: 0 }]);
    expect(placeGroups).toMatchObject([{ id: groupAt(here), reserve: id }]);
    expect(new Map(units.map((unit) => [unit.id, unit.reserved]))).toEqual(
      new Map([
        [idOf(one), false],
        [idOf(other), true],
      ]),
    );
  });

  it('says what to do when there is nothing to allocate', async () => {
    await using stage = await collectStage();
    await expect(stage.collect()).rejects.toMatchObject({ code: 'RULE_VIOLATED' });
    await stage.location({ locationId: here, places: 5 });
    await expect(stage.collect()).rejects.toThrow('None of the 0 open requests');
  });
});
