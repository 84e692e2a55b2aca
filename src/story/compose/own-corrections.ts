/** Figures that a publisher changed in its own article, without a word or with one: the earlier text is compared with the new. */
import type { StoryArticle } from '../../domain/story.ts';
import type { Conflict } from './conflict.ts';
import { mendNumbers, type NumberFact, numbersIn } from './numbers.ts';
import { citationOf, type Statement, type Voice } from './voices.ts';
import { contentStems, overlap, plain, STOP, tokens } from './words.ts';

/** So alike are two wordings of one sentence, numbers aside. */
const SAME_SENTENCE = 0.7;
/** In characters; further down nobody corrects what the story stands on. */
const COMPARED = 12_000;
const SENTENCE_END = /(?<=[.!?])\s+|\n+/g;
const MOST = 4;

/**
 * The figures of the voices' articles that stood otherwise in an earlier text of the same article. The side of the old
 * figure cites the earlier text, as it stood until the change.
 */
export function ownCorrections(voices: readonly Voice[]): Conflict[] {
  return voices.flatMap((voice) => changedFigures(voice, voice.source.earlier ?? [])).slice(0, MOST);
}

function changedFigures(voice: Voice, earlier: NonNullable<StoryArticle['earlier']>): Conflict[] {
  const found = new Map<string, Conflict>();
  for (const { until, text } of earlier) {
    const old = sentencesOf(text);
    for (const statement of voice.statements) {
      const before = old.find((sentence) => isSameSentence(sentence, statement));
      const change = before && changeOf(before.text, statement.text);
      if (!change) continue;
      const { articleId } = citationOf(statement);
      const was = { articleId, start: before.start, end: before.end, asOf: justBefore(until) };
      const { at } = voice.source.article.published;
      found.set(change.counted, {
        question: `How many ${change.counted}?`,
        status: 'corrected',
        sides: [
          { says: change.was, at, citations: [was] },
          { says: change.is, at: until, citations: [citationOf(statement)] },
        ],
      });
    }
  }
  return [...found.values()];
}

/** A change is known by the instant until which the earlier text stood. */
const justBefore = (until: string): string => new Date(Date.parse(until) - 1).toISOString();

interface OldSentence {
  start: number;
  end: number;
  text: string;
  stems: ReadonlySet<string>;
}

function sentencesOf(text: string): OldSentence[] {
  const compared = text.slice(0, COMPARED);
  const ends = [...compared.matchAll(SENTENCE_END)].map(({ index, 0: gap }) => ({
    end: index,
    next: index + gap.length,
  }));
  let start = 0;
  return [...ends, { end: compared.length, next: compared.length }].map(({ end, next }) => {
    const own = mendNumbers(plain(compared.slice(start, end)));
    const sentence = { start, end, text: own, stems: withoutNumbers(new Set(contentStems(tokens(own)))) };
    start = next;
    return sentence;
  });
}

const withoutNumbers = (stems: ReadonlySet<string>): Set<string> =>
  new Set([...stems].filter((word) => !/^\d/.test(word)));

/** The same sentence, told anew: the same words, and as many of them. */
function isSameSentence(old: OldSentence, { text, stems }: Statement): boolean {
  const own = withoutNumbers(stems);
  if (old.text === text || own.size < 3 || old.stems.size < 3) return false;
  const alike = overlap(old.stems, own);
  return alike >= SAME_SENTENCE && Math.abs(old.stems.size - own.size) <= 0.5 * own.size;
}

/** The one figure that differs; null where none does, or where so many do that the sentence tells something new. */
function changeOf(before: string, after: string): { was: string; is: string; counted: string } | null {
  const [old, now] = [numbersIn(before), numbersIn(after)];
  if (old.length !== now.length) return null;
  const changed = now.flatMap((number, i) => (number.value === old[i]!.value ? [] : [i]));
  const [at] = changed;
  if (at === undefined || changed.length > 1) return null;
  const counted = nounAfter(after, now[at]!);
  if (counted === '' || nounAfter(before, old[at]!) !== counted) return null;
  return {
    was: `${surface(before, old[at]!)} ${counted}`,
    is: `${surface(after, now[at]!)} ${counted}`,
    counted,
  };
}

const surface = (text: string, { start, end }: NumberFact): string => text.slice(start, end);

/** What is counted: up to two words after the number, the last of them no function word. */
function nounAfter(text: string, { end }: NumberFact): string {
  const words = /^ (\p{L}[\p{L}-]*)(?: (\p{L}[\p{L}-]*))?/u.exec(text.slice(end, end + 60));
  if (words === null || STOP.has(words[1]!.toLowerCase())) return '';
  const second = words[2]?.toLowerCase();
  return /s$/.test(words[1]!) || second === undefined || STOP.has(second)
    ? words[1]!
    : `${words[1]} ${words[2]}`;
}
