/** Comma-separated values, RFC 4180: quoted fields may hold commas, line breaks and doubled quotes. */
import { BrokenCatalogue } from './broken.ts';

/** All rows. @throws BrokenCatalogue where a quote is not closed, as in a truncated file */
export function readCsv(text: string, file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /"((?:[^"]|"")*)"(,|\r?\n|$)|([^",\r\n]*)(,|\r?\n|$)/y;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    field.lastIndex = at;
    const match = field.exec(text);
    if (match === null) {
      const line = rows.length + 1;
      throw new BrokenCatalogue(
        `${file}: row ${line} cannot be read: a quote is not closed or stands in a field.`,
      );
    }
    row.push(match[1]?.replaceAll('""', '"') ?? match[3] ?? '');
    at = field.lastIndex;
    if ((match[2] ?? match[4]) === ',' && at < text.length) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
