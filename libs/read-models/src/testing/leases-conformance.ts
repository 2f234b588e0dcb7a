import { describe } from '@jest/globals';
import type { DocumentStore } from '../document-store.js';
import type { Leases } from '../leases/leases.js';
import { holdingCases } from './leases-conformance-holding.js';
import { replicaCases } from './leases-conformance-replicas.js';

/** Replicas that compete for the same leases; of their own for each case. */
export interface LeasesSetting {
  /** Another replica of this name. Where one process is all there is, always the same leases. */
  readonly open: (instance: string) => Promise<Leases>;
  /** Only where there are several processes. */
  readonly replicas?: {
    /** Cuts a replica off, or lets it go on: it shows no life and releases nothing, as a paused or killed one. */
    readonly freeze: (leases: Leases) => void;
    readonly thaw: (leases: Leases) => void;
    /** The documents that the leases guard. */
    readonly documents: () => Promise<DocumentStore>;
  };
  readonly close: () => Promise<void>;
}

/**
 * What every adapter of the leases port must do.
 * @param several whether there can be several replicas; the cases between replicas have no meaning otherwise
 */
export function leasesConformance(
  name: string,
  open: () => Promise<LeasesSetting>,
  { several }: { readonly several: boolean },
): void {
  const onSetting = (check: (setting: LeasesSetting) => Promise<void>) => async () => {
    const setting = await open();
    try {
      await check(setting);
    } finally {
      await setting.close();
    }
  };
  describe(`Leases conformance: ${name}`, () => {
    holdingCases(onSetting);
    if (several) replicaCases(onSetting);
  });
}

export type OnSetting = (check: (setting: LeasesSetting) => Promise<void>) => () => Promise<void>;
