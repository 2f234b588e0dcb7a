import { describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type RoundProposal, unitsFrom } from '../../../domain/round-content/round-proposals.js';
import { aContext } from '../../../testing/capacity-follower.js';
import { locationId, march, organiserId, placeGroupId } from '../../../testing/offer-samples.js';
import { plainRoundWork } from '../../../testing/plain-round-work.js';
import { crashMoments, playRound } from '../../../testing/play-round.js';
import { announce, confirm, freeze, publish, type RoundStep } from '../../../testing/round-steps.js';
import { roundId } from '../../../testing/round-samples.js';
import { requestIds, roundsStage } from '../../../testing/rounds-stage.js';

const isLong = process.env['SAMENLOKET_LONG'] === '1';
const [one = '', other = '', alone = ''] = requestIds;
const work = plainRoundWork({
  placeGroupId,
  locations: [{ locationId, organiserId }],
  wishes: [
    { requestId: one, togetherWith: [other], locationIds: [locationId] },
    { requestId: alone, locationIds: [locationId] },
  ],
});

/** The family closes a request when the round is computed already. */
const closing =
  (requestId: string): RoundStep =>
  async (matching) => {
    const close = { type: 'closeRequest', because: randomUUID(), now: march(1) } as const;
    await matching.offers.carryOut(requestId, close, aContext);
    return confirm(matching);
  };

/** What became of a round with two children together and one alone, at a location with so many places. */
async function published(
  places: number,
  { crashAt = Infinity, before = [] }: { crashAt?: number; before?: readonly RoundStep[] } = {},
) {
  await using stage = await roundsStage({ work, places });
  const story = [announce, freeze, confirm, ...before, publish];
  const { matching, points } = await playRound(stage, story, crashAt);
  const round = await matching.rounds.streams.announced(roundId);
  const offered = async (requestId: string) =>
    Object.values((await matching.offers.load(requestId)).state.offers).some(
      ({ status }) => status === 'open',
    );
  const open = { one: await offered(one), other: await offered(other), alone: await offered(alone) };
  await matching.stop();
  const held = [...stage.capacity.standings.values()].filter((standing) => standing === 'held').length;
  return { open, held, round: round.published, points };
}

describe('offers to children who are placed together', () => {
  it('are made to all of them when there is a place for all', async () => {
    const { open, held, round } = await published(3);
    expect(open).toEqual({ one: true, other: true, alone: true });
    expect({ held, made: round?.offersMade, refused: round?.offersRefused }).toEqual({
      ...{ held: 3, made: 3, refused: [] },
    });
  });

  it('are made to none when there is a place for one only, and hold nothing any more', async () => {
    const { open, held, round } = await published(1);
    expect([open.one, open.other]).toEqual([false, false]);
    expect(held).toBe(Number(open.alone));
    const together = round?.offersRefused.filter(({ message }) => message.startsWith('Not all who'));
    expect(together?.map(({ code }) => code)).toEqual(['NO_CAPACITY', 'NO_CAPACITY']);
    expect(new Set(together?.map(({ roundNumber }) => roundNumber)).size).toBe(2);
  });

  it('are made to none when the request of one of them was closed', async () => {
    const { open, held, round } = await published(3, { before: [closing(other)] });
    expect(open).toEqual({ one: false, other: false, alone: true });
    expect(held).toBe(1);
    expect(round?.offersRefused.map(({ code }) => code)).toEqual(['RULE_VIOLATED', 'RULE_VIOLATED']);
  });

  it.each([2, 1])('stay so after a crash at any moment, with %i places', async (places) => {
    const { points } = await published(places);
    expect(points).toBeGreaterThan(20);
    for (const crashAt of crashMoments(points, isLong ? 1 : 4)) {
      const { open, held, round } = await published(places, { crashAt });
      const made = Object.values(open).filter(Boolean).length;
      expect({ crashAt, apart: open.one !== open.other }).toEqual({ crashAt, apart: false });
      expect({ crashAt, held, made: round?.offersMade }).toEqual({ crashAt, held: made, made });
      expect({ crashAt, refused: round?.offersRefused.length }).toEqual({ crashAt, refused: 3 - made });
    }
  });
});

describe('the next units of a list of proposals', () => {
  const proposals = ['a', 'b', 'b', 'b', 'c', 'd', 'd'].map(
    (unitNumber, nth) => ({ unitNumber, number: `${nth}` }) as RoundProposal,
  );
  const numbers = (from: number, children: number) =>
    unitsFrom(proposals, from, children).map((unit) => unit.map(({ number }) => number).join());

  it('end where a unit ends', () => {
    expect(numbers(0, 2)).toEqual(['0', '1,2,3']);
    expect(numbers(4, 2)).toEqual(['4', '5,6']);
    expect(numbers(0, 1)).toEqual(['0']);
    expect(numbers(7, 2)).toEqual([]);
  });

  it('take up what an earlier release left in the middle of a unit', () => {
    expect(numbers(2, 2)).toEqual(['2,3']);
  });
});
