import { describe, expect, it } from '@jest/globals';
import { type HoldAnswer, holdHalfDays, placeDirectly, releaseHold } from '@samenloket/contracts';
import type { SourcedEvent } from '@samenloket/event-sourcing';
import { portsUnderTest } from '@samenloket/platform/testing';
import { randomUUID } from 'node:crypto';
import { content } from '../../domain/care-request/care-request.samples.js';
import { type Crash, crashingStore, PowerFailure } from '../../testing/crashing-store.js';
import { operatorContext } from '../shared/command-metadata.js';
import { careRequestStream, IntakeStreams } from '../shared/intake-streams.js';
import { DirectPlacementProcess } from './direct-placement.process.js';
import { DirectPlacements } from './direct-placements.js';

const pattern = { weeks: [['mo_am']] } as const;
const full: HoldAnswer = {
  ...{ held: false, reason: 'full' },
  shortages: [{ date: '2026-05-04', halfDay: 'mo_am', capacity: 1, occupied: 1 }],
};

/** The services beside intake, that keep what they were asked; and a power failure at a write, or at a question. */
async function scene(answer: HoldAnswer, crash: Crash, crashAtAsk = 0) {
  const { ports, close, remove } = await portsUnderTest({ now: '2026-03-02T09:00:00.000Z' });
  const held = new Set<string>();
  const placed = new Set<string>();
  let asks = 0;
  const asked = () => {
    if (++asks === crashAtAsk) throw new PowerFailure();
  };
  ports.endpoint.answer(holdHalfDays, async ({ offerId }) => {
    if (answer.held) held.add(offerId);
    asked();
    return answer;
  });
  ports.endpoint.answer(releaseHold, async ({ offerId }) => ({ released: held.delete(offerId) }));
  ports.endpoint.answer(placeDirectly, async ({ requestId, offerId }) => {
    const { state } = await streams.careRequests.load(careRequestStream(requestId));
    if (state.status !== 'open') throw new Error('Matching was told of a request that is not there.');
    placed.add(offerId);
    asked();
    return { placed: true, position: 1 };
  });
  const streams = new IntakeStreams(crashingStore(ports.eventStore, crash), ports.keys);
  const placements = new DirectPlacements(streams, ports.client, ports.keys, ports.clock);
  const process = new DirectPlacementProcess(placements);
  const placementId = randomUUID();
  const requestId = randomUUID();
  const facts = { ...content.facts, familyId: randomUUID(), deskId: randomUUID() };
  const place = { locationId: randomUUID(), start: '2026-05-04', pattern };
  const registrationModel = 'central' as const;
  const order = { placementId, requestId, place, registrationModel, ...content, facts };
  /** The mutation, which may be cut off; then what the process makes of what is in the log. */
  const run = async () => {
    await placements.place(order, operatorContext()).catch((error: unknown) => error);
    for (let round = 0; round < 3; round++) {
      for await (const recorded of ports.eventStore.readAll({})) {
        if (!recorded.stream.startsWith('directPlacement-')) continue;
        const event = { ...recorded, ...(await streams.codec.decode(recorded)), producer: 'intake' };
        await process.handle(event as unknown as SourcedEvent).catch(() => undefined);
      }
    }
  };
  const dispose = async () => {
    await close();
    await remove();
  };
  const request = async () => (await streams.careRequests.load(careRequestStream(requestId))).state;
  const isKnown = async () => (await ports.keys.existingKey(facts.familyId)) !== null;
  return {
    run,
    placements,
    order,
    placementId,
    held,
    placed,
    request,
    isKnown,
    [Symbol.asyncDispose]: dispose,
  };
}

const never: Crash = { write: 0, moment: 'before' };
const free: HoldAnswer = { held: true, placeGroupId: randomUUID() };

describe('a child that an organiser registers and places in one step', () => {
  it('has a request of the organiser, half-days and a placement; asked again nothing is added', async () => {
    await using made = await scene(free, never);
    const { placements, order, held, placed, request, placementId } = made;
    const first = await placements.place(order, operatorContext());
    const again = await placements.place(order, operatorContext());
    expect([first.done, again.done]).toEqual([true, true]);
    expect([...held, ...placed]).toEqual([placementId, placementId]);
    expect(await request()).toMatchObject({ status: 'open', content: { child: content.child } });
  });

  it('is refused whole when there is no room: no request, no place, and nobody can be read', async () => {
    await using made = await scene(full, never);
    const { placements, order, placed, request, isKnown } = made;
    const { refused } = await placements.place(order, operatorContext());
    expect(refused).toMatchObject({ reason: 'full', shortages: full.held ? [] : full.shortages });
    expect([(await request()).status, placed.size, await isKnown()]).toEqual(['none', 0, false]);
  });

  it('is finished after a power failure at any write or question, and then there once', async () => {
    const crashes: [Crash, number][] = [1, 2].map((ask) => [never, ask]);
    for (const write of [1, 2, 3]) {
      for (const moment of ['before', 'after'] as const) crashes.push([{ write, moment }, 0]);
    }
    for (const [crash, ask] of crashes) {
      await using made = await scene(free, crash, ask);
      await made.run();
      const status = (await made.request()).status;
      // Cut off before anything was written, nothing was asked: the organiser asks again.
      const isNothing = crash.write === 1 && crash.moment === 'before';
      expect([status, made.held.size, made.placed.size]).toEqual(isNothing ? ['none', 0, 0] : ['open', 1, 1]);
    }
  });

  it('leaves nothing of a refusal that was cut off', async () => {
    for (const [write, moment] of [
      [2, 'before'],
      [2, 'after'],
    ] as const) {
      await using made = await scene(full, { write, moment });
      await made.run();
      expect([(await made.request()).status, made.placed.size, await made.isKnown()]).toEqual([
        'none',
        0,
        false,
      ]);
    }
  });
});
