/** Rules that are described rather than named: an emergency directive, an executive order. */
import { nameKey } from '../../../domain/entity.ts';
import type { Reading } from '../../reading.ts';

const described = /\b(?:emergency directive|executive order|binding operational directive)s?\b/gi;

/** Key and offset of each, at most twenty. */
export function findDescribedLaws({ text }: Reading): { key: string; start: number }[] {
  const found: { key: string; start: number }[] = [];
  for (const { 0: words, index } of text.matchAll(described)) {
    found.push({ key: nameKey(words), start: index });
    if (found.length >= 20) break;
  }
  return found;
}
