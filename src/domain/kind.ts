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
