import { expect, test } from 'vitest';
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

test('an entity that no article gives by this id stays as it was told', () => {
  expect(aboutAsDecided(told('first'), [], [split])).toEqual(told('first'));
});
