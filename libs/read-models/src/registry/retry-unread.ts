import { setTimeout as delay } from 'node:timers/promises';
import { LeaseLost } from '../leases/leases.js';
import type { OwnedView } from './owned-view.js';
import { feedsOf, type RegistryContext } from './registry-context.js';
import { retryParked } from './retry-parked.js';

/** What could not be tried again because its producer was away goes on by itself once that is back. */
export async function retryUnread(
  context: RegistryContext,
  owned: OwnedView<object>,
  signal: AbortSignal,
): Promise<void> {
  const { view } = owned.target;
  for (let unread = 1; unread > 0;) {
    await delay(context.againMs, undefined, { signal }).catch(() => undefined); // only an abort ends it early
    if (signal.aborted) return;
    try {
      ({ unread } = await owned.exclusively(() => retryParked(owned.target, feedsOf(context, view))));
    } catch (err) {
      if (err instanceof LeaseLost) return; // whoever has it now tries them when it begins
      context.log.warn({ err, view: view.name }, 'What is parked could not be tried again now');
    }
  }
}
