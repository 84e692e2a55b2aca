/** What headlines and events are made with, gathered once for a story. */
import type { Disagreement, StoryArticle } from '../../domain/story.ts';
import type { Carry } from './carry.ts';
import { type Spellings, spellingsOf } from './casing.ts';
import { numbersIn } from './numbers.ts';
import { once } from './once.ts';
import { type Reading, readStory } from './reading.ts';
import { nothingTakenBack, type TakenBack } from './retraction.ts';
import type { Statement, Voice } from './voices.ts';

export interface Desk {
  reading: Reading;
  spellings: Spellings;
  /** Lower-case names of the story's publishers: a headline does not carry them. */
  publishers: ReadonlySet<string>;
  /** The wordings of the publishers' titles. */
  taken: ReadonlySet<string>;
  carry: Carry;
  /** Lower-case names of the news publishers among them: what they reported is coverage. */
  outlets: readonly string[];
  /** Claims and figures that no longer stand. */
  back: TakenBack;
  /** Numbers that sources give differently. */
  numbers: Told;
}

/** Numbers of disagreements: those that others have replaced, and those that stand against others. */
export interface Told {
  replaced: ReadonlySet<number>;
  disputed: ReadonlySet<number>;
}

/** The words of a headline without what only typography changes. */
export const wording = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export function deskOf(voices: Voice[], articles: readonly StoryArticle[]): Desk {
  return {
    reading: readStory(voices),
    spellings: spellingsOf(voices),
    publishers: new Set(
      articles.flatMap(({ publisher }) => [publisher.name.toLowerCase(), publisher.id.toLowerCase()]),
    ),
    taken: new Set(articles.map(({ article }) => wording(article.title))),
    carry: new Map(articles.map((article) => [article.article.id, article])),
    outlets: [
      ...new Set(
        articles
          .filter(({ publisher }) => publisher.category === 'journalism')
          .map(({ publisher }) => publisher.name.toLowerCase()),
      ),
    ],
    back: nothingTakenBack,
    numbers: { replaced: new Set(), disputed: new Set() },
  };
}

/** What becomes of the numbers that the sides of disagreements give. The last side of an update stands. */
export function numbersTold(disagreements: readonly Disagreement[]): Told {
  const counted = disagreements.filter(({ question }) => COUNTS.test(question));
  const valuesOf = ({ says }: { says: string }) => valuesIn(says);
  const isReplaced = ({ status }: Disagreement) => status === 'updated' || status === 'corrected';
  const standing = counted.filter(isReplaced).flatMap(({ sides }) => valuesOf(sides.at(-1)!));
  const earlier = counted.filter(isReplaced).flatMap(({ sides }) => sides.slice(0, -1).flatMap(valuesOf));
  return {
    replaced: new Set(earlier.filter((value) => !standing.includes(value))),
    disputed: new Set(
      counted.filter((one) => !isReplaced(one)).flatMap(({ sides }) => sides.flatMap(valuesOf)),
    ),
  };
}

/** The numbers of a text; "a million" is one. */
export const valuesIn = (text: string): number[] =>
  numbersIn(text.replace(A_MILLION, 'one')).map(({ value }) => value);
const A_MILLION = /(?<!\bhalf )\ba(?= (?:thousand|million|billion|trillion)\b)/gi;

/** Other questions are not answered by a number, though an answer may have one. */
const COUNTS = /^(?:How (?:many|much|high)|What (?:are the|is the price|share))\b/;

const REPORTED =
  /^ (?:had |has |was the first to |were the first to )?(?:first |earlier |previously )?(?:report(?:ed|s|ing)?|wr(?:ote|itten|ites?)|publish(?:ed|es))\b/;
const REPORTS = / (?:report(?:ed|s|ing)?|wr(?:ote|itten|ites?)|publish(?:ed|es))\b/;

/** The sentence in lower case where it says that somebody reported something; else nothing. */
const reportingText = once(({ text }: Statement): string => {
  const lower = text.toLowerCase();
  return REPORTS.test(lower) ? lower : '';
});

/** Whether a sentence tells what a news publisher of the story reported, instead of what happened. */
export function isOfCoverage(statement: Statement, { outlets }: Desk): boolean {
  const lower = reportingText(statement);
  return (
    lower !== '' &&
    outlets.some((name) => {
      const at = lower.indexOf(name);
      return at >= 0 && REPORTED.test(lower.slice(at + name.length));
    })
  );
}
