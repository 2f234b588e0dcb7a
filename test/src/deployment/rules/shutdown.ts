import type { V1ConfigMap } from '@kubernetes/client-node';
import { ofKind, titleOf, workloadsIn } from '../manifests/manifest.js';
import type { Rule } from './rule.js';

/** What a shutdown may take at the most behind the drain: six steps, ten seconds each (libs/platform/src/shutdown). */
const longestSteps = 60;

export const shutdown: Rule = {
  name: 'shutdown',
  sentence: 'A program that stops is given the time to finish what it has in hand.',
  faults: ({ manifests }) => {
    const settings = ofKind<V1ConfigMap>(manifests, 'ConfigMap').find(
      ({ data }) => data?.SAMENLOKET_DRAIN_MS,
    );
    const needed = Number(settings?.data?.SAMENLOKET_DRAIN_MS) / 1000 + longestSteps;
    return workloadsIn(manifests)
      .filter(({ manifest }) => manifest.kind === 'Deployment')
      .filter(({ spec }) => !((spec.terminationGracePeriodSeconds ?? 30) > needed))
      .map(
        ({ manifest }) =>
          `${titleOf(manifest)}: is killed within the ${needed} seconds that a shutdown may take`,
      );
  },
};
