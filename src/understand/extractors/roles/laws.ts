/**
 * Rules that are described rather than named: an emergency directive, an executive order, a proposed ban, "the threat-sharing
 * law".
 */
import { nameKey } from '../../../domain/entity.ts';
import type { Reading } from '../../reading.ts';
import { Beginning } from './words.ts';

/** Those that are one of a kind, with their number where the text has it. */
const ordered =
  /\b(?:emergency directive|executive order|binding(?: operational)? directive)s?(?: \d\d(?:-\d\d)?| \d{5})?\b/gi;
const subject =
  '(?:cyber(?:security|crime)?|data|privacy|information|threat|breach|notification|disclosure|protection|sharing|intelligence|surveillance|encryption|ransomware|safety)';
/** What a law is about, where nothing says its name. */
const described = new RegExp(
  `\\b(?:(?:${subject}[- ]){1,4}law|(?:proposed |planned )?ban on (?:certain |all )?(?:ransom(?:ware)? )?payments|ban(?:s|ned|ning)? (?:certain |all )?ransom(?:ware)? payments)\\b`,
  'gi',
);
const ban = /^ban(?:s|ned|ning)? /i;

const lastWords = new Beginning(['directive', 'directives', 'order', 'orders', 'law', 'payments']);

export interface DescribedLaw {
  key: string;
  start: number;
  /** Whether it is told by what it is about alone: a law that is named may be the same. */
  isNameless: boolean;
}

/** At most twenty of each form, in no order. */
export function findDescribedLaws(reading: Reading): DescribedLaw[] {
  if (lastWords.in(reading).length === 0) return [];
  const all = (pattern: RegExp, isNameless: boolean): DescribedLaw[] =>
    [...reading.text.matchAll(pattern)]
      .slice(0, 20)
      .map(({ 0: words, index }) => ({ key: keyOf(words), start: index, isNameless }));
  return [...all(ordered, false), ...all(described, true)];
}

/** "Banned ransomware payments" is a ban on them. */
const keyOf = (words: string): string => nameKey(/ on /i.test(words) ? words : words.replace(ban, 'ban on '));
