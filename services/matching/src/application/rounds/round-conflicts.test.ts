import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@samenloket/event-sourcing';
import { statusOf } from '../../domain/allocation-round/round-status.js';
import { aContext } from '../../testing/capacity-follower.js';
import { eventually } from '../../testing/eventually.js';
import { locationId, march } from '../../testing/offer-samples.js';
import { announcement, otherOrganiserId, roundId } from '../../testing/round-samples.js';
import {
  announce,
  announceAs,
  cancel,
  confirm,
  deviateFor,
  freeze,
  freezeAs,
  publish,
} from '../../testing/round-steps.js';
import type { RoundsFollower } from '../../testing/rounds-follower.js';
import { otherLocationId, plainWork, requestIds, roundsStage } from '../../testing/rounds-stage.js';
import type { RoundWork } from './matching-rounds.js';

const otherRoundId = '5d0f6a5e-52c5-4a36-9d0c-000000000002';
const now = march(1);

async function withRounds(
  play: (matching: RoundsFollower) => Promise<void>,
  work?: RoundWork,
): Promise<void> {
  await using stage = await roundsStage({ ...(work && { work }) });
  const matching = await stage.start();
  try {
    await play(matching);
  } finally {
    await matching.stop();
  }
}

const status = async ({ rounds }: RoundsFollower, id = roundId) =>
  statusOf(await rounds.streams.announced(id));
const quiet = (matching: RoundsFollower) => eventually(() => matching.isQuiet());
/** As two replicas that looked at the same moment whether the locations are free. */
const startFreezing = (matching: RoundsFollower, id: string, attemptId: string) => {
  const command = {
    type: 'startFreezing',
    attemptId,
    locationIds: [locationId, otherLocationId],
    now,
  } as const;
  return matching.rounds.streams.carryOut(id, command, aContext);
};

describe('two rounds over the same locations', () => {
  it('are not frozen at the same time: the second is told which one is in the way', () =>
    withRounds(async (matching) => {
      for (const step of [announce, announceAs(otherRoundId), freeze]) await step(matching);
      await quiet(matching);
      await expect(freezeAs(otherRoundId)(matching)).rejects.toMatchObject({
        code: 'RULE_VIOLATED',
        message: expect.stringContaining(roundId) as unknown,
      });
      expect(await status(matching, otherRoundId)).toBe('announced');
      await cancel(matching);
      await freezeAs(otherRoundId)(matching);
      await quiet(matching);
      expect(await status(matching, otherRoundId)).toBe('computed');
    }));

  it('that look at the same moment get them one after the other, and nothing stays behind', () =>
    withRounds(async (matching) => {
      for (const id of [roundId, otherRoundId]) await announceAs(id)(matching);
      await Promise.all([
        startFreezing(matching, roundId, 'a-1'),
        startFreezing(matching, otherRoundId, 'b-1'),
      ]);
      await quiet(matching);
      const found = {
        [roundId]: await status(matching),
        [otherRoundId]: await status(matching, otherRoundId),
      };
      expect(Object.values(found).sort()).toEqual(['announced', 'computed']);
      const [winner, loser] =
        found[roundId] === 'computed' ? [roundId, otherRoundId] : [otherRoundId, roundId];
      const { freezeRefusal } = await matching.rounds.streams.announced(loser);
      expect(freezeRefusal).toMatchObject({
        otherRoundId: winner,
        locationId: expect.any(String) as unknown,
      });
      const inTheWay = await matching.rounds.locks.firstInOtherRound(
        [locationId, otherLocationId],
        'a third',
      );
      expect(inTheWay?.otherRoundId).toBe(winner);
    }));

  it('take over what a round left that was cancelled and could not give it back any more', () =>
    withRounds(async (matching) => {
      const { locks, streams } = matching.rounds;
      for (const id of [roundId, otherRoundId]) await announceAs(id)(matching);
      await locks.take([locationId], { roundId, attemptId: 'of a crash' }, aContext);
      expect(await locks.firstInOtherRound([locationId], otherRoundId)).toBeUndefined();
      await startFreezing(matching, otherRoundId, 'b-1');
      await quiet(matching);
      expect(await status(matching, otherRoundId)).toBe('computed');
      expect((await streams.announced(roundId)).places).toBeUndefined();
    }));
});

