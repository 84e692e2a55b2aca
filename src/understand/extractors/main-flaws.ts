/** Which flaws an article is on: older ones that it names beside them are told of for comparison. */
import type { Mention } from '../../domain/findings.ts';

export interface MainFlaws {
  keys: string[];
  /** Where the first of the others is named: from there on it may be meant. */
  until: number;
}

/** `flaws`: all mentions of flaws, in order. Of identifiers without a year nobody knows which are the older. */
export function mainFlaws(flaws: readonly Pick<Mention, 'key' | 'start'>[]): MainFlaws {
  const years = flaws.map(({ key }) => Number(/^cve-(\d{4})-/.exec(key)?.[1] ?? 0));
  const newest = years.reduce((most, year) => Math.max(most, year), 0);
  const isUnknown = years.includes(0);
  const isMain = (n: number): boolean => isUnknown || years[n] === newest;
  const other = flaws.findIndex((_, n) => !isMain(n));
  return {
    keys: [...new Set(flaws.filter((_, n) => isMain(n)).map(({ key }) => key))],
    until: other < 0 ? Number.POSITIVE_INFINITY : flaws[other]!.start,
  };
}

const numbers = 'no one two three four five six seven eight nine ten'.split(' ');
const count =
  /\b(two|three|four|five|six|seven|eight|nine|ten|[2-9]|10) (?:[\w-]{1,20} ){0,3}(?:flaws|vulnerabilities|bugs|holes|issues|weaknesses|zero-days)\b/i;

/** "It fixed four vulnerabilities", of an article that is on four: whether a text speaks of that many. */
export function countsAll(text: string, { keys }: MainFlaws): boolean {
  const said = count.exec(text)?.[1]?.toLowerCase();
  return said !== undefined && (said === numbers[keys.length] || said === String(keys.length));
}
