/**
 * Undoing what writers do so that nobody clicks: `hxxps[:]//evil[.]example`, `user[at]evil(dot)example`. One pass over
 * the text; every character of the result knows where it came from, so that finds are spans of the article.
 */

import {
  afterBlank,
  backslashed,
  bracketedHost,
  briefDot,
  commaEnding,
  doubledDot,
  encodedDot,
  escaped,
  inBrackets,
  inHost,
  isEnding,
  leadsToAddress,
  numbersAfter,
  numbersBefore,
  partedScheme,
  raised,
  raisedAfter,
  raisedBefore,
  raisedDots,
  restOfAddress,
  scheme,
  spelt,
  speltAfter,
  speltAt,
  speltBefore,
  threeNumbers,
  wideDots,
  wideMarks,
  wordLike,
  zeroWidth,
} from './defanged.ts';

/** `origin[i]` is the offset in the article of `text[i]`; one more entry stands for the end. */
export interface Refanged {
  text: string;
  origin: Uint32Array;
  /** Offsets in `text` at which something was undone, in order. */
  undone: number[];
}

const openers = '[({<';
const closers: Record<string, string> = { '[': ']', '(': ')', '{': '}', '<': '>' };

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
  // Up to here an address goes on whose slashes are backslashes.
  let backslashes = 0;
  const flush = (to: number): void => {
    if (to > plain) push(text.slice(plain, to), plain, to - plain);
  };
  // Inside a word no scheme and no "dot" begins.
  let before = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const found =
      isCandidate(code) && beginsSome(text, at, code, before) ? undo(text, at, backslashes) : null;
    before = code;
    if (!found) {
      at++;
      continue;
    }
    if (found.backslashes && at >= backslashes) {
      restOfAddress.lastIndex = at;
      restOfAddress.test(text);
      backslashes = restOfAddress.lastIndex;
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
  /** It is a scheme with backslashes. */
  backslashes?: boolean;
}

/** The characters at which something may have to be undone; all others are passed over quickly. */
const candidates = new Uint8Array(128);
for (const char of '[({<|hHfFmMtTxXdDaA.,%\\') candidates[char.charCodeAt(0)] = 1;
const isCandidate = (code: number): boolean =>
  code < 128
    ? candidates[code] === 1
    : code === 0xad ||
      (code >= 0x200b && code <= 0x2060) ||
      code === 0xfeff ||
      raisedDots.includes(String.fromCharCode(code)) ||
      code === 0x2024 ||
      code === 0x2044 ||
      code === 0x2215 ||
      code === 0xff0f ||
      code === 0xff1a ||
      code === 0xff20 ||
      code === 0x3002 ||
      code === 0xff0e ||
      code === 0xff61;

/** Whether anything may begin with a candidate: most words go on in another way than schemes, "dot" or "at", and behind most commas and stops is a blank. */
function beginsSome(text: string, at: number, code: number, before: number): boolean {
  if (code === comma || code === stop) return text.charCodeAt(at + 1) > 32;
  if (!isLetter(code)) return true;
  if (isLetter(before)) return false;
  const letter = code | 32;
  if (letter === 100) return before === 32 && text.charCodeAt(at + 3) === 32;
  if (letter === 97) return before === 32 && text.charCodeAt(at + 2) === 32;
  return seconds[String.fromCharCode(letter)]!.includes(text[at + 1] ?? ' ');
}

