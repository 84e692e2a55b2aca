/** What is known of much-named organisations says where and in what trade somebody was hit. */
import { describe, expect, it } from 'vitest';
import { homes } from '../../knowledge/names/homes.ts';
import { places } from '../../knowledge/names/places.ts';
import { sectors } from '../../knowledge/names/sectors.ts';
import { articleOf } from '../article-of.ts';
import { understand } from '../understand.ts';

const found = (name: string): { sectors: string[]; countries: string[] } => {
  const body = [`${name} was hacked on Friday. ${name} says that data of people was stolen.`];
  const { roles } = understand(articleOf({ title: `${name} hacked`, body }));
  const keysOf = (wanted: string) => roles.filter(({ role }) => role === wanted).map(({ key }) => key);
  return { sectors: keysOf('sector'), countries: keysOf('country') };
};

describe('where a much-named organisation is at home, and what it does', () => {
  it.each([
    ['Bangkok Dusit Medical Services', 'health', 'thailand'],
    ['Kyivstar', 'telecommunications', 'ukraine'],
    ['SK Broadband', 'telecommunications', 'south korea'],
    ['Bithumb', 'cryptocurrency', 'south korea'],
    ['Lojas Renner', 'retail', 'brazil'],
    ['Mercadona', 'retail', 'spain'],
    ['Garuda Indonesia', 'aviation', 'indonesia'],
    ['Aegean Airlines', 'aviation', 'greece'],
    ['HWL Ebsworth', 'legal', 'australia'],
    ['Banco Pichincha', 'finance', 'ecuador'],
    ['Société Générale', 'finance', 'france'],
    ['Societe Generale', 'finance', 'france'],
    ['Sumitomo Mitsui', 'finance', 'japan'],
    ['Iberdrola', 'energy', 'spain'],
    ['Fonterra', 'food', 'new zealand'],
    ['Maastricht University', 'education', 'netherlands'],
    ['Ukrzaliznytsia', 'transport', 'ukraine'],
    ['PowerSchool', 'technology', 'united states'],
  ])('%s: %s, %s', (name, sector, country) => {
    expect(found(name)).toEqual({ sectors: [sector], countries: [country] });
  });

  it.each([
    ['Target Dental', 'retail'],
    ['Next Harbour Clinic', 'retail'],
    ['Gap Valley School', 'retail'],
  ])('says nothing of who begins with the same ordinary word: %s', (name, sector) => {
    expect(found(name).sectors).not.toContain(sector);
  });
});

it('knows every sector and country that it speaks of', () => {
  const first = (table: string): string[] =>
    table
      .trim()
      .split('\n')
      .map((line) => line.split(' | ')[0]!);
  const known = new Set([...first(sectors), ...first(places), '-', 'georgia', 'jordan']);
  const named = homes
    .flatMap((table) => table.trim().split('\n'))
    .flatMap((line) => line.split(' | ').slice(0, 2));
  expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
});
