/** Output that fits a terminal and a pipe: columns and colour only where a person reads. */
import { stripVTControlCharacters } from 'node:util';
import type { Principal } from '../app/principal.ts';
import type { Certainty, Role } from '../domain/entity.ts';
import { BadInput } from '../domain/errors.ts';

export interface Output {
  /** A terminal's width, or null in a pipe. */
  width: number | null;
  line(text?: string): void;
}

export const terminal: Output = {
  width: process.stdout.isTTY ? process.stdout.columns : null,
  line: (text = '') => void process.stdout.write(`${text}\n`),
};

/** Prose is not set wider, however wide the terminal. */
export const WIDEST = 100;

/** "1 article", "2 articles". */
export const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

/** The same of publishers: of what nobody is known to have published, that it is so. */
export const countedPublishers = (n: number, one = 'publisher'): string =>
  n === 0 ? 'no known publisher' : counted(n, one);

/** Text of strangers, safe for a terminal: no escape sequences, no control characters, one line. */
export const plain = (text: string): string =>
  stripVTControlCharacters(text)
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();

/** JSON, likewise: escapes what JSON itself lets through, the controls of old terminals and of the order of writing. */
export const json = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The number of a decision, as a person writes it. Throws `BadInput` for anything else. */
export function numberOfDecision(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new BadInput(`"${text}" is no number of a decision.`);
  return Number(text);
}

/** The option of every command that decides something. */
export const BY: [flags: string, description: string] = [
  '--by <name>',
  'who decides, for the record; else THROUGHLINE_USER, else your name on this machine',
];

/** The person at the machine under the name that they gave, if they gave one. */
export const signing = (who: Principal, name: string | undefined): Principal =>
  name === undefined ? who : { ...who, name };

/** With who says so, where only a person does. */
export const saidBy = (words: string, by: string | null): string =>
  by === null ? words : `${words} (only ${by} says so)`;

/** "Acme", "Acme (claimed)": a name or a part, and how far it is stated, in the words of the pages. */
export function qualified(name: string, certainty: Certainty, role: Role): string {
  if (certainty === 'asserted') return name;
  const hedged =
    role === 'victim' ? 'claimed' : role === 'actor' || role === 'campaign' ? 'suspected' : 'possibly';
  return `${name} (${certainty === 'denied' ? 'denied' : hedged})`;
}

/** Says on standard error that there is nothing: a pipe stays empty. */
export const nothing = (words: string): void => void process.stderr.write(`${words}\n`);

/** Rows in aligned columns on a terminal (the last one cut to its width), tab-separated in a pipe. */
export function table(output: Output, rows: string[][]): void {
  const clean = rows.map((row) => row.map(plain));
  if (output.width === null) {
    for (const row of clean) output.line(row.join('\t'));
    return;
  }
  const widths = (clean[0] ?? []).map((_, column) =>
    Math.max(...clean.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of clean) {
    const text = row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column]!)))
      .join('  ');
    output.line(text.length > output.width ? `${text.slice(0, output.width - 1)}…` : text);
  }
}

/** Text wrapped at `width`, each line behind `indent`. */
export function wrapped(text: string, indent: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of plain(text).split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(indent + line);
  return lines.join('\n');
}
