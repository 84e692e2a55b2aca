/** What STIX 2.1 asks of a bundle (sections 2, 3, 4, 5, 6), checked by hand on one object of each type. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Exported } from './observables.ts';
import { type About, nothingTold, stixBundle } from './stix.ts';
import type { Sentence, Told, ToldEntity } from './stix-told.ts';

type Properties = Record<string, unknown>;
type Made = Properties & { type: string; id: string };

const by = { since: '2025-10-01T00:00:00Z' };
const known = { since: '2025-11-18T08:00:00Z', until: '2025-11-20T12:00:00Z' };
const about: About = {
  ...known,
  as: 'report',
  id: 'story/one',
  title: 'One',
  note: null,
  summary: 'What happened.',
  kind: 'incident',
  publishedAt: known.since,
  marking: null,
  articles: [{ title: 'One', url: 'https://news.example/one', publisher: 'News' }],
};
const hash = (length: number) => 'ab'.repeat(length / 2);

const row = (type: string, value: string, role: Exported['role'] = 'malicious'): Exported => ({
  type,
  value,
  role,
  why: null,
  remark: null,
  articles: 1,
  citations: [],
  source: 'https://news.example/one',
  publisher: 'News',
  publishedAt: '2025-11-20T09:42:00Z',
  learnedAt: '2025-11-20T09:43:00Z',
});
const allOf = (told: Told, ...rows: Exported[]): Made[] =>
  (stixBundle(by, about, told, rows) as { objects: Made[] }).objects;
/** Without the identity of the installation, which comes first. */
const objectsOf = (...rows: Exported[]): Made[] => allOf(nothingTold, ...rows).slice(1);

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
  software: { required: ['name'], id: ['name', 'cpe', 'swid', 'vendor', 'version'] },
  'windows-registry-key': { required: [], id: ['key', 'values'] },
};
/** Sections 4 and 5: what must be there of each type, beside what all have. */
const domainObjects: Record<string, string[]> = {
  'attack-pattern': ['name'],
  campaign: ['name'],
  'course-of-action': ['name'],
  grouping: ['context', 'object_refs'],
  identity: ['name'],
  indicator: ['pattern', 'pattern_type', 'valid_from'],
  'intrusion-set': ['name'],
  location: [],
  malware: ['is_family', 'name'],
  note: ['content', 'object_refs'],
  'observed-data': ['first_observed', 'last_observed', 'number_observed', 'object_refs'],
  relationship: ['relationship_type', 'source_ref', 'target_ref'],
  report: ['name', 'published', 'object_refs'],
  tool: ['name'],
  vulnerability: ['name'],
};
const times = ['created', 'modified', 'valid_from', 'first_observed', 'last_observed', 'published'];
/** The tables of relationships of sections 4 and 5, as far as types of them are made. */
const relationships: Record<string, Record<string, string[]>> = {
  campaign: {
    'attributed-to': ['intrusion-set'],
    'originates-from': ['location'],
    targets: ['identity', 'location', 'vulnerability'],
    uses: ['attack-pattern', 'malware', 'tool'],
  },
  'course-of-action': {
    mitigates: ['attack-pattern', 'indicator', 'malware', 'tool', 'vulnerability'],
    remediates: ['malware', 'vulnerability'],
  },
  identity: { 'located-at': ['location'] },
  'intrusion-set': {
    'originates-from': ['location'],
    targets: ['identity', 'location', 'vulnerability'],
    uses: ['attack-pattern', 'malware', 'tool'],
  },
  malware: {
    'communicates-with': ['ipv4-addr', 'ipv6-addr', 'domain-name', 'url'],
    drops: ['malware', 'tool', 'file'],
    exploits: ['vulnerability'],
    'originates-from': ['location'],
    targets: ['identity', 'location', 'vulnerability'],
    uses: ['attack-pattern', 'malware', 'tool'],
  },
  tool: { delivers: ['malware'], targets: ['identity', 'location', 'vulnerability'] },
};
/** Section 10.7. */
const algorithms = ['MD5', 'SHA-1', 'SHA-256', 'SHA-512', 'SHA3-256', 'SHA3-512', 'SSDEEP', 'TLSH'];

