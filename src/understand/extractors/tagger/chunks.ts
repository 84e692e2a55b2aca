/** What stands between two spaces, seen as a whole: a word, an address, a hash, a file name, a path, a version. */
import { wordSet } from '../../../domain/word-set.ts';
import type { Token } from '../../tokens.ts';

const extensions = wordSet(
  'exe dll apk jar dex doc docx docm xls xlsx xlsm ppt pdf rtf zip rar iso img lnk js vbs ps1 bat cmd hta php asp aspx jsp html htm txt dat bin so sys tmp xml json ini cfg msi py sh png jpg gif ico',
);

const hexadecimal = /^(?=.*\d)[0-9a-fA-F]{16,128}$/;
const longest = 40;

/** For each token 0 where it stands alone, else what its chunk looks like and whether the token begins or ends it. */
export function chunksOf(tokens: Token[]): Uint8Array {
  const chunks = new Uint8Array(tokens.length);
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const token = tokens[i];
    if (token && !token.spaced && token.block === tokens[from]!.block) continue;
    mark(tokens, from, i - 1, chunks);
    from = i;
  }
  return chunks;
}

function mark(tokens: Token[], from: number, to: number, chunks: Uint8Array): void {
  let [first, last] = [from, to];
  // Brackets, quotes and stops around it are none of it.
  while (first < last && tokens[first]!.kind === 'mark') first++;
  while (last > first && tokens[last]!.kind === 'mark') last--;
  const kind = first === last ? aloneKind(tokens[first]!) : kindOf(tokens, first, last);
  if (kind === 0) return;
  for (let i = first; i <= last; i++) {
    chunks[i] = kind * 4 + (i === first ? 1 : 0) + (i === last ? 2 : 0);
  }
}

const aloneKind = ({ text }: Token): number => (text.length >= 16 && hexadecimal.test(text) ? 1 : 0);

/** Sums up the marks inside: their kinds say what it is. */
function kindOf(tokens: Token[], first: number, last: number): number {
  let [dots, slashes, ats, colons, hyphens, others, digits] = [0, 0, 0, 0, 0, 0, 0];
  const end = Math.min(last, first + longest);
  for (let i = first; i <= end; i++) {
    const { kind, text } = tokens[i]!;
    if (kind === 'number' || kind === 'mixed') digits++;
    if (kind !== 'mark') continue;
    if (text === '.') dots++;
    else if (text === '/' || text === '\\') slashes++;
    else if (text === '@') ats++;
    else if (text === ':') colons++;
    else if (text === '-' || text === '_') hyphens++;
    else others++;
  }
  if (ats) return 2;
  if (slashes && colons) return 3;
  if (slashes) return dots ? 4 : 5;
  if (dots) {
    if (extensions.has(tokens[last]!.lower)) return 6;
    if (digits > dots) return dots >= 3 ? 7 : 8;
    return others ? 9 : dots > 1 ? 10 : 11;
  }
  if (hyphens) return digits ? 12 : 13;
  return others ? 14 : 15;
}