const [comma, stop] = [44, 46];
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function undo(text: string, at: number, backslashes: number): Undone | null {
  const char = text[at]!;
  if (openers.includes(char)) return undoBracket(text, at, char);
  if ('hHfFmMtTxX'.includes(char)) return undoScheme(text, at);
  if (char === 'd' || char === 'D') return undoSpelt(text, at);
  if (char === 'a' || char === 'A') return undoSpeltAt(text, at);
  if (char === '\\') {
    const slash = at < backslashes ? { text: '/', length: 1, before: 0 } : null;
    return undoEscaped(text, at) ?? slash;
  }
  if (char === ',') return undoComma(text, at) ?? undoCommaOfNumbers(text, at);
  if (char === '|') return undoBars(text, at);
  if (char === '%') return undoEncoded(text, at);
  if (raisedDots.includes(char)) return undoRaised(text, at);
  if (wideMarks[char] !== undefined) return undoWide(text, at, wideMarks[char]);
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
const seconds: Record<string, string> = { h: 'txzyTXZY*_#@.-[( ', f: 'xX', m: 'eE', t: 'tT', x: 'xtXT' };

function undoScheme(text: string, at: number): Undone | null {
  const back = matchAt(backslashed, text, at);
  const whole = back ?? matchAt(partedScheme, text, at);
  const hit = whole ?? matchAt(scheme, text, at);
  if (!hit) return null;
  const secure = /[px]s|[[(]s/i.test(hit.replaceAll(' ', ''));
  const name = /^f/i.test(hit) ? 'ftp' : secure ? 'https' : 'http';
  return {
    text: whole ? `${name}://` : name,
    length: hit.length,
    before: 0,
    backslashes: back !== undefined,
  };
}

/** "evil dot example dot com": only before an ending, since people speak of dots. */
function undoSpelt(text: string, at: number): Undone | null {
  if (!isWord(text, at - 2)) return null;
  const isDot = matchAt(spelt, text, at) !== undefined || isOfFour(text, at - 1, speltBefore, speltAfter);
  return isDot ? { text: '.', length: 4, before: 1 } : null;
}

/** Whether what stands at `at` parts the numbers of an address: four of them, three times parted so. */
function isOfFour(text: string, at: number, before: RegExp, after: RegExp): boolean {
  const front = before.exec(text.slice(Math.max(0, at - 30), at))?.[0];
  const numbers = front && matchAt(after, text, at);
  return (front + (numbers ?? '')).match(/\d+/g)?.length === 4;
}

/** "evil·com", "45·77·1·2": a dot in the middle of the line, which parts syllables and factors too. */
function undoRaised(text: string, at: number): Undone | null {
  const isDot =
    isWord(text, at - 1) &&
    (matchAt(raised, text, at) !== undefined || isOfFour(text, at, raisedBefore, raisedAfter));
  return isDot ? { text: '.', length: 1, before: 0 } : null;
}

/** "evil%2Ecom", "evil%5B.%5Dcom": in a host; what an address encodes in its path or its query stays so. */
function undoEncoded(text: string, at: number): Undone | null {
  const hit = isWord(text, at - 1) ? matchAt(encodedDot, text, at) : undefined;
  if (hit === undefined || !inHost.test(text.slice(Math.max(0, at - 120), at))) return null;
  return { text: '.', length: hit.length, before: 0 };
}

/** Between the letters of an address, and next to other slashes. */
function undoWide(text: string, at: number, mark: string): Undone | null {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  const joins =
    mark === ':' ? /[/／⁄∕]/.test(after) : /[\w/:：／⁄∕\])]/.test(before) && /[\w/／⁄∕[]/.test(after);
  return joins && /[\w：:／⁄∕/\])]/.test(before) ? { text: mark, length: 1, before: 0 } : null;
}

/** "evil|.|com". */
function undoBars(text: string, at: number): Undone | null {
  const isDot = text.startsWith('|.|', at) && isWord(text, at - 1) && isWord(text, at + 3);
  return isDot ? { text: '.', length: 3, before: 0 } : null;
}

