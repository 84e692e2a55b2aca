/** Names that stand in a sentence only to be compared with what it is about: "unlike Acme", "as with Belkorp", "not Ciel". */
import { wordSet } from '../../../domain/word-set.ts';
import type { Token } from '../../tokens.ts';
import type { Placed } from '../placed.ts';
import { wordAt } from './between.ts';
import { listsOf } from './lists.ts';

/** What opens a comparison, read backwards from the name. `,`: only at the head of a sentence or after a mark. */
const openings: readonly string[][] = [
  ['unlike'],
  ['like', ','],
  ['not', ','],
  ['with', 'as'],
  ['with', 'unlike'],
  ['to', 'similar'],
  ['to', 'akin'],
  ['to', 'compared'],
  ['with', 'compared'],
  ['to', 'contrast', 'in'],
  ['of', 'reminiscent'],
];
const lasts = new Set(openings.map(([last]) => last!));
/** May stand before the name: "unlike the older ransomware gang Acme". */
const leading = wordSet(
  'the a an older other rival fellow earlier group gang actor crew collective malware ransomware backdoor loader trojan botnet tool campaign operation attacks by',
);
const mostLeading = 5;

/** The mentions of a sentence of which something is said, and not of something else in comparison with them. */
export const withoutCompared = (tokens: readonly Token[], placed: readonly Placed[]): Placed[] =>
  listsOf(tokens, placed)
    .filter(([first]) => !isCompared(tokens, first!.from))
    .flat();

/** Whether the words before the token at `at`, where a name begins, open a comparison with it. */
export function isCompared(tokens: readonly Token[], at: number): boolean {
  let before = -1;
  while (before >= -mostLeading && leading.has(wordAt(tokens, at, before))) before--;
  if (!lasts.has(wordAt(tokens, at, before))) return false;
  return openings.some((words) =>
    words.every((word, n) => {
      const found = wordAt(tokens, at, before - n);
      return word === ',' ? found === '' || found === ',' : found === word;
    }),
  );
}
