import { containersOf, titleOf, workloadsIn } from '../manifests/manifest.js';
import type { Rule } from './rule.js';

export const resources: Rule = {
  name: 'resources',
  sentence:
    'Every container says what it needs and what it may take: one that takes all takes the others down.',
  faults: ({ manifests }) =>
    workloadsIn(manifests).flatMap((workload) =>
      containersOf(workload).flatMap(({ name, resources: given }) =>
        (['requests', 'limits'] as const).flatMap((part) =>
          ['cpu', 'memory']
            .filter((resource) => !given?.[part]?.[resource])
            .map((resource) => `${titleOf(workload.manifest)}: container ${name} has no ${part}.${resource}`),
        ),
      ),
    ),
};
