import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../domain/entity.ts';
import { shownName, withoutBuild } from './shown.ts';

const cases: [EntityType, string, string | null][] = [
  ['place', 'united-states', 'United States'],
  ['place', 'danish', 'Denmark'],
  ['place', 'bosnia-and-herzegovina', 'Bosnia and Herzegovina'],
  ['organisation', 'united-kingdom-government', 'UK government'],
  ['organisation', 'germany-government', 'German government'],
  ['organisation', 'south-korea-government', 'South Korean government'],
  ['organisation', 'dutch-police', 'Dutch police'],
  ['organisation', 'cisa', 'CISA'],
  ['organisation', 'faa', 'FAA'],
  ['law', 'pci-dss', 'PCI DSS'],
  ['law', 'take-it-down-act', 'Take It Down Act'],
  ['organisation', 'bank-of-england', 'Bank of England'],
  ['product', 'fortiweb', 'FortiWeb'],
  ['product', 'oracle-e-business-suite', 'Oracle E-Business Suite'],
  ['sector', 'health', 'health'],
  ['organisation', 'northmere', null],
  ['organisation', 'british-biscuit-bakers', null],
];

describe('shownName', () => {
  it.each(cases)('%s %s is %s', (type, id, name) => expect(shownName({ type, id })).toBe(name));
});

describe('withoutBuild', () => {
  it.each([
    ['Harbourlock (ELF)', 'Harbourlock'],
    ['Harbourlock (Windows)', 'Harbourlock'],
    ['Harbourlock (2021)', 'Harbourlock (2021)'],
  ])('%s → %s', (name, bare) => expect(withoutBuild(name)).toBe(bare));
});
