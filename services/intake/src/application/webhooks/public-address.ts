import { BlockList, isIP, isIPv6 } from 'node:net';

/** Addresses that are not somebody's on the internet (RFC 6890): of the machine itself, of the network it is in, reserved. */
const ranges = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const;

// Two lists: one list for both would take every IPv4 address for one written as IPv6.
const closed = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [net, prefix] of ranges) closed[familyOf(net)].addSubnet(net, prefix, familyOf(net));

/** Whether a numeric address is one of the open internet. */
export function isPublicAddress(address: string): boolean {
  return isIP(address) !== 0 && !closed[familyOf(address)].check(address, familyOf(address));
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4';
}