/** What is wrong with an object; nothing, for a good one. */
function faults(object: Made, ids: Set<string>): string[] {
  const { type, id } = object;
  const of = observables[type];
  const required = of?.required ?? (domainObjects[type] && ['created', 'modified', ...domainObjects[type]]);
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
  if (type === 'location' && !object.country && !object.region) said.push('a location lies nowhere');
  if (of && (object.created ?? object.modified ?? object.created_by_ref)) said.push(`${type} has a creator`);
  if (!of && object.created! > object.modified!) said.push(`${type} was modified before it was created`);
  for (const one of (object.external_references ?? []) as Properties[])
    if (!one.source_name || !(one.description ?? one.url ?? one.external_id))
      said.push(`a reference of ${type} says nothing`);
  for (const name of times)
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

/** Of objects of one bundle; the installation's identity is in every one. */
function faultsIn(objects: Made[]): string[] {
  const creator = allOf(nothingTold)[0]!;
  const ids = new Set([creator, ...objects].map(({ id }) => id));
  return [creator, ...objects].flatMap((object) => faults(object, ids));
}

/** Section 2.9, reckoned apart from the code: UUIDv5 of the canonical JSON of the properties that are there. */
function ownId(object: Made, names: string[]): string {
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
    expect(faultsIn(objects)).toEqual([]);
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
    expect(faultsIn(objects)).toEqual([]);
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
  expect(faultsIn(objects)).toEqual([]);
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
    'What happened.\n\nSTIX has no object for these, which are left out: 1 of type btc-address, 1 of type imphash, 2 of type package, 1 of type user-agent.',
  );
  expect(objectsOf(row('btc-address', 'bc1q'))).toEqual([]);
});

test('a bundle of nothing holds its creator, and no report, which would have to refer to something', () => {
  expect(stixBundle(by, about, nothingTold, [])).toMatchObject({
    type: 'bundle',
    id: expect.stringMatching(/^bundle--/),
    objects: [{ type: 'identity', name: 'Throughline', identity_class: 'system' }],
  });
  expect(faultsIn([])).toEqual([]);
});

test('an indicator is based on what was seen: of a file in a folder, on the file', () => {
  const objects = objectsOf(row('file-path', '/tmp/a'));
  const of = (type: string) => objects.find((one) => one.type === type)!;
  expect(of('relationship')).toMatchObject({
    relationship_type: 'based-on',
    source_ref: of('indicator').id,
    target_ref: of('file').id,
  });
  expect(of('indicator')).toMatchObject({
    created: '2025-11-20T09:43:00.000Z',
    modified: '2025-11-20T09:43:00.000Z',
    valid_from: '2025-11-20T09:42:00.000Z',
    external_references: [{ source_name: 'News', url: 'https://news.example/one' }],
  });
});

test('the same twice is one object, and the bundle has the same ids each time', () => {
  const rows = [row('file-path', '/tmp/a'), row('file-path', '/tmp/b'), row('domain', 'a.example')];
  const objects = objectsOf(...rows, ...rows);
  expect(new Set(objects.map(({ id }) => id)).size).toBe(objects.length);
  expect(objects.filter(({ type }) => type === 'directory')).toHaveLength(1);
  expect(stixBundle(by, about, nothingTold, rows)).toEqual(stixBundle(by, about, nothingTold, rows));
  const report = objects.at(-1)!;
  expect(report.object_refs).toEqual(objects.slice(0, -1).map(({ id }) => id));
  // Another installation says the same in objects of its own; what was seen is the same for all.
  const other = stixBundle({ since: '2024-01-01T00:00:00Z' }, about, nothingTold, rows) as {
    objects: Made[];
  };
  const shared = other.objects.filter(({ id }) => objects.some((one) => one.id === id));
  expect([...new Set(shared.map(({ type }) => type))].sort()).toEqual(['directory', 'domain-name', 'file']);
});

const entity = (type: ToldEntity['type'], name: string, more: Partial<ToldEntity> = {}): ToldEntity => ({
  type,
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  aliases: [],
  references: [],
  description: null,
  sectors: [],
  ...known,
  ...more,
});
const sentence = (text: string, learnedAt = '2025-11-19T08:00:00Z'): Sentence => ({
  articleId: 'one',
  start: 0,
  text,
  url: 'https://news.example/one',
  publisher: 'News',
  publishedAt: '2025-11-19T07:00:00Z',
  learnedAt,
});

