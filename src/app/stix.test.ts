/** What STIX 2.1 asks of a bundle (sections 2.9, 3.2, 4.7, 4.16, 6), checked on one observable of each type. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Exported } from './observables.ts';
import { stixBundle } from './stix.ts';

type Properties = Record<string, unknown>;
type Told = Properties & { type: string; id: string };

const about = { id: 'story/one', title: 'One', at: '2025-11-20T12:00:00Z', note: null };
const hash = (length: number) => 'ab'.repeat(length / 2);

const row = (type: string, value: string, role: Exported['role'] = 'malicious'): Exported => ({
  type,
  value,
  role,
  why: null,
  articles: 1,
  citations: [],
  source: 'https://news.example/one',
  publishedAt: '2025-11-20T09:42:00Z',
});
const objectsOf = (...rows: Exported[]): Told[] =>
  (stixBundle(about, rows) as { objects?: Told[] }).objects ?? [];

/** Section 6: what must be there of each type, and what its id is made of. */
const observables: Record<string, { required: string[]; id: string[] }> = {
  'autonomous-system': { required: ['number'], id: ['number'] },
  directory: { required: ['path'], id: ['path'] },
  'domain-name': { required: ['value'], id: ['value'] },
  'email-addr': { required: ['value'], id: ['value'] },
  file: { required: [], id: ['hashes', 'name', 'extensions', 'parent_directory_ref'] },
  'ipv4-addr': { required: ['value'], id: ['value'] },
  'ipv6-addr': { required: ['value'], id: ['value'] },
  mutex: { required: ['name'], id: ['name'] },
  url: { required: ['value'], id: ['value'] },
  'windows-registry-key': { required: [], id: ['key', 'values'] },
};
const domainObjects: Record<string, string[]> = {
  indicator: ['created', 'modified', 'pattern', 'pattern_type', 'valid_from'],
  'observed-data': [
    'created',
    'modified',
    'first_observed',
    'last_observed',
    'number_observed',
    'object_refs',
  ],
  report: ['created', 'modified', 'name', 'published', 'object_refs'],
};
/** Section 10.7. */
const algorithms = ['MD5', 'SHA-1', 'SHA-256', 'SHA-512', 'SHA3-256', 'SHA3-512', 'SSDEEP', 'TLSH'];

/** What is wrong with an object; nothing, for a good one. */
function faults(object: Told, ids: Set<string>): string[] {
  const { type, id } = object;
  const of = observables[type];
  const required = of?.required ?? domainObjects[type];
  if (!required) return [`${type} is no type of STIX`];
  const said = required.filter((name) => object[name] === undefined).map((name) => `${type} has no ${name}`);
  if (object.spec_version !== '2.1') said.push(`${type} is of no version`);
  if (!/^[a-z][a-z0-9-]*--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))
    said.push(`${id} is no id of version 5`);
  if (!id.startsWith(`${type}--`)) said.push(`${id} is of another type`);
  if (of && id !== `${type}--${ownId(object, of.id)}`) said.push(`${id} is not made of what it must be`);
  if (type === 'file' && !object.name && !object.hashes) said.push('a file has neither name nor hashes');
  for (const name of Object.keys((object.hashes as Properties | undefined) ?? {}))
    if (!algorithms.includes(name)) said.push(`${name} is no algorithm`);
  for (const name of ['created', 'modified', 'valid_from', 'first_observed', 'last_observed', 'published'])
    if (
      object[name] !== undefined &&
      !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(object[name] as string)
    )
      said.push(`${name} is not to the millisecond`);
  for (const [name, value] of Object.entries(object)) {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0))
      said.push(`${name} is empty`);
    if (/_refs?$/.test(name))
      for (const ref of [value].flat()) if (!ids.has(ref as string)) said.push(`${name} leads nowhere`);
  }
  return said;
}

