/** What headlines and events are made with, gathered once for a story. */
import type { StoryArticle } from '../../domain/story.ts';
import type { Carry } from './carry.ts';
import { type Spellings, spellingsOf } from './casing.ts';
import { type Reading, readStory } from './reading.ts';
import type { Voice } from './voices.ts';

export interface Desk {
  reading: Reading;
  spellings: Spellings;
  /** Lower-case names of the story's publishers: a headline does not carry them. */
  publishers: ReadonlySet<string>;
  /** Lower-case titles as the publishers wrote them. */
  taken: ReadonlySet<string>;
  carry: Carry;
}

export function deskOf(voices: Voice[], articles: readonly StoryArticle[]): Desk {
  return {
    reading: readStory(voices),
    spellings: spellingsOf(voices),
    publishers: new Set(
      articles.flatMap(({ publisher }) => [publisher.name.toLowerCase(), publisher.id.toLowerCase()]),
    ),
    taken: new Set(articles.map(({ article }) => article.title.toLowerCase())),
    carry: new Map(articles.map((article) => [article.article.id, article])),
  };
}
