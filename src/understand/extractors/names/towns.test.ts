import { expect, test } from 'vitest';
import { withTowns } from '../../../domain/towns.ts';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

const found = (text: string) => withTowns(understand(articleOf({ title: 'Notes of the day', body: [text] })));
const placesIn = (text: string) =>
  found(text)
    .mentions.filter(({ type }) => type === 'place')
    .map(({ key }) => key);

test.each<[string, string[]]>([
  ['Police in Rotterdam arrested two men.', ['rotterdam']],
  ['Servers in Lyon, Leeds and Gdansk were searched.', ['lyon', 'leeds', 'gdansk']],
  ['The Calgary-based carrier flies again. Calgary is proud.', ['calgary', 'calgary']],
  ['He lives in Tampa, Florida.', ['tampa', 'florida']],
])('places: %s', (text, expected) => expect(placesIn(text)).toEqual(expected));

test.each([
  'Bristol said that its customers are safe.',
  'They stole data from Denver and fled.',
  'Leeds won.',
])('no place: %s', (text) => expect(placesIn(text)).toEqual([]));

test('whoever has a part in the article is no mere place', () => {
  const { roles, mentions } = found(
    'Hackers breached Oakland. In Oakland, the town hall said, data of Oakland was stolen.',
  );
  const isHit = roles.some(({ key }) => key === 'oakland');
  expect(mentions.some(({ key, type }) => key === 'oakland' && type === 'place')).toBe(!isHit);
});
