/**
 * Names of weaknesses (CWE): out of MITRE's CSV (https://cwe.mitre.org/data/downloads.html), or out of the CVE records
 * that name them.
 */
import type { Facts } from '../facts.ts';
import { BrokenCatalogue, cleanName } from './broken.ts';
import { readCsv } from './csv.ts';

const base = {
  catalogue: 'cwe',
  title: 'CWE',
  by: 'MITRE CWE',
  attribution:
    'Common Weakness Enumeration, © The MITRE Corporation; used under the CWE terms of use (cwe.mitre.org/about/termsofuse.html)',
} as const;

/** Reads the CSV: its first columns are `CWE-ID` and `Name`; it does not say which version it is. @throws BrokenCatalogue */
export function readCweCsv(text: string, file: string): Facts {
  const [header, ...rows] = readCsv(text, file);
  const [id, name] = [header?.indexOf('CWE-ID') ?? -1, header?.indexOf('Name') ?? -1];
  if (id < 0 || name < 0) throw new BrokenCatalogue(`${file} has no columns "CWE-ID" and "Name".`);
  const weaknesses: Record<string, string> = {};
  for (const row of rows) {
    const known = cleanName(row[name]);
    if (/^\d{1,5}$/.test(row[id] ?? '') && known !== null) weaknesses[`CWE-${row[id]}`] = known;
  }
  if (Object.keys(weaknesses).length === 0) throw new BrokenCatalogue(`${file} names no weakness.`);
  return { ...base, version: 'as published', weaknesses, skipped: {} };
}

/** The name in what a record says of a weakness: "CWE-79: Cross-site Scripting", "Cross-site Scripting (CWE-79)". */
export const weaknessName = (text: string): string | null =>
  cleanName(text.replace(/^CWE-\d+\s*[:–-]?\s*/, '').replace(/\s*\(?CWE-\d+\)?$/, ''));

/**
 * The name that most records give a weakness. `descriptions`: what they say of it, "CWE-79 Improper Neutralization …"
 * or the name alone; of two that are as common the longer one.
 */
export function namesFromRecords(
  descriptions: Iterable<{ id: string; text: string }>,
  version: string,
): Facts {
  const counts = new Map<string, Map<string, number>>();
  for (const { id, text } of descriptions) {
    const name = weaknessName(text);
    if (!/^CWE-\d{1,5}$/.test(id) || name === null) continue;
    const names = counts.get(id) ?? new Map<string, number>();
    counts.set(id, names.set(name, (names.get(name) ?? 0) + 1));
  }
  const sorted = [...counts].sort(([a], [b]) => Number(a.slice(4)) - Number(b.slice(4)));
  const weaknesses = Object.fromEntries(
    sorted.map(([id, names]) => [
      id,
      [...names].sort(([a, x], [b, y]) => y - x || b.length - a.length)[0]![0],
    ]),
  );
  return { ...base, version, weaknesses, skipped: {} };
}
