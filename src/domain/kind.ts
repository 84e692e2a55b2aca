import { z } from 'zod';

/** What kind of thing is happening. A small published taxonomy; see docs/glossary.md. */
export const Kind = z.enum([
  'incident',
  'vulnerability',
  'malware-campaign',
  'law-enforcement',
  'policy',
  'research',
  'product',
  'market',
]);
export type Kind = z.infer<typeof Kind>;

/** What stories are chosen by: their kind, or that they tell of many things and are of none. */
export const StoryKind = z.enum([...Kind.options, 'round-up']);
export type StoryKind = z.infer<typeof StoryKind>;

/** Where the kind of a story stands, also of one that has none. */
export const storyKind = (kind: Kind | null): StoryKind => kind ?? 'round-up';

/** A kind as a person writes it ("Malware campaign", "roundup"), in the form in which it is kept. */
export const kindKey = (written: string): string =>
  written
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
    .replace(/^roundup$/, 'round-up');
