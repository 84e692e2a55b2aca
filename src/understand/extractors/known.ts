/** Names that the catalogues know: actors, malware, tools, organisations, products, places, laws, sectors. */

import { createHash } from 'node:crypto';
import { nameKey } from '../../domain/entity.ts';
import type { Mention } from '../../domain/findings.ts';
import { wordSet } from '../../domain/word-set.ts';
import { isDesignator } from '../../knowledge/names/designators.ts';
import { type KnownName, knownNames } from '../../knowledge/names/known.ts';
import { withoutAmbiguous } from '../filters/ambiguous-bodies.ts';
import { asExplained } from '../filters/explained.ts';
import { endOfFigure } from '../filters/figures-of-speech.ts';
import type { Extractor } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { PerWord } from '../word.ts';

/** One thing that a name can mean. */
export interface Sense {
  key: string;
  known: KnownName;
}

/** A known name at tokens `from` to `to`, both included, with what it means there. */
export interface KnownHit extends Sense {
  from: number;
  to: number;
  /** All that the spelling can mean, the likeliest first. */
  senses: readonly Sense[];
}

interface Entry {
  /** The tokens of the name in lower case. */
  words: string[];
  senses: Sense[];
}

/** The names that begin with one word. */
interface Begun {
  /** The word alone. */
  alone: Entry | null;
  /** Longer ones by their second word, those with the most words first. */
  longer: Map<string, Entry[]> | null;
}

const maximumTokens = 12;
/** Each call of the hash costs as much as a name. */
const HASHED_AT_ONCE = 1 << 16;
const maximumSenses = 8;

/** The names of some catalogues, ready to be looked for. */
export interface KnownNames {
  /** The same for the same names, so that what was found with others can be told apart. */
  version: string;
  /** By their first word. */
  byFirst: PerWord<Begun>;
}

const nothing: Begun = { alone: null, longer: null };

/** Makes names ready to be looked for: once for each state of the catalogues, for it takes longer than an article. */
export function readNames(names: Iterable<KnownName>): KnownNames {
  const byFirst = new Map<string, Begun>();
  const bySpelling = new Map<string, Entry>();
  const hash = createHash('sha256');
  let unhashed = '';
  for (const known of names) {
    unhashed += `${JSON.stringify(known)}\n`;
    if (unhashed.length > HASHED_AT_ONCE) {
      hash.update(unhashed);
      unhashed = '';
    }
    const words = known.name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
    const spelling = words.join(' ');
    if (words.length === 0 || words.length > maximumTokens) continue;
    const sense = { key: nameKey(known.main), known };
    const taken = bySpelling.get(spelling);
    if (taken) {
      const isNew = taken.senses.every(
        ({ key, known: other }) => key !== sense.key || other.type !== known.type,
      );
      if (isNew && taken.senses.length < maximumSenses) taken.senses.push(sense);
      continue;
    }
    const entry = { words, senses: [sense] };
    bySpelling.set(spelling, entry);
    const [first, second] = words as [string, string?];
    const begun = byFirst.get(first) ?? { alone: null, longer: null };
    byFirst.set(first, begun);
    if (second === undefined) {
      begun.alone = entry;
      continue;
    }
    begun.longer ??= new Map();
    const others = begun.longer.get(second);
    if (others) others.push(entry);
    else begun.longer.set(second, [entry]);
  }
  for (const { longer } of byFirst.values())
    for (const entries of longer?.values() ?? []) entries.sort((a, b) => b.words.length - a.words.length);
  return {
    version: hash.update(unhashed).digest('hex').slice(0, 16),
    byFirst: new PerWord(({ lower }) => byFirst.get(lower) ?? nothing),
  };
}

let shipped: KnownNames | null = null;

/** Those of the catalogues that ship. */
export function shippedNames(): KnownNames {
  shipped ??= readNames(knownNames());
  return shipped;
}

/** All known names in the tokens, longest first at each place, whatever threats and places they mean there. */
export function everyKnown(tokens: Token[], { byFirst }: KnownNames): KnownHit[] {
  const hits: KnownHit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const begun = byFirst.of(tokens[i]!.word);
    if (begun === nothing) continue;
    const entry = entryAt(tokens, i, begun);
    if (!entry) continue;
    const figure = endOfFigure(tokens, i);
    if (figure >= 0) {
      i = figure;
      continue;
    }
    const to = i + entry.words.length - 1;
    hits.push({ from: i, to, ...entry.senses[0]!, senses: entry.senses });
    i = to;
  }
  return withoutAmbiguous(tokens, asExplained(tokens, hits));
}

