import { DomainError } from '@samenloket/event-sourcing';
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

/**
 * Fills a collection beside the current one, under a lease of its own; then interrupts the owner, wherever it is, for
 * the last events and the switch. The owner goes on with the new collection.
 */
export async function rebuildView(
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
