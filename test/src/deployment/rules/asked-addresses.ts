import type { Manifest, Workload } from '../manifests/manifest.js';
import { environmentOf } from './environment-of.js';

/** Where a workload is told that others are, with the variable that says so. */
export function askedAddresses(
  workload: Workload,
  manifests: readonly Manifest[],
): { name: string; url: URL }[] {
  return workload.spec.containers
    .flatMap((container) => Object.entries(environmentOf(container, manifests)))
    .filter(([name]) => name.endsWith('_URLS'))
    .flatMap(([name, value]) => value.split(',').map((address) => ({ name, url: new URL(address) })));
}
