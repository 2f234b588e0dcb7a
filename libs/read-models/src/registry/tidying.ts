import { type Lease, type Leases } from '../leases/leases.js';
import type { View } from '../view.js';
import { collectionsOf, versionOf } from './collection-names.js';
import { rebuildLease, viewLease } from './lease-names.js';
import type { RegistryContext } from './registry-context.js';
import { ViewStorage } from './view-storage.js';

/** A lease that nobody holds is there at once; one that was taken meanwhile is not worth waiting for. */
const patienceMs = 1_000;

/** What a view's owner holds while it tidies. */
export interface Holding {
  /** Lease of the view. */
  readonly owner: Pick<Lease, 'fence'>;
  /** Lease of its rebuild, when it is a rebuild that tidies. */
  readonly rebuild?: Lease;
}

/**
 * Drops collections that nobody uses any more, a while after they were first seen unused: replaced ones, what broke
 * off, and those of versions of which no replica lives. Whoever drops holds the leases of those who could come back.
 */
export class Tidying {
  private readonly unusedSince = new Map<string, number>();

  constructor(
    private readonly context: RegistryContext,
    /** For reading only. */
    private readonly storage: ViewStorage,
  ) {}

  async tidy(view: View<object>, holding: Holding): Promise<void> {
    const unused = await this.unused(view, holding);
    const due = unused.filter((name) => this.since(name) >= this.context.graceMs);
    for (const [version, collections] of Map.groupBy(due, versionOf)) {
      const owned = version === view.version;
      await this.holding({ name: view.name, version }, owned ? holding : undefined, async (storage) => {
        if (!owned) await storage.catalogue.forget({ name: view.name, version });
        for (const name of collections) {
          await storage.drop(name, view);
          this.unusedSince.delete(name);
        }
      });
    }
  }

  private async unused(view: View<object>, { rebuild }: Holding): Promise<string[]> {
    const { documents, leases } = this.context;
    const current = await this.storage.catalogue.current(view);
    const held = new Set(await leases.held());
    if (rebuild) held.delete(rebuild.fence.lease);
    const inUse = (name: string) => {
      const ofVersion = { name: view.name, version: versionOf(name) };
      if (held.has(rebuildLease(ofVersion))) return true;
      return ofVersion.version === view.version
        ? name === current?.collection
        : held.has(viewLease(ofVersion));
    };
    const [used, unused] = partition(collectionsOf(view.name, await documents.collectionNames()), inUse);
    for (const name of used) this.unusedSince.delete(name);
    return unused;
  }

  /** Milliseconds since it was first seen unused. */
  private since(name: string): number {
    const now = performance.now();
    const first = this.unusedSince.get(name) ?? now;
    this.unusedSince.set(name, first);
    return now - first;
  }

  private async holding(
    version: Pick<View<object>, 'name' | 'version'>,
    held: Holding | undefined,
    task: (storage: ViewStorage) => Promise<void>,
  ): Promise<void> {
    const { leases } = this.context;
    const taken: Lease[] = [];
    try {
      const owner = held?.owner ?? (await take(leases, viewLease(version), taken));
      const rebuild = held?.rebuild ?? (await take(leases, rebuildLease(version), taken));
      if (owner && rebuild) await task(await ViewStorage.open(this.context, owner.fence));
    } finally {
      for (const lease of taken) await lease.release();
    }
  }
}

async function take(leases: Leases, name: string, taken: Lease[]): Promise<Lease | undefined> {
  const patience = AbortSignal.timeout(patienceMs);
  try {
    const lease = await leases.acquire(name, patience);
    taken.push(lease);
    return lease;
  } catch (error) {
    if (patience.aborted) return undefined;
    throw error;
  }
}

function partition<T>(all: readonly T[], belongs: (one: T) => boolean): [T[], T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
}
