/**
 * Pieces of text between white space, sorted by what they could hold. Most words hold nothing and are never looked at
 * again: that is where the speed comes from.
 */

/** `text.slice(start, start + piece.length)` is the piece. */
export interface Chunk {
  start: number;
  piece: string;
}

export interface Chunks {
  /** With a dot that something follows: domains, addresses, file names. */
  dotted: Chunk[];
  /** With an at sign. */
  at: Chunk[];
  /** With a slash: paths. */
  slashed: Chunk[];
  /** With two colons or more: IPv6. */
  colons: Chunk[];
  /** Of 26 characters or more: hashes, wallets. */
  long: Chunk[];
}

const leastLong = 26;

/** All chunks of a text in one pass. */
export function chunksOf(text: string): Chunks {
  const chunks: Chunks = { dotted: [], at: [], slashed: [], colons: [], long: [] };
  let start = 0;
  let [dot, at, slash, colons] = [false, false, false, 0];
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    if (code > 64) continue;
    if (code === 46) dot ||= text.charCodeAt(i + 1) > 32;
    else if (code === 64) at = true;
    else if (code === 47) slash = true;
    else if (code === 58) colons++;
    else if (code <= 32) {
      if (dot || at || slash || colons > 1 || i - start >= leastLong) {
        const chunk = { start, piece: text.slice(start, i) };
        if (dot) chunks.dotted.push(chunk);
        if (at) chunks.at.push(chunk);
        if (slash) chunks.slashed.push(chunk);
        if (colons > 1) chunks.colons.push(chunk);
        if (i - start >= leastLong) chunks.long.push(chunk);
      }
      start = i + 1;
      [dot, at, slash, colons] = [false, false, false, 0];
    }
  }
  return chunks;
}

/** All matches of a global pattern in chunks, with offsets in the whole text. The pattern itself is run: `matchAll` would copy it for each chunk. */
export function matches(chunks: Chunk[], pattern: RegExp): { start: number; value: string }[] {
  const found: { start: number; value: string }[] = [];
  for (const { start, piece } of chunks) {
    pattern.lastIndex = 0;
    for (let hit = pattern.exec(piece); hit; hit = pattern.exec(piece))
      found.push({ start: start + hit.index, value: hit[0] });
  }
  return found;
}
