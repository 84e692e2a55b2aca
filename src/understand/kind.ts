/**
 * What kind of thing an article tells of: multinomial logistic regression over signs (`kind-cues.ts`) and plain words of
 * its title and beginning. Names are left out, so that the weights say what a kind sounds like and not who was in the
 * news when they were trained (`bench/train-kind.ts`); what the catalogue and the extractors found stands in for them.
 */
import type { Article } from '../domain/article.ts';
import type { Findings } from '../domain/findings.ts';
import { Kind } from '../domain/kind.ts';
import { commonWords } from '../knowledge/names/common-words.ts';
import weights from './kind.weights.json' with { type: 'json' };
import { cues } from './kind-cues.ts';
import { inWhole, weightsByFeature, weightsInWholes } from './weights-by-feature.ts';

/** How much of title and text is read, in characters: an article says early what it is about. */
const titleLength = 300;
const leadLength = 500;
const openingLength = 160;
/** From so many characters on a text is read as a whole article. */
const wholeLength = 700;

/** The classes of a model, in order: the kinds, and `none` for what is of no kind (opinion, round-ups, off topic). */
export const classes = [...Kind.options, 'none'] as const;

/** A weight for each class by feature, and each class's bias. */
export interface KindModel {
  bias: number[];
  weights: Record<string, number[]>;
}

/** Where a title turns from what happened to what it follows from: "Firm fined | over theft of data in cyber attack". */
const turn =
  /\s(?:after|over|following|amid|due to|because of|linked to|tied to|in wake of|since|from|in|for|during|on|of|by|at|against|behind|about|despite|ahead of|as|with|that|which|who|to)\s/;

interface Sign {
  kind: string;
  /** Names of its features, by where it stands. */
  head: string;
  opening: string;
  text: string;
  background: string;
  /** Its expression in parts that can stand alone. */
  alternatives: Alternative[];
}

/** `begins`: what its first characters are, as far as that is sure; each one character, or `\d` for any digit. */
interface Alternative {
  source: string;
  begins: string[];
}

const signs: Sign[] = Object.entries(cues).flatMap(([kind, group]) =>
  Object.entries(group).map(([name, { source }]) => ({
    kind,
    head: `head ${kind}/${name}`,
    opening: `opening ${kind}/${name}`,
    text: `text ${kind}/${name}`,
    background: `background ${kind}/${name}`,
    alternatives: alternativesOf(source)
      .flatMap(opened)
      .map((part) => ({ source: part, begins: beginningOf(part) })),
  })),
);

/** What `|` separates outside of brackets. */
function alternativesOf(source: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const [piece] of source.matchAll(/\\.|\[[^\]]*\]|./g)) {
    if (piece === '|' && depth === 0) {
      parts.push('');
      continue;
    }
    if (piece === '(') depth++;
    else if (piece === ')') depth--;
    parts[parts.length - 1] += piece;
  }
  return parts;
}

/** "(?:china|iran)-linked" is "china-linked" and "iran-linked"; so more is known of how it begins. */
function opened(part: string): string[] {
  const [group, inner, optional] = /^\(\?:([^()]*)\)(\??)/.exec(part) ?? [];
  if (group === undefined || inner === undefined) return [part];
  const rest = part.slice(group.length);
  return [...inner.split('|').map((one) => one + rest), ...(optional ? [rest] : [])];
}

/** The single characters that an expression begins with: up to one that may be missing, or stand for several. */
function beginningOf(part: string): string[] {
  const single = /([a-z0-9£€]|\\[d$])(?![?*{])(\+?)/y;
  const begins: string[] = [];
  for (let hit = single.exec(part); hit; hit = single.exec(part)) {
    begins.push(hit[1]!.replace('\\$', '$'));
    if (hit[2]) break;
  }
  return begins;
}

/** The signs that may stand where a text goes on with some characters; `any` tells whether one of them does. */
interface Candidates {
  any: RegExp;
  each: { sign: number; pattern: RegExp }[];
}

/** At most places none may: the next characters rule them out. One expression tries those that are left together. */
const charactersAhead = 3;
/** By the numbers of these characters. */
const candidates = new Map<number, Candidates | null>();
/** What strangers write could go on in any way. */
const mostCandidates = 10_000;

/** What `begins` can hold; all other characters are alike, and so is the end of the text. */
const openers = 'abcdefghijklmnopqrstuvwxyz0123456789$£€';
const [others, end] = [openers.length, openers.length + 1];
const numbers = new Uint8Array(128).fill(others);
for (let n = 0; n < openers.length; n++) if (openers.charCodeAt(n) < 128) numbers[openers.charCodeAt(n)] = n;

function numberAt(text: string, at: number): number {
  if (at >= text.length) return end;
  const code = text.charCodeAt(at);
  if (code < 128) return numbers[code]!;
  return code === 0xa3 || code === 0x20ac ? openers.indexOf(text[at]!) : others;
}

function candidatesAt(text: string, at: number): Candidates | null {
  let key = 0;
  for (let n = 0; n < charactersAhead; n++) key = key * (end + 1) + numberAt(text, at + n);
  const known = candidates.get(key);
  if (known !== undefined) return known;
  const ahead = text.slice(at, at + charactersAhead);
  const each = signs.flatMap(({ alternatives }, sign) => {
    const own = alternatives.filter(({ begins }) => mayBegin(begins, ahead));
    return own.length === 0 ? [] : [{ sign, pattern: patternOf(own.map(({ source }) => source)) }];
  });
  const made = each.length === 0 ? null : { any: patternOf(each.map(({ pattern }) => pattern.source)), each };
  if (candidates.size >= mostCandidates) candidates.clear();
  candidates.set(key, made);
  return made;
}

const mayBegin = (begins: readonly string[], ahead: string): boolean =>
  begins.every((one, n) => n >= ahead.length || (one === '\\d' ? /\d/.test(ahead[n]!) : one === ahead[n]));

const patterns = new Map<string, RegExp>();

/** Each is made once. "m", so that "$" is the end of the title as well. */
function patternOf(alternatives: readonly string[]): RegExp {
  const source = alternatives.join('|');
  const pattern = patterns.get(source) ?? new RegExp(source, 'my');
  patterns.set(source, pattern);
  return pattern;
}

/** For each sign where it stands in the text: at the beginnings of words. None for most. */
function placesOf(text: string): (number[] | undefined)[] {
  const places = new Array<number[] | undefined>(signs.length).fill(undefined);
  const ends = new Uint32Array(signs.length);
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const begins = !inWord;
    const code = text.charCodeAt(at);
    inWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (!begins || code <= 32) continue;
    const here = candidatesAt(text, at);
    if (!here) continue;
    here.any.lastIndex = at;
    if (!here.any.test(text)) continue;
    for (const { sign, pattern } of here.each) {
      pattern.lastIndex = at;
      if (at < ends[sign]! || !pattern.test(text)) continue;
      const its = places[sign];
      if (its) its.push(at);
      else places[sign] = [at];
      ends[sign] = pattern.lastIndex;
    }
  }
  return places;
}

