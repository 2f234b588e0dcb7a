import type { V1Deployment, V1Service } from '@kubernetes/client-node';
import { type Manifest, ofKind, picks, titleOf, workloadsIn } from '../manifests/manifest.js';
import { askedAddresses } from './asked-addresses.js';
import type { Rule } from './rule.js';

/** Seconds for which the cluster's DNS may give an answer of before: CoreDNS, and its cache on each node. */
const longestOldAnswer = 30;

export const addresses: Rule = {
  name: 'addresses',
  sentence:
    'Who asks a service finds each replica at its own address, and a new one before its predecessor goes.',
  faults: ({ manifests }) => {
    const hosts = workloadsIn(manifests)
      .flatMap((workload) => askedAddresses(workload, manifests))
      .map(({ url }) => url.hostname);
    return ofKind<V1Service>(manifests, 'Service')
      .filter(({ metadata }) => hosts.includes(metadata.name ?? ''))
      .flatMap((service) => [...hides(service), ...comesLate(service, manifests)]);
  },
};

function hides(service: V1Service & Manifest): string[] {
  const { clusterIP, publishNotReadyAddresses } = service.spec ?? {};
  return [
    clusterIP !== 'None' && 'has one address for all replicas, so one that stops looks as if all did',
    publishNotReadyAddresses !== true && 'shows a replica only some time after it is ready',
  ]
    .filter((fault) => typeof fault === 'string')
    .map((fault) => `${titleOf(service)}: ${fault}`);
}

function comesLate(service: V1Service & Manifest, manifests: readonly Manifest[]): string[] {
  return ofKind<V1Deployment>(manifests, 'Deployment')
    .filter(({ spec }) => picks(service.spec?.selector, spec?.template.metadata?.labels))
    .filter(({ spec }) => (spec?.minReadySeconds ?? 0) <= longestOldAnswer)
    .map((one) => `${titleOf(one)}: its predecessor may go before its address is known (minReadySeconds)`);
}
