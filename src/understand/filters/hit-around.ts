/** What stands around a known name: the words beside it, and whether capitals there say anything. */
import { wordSet } from '../../domain/word-set.ts';
import type { KnownHit } from '../extractors/known.ts';
import type { Token } from '../tokens.ts';
import { APPOSED, isOfThreats, loose, turns } from './threat-words.ts';

export const threats = new Set(['actor', 'malware', 'tool', 'campaign']);

/** The words within two tokens, in the same sentence. */
export function* beside(tokens: Token[], { from, to }: KnownHit, reach: number): Generator<string> {
  const { sentence } = tokens[from]!;
  for (let n = 1; n <= reach; n++) {
    for (const at of [from - n, to + n]) {
      const token = tokens[at];
      if (token?.sentence === sentence && !isActivity(tokens, at)) yield token.lower;
    }
  }
}

/** "Quantum hacking risks": what is done, and nobody who does it unless "group" or the like follows. */
export const isActivity = (tokens: Token[], at: number): boolean =>
  tokens[at]!.lower === 'hacking' && !isOfThreats(tokens[at + 1]?.lower ?? '');

const articles = wordSet('a an the');

/** "Empire, a PowerShell post-exploitation framework": the words of the apposition up to its noun. */
export function* apposed(tokens: Token[], { from, to }: KnownHit): Generator<string> {
  const { sentence } = tokens[from]!;
  if (tokens[to + 1]?.lower !== ',' || !articles.has(tokens[to + 2]?.lower ?? '')) return;
  for (const { sentence: its, kind, lower } of tokens.slice(to + 3, to + 3 + APPOSED)) {
    if (its !== sentence || turns.has(lower) || (kind !== 'word' && lower !== '-')) return;
    if (!loose.has(lower)) yield lower;
  }
}

export const some = (found: Generator<string>, wanted: ReadonlySet<string>): boolean => {
  for (const word of found) if (wanted.has(word)) return true;
  return false;
};

/** "Play Store": a word with a capital follows that is none of threats. */
export function goesOn(tokens: Token[], { from, to }: KnownHit): boolean {
  const next = tokens[to + 1];
  if (next?.sentence !== tokens[from]!.sentence || next.kind !== 'word' || !next.spaced) return false;
  return next.capital && !isOfThreats(next.lower);
}

export const isThreatsName = ({ known }: KnownHit): boolean =>
  threats.has(known.type) && (known.doubtful || known.faint);

export const spelling = (tokens: Token[], { from, to }: KnownHit): string =>
  from === to
    ? tokens[from]!.lower
    : tokens
        .slice(from, to + 1)
        .map(({ lower }) => lower)
        .join(' ');

/** "Mercury ransomware": whatever else has the name in this article, here it is the threat. */
export function isCalledThreat(tokens: Token[], { from, to }: KnownHit): boolean {
  const next = tokens[to + 1];
  return next?.sentence === tokens[from]!.sentence && isOfThreats(next.lower) && !loose.has(next.lower);
}

/** Whether most words around it are capitalised, so that its own capital says nothing. */
export function amongCapitals(tokens: Token[], { from, to }: KnownHit): boolean {
  let [words, capitals] = [0, 0];
  for (let i = Math.max(0, from - 6); i <= Math.min(tokens.length - 1, to + 6); i++) {
    const { sentence, kind, text, capital } = tokens[i]!;
    if ((i >= from && i <= to) || sentence !== tokens[from]!.sentence || kind !== 'word' || text.length < 4)
      continue;
    words++;
    if (capital) capitals++;
  }
  return words > 3 && capitals / words > 0.8;
}

/** Whether more than one other word near it has a capital without beginning the sentence: the next one may be a verb of a headline. */
export function inHeadline(tokens: Token[], { from, to }: KnownHit): boolean {
  let capitals = 0;
  for (let i = Math.max(0, from - 6); i <= Math.min(tokens.length - 1, to + 7); i++) {
    const { sentence, capital } = tokens[i]!;
    if ((i >= from && i <= to + 1) || sentence !== tokens[from]!.sentence) continue;
    if (capital && tokens[i - 1]?.sentence === sentence) capitals++;
  }
  return capitals > 1;
}

/** Whether it stands alone with a capital inside a sentence, so that it can be a name and no part of a longer one. */
export function standsAlone(tokens: Token[], { from, to }: KnownHit): boolean {
  const [before, after] = [tokens[from - 1], tokens[to + 1]];
  const { sentence, capital } = tokens[from]!;
  const isName = (token: Token | undefined): boolean => token?.sentence === sentence && token.capital;
  return capital && before?.sentence === sentence && !isName(before) && !isName(after);
}
