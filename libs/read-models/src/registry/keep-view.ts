import type { Lease } from '../leases/leases.js';
import type { View } from '../view.js';
import { fillTarget } from './fill-target.js';
import { OwnedView } from './owned-view.js';
import { feedsOf, type RegistryContext } from './registry-context.js';
import { retryParked } from './retry-parked.js';
import { retryUnread } from './retry-unread.js';
import type { RunningView } from './running-view.js';
import { ViewStorage } from './view-storage.js';
import type { ViewTarget } from './view-target.js';

/** What the owner of a view does: opens its collection, or builds it, and takes in what comes until it is over. */
export async function keepView(
  context: RegistryContext,
  running: RunningView<object>,
  lease: Lease,
  signal: AbortSignal,
): Promise<void> {
  const { view } = running;
  const storage = await ViewStorage.open(context, lease.fence);
  const target = await openOrBuild(context, storage, view, signal);
  const { unread } = await retryParked(target, feedsOf(context, view));
  const owned = new OwnedView(target, lease.fence, () => running.moved());
  if (signal.aborted) return;
  running.own(owned);
  if (unread > 0)
    context.log.warn({ view: view.name, unread }, 'What is parked could not be read, and will be');
  const over = new AbortController();
  const trying = unread > 0 && retryUnread(context, owned, AbortSignal.any([signal, over.signal]));
  try {
    await owned.untilOver(signal);
  } finally {
    over.abort();
    await trying;
    await owned.close();
    running.disown(owned);
  }
  if (!lease.signal.aborted) await target.keepPositions();
}

async function openOrBuild(
  context: RegistryContext,
  storage: ViewStorage,
  view: View<object>,
  signal: AbortSignal,
): Promise<ViewTarget<object>> {
  const entries = await storage.catalogue.all();
  const known = entries.filter((entry) => entry.view === view.name);
  const current = await storage.openCurrent(view);
  if (current) return current;
  const target = await storage.resume(view);
  // Another version still answers, so this one can wait for all its producers. Otherwise there is nothing better.
  const first = known.length === 0;
  const onFailure = (producer: string, err: unknown) =>
    context.log.warn({ err, producer, view: view.name }, 'A view begins without the events of a producer');
  await fillTarget(target, feedsOf(context, view), {
    signal,
    onPage: () => undefined,
    ...(first && { onFailure }),
  });
  await target.keepPositions();
  await storage.makeCurrent(target);
  return target;
}
