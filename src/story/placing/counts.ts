/** The words of an article with how much each counts: those of its text, of its address, and those that its names stand for. */
import type { Findings, Observable } from '../../domain/findings.ts';
import type { StoryArticle } from '../../domain/story.ts';
import type { Background } from './background.ts';
import { termOf, words } from './words.ts';

export interface Count {
  weight: number;
  /** Times written with a capital where that says something, and times without. */
  capital: number;
  plain: number;
  shown: string;
}

/** A long article says what it is about at its start: a word at this position weighs half of one in the lead. */
const halfLead = 400;
/** A word of the title counts for two. */
const titleWeight = 2;
/** What a word of the address adds to its count. */
const addressWeight = 1;
/** Text beyond this many words adds nothing. */
const wordsRead = 1200;
/** Characters of one sentence that are read: a page without full stops is one sentence. */
const sentenceRead = 2000;
/** Mentions of names beyond these stand for nothing new. */
const mentionsRead = 400;

/** Counts by term, and the terms of the title. Work is bounded: the first 1,200 words are read. */
export function countWords(
  item: StoryArticle,
  background: Background,
): { counts: Map<string, Count>; title: Set<string> } {
  const { article, findings, publisher } = item;
  const { counts, title } = countText(item);
  for (const term of addressWords(article.url)) entry(counts, term, term).weight += addressWeight;
  for (const term of [...placeWords(item), ...ownName(article.title, publisher.name), ...vagueNumbers]) {
    const count = counts.get(term);
    if (count) Object.assign(count, { capital: 0, plain: 1 });
  }
  writeOut(counts, article.text, article.title.length, findings);
  spellOut(counts, background);
  return { counts, title };
}

function countText({ article, findings }: StoryArticle): { counts: Map<string, Count>; title: Set<string> } {
  const counts = new Map<string, Count>();
  const title = new Set<string>();
  const seen = new Set<string>();
  const read = withoutValues(article.text, findings);
  let position = 0;
  for (const sentence of findings.sentences) {
    const text = read.slice(sentence.start, Math.min(sentence.end, sentence.start + sentenceRead));
    // A description that only repeats the title says nothing twice.
    if (seen.has(text)) continue;
    seen.add(text);
    const inTitle = sentence.block === 0;
    const found = words(text);
    const titleCase = found.length > 3 && found.filter((word) => word.capital).length > found.length * 0.6;
    for (const [index, word] of found.entries()) {
      const count = entry(counts, word.term, word.shown);
      count.weight += inTitle ? titleWeight : 1 / (1 + position / halfLead);
      if (!word.capital) count.plain += 1;
      else if (!titleCase && index > 0) count.capital += 1;
      if (word.capital) count.shown = titleCase ? word.shown : word.name;
      if (inTitle) title.add(word.term);
      position += 1;
    }
    if (position > wordsRead) break;
  }
  return { counts, title };
}

/** Names that articles are about: packages, and the domains of companies. */
const isNamed = ({ type, role }: Observable): boolean =>
  type === 'package' || (type === 'domain' && role === 'benign');

/**
 * The text with spaces for its values, every offset as it was. A list of indicators would give hundreds of rare words
 * ("dll", "top", pieces of hashes), and two lists have those in common whatever they are lists of.
 */
function withoutValues(text: string, { observables }: Findings): string {
  const parts: string[] = [];
  let from = 0;
  for (const observable of observables) {
    if (observable.start < from || isNamed(observable)) continue;
    parts.push(text.slice(from, observable.start), ' '.repeat(observable.end - observable.start));
    from = observable.end;
  }
  return parts.join('') + text.slice(from);
}

function entry(counts: Map<string, Count>, term: string, shown: string): Count {
  const known = counts.get(term);
  if (known !== undefined) return known;
  const count = { weight: 0, capital: 0, plain: 0, shown };
  counts.set(term, count);
  return count;
}

const termsOf = (text: string): string[] => words(text).map(({ term }) => term);

/** Words of the publisher's own name, which ties nothing; but where the title is about the publisher, it is one like others. */
function ownName(title: string, publisher: string): string[] {
  const own = termsOf(publisher);
  // "News24 | …", "… - Harbour Times": a part that says nothing but whose it is.
  const parts = title
    .slice(0, 500)
    .split(/ [|–—-] /)
    .map(termsOf);
  const about = new Set(parts.filter((part) => part.some((term) => !own.includes(term))).flat());
  return own.filter((term) => !about.has(term));
}

/** "Dozens of Afghans": the capital of a sentence's start makes no name of these. */
const vagueNumbers = termsOf('dozens hundred thousands millions billions scores');

/**
 * Words that stand in names of places alone. Where a thing happened ties no two articles as who it happened to does: a town
 * of Massachusetts and a man of Massachusetts are two matters.
 */
function placeWords({ article, findings }: StoryArticle): Set<string> {
  const mentions = findings.mentions.slice(0, mentionsRead);
  const written = (isPlace: boolean): Set<string> =>
    new Set(
      mentions.flatMap(({ start, end, type }) =>
        (type === 'place') === isPlace ? [article.text.slice(start, end)] : [],
      ),
    );
  const places = written(true);
  if (places.size === 0) return places;
  const others = new Set([...written(false)].flatMap(termsOf));
  return new Set([...places].flatMap(termsOf).filter((term) => !others.has(term)));
}

const namedTypes: ReadonlySet<string> = new Set([
  'actor',
  'malware',
  'tool',
  'campaign',
  'product',
  'organisation',
  'person',
]);
/** “M&S”, “TfL”, “MoD”: a few letters, two or more of them capitals. */
const acronym = /^\p{Lu}(?=[\p{L}&]{0,4}\p{Lu})[\p{L}&]{1,5}$/u;

/** “M&S” also counts as the words of the name that the catalogues have for it. */
function writeOut(
  counts: Map<string, Count>,
  text: string,
  titleLength: number,
  { mentions }: Findings,
): void {
  for (const { start, end, type, key } of mentions.slice(0, mentionsRead)) {
    const written = text.slice(start, end);
    if (!namedTypes.has(type) || !acronym.test(written)) continue;
    const there = new Set(termsOf(written));
    for (const term of termsOf(key)) {
      if (there.has(term)) continue;
      const count = entry(counts, term, written);
      count.weight += start < titleLength ? titleWeight : 1;
      count.capital += 1;
    }
  }
}

/** “JLR” also counts as the words it stands for, and “Jaguar Land Rover” as “JLR”. */
function spellOut(counts: Map<string, Count>, background: Background): void {
  for (const [short, name] of background.acronyms(counts)) {
    const acronymCount = counts.get(short);
    const long = name.every((word) => counts.has(word));
    if (acronymCount && !long) {
      for (const word of name)
        if (!counts.has(word)) counts.set(word, { ...acronymCount, shown: word, plain: 0, capital: 1 });
    } else if (long && !acronymCount) {
      counts.set(short, { ...counts.get(name[0]!)!, shown: short.toUpperCase(), plain: 0, capital: 1 });
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
