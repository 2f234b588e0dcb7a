import type { V1Deployment, V1NetworkPolicy, V1NetworkPolicyPeer } from '@kubernetes/client-node';
import { BlockList, isIPv6 } from 'node:net';
import { type Manifest, ofKind, picks, titleOf } from '../manifests/manifest.js';
import { type Opening, openingsOf } from '../network/reachability.js';
import { environmentOf } from './environment-of.js';
import type { Rule } from './rule.js';

/**
 * Who has business outside, where its settings name a server: intake for messages to families, the gateway for signing in.
 */
const settingsOf: Readonly<Record<string, readonly string[]>> = {
  intake: ['SAMENLOKET_SMTP_URL', 'SAMENLOKET_SMS_URL'],
  gateway: ['SAMENLOKET_SIGN_IN_ISSUER'],
};
/** Webhooks go anywhere on the internet, by HTTPS. */
const alwaysOpen: Readonly<Record<string, readonly string[]>> = { intake: ['443'], gateway: [] };
/** One in each network in which a cluster, its nodes, its metadata service or the desk's own machines stand. */
const inside = [
  ...['10.1.2.3', '172.20.0.1', '192.168.1.1', '100.64.0.1', '169.254.169.254', '127.0.0.1'],
  ...['fd00::1', 'fe80::1', '::1'],
];

export const waysOut: Rule = {
  name: 'ways out',
  sentence:
    'Out of the cluster go intake, by HTTPS to the internet and to the mail server that it is told of, and the gateway to the issuer.',
  faults: ({ manifests }) => {
    const policies = ofKind<V1NetworkPolicy>(manifests, 'NetworkPolicy');
    const ways = policies.flatMap((policy) => waysOf(policy).map((way) => ({ policy, ...way })));
    return [
      ...policies
        .filter((policy) => openingsOf(policy, 'Ingress').some(({ peers }) => peers.some(isAddress)))
        .map((policy) => `${titleOf(policy)}: lets addresses in`),
      ...ways.flatMap(({ policy, ...way }) =>
        wayFaults(policy, way, manifests).map((fault) => `${titleOf(policy)}: ${fault}`),
      ),
      ...Object.keys(settingsOf).flatMap((who) => {
        const opened = ways.filter(({ policy }) => ownerOf(policy) === who).flatMap(({ ports }) => ports);
        return [...portsToldOf(who, manifests)]
          .filter((wanted) => opened.every(({ port }) => String(port) !== wanted))
          .map((wanted) => `${who} is told of a server at port ${wanted}, and may not leave there`);
      }),
    ];
  },
};

const isAddress = ({ ipBlock }: V1NetworkPolicyPeer) => ipBlock !== undefined;

const waysOf = (policy: V1NetworkPolicy): Opening[] =>
  openingsOf(policy, 'Egress').filter(({ peers }) => peers.length === 0 || peers.some(isAddress));

/** The one program whose policy it is; nothing when it is of several. */
function ownerOf({ spec }: V1NetworkPolicy): string | undefined {
  const { matchLabels, matchExpressions } = spec?.podSelector ?? {};
  const name = matchLabels?.['app.kubernetes.io/name'];
  return matchExpressions === undefined && name !== undefined && name in settingsOf ? name : undefined;
}

function wayFaults(
  policy: V1NetworkPolicy & Manifest,
  { peers, ports }: Opening,
  manifests: readonly Manifest[],
): string[] {
  const who = ownerOf(policy);
  const wanted = who === undefined ? new Set<string>() : portsToldOf(who, manifests);
  const surplus = ports.filter(
    ({ port, protocol, endPort }) => protocol !== 'TCP' || endPort || !wanted.has(String(port)),
  );
  const reached = inside.filter((address) => peers.length === 0 || peers.some(coversWidely(address)));
  return [
    who === undefined && 'lets others than intake or the gateway out',
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

/** Ports of the servers that its settings name, and those that are always open to it. */
function portsToldOf(who: string, manifests: readonly Manifest[]): Set<string> {
  const environments = ofKind<V1Deployment>(manifests, 'Deployment')
    .filter(({ spec }) => picks({ 'app.kubernetes.io/name': who }, spec?.template.metadata?.labels))
    .flatMap(({ spec }) => spec?.template.spec?.containers ?? [])
    .map((container) => environmentOf(container, manifests));
  const told = environments
    .flatMap((environment) => (settingsOf[who] ?? []).map((name) => environment[name]))
    .flatMap((address) => (address ? [portOf(new URL(address))] : []));
  return new Set([...(alwaysOpen[who] ?? []), ...told]);
}

const standardPorts: Readonly<Record<string, string>> = { 'https:': '443', 'smtps:': '465', 'smtp:': '587' };
const portOf = ({ port, protocol }: URL) => port || (standardPorts[protocol] ?? '');
