import { describe, expect, it } from 'vitest';
import type { About, Change, StoryContent } from '../../domain/story.ts';
import { changesBetween, foldChanges } from './changes.ts';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';

const report = (publisher: string, published: string, title: string, sentence: string) =>
  draftArticle({ publisher, published, title, paragraphs: [sentence] });

const first = report(
  'A',
  '2025-11-10T08:00:00Z',
  'Northgate Bank confirms breach',
  'The breach at Northgate Bank affected 61,000 customers.',
);
const second = report(
  'A',
  '2025-11-14T08:00:00Z',
  'Northgate Bank reopens branches',
  'Northgate Bank reopened its branches on Thursday.',
);
const third = report(
  'B',
  '2025-11-15T08:00:00Z',
  'Northgate Bank says breach is larger',
  'The breach at Northgate Bank affected 127,000 customers.',
);

const content = (part: Partial<StoryContent>): StoryContent => ({ ...compose([first]), about: [], ...part });

describe('changesBetween', () => {
  it('calls the first revision new', () => {
    expect(changesBetween(null, compose([first])).map(({ what }) => what)).toEqual(['new']);
  });

  it('says nothing where nothing changed', () => {
    expect(changesBetween(compose([first]), compose([first]))).toEqual([]);
  });

  it('names a new event before the counts', () => {
    const changes = changesBetween(compose([first]), compose([first, second]));
    expect(changes[0]).toMatchObject({ what: 'event', words: 'Northgate Bank reopens branches' });
    expect(changes.at(-1)).toMatchObject({ what: 'articles', words: '+1 article' });
  });

  it('names a figure that changed first, with what it was and is', () => {
    const changes = changesBetween(compose([first, second]), compose([first, second, third]));
    expect(changes[0]).toMatchObject({ what: 'figure', was: '61,000 customers', is: '127,000 customers' });
    expect(changes.map(({ what }) => what)).toContain('publishers');
  });
});

describe('more of what was told before', () => {
  const event = (articleIds: string[], from: string): StoryContent['events'][number] => ({
    ...compose([first]).events[0]!,
    id: 'one',
    headline: 'Northgate Bank reopens branches',
    sentences: [{ text: `Told by ${from}.`, citations: [{ articleId: from, start: 0, end: 4 }] }],
    articleIds,
  });
  const before = content({ events: [event(['a'], 'a')] });

  it('is a change where a new article tells it', () => {
    const changes = changesBetween(before, content({ events: [event(['a', 'b'], 'b')] }));
    expect(changes.map(({ words }) => words)).toContain('more on: Northgate Bank reopens branches');
  });

  it('is none where the title of the story says the same', () => {
    const titled = content({ events: [event(['a', 'b'], 'b')], title: 'Northgate Bank reopens branches' });
    expect(changesBetween({ ...before, title: titled.title }, titled)).toEqual([]);
  });

  it('is none where only other sentences of the same articles are shown, nor beside the event itself', () => {
    const other = content({
      events: [
        {
          ...event(['a'], 'a'),
          sentences: [{ text: 'Anew.', citations: [{ articleId: 'a', start: 5, end: 9 }] }],
        },
      ],
    });
    expect(changesBetween(before, other)).toEqual([]);
    const words = foldChanges([
      { what: 'event', words: 'more on: Branches reopen', was: null, is: null },
      { what: 'event', words: 'Branches reopen', was: null, is: null },
    ]).map((one) => one.words);
    expect(words).toEqual(['Branches reopen']);
  });
});

const about = (role: About['role'], name: string, certainty: About['certainty'] = 'asserted'): About => ({
  role,
  type: role === 'victim' ? 'organisation' : 'actor',
  id: name.toLowerCase(),
  name,
  certainty,
  articles: 1,
  citations: [{ articleId: 'a', start: 0, end: 4 }],
});