describe('who and what', () => {
  test.each<[ToldEntity, Properties]>([
    [
      entity('actor', 'Gray Kestrel', {
        aliases: ['Storm-9'],
        references: [
          { catalogue: 'MITRE ATT&CK', id: 'G9999', url: 'https://attack.mitre.org/groups/G9999' },
          { catalogue: 'Malpedia', id: 'kestrel', url: null },
        ],
      }),
      {
        type: 'intrusion-set',
        name: 'Gray Kestrel',
        aliases: ['Storm-9'],
        external_references: [
          {
            source_name: 'mitre-attack',
            external_id: 'G9999',
            url: 'https://attack.mitre.org/groups/G9999',
          },
          { source_name: 'Malpedia', external_id: 'kestrel' },
        ],
      },
    ],
    [entity('malware', 'Mudlark'), { type: 'malware', name: 'Mudlark', is_family: true }],
    [entity('tool', 'ngrok'), { type: 'tool', name: 'ngrok' }],
    [entity('campaign', 'Operation Reed'), { type: 'campaign', name: 'Operation Reed' }],
    [
      entity('vulnerability', 'CVE-2025-64446', { description: 'Path traversal' }),
      {
        type: 'vulnerability',
        name: 'CVE-2025-64446',
        description: 'Path traversal',
        external_references: [{ source_name: 'cve', external_id: 'CVE-2025-64446' }],
      },
    ],
    [
      entity('vulnerability', 'GHSA-abcd-abcd-abcd'),
      {
        type: 'vulnerability',
        name: 'GHSA-abcd-abcd-abcd',
        external_references: [
          { source_name: 'GitHub Advisory Database', external_id: 'GHSA-abcd-abcd-abcd' },
        ],
      },
    ],
    [entity('vulnerability', 'Reedbreak'), { type: 'vulnerability', name: 'Reedbreak' }],
    [
      entity('organisation', 'Acme', { sectors: ['finance', 'cryptocurrency', 'retail'] }),
      {
        type: 'identity',
        name: 'Acme',
        identity_class: 'organization',
        sectors: ['financial-services', 'retail'],
      },
    ],
    [entity('person', 'Ann Roe'), { type: 'identity', name: 'Ann Roe', identity_class: 'individual' }],
    [entity('name', 'Brekke'), { type: 'identity', name: 'Brekke', identity_class: 'unknown' }],
    [
      entity('sector', 'Health'),
      { type: 'identity', name: 'Health', identity_class: 'class', sectors: ['healthcare'] },
    ],
    [entity('place', 'United Kingdom'), { type: 'location', name: 'United Kingdom', country: 'GB' }],
    [entity('place', 'Turkey'), { type: 'location', name: 'Turkey', country: 'TR' }],
    [
      entity('place', 'Scotland'),
      { type: 'location', name: 'Scotland', country: 'GB', administrative_area: 'GB-SCT' },
    ],
    [entity('place', 'Kyiv'), { type: 'location', name: 'Kyiv', country: 'UA', city: 'Kyiv' }],
    [entity('place', 'Asia'), { type: 'location', name: 'Asia', region: 'asia' }],
    [entity('product', 'FortiWeb'), { type: 'software', name: 'FortiWeb' }],
  ])('%o', (told, expected) => {
    const [, made, report, ...more] = allOf({ ...nothingTold, entities: [told] });
    expect(more).toEqual([]);
    expect(faultsIn([made!, report!])).toEqual([]);
    const { id: _, spec_version: __, created, modified, created_by_ref, ...rest } = made!;
    expect(rest).toEqual(expected);
    if (rest.type === 'software') return;
    expect([created, modified]).toEqual(['2025-11-18T08:00:00.000Z', '2025-11-20T12:00:00.000Z']);
    expect(created_by_ref).toMatch(/^identity--/);
  });

  test('a law, and a place that nobody can tell where it is, have no object, which the report says', () => {
    const objects = allOf({
      ...nothingTold,
      entities: [entity('law', 'GDPR'), entity('place', 'Nowhere'), entity('malware', 'Mudlark')],
    });
    expect(objects.map(({ type }) => type)).toEqual(['identity', 'malware', 'report']);
    expect(objects[2]!.description).toBe(
      'What happened.\n\nSTIX has no object for these, which are left out: 1 of type law, 1 of type place.',
    );
  });

  test('a technique is an attack pattern of ATT&CK, with a note of the sentence that tells of it', () => {
    const technique = {
      id: 'T1566.001',
      name: 'Spearphishing Attachment',
      tactics: ['initial-access'],
      parent: 'T1566',
      url: 'https://attack.mitre.org/techniques/T1566/001',
      ...known,
      said: [sentence('They sent a letter with a file.')],
    };
    const objects = allOf({ ...nothingTold, techniques: [technique] }).slice(1);
    expect(faultsIn(objects)).toEqual([]);
    expect(objects).toMatchObject([
      {
        type: 'attack-pattern',
        name: 'Spearphishing Attachment',
        kill_chain_phases: [{ kill_chain_name: 'mitre-attack', phase_name: 'initial-access' }],
        external_references: [{ source_name: 'mitre-attack', external_id: 'T1566.001' }],
      },
      { type: 'note', content: 'They sent a letter with a file.', object_refs: [objects[0]!.id] },
      { type: 'report' },
    ]);
  });

  test('an entity is a grouping', () => {
    const whole: About = {
      ...known,
      as: 'grouping',
      id: 'entity/malware/mudlark',
      title: 'Mudlark',
      note: null,
    };
    const { objects } = stixBundle(
      by,
      whole,
      { ...nothingTold, entities: [entity('malware', 'Mudlark')] },
      [],
    ) as {
      objects: Made[];
    };
    expect(faultsIn(objects.slice(1))).toEqual([]);
    expect(objects.at(-1)).toMatchObject({ type: 'grouping', context: 'unspecified', name: 'Mudlark' });
  });
});

