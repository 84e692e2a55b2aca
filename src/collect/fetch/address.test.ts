import { describe, expect, it } from 'vitest';
import { notPublic } from './address.ts';

describe('public addresses', () => {
  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.0.1.1',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2a00:1450:4001:81b::200e',
    '::ffff:8.8.8.8',
    '64:ff9b::8.8.8.8',
    '64:ff9b::808:808',
    '2002:808:808::1',
  ])('%s may be fetched', (address) => {
    expect(notPublic(address)).toBeNull();
  });
});

describe('addresses that are not public', () => {
  it.each([
    ['0.0.0.0', '“this network”'],
    ['0.1.2.3', '“this network”'],
    ['10.0.0.1', 'private'],
    ['100.64.0.1', 'shared by a carrier (CGNAT)'],
    ['100.127.255.255', 'shared by a carrier (CGNAT)'],
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['169.254.169.254', 'link-local'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.0.0.1', 'reserved'],
    ['192.0.2.1', 'for documentation'],
    ['192.168.1.1', 'private'],
    ['198.19.255.255', 'for benchmarks'],
    ['198.51.100.7', 'for documentation'],
    ['203.0.113.7', 'for documentation'],
    ['224.0.0.1', 'multicast'],
    ['239.255.255.250', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'reserved'],
    ['::', 'unspecified'],
    ['::1', 'loopback'],
    ['0:0:0:0:0:0:0:1', 'loopback'],
    ['fc00::1', 'private'],
    ['fd12:3456:789a::1', 'private'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'bound to an interface'],
    ['fec0::1', 'site-local'],
    ['ff02::1', 'multicast'],
    ['100::1', 'discarded'],
    ['2001::1', 'reserved'],
    ['2001:0:4136:e378:8000:63bf:3fff:fdd2', 'reserved'],
    ['2001:db8::1', 'for documentation'],
    ['3fff::1', 'for documentation'],
    ['4000::1', 'reserved'],
    ['64:ff9b:1::1', 'for local translation'],
    ['::127.0.0.1', 'reserved'],
    ['::8.8.8.8', 'reserved'],
    ['::ffff:127.0.0.1', 'loopback: it carries 127.0.0.1'],
    ['::ffff:7f00:1', 'loopback: it carries 127.0.0.1'],
    ['0:0:0:0:0:ffff:10.1.2.3', 'private: it carries 10.1.2.3'],
    ['64:ff9b::10.0.0.1', 'private: it carries 10.0.0.1'],
    ['64:ff9b::a9fe:a9fe', 'link-local: it carries 169.254.169.254'],
    ['2002:7f00:1::', 'loopback: it carries 127.0.0.1'],
    ['2002:c0a8:101::1', 'private: it carries 192.168.1.1'],
    ['2606:4700::5efe:10.0.0.1', 'private: it carries 10.0.0.1'],
    ['2606:4700::200:5efe:7f00:1', 'loopback: it carries 127.0.0.1'],
    ['localhost', 'not an IP address'],
    ['127.1', 'not an IP address'],
    ['', 'not an IP address'],
  ])('%s is %s', (address, why) => {
    expect(notPublic(address)).toBe(why);
  });
});