describe('who and what a story is about', () => {
  it.each<[string, Partial<StoryContent>, Partial<StoryContent>, string[]]>([
    ['indicators', { indicators: 3 }, { indicators: 5 }, ['+2 indicators']],
    ['fewer indicators', { indicators: 5 }, { indicators: 3 }, []],
    [
      'victims',
      { about: [about('victim', 'Northgate Bank')] },
      { about: ['Northgate Bank', 'Elm Clinic', 'Harbour, Inc'].map((name) => about('victim', name)) },
      ['+2 victims: Elm Clinic, Harbour Inc'],
    ],
    ['a victim that denies it', {}, { about: [about('victim', 'Elm Clinic', 'denied')] }, []],
    ['a culprit named', {}, { about: [about('actor', 'Grey Heron')] }, ['attributed to Grey Heron']],
    ['one suspected', {}, { about: [about('actor', 'Grey Heron', 'hedged')] }, ['Grey Heron suspected']],
    [
      'a suspicion that became firm',
      { about: [about('actor', 'Grey Heron', 'hedged')] },
      { about: [about('actor', 'Grey Heron')] },
      ['attributed to Grey Heron'],
    ],
    [
      'another culprit',
      { about: [about('actor', 'Grey Heron')] },
      { about: [about('actor', 'Red Kite')] },
      ['attribution changed: Grey Heron → Red Kite'],
    ],
    [
      'a denied one',
      { about: [about('actor', 'Grey Heron')] },
      { about: [about('actor', 'Grey Heron', 'denied')] },
      ['attribution withdrawn: Grey Heron'],
    ],
  ])('tells of %s', (_, before, after, words) => {
    expect(changesBetween(content(before), content(after)).map((change) => change.words)).toEqual(words);
  });

  it('says nothing of what an earlier version did not know', () => {
    const { about: _, indicators: __, ...old } = content({});
    const after = content({ about: [about('actor', 'Grey Heron')], indicators: 4 });
    expect(changesBetween(old as StoryContent, after)).toEqual([]);
  });
});

const told = (what: Change['what'], words: string, was: string | null = null, is: string | null = null) => ({
  what,
  words,
  was,
  is,
});

describe('foldChanges', () => {
  it.each<[string, Change[], [string, string | null, string | null][]]>([
    ['the new story alone', [told('new', 'new story')], [['new story', null, null]]],
    [
      'counts, summed',
      [told('articles', '+2 articles'), told('publishers', '+1 publisher'), told('articles', '+1 article')],
      [
        ['+1 publisher', null, null],
        ['+3 articles', null, null],
      ],
    ],
    [
      'names, joined',
      [told('victims', '+1 victim: Elm Clinic'), told('victims', '+2 victims: Northgate Bank, Quay Air')],
      [['+3 victims: Elm Clinic, Northgate Bank, Quay Air', null, null]],
    ],
    [
      'a figure, from its first value to its last',
      [
        told('figure', 'How many people?', '61,000', '127,000'),
        told('figure', 'How many people?', '40,000', '61,000'),
      ],
      [['How many people?', '40,000', '127,000']],
    ],
    [
      'an attribution that was taken back',
      [
        told('attribution', 'attribution withdrawn: Grey Heron', 'Grey Heron', null),
        told('attribution', 'attributed to Grey Heron', null, 'Grey Heron'),
      ],
      [],
    ],
    [
      'many events, the newest by name',
      [5, 4, 3, 2, 1].map((n) => told('event', `Event ${n}`)),
      [
        ['Event 5', null, null],
        ['Event 4', null, null],
        ['Event 3', null, null],
        ['and 2 more developments', null, null],
      ],
    ],
    [
      'the telling ones first',
      [
        told('articles', '+1 article'),
        told('event', 'Event 1'),
        told('correction', 'How many?', '120', '127'),
      ],
      [
        ['How many?', '120', '127'],
        ['Event 1', null, null],
        ['+1 article', null, null],
      ],
    ],
  ])('tells %s', (_, changes, expected) => {
    expect(foldChanges(changes).map(({ words, was, is }) => [words, was, is])).toEqual(expected);
  });
});
