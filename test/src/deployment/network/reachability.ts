import type {
  V1LabelSelector,
  V1NetworkPolicy,
  V1NetworkPolicyPeer,
  V1NetworkPolicyPort,
} from '@kubernetes/client-node';
import { type Manifest, picks } from '../manifests/manifest.js';
import type { Pods } from './pods.js';

type Policy = V1NetworkPolicy & Manifest;
export type Direction = 'Ingress' | 'Egress';
type Labels = Readonly<Record<string, string>>;

/** The policies that speak about these pods in this direction; with none of them everything is allowed. */
function policiesFor(policies: readonly Policy[], pods: Pods, direction: Direction): Policy[] {
  return policies.filter(
    ({ metadata, spec }) =>
      metadata.namespace === pods.namespace &&
      (spec?.policyTypes ?? ['Ingress']).includes(direction) &&
      selects(spec?.podSelector ?? {}, pods.labels),
  );
}

/** Whether the policies of one end allow a connection; a cluster lets it through when those of both ends do. */
export function allows(
  policies: readonly Policy[],
  direction: Direction,
  { from, to, port }: { readonly from: Pods; readonly to: Pods; readonly port: string },
): boolean {
  const [own, other] = direction === 'Egress' ? [from, to] : [to, from];
  const speaking = policiesFor(policies, own, direction);
  return (
    speaking.length === 0 ||
    speaking.some((policy) =>
      openingsOf(policy, direction).some(
        ({ peers, ports }) =>
          (peers.length === 0 || peers.some((peer) => isPeer(peer, other, policy))) &&
          (ports.length === 0 || ports.some((one) => isPort(one, port))),
      ),
    )
  );
}

export interface Opening {
  /** None: everybody. */
  readonly peers: readonly V1NetworkPolicyPeer[];
  /** None: every port. */
  readonly ports: readonly V1NetworkPolicyPort[];
}

/** As rendered; the client's classes call `from` otherwise. */
interface RenderedRule {
  readonly from?: readonly V1NetworkPolicyPeer[];
  readonly to?: readonly V1NetworkPolicyPeer[];
  readonly ports?: readonly V1NetworkPolicyPort[];
}

export function openingsOf({ spec }: V1NetworkPolicy, direction: Direction): Opening[] {
  const rules: readonly RenderedRule[] = (direction === 'Egress' ? spec?.egress : spec?.ingress) ?? [];
  return rules.map(({ from, to, ports }) => ({ peers: from ?? to ?? [], ports: ports ?? [] }));
}

function isPeer(
  { namespaceSelector, podSelector }: V1NetworkPolicyPeer,
  pods: Pods,
  policy: Policy,
): boolean {
  const inNamespace = namespaceSelector
    ? selects(namespaceSelector, pods.namespaceLabels)
    : podSelector !== undefined && pods.namespace === policy.metadata.namespace;
  return inNamespace && (podSelector === undefined || selects(podSelector, pods.labels));
}

function isPort({ port, endPort, protocol = 'TCP' }: V1NetworkPolicyPort, wanted: string): boolean {
  const [number, name] = wanted.split('/');
  if (protocol !== name) return false;
  if (port === undefined) return true;
  return endPort ? Number(number) >= Number(port) && Number(number) <= endPort : String(port) === number;
}

function selects({ matchLabels = {}, matchExpressions = [] }: V1LabelSelector, labels: Labels): boolean {
  return (
    picks(matchLabels, labels) &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      const value = labels[key];
      if (operator === 'In') return value !== undefined && values.includes(value);
      if (operator === 'NotIn') return value === undefined || !values.includes(value);
      if (operator === 'Exists') return value !== undefined;
      if (operator === 'DoesNotExist') return value === undefined;
      throw new Error(`A label selector has no operator ${operator}.`);
    })
  );
}
