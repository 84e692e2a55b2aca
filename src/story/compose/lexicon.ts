/** Which words English security news writes in lower case. Made by bench/train-casing.ts. */
import lowerWords from './lower-words.json' with { type: 'json' };
import { STOP, stem } from './words.ts';

const LOWER: ReadonlySet<string> = new Set(lowerWords);
const LOWER_STEMS: ReadonlySet<string> = new Set(lowerWords.map(stem));

/** Whether a word (in lower case) is an ordinary one, and no name. A form of an ordinary word is ordinary. */
export function isOrdinary(lower: string): boolean {
  return STOP.has(lower) || LOWER.has(lower) || (lower.length > 4 && LOWER_STEMS.has(stem(lower)));
}
