/** Comma-separated values, RFC 4180: quoted fields may hold commas, line breaks and doubled quotes. */
import { BrokenCatalogue } from './broken.ts';

/** All rows. @throws BrokenCatalogue where a quote is not closed, as in a truncated file, or stands within a field */
export function readCsv(text: string, file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    const end = text[at] === '"' ? endOfQuoted(text, at) : endOfPlain(text, at);
    const field = text.slice(at, end);
    const after = text[end] ?? '\n';
    if (end < 0 || !/[,\r\n]/.test(after) || (text[at] !== '"' && field.includes('"')))
      throw new BrokenCatalogue(
        `${file}: row ${rows.length + 1} cannot be read: a quote is not closed or stands within a field.`,
      );
    row.push(text[at] === '"' ? field.slice(1, -1).replaceAll('""', '"') : field);
    at = end + (after === '\r' && text[end + 1] === '\n' ? 2 : 1);
    if (after === ',' && at < text.length) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Where the field that begins at `at` ends, its closing quote included; -1 where that is missing. */
function endOfQuoted(text: string, at: number): number {
  let quote = text.indexOf('"', at + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote < 0 ? -1 : quote + 1;
}

function endOfPlain(text: string, at: number): number {
  let end = at;
  while (end < text.length && !(text[end] === ',' || text[end] === '\r' || text[end] === '\n')) end++;
  return end;
}
