/**
 * Reads the statement at the top of a feed test ("Expect: not bozo and entries[0]['title'] == 'x'") and judges the
 * part of it that is about an entry's title, link and dates. The expressions are a small part of Python: comparisons
 * joined by `and`; strings (also joined by `+`), numbers, tuples and None on the right.
 */

/** An entry as a reader gave it; dates in any notation that `Date.parse` knows. */
export interface JudgedEntry {
  title: string | null;
  link: string | null;
  published: string | null;
  updated: string | null;
}

/** One thing that must hold: a field of the entry with that index is `expected`. */
export interface Claim {
  entry: number;
  field: 'title' | 'link' | 'published' | 'updated';
  expected: string | number[] | null;
}

export interface Statement {
  claims: Claim[];
  /** False where the statement calls the file broken ("bozo"). */
  wellFormed: boolean;
  /** Headers that the file would have come with, names in lower case. */
  headers: Map<string, string>;
}

/** The fields of the statement language that we judge, and what they are to us. */
const FIELDS: Record<string, Claim['field']> = {
  title: 'title',
  'title_detail.value': 'title',
  link: 'link',
  'links.0.href': 'link',
  published: 'published',
  published_parsed: 'published',
  created: 'published',
  created_parsed: 'published',
  updated: 'updated',
  updated_parsed: 'updated',
};

/** Reads the statement out of the file's comment; a file without one has no claims. */
export function readStatement(bytes: Uint8Array): Statement {
  const head = readHead(bytes);
  const expression = /Expect:\s*([\s\S]*?)\s*-->/.exec(head)?.[1] ?? '';
  const headers = new Map<string, string>();
  for (const [, name, value] of head.matchAll(/^ *Header: *([\w-]+): *(.*)$/gm)) {
    headers.set(name!.toLowerCase(), value!.trim());
  }
  return {
    claims: claimsIn(conjuncts(tokenise(expression))),
    wellFormed: !/^bozo\b/.test(expression),
    headers,
  };
}

/** The first 8 KB as text. The comments are ASCII in whatever encoding the file uses, so dropping NULs reads UTF-16 and UTF-32 too. */
function readHead(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 8192));
  return text.replaceAll('\0', '');
}

/** Does what is claimed hold of these entries? */
export function holds(claim: Claim, entries: JudgedEntry[], base: string): boolean {
  const entry = entries[claim.entry];
  if (entry === undefined) return false;
  const { expected } = claim;
  if (claim.field === 'title') return typeof expected !== 'object' && sameTitle(entry.title, expected);
  if (claim.field === 'link') return typeof expected !== 'object' && sameLink(entry.link, expected, base);
  const other = claim.field === 'published' ? 'updated' : 'published';
  const ours = entry[claim.field] ?? entry[other];
  return expected !== null && ours !== null && Date.parse(ours) === millisOf(expected);
}

function sameTitle(ours: string | null, expected: string): boolean {
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
  const given = squeeze(ours ?? '');
  return given === squeeze(expected) || (isMarkup(expected) && given === squeeze(textOf(expected)));
}

function sameLink(ours: string | null, expected: string, base: string): boolean {
  if (ours === null || !URL.canParse(ours, base) || !URL.canParse(expected, base)) return ours === expected;
  return new URL(ours, base).href === new URL(expected, base).href;
}

/** Stated titles are HTML or text, and do not say which. Only what closes a tag or holds a character reference is HTML: "the <blink> tag" is text. */
const isMarkup = (text: string): boolean => /<\/|\/>|&#?\w+;/.test(text);

function textOf(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?)?(\w+);/gi, (whole, hash: string | undefined, name: string) => {
      if (hash === undefined) return named[name] ?? whole;
      return String.fromCodePoint(Number.parseInt(name, hash.length === 2 ? 16 : 10));
    });
}

/** Milliseconds of a stated date: a text, or a time tuple (year, month, day, hour, minute, second, …) in UTC. */
function millisOf(expected: string | number[]): number {
  if (typeof expected === 'string') return Date.parse(expected);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = expected;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

// ---- the expressions ----

interface Token {
  kind: 'text' | 'number' | 'word' | 'sign';
  value: string;
}

const TOKEN =
  /\s+|[uUbBrR]?('(?:[^'\\\n]|\\[\s\S])*'|"(?:[^"\\\n]|\\[\s\S])*")|(-?\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(==|!=|[^\s])/y;