describe('relations', () => {
  const all = [
    entity('actor', 'Gray Kestrel'),
    entity('actor', 'Red Heron'),
    entity('malware', 'Mudlark'),
    entity('malware', 'Sandpiper'),
    entity('tool', 'ngrok'),
    entity('campaign', 'Operation Reed'),
    entity('vulnerability', 'CVE-2025-64446'),
    entity('organisation', 'Acme'),
    entity('sector', 'Retail'),
    entity('place', 'Norway'),
    entity('product', 'FortiWeb'),
  ];
  const ref = (name: string) => all.find((one) => one.name === name)!;
  type Relation = Told['relations'][number];
  const relation = (
    subject: string,
    relation: Relation['relation'],
    object: string,
    certainty: Relation['certainty'] = 'asserted',
  ): Relation => ({
    subject: ref(subject),
    relation,
    object: ref(object),
    certainty,
    sentences: [sentence(`${subject} ${relation} ${object}.`)],
  });
  const related = (...relations: Relation[]): Made[] => {
    const objects = allOf({ ...nothingTold, entities: all, relations }).slice(1);
    expect(faultsIn(objects)).toEqual([]);
    return objects;
  };

  test.each<[string, Relation['relation'], string, string]>([
    ['Gray Kestrel', 'uses', 'Mudlark', 'uses'],
    ['Gray Kestrel', 'uses', 'ngrok', 'uses'],
    ['Operation Reed', 'uses', 'Mudlark', 'uses'],
    ['Mudlark', 'uses', 'ngrok', 'uses'],
    ['Gray Kestrel', 'targets', 'Acme', 'targets'],
    ['Gray Kestrel', 'targets', 'Retail', 'targets'],
    ['Mudlark', 'targets', 'Norway', 'targets'],
    ['Gray Kestrel', 'targets', 'FortiWeb', 'related-to'],
    ['Mudlark', 'exploits', 'CVE-2025-64446', 'exploits'],
    ['Gray Kestrel', 'exploits', 'CVE-2025-64446', 'targets'],
    ['ngrok', 'exploits', 'CVE-2025-64446', 'targets'],
    ['Gray Kestrel', 'delivers', 'Mudlark', 'uses'],
    ['Mudlark', 'delivers', 'Sandpiper', 'drops'],
    ['ngrok', 'delivers', 'Mudlark', 'delivers'],
    ['Operation Reed', 'attributed-to', 'Gray Kestrel', 'attributed-to'],
    ['Mudlark', 'attributed-to', 'Gray Kestrel', 'related-to'],
    ['Gray Kestrel', 'attributed-to', 'Red Heron', 'related-to'],
    ['Gray Kestrel', 'attributed-to', 'Norway', 'originates-from'],
    ['Gray Kestrel', 'located-in', 'Norway', 'originates-from'],
    ['Acme', 'located-in', 'Norway', 'located-at'],
    ['Mudlark', 'communicates-with', 'ngrok', 'related-to'],
    ['CVE-2025-64446', 'affects', 'FortiWeb', 'related-to'],
  ])('%s %s %s is %s', (from, said, to, name) => {
    const objects = related(relation(from, said, to));
    const made = objects.find(({ type }) => type === 'relationship')!;
    const typeOf = (id: unknown) => objects.find((one) => one.id === id)!.type;
    expect(made).toMatchObject({
      relationship_type: name,
      external_references: [
        {
          source_name: 'News',
          description: `2025-11-19: ${from} ${said} ${to}.`,
          url: 'https://news.example/one',
        },
      ],
      created: '2025-11-19T08:00:00.000Z',
    });
    expect(made.description).toContain(`${from} ${said} ${to}.`);
    expect(made).not.toHaveProperty('confidence');
    // Section 5.1: of those of its types, or one that all have.
    const suits = relationships[typeOf(made.source_ref)]?.[name] ?? [];
    if (name !== 'related-to') expect(suits).toContain(typeOf(made.target_ref));
  });

  test.each(['hedged', 'denied'] as const)(
    'what is %s is no relationship but a note of both',
    (certainty) => {
      const objects = related(relation('Gray Kestrel', 'targets', 'Acme', certainty));
      expect(objects.filter(({ type }) => type === 'relationship')).toEqual([]);
      const id = (name: string) => objects.find((one) => one.name === name)!.id;
      expect(objects.find(({ type }) => type === 'note')).toMatchObject({
        abstract: `${certainty}: Gray Kestrel targets Acme`,
        content: 'Gray Kestrel targets Acme.',
        labels: [certainty],
        object_refs: [id('Gray Kestrel'), id('Acme')],
      });
    },
  );

  const tied = (
    subject: string,
    relation: 'communicates-with' | 'uses',
    [type, value]: [string, string],
    certainty: Relation['certainty'] = 'asserted',
  ): Told['observableRelations'][number] => ({
    subject: ref(subject),
    relation,
    object: { type, value },
    certainty,
    sentences: [sentence(`${subject} ${relation} it.`)],
  });
  const withHosts = (...observableRelations: Told['observableRelations']): Made[] => {
    const objects = allOf({ ...nothingTold, entities: all, observableRelations }).slice(1);
    expect(faultsIn(objects)).toEqual([]);
    return objects;
  };

  test.each<[string, 'communicates-with' | 'uses', [string, string], string, string]>([
    ['Mudlark', 'communicates-with', ['ipv4', '203.0.113.7'], 'communicates-with', 'ipv4-addr'],
    ['Mudlark', 'communicates-with', ['ipv6', '2001:db8::7'], 'communicates-with', 'ipv6-addr'],
    ['Mudlark', 'communicates-with', ['domain', 'gate.example'], 'communicates-with', 'domain-name'],
    ['Mudlark', 'communicates-with', ['url', 'https://gate.example/a'], 'communicates-with', 'url'],
    // Of tools and people STIX says nothing of the kind.
    ['ngrok', 'communicates-with', ['domain', 'gate.example'], 'related-to', 'domain-name'],
    ['Gray Kestrel', 'uses', ['domain', 'gate.example'], 'related-to', 'domain-name'],
  ])('%s %s %j is %s', (from, said, host, name, type) => {
    const objects = withHosts(tied(from, said, host));
    const made = objects.find((one) => one.type === 'relationship')!;
    expect(made).toMatchObject({
      relationship_type: name,
      source_ref: objects.find((one) => one.name === from)!.id,
    });
    expect(objects.find(({ id }) => id === made.target_ref)).toMatchObject({ type, value: host[1] });
    expect(made.description).toBe(`${name === said ? '' : `${said}: `}${from} ${said} it.`);
    if (name !== 'related-to') expect(relationships.malware?.[name]).toContain(type);
  });

  test('a host that is only supposed is in a note, by its value', () => {
    const objects = withHosts(tied('Mudlark', 'communicates-with', ['domain', 'gate.example'], 'hedged'));
    expect(objects.some(({ type }) => type === 'relationship')).toBe(false);
    expect(objects.find(({ type }) => type === 'note')).toMatchObject({
      abstract: 'hedged: Mudlark communicates-with gate.example',
      labels: ['hedged'],
    });
  });

  test('what some assert and others deny is as likely as not, and says both', () => {
    const objects = related(
      relation('Gray Kestrel', 'targets', 'Acme'),
      relation('Gray Kestrel', 'targets', 'Acme', 'denied'),
    );
    expect(objects.find(({ type }) => type === 'relationship')).toMatchObject({ confidence: 50 });
    expect(objects.find(({ type }) => type === 'note')).toMatchObject({ labels: ['denied'] });
  });

  test('that one is fixed in a version is an update that remediates it', () => {
    const objects = related(relation('CVE-2025-64446', 'fixed-in', 'FortiWeb'));
    const id = (name: string) => objects.find((one) => one.name === name)!.id;
    const update = objects.find(({ type }) => type === 'course-of-action')!;
    expect(update).toMatchObject({
      name: 'Update FortiWeb for CVE-2025-64446',
      description: 'CVE-2025-64446 fixed-in FortiWeb.',
    });
    const made = objects.filter(({ type }) => type === 'relationship');
    expect(made.map((one) => [one.relationship_type, one.source_ref, one.target_ref])).toEqual([
      ['remediates', update.id, id('CVE-2025-64446')],
      ['related-to', update.id, id('FortiWeb')],
    ]);
    expect(relationships['course-of-action']?.remediates).toContain('vulnerability');
  });

  test('that there is no fix, or perhaps one, is a note', () => {
    const objects = related(relation('CVE-2025-64446', 'fixed-in', 'FortiWeb', 'denied'));
    expect(objects.some(({ type }) => type === 'relationship' || type === 'course-of-action')).toBe(false);
    expect(objects.find(({ type }) => type === 'note')).toMatchObject({
      abstract: 'denied: CVE-2025-64446 fixed-in FortiWeb',
    });
  });

  test('a victim is told of in a note with the sentence', () => {
    const victims = [
      { ref: ref('Acme'), certainty: 'hedged' as const, sentences: [sentence('Acme may be hit.')] },
    ];
    const objects = allOf({ ...nothingTold, entities: [ref('Acme')], victims }).slice(1);
    expect(faultsIn(objects)).toEqual([]);
    expect(objects[1]).toMatchObject({
      type: 'note',
      abstract: 'victim, hedged: Acme',
      content: 'Acme may be hit.',
      labels: ['victim'],
    });
  });
});

