import { DomainError } from '@samenloket/event-sourcing';
import type { Lease } from '../leases/leases.js';
import type { View } from '../view.js';
import { viewLease } from './lease-names.js';
import type { RegistryContext } from './registry-context.js';
import { ViewStorage } from './view-storage.js';
import type { ViewTarget } from './view-target.js';

export function notBuilt({ name }: Pick<View<object>, 'name'>): DomainError {
  return new DomainError('UNAVAILABLE', `View ${name} is still being built. Try again when it is there.`);
}

/** What an operator does to a view stands in for its owner, wherever that one is, who goes on afterwards. */
export async function interrupting<Doc extends object, Result>(
  context: RegistryContext,
  view: View<Doc>,
  task: (target: ViewTarget<Doc>, storage: ViewStorage, lease: Lease) => Promise<Result>,
): Promise<Result> {
  const lease = await context.leases.seize(viewLease(view));
  try {
    const storage = await ViewStorage.open(context, lease.fence);
    const target = await storage.openCurrent(view);
    if (!target) throw notBuilt(view);
    return await task(target, storage, lease);
  } finally {
    await lease.release();
  }
}
