import { describe, expect, test } from 'vitest';
import { createKnowledge } from '../create.ts';
import { readAttack } from './attack.ts';

const factsAlone = { descriptions: false };

const mitre = (external_id: string) => ({ source_name: 'mitre-attack', external_id });
const group = (key: string, id: string, name: string, more: object = {}) => ({
  type: 'intrusion-set',
  id: `intrusion-set--${key}`,
  name,
  external_references: [mitre(id)],
  ...more,
});
const technique = (key: string, id: string, name: string, more: object = {}) => ({
  type: 'attack-pattern',
  id: `attack-pattern--${key}`,
  name,
  external_references: [mitre(id)],
  kill_chain_phases: [{ kill_chain_name: 'mitre-attack', phase_name: 'execution' }],
  ...more,
});
const tactic = {
  type: 'x-mitre-tactic',
  id: 'x-mitre-tactic--1',
  name: 'Execution',
  x_mitre_shortname: 'execution',
  external_references: [mitre('TA0002')],
};
const relation = (source_ref: string, relationship_type: string, target_ref: string) => ({
  type: 'relationship',
  id: `relationship--${source_ref}-${target_ref}`,
  relationship_type,
  source_ref,
  target_ref,
});

const bundle = (...objects: unknown[]): string =>
  JSON.stringify({ type: 'bundle', objects: [tactic, technique('t', 'T1000', 'Testing'), ...objects] });
const read = (...objects: unknown[]) => readAttack(bundle(...objects), 'attack.json', factsAlone);
const knowing = (...objects: unknown[]) => createKnowledge([read(...objects)]);

describe('what is read', () => {
  test('a group with the vendors whose reports ATT&CK cites for an alias', () => {
    const facts = read(
      group('a', 'G0001', 'Grey Heron', {
        aliases: ['Grey Heron', 'Marsh Bear', 'Quiet Reed'],
        external_references: [
          mitre('G0001'),
          {
            source_name: 'Marsh Bear',
            description: '(Citation: Crowdstrike Marsh Jan 2024)(Citation: Some Blog)',
          },
          { source_name: 'Quiet Reed', description: '(Citation: Somebody unknown)' },
        ],
      }),
    );
    expect(facts.entities?.actor).toEqual([
      { id: 'G0001', name: 'Grey Heron', aliases: [['Marsh Bear', 'CrowdStrike'], 'Quiet Reed'] },
    ]);
  });

  test.each([
    ['markup in a name', '<b>Grey</b> Heron<script>x</script>', 'Grey Heron x'],
    ['entities in a name', 'AutoHotKey &amp; AutoIT', 'AutoHotKey & AutoIT'],
    ['markup hidden as entities', '&lt;img src=x onerror=1&gt;Heron', 'Heron'],
    ['Chinese', '狼毒草', '狼毒草'],
    ['Cyrillic', 'Белая цапля', 'Белая цапля'],
    ['Arabic', 'القط الأسود', 'القط الأسود'],
    ['characters that turn the order of writing', 'Grey\u202eHeron\u0000', 'Grey Heron'],
  ])('%s', (_, given, name) => {
    const knowledge = knowing(group('a', 'G0001', given));
    expect(knowledge.named(name).map(({ type, id }) => knowledge.find(type, id)?.name)).toEqual([name]);
  });

  test.each([
    ['a name of nothing but marks', '***'],
    ['an empty name', '  '],
    ['a name as long as a text', 'x'.repeat(500)],
  ])('%s is left out and counted', (_, name) => {
    const facts = read(group('a', 'G0001', name));
    expect(facts.entities?.actor).toBeUndefined();
    expect(facts.skipped).toEqual({ 'no usable name': 1 });
  });

  test('descriptions only where they are asked for, as plain text', () => {
    const given = group('a', 'G0001', 'Grey Heron', {
      description:
        '[Grey Heron](https://a.example/G0001) is <code>new</code>, `so`.(Citation: X Y) It reads\n\npost .',
    });
    const [fact] = readAttack(bundle(given), 'attack.json', { descriptions: true }).entities!.actor!;
    expect(fact?.description).toBe('Grey Heron is new, so. It reads post.');
    expect(read(given).entities?.actor?.[0]).not.toHaveProperty('description');
  });

  test('relations, and mitigations of techniques', () => {
    const knowledge = knowing(
      group('a', 'G0001', 'Grey Heron'),
      { ...group('m', 'S0001', 'Reedcutter'), type: 'malware', id: 'malware--m' },
      { type: 'campaign', id: 'campaign--c', name: 'Low Water', external_references: [mitre('C0001')] },
      {
        type: 'course-of-action',
        id: 'course-of-action--x',
        name: 'Look twice',
        external_references: [mitre('M1')],
      },
      relation('intrusion-set--a', 'uses', 'malware--m'),
      relation('intrusion-set--a', 'uses', 'attack-pattern--t'),
      relation('campaign--c', 'attributed-to', 'intrusion-set--a'),
      relation('course-of-action--x', 'mitigates', 'attack-pattern--t'),
    );
    expect(knowledge.find('actor', 'grey-heron')).toMatchObject({
      relations: [{ relation: 'uses', type: 'malware', id: 'reedcutter', by: 'MITRE ATT&CK' }],
      techniques: ['T1000'],
    });
    expect(knowledge.relationsTo('malware', 'reedcutter')).toMatchObject([
      { relation: 'uses', id: 'grey-heron' },
    ]);
    expect(knowledge.relationsTo('actor', 'grey-heron')).toMatchObject([
      { relation: 'attributed-to', type: 'campaign', id: 'low-water' },
    ]);
    expect(knowledge.mitigations('T1000').map(({ name }) => name)).toEqual(['Look twice']);
    expect(knowledge.tactics.map(({ shortName }) => shortName)).toEqual(['execution']);
  });
});

