/** What placing keeps of an article: its telling words, names, numbers and identifiers, and when it was published. */
import type { StoryArticle } from '../../domain/story.ts';
import { millis } from '../../domain/time.ts';
import { type Background, rarityOf } from './background.ts';
import { type Lead, leadOf } from './lead.ts';
import { isRoundupTitle } from './roundup.ts';
import { hashOf, heaviestOf, positionOf, unit, type Vector, type Weighed } from './vector.ts';
import { termOf, words } from './words.ts';

export interface Profile extends Lead {
  articleId: string;
  /** Its number in the order of placing. */
  order: number;
  /** When we learned of it, milliseconds since the epoch. */
  learnedAt: number;
  /** Milliseconds since the epoch, or null where the day of publication is not known. */
  at: number | null;
  language: string;
  /** TF-IDF of title and text, length 1: the heaviest `termsKept` terms. */
  terms: Vector;
  /** The same of proper names alone. */
  names: Vector;
  /** The same of the title alone. */
  title: Vector;
  /** Numbers worth comparing, as written: `61`, `5.7m`, `$2.85m`. */
  numbers: string[];
  /** How the text writes the heaviest terms, in their order. */
  shown: string[];
  roundup: boolean;
}

const termsKept = 120;
const namesKept = 24;
const shownKept = 24;
/** A long article says what it is about at its start: a word at this position weighs half of one in the lead. */
const halfLead = 400;
/** What a word of the address adds to its count. */
const addressWeight = 1;
/** Proper names say more than other words of the same rarity. */
const nameBoost = 1.75;
/** Text beyond this many words adds nothing. */
const wordsRead = 1200;
/** The background is English: in other languages a word that it does not know may be a common one. */
const foreignShare = 0.75;
/** Characters of one sentence that are read: a page without full stops is one sentence. */
const sentenceRead = 2000;
const titleKept = 20;
const numbersKept = 12;

interface Count {
  weight: number;
  capital: number;
  plain: number;
  shown: string;
}

/** The profile of an article. Work is bounded: the first 1,200 words are read. */
export function profileOf(
  { article, findings }: StoryArticle,
  background: Background,
  order: number,
): Profile {
  const counts = new Map<string, Count>();
  const title = new Set<string>();
  let position = 0;
  const seen = new Set<string>();
  for (const sentence of findings.sentences) {
    const text = article.text.slice(sentence.start, Math.min(sentence.end, sentence.start + sentenceRead));
    // A description that only repeats the title says nothing twice.
    if (seen.has(text)) continue;
    seen.add(text);
    const inTitle = sentence.block === 0;
    const found = words(text);
    const titleCase = found.length > 3 && found.filter((word) => word.capital).length > found.length * 0.6;
    for (const [index, word] of found.entries()) {
      const count = counts.get(word.term) ?? { weight: 0, capital: 0, plain: 0, shown: word.shown };
      count.weight += inTitle ? 2 : 1 / (1 + position / halfLead);
      if (!word.capital) count.plain += 1;
      else if (!titleCase && index > 0) count.capital += 1;
      if (word.capital) count.shown = titleCase ? word.shown : word.name;
      counts.set(word.term, count);
      if (inTitle) title.add(word.term);
      position += 1;
    }
    if (position > wordsRead) break;
  }
  for (const term of addressWords(article.url)) {
    const count = counts.get(term) ?? { weight: 0, capital: 0, plain: 0, shown: term };
    count.weight += addressWeight;
    counts.set(term, count);
  }
  spellOut(counts, background);
  return assemble({ article, findings }, counts, title, background, order);
}

/** How an article writes a word, or null where it is not among its heaviest. */
export function shownIn({ terms, shown }: Profile, id: number): string | null {
  for (let rank = 0; rank < shown.length; rank++) {
    if (terms[positionOf(terms, rank)] === id) return shown[rank]!;
  }
  return null;
}

/** “JLR” also counts as the words it stands for, and “Jaguar Land Rover” as “JLR”. */
function spellOut(counts: Map<string, Count>, background: Background): void {
  for (const [acronym, name] of background.acronyms(counts)) {
    const short = counts.get(acronym);
    const long = name.every((word) => counts.has(word));
    if (short && !long) {
      for (const word of name)
        if (!counts.has(word)) counts.set(word, { ...short, shown: word, plain: 0, capital: 1 });
    } else if (long && !short) {
      counts.set(acronym, { ...counts.get(name[0]!)!, shown: acronym.toUpperCase(), plain: 0, capital: 1 });
    }
  }
}

/** Words of the last part of the address: where a headline teases, the address often names the victim. */
function addressWords(url: string): string[] {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const longest = path.split('/').reduce((a, b) => (b.length > a.length ? b : a), '');
  const parts = longest
    .replace(/\.[a-z]{2,5}$/i, '')
    .split(/[-_.]/)
    .filter((part) => /^[a-z]{2,20}$|^[a-z]{1,4}\d$/i.test(part));
  return parts.length < 3 ? [] : parts.slice(0, 20).flatMap((part) => termOf(part) ?? []);
}

function assemble(
  { article, findings }: Pick<StoryArticle, 'article' | 'findings'>,
  counts: Map<string, Count>,
  title: Set<string>,
  background: Background,
  order: number,
): Profile {
  const terms: Weighed[] = [];
  const names: Weighed[] = [];
  const written = new Map<number, string>();
  const foreign = article.language !== 'en' && article.language !== 'und';
  for (const [term, count] of counts) {
    const boost = isName(term, count, background) ? nameBoost : 1;
    const idf = background.idf(term) * (foreign && !background.knows(term) ? foreignShare : 1);
    const weight = Math.log1p(count.weight) * idf * boost;
    const weighed = { id: hashOf(term), weight, rarity: rarityOf(idf, background) };
    terms.push(weighed);
    if (boost > 1) names.push(weighed);
    written.set(weighed.id, count.shown);
  }
  const kept = unit(terms, termsKept);
  const ofTitle = [...title].map((term) => {
    const idf = background.idf(term);
    return { id: hashOf(term), weight: idf, rarity: rarityOf(idf, background) };
  });
  const { published } = article;
  const dayKnown = published.precision === 'minute' || published.precision === 'day';
  return {
    articleId: article.id,
    order,
    learnedAt: millis(article.learnedAt),
    at: dayKnown ? millis(published.at) : null,
    language: article.language,
    terms: kept,
    names: unit(names, namesKept),
    title: unit(ofTitle, titleKept),
    numbers: [...counts.keys()].filter(isTellingNumber).slice(0, numbersKept),
    ...leadOf(findings),
    shown: heaviestOf(kept, shownKept).map(({ id }) => written.get(id)!),
    roundup: isRoundupTitle(article.title),
  };
}

/** A number that can tell two things apart: no year, ordinal, round thousand or clock time. */
function isTellingNumber(term: string): boolean {
  return /^[$€£]?\d/.test(term) && !/^(?:19|20)\d\d$|\d(?:st|nd|rd|th|s|am|pm)$|^0/.test(term);
}

function isName(term: string, count: Count, background: Background): boolean {
  if (/^[$€£]?\d/.test(term)) return false;
  if (count.capital > count.plain) return true;
  if (count.plain > 0) return false;
  // Seen only at the start of a sentence or in a title: the background decides, and a word unknown to it counts as a name.
  return background.isName(term) ?? true;
}
