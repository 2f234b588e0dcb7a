import { describe, expect, it } from '@jest/globals';
import { CommandBus } from '@nestjs/cqrs';
import { gunzipSync } from 'node:zlib';
import { AnnounceRound } from './application/rounds/announce/announce-round.command.js';
import { replayRound } from './application/rounds/compute/replay-round.js';
import { FreezeRound } from './application/rounds/freeze/freeze-round.command.js';
import { PublishRound } from './application/rounds/publish/publish-round.command.js';
import { ConfirmProposals, DeviateInRound } from './application/rounds/review/review.commands.js';
import { RoundContents } from './application/rounds/round-contents/round-contents.js';
import { RoundSecrets } from './application/rounds/round-secrets/round-secrets.js';
import { RoundStreams } from './application/rounds/round-streams/round-streams.js';
import { type RoundStatus, statusOf } from './domain/allocation-round/round-status.js';
import { aContext } from './testing/capacity-follower.js';
import { eventually } from './testing/eventually.js';
import { type MatchingUnderTest, matchingUnderTest } from './testing/matching-under-test.js';
import { deskId, familyId, locationId, march, organiserId } from './testing/offer-samples.js';
import { accept } from './testing/offer-scene.js';
import { announcement, roundId } from './testing/round-samples.js';

const requestIds = [1, 2, 3, 4].map((n) => `7d0f6a5e-52c5-4a36-9d0c-77777777777${n}`);
const now = march(1);

/** Four requests for the three places of one location, and a round over it. */
async function computedRound(): Promise<MatchingUnderTest> {
  const matching = await matchingUnderTest({ places: 3 });
  matching.describeLocation();
  for (const requestId of requestIds) matching.register(requestId);
  matching.othersHaveToldAll();
  const { seedHash: _made, ...plan } = { ...announcement, freezeOn: '2026-03-01', now };
  const commands = matching.service.app.get(CommandBus);
  await matching.service.views.caughtUp(await matching.eventStore.head());
  await commands.execute(new AnnounceRound(roundId, plan, aContext));
  await commands.execute(new FreezeRound(roundId, now, aContext));
  await until(matching, 'computed');
  return matching;
}

const roundOf = (matching: MatchingUnderTest) => matching.service.app.get(RoundStreams).announced(roundId);
const until = (matching: MatchingUnderTest, status: RoundStatus) =>
  eventually(async () => statusOf(await roundOf(matching)) === status);

async function placedRequests(matching: MatchingUnderTest): Promise<string[]> {
  const { app } = matching.service;
  const result = await app.get(RoundContents).resultOf(await roundOf(matching));
  const placed = new Set(result?.units.filter((unit) => unit.placed).map(({ number }) => number));
  return requestIds.filter((id) => placed.has(app.get(RoundSecrets).numberOf(roundId, id)));
}

describe('a round with the engine', () => {
  it('is announced, frozen, computed, deviated from, confirmed and published; its offers are accepted', async () => {
    await using matching = await computedRound();
    const { app } = matching.service;
    const commands = app.get(CommandBus);
    const first = await placedRequests(matching);
    expect(first).toHaveLength(3);
    const [unwanted = ''] = first;
    const roundNumber = app.get(RoundSecrets).numberOf(roundId, unwanted);
    const deviation = { deviationId: 'deviation-1', roundNumber, locationId, organiserId, now };
    const asked = { ...deviation, reason: 'childsInterest' } as const;
    await commands.execute(new DeviateInRound(roundId, asked, aContext));
    await until(matching, 'computed');
    const placed = await placedRequests(matching);
    expect(placed).toEqual(requestIds.filter((id) => id !== unwanted));

    await commands.execute(new ConfirmProposals(roundId, organiserId, now, aContext));
    await commands.execute(new PublishRound(roundId, now, aContext));
    await until(matching, 'published');
    const { published } = await roundOf(matching);
    expect(published).toMatchObject({ offersMade: 3, offersRefused: [] });
    const offerId = app.get(RoundSecrets).offerIdOf(roundId, placed[0] ?? '');
    const { data } = await accept(matching, await matching.asParent(), { offerId });
    expect(data?.change.offer).toMatchObject({ status: 'accepted', answerBy: '2026-03-11' });
    await eventually(() => matching.capacity.standings.get(offerId) === 'enrolled');
  });

  it('has the same hash when it is replayed', async () => {
    await using matching = await computedRound();
    const round = await roundOf(matching);
    const inputs = await matching.service.app.get(RoundContents).inputsOf(round);
    const { resultHash } = await replayRound({ inputs, deviations: round.deviations });
    expect(resultHash).toBe(round.computed?.result.hash);
  });

  it('stores nothing by which its rows lead to a request or family', async () => {
    await using matching = await computedRound();
    const stored: string[] = [];
    const categories = ['round', 'roundContent', 'locationRounds'];
    for await (const { stream, data } of matching.eventStore.readAll({ categories })) {
      stored.push(stream, JSON.stringify(data));
      if (typeof data['chunk'] === 'string')
        stored.push(gunzipSync(Buffer.from(data['chunk'], 'base64')).toString());
    }
    const text = stored.join('\n');
    expect(text).toContain(deskId);
    expect(text).toContain('["unit",');
    for (const id of [...requestIds, familyId]) expect(text).not.toContain(id);
    expect(text).not.toContain(matching.service.app.get(RoundSecrets).seedOf(roundId));
  });
});