test('a file that was read by hand is named, and given no address', () => {
  const source = 'https://file.invalid/0a1b/our%20notes.txt';
  const objects = allOf(nothingTold, { ...row('domain', 'evil.example'), source, publisher: 'Saved file' });
  const [reference] = objects.find(({ type }) => type === 'indicator')!.external_references as unknown[];
  expect(reference).toEqual({ source_name: 'Saved file', external_id: 'our notes.txt' });
  expect(JSON.stringify(objects)).not.toContain('file.invalid');
});

test('a report has the marking that its articles give themselves, and no other object has one', () => {
  const told: Told = nothingTold;
  const { objects } = stixBundle(by, { ...about, marking: 'TLP:AMBER+STRICT' }, told, [
    row('domain', 'evil.example'),
  ]) as {
    objects: Made[];
  };
  const definition = objects.find(({ type }) => type === 'marking-definition')!;
  expect(definition).toMatchObject({
    id: 'marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003',
    name: 'TLP:AMBER+STRICT',
  });
  expect(
    objects.flatMap((one) => (one.object_marking_refs ? [[one.type, one.object_marking_refs]] : [])),
  ).toEqual([['report', [definition.id]]]);
  expect(allOf(told, row('domain', 'evil.example')).some(({ type }) => type === 'marking-definition')).toBe(
    false,
  );
});
