/**
 * Undoing what writers do so that nobody clicks: `hxxps[:]//evil[.]example`, `user[at]evil(dot)example`. One pass over
 * the text; every character of the result knows where it came from, so that finds are spans of the article.
 */

/** `origin[i]` is the offset in the article of `text[i]`; one more entry stands for the end. */
export interface Refanged {
  text: string;
  origin: Uint32Array;
  /** Offsets in `text` at which something was undone, in order. */
  undone: number[];
}

const openers = '[({<';
const closers: Record<string, string> = { '[': ']', '(': ')', '{': '}', '<': '>' };

/** What a bracket may hold, and what it stands for. */
const inBrackets = new Map([
  ['.', '.'],
  [',', '.'],
  ['dot', '.'],
  ['DOT', '.'],
  ['punkt', '.'],
  ['punto', '.'],
  ['point', '.'],
  ['。', '.'],
  [':', ':'],
  ['://', '://'],
  ['//', '//'],
  ['/', '/'],
  ['@', '@'],
  ['at', '@'],
  ['AT', '@'],
  ['-', '-'],
  ['http', 'http'],
  ['https', 'https'],
  ['www', 'www'],
]);

const scheme =
  /(?:h(?:xx|tx|xt|zz|\*\*|__)p(?:s|\[s\]|\(s\))?|http(?:\[s\]|\(s\))|hxxxps?|ttps?|fxps?|meows?)(?=(?:\[|\(|\{)?:|(?:\[|\()(?::?\/\/)(?:\]|\)))/iy;
/** "hxxp:// evil[.]example", "http : //evil.example": blanks around the marks. */
const spacedScheme =
  /h(?:xx|tt)ps?(?: :\/\/ ?|:\/\/ | : \/\/ ?|: \/\/ ?)(?=[\w-]{1,63}(?:\.|\[|\(|\{)[\w.[({])/iy;
/** "http:\\\\evil.example": written so by hand, and by those who take the slashes for a path's. */
const backslashed = /h(?:xx|tt)ps?:\\\\(?=[\w[])/iy;
/** Endings that a name spelt with "dot" may have: those that are no words of a sentence. */
const ending =
  '(?:com|net|org|info|biz|ru|cn|io|xyz|top|club|site|online|su|cc|tk|pw|ir|kr|co|uk|de|fr|nl|eu|onion)(?![\\w-])';
const spelt = new RegExp(`dot (?:[a-z0-9-]{1,63} dot ){0,3}${ending}`, 'iy');
const escaped = new RegExp(`\\\\\\.(?:[a-z0-9-]{1,63}\\\\?\\.){0,4}${ending}`, 'iy');
const commaEnding = new RegExp(`,${ending}`, 'iy');
const wideDots = '。．｡';
const zeroWidth = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const wordLike = /[\p{L}\p{N}_-]/u;

/** The text with addresses as they are, and the way back to the offsets of `text`. */
export function refang(text: string): Refanged {
  const parts: string[] = [];
  const origin = new Uint32Array(text.length + 1);
  const undone: number[] = [];
  let length = 0;
  const push = (piece: string, at: number, was: number): void => {
    for (let n = 0; n < piece.length; n++) origin[length + n] = at + Math.min(n, was - 1);
    length += piece.length;
    parts.push(piece);
  };
  let plain = 0;
  const flush = (to: number): void => {
    if (to > plain) push(text.slice(plain, to), plain, to - plain);
  };
  // Inside a word no scheme and no "dot" begins.
  let before = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const found = isCandidate(code) && !(isLetter(code) && isLetter(before)) ? undo(text, at) : null;
    before = code;
    if (!found) {
      at++;
      continue;
    }
    flush(at - found.before);
    undone.push(length);
    push(found.text, at - found.before, found.length + found.before);
    at += found.length;
    plain = at;
    before = text.charCodeAt(at - 1);
  }
  flush(text.length);
  origin[length] = text.length;
  return { text: parts.join(''), origin, undone };
}

interface Undone {
  text: string;
  /** Characters of the article from here on that it stands for, and spaces before. */
  length: number;
  before: number;
}

/** The characters at which something may have to be undone; all others are passed over quickly. */
const candidates = new Uint8Array(128);
for (const char of '[({<hHfFmMtTdD.,\\') candidates[char.charCodeAt(0)] = 1;
const isCandidate = (code: number): boolean =>
  code < 128
    ? candidates[code] === 1
    : code === 0xad ||
      (code >= 0x200b && code <= 0x2060) ||
      code === 0xfeff ||
      code === 0x3002 ||
      code === 0xff0e ||
      code === 0xff61;

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function undo(text: string, at: number): Undone | null {
  const char = text[at]!;
  if (openers.includes(char)) return undoBracket(text, at, char);
  if ('hHfFmMtT'.includes(char)) return undoScheme(text, at);
  if (char === 'd' || char === 'D') return undoSpelt(text, at);
  if (char === '\\') return undoEscaped(text, at);
  if (char === ',') return undoComma(text, at);
  if (wideDots.includes(char)) {
    const between = /[a-z0-9]/i.test(text[at - 1] ?? '') && /[a-z0-9]/i.test(text[at + 1] ?? '');
    return between ? { text: '.', length: 1, before: 0 } : null;
  }
  // "evil.]example" lost its first bracket; "evil\.example" comes from regular expressions.
  if (char === '.' && ']})'.includes(text[at + 1] ?? ' ') && isWord(text, at - 1) && isWord(text, at + 2)) {
    return { text: '.', length: 2, before: 0 };
  }
  if (zeroWidth.test(char)) return { text: '', length: 1, before: 0 };
  return null;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The second letters of schemes by the first: most words that begin with one of these go on in another way. */
const seconds: Record<string, string> = { h: 'txz*_', f: 'x', m: 'e', t: 't' };

function undoScheme(text: string, at: number): Undone | null {
  if (!seconds[text[at]!.toLowerCase()]!.includes(text[at + 1]?.toLowerCase() ?? ' ')) return null;
  if (at > 0 && /[a-z]/i.test(text[at - 1]!)) return null;
  const spaced = matchAt(spacedScheme, text, at);
  const whole = spaced ?? matchAt(backslashed, text, at);
  const hit = whole ?? matchAt(scheme, text, at);
  if (!hit) return null;
  const secure = /^[a-z*_]*s|s[\])]$/i.test(hit);
  const name = /^f/i.test(hit) ? 'ftp' : secure ? 'https' : 'http';
  return { text: whole ? `${name}://` : name, length: hit.length, before: 0 };
}

/** "evil dot example dot com": only before an ending, since people speak of dots. */
function undoSpelt(text: string, at: number): Undone | null {
  if (text[at - 1] !== ' ' || text[at + 3] !== ' ' || !isWord(text, at - 2)) return null;
  return matchAt(spelt, text, at) ? { text: '.', length: 4, before: 1 } : null;
}

/** "evil\\.com", as in regular expressions; a path's folder (`C:\\x\\.com`) is none. */
function undoEscaped(text: string, at: number): Undone | null {
  if (text[at + 1] !== '.' || !isWord(text, at - 1) || !matchAt(escaped, text, at)) return null;
  const before = text.slice(Math.max(0, at - 80), at);
  const word = before.slice(before.search(/\S*$/));
  return /\\(?!\.)/.test(word) ? null : { text: '.', length: 2, before: 0 };
}

/** "hxxps://evil,com": only in an address with a scheme, since commas without a blank are a common slip. */
function undoComma(text: string, at: number): Undone | null {
  if (!isWord(text, at - 1) || !matchAt(commaEnding, text, at)) return null;
  const host = /[:\])]\/\/[\w.[\]-]{1,80}$/.test(text.slice(Math.max(0, at - 90), at));
  return host ? { text: '.', length: 1, before: 0 } : null;
}

const isWord = (text: string, at: number): boolean => at >= 0 && at < text.length && wordLike.test(text[at]!);

/** `[.]`, `(dot)`, `[ . ]`, `[:]//`, and `[.com` without its second bracket. */
function undoBracket(text: string, at: number, open: string): Undone | null {
  const length = text.slice(at + 1, at + 10).indexOf(closers[open]!);
  const end = at + 1 + length;
  if (length > 0) {
    const inner = text.slice(at + 1, end).trim();
    const meaning = inBrackets.get(inner);
    if (meaning && !(open === '<' && inner.length > 3) && touches(text, at, end, meaning)) {
      const before = text[at - 1] === ' ' && '.@'.includes(meaning) && isWord(text, at - 2) ? 1 : 0;
      const after = before && text[end + 1] === ' ' ? 1 : 0;
      return { text: meaning, length: end + 1 - at + after, before };
    }
    // "[evil.example]" has a bracket of its own: only what is inside matters.
  }
  const next = text[at + 1];
  const lost = (next === '.' || next === '@') && isWord(text, at - 1) && isWord(text, at + 2) && open !== '<';
  return lost ? { text: next, length: 2, before: 0 } : null;
}

/** A dot or at sign must stand between two pieces of an address; "[at]" in running text does not. */
function touches(text: string, at: number, end: number, meaning: string): boolean {
  if (meaning !== '.' && meaning !== '@' && meaning !== '-' && meaning !== '/') return true;
  const spaced = text[at - 1] === ' ' && text[end + 1] === ' ';
  const [left, right] = spaced ? [at - 2, end + 2] : [at - 1, end + 1];
  const before = text[left] ?? '';
  return (
    (isWord(text, left) || before === ']' || before === ')') &&
    (isWord(text, right) || '[('.includes(text[right] ?? ' '))
  );
}
