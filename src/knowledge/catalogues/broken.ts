/** What every reader of a catalogue needs: parsing that says what is wrong and where, and names that are fit to show. */
import { decodeHTML } from 'entities';
import type { z } from 'zod';

/** A catalogue's file cannot be used; the message names the file, the object, and what is wrong with it. */
export class BrokenCatalogue extends Error {
  override readonly name = 'BrokenCatalogue';
}

/** Objects and lists in one file; ATT&CK has a tenth of it. Each costs memory far beyond its two characters. */
const MOST_OBJECTS = 2_000_000;

/** Parses JSON. @throws BrokenCatalogue that tells a truncated file from other nonsense */
export function parseJson(text: string, file: string): unknown {
  if (countOpening(text) > MOST_OBJECTS)
    throw new BrokenCatalogue(
      `${file} holds more than ${MOST_OBJECTS} objects and lists: it is no catalogue.`,
    );
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (error) {
    const cut = !/[}\]]\s*$/.test(text.slice(-200));
    const how = text.trimStart().startsWith('<')
      ? 'it is a page of HTML or XML'
      : cut
        ? 'it ends in the middle, as a truncated file does'
        : (error as Error).message;
    throw new BrokenCatalogue(`${file} is no JSON: ${how.slice(0, 200)}`);
  }
}

function countOpening(text: string): number {
  let count = 0;
  for (const mark of ['{', '['])
    for (let at = text.indexOf(mark); at >= 0 && count <= MOST_OBJECTS; at = text.indexOf(mark, at + 1))
      count++;
  return count;
}

/** Checks a value against a schema. @throws BrokenCatalogue that names the place in it */
export function checked<T>(schema: z.ZodType<T>, value: unknown, file: string, object = ''): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  const where = [object, issue.path.join('.')].filter(Boolean).join(', ');
  throw new BrokenCatalogue(`${file}${where === '' ? '' : `: ${where}`}: ${issue.message}`);
}

const MAXIMUM_NAME = 120;

/** A name as plain text: markup, control and direction characters out, blanks made one; null where nothing is left or it is no name. */
export function cleanName(given: unknown): string | null {
  if (typeof given !== 'string' || given.length > 2_000) return null;
  let text = given;
  if (/[<>&]/.test(text)) text = decodeHTML(text).replace(/<[^<>]*>|[<>]/g, ' ');
  text = text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .normalize('NFC')
    .trim();
  return text === '' || text.length > MAXIMUM_NAME || !/[\p{L}\p{N}]/u.test(text) ? null : text;
}

/** Counts what is left out, by reason. */
export function counter(): { counts: Record<string, number>; add(reason: string): void } {
  const counts: Record<string, number> = {};
  return {
    counts,
    add: (reason) => {
      counts[reason] = (counts[reason] ?? 0) + 1;
    },
  };
}
