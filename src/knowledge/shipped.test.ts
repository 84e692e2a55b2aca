/** What a first start without network knows. */
import { describe, expect, test } from 'vitest';
import { knownNames } from './names/known.ts';
import { shippedEntities, shippedFacts, shippedKnowledge } from './shipped.ts';

const knowledge = shippedKnowledge();

test('every catalogue says its version and whose it is', () => {
  expect(knowledge.sources).toHaveLength(10);
  for (const { name, version, attribution } of knowledge.sources) {
    expect(version, name).not.toBe('');
    expect(attribution, name).not.toBe('');
  }
});

test('it holds facts and no text', () => {
  const written = JSON.stringify(shippedFacts());
  expect(written).not.toContain('"description"');
  expect(written).not.toContain('"action"');
});

describe('who is who', () => {
  test.each([
    ['actor', 'midnight-blizzard', 'APT29'],
    ['actor', 'nobelium', 'APT29'],
    ['actor', 'unc3944', 'Scattered Spider'],
    ['actor', 'charming-kitten', 'Magic Hound'],
    ['actor', 'g0058', 'Magic Hound'],
    ['actor', 'voodoo-bear', 'Sandworm Team'],
    ['malware', 'wannacry', 'WannaCry'],
    ['malware', 'snake', 'Snake'],
    ['tool', 'mimikatz', 'Mimikatz'],
    ['campaign', 'operation-dream-job', 'Operation Dream Job'],
  ] as const)('%s %s is %s', (type, id, name) => {
    expect(knowledge.find(type, id)?.name).toBe(name);
  });

  test('Microsoft says that APT29 is Midnight Blizzard', () => {
    expect(knowledge.find('actor', 'apt29')?.aliases).toContainEqual({
      name: 'Midnight Blizzard',
      by: 'Microsoft',
      fit: null,
    });
  });

  test.each([
    ['Akira', ['actor akira', 'malware akira']],
    ['UAC-0056', ['actor ember-bear', 'actor saint-bear']],
    ['Nobody at all', []],
  ])('%s means %j', (name, meanings) => {
    expect(knowledge.named(name).map(({ type, id }) => `${type} ${id}`)).toEqual(meanings);
  });
});

test('each entity is found by its own address, and no two share one', () => {
  const addresses = shippedEntities().map(({ type, id }) => `${type}/${id}`);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const { type, id } of shippedEntities()) expect(knowledge.find(type, id)?.id).toBe(id);
});

test('techniques, tactics and weaknesses', () => {
  expect(knowledge.technique('T1059.001')).toEqual({
    id: 'T1059.001',
    name: 'PowerShell',
    tactics: ['execution'],
    parent: 'T1059',
    url: 'https://attack.mitre.org/techniques/T1059/001',
  });
  expect(knowledge.technique('T1193')?.id).toBe('T1566.001');
  expect(knowledge.technique('T9999')).toBeNull();
  expect(knowledge.tactics.map(({ shortName }) => shortName).slice(0, 3)).toEqual([
    'reconnaissance',
    'resource-development',
    'initial-access',
  ]);
  expect(knowledge.weakness('CWE-79')).toMatch(/Cross-site Scripting/);
});

test('what CISA lists as exploited', () => {
  expect(knowledge.exploited('CVE-2023-4966')).toMatchObject({ vendor: 'Citrix', ransomware: true });
  expect(knowledge.exploited('CVE-1900-0001')).toBeNull();
});

test('the extractors’ names come out of the same catalogues', () => {
  const names = new Map([...knownNames()].toReversed().map((known) => [known.name, known]));
  expect(names.get('Midnight Blizzard')).toMatchObject({ type: 'actor', main: 'APT29', id: 'G0016' });
  expect(names.get('APT38')).toMatchObject({ main: 'APT38', id: 'G0082' });
  // What another entry claims as well belongs to the entry of that name; ATT&CK's claim stands.
  for (const name of ['hellcat', 'Mallox', 'Truebot']) expect(names.get(name)).toMatchObject({ main: name });
  expect(names.get('WCry')).toMatchObject({ main: 'WannaCry' });
  expect(names.get('Brute Ratel')).toMatchObject({ type: 'tool', main: 'Brute Ratel C4' });
  expect([...names.keys()].filter((name) => /[<>@\\]/.test(name))).toEqual([]);
});
