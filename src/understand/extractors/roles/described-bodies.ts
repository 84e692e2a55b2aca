/**
 * Bodies in English that words written small describe: "Elmwick municipality", "Larkway schools", "customs office", "the Elmish
 * and Larkish embassies", "the Elmwick public prosecutor's office". Linear: walked to from the words that say what a body is,
 * over a few tokens.
 */
import { nameKey } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { commonWords } from '../../../knowledge/names/common-words.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { countryOf } from './gazetteer.ts';
import type { Institution } from './institutions.ts';
import { Beginning } from './words.ts';

/** Under the name of a place. */
const ofPlace = wordSet('municipality schools council airport kommune hospital library courthouse');
/** Many of a land or of two lands. */
const ofLands = wordSet('embassies ministries consulates');
/** Of a government. */
const agencies = wordSet('agency agencies departments ministries');
const government = /^(?:government|gov|govt)$/;
/** Whose office is a body. */
const officers = wordSet('prosecutor prosecutors sheriff');
/** What no name stands before. */
const described: ReadonlyMap<string, RegExp> = new Map([
  ['office', /^customs$/],
  ['bank', /^central$/],
]);

const beginning = new Beginning([...ofPlace, ...ofLands, ...agencies, ...described.keys(), ...officers]);
const most = 40;

/** In order, without overlaps. */
export function describedBodies(reading: Reading): Institution[] {
  const { article, tokens, text } = reading;
  if (article.language !== 'en') return [];
  const found: Institution[] = [];
  let last = -1;
  for (const at of beginning.in(reading)) {
    if (at <= last || found.length === most || tokens[at]!.capital) continue;
    const place = bodyAt(tokens, at);
    if (!place || place.from <= last) continue;
    const key = nameKey(text.slice(tokens[place.from]!.start, tokens[place.to]!.end));
    found.push({ ...place, type: 'organisation', key, isWhole: true });
    last = place.to;
  }
  return found;
}

interface Span {
  from: number;
  to: number;
}

function bodyAt(tokens: readonly Token[], at: number): Span | null {
  const { lower, sentence } = tokens[at]!;
  const before = tokens[at - 1];
  if (before?.sentence !== sentence || !tokens[at]!.spaced) return null;
  if (described.get(lower)?.test(before.text)) return { from: at - 1, to: at };
  if (officers.has(lower)) return officeOf(tokens, at);
  if (agencies.has(lower) && government.test(before.lower)) return underLand(tokens, at - 2, at);
  if (ofLands.has(lower)) return underLand(tokens, at - 1, at);
  if (!ofPlace.has(lower)) return null;
  let from = at;
  while (from > 0 && at - from < 3 && isName(tokens, from - 1, sentence)) from--;
  return from === at || isCapital(tokens, from - 1, sentence) ? null : { from, to: at };
}

const isCapital = (tokens: readonly Token[], at: number, sentence: number): boolean =>
  tokens[at]?.sentence === sentence && tokens[at]!.kind === 'word' && tokens[at]!.capital;

/** A word that may name a town, and says no nation, faith or kind: "Elmish schools", "Catholic schools", "Primary schools". */
const isName = (tokens: readonly Token[], at: number, sentence: number): boolean =>
  isCapital(tokens, at, sentence) &&
  !commonWords.has(tokens[at]!.lower) &&
  countryOf(tokens[at]!.text) === null &&
  !/(?:ic|ish|ese|ian|ean|ary|ist|an|al)$/.test(tokens[at]!.lower);

/** "The Elmish and Larkish embassies": the lands before what they have. */
function underLand(tokens: readonly Token[], end: number, to: number): Span | null {
  const { sentence } = tokens[to]!;
  const isLand = (at: number): boolean =>
    isCapital(tokens, at, sentence) &&
    (countryOf(tokens[at]!.text) !== null ||
      /^(?:[A-Z]{2,3}|\p{Lu}\p{Ll}+(?:ian|ish|ese|an))$/u.test(tokens[at]!.text));
  if (!isLand(end)) return null;
  const isTwo = tokens[end - 1]?.lower === 'and' && isLand(end - 2);
  return { from: isTwo ? end - 2 : end, to };
}

/** "The Elmwick public prosecutor's office", "the sheriff's office" */
function officeOf(tokens: readonly Token[], at: number): Span | null {
  const { sentence } = tokens[at]!;
  let to = at;
  if (/^['’]$/.test(tokens[to + 1]?.text ?? '')) to++;
  if (tokens[to + 1]?.lower === 's') to++;
  if (tokens[to + 1]?.text !== 'office' || tokens[to + 1]!.sentence !== sentence || to === at) return null;
  let from = at;
  while (/^(?:public|federal|state|district|county|general)$/.test(tokens[from - 1]?.text ?? '')) from--;
  while (at - from < 5 && isCapital(tokens, from - 1, sentence) && !commonWords.has(tokens[from - 1]!.lower))
    from--;
  return { from, to: to + 1 };
}
