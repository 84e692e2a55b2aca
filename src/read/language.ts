/** Which language a text is in. */
import { eld } from 'eld/medium';
import type { Article } from '../domain/article.ts';

/** Below this many letters a detector guesses; then hints count for more. */
const fewLetters = 40;
/** What one detector name stands for in BCP 47. */
const names: Record<string, string> = { nb: 'no', nn: 'no', tl: 'fil' };

/**
 * The BCP 47 primary subtag of `text`, or `und`. `hints` are what page and feed claim, the nearest first; templates
 * often claim English for everything, so that a clear finding in enough text outweighs them.
 */
export function detectLanguage(text: string, hints: readonly (string | null)[]): Article['language'] {
  const claimed = hints.map(primary).filter((each) => each !== null);
  const letters = text.slice(0, 4000).replace(/https?:\S+|[^\p{L}\p{M}\s'’-]+/gu, ' ');
  const count = letters.match(/\p{L}/gu)?.length ?? 0;
  const ideographs = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letters);
  if (count < (ideographs ? 8 : 15)) return claimed[0] ?? 'und';
  const found = eld.detect(letters);
  const language = primary(found.language);
  if (language === null) return claimed[0] ?? 'und';
  if (claimed.includes(language)) return language;
  const sure = found.isReliable() && (count >= fewLetters || claimed.length === 0);
  return sure ? language : (claimed[0] ?? (found.isReliable() ? language : 'und'));
}

/** `en-GB` → `en`; null for what is no language tag. */
function primary(tag: string | null): string | null {
  const match = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '');
  if (!match) return null;
  const name = match[1]!.toLowerCase();
  return name === 'und' || name === 'mul' ? null : (names[name] ?? name);
}
