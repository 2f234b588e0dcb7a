import type { V1PodSpec } from '@kubernetes/client-node';
import { type Manifest, titleOf, workloadsIn } from '../manifests/manifest.js';
import { environmentOf } from './environment-of.js';
import type { Rule } from './rule.js';

/** What the steps of a service's shutdown behind the drain may take together: libs/service-host/src/run-service.ts. */
const longestSteps = 80;
/** Seconds until ingress controllers and nodes have heard that a pod is going. */
const shortestSleep = 5;

export const shutdown: Rule = {
  name: 'shutdown',
  sentence:
    'A program that stops is out of its Service first, and is given the time to finish what it has in hand.',
  faults: ({ manifests }) =>
    workloadsIn(manifests)
      .filter(({ manifest }) => manifest.kind === 'Deployment')
      .flatMap(({ manifest, spec }) =>
        faultsOf(spec, manifests).map((fault) => `${titleOf(manifest)}: ${fault}`),
      ),
};

function faultsOf(spec: V1PodSpec, manifests: readonly Manifest[]): string[] {
  return spec.containers.flatMap((container) => {
    const sleep = container.lifecycle?.preStop?.sleep?.seconds ?? 0;
    const drain = Number(environmentOf(container, manifests).SAMENLOKET_DRAIN_MS) / 1000;
    const needed = sleep + drain + longestSteps;
    return [
      sleep < shortestSleep && 'is told to stop while others are still led there',
      drain > 0 && 'says "not ready" over connections that stand for all replicas',
      !((spec.terminationGracePeriodSeconds ?? 30) > needed) &&
        `is killed within the ${needed} seconds that a shutdown may take`,
    ].filter((fault) => typeof fault === 'string');
  });
}
