import { SoleOwner } from '../leases/sole-owner.js';
import { leasesConformance } from './leases-conformance.js';

leasesConformance(
  'the sole owner',
  async () => {
    const leases = new SoleOwner();
    return { open: async () => leases, close: () => leases.close() };
  },
  { several: false },
);
