/** Numbers that count nothing: versions, years, parts of names and identifiers, clock times. */
import { together } from '../reading.ts';
import type { Token } from '../tokens.ts';

/** Capitalised words after which a number is a part of the name or a label. */
const labels = new Set(
  'windows android ios macos unit version build article chapter section figure table page part phase level tier rule step no number port kb ms log4j office server core gen type model class flight route room channel group storm apt fin ta unc'.split(
    ' ',
  ),
);

/** The same, however they are written. */
const ports = new Set(['port', 'ports', 'tcp', 'udp']);

/** Whether the number at tokens `from` to `to` is something else than a count. */
export function isOtherNumber(tokens: Token[], { from, to }: { from: number; to: number }): boolean {
  const before = together(tokens, from, from - 1) ? tokens[from - 1]! : undefined;
  const after = together(tokens, to, to + 1) ? tokens[to + 1]! : undefined;
  const isDigits = tokens[from]!.kind === 'number' || tokens[from]!.kind === 'mixed';
  if (!isDigits) return tokens[from]!.lower === 'one';
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
