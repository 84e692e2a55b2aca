/** An entity's time line out of raw documents: candidate words of events, what speaks for each, and their dates. */
import type { DateExpression } from '../src/domain/findings.ts';
import { articleOf } from '../src/understand/article-of.ts';
import { understand } from '../src/understand/understand.ts';
import type { Document } from './semeval.ts';
import { type EntityIn, type EntityType, mentionsIn, type Span } from './semeval-entity.ts';
import { BE, type EventWord, eventWord, HAVE, isParticle, MODALS } from './semeval-words.ts';

export interface Candidate {
  document: Document;
  sentence: number;
  /** As the time lines write it, `document-sentence-words`. */
  mention: string;
  date: string;
  features: string[];
}

interface ReadSentence {
  tokens: string[];
  words: (EventWord | null)[];
  dates: { at: number; end: number; value: string }[];
}

const read = new WeakMap<Document, Map<number, ReadSentence>>();

/** Words and dates of a document's sentences; a document is read once. */
function sentencesOf(document: Document): Map<number, ReadSentence> {
  const known = read.get(document);
  if (known) return known;
  const made = new Map<number, ReadSentence>();
  for (const [number, tokens] of document.sentences) {
    const words = tokens.map((token, i) => eventWord(token, tokens[i - 1] ?? '', tokens[i + 1] ?? ''));
    made.set(number, { tokens, words, dates: datesIn(tokens, document.day) });
  }
  read.set(document, made);
  return made;
}

/** Tokens as running text, with the place of each. */
function joined(tokens: readonly string[]): { text: string; starts: number[] } {
  let text = '';
  const starts = tokens.map((token) => {
    if (text !== '' && !/^(?:[.,;:!?)%]|'s|'')$/.test(token) && !text.endsWith('(')) text += ' ';
    const start = text.length;
    text += token;
    return start;
  });
  return { text, starts };
}

function datesIn(tokens: readonly string[], day: string): ReadSentence['dates'] {
  const { text, starts } = joined(tokens);
  const article = articleOf({ title: '', body: [text], day });
  const shift = article.blocks[1]!.start;
  return understand(article).dates.flatMap(({ start, end, when }) => {
    const value = asWritten(when);
    const at = starts.findLastIndex((place) => place <= start - shift);
    const last = starts.findLastIndex((place) => place < end - shift);
    return value === null ? [] : [{ at, end: last + 1, value }];
  });
}

/** A span of days as the time lines write it: a day, else the month or the year that holds it. */
function asWritten({ start, end }: DateExpression['when']): string | null {
  if (start === end) return start;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${start.slice(0, 7)}-XX`;
  return start.slice(0, 4) === end.slice(0, 4) ? `${start.slice(0, 4)}-XX-XX` : null;
}

/** The candidates for one entity in one document. */
export function candidatesOf(document: Document, entity: string, type: EntityType): Candidate[] {
  const entityIn = mentionsIn(document, entity, type);
  if (entityIn.count === 0) return [];
  const found: Candidate[] = [];
  for (const [number, sentence] of sentencesOf(document)) {
    const mentions = entityIn.mentions.get(number);
    if (mentions === undefined || number === 1) continue;
    sentence.words.forEach((word, i) => {
      if (word === null) return;
      const particle = word.form !== 'noun' && isParticle(sentence.tokens[i + 1] ?? '');
      const words = particle ? `${sentence.tokens[i]}_${sentence.tokens[i + 1]}` : sentence.tokens[i]!;
      found.push({
        document,
        sentence: number,
        mention: `${document.id}-${number}-${words}`,
        ...dated(document, sentence, i, word),
        features: featuresOf(number, sentence, i, word, mentions, entityIn, type),
      });
    });
  }
  return found;
}

/** The date of the clause, else of the sentence, else the day of the report. */
function dated(
  document: Document,
  { tokens, dates }: ReadSentence,
  i: number,
  word: EventWord,
): { date: string } {
  const near = dates
    .map((date) => ({ date, gap: date.at > i ? date.at - i : i - date.end + 3 }))
    .filter(({ gap }) => gap <= (word.reporting ? 6 : 30))
    .sort((a, b) => a.gap - b.gap)[0];
  if (near !== undefined && !tokens.slice(Math.min(i, near.date.at), Math.max(i, near.date.at)).includes('"'))
    return { date: near.date.value };
  return { date: document.day };
}

const IN_BETWEEN = 12;

function featuresOf(
  number: number,
  { tokens, words, dates }: ReadSentence,
  i: number,
  word: EventWord,
  mentions: readonly Span[],
  { count, mentions: all }: EntityIn,
  type: EntityType,
): string[] {
  const lower = (at: number): string => tokens[at]?.toLowerCase() ?? '';
  const verbsBetween = (from: number, to: number): number =>
    words.slice(from, to).filter((other) => other !== null && other.form !== 'noun').length;
  const before = mentions.filter(({ end }) => end <= i).at(-1);
  const after = mentions.find(({ start }) => start > i);
  const noun = word.form === 'noun';
  const relation = relationOf();
  function relationOf(): string {
    if (before && i - before.end <= IN_BETWEEN && verbsBetween(before.end, i) === 0) {
      if (noun && lower(before.end) === "'s") return 'owner';
      return before.pronoun ? 'subject-pronoun' : 'subject';
    }
    if (after && after.start - i <= 6 && verbsBetween(i + 1, after.start) === 0) {
      const joint = tokens
        .slice(i + 1, after.start)
        .find((token) => /^(?:by|with|from|against|to|of|for|on)$/.test(token));
      return `object-${joint ?? 'bare'}`;
    }
    if (
      before &&
      verbsBetween(before.end, i) === 1 &&
      tokens.slice(before.end, i).some((t) => /^(?:and|to)$/.test(t))
    )
      return 'chained';
    if (before && mentions[0]!.start <= 4) return 'far-subject';
    return before ? 'far-before' : 'far-after';
  }
  const helpers = [1, 2, 3].map((k) => lower(i - k));
  const tense = noun
    ? 'noun'
    : helpers.some((w) => MODALS.has(w))
      ? 'modal'
      : helpers[0] === 'to' || helpers[1] === 'to'
        ? 'to'
        : word.form === 'past'
          ? helpers.some((w) => HAVE.has(w))
            ? 'perfect'
            : helpers.slice(0, 2).some((w) => BE.has(w))
              ? 'passive'
              : 'past'
          : word.form;
  const kind = word.reporting ? 'reporting' : noun ? 'noun' : 'verb';
  const quoted = tokens.slice(0, i).filter((token) => /^(?:"|``|''|“|”)$/.test(token)).length % 2 === 1;
  const place = number === 0 ? 'title' : number === 2 ? 'lead' : number <= 4 ? 'early' : 'late';
  const explicit = dates.length > 0 ? 'dated' : 'undated';
  const inTitle = all.has(0);
  return [
    `relation ${relation}`,
    `tense ${tense}`,
    `kind ${kind}`,
    `place ${place}`,
    `${explicit}`,
    `type ${type}`,
    `${type} ${relation}`,
    `${kind} ${relation}`,
    `${tense} ${place}`,
    `${type} ${kind}`,
    inTitle ? 'in title' : 'not in title',
    `${type} ${inTitle}`,
    count >= 4 ? 'often' : count >= 2 ? 'some' : 'once',
    quoted ? 'quoted' : 'plain',
    helpers.some((w) => w === 'not' || w === "n't" || w === 'never') ? 'negated' : 'positive',
    words.findIndex((other) => other !== null && other.form !== 'noun') === i ? 'first verb' : 'later verb',
  ];
}
