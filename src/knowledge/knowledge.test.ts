/** How the catalogues are made one: names as claims, what is kept apart, and names that mean several things. */
import { describe, expect, test } from 'vitest';
import { createKnowledge } from './create.ts';
import type { CatalogueName, EntityFact, Facts } from './facts.ts';

const by: Partial<Record<CatalogueName, string>> = {
  attack: 'MITRE ATT&CK',
  'misp-threat-actor': 'MISP galaxy',
  'misp-microsoft-activity-group': 'Microsoft',
  'misp-ransomware': 'MISP galaxy',
};

const facts = (catalogue: CatalogueName, entities: NonNullable<Facts['entities']>): Facts => ({
  catalogue,
  title: catalogue,
  by: by[catalogue] ?? catalogue,
  version: '1',
  attribution: '',
  entities,
  skipped: {},
});
const fact = (
  id: string,
  name: string,
  aliases: EntityFact['aliases'] = [],
  more: Partial<EntityFact> = {},
) => ({
  id,
  name,
  aliases,
  ...more,
});

/** One catalogue of actors in a line each: "Name = Alias, Alias". */
const actors = (catalogue: CatalogueName, ...lines: string[]): Facts =>
  facts(catalogue, {
    actor: lines.map((line, index) => {
      const [name, aliases] = line.split(' = ') as [string, string?];
      return fact(`${catalogue === 'attack' ? 'G000' : 'u'}${index + 1}`, name, aliases?.split(', '));
    }),
  });

describe('names are claims', () => {
  const knowledge = createKnowledge([
    facts('misp-microsoft-activity-group', { actor: [fact('u2', 'Noon Tempest', ['Grey Heron'])] }),
    facts('attack', {
      actor: [fact('G0001', 'Grey Heron', [['Marsh Bear', 'CrowdStrike'], 'Noon Tempest'])],
    }),
  ]);

  test('each with everybody who says so', () => {
    expect(knowledge.find('actor', 'grey-heron')?.aliases).toEqual([
      { name: 'Marsh Bear', by: 'MITRE ATT&CK', fit: null },
      { name: 'Marsh Bear', by: 'CrowdStrike', fit: null },
      { name: 'Noon Tempest', by: 'MITRE ATT&CK', fit: null },
      { name: 'Noon Tempest', by: 'Microsoft', fit: null },
    ]);
  });

  test.each(['grey-heron', 'marsh-bear', 'noon-tempest', 'g0001'])('%s leads to the entity', (id) => {
    expect(knowledge.find('actor', id)?.name).toBe('Grey Heron');
    expect(knowledge.find('malware', id)).toBeNull();
  });
});

describe('which entries are one entity', () => {
  const names = (all: Facts[], id: string) => createKnowledge(all).find('actor', id)?.name ?? null;

  test('one that states the ATT&CK id', () => {
    const other = facts('misp-threat-actor', {
      actor: [fact('u1', 'Something Else', [], { attack: ['G0001'] })],
    });
    expect(names([actors('attack', 'Grey Heron'), other], 'something-else')).toBe('Grey Heron');
  });

  test('several of one catalogue whose names ATT&CK has for one group', () => {
    const all = [
      actors('attack', 'Grey Heron = Noon Tempest, BARIUM'),
      actors('misp-threat-actor', 'Noon Tempest', 'BARIUM'),
    ];
    expect(names(all, 'noon-tempest')).toBe('Grey Heron');
    expect(names(all, 'barium')).toBe('Grey Heron');
  });

  test('of two that an entry names, the one with which it shares most', () => {
    const attack = actors('attack', 'Grey Heron = Reed', 'White Heron = Rush, Sedge');
    const all = [attack, actors('misp-threat-actor', 'Noon Tempest = Grey Heron, White Heron, Rush, Sedge')];
    expect(names(all, 'noon-tempest')).toBe('White Heron');
  });

  test('none, where two are as near', () => {
    const all = [
      actors('attack', 'Grey Heron', 'White Heron'),
      actors('misp-threat-actor', 'Noon = Grey Heron, White Heron'),
    ];
    expect(names(all, 'noon')).toBe('Noon');
    expect(
      createKnowledge(all)
        .named('Grey Heron')
        .map(({ id }) => id),
    ).toEqual(['grey-heron', 'noon']);
  });

  test.each([
    ['GreyHeron', 'grey-heron'],
    ['Grey-Heron', 'greyheron'],
    ['GREY HERON (Group)', 'grey-heron'],
  ])('%s, another spelling', (name, id) => {
    const all = [actors('attack', 'Grey Heron'), actors('misp-threat-actor', name)];
    expect(names(all, id)).toBe('Grey Heron');
    expect(createKnowledge(all).named(name)).toEqual([{ type: 'actor', id: 'grey-heron' }]);
  });

  test('names in a circle within a catalogue join nothing, and each leads to its own', () => {
    const all = [actors('misp-threat-actor', 'One = Two', 'Two = Three', 'Three = One')];
    for (const name of ['One', 'Two', 'Three']) expect(names(all, name.toLowerCase())).toBe(name);
    expect(createKnowledge(all).find('actor', 'one')?.aliases).toEqual([
      { name: 'Two', by: 'MISP galaxy', fit: 'also used for Two' },
    ]);
  });

  test('names in a circle through two catalogues end', () => {
    const all = [
      actors('attack', 'One = Two', 'Two = One'),
      actors('misp-threat-actor', 'One = Two', 'Two = One'),
    ];
    expect(names(all, 'one')).toBe('One');
    expect(names(all, 'two')).toBe('Two');
  });

  test('a synonym that only one side has joins them, once', () => {
    const all = [
      actors('attack', 'Grey Heron'),
      actors('misp-threat-actor', 'Reed = Grey Heron', 'Rush = Grey Heron'),
    ];
    const together = ['reed', 'rush'].filter((id) => names(all, id) === 'Grey Heron');
    expect(together).toHaveLength(1);
  });
});

describe('names that mean several things', () => {
  const knowledge = createKnowledge([
    facts('attack', {
      actor: [
        fact('G0001', 'Tide', ['Play']),
        fact('G0002', 'Ebb', ['UAC-1']),
        fact('G0003', 'Flow', ['UAC-1']),
      ],
      malware: [fact('S0001', 'Playcrypt', ['Play'])],
    }),
    facts('misp-ransomware', { malware: [fact('u', 'Tide (Windows)')] }),
  ]);

  test('give all of them', () => {
    expect(knowledge.named('PLAY')).toEqual([
      { type: 'actor', id: 'tide' },
      { type: 'malware', id: 'playcrypt' },
    ]);
    expect(knowledge.named('Tide').map(({ type }) => type)).toEqual(['actor', 'malware']);
  });

  test('say so in the claim, among actors', () => {
    expect(knowledge.find('actor', 'flow')?.aliases[0]?.fit).toBe('also used for Ebb');
    expect(knowledge.find('actor', 'tide')?.aliases[0]?.fit).toBeNull();
  });

  test.each(['', '   ', '()', '***', 'x'.repeat(100_000), 'Nobody'])(
    '%# is nothing that is known',
    (name) => {
      expect(knowledge.named(name)).toEqual([]);
      expect(knowledge.find('actor', name)).toBeNull();
    },
  );
});
