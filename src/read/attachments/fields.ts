/** Values out of JSON that strangers wrote. */

export type Fields = Record<string, unknown>;

/** An object's fields, or null for anything else. */
export const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;

/** A string, trimmed; an empty one for anything else. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** What several fields note of a value, each thing once. */
export const notesIn = (notes: string[]): string =>
  [...new Set(notes.map((note) => note.trim()).filter(Boolean))].join(' · ');
