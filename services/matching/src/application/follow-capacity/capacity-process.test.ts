import { describe, expect, it } from '@jest/globals';
import { ManualClock } from '@samenloket/event-sourcing';
import { SqliteEventStore } from '@samenloket/event-store';
import { temporaryFolder } from '@samenloket/event-store/testing';
import { InProcessTransport } from '@samenloket/messaging';
import { SqliteDocumentStore } from '@samenloket/read-models';
import { pino } from 'pino';
import { aContext, type CapacityFollower, capacityFollower } from '../../testing/capacity-follower.js';
import { Crashed, CrashingClient, CrashingStore, CrashPoint } from '../../testing/crashing-ports.js';
import { eventually } from '../../testing/eventually.js';
import { FakeCapacity, type Standing } from '../../testing/fake-capacity.js';
import { asking, march, plan } from '../../testing/offer-samples.js';
import { AcceptOffer } from '../accept-offer/accept-offer.command.js';
import { AcceptOfferHandler } from '../accept-offer/accept-offer.handler.js';
import { AskPlace } from '../ask-place/ask-place.command.js';
import { AskPlaceHandler } from '../ask-place/ask-place.handler.js';
import { ChangeOffer } from '../change-offer/change-offer.command.js';
import { ChangeOfferHandler } from '../change-offer/change-offer.handler.js';

const requestId = '7d0f6a5e-52c5-4a36-9d0c-777777777777';
const [one, two, three] = [1, 2, 3].map((n) => `8d0f6a5e-52c5-4a36-9d0c-00000000000${n}`) as [
  string,
  string,
  string,
];
const now = march(5);
type Step = (matching: CapacityFollower) => Promise<unknown>;

const ask = (offerId: string, text: string): Step => {
  const command = new AskPlace(requestId, asking(offerId, text), aContext);
  return ({ streams, holds }) => new AskPlaceHandler(streams, holds).execute(command);
};
const accept = (offerId: string, text: string): Step => {
  const acceptance = { type: 'acceptOffer', offerId, pattern: plan(text), now } as const;
  return ({ streams, holds, sameChild }) =>
    new AcceptOfferHandler(streams, holds, sameChild).execute(
      new AcceptOffer(requestId, acceptance, aContext),
    );
};
const change = (offerId: string, type: 'declineOffer' | 'cancelAcceptance'): Step => {
  const decided = { type, offerId, by: 'family', now } as const;
  return ({ streams }) =>
    new ChangeOfferHandler(streams).execute(new ChangeOffer(requestId, decided, aContext));
};

/** Plays the steps; at a crash it restarts and plays the step again, as a caller does that got no answer. */
async function play(steps: readonly Step[], crashAt: number) {
  await using folder = await temporaryFolder();
  const store = await SqliteEventStore.open({ folder: folder.path });
  const documents = SqliteDocumentStore.open({ file: ':memory:' });
  const transport = new InProcessTransport({ log: pino({ level: 'silent' }) });
  const capacity = new FakeCapacity(transport.endpoint, 3);
  const clock = new ManualClock(new Date(march(1)));
  const crash = new CrashPoint(crashAt);
  const never = new CrashPoint(Infinity);
  const startWith = (point: CrashPoint) =>
    capacityFollower({
      store: new CrashingStore(store, point),
      client: new CrashingClient(transport.client, point),
      documents,
      clock,
    });
  let matching = await startWith(crash);
  for (const step of steps) {
    try {
      await step(matching);
    } catch (error) {
      if (!(error instanceof Crashed)) throw error;
      await matching.stop();
      matching = await startWith(never);
      await step(matching);
    }
    // Otherwise the process would not get its turn before the next step.
    const head = await store.head();
    const followed = matching.process;
    await eventually(async () => crash.crashed || (await followed.status()).position >= head);
  }
  if (crash.crashed) {
    await matching.stop();
    matching = await startWith(never);
  }
  await matching.process.waitFor(await store.head());
  const { state } = await matching.streams.load(requestId);
  const outcome = Object.values(state.offers).map(({ offerId, status }) => [offerId, status] as const);
  const moments = Object.values(state.offers).map(({ moments }) => moments.map(({ type }) => type));
  await matching.stop();
  await documents.close();
  await store.close();
  return { outcome, moments, standings: new Map(capacity.standings), capacity, points: crash.passed };
}

const story = [
  ask(one, 'ma:D di:D'),
  ask(two, 'ma:V'),
  ask(three, 'wo:D'),
  accept(one, 'ma:D'),
  change(three, 'declineOffer'),
];

describe('holding and releasing half-days', () => {
  it('follows offers from being asked for to being accepted, declined and withdrawn', async () => {
    const { outcome, standings, capacity } = await play(story, Infinity);
    expect(outcome).toEqual([
      [one, 'accepted'],
      [two, 'withdrawn'],
      [three, 'declined'],
    ]);
    expect(standings).toEqual(
      new Map<string, Standing>([
        [one, 'enrolled'],
        [two, 'released'],
        [three, 'released'],
      ]),
    );
    expect(capacity.enrolments.get(one)).toEqual({ start: '2026-09-01', pattern: plan('ma:D') });
  });

  it('gives the half-days back when an acceptance is cancelled', async () => {
    const steps = [ask(one, 'ma:D'), accept(one, 'ma:D'), change(one, 'cancelAcceptance')];
    const { standings, capacity } = await play(steps, Infinity);
    expect(standings.get(one)).toBe('released');
    expect(capacity.occupied).toBe(0);
  });

  it('comes to the same, once each, after a crash at any moment', async () => {
    const undisturbed = await play(story, Infinity);
    expect(undisturbed.points).toBeGreaterThan(20);
    for (let crashAt = 1; crashAt <= undisturbed.points; crashAt++) {
      const { outcome, moments, standings } = await play(story, crashAt);
      expect({ crashAt, outcome, moments, standings }).toEqual({
        crashAt,
        outcome: undisturbed.outcome,
        moments: undisturbed.moments,
        standings: undisturbed.standings,
      });
    }
  });
});
