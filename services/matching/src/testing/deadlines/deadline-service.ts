import { confirmHold, releaseHold } from '@samenloket/contracts';
import { portsUnderTest } from '@samenloket/platform/testing';
import { MemoryFeed } from '@samenloket/read-models/testing';
import { createMatching } from '../../create-matching.js';
import { CrashingStore, CrashPoint } from '../crashing-ports.js';
import { driverContext, offerIdOf, requestIdOf, streamsOn } from './offers-with-terms.js';

/** A service that lives through a moment, and may die of it. */
export interface DeadlineService {
  /**
   * It is this moment: the service looks what is due, while families accept these offers at the same instant.
   * @throws whatever it dies of
   */
  tick(now: Date, accepting: readonly number[]): Promise<void>;
  /** Ends it, if it still lives. */
  end(): Promise<void>;
}

const never = 3_600_000;

/** Matching on the real stores of a folder, with a clock and a timer that the driver moves; `crashAt`: at which append. */
export async function openDeadlineService(
  folder: string,
  now: Date,
  crashAt = Infinity,
): Promise<DeadlineService> {
  const { ports, close } = await portsUnderTest({ now: now.toISOString(), folder });
  const crash = new CrashPoint(crashAt);
  const eventStore = new CrashingStore(ports.eventStore, crash);
  ports.endpoint.answer(releaseHold, async () => ({ released: true }));
  ports.endpoint.answer(confirmHold, async ({ offerId }) => ({ enrolmentId: offerId }));
  const others = ['intake', 'providerCapacity'].map((producer) => new MemoryFeed(producer));
  for (const feed of others) ports.feeds.publish(feed);
  const service = await createMatching({ ...ports, eventStore }, { expiryIntervalMs: never });
  await service.start();
  const streams = streamsOn(eventStore);

  const accept = async (index: number) => {
    const acceptance = {
      type: 'acceptOffer',
      offerId: offerIdOf(index),
      now: ports.clock.now().toISOString(),
    };
    await streams.carryOut(
      requestIdOf(index),
      acceptance as typeof acceptance & { type: 'acceptOffer' },
      driverContext,
    );
  };
  return {
    tick: async (moment, accepting) => {
      ports.clock.moveTo(moment);
      const expiring = service.expireDueOffers();
      const answers = accepting.map((index) => accept(index));
      await Promise.allSettled([expiring, ...answers]);
      crash.throwIfCrashed();
      const head = await eventStore.head();
      for (const feed of others) feed.moveOn(head);
      await service.views.caughtUp(head);
    },
    end: async () => {
      await service.stop();
      await close();
    },
  };
}
