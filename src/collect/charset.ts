/** Bytes to text, whatever the sender says about them. */

export interface Decoded {
  text: string;
  /** The encoding that was used, by its WHATWG name (or `utf-32`). */
  encoding: string;
  /** What the sender said that was not so, for people; null where it fits. */
  mismatch: string | null;
}

/**
 * Decodes a feed or a page. In order: a byte order mark; the pattern of NULs that UTF-16 and UTF-32 leave; UTF-8 where
 * the bytes are valid UTF-8 (text of another encoding hardly ever is, and mislabelled UTF-8 is the commonest mistake);
 * what HTTP says; what the document says of itself; and last UTF-8 or windows-1252, whichever breaks less.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: decodeWide(bytes, wide), encoding: wide, mismatch: null };

  const stated = [charsetOf(contentType), charsetInDocument(bytes)].filter((name) => name !== null);
  // Markup in UTF-16 is full of NULs; without one the label is wrong, and would fit any bytes that are even in number.
  const likely = stated.filter((name) => !/^(?:utf-?16|ucs-?2|unicode)/i.test(name) || bytes.includes(0));
  // Seven-bit encodings are valid UTF-8 too, so there only the label can tell.
  const sevenBit = stated.find((name) => /^(?:iso-2022|utf-7|hz-gb)/i.test(name));
  const tries = sevenBit === undefined ? ['utf-8', ...likely] : [sevenBit, 'utf-8'];
  for (const name of tries) {
    const text = decodeAs(bytes, name);
    if (text !== null) return { ...text, mismatch: mismatchOf(stated, text.encoding, bytes) };
  }
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const breaks = utf8.split('\ufffd').length - 1;
  // Some bad bytes in a text that is otherwise UTF-8 (cut in the middle, one pasted quotation mark) leave it UTF-8.
  const multibyte = (utf8.match(/[\x80-\ufffc]/g) ?? []).length;
  const encoding = multibyte > breaks ? 'utf-8' : 'windows-1252';
  const text = encoding === 'utf-8' ? utf8 : new TextDecoder('windows-1252').decode(bytes);
  return {
    text,
    encoding,
    mismatch: `the text is in none of the encodings it claims (${stated.join(', ') || 'none'})`,
  };
}

type Wide = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** By byte order mark, or by where the NULs are around the first "<". */
function wideEncoding(bytes: Uint8Array): Wide | null {
  const [a = -1, b = -1, c = -1, d = -1] = bytes;
  const starts = (...expected: number[]) => expected.every((byte, i) => bytes[i] === byte);
  if (starts(0xff, 0xfe, 0, 0)) return 'utf-32le';
  if (starts(0, 0, 0xfe, 0xff)) return 'utf-32be';
  if (starts(0xff, 0xfe)) return 'utf-16le';
  if (starts(0xfe, 0xff)) return 'utf-16be';
  if (starts(0xef, 0xbb, 0xbf) && decodeAs(bytes, 'utf-8') !== null) return 'utf-8';
  if (a === 0x3c && b === 0) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  if (a === 0 && b === 0 && c === 0 && d === 0x3c) return 'utf-32be';
  return null;
}

function decodeWide(bytes: Uint8Array, encoding: Wide): string {
  if (!encoding.startsWith('utf-32')) return new TextDecoder(encoding).decode(bytes);
  // No decoder knows UTF-32. As UTF-16 it is a character and a NUL (or two surrogates' worth of scalar) at a time.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = encoding === 'utf-32le';
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const point = view.getUint32(at, little);
    if (point !== 0xfeff) parts.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');
  }
  return parts.join('');
}

/** The text, or null where the bytes are not valid in that encoding or there is no such encoding. */
function decodeAs(bytes: Uint8Array, name: string): { text: string; encoding: string } | null {
  try {
    const decoder = new TextDecoder(name, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return null;
  }
}

function mismatchOf(stated: string[], used: string, bytes: Uint8Array): string | null {
  const said = stated[0];
  if (said === undefined || bytes.every((byte) => byte < 0x80)) return null;
  let name = said.toLowerCase();
  try {
    name = new TextDecoder(said).encoding;
  } catch {
    // An encoding that nobody knows is one that does not fit.
  }
  return name === used ? null : `it says its text is ${said}, but it is ${used}`;
}

/** The `charset` of a content type, also where it is badly quoted or spaced. */
function charsetOf(contentType: string | null): string | null {
  return /charset\s*[=:]\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;
}

/** What the XML declaration or an HTML `meta` says, within the first 2 KB. */
function charsetInDocument(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const found =
    /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head) ??
    /<meta[^>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(head);
  return found?.[1] ?? null;
}

/** What windows-1252 has at 0x80 to 0x9F; five places are free. */
const C1_AS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

/**
 * C1 controls in text are windows-1252 punctuation that passed through ISO 8859-1 on its way; this puts it right, as
 * HTML does for character references.
 */
export function withoutC1(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => C1_AS_1252[control.charCodeAt(0) - 0x80]!);
}