/** The longest name that stands at token `i`. */
function entryAt(tokens: Token[], i: number, { alone, longer }: Begun): Entry | null {
  const next = tokens[i + 1];
  const entries = next && longer?.get(next.lower);
  const entry = entries?.find((candidate) => stands(tokens, i, candidate));
  return entry ?? (alone && stands(tokens, i, alone) ? alone : null);
}

/** Whether the entry's words stand at token `i`, written as a name and not as a part of a longer word. */
function stands(tokens: Token[], i: number, { words, senses }: Entry): boolean {
  const last = i + words.length - 1;
  for (let n = 1; n < words.length; n++) if (tokens[i + n]?.lower !== words[n]) return false;
  if (tokens[last]!.sentence !== tokens[i]!.sentence || isInner(tokens, i, last)) return false;
  const { known } = senses[0]!;
  if (known.anyCase) return true;
  return words.length === 1
    ? sameCase(tokens[i]!.text, known.name)
    : isCapitalised(tokens, i, last, known.name);
}

/** A hyphen or a dot without spaces makes it a part of something else: `non-US`, `google.com`, `US-based` is fine. */
function isInner(tokens: Token[], first: number, last: number): boolean {
  const [before, token] = [tokens[first - 1], tokens[first]!];
  if (before && !token.spaced && before.block === token.block && /^[.@/\\_]$/.test(before.text)) return true;
  const [after, beyond] = [tokens[last + 1], tokens[last + 2]];
  if (!after || after.spaced || !beyond || beyond.spaced) return false;
  // "Storm-2817" is a group, and no malware of that name.
  if (/^[-‐‑]$/.test(after.text) && isDesignator(`${tokens[last]!.text}-${beyond.text}`)) return true;
  // "NSA-2026-014": the number of a notice, whoever is shortened so elsewhere.
  if (after.text === '-' && /^(?:19|20)\d\d$/.test(beyond.text) && /^[A-Z]{2,6}$/.test(tokens[last]!.text))
    return true;
  // "NCSC-NZ": another land's body of the same name.
  if (after.text === '-' && first === last && /^[A-Z]{3,6}$/.test(tokens[first]!.text))
    return /^(?!EU|UN|US|UK|AI|IT|OT)[A-Z]{2}$/.test(beyond.text);
  return /^[.@/\\_]$/.test(after.text) && beyond.kind === 'word' && !beyond.capital;
}

/**
 * One word: acronyms as they are ("US", not "us"), inner capitals in any case that has one ("shinyhunters" is rare,
 * "ShinyHunters" and "Shinyhunters" are not), others with a capital; a name that is written small stays small.
 */
function sameCase(text: string, name: string): boolean {
  if (name === name.toUpperCase() && name.length <= 5) return text === name;
  if (text !== text.toLowerCase()) return true;
  return name === text && /[\d$]/.test(name);
}

/** "Snake Keylogger" as others write it: "Snake keylogger". */
const kinds = wordSet('stealer infostealer keylogger');

/** Several words: the first and the last word begin with a capital or digit where the name's do. */
function isCapitalised(tokens: Token[], first: number, last: number, name: string): boolean {
  if (name === name.toLowerCase()) return tokens[first]!.capital || tokens[first]!.kind !== 'word';
  for (const token of [tokens[first]!, tokens[last]!]) {
    if (
      token.kind === 'word' &&
      !token.capital &&
      !(token === tokens[last] && kinds.has(token.lower)) &&
      name.includes(token.text.toUpperCase()[0]! + token.text.slice(1))
    )
      return false;
  }
  const { capital, kind, text, lower } = tokens[first]!;
  // "loi SREN" as it is, and "La Poste" not as "la Poste".
  return capital || kind !== 'word' || text !== lower || name.startsWith(`${text} `);
}

export const known: Extractor<Mention> = {
  name: 'known',
  find({ known: hits, tokens }) {
    return hits.map(({ from, to, key, known: { type } }) => ({
      start: tokens[from]!.start,
      end: tokens[to]!.end,
      type,
      key,
    }));
  },
};
