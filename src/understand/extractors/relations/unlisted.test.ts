/** Names that no catalogue has take part in relations as those do that all have. */
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

const lead =
  'The hacking group Quiet Walrus, also known as UNC9917, is new. The loader GlowMoth and the backdoor DimWasp were found.';
const relationsIn = (text: string): string[] =>
  understand(articleOf({ title: 'Espionage in the ministry', body: [lead, text] }))
    .relations.filter(({ certainty }) => certainty !== 'denied')
    .map(({ subject, relation, object }) => `${subject.key} ${relation} ${object.key}`)
    .sort();

describe('names of an article', () => {
  it.each([
    ['GlowMoth then delivers DimWasp.', ['glowmoth delivers dimwasp']],
    [
      'GlowMoth abuses a copy of the Canon updater, CanonUp.exe, for DLL side-loading, and GlowMoth then delivers DimWasp.',
      ['glowmoth delivers dimwasp'],
    ],
    [
      'Quiet Walrus targeted the foreign ministries of Peru and the Philippines with a new backdoor, DimWasp.',
      [
        'quiet walrus targets government',
        'quiet walrus targets peru',
        'quiet walrus targets philippines',
        'quiet walrus uses dimwasp',
      ],
    ],
    [
      'UNC9917 attacked banks of Peru with the previously unknown backdoor DimWasp.',
      ['quiet walrus targets finance', 'quiet walrus targets peru', 'quiet walrus uses dimwasp'],
    ],
    [
      'UNC9917 attacked banks of Chile using its own custom loader, GlowMoth.',
      ['quiet walrus targets chile', 'quiet walrus targets finance', 'quiet walrus uses glowmoth'],
    ],
  ])('take part: %s', (text, told) => {
    expect(relationsIn(text)).toEqual(told);
  });

  it.each([
    [
      'Quiet Walrus targeted banks in Peru, as others did with a similar backdoor, DimWasp.',
      'quiet walrus uses dimwasp',
    ],
    ['Quiet Walrus attacked no banks of Peru.', 'quiet walrus targets peru'],
    [
      'Quiet Walrus attacked banks of Peru, and the police met over a new backdoor, DimWasp.',
      'quiet walrus uses dimwasp',
    ],
    ['Turla uses GlowMoth and then targets banks.', 'glowmoth targets finance'],
  ])('take no part: %s', (text, untold) => {
    expect(relationsIn(text)).not.toContain(untold);
  });
});