function tokenise(expression: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(expression); match !== null; match = TOKEN.exec(expression)) {
    const [, text, number, word, sign] = match;
    if (text !== undefined) tokens.push({ kind: 'text', value: unescapeText(text.slice(1, -1)) });
    else if (number !== undefined) tokens.push({ kind: 'number', value: number });
    else if (word !== undefined) tokens.push({ kind: 'word', value: word });
    else if (sign !== undefined) tokens.push({ kind: 'sign', value: sign });
  }
  return tokens;
}

function unescapeText(text: string): string {
  const plain: Record<string, string> = { n: '\n', t: '\t', r: '\r' };
  return text.replace(
    /\\(?:u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/gi,
    (_, u?: string, x?: string, other?: string) => {
      const hex = u ?? x;
      return hex === undefined ? (plain[other!] ?? other!) : String.fromCharCode(Number.parseInt(hex, 16));
    },
  );
}

/** The parts between `and`s, each a list of the operands that its `==`s join. Statements with `or` are left alone. */
function conjuncts(tokens: Token[]): Token[][][] {
  if (tokens.some((token) => token.kind === 'word' && token.value === 'or')) return [];
  const isAnd = (token: Token) => token.kind === 'word' && token.value === 'and';
  const isEqual = (token: Token) => token.kind === 'sign' && token.value === '==';
  return split(tokens, isAnd).map((part) => split(part, isEqual));
}

function split(tokens: Token[], at: (token: Token) => boolean): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (at(token)) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  return parts;
}

function claimsIn(parts: Token[][][]): Claim[] {
  // The first of an entry's links is the entry's link, unless the statement says that it leads elsewhere.
  const elsewhere = parts.some((operands) => {
    const value = literal(operands.at(-1) ?? []);
    return operands.some((operand) => operand.at(-2)?.value === 'rel') && value !== 'alternate';
  });
  return parts
    .flatMap(claimsOf)
    .filter((claim) => !(elsewhere && claim.viaLinks))
    .map(({ viaLinks: _, ...claim }) => claim);
}

/** `a == b == value`: one claim for each operand that names a field we judge. */
function claimsOf(operands: Token[][]): (Claim & { viaLinks: boolean })[] {
  const value = literal(operands.at(-1) ?? []);
  if (operands.length < 2 || value === undefined) return [];
  return operands.slice(0, -1).flatMap((operand) => {
    const path = fieldPath(operand);
    return path === null ? [] : [{ ...path, expected: value }];
  });
}

/** `entries[0]['title_detail']['value']` or `entries[0].title` as a claim's subject; null for everything else. */
function fieldPath(tokens: Token[]): (Pick<Claim, 'entry' | 'field'> & { viaLinks: boolean }) | null {
  const words = tokens.filter((token) => token.kind !== 'sign').map((token) => token.value);
  const shape = tokens.map((token) => (token.kind === 'sign' ? token.value : token.kind[0])).join('');
  if (words[0] !== 'entries' || !/^w\[n\](?:\[[tn]\]|\.w)+$/.test(shape)) return null;
  const field = FIELDS[words.slice(2).join('.')];
  return field === undefined ? null : { entry: Number(words[1]), field, viaLinks: words[2] === 'links' };
}

/** A text, texts joined by `+`, a tuple of numbers, or None; undefined for anything else. */
function literal(tokens: Token[]): string | number[] | null | undefined {
  const shape = tokens.map((token) => (token.kind === 'sign' ? token.value : token.kind[0])).join('');
  if (/^t(?:\+?t)*$/.test(shape))
    return tokens
      .filter((t) => t.kind === 'text')
      .map((t) => t.value)
      .join('');
  if (/^\((?:n,?)+\)$/.test(shape))
    return tokens.filter((t) => t.kind === 'number').map((t) => Number(t.value));
  return shape === 'w' && tokens[0]!.value === 'None' ? null : undefined;
}
