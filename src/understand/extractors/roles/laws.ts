/** Rules that are described rather than named: an emergency directive, an executive order. */
import { nameKey } from '../../../domain/entity.ts';
import type { Reading } from '../../reading.ts';
import { Beginning } from './words.ts';

const described = /\b(?:emergency directive|executive order|binding operational directive)s?\b/gi;

const lastWords = new Beginning(['directive', 'directives', 'order', 'orders']);

/** Key and offset of each, at most twenty. */
export function findDescribedLaws(reading: Reading): { key: string; start: number }[] {
  const found: { key: string; start: number }[] = [];
  if (lastWords.in(reading).length === 0) return found;
  for (const { 0: words, index } of reading.text.matchAll(described)) {
    found.push({ key: nameKey(words), start: index });
    if (found.length >= 20) break;
  }
  return found;
}
