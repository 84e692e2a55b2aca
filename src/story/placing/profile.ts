/** What placing keeps of an article: its telling words, names, numbers and identifiers, and when it was published. */
import type { StoryArticle } from '../../domain/story.ts';
import { millis } from '../../domain/time.ts';
import { type Background, commonIdf, rarityOf } from './background.ts';
import { type Count, countWords } from './counts.ts';
import { commonIn } from './foreign-words.ts';
import { type Lead, leadOf } from './lead.ts';
import { countriesOf, partiesOf } from './parties.ts';
import { isRoundupTitle } from './roundup.ts';
import { hashOf, heaviestOf, positionOf, unit, type Vector, type Weighed } from './vector.ts';

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
  /** Victims and persons, each as the words (hashed) of its name. */
  parties: number[][];
  /** Countries (hashed) that it plays in. */
  countries: number[];
  /** How the text writes the heaviest terms, in their order. */
  shown: string[];
  roundup: boolean;
}

const termsKept = 120;
const namesKept = 24;
const shownKept = 24;
/** Proper names say more than other words of the same rarity. */
const nameBoost = 1.75;
/** The background is English: in other languages a word that it does not know may be a common one. */
const foreignShare = 0.75;
const titleKept = 20;
const numbersKept = 12;

/** The profile of an article. */
export function profileOf(item: StoryArticle, background: Background, order: number): Profile {
  const { counts, title } = countWords(item, background);
  return assemble(item, counts, title, background, order);
}

/** How an article writes a word, or null where it is not among its heaviest. */
export function shownIn({ terms, shown }: Profile, id: number): string | null {
  for (let rank = 0; rank < shown.length; rank++) {
    if (terms[positionOf(terms, rank)] === id) return shown[rank]!;
  }
  return null;
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
  const common = commonIn(article.language);
  const idfOf = (term: string): number => {
    if (common.has(term)) return commonIdf;
    return background.idf(term) * (foreign && !background.knows(term) ? foreignShare : 1);
  };
  for (const [term, count] of counts) {
    const boost = !common.has(term) && isName(term, count, background) ? nameBoost : 1;
    const idf = idfOf(term);
    const weight = Math.log1p(count.weight) * idf * boost;
    const weighed = { id: hashOf(term), weight, rarity: rarityOf(idf, background) };
    terms.push(weighed);
    if (boost > 1) names.push(weighed);
    written.set(weighed.id, count.shown);
  }
  const kept = unit(terms, termsKept);
  const ofTitle = [...title].map((term) => {
    const idf = common.has(term) ? commonIdf : background.idf(term);
    return { id: hashOf(term), weight: idf, rarity: rarityOf(idf, background) };
  });
  const { published } = article;
  // When we came upon it says nothing of when it was news.
  const dayKnown =
    published.from !== 'fetched' && (published.precision === 'minute' || published.precision === 'day');
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
    ...leadOf(findings, article.text),
    parties: partiesOf(findings),
    countries: countriesOf(findings),
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
