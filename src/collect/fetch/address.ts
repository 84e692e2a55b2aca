/**
 * Which addresses lie on the public internet. Everything that a stranger could use to reach inward is refused: the
 * special-purpose registries of IANA (RFC 6890 and its successors), and every way to write an IPv4 address in IPv6.
 */
import { BlockList, isIP, isIPv4 } from 'node:net';

/** IPv4 blocks that are not public, with what they are for. */
const IPV4: [string, number, string][] = [
  ['0.0.0.0', 8, '“this network”'],
  ['10.0.0.0', 8, 'private'],
  ['100.64.0.0', 10, 'shared by a carrier (CGNAT)'],
  ['127.0.0.0', 8, 'loopback'],
  ['169.254.0.0', 16, 'link-local'],
  ['172.16.0.0', 12, 'private'],
  ['192.0.0.0', 24, 'reserved'],
  ['192.0.2.0', 24, 'for documentation'],
  ['192.88.99.0', 24, 'reserved'],
  ['192.168.0.0', 16, 'private'],
  ['198.18.0.0', 15, 'for benchmarks'],
  ['198.51.100.0', 24, 'for documentation'],
  ['203.0.113.0', 24, 'for documentation'],
  ['224.0.0.0', 4, 'multicast'],
  ['240.0.0.0', 4, 'reserved'],
];

/** IPv6 blocks that are not public. What is in none of them is public only inside 2000::/3. */
const IPV6: [string, number, string][] = [
  ['::', 128, 'unspecified'],
  ['::1', 128, 'loopback'],
  ['fc00::', 7, 'private'],
  ['fe80::', 10, 'link-local'],
  ['fec0::', 10, 'site-local'],
  ['ff00::', 8, 'multicast'],
  ['100::', 64, 'discarded'],
  ['64:ff9b:1::', 48, 'for local translation'],
  ['2001::', 23, 'reserved'],
  ['2001:db8::', 32, 'for documentation'],
  ['3fff::', 20, 'for documentation'],
];

/** Blocks whose addresses carry an IPv4 address, which then decides; and at which of the eight groups it begins. */
const CARRIERS: [string, number, number][] = [
  ['::ffff:0:0', 96, 6],
  ['64:ff9b::', 96, 6],
  ['2002::', 16, 1],
];

type Block = { list: BlockList; what: string };

const block = (family: 'ipv4' | 'ipv6', [net, prefix]: [string, number, ...unknown[]]): BlockList => {
  const list = new BlockList();
  list.addSubnet(net, prefix, family);
  return list;
};
const ipv4Blocks: Block[] = IPV4.map((entry) => ({ list: block('ipv4', entry), what: entry[2] }));
const ipv6Blocks: Block[] = IPV6.map((entry) => ({ list: block('ipv6', entry), what: entry[2] }));
const carriers = CARRIERS.map((entry) => ({ list: block('ipv6', entry), group: entry[2] }));
const globalUnicast = block('ipv6', ['2000::', 3]);

/**
 * Why an IP address is not public ("loopback", "private", …), or null where it is. `address` is an IP literal without
 * brackets; anything else is "not an IP address".
 */
export function notPublic(address: string): string | null {
  const family = isIP(address);
  if (family === 0) return 'not an IP address';
  if (family === 4) return ipv4Blocks.find(({ list }) => list.check(address, 'ipv4'))?.what ?? null;
  if (address.includes('%')) return 'bound to an interface';
  const groups = groupsOf(address);
  // An IPv4 rule also matches the mapped form in some versions of BlockList, so the carried address is asked itself.
  const carrier = carriers.find(({ list }) => list.check(address, 'ipv6'));
  if (carrier !== undefined) return carriedReason(groups, carrier.group);
  const what = ipv6Blocks.find(({ list }) => list.check(address, 'ipv6'))?.what;
  if (what !== undefined) return what;
  if (!globalUnicast.check(address, 'ipv6')) return 'reserved';
  // ISATAP (RFC 5214, section 6.1): any prefix, then 0:5efe or 200:5efe, then an IPv4 address.
  const isatap = (groups[4] === 0 || groups[4] === 0x200) && groups[5] === 0x5efe;
  return isatap ? carriedReason(groups, 6) : null;
}

function carriedReason(groups: number[], at: number): string | null {
  const [high = 0, low = 0] = groups.slice(at, at + 2);
  const ipv4 = [high >> 8, high & 255, low >> 8, low & 255].join('.');
  const what = notPublic(ipv4);
  return what === null ? null : `${what}: it carries ${ipv4}`;
}

/** The eight 16-bit groups of an IPv6 address in any notation. */
function groupsOf(address: string): number[] {
  const last = address.slice(address.lastIndexOf(':') + 1);
  const text = isIPv4(last) ? address.slice(0, -last.length) + ipv4AsGroups(last) : address;
  const [head = '', tail] = text.split('::');
  const numbers = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  if (tail === undefined) return numbers(head);
  const [before, after] = [numbers(head), numbers(tail)];
  return [...before, ...new Array(8 - before.length - after.length).fill(0), ...after];
}

function ipv4AsGroups(address: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
}
