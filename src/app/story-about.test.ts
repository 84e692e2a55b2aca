import { expect, test } from 'vitest';
import type { Role } from '../domain/entity.ts';
import { noFindings } from '../domain/findings.ts';
import type { About, StoryArticle } from '../domain/story.ts';
import { articleOf } from '../understand/article-of.ts';
import { aboutAsDecided } from './story-about.ts';

/** An article in which an actor of the key `gray kestrel`, written so, has struck. */
function struck(id: string, name: string, copy = false): StoryArticle {
  const article = { ...articleOf({ title: `${name} struck`, body: [] }), id };
  const named = { type: 'actor' as const, key: 'gray kestrel' };
  return {
    article,
    findings: {
      ...noFindings,
      mentions: [{ ...named, start: 0, end: name.length }],
      roles: [{ ...named, role: 'actor', certainty: 'asserted', start: 0, end: article.text.length }],
    },
    publisher: { id, name: id, family: id, category: 'journalism' },
    copyOf: copy ? { originalId: 'first', similarity: 1, how: 'shingles' } : null,
  } as StoryArticle;
}

const told = (...ids: string[]): About[] => [
  {
    role: 'actor',
    type: 'actor',
    id: 'gray-kestrel',
    name: 'Gray Kestrel',
    certainty: 'asserted',
    articles: 3,
    citations: ids.map((articleId) => ({ articleId, start: 0, end: 5 })),
  },
];
const decided = {
  id: 1,
  type: 'actor' as const,
  name: null,
  articles: null as string[] | null,
  role: null,
  becomes: null,
  why: 'another gang',
  by: 'local',
  at: '2025-11-20T12:00:00.000Z',
  undoneAt: null,
  undoneBy: null,
};
const split = {
  ...decided,
  kind: 'split' as const,
  entity: 'gray-kestrel',
  alias: 'copper',
  into: { type: 'actor' as const, id: 'copper' },
};
const merge = {
  ...decided,
  kind: 'merge' as const,
  entity: 'gray-kestrel',
  alias: null,
  into: { type: 'actor' as const, id: 'storm-9' },
};

const articles = [
  struck('first', 'Gray Kestrel'),
  struck('second', 'Copper'),
  struck('third', 'Copper'),
  struck('fourth', 'Copper', true),
];

test.each([
  ['no decision', [], ['gray-kestrel 3 first']],
  ['a split', [split], ['gray-kestrel 1 first', 'copper 2 second third']],
  ['a merge beside it', [split, merge], ['storm-9 1 first', 'copper 2 second third']],
  [
    'a merge that leads to it',
    [{ ...split, entity: 'storm-9' }, merge],
    ['storm-9 1 first', 'copper 2 second third'],
  ],
  [
    'one in some articles alone',
    [{ ...split, articles: ['third', 'elsewhere'] }],
    ['gray-kestrel 2 first second', 'copper 1 third'],
  ],
  [
    'one of every name in some articles',
    [{ ...split, alias: null, articles: ['first', 'third'] }],
    ['copper 2 first third', 'gray-kestrel 1 second'],
  ],
  [
    'one that says that nobody known is meant there',
    [{ ...split, into: { type: 'name' as const, id: 'copper' }, articles: ['third'] }],
    ['gray-kestrel 2 first second'],
  ],
])('by %s, each name has its own articles and sentences', (_, decisions, rows) => {
  expect(
    aboutAsDecided(told('first'), articles, decisions).map(({ id, articles, citations }) =>
      [id, articles, ...citations.map(({ articleId }) => articleId)].join(' '),
    ),
  ).toEqual(rows);
});

const part = (more: object = {}) => ({
  ...decided,
  ...{ kind: 'part' as const, entity: 'gray-kestrel', alias: null, into: null },
  ...{ role: 'actor' as const, becomes: null as Role | null, articles: ['second', 'third', 'fourth'] },
  ...more,
});

test.each([
  ['one of some articles', [part()], ['actor gray-kestrel asserted 1 first']],
  ['one of all', [part({ articles: ['first', 'second', 'third'] })], []],
  [
    'another instead',
    [part({ becomes: 'researcher' })],
    ['actor gray-kestrel asserted 1 first', 'researcher gray-kestrel asserted 2 second third'],
  ],
  ['that of another', [part({ entity: 'copper' })], ['actor gray-kestrel asserted 3 first']],
  [
    'that of whom some of these mean',
    [part({ entity: 'copper' }), split],
    ['actor gray-kestrel asserted 1 first'],
  ],
  ['another role of it', [part({ role: 'victim' })], ['actor gray-kestrel asserted 3 first']],
])('by a part, %s, it is told where it has one', (_, decisions, rows) => {
  expect(aboutAsDecided(told('first'), articles, decisions).map(rowWords)).toEqual(rows);
});

const rowWords = ({ role, id, certainty, articles, citations }: About) =>
  [role, id, certainty, articles, ...citations.map(({ articleId }) => articleId)].join(' ');

test('what only the story tells of is corrected by the articles that it cites, and what a person says is certain', () => {
  const vendor = told('first', 'second').map((one) => ({
    ...one,
    role: 'vendor' as const,
    certainty: 'hedged' as const,
  }));
  const correct = (ids: string[], becomes: Role | null) =>
    aboutAsDecided(vendor, articles, [part({ role: 'vendor', articles: ids, becomes })]).map(rowWords);
  expect(correct(['first', 'second'], null)).toEqual([]);
  expect(correct(['first', 'second'], 'supplier')).toEqual(['supplier gray-kestrel asserted 3 first second']);
  expect(correct(['second'], null)).toEqual(['vendor gray-kestrel hedged 1 first']);
});

test('an entity that no article gives by this id stays as it was told', () => {
  expect(aboutAsDecided(told('first'), [], [split])).toEqual(told('first'));
});
