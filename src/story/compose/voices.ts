/**
 * A story's articles as compose reads them: in a fixed order, copies put aside, the number of voices and of statements
 * bounded, so that a story of 500 articles costs little more than one of 40.
 */
import type { Citation } from '../../domain/article.ts';
import type { DateExpression } from '../../domain/findings.ts';
import type { StoryArticle } from '../../domain/story.ts';
import { type Day, dayOf } from '../../domain/time.ts';
import { mendNumbers } from './numbers.ts';
import { once } from './once.ts';
import { contentStems, plain, type Token, tokens } from './words.ts';

/** How many voices are compared, and how many sentences of each. */
const MAX_VOICES = 64;
const MAX_STATEMENTS = 24;
/** In characters; what is longer is no sentence but a list or a trap. */
const LONGEST_STATEMENT = 1200;
/** Of the voices kept, this many tell how it began, and this many how it stands. */
const FIRST = 8;
const NEWEST = 16;

/** One sentence (or the title) of a voice. `text` is plain and mended; `start` and `end` are offsets into the article. */
export interface Statement {
  voice: Voice;
  /** 0 is the title. */
  place: number;
  start: number;
  end: number;
  text: string;
  tokens: readonly Token[];
  stems: ReadonlySet<string>;
  dates: DateExpression[];
  /** Where it is one clause of a sentence (clauses.ts): that sentence, the subject that the clause shares ('' for its own), and whom "its" means where the sentence says so. */
  clause?: { subject: string; sentence: Statement; owner?: string };
}

/** An article that is heard: no copy of another one in the story. */
export interface Voice {
  source: StoryArticle;
  id: string;
  day: Day;
  english: boolean;
  family: string;
  statements: Statement[];
}

/** The passage of a statement; that of a clause is its sentence, without which it cannot be understood. */
export function citationOf({ voice, start, end, clause }: Statement): Citation {
  return clause === undefined ? { articleId: voice.id, start, end } : citationOf(clause.sentence);
}

/** Articles by publication, then identifier: the same for every order in which they came. */
export function inOrder(articles: readonly StoryArticle[]): StoryArticle[] {
  return [...articles].sort(
    (a, b) =>
      compareText(a.article.published.at, b.article.published.at) || compareText(a.article.id, b.article.id),
  );
}

/** Compares by code units, so that no machine's locale changes the order. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether each article only repeats another one of the story; where the original is missing, its first copy stands for it. */
export function copiesAmong(ordered: readonly StoryArticle[]): Set<string> {
  const present = new Set(ordered.map(({ article }) => article.id));
  const standIn = new Set<string>();
  const copies = new Set<string>();
  for (const { article, copyOf } of ordered) {
    if (copyOf === null) continue;
    if (present.has(copyOf.originalId) || standIn.has(copyOf.originalId)) copies.add(article.id);
    else standIn.add(copyOf.originalId);
  }
  return copies;
}

/** The voices of a story, oldest first. `ordered` must come from `inOrder`. */
export function voicesOf(ordered: readonly StoryArticle[]): Voice[] {
  const copies = copiesAmong(ordered);
  return representative(ordered.filter(({ article }) => !copies.has(article.id))).map(voiceOf);
}

/** How many voices are searched for disagreements, and how many sentences of those that are not heard otherwise. */
const MAX_SEARCHED = 160;
const LEAD_STATEMENTS = 5;

/**
 * The `voices` with those that the bound left out, oldest first: a single report may be the one that disagrees. Of the
 * added ones only the lead is read, so that a large story costs little more.
 */
export function everyVoice(ordered: readonly StoryArticle[], voices: Voice[]): Voice[] {
  const copies = copiesAmong(ordered);
  if (ordered.length - copies.size === voices.length) return voices;
  const heard = new Map(voices.map((voice) => [voice.id, voice]));
  const others = ordered.filter(({ article }) => !copies.has(article.id) && !heard.has(article.id));
  const added = new Set(others.slice(-(MAX_SEARCHED - voices.length)));
  return ordered.flatMap((source) => {
    const own = heard.get(source.article.id);
    return own ?? (added.has(source) ? leadOf(source) : []);
  });
}

/** The first ones, the newest, the authorities, and of what lies between the first of each day, then the second of each day. */
function representative(originals: StoryArticle[]): StoryArticle[] {
  if (originals.length <= MAX_VOICES) return originals;
  const authorities = originals.filter(({ publisher }) => publisher.category === 'authority');
  const kept = new Set([
    ...originals.slice(0, FIRST),
    ...originals.slice(-NEWEST),
    ...authorities.slice(-FIRST),
  ]);
  const days = new Map<Day, StoryArticle[]>();
  for (const article of originals) {
    if (kept.has(article)) continue;
    const day = dayOf(article.article.published.at);
    const ofDay = days.get(day) ?? [];
    ofDay.push(article);
    days.set(day, ofDay);
  }
  for (let round = 0; kept.size < MAX_VOICES; round++) {
    for (const ofDay of days.values()) {
      const next = ofDay[round];
      if (next !== undefined && kept.size < MAX_VOICES) kept.add(next);
    }
  }
  return originals.filter((article) => kept.has(article));
}

const voiceOf = once((source: StoryArticle) => readVoice(source, MAX_STATEMENTS));
const leadOf = once((source: StoryArticle) => readVoice(source, LEAD_STATEMENTS));

function readVoice(source: StoryArticle, most: number): Voice {
  const { article, findings, publisher } = source;
  const voice: Voice = {
    source,
    id: article.id,
    day: dayOf(article.published.at),
    english: article.language === 'en' || article.language === 'und',
    family: publisher.family,
    statements: [],
  };
  const sentences =
    findings.sentences.length > 0 ? findings.sentences : [{ start: 0, end: article.title.length, block: 0 }];
  for (const { start, end } of sentences.slice(0, most)) {
    if (end - start > LONGEST_STATEMENT && start > 0) continue;
    const raw = article.text.slice(start, Math.min(end, start + LONGEST_STATEMENT));
    const text = mendNumbers(plain(raw));
    if (text === '') continue;
    const words = tokens(text);
    const dates = findings.dates.filter((date) => date.start >= start && date.end <= end);
    if (voice.statements.length > 0 && isDateLine(raw, dates, start)) continue;
    voice.statements.push({
      voice,
      place: voice.statements.length,
      start,
      end,
      text,
      dates,
      tokens: words,
      stems: new Set(contentStems(words)),
    });
  }
  return voice;
}

const AROUND_DATE =
  /\b(?:first|last|published|posted|updated|modified|issued|released|date|on|at|[ap]m|UTC|GMT|CES?T|E[SD]T|P[SD]T)\b/giu;

/** "29 November 2026", "Published on 29 November 2026, 10:30 UTC": the day of a report, and no sentence of it. */
function isDateLine(raw: string, dates: Statement['dates'], offset: number): boolean {
  if (dates.length === 0 || raw.length > LONGEST_DATE_LINE) return false;
  const rest = dates.reduceRight(
    (text, { start, end }) => text.slice(0, start - offset) + text.slice(end - offset),
    raw,
  );
  return !/\p{L}/u.test(rest.replace(AROUND_DATE, ''));
}

const LONGEST_DATE_LINE = 80;