describe('what is gone upstream', () => {
  test('a revoked group leads to what replaced it in the end, with its id and names', () => {
    const knowledge = knowing(
      group('old', 'G0001', 'Old Heron', { revoked: true, aliases: ['Old Heron', 'Older Heron'] }),
      group('mid', 'G0002', 'Middle Heron', { revoked: true }),
      group('new', 'G0003', 'New Heron'),
      relation('intrusion-set--old', 'revoked-by', 'intrusion-set--mid'),
      relation('intrusion-set--mid', 'revoked-by', 'intrusion-set--new'),
    );
    for (const id of ['old-heron', 'older-heron', 'middle-heron', 'g0001', 'new-heron'])
      expect(knowledge.find('actor', id)?.name, id).toBe('New Heron');
    expect(knowledge.find('actor', 'new-heron')?.references.map(({ id }) => id)).toEqual([
      'G0003',
      'G0001',
      'G0002',
    ]);
  });

  test('revoking in a circle, or by nothing that is there, is left out and counted', () => {
    const facts = read(
      group('a', 'G0001', 'One', { revoked: true }),
      group('b', 'G0002', 'Two', { revoked: true }),
      group('c', 'G0003', 'Three', { revoked: true }),
      relation('intrusion-set--a', 'revoked-by', 'intrusion-set--b'),
      relation('intrusion-set--b', 'revoked-by', 'intrusion-set--a'),
      relation('intrusion-set--c', 'revoked-by', 'intrusion-set--not-there'),
    );
    expect(facts.entities).toEqual({});
    expect(facts.skipped).toEqual({ 'revoked by nothing': 3 });
  });

  test('a revoked technique gives what replaced it; what a relationship names and is not there is counted', () => {
    const facts = read(
      technique('old', 'T0900', 'Trying', { revoked: true }),
      group('a', 'G0001', 'Grey Heron'),
      relation('attack-pattern--old', 'revoked-by', 'attack-pattern--t'),
      relation('intrusion-set--a', 'uses', 'attack-pattern--old'),
      relation('intrusion-set--a', 'uses', 'malware--not-there'),
    );
    expect(facts.skipped).toEqual({ 'relationship with a missing object': 1 });
    const knowledge = createKnowledge([facts]);
    expect(knowledge.technique('T0900')?.id).toBe('T1000');
    expect(knowledge.find('actor', 'grey-heron')?.techniques).toEqual(['T1000']);
  });

  test('deprecated groups are left out', () => {
    const facts = read(group('a', 'G0001', 'Grey Heron', { x_mitre_deprecated: true }));
    expect(facts.skipped).toEqual({ deprecated: 1 });
  });
});

describe('what is broken is refused, saying where', () => {
  test.each([
    [
      'cut off',
      bundle().slice(0, -20),
      /attack\.json is no JSON: it ends in the middle, as a truncated file does/,
    ],
    ['no JSON', '<html>Not found</html>]', /attack\.json is no JSON/],
    ['another JSON', '{"type":"report"}', /attack\.json: type/],
    ['no technique in it', '{"type":"bundle","objects":[]}', /attack\.json holds no technique/],
    [
      'an object of another form',
      bundle({ type: 'malware', id: 'malware--7', aliases: 'one' }),
      /attack\.json: malware--7, aliases: /,
    ],
    ['an object that is none', bundle(7), /attack\.json: object 3: /],
    [
      'millions of objects',
      `{"type":"bundle","objects":[${'{},'.repeat(2_000_001)}{}]}`,
      /more than 2000000 objects/,
    ],
  ])('%s', (_, text, reason) => {
    expect(() => readAttack(text, 'attack.json', factsAlone)).toThrow(reason);
  });

  test('a junk file of 50 MB, soon', () => {
    const started = performance.now();
    expect(() => readAttack('a7f3 '.repeat(10_000_000), 'attack.json', factsAlone)).toThrow(/is no JSON/);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

test('a page in the place of a catalogue is called one', () => {
  const read = () => readAttack('<html>Not found</html>', 'attack.json', { descriptions: false });
  expect(read).toThrow('attack.json is no JSON: it is a page of HTML or XML');
});
