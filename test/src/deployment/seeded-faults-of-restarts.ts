import type { V1Deployment, V1Service } from '@kubernetes/client-node';
import type { SeededFault } from './seeded-faults.js';

/** What would cost requests when replicas are replaced. */
export const seededFaultsOfRestarts: readonly SeededFault[] = [
  {
    what: 'a kill before a shutdown can be done',
    rule: 'shutdown',
    make: (r) => Object.assign(r.pod('matching'), { terminationGracePeriodSeconds: 30 }),
  },
  {
    what: 'a stop before nobody is led there any more',
    rule: 'shutdown',
    make: (r) => r.container('gateway').env?.push({ name: 'SAMENLOKET_DRAIN_MS', value: '0' }),
  },
  {
    what: 'a sleep for which who asks sees nothing of the stop',
    rule: 'shutdown',
    make: (r) => Object.assign(r.container('intake'), { lifecycle: { preStop: { sleep: { seconds: 8 } } } }),
  },
  {
    what: 'one address for all replicas of a service',
    rule: 'addresses',
    make: (r) => Reflect.deleteProperty(r.find<V1Service>('Service', 'intake').spec ?? {}, 'clusterIP'),
  },
  {
    what: 'addresses that are shown only when their replicas are ready',
    rule: 'addresses',
    make: (r) =>
      Reflect.deleteProperty(r.find<V1Service>('Service', 'matching').spec ?? {}, 'publishNotReadyAddresses'),
  },
  {
    what: 'a predecessor that goes before the new address is known',
    rule: 'addresses',
    make: (r) =>
      Object.assign(r.find<V1Deployment>('Deployment', 'reporting').spec ?? {}, { minReadySeconds: 5 }),
  },
];
