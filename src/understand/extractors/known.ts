/** Names that the shipped catalogue knows: actors, malware, tools, organisations, products, places, laws, sectors. */

import { nameKey } from '../../domain/entity.ts';
import type { Mention } from '../../domain/findings.ts';
import { type KnownName, knownNames } from '../../knowledge/names/known.ts';
import { believed } from '../filters/doubtful-name.ts';
import type { Extractor } from '../reading.ts';
import type { Token } from '../tokens.ts';

/** A known name at tokens `from` to `to`, both included. */
export interface KnownHit {
  from: number;
  to: number;
  key: string;
  known: KnownName;
}

interface Entry {
  /** The tokens of the name in lower case. */
  words: string[];
  key: string;
  known: KnownName;
}

const maximumTokens = 12;

/** Entries by their first word, those with the most words first. */
const byFirst = new Map<string, Entry[]>();
const seen = new Set<string>();
for (const known of knownNames()) {
  const words = known.name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
  const spelling = words.join(' ');
  if (words.length === 0 || words.length > maximumTokens || seen.has(spelling)) continue;
  seen.add(spelling);
  const entry = { words, key: nameKey(known.main), known };
  byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), entry]);
}
for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);

/** All known names in the tokens, longest first at each place, doubtful ones only where the context bears them out. */
export function findKnown(tokens: Token[]): KnownHit[] {
  const hits: KnownHit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const entries = byFirst.get(tokens[i]!.lower);
    const entry = entries?.find((candidate) => stands(tokens, i, candidate));
    if (!entry) continue;
    const to = i + entry.words.length - 1;
    hits.push({ from: i, to, key: entry.key, known: entry.known });
    i = to;
  }
  return believed(tokens, hits);
}

/** Whether the entry's words stand at token `i`, written as a name and not as a part of a longer word. */
function stands(tokens: Token[], i: number, { words, known }: Entry): boolean {
  const last = i + words.length - 1;
  if (tokens[last]?.sentence !== tokens[i]!.sentence) return false;
  for (let n = 1; n < words.length; n++) if (tokens[i + n]!.lower !== words[n]) return false;
  if (isInner(tokens, i, last)) return false;
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

/** Several words: the first and the last word begin with a capital or digit where the name's do. */
function isCapitalised(tokens: Token[], first: number, last: number, name: string): boolean {
  if (name === name.toLowerCase()) return tokens[first]!.capital || tokens[first]!.kind !== 'word';
  for (const token of [tokens[first]!, tokens[last]!]) {
    if (
      token.kind === 'word' &&
      !token.capital &&
      name.includes(token.text.toUpperCase()[0]! + token.text.slice(1))
    )
      return false;
  }
  return (
    tokens[first]!.capital || tokens[first]!.kind !== 'word' || tokens[first]!.text !== tokens[first]!.lower
  );
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
