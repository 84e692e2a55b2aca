/** An entity's time line out of raw documents: candidate words of events, what speaks for each, and their dates. */
import type { DateExpression } from '../src/domain/findings.ts';
import { addDays } from '../src/domain/time.ts';
import { stem } from '../src/story/compose/words.ts';
import { articleOf } from '../src/understand/article-of.ts';
import { understand } from '../src/understand/understand.ts';
import type { Document } from './semeval.ts';
import { type EntityType, mentionsIn } from './semeval-entity.ts';
import { type Basis, featuresOf, type ReadSentence } from './semeval-features.ts';
import { eventWord, isParticle } from './semeval-words.ts';

export interface Candidate {
  document: Document;
  sentence: number;
  /** As the time lines write it, `document-sentence-words`. */
  mention: string;
  date: string;
  features: string[];
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

/** A bare year beside a noun names the noun: "the 1991 agreement". */
const NAMES_A_THING = /^\d{4}$/;

function datesIn(tokens: readonly string[], day: string): ReadSentence['dates'] {
  const { text, starts } = joined(tokens);
  const article = articleOf({ title: '', body: [text], day });
  const shift = article.blocks[1]!.start;
  return understand(article).dates.flatMap(({ start, end, when }) => {
    const value = asWritten(when, day);
    const at = starts.findLastIndex((place) => place <= start - shift);
    const last = starts.findLastIndex((place) => place < end - shift);
    const said = tokens.slice(at, last + 1).join(' ');
    const bare =
      NAMES_A_THING.test(said) &&
      !/^(?:in|since|of|by|until|from|during|,|early|late)$/i.test(tokens[at - 1] ?? '');
    const names = bare || tokens[last + 1] === "'s";
    return value === null || names ? [] : [{ at, end: last + 1, value }];
  });
}

/** A span of days as the time lines write it: a day, else the month or the year that holds it. */
function asWritten({ start, end, precision }: DateExpression['when'], day: string): string | null {
  if (start === end) return start;
  if (precision === 'week') return `${(start <= day && day <= end ? day : start).slice(0, 7)}-XX`;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${start.slice(0, 7)}-XX`;
  return start.slice(0, 4) === end.slice(0, 4) ? `${start.slice(0, 4)}-XX-XX` : null;
}

/** In days: a date of the lead so shortly before the report is the day that the report tells of. */
const TOLD_WITHIN = 7;

/** The day that a report tells of: the day in its lead, else its own. */
function dayTold(document: Document, sentences: ReadonlyMap<number, ReadSentence>): string {
  const lead = [...sentences].filter(([number]) => number > 1).slice(0, 2);
  const days = lead.flatMap(([, { dates }]) => dates.map(({ value }) => value));
  return (
    days.find((value) => value <= document.day && value >= addDays(document.day, -TOLD_WITHIN)) ??
    document.day
  );
}

/** The dates of all words of events in a document, by sentence and place. */
function datesOf(document: Document): Map<string, Found> {
  const sentences = sentencesOf(document);
  const told = dayTold(document, sentences);
  const found = new Map<string, Found>();
  const byLemma = new Map<string, string>();
  for (const [number, sentence] of sentences) {
    sentence.words.forEach((word, i) => {
      const own = word && ownDate(sentence, i);
      if (!word || !own) return;
      found.set(`${number} ${i}`, own);
      if (own.basis === 'tied' && !word.reporting && !byLemma.has(word.lemma))
        byLemma.set(word.lemma, own.date);
    });
  }
  for (const [number, { words }] of sentences) {
    words.forEach((word, i) => {
      const key = `${number} ${i}`;
      if (!word || found.has(key)) return;
      const same = number === 0 ? undefined : byLemma.get(word.lemma);
      found.set(
        key,
        same === undefined ? { date: told, basis: 'report' } : { date: same, basis: 'same word' },
      );
    });
  }
  return found;
}

/** Stems of words that tell events in two sentences; with "0 " before them those of the title. */
function repeatedIn(document: Document): Set<string> {
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const [number, { words }] of sentencesOf(document)) {
    const stems = new Set(words.flatMap((word) => (word === null ? [] : [stem(word.lemma)])));
    for (const each of stems) {
      if (seen.has(each)) found.add(each);
      seen.add(each);
      if (number === 0) found.add(`0 ${each}`);
    }
  }
  return found;
}

/** The candidates for one entity in one document. */
export function candidatesOf(document: Document, entity: string, type: EntityType): Candidate[] {
  const entityIn = mentionsIn(document, entity, type);
  if (entityIn.count === 0) return [];
  const found: Candidate[] = [];
  const dates = datesOf(document);
  const repeated = repeatedIn(document);
  for (const [number, sentence] of sentencesOf(document)) {
    const mentions = entityIn.mentions.get(number) ?? [];
    if (number === 1) continue;
    sentence.words.forEach((word, i) => {
      if (word === null) return;
      const particle = word.form !== 'noun' && isParticle(sentence.tokens[i + 1] ?? '');
      const words = particle ? `${sentence.tokens[i]}_${sentence.tokens[i + 1]}` : sentence.tokens[i]!;
      const { date, basis } = dates.get(`${number} ${i}`)!;
      found.push({
        document,
        sentence: number,
        mention: `${document.id}-${number}-${words}`,
        date,
        features: featuresOf({
          number,
          sentence,
          i,
          word,
          mentions,
          entityIn,
          type,
          basis,
          length: document.sentences.size,
          repeated,
        }),
      });
    });
  }
  return found;
}

interface Found {
  date: string;
  basis: Basis;
}

/** The date that stands beside a word with no other verb between them, else one that opens the sentence. */
function ownDate({ tokens, words, dates }: ReadSentence, i: number): Found | null {
  const verbs = (from: number, to: number): number =>
    words.slice(from, to).filter((word) => word !== null && word.form !== 'noun').length;
  const ways = dates.map(({ at, end, value }) => {
    const between = at > i ? verbs(i + 1, at) : verbs(end, i);
    const comma = tokens.slice(Math.min(i, end), Math.max(i, at)).filter((token) => token === ',').length;
    return {
      value,
      between,
      cost: 6 * between + 2 * comma + Math.abs(at - i) * 0.5 + (at < i ? 1 : 0),
      opens: at <= 1,
    };
  });
  const [best] = ways.sort((a, b) => a.cost - b.cost);
  if (best === undefined) return null;
  return {
    date: best.value,
    basis: best.between === 0 || (best.opens && best.between <= 1) ? 'tied' : 'sentence',
  };
}
