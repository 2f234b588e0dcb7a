import type { V1NetworkPolicy } from '@kubernetes/client-node';
import { type Manifest, ofKind } from '../manifests/manifest.js';
import type { RenderedEnvironment } from '../manifests/overlay.js';
import { connectionsOf } from '../network/connections.js';
import { type Pods, podsOf } from '../network/pods.js';
import { allows, type Direction, openingsOf } from '../network/reachability.js';
import type { Rule } from './rule.js';

const policiesIn = (manifests: readonly Manifest[]) => ofKind<V1NetworkPolicy>(manifests, 'NetworkPolicy');

export const defaultDeny: Rule = {
  name: 'default deny',
  sentence: 'What no policy names is refused, also for a pod that somebody adds tomorrow.',
  faults: ({ manifests }) =>
    ofKind(manifests, 'Namespace').flatMap(({ metadata: { name } }) => {
      const types = policiesIn(manifests)
        .filter(({ metadata, spec }) => metadata.namespace === name && emptySelector(spec?.podSelector))
        .filter(({ spec }) => !spec?.ingress && !spec?.egress)
        .flatMap(({ spec }) => spec?.policyTypes ?? []);
      const programs = manifests.some((one) => one.kind === 'Deployment' && one.metadata.namespace === name);
      const wanted = programs ? ['Ingress', 'Egress'] : ['Ingress'];
      return wanted
        .filter((type) => !types.includes(type))
        .map((type) => `Namespace ${name}: no policy refuses ${type} by default`);
    }),
};

export const connections: Rule = {
  name: 'connections',
  sentence: 'Each end allows exactly the connections of the table, worked out pod by pod and port by port.',
  faults: (environment) => [
    ...endFaults(environment, 'Egress', 'leave'),
    ...endFaults(environment, 'Ingress', 'enter'),
  ],
};

function endFaults(environment: RenderedEnvironment, direction: Direction, verb: string): string[] {
  const policies = policiesIn(environment.manifests);
  const pods = podsOf(environment);
  const held = heldNamespaces(environment.manifests, direction);
  const isHeld = (from: Pods, to: Pods) => held.has((direction === 'Egress' ? from : to).namespace);
  const pairs = pods.flatMap((from) => pods.filter((to) => isHeld(from, to)).map((to) => ({ from, to })));
  const expected = connectionsOf(environment.name);
  const named = new Set(pairs.map(({ from, to }) => `${from.name} → ${to.name}`));
  const needed = [...expected].filter((one) => named.has(one.slice(0, one.lastIndexOf(' '))));
  const allowed = new Set(
    pairs.flatMap(({ from, to }) =>
      portsOf(policies)
        .filter((port) => allows(policies, direction, { from, to, port }))
        .map((port) => `${from.name} → ${to.name} ${port}`),
    ),
  );
  return [
    ...needed.filter((one) => !allowed.has(one)).map((one) => `${one} is needed, and may not ${verb}`),
    ...[...allowed.difference(expected)].map((one) => `${one} may ${verb}, and nothing needs it`),
  ];
}

/** Ours to hold: what comes in everywhere, what goes out where our programs are. Whom a store's operator asks is its own. */
function heldNamespaces(manifests: readonly Manifest[], direction: Direction): Set<string | undefined> {
  const holders = ofKind(manifests, direction === 'Egress' ? 'Deployment' : 'Namespace');
  return new Set(
    holders.map(({ kind, metadata }) => (kind === 'Namespace' ? metadata.name : metadata.namespace)),
  );
}

const emptySelector = (selector: object | undefined) => selector && Object.keys(selector).length === 0;

/** Those that are spoken of, and one that nobody speaks of. */
function portsOf(policies: readonly V1NetworkPolicy[]): string[] {
  const spoken = policies
    .flatMap(openings)
    .flatMap(({ ports }) => ports.map(({ port, protocol = 'TCP' }) => `${String(port)}/${protocol}`));
  return [...new Set([...spoken, '9/TCP'])];
}

const openings = (policy: V1NetworkPolicy) => [
  ...openingsOf(policy, 'Ingress'),
  ...openingsOf(policy, 'Egress'),
];
