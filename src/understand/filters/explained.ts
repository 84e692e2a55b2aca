/**
 * What an article itself says that an acronym stands for: in "the Office anti-cybercriminalité (OFAC)" OFAC is that office,
 * and no other body's short name, wherever the article has it.
 */
import { nameKey } from '../../domain/entity.ts';
import { knownNames } from '../../knowledge/names/known.ts';
import type { KnownHit, Sense } from '../extractors/known.ts';
import { authorityWords, bodyWords } from '../extractors/roles/lexicon.ts';
import type { Token } from '../tokens.ts';

const isAcronym = (text: string): boolean =>
  /^\p{Lu}[\p{L}\d]{1,7}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

/** So many words before the bracket may be what it stands for. */
const WORDS = 9;
const small = /^(?:of|for|the|and|de|la|le|les|du|des|et|von|und|der|für|in|on|to|van|y|el|di|e)$/;

/** The known names of an article, with each acronym as the article explains it. */
export function asExplained(tokens: readonly Token[], hits: KnownHit[]): KnownHit[] {
  const byEnd = new Map<number, KnownHit>();
  const meant = new Map<string, Sense | null>();
  hits.forEach((hit) => {
    const { from, to } = hit;
    byEnd.set(to, hit);
    const { text } = tokens[from]!;
    if (from !== to || meant.has(text) || !isAcronym(text)) return;
    if (tokens[from - 1]?.text !== '(' || tokens[to + 1]?.text !== ')') return;
    const whole = byEnd.get(from - 2);
    if (whole && whole.from < whole.to) {
      const isOther = hit.senses.every(({ key }) => key !== whole.key);
      if (isOther && isBody(whole) && isSpelt(text, tokens, whole))
        meant.set(text, { key: whole.key, known: whole.known });
      return;
    }
    const first = spelledBefore(tokens, from, text);
    if (first >= 0 && isOtherName(tokens.slice(first, from - 1), hit)) meant.set(text, null);
  });
  if (meant.size === 0) return hits;
  return hits.flatMap((hit) => {
    const sense = hit.from === hit.to ? meant.get(tokens[hit.from]!.text) : undefined;
    if (sense === undefined) return [hit];
    return sense ? [{ ...hit, ...sense, senses: [sense] }] : [];
  });
}

const isBody = ({ known: { type } }: Sense): boolean => type === 'organisation' || type === 'law';

/** Whether the letters of an acronym follow each other in a name, the first at its beginning. */
function isSpelt(acronym: string, tokens: readonly Token[], { from, to }: KnownHit): boolean {
  const name = tokens
    .slice(from, to + 1)
    .map(({ lower }) => lower)
    .join(' ');
  let at = -1;
  for (const letter of acronym.toLowerCase()) {
    const next = name.indexOf(letter, at + 1);
    if (next < 0 || (at < 0 && next > 0)) return false;
    at = next;
  }
  return true;
}

/** The first of the words before a bracket whose first letters, the little words free, are those of the acronym; or -1. */
function spelledBefore(tokens: readonly Token[], acronym: number, text: string): number {
  const letters = text.toLowerCase();
  let left = letters.length - 1;
  for (let at = acronym - 2; at >= acronym - 2 - WORDS; at--) {
    const token = tokens[at];
    if (token?.sentence !== tokens[acronym]!.sentence || token.kind === 'number') return -1;
    if (token.text === '-') continue;
    if (token.kind !== 'word') return -1;
    if (token.lower[0] === letters[left]) left--;
    else if (!small.test(token.lower)) return -1;
    if (left < 0) return token.capital && at < acronym - 2 ? at : -1;
  }
  return -1;
}

/** Whether no name of what the acronym is known for shares a telling word with what the article has for it. */
function isOtherName(words: readonly Token[], { senses }: KnownHit): boolean {
  const telling = words.flatMap(({ lower }) => (isTelling(lower) ? [lower] : []));
  if (telling.length === 0) return false;
  return senses.every(({ key }) => {
    const own = wordsOf().get(key);
    return own !== undefined && own.size > 0 && !telling.some((word) => own.has(word));
  });
}

const isTelling = (word: string): boolean =>
  word.length > 4 && !authorityWords.has(word) && !bodyWords.has(word) && !/^nation/.test(word);

let byKey: Map<string, Set<string>> | null = null;
/** By key, the telling words of all names that bodies and laws have. */
function wordsOf(): ReadonlyMap<string, ReadonlySet<string>> {
  if (byKey) return byKey;
  byKey = new Map();
  for (const { type, name, main } of knownNames()) {
    if (type !== 'organisation' && type !== 'law') continue;
    const key = nameKey(main);
    const words = byKey.get(key) ?? new Set<string>();
    byKey.set(key, words);
    for (const word of name.toLowerCase().match(/\p{L}+/gu) ?? []) if (isTelling(word)) words.add(word);
  }
  return byKey;
}
