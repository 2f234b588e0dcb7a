import { DomainError } from '@samenloket/event-sourcing';
import { LeaseLost } from '../leases/leases.js';
import { fillTarget } from './fill-target.js';
import { interrupting, notBuilt } from './interrupting.js';
import { rebuildLease } from './lease-names.js';
import { feedsOf, type RegistryContext } from './registry-context.js';
import type { RunningView } from './running-view.js';
import type { Tidying } from './tidying.js';
import { ViewStorage } from './view-storage.js';
import type { ViewTarget } from './view-target.js';

export function beingRebuilt(view: string): DomainError {
  return new DomainError('CONFLICT', `View ${view} is already being rebuilt. Wait until that is done.`);
}

/** A process that was too busy to say that it lives loses its lease. That is bad luck once or twice, not five times. */
const mostBeginnings = 5;

/**
 * Fills a collection beside the current one and makes it the current one. Begins again, with another collection, when
 * its lease is lost meanwhile; what the first one holds goes nowhere, and the view's owner drops it.
 * @throws DomainError CONFLICT when it is being rebuilt elsewhere, UNAVAILABLE before its first build is done
 * @throws LeaseLost when that happens again and again
 */
export async function rebuildView(...args: Parameters<typeof rebuildOnce>): Promise<void> {
  for (let beginning = 1; ; beginning += 1)
    try {
      return await rebuildOnce(...args);
    } catch (error) {
      if (!(error instanceof LeaseLost) || beginning === mostBeginnings) throw error;
    }
}

/**
 * Fills a collection beside the current one, under a lease of its own; then interrupts the owner, wherever it is, for
 * the last events and the switch. The owner goes on with the new collection.
 */
async function rebuildOnce(
  context: RegistryContext,
  running: RunningView<object>,
  tidying: Tidying,
  onPage: (target: ViewTarget<object>) => void,
): Promise<void> {
  const { view } = running;
  const { leases } = context;
  const name = rebuildLease(view);
  if ((await leases.held()).includes(name)) throw beingRebuilt(view.name);
  const lease = await leases.seize(name);
  try {
    const signal = AbortSignal.any([context.stop, lease.signal]);
    const fill = (target: ViewTarget<object>) =>
      fillTarget(target, feedsOf(context, view), { signal, onPage: () => onPage(target) });
    const beside = await ViewStorage.open(context, lease.fence);
    if (!(await beside.catalogue.current(view))) throw notBuilt(view);
    const filled = await beside.create(view);
    await fill(filled);
    await filled.keepPositions();
    await interrupting(context, view, async (_replaced, storage, owner) => {
      const { name: collection } = filled.collection;
      const target = await storage.reopen(view, { name: collection, build: filled.build });
      await fill(target);
      await target.keepPositions();
      await storage.makeCurrent(target);
      const [positions, seenAt] = [target.positions(), performance.now()];
      running.show({ collection: target.collection, build: target.build, positions, seenAt });
      if (context.graceMs === 0) await tidying.tidy(view, { owner, rebuild: lease });
    });
  } finally {
    await lease.release();
  }
}
