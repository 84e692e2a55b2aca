/** How a text writes a name, of which only the key is known. */

/**
 * The first place of `text` that is written as the key (see `nameKey`) has it, capitals aside, also with marks between its
 * words ("Crypto.com" of "crypto com"); null where there is none.
 */
export function spellingIn(text: string, key: string): string | null {
  const at = text.toLowerCase().indexOf(key);
  if (at >= 0) {
    const written = text.slice(at, at + key.length);
    // Not so where a capital is longer than its small letter.
    if (written.toLowerCase() === key) return written;
  }
  const words = key.split(' ').filter((word) => word !== '');
  if (words.length === 0) return null;
  const marks = new RegExp(words.map(escaped).join('[^\\p{L}\\p{N}]{1,3}'), 'iu');
  return marks.exec(text)?.[0] ?? null;
}

const escaped = (word: string): string => word.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&');
