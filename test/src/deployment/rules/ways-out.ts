import type { V1Deployment, V1NetworkPolicy, V1NetworkPolicyPeer } from '@kubernetes/client-node';
import { BlockList, isIPv6 } from 'node:net';
import { type Manifest, ofKind, picks, titleOf } from '../manifests/manifest.js';
import { type Opening, openingsOf } from '../network/reachability.js';
import { environmentOf } from './environment-of.js';
import type { Rule } from './rule.js';

/** The only one with business outside: webhooks, and messages to families. */
const who = 'intake';
/** Webhooks go anywhere on the internet, by HTTPS. */
const webhooks = '443';
/** One in each network in which a cluster, its nodes, its metadata service or the desk's own machines stand. */
const inside = [
  ...['10.1.2.3', '172.20.0.1', '192.168.1.1', '100.64.0.1', '169.254.169.254', '127.0.0.1'],
  ...['fd00::1', 'fe80::1', '::1'],
];

export const waysOut: Rule = {
  name: 'ways out',
  sentence:
    'Out of the cluster goes intake only: by HTTPS to the internet, and to the mail server that it is told of.',
  faults: ({ manifests }) => {
    const policies = ofKind<V1NetworkPolicy>(manifests, 'NetworkPolicy');
    const ways = policies.flatMap((policy) => waysOf(policy).map((way) => ({ policy, ...way })));
    const wanted = portsToldOf(manifests);
    const opened = ways.flatMap(({ ports }) => ports.map(({ port }) => String(port)));
    return [
      ...policies
        .filter((policy) => openingsOf(policy, 'Ingress').some(({ peers }) => peers.some(isAddress)))
        .map((policy) => `${titleOf(policy)}: lets addresses in`),
      ...ways.flatMap(({ policy, ...way }) =>
        wayFaults(policy, way, wanted).map((fault) => `${titleOf(policy)}: ${fault}`),
      ),
      ...[...wanted]
        .filter((port) => !opened.includes(port))
        .map((port) => `${who} is told of a server at port ${port}, and may not leave there`),
    ];
  },
};

const isAddress = ({ ipBlock }: V1NetworkPolicyPeer) => ipBlock !== undefined;

const waysOf = (policy: V1NetworkPolicy): Opening[] =>
  openingsOf(policy, 'Egress').filter(({ peers }) => peers.length === 0 || peers.some(isAddress));

function wayFaults(
  { spec }: V1NetworkPolicy & Manifest,
  { peers, ports }: Opening,
  wanted: ReadonlySet<string>,
): string[] {
  const { matchLabels, matchExpressions } = spec?.podSelector ?? {};
  const isOfOne = matchExpressions === undefined && matchLabels?.['app.kubernetes.io/name'] === who;
  const surplus = ports.filter(
    ({ port, protocol, endPort }) => protocol !== 'TCP' || endPort || !wanted.has(String(port)),
  );
  const reached = inside.filter((address) => peers.length === 0 || peers.some(coversWidely(address)));
  return [
    !isOfOne && `lets others than ${who} out`,
    (ports.length === 0 || surplus.length > 0) && 'opens ports that nothing needs',
    reached.length > 0 && `leads inside, as to ${reached[0]}`,
  ].filter((fault) => typeof fault === 'string');
}

/** Whether a range, and not just one server named in it, leads to the address. */
const coversWidely =
  (address: string) =>
  ({ ipBlock }: V1NetworkPolicyPeer): boolean => {
    if (!ipBlock || /\/(32|128)$/.test(ipBlock.cidr)) return false;
    return holds([ipBlock.cidr], address) && !holds(ipBlock.except ?? [], address);
  };

function holds(ranges: readonly string[], address: string): boolean {
  const family = (one: string) => (isIPv6(one) ? 'ipv6' : 'ipv4');
  const list = new BlockList();
  for (const range of ranges) {
    const [net = '', prefix] = range.split('/');
    if (family(net) === family(address)) list.addSubnet(net, Number(prefix), family(net));
  }
  return list.check(address, family(address));
}

/** Ports of the servers that its settings name, and that of webhooks. */
function portsToldOf(manifests: readonly Manifest[]): Set<string> {
  const environments = ofKind<V1Deployment>(manifests, 'Deployment')
    .filter(({ spec }) => picks({ 'app.kubernetes.io/name': who }, spec?.template.metadata?.labels))
    .flatMap(({ spec }) => spec?.template.spec?.containers ?? [])
    .map((container) => environmentOf(container, manifests));
  const told = environments.flatMap(({ SAMENLOKET_SMTP_URL: mail, SAMENLOKET_SMS_URL: sms }) =>
    [mail, sms].flatMap((address) => (address ? [portOf(new URL(address))] : [])),
  );
  return new Set([webhooks, ...told]);
}

const standardPorts: Readonly<Record<string, string>> = { 'https:': '443', 'smtps:': '465', 'smtp:': '587' };
const portOf = ({ port, protocol }: URL) => port || (standardPorts[protocol] ?? '');