describe('a round', () => {
  it('that cannot be frozen says why, and may be tried again', async () => {
    let reason: string | undefined = 'No request is due.';
    const collect: RoundWork['collect'] = async (...asked) => {
      if (reason) throw new DomainError('RULE_VIOLATED', reason);
      return plainWork.collect(...asked);
    };
    await withRounds(
      async (matching) => {
        for (const step of [announce, freeze]) await step(matching);
        await quiet(matching);
        const { freezeRefusal } = await matching.rounds.streams.announced(roundId);
        expect(freezeRefusal).toEqual({ message: 'No request is due.' });
        reason = undefined;
        await freeze(matching);
        await quiet(matching);
        expect(await status(matching)).toBe('computed');
      },
      { ...plainWork, collect },
    );
  });

  it('that was announced with another round secret is not frozen: its seed would not be the promised one', () =>
    withRounds(async (matching) => {
      const command = { type: 'announceRound', ...announcement, freezeOn: '2026-03-01', now } as const;
      await matching.rounds.streams.carryOut(roundId, command, aContext);
      await freeze(matching);
      await quiet(matching);
      const { freezeRefusal } = await matching.rounds.streams.announced(roundId);
      expect(freezeRefusal?.message).toContain('another round secret');
    }));

  it('whose check fails makes no offers and reveals nothing', async () => {
    const compute: RoundWork['compute'] = async (...asked) => ({
      ...(await plainWork.compute(...asked)),
      violations: ['noClaim'],
    });
    await withRounds(
      async (matching) => {
        for (const step of [announce, freeze]) await step(matching);
        await quiet(matching);
        expect(await status(matching)).toBe('refusedByCheck');
        await expect(publish(matching)).rejects.toMatchObject({ code: 'RULE_VIOLATED' });
        await cancel(matching);
        await quiet(matching);
        expect(await matching.rounds.locks.firstInOtherRound([locationId], 'another')).toBeUndefined();
      },
      { ...plainWork, compute },
    );
  });

  it('is computed once more when somebody deviates while it is computed', async () => {
    let meanwhile: (() => Promise<unknown>) | undefined;
    const computed: number[] = [];
    const compute: RoundWork['compute'] = async (work, course) => {
      await meanwhile?.();
      computed.push(work.deviations.length);
      return plainWork.compute(work, course);
    };
    await withRounds(
      async (matching) => {
        for (const step of [announce, freeze]) await step(matching);
        await quiet(matching);
        const [, second = '', third = ''] = requestIds;
        const there = { locationId: otherLocationId, organiserId: otherOrganiserId };
        meanwhile = () => {
          meanwhile = undefined;
          return deviateFor(third, 'deviation-2', there)(matching);
        };
        await deviateFor(second)(matching);
        await quiet(matching);
        expect(computed).toEqual([0, 1, 2]);
        expect(await status(matching)).toBe('computed');
      },
      { ...plainWork, compute },
    );
  });

  it('takes deviations only from what it proposes', () =>
    withRounds(async (matching) => {
      for (const step of [announce, freeze]) await step(matching);
      await quiet(matching);
      const [, second = '', third = ''] = requestIds;
      await expect(deviateFor(third)(matching)).rejects.toMatchObject({ code: 'RULE_VIOLATED' });
      await expect(deviateFor('no request')(matching)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const notTheirs = { locationId, organiserId: otherOrganiserId };
      await expect(deviateFor(second, 'x', notTheirs)(matching)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }));

  it('makes no second offer when a family has answered before it is told that all are made', () =>
    withRounds(async (matching) => {
      for (const step of [announce, freeze]) await step(matching);
      await quiet(matching);
      for (const step of [confirm, publish]) await step(matching);
      await quiet(matching);
      const { published } = await matching.rounds.streams.announced(roundId);
      expect(published).toMatchObject({ offersMade: 3, offersRefused: [] });
      await publish(matching);
      await quiet(matching);
      const { offers } = (await matching.offers.load(requestIds[0] ?? '')).state;
      expect(Object.keys(offers)).toEqual([matching.rounds.secrets.offerIdOf(roundId, requestIds[0] ?? '')]);
    }));
});
