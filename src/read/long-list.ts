/**
 * A page with more elements than a parser should be given, if it is a long list of indicators: fifty thousand hashes in
 * rows of a table. Its markup is taken out in one linear pass, and what is left is lines of code: no value is lost.
 */
import type { Drafts } from './blocks.ts';
import { cleanCharacters } from './scan.ts';

/** So many lines with a hash make a list of indicators. */
const leastHashes = 1000;
const hash = /(?<![0-9a-f])[0-9a-f]{32,128}(?![0-9a-f])/i;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** The lines of the list, or null where the page is something else. */
export function longList(html: string): Drafts | null {
  const plain = html
    .replace(/<(script|style)\b[^<>]{0,2000}>[^<]*<\/\1>/gi, ' ')
    .replace(/<\/?(?:tr|li|p|div|br|pre|h[1-6]|dt|dd|section|article|table|ul|ol)\b[^<>]{0,4000}>/gi, '\n')
    .replace(/<[^<>]{0,4000}>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name]!);
  const lines = cleanCharacters(plain)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  let hashes = 0;
  for (const line of lines) if (hash.test(line.slice(0, 1000))) hashes++;
  if (hashes < leastHashes || hashes * 2 < lines.length) return null;
  return { drafts: [{ kind: 'code', text: lines.join('\n'), links: [] }], images: [] };
}