/**
 * Features of one article, each at most once. `head`, `opening` and `text` say where a sign stands: in the title before
 * its turn, in the first words of the text, anywhere. `title only K`, `title past-incident K`: which kinds the title
 * speaks for. Where it speaks for a later development, signs of an incident in the text are `background`.
 */
export function kindFeatures(
  article: Pick<Article, 'title' | 'text' | 'blocks'>,
  mentions: Findings['mentions'],
): Set<string> {
  const body = article.blocks.find(({ kind }) => kind !== 'title')?.start ?? article.text.length;
  const title = article.title.slice(0, titleLength).toLowerCase();
  const lead = article.text.slice(body, body + leadLength).toLowerCase();
  const features = signFeatures(title, lead);
  for (const word of wordsIn(title)) if (commonWords.has(word)) features.add(word).add(`title:${word}`);
  for (const word of wordsIn(lead)) if (commonWords.has(word)) features.add(word);
  for (const { type, start, key } of mentions) {
    if (start >= body + leadLength) break;
    if (type !== 'name' && type !== 'person') features.add(`§${type}`);
    if (type === 'vulnerability' && key.startsWith('cve-')) features.add('§cve');
  }
  if (article.text.length - body > wholeLength) features.add(inWhole);
  return features;
}

/** All that are common are of Latin letters. */
const wordsIn = (text: string): readonly string[] => text.match(/[a-zß-öø-ɏ]{2,30}/g) ?? [];

function signFeatures(title: string, lead: string): Set<string> {
  const text = `${title}\n${lead}`;
  const headEnd = turn.exec(title)?.index ?? title.length;
  const opening = title.length + 1 + openingLength;
  const features = new Set<string>();
  const inHead = new Set<string>();
  const inTitle = new Set<string>();
  const places = placesOf(text);
  signs.forEach((sign, n) => {
    const at = places[n];
    if (!at) return;
    const isHead = at[0]! < headEnd;
    if (isHead) features.add(sign.head);
    if (at.some((index) => index > title.length && index < opening)) features.add(sign.opening);
    if (sign.kind === 'who') return;
    if (isHead) inHead.add(sign.kind);
    if (at[0]! < title.length) inTitle.add(sign.kind);
  });
  const later = [...inTitle].some((kind) => kind !== 'incident' && kind !== 'none');
  signs.forEach((sign, n) => {
    const last = places[n]?.at(-1);
    if (last === undefined) return;
    if (sign.kind !== 'incident' || !later) features.add(sign.text);
    else if (last > title.length) features.add(sign.background);
  });
  addCompany(features, 'head', inHead);
  addCompany(features, 'title', inTitle);
  return features;
}

/** Whether a kind stands alone, beside others, or beside an incident, which is then what it follows from. */
function addCompany(features: Set<string>, where: string, kinds: ReadonlySet<string>): void {
  for (const kind of kinds) {
    features.add(`${where} ${kinds.size === 1 ? 'only' : 'beside'} ${kind}`);
    if (kind !== 'incident' && kinds.has('incident')) features.add(`${where} past-incident ${kind}`);
  }
}

/** The probability of each class. Features are scaled by their number, so that a long text is no surer than a short one. */
export function classProbabilities({ bias, weights }: KindModel, features: ReadonlySet<string>): number[] {
  const sums = bias.map(() => 0);
  const isWhole = features.has(inWhole);
  const rows = isWhole ? weightsInWholes(weights) : weightsByFeature(weights);
  for (const feature of features) {
    const row = rows.get(feature);
    if (row) for (let k = 0; k < sums.length; k++) sums[k]! += row[k]!;
  }
  // Each of a whole article counts once more with its mark.
  const scale = featureScale(isWhole ? 2 * features.size - 1 : features.size);
  return softmax(sums.map((sum, k) => sum * scale + bias[k]!));
}

export const featureScale = (count: number): number => Math.sqrt(60 / Math.max(15, count));

export function softmax(sums: readonly number[]): number[] {
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}

/** The likeliest kind with its probability (0 to 1): small as well where the article may be of no kind at all. */
export function kindOf(
  article: Pick<Article, 'title' | 'text' | 'blocks'>,
  mentions: Findings['mentions'],
  model: KindModel = weights,
): { kind: Kind; score: number } {
  const probabilities = classProbabilities(model, kindFeatures(article, mentions)).slice(0, -1);
  const score = Math.max(...probabilities);
  return { kind: Kind.options[probabilities.indexOf(score)]!, score };
}
