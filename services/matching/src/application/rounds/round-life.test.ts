import { describe, expect, it } from '@jest/globals';
import { roundStream } from '../../domain/allocation-round/round-stream.js';
import { statusOf } from '../../domain/allocation-round/round-status.js';
import { locationId } from '../../testing/offer-samples.js';
import { crashMoments, playRound } from '../../testing/play-round.js';
import { roundId } from '../../testing/round-samples.js';
import { announce, confirm, deviateFor, freeze, publish } from '../../testing/round-steps.js';
import { otherLocationId, requestIds, roundsStage } from '../../testing/rounds-stage.js';
import { seedHash } from './round-secrets/round-secrets.js';

const isLong = process.env['SAMENLOKET_LONG'] === '1';
const story = [announce, freeze, deviateFor(requestIds[1] ?? ''), confirm, publish];

async function play(crashAt: number) {
  await using stage = await roundsStage({ places: 1 });
  const { matching, points } = await playRound(stage, story, crashAt);
  const { rounds } = matching;
  const round = await rounds.streams.announced(roundId);
  const types: string[] = [];
  for await (const { type } of stage.store.readStream(roundStream(roundId))) types.push(type);
  const offers = await Promise.all(
    requestIds.map(async (id) => Object.values((await matching.offers.load(id)).state.offers)),
  );
  const locked = await rounds.locks.firstInOtherRound([locationId, otherLocationId], 'another round');
  const numbers = requestIds.map((id) => rounds.secrets.numberOf(roundId, id));
  await matching.stop();
  const statuses = offers.map((ofRequest) => ofRequest.map(({ status }) => status));
  const standings = [...stage.capacity.standings.values()];
  return { round, types, statuses, standings, locked, numbers, points };
}

/** Two ask for the last place at the same moment: which one gets it is chance, that one gets it is not. */
function comparable({ round, types, statuses, standings, locked }: Awaited<ReturnType<typeof play>>) {
  const { seed, offersMade, offersRefused = [] } = round.published ?? {};
  const counts = { offersMade, refused: offersRefused.map(({ code }) => code) };
  const sorted = { statuses: statuses.flat().sort(), standings: standings.sort() };
  return { status: statusOf(round), types, seed, ...counts, ...sorted, locked };
}

describe('the life of a round', () => {
  it('goes from its announcement to offers, and then reveals its seed', async () => {
    const { round, types, statuses, locked, numbers } = await play(Infinity);
    expect(types).toEqual([
      'roundAnnounced',
      'freezingStarted',
      'roundFrozen',
      'roundComputed',
      'roundDeviated',
      'roundComputed',
      'proposalsConfirmed',
      'publishingStarted',
      'offersSettled',
      'roundPublished',
    ]);
    expect(seedHash(round.published?.seed ?? '')).toBe(round.announcement.seedHash);
    // The second and third are proposed at an organiser that did not confirm; one of the others gets the last place.
    expect([statuses[1], statuses[2]]).toEqual([[], []]);
    expect([statuses[0], statuses[3]].flat().sort()).toEqual(['open', 'refused']);
    expect(round.published).toMatchObject({
      offersMade: 1,
      offersRefused: [{ locationId, code: 'NO_CAPACITY' }],
    });
    expect([numbers[0], numbers[3]]).toContain(round.published?.offersRefused[0]?.roundNumber);
    expect(locked).toBeUndefined();
  });

  it('comes to the same, once each, after a crash at any moment', async () => {
    const undisturbed = await play(Infinity);
    expect(undisturbed.points).toBeGreaterThan(40);
    for (const crashAt of crashMoments(undisturbed.points, isLong ? 1 : 2)) {
      expect({ crashAt, ...comparable(await play(crashAt)) }).toEqual({
        crashAt,
        ...comparable(undisturbed),
      });
    }
  });
});
