import type { V1PodSpec } from '@kubernetes/client-node';
import { type Manifest, titleOf, workloadsIn } from '../manifests/manifest.js';
import { environmentOf } from './environment-of.js';
import type { Rule } from './rule.js';

/** What the steps of a service's shutdown behind the drain may take together: libs/service-host/src/run-service.ts. */
const longestSteps = 90;
/** Seconds until ingress controllers and nodes have heard that a pod is going, and the gateway has seen it at `/ready`. */
const shortestDrain = 5;

export const shutdown: Rule = {
  name: 'shutdown',
  sentence:
    'A program that stops answers until nobody is led there any more, and is given the time to finish what it has in hand.',
  faults: ({ manifests }) =>
    workloadsIn(manifests)
      .filter(({ manifest }) => manifest.kind === 'Deployment')
      .flatMap(({ manifest, spec }) =>
        faultsOf(spec, manifests).map((fault) => `${titleOf(manifest)}: ${fault}`),
      ),
};

function faultsOf(spec: V1PodSpec, manifests: readonly Manifest[]): string[] {
  return spec.containers.flatMap((container) => {
    const drain = Number(environmentOf(container, manifests).SAMENLOKET_DRAIN_MS) / 1000;
    const needed = drain + longestSteps;
    return [
      !(drain >= shortestDrain) && 'closes while others are still led there',
      container.lifecycle?.preStop && 'sleeps before it is told to stop, which those who ask it cannot see',
      !((spec.terminationGracePeriodSeconds ?? 30) > needed) &&
        `is killed within the ${needed} seconds that a shutdown may take`,
    ].filter((fault) => typeof fault === 'string');
  });
}
