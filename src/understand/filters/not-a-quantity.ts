/** Numbers that count nothing: versions, years, parts of names and identifiers, clock times. */
import { wordSet } from '../../domain/word-set.ts';
import { together } from '../reading.ts';
import type { Token } from '../tokens.ts';

/** Capitalised words after which a number is a part of the name or a label. */
const labels = wordSet(
  'windows android ios macos unit version build article chapter section figure table page part phase level tier rule step no number port kb ms log4j office server core gen type model class flight route room channel group team fortune storm apt fin ta unc',
);

/** The same, however they are written. */
const ports = new Set(['port', 'ports', 'tcp', 'udp']);

/** Whether the number at tokens `from` to `to` is something else than a count. */
export function isOtherNumber(tokens: Token[], { from, to }: { from: number; to: number }): boolean {
  const before = together(tokens, from, from - 1) ? tokens[from - 1]! : undefined;
  const after = together(tokens, to, to + 1) ? tokens[to + 1]! : undefined;
  const isDigits = tokens[from]!.kind === 'number' || tokens[from]!.kind === 'mixed';
  if (!isDigits) return from === to && tokens[from]!.lower === 'one';
  // "8.0.2", "2025-11-18", "#42", "CVE-2025-1", "v2", "14:30"
  if (before && !tokens[from]!.spaced && /^[-./:#_@=\\]$/.test(before.text)) return true;
  if (before && !tokens[from]!.spaced && before.kind !== 'mark') return true;
  if (after && !after.spaced && /^[./:_@\\]$/.test(after.text)) {
    const next = tokens[to + 2];
    if (next && !next.spaced && next.kind !== 'mark') return true;
  }
  if (before?.kind !== 'word') return false;
  return ports.has(before.lower) || (before.capital && labels.has(before.lower));
}

const noName = wordSet(
  `january february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday`,
);
const places = new Set(['in', 'at', 'from', 'on', 'across', 'to', 'and', ',']);

/**
 * Whether the number at tokens `from` to `to` is a part of a name that describes the noun at `noun`: "iOS 18 devices", "PHP 8
 * sites", "Fortune 500 companies", "7-Zip users", "the Five Eyes agencies", "2025 Acme Report". Where the noun itself has a
 * capital, all words of the line may.
 */
export function isInName(
  tokens: Token[],
  { from, to, value }: { from: number; to: number; value: number },
  noun: number,
): boolean {
  const [token, after] = [tokens[from]!, tokens[to + 1]];
  const before = together(tokens, from, from - 1) ? tokens[from - 1]! : undefined;
  const isBare = token.kind === 'number' && from === to;
  if (isBare && /^(?:19|20)\d\d$/.test(token.text) && after?.capital && after.kind === 'word') return true;
  if (tokens[noun]!.capital) return false;
  if (isBare && after?.text === '-' && !after.spaced && tokens[to + 2]?.capital && !tokens[to + 2]!.spaced)
    return true;
  if (token.kind === 'word') {
    if (!token.capital || from !== to) return false;
    return before
      ? true
      : after?.kind === 'word' && after.capital && after.lower.endsWith('s') && to + 1 !== noun;
  }
  if (!isBare || value >= 1000 || before?.kind !== 'word' || noName.has(before.lower)) return false;
  const inner = /[a-z\d][A-Z]|^[A-Z]{2,}/.test(before.text);
  if (inner) return true;
  const ahead = together(tokens, from, from - 2) ? tokens[from - 2]! : undefined;
  return before.capital && ahead !== undefined && !places.has(ahead.lower);
}