/** Section 2.9, reckoned apart from the code: UUIDv5 of the canonical JSON of the properties that are there. */
function ownId(object: Told, names: string[]): string {
  const there = names.filter((name) => object[name] !== undefined).sort();
  const text = `{${there.map((name) => `${JSON.stringify(name)}:${JSON.stringify(object[name])}`).join(',')}}`;
  const bytes = createHash('sha1')
    .update(Buffer.from('00abedb4aa42466c9c01fed23315a9b7', 'hex'))
    .update(text)
    .digest();
  const hex = bytes.toString('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Type and value; the objects that it becomes, without what all have; the pattern. */
const cases: [string, string, Properties[], string][] = [
  ['ipv4', '192.0.2.1', [{ type: 'ipv4-addr', value: '192.0.2.1' }], "[ipv4-addr:value = '192.0.2.1']"],
  ['ipv6', '2001:db8::1', [{ type: 'ipv6-addr', value: '2001:db8::1' }], "[ipv6-addr:value = '2001:db8::1']"],
  [
    'cidr',
    '192.0.2.0/24',
    [{ type: 'ipv4-addr', value: '192.0.2.0/24' }],
    "[ipv4-addr:value = '192.0.2.0/24']",
  ],
  [
    'cidr',
    '2001:db8::/32',
    [{ type: 'ipv6-addr', value: '2001:db8::/32' }],
    "[ipv6-addr:value = '2001:db8::/32']",
  ],
  ['domain', 'a.example', [{ type: 'domain-name', value: 'a.example' }], "[domain-name:value = 'a.example']"],
  ['onion', 'abc.onion', [{ type: 'domain-name', value: 'abc.onion' }], "[domain-name:value = 'abc.onion']"],
  [
    'url',
    "https://a.example/it's",
    [{ type: 'url', value: "https://a.example/it's" }],
    "[url:value = 'https://a.example/it\\'s']",
  ],
  [
    'email',
    'a@b.example',
    [{ type: 'email-addr', value: 'a@b.example' }],
    "[email-addr:value = 'a@b.example']",
  ],
  ...(
    [
      ['md5', 'MD5', hash(32)],
      ['sha1', 'SHA-1', hash(40)],
      ['sha256', 'SHA-256', hash(64)],
      ['sha512', 'SHA-512', hash(128)],
      ['ssdeep', 'SSDEEP', '3:abc:def'],
      ['tlsh', 'TLSH', 'T1AB'],
    ] as const
  ).map(([type, name, value]): [string, string, Properties[], string] => [
    type,
    value,
    [{ type: 'file', hashes: { [name]: value } }],
    `[file:hashes.'${name}' = '${value}']`,
  ]),
  ['file-name', 'a.exe', [{ type: 'file', name: 'a.exe' }], "[file:name = 'a.exe']"],
  [
    'file-path',
    'C:\\Users\\a.exe',
    [
      { type: 'directory', path: 'C:\\Users' },
      { type: 'file', name: 'a.exe', parent_directory_ref: expect.stringMatching(/^directory--/) },
    ],
    "[file:name = 'a.exe' AND file:parent_directory_ref.path = 'C:\\\\Users']",
  ],
  [
    'file-path',
    'C:\\a.exe',
    [
      { type: 'directory', path: 'C:\\' },
      { type: 'file', name: 'a.exe', parent_directory_ref: expect.stringMatching(/^directory--/) },
    ],
    "[file:name = 'a.exe' AND file:parent_directory_ref.path = 'C:\\\\']",
  ],
  [
    'file-path',
    '/init',
    [
      { type: 'directory', path: '/' },
      { type: 'file', name: 'init', parent_directory_ref: expect.stringMatching(/^directory--/) },
    ],
    "[file:name = 'init' AND file:parent_directory_ref.path = '/']",
  ],
  ['file-path', '/tmp/.x/', [{ type: 'directory', path: '/tmp/.x' }], "[directory:path = '/tmp/.x']"],
  [
    'registry-key',
    'HKLM\\Software\\X',
    [{ type: 'windows-registry-key', key: 'HKEY_LOCAL_MACHINE\\Software\\X' }],
    "[windows-registry-key:key = 'HKEY_LOCAL_MACHINE\\\\Software\\\\X']",
  ],
  [
    'registry-key',
    'HKEY_USERS\\X',
    [{ type: 'windows-registry-key', key: 'HKEY_USERS\\X' }],
    "[windows-registry-key:key = 'HKEY_USERS\\\\X']",
  ],
  ['mutex', 'Global\\x', [{ type: 'mutex', name: 'Global\\x' }], "[mutex:name = 'Global\\\\x']"],
  ['asn', 'AS64500', [{ type: 'autonomous-system', number: 64500 }], '[autonomous-system:number = 64500]'],
  [
    'user-agent',
    'Evil/1.0',
    [],
    "[network-traffic:extensions.'http-request-ext'.request_header.'User-Agent' = 'Evil/1.0']",
  ],
];

describe('each type', () => {
  test.each(cases)('%s %s', (type, value, expected, pattern) => {
    const objects = objectsOf(row(type, value));
    const ids = new Set(objects.map(({ id }) => id));
    expect(objects.flatMap((object) => faults(object, ids))).toEqual([]);
    const seen = objects.filter((object) => observables[object.type]);
    expect(seen.map(({ id: _id, spec_version: _version, ...rest }) => rest)).toEqual(expected);
    const [indicator, ...more] = objects.filter((object) => object.type === 'indicator');
    expect(more).toEqual([]);
    expect(indicator).toMatchObject({ pattern, pattern_type: 'stix', pattern_version: '2.1' });
  });

  test.each([
    ['yara-rule', 'yara', 'rule a { condition: true }'],
    ['sigma-rule', 'sigma', 'title: a'],
    ['suricata-rule', 'suricata', 'alert http any any -> any any (sid:1;)'],
    ['snort-rule', 'snort', 'alert tcp any any -> any any (sid:1;)'],
  ])('a %s is an indicator in its own language, for it is no sign but detects', (type, language, value) => {
    const objects = objectsOf(row(type, value, 'benign'));
    const ids = new Set(objects.map(({ id }) => id));
    expect(objects.flatMap((object) => faults(object, ids))).toEqual([]);
    expect(objects).toMatchObject([{ pattern: value, pattern_type: language }, { type: 'report' }]);
    expect(objects[0]).not.toHaveProperty('pattern_version');
  });
});

test.each([
  ['ipv4', '203.0.114.7', 'ipv4-addr'],
  ['domain', 'vpn.acme.example', 'domain-name'],
  ['url', 'https://www.acme.example/', 'url'],
  ['email', 'anna@acme.example', 'email-addr'],
])("the victim's %s %s is observed data with the reason, and no indicator", (type, value, sco) => {
  const objects = objectsOf({ ...row(type, value, 'victim'), why: "the text calls it the victim's" });
  const ids = new Set(objects.map(({ id }) => id));
  expect(objects.flatMap((object) => faults(object, ids))).toEqual([]);
  expect(objects.map((object) => object.type)).toEqual([sco, 'observed-data', 'report']);
  expect(objects[1]).toMatchObject({
    labels: ['victim'],
    object_refs: [objects[0]!.id],
    external_references: [{ description: "the text calls it the victim's" }],
  });
});

test('what STIX has no object for is left out, and the report says so', () => {
  const objects = objectsOf(
    row('domain', 'a.example', 'benign'),
    row('btc-address', 'bc1q'),
    row('imphash', hash(32)),
    row('package', 'pkg:npm/a'),
    row('package', 'pkg:npm/b'),
    row('user-agent', 'Plain/1.0', null),
  );
  expect(objects.map(({ type }) => type)).toEqual(['domain-name', 'report']);
  expect(objects[1]!.description).toBe(
    'STIX has no object for these, which are left out: 1 of type btc-address, 1 of type imphash, 2 of type package, 1 of type user-agent.',
  );
  expect(objectsOf(row('btc-address', 'bc1q'))).toEqual([]);
});

test('the same twice is one object, and the bundle has the same ids each time', () => {
  const rows = [row('file-path', '/tmp/a'), row('file-path', '/tmp/b'), row('domain', 'a.example')];
  const objects = objectsOf(...rows, ...rows);
  expect(new Set(objects.map(({ id }) => id)).size).toBe(objects.length);
  expect(objects.filter(({ type }) => type === 'directory')).toHaveLength(1);
  expect(stixBundle(about, rows)).toEqual(stixBundle(about, rows));
  const report = objects.at(-1)!;
  expect(report.object_refs).toEqual(objects.slice(0, -1).map(({ id }) => id));
});