/** "boss AT evil DOT com": in capitals, or after words that lead to an address, since things stand "at" hosts. */
function undoSpeltAt(text: string, at: number): Undone | null {
  if (!isWord(text, at - 2)) return null;
  const hit = matchAt(speltAt, text, at);
  if (hit === undefined) return null;
  const meant = hit.startsWith('AT ') || leadsToAddress.test(text.slice(Math.max(0, at - 100), at));
  return meant ? { text: '@', length: 3, before: 1 } : null;
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

/** "the IP address 203,0,113,7": only right after such words, and not where the groups are a number's thousands. */
function undoCommaOfNumbers(text: string, at: number): Undone | null {
  if (!isDigit(text.charCodeAt(at - 1)) || !isDigit(text.charCodeAt(at + 1))) return null;
  const front = numbersBefore.exec(text.slice(Math.max(0, at - 60), at));
  if (!front) return null;
  const whole = front[1] + (matchAt(numbersAfter, text, at) ?? '');
  const groups = whole.split(',');
  const isAddress =
    groups.length === 4 &&
    groups.every((group) => Number(group) <= 255) &&
    !groups.slice(1).every((group) => group.length === 3);
  return isAddress ? { text: '.', length: 1, before: 0 } : null;
}

const isWord = (text: string, at: number): boolean => at >= 0 && at < text.length && wordLike.test(text[at]!);

/** `[.]`, `(dot)`, `[ . ]`, `[:]//`, and `[.com` without its second bracket. */
function undoBracket(text: string, at: number, open: string): Undone | null {
  const doubled = isWord(text, at - 1) ? matchAt(doubledDot, text, at) : undefined;
  if (doubled !== undefined) return { text: '.', length: doubled.length, before: 0 };
  const host = open === '[' && text.startsWith('//', at - 2) ? matchAt(bracketedHost, text, at) : undefined;
  if (host !== undefined) return { text: host.slice(1, -1), length: host.length, before: 0 };
  const length = text.slice(at + 1, at + 10).indexOf(closers[open]!);
  const end = at + 1 + length;
  if (length > 0) {
    const inner = text.slice(at + 1, end).trim();
    const meaning = inBrackets.get(inner);
    if (/^d$/i.test(inner) && isWord(text, at - 1) && matchAt(briefDot, text, end) !== undefined)
      return { text: '.', length: end + 1 - at, before: 0 };
    if (meaning && !(open === '<' && inner.length > 3) && touches(text, at, end, meaning)) {
      const joins = '.@'.includes(meaning);
      const before = joins && blankBefore(text, at) && isWord(text, at - 2) ? 1 : 0;
      const after = joins && blankAfter(text, end) ? 1 : 0;
      return { text: meaning, length: end + 1 - at + after, before };
    }
    // "evil.[com]", "203.0.114.[7]"; not the number of a note after a sentence.
    if (
      text[at - 1] === '.' &&
      (isEnding.test(inner) ||
        (/^\d{1,3}$/.test(inner) && threeNumbers.test(text.slice(Math.max(0, at - 13), at)))) &&
      text[end + 1] !== '('
    )
      return { text: inner, length: end + 1 - at, before: 0 };
    // "[evil.example]" has a bracket of its own: only what is inside matters.
  }
  const next = text[at + 1];
  const lost = (next === '.' || next === '@') && isWord(text, at - 1) && isWord(text, at + 2) && open !== '<';
  return lost ? { text: next, length: 2, before: 0 } : null;
}

const blankBefore = (text: string, at: number): boolean => text[at - 1] === ' ';
const blankAfter = (text: string, end: number): boolean => text[end + 1] === ' ';

/** A dot or at sign must stand between two pieces of an address; "[at]" in running text does not. */
function touches(text: string, at: number, end: number, meaning: string): boolean {
  if (meaning !== '.' && meaning !== '@' && meaning !== '-' && meaning !== '/') return true;
  const [left, right] = [blankBefore(text, at) ? at - 2 : at - 1, blankAfter(text, end) ? end + 2 : end + 1];
  const isOneSided = (left === at - 2) !== (right === end + 2);
  if (isOneSided && (meaning !== '.' || matchAt(afterBlank, text, right) === undefined)) return false;
  const before = text[left] ?? '';
  return (
    (isWord(text, left) || before === ']' || before === ')' || (meaning === '/' && before === '/')) &&
    (isWord(text, right) || '[('.includes(text[right] ?? ' '))
  );
}
