/** Words: how compose cuts text into tokens, and which of them carry meaning. */

/** A word or number with its place in the text. `lower` is its lower-case form without a possessive. */
export interface Token {
  text: string;
  lower: string;
  /** The stem of a word that carries meaning; null for the others. */
  content: string | null;
  start: number;
  end: number;
}

// The joining characters never occur inside a run, so the match is linear.
const TOKEN = /[\p{L}\p{N}]+(?:['’.&+_-][\p{L}\p{N}]+|,\d{3}(?!\d))*\$?/gu;

/** The same for texts in Latin script and common punctuation, several times as fast as by Unicode properties. */
const LATIN = /^[\u0000-\u024f\u2010-\u203a\u20ac]*$/;
const LATIN_TOKEN =
  /[A-Za-z0-9\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?:['’.&+_-][A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+|,\d{3}(?!\d))*\$?/g;

/** The tokens of `text` in order. "U.S." gives "U.S", "7.4.10" stays one token, "£1.5bn" gives "1.5bn". */
export function tokens(text: string): readonly Token[] {
  const known = lately.get(text);
  if (known !== undefined) return known;
  const made = cut(text);
  if (lately.size >= MOST_TEXTS) lately.clear();
  lately.set(text, made);
  return made;
}

/** A sentence is read by several readers while a story is told. */
const MOST_TEXTS = 256;
const lately = new Map<string, readonly Token[]>();

function cut(text: string): Token[] {
  const pattern = LATIN.test(text) ? LATIN_TOKEN : TOKEN;
  const found: Token[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const text = match[0];
    const start = match.index;
    const { lower, content } = formOf(text);
    found.push({ text, lower, content, start, end: start + text.length });
  }
  return found;
}

type Form = Pick<Token, 'lower' | 'content'>;

const forms = new Map<string, Form>();

function formOf(word: string): Form {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const lower = withoutPossessive(word.toLowerCase());
  const form = { lower, content: STOP.has(lower) || lower.length < 2 ? null : stem(lower) };
  if (forms.size >= MOST_REMEMBERED) forms.clear();
  forms.set(word, form);
  return form;
}

function withoutPossessive(word: string): string {
  return word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word;
}

const ALREADY_PLAIN = /^(?:[!-~] ?)*$/;

/** One line of plain text: no control or bidirectional characters, no zero-width ones, single spaces. */
export function plain(text: string): string {
  if (ALREADY_PLAIN.test(text)) return text.trim();
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\u0000-\u001f\u007f-\u009f]+/gu, ' ')
    .trim();
}

const FORMS: [string, string][] = [
  ['steal', 'stole stolen steals stealing theft'],
  ['take', 'took taken takes taking'],
  ['say', 'said says saying'],
  ['break', 'broke broken breaks breaking'],
  ['find', 'found finds finding'],
  ['hit', 'hits hitting'],
  ['tell', 'told tells telling'],
  ['know', 'knew known knows'],
  ['begin', 'began begun begins beginning'],
  ['fall', 'fell fallen falls falling'],
  ['get', 'got gets getting'],
  ['give', 'gave given gives giving'],
  ['hold', 'held holds holding'],
  ['lose', 'lost loses losing loss losses'],
  ['make', 'made makes making'],
  ['pay', 'paid pays paying'],
  ['rise', 'rose risen rises rising'],
  ['see', 'saw seen sees seeing'],
  ['send', 'sent sends sending'],
  ['sell', 'sold sells selling sale sales'],
  ['shut', 'shuts shutting'],
  ['write', 'wrote written writes writing'],
  ['deny', 'denied denies denying denial'],
  ['fly', 'flight flights flew flown'],
];
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap(([base, forms]) => forms.split(' ').map((form): [string, string] => [form, base])),
);

/** A rough stem, the same for the common forms of one English word. After Porter's step 1, with a table for irregular forms. */
export function stem(lower: string): string {
  const known = stems.get(lower);
  if (known !== undefined) return known;
  const made = IRREGULAR.get(lower) ?? makeStem(lower);
  if (stems.size >= MOST_REMEMBERED) stems.clear();
  stems.set(lower, made);
  return made;
}

/** Words come again and again; their forms and stems are remembered, within bounds. */
const MOST_REMEMBERED = 20_000;
const stems = new Map<string, string>();

function makeStem(lower: string): string {
  // Three spellings of one thing, and in this field the prefix says nothing.
  let word = lower.replace(/-/g, '').replace(/^cyber(?=attack|security)/, '');
  if (word.length < 5 || /\d/.test(word))
    return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  if (word.endsWith('ies') || word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses')) word = word.slice(0, -2);
  else if (word.endsWith('s') && !/[su]s$/.test(word)) word = word.slice(0, -1);
  if (word.endsWith('ing') && word.length > 6) word = word.slice(0, -3);
  else if (word.endsWith('ed') && word.length > 5) word = word.slice(0, -2);
  if (/([b-df-hj-np-tv-z])\1$/.test(word) && !/[lsz]$/.test(word)) word = word.slice(0, -1);
  return word.endsWith('e') && word.length > 4 ? word.slice(0, -1) : word;
}

/** Words that say nothing about a story's matter. */
export const STOP: ReadonlySet<string> = new Set(
  `a an the and or but nor so yet of in on at by for from to into onto with within without over under after before
  between among through during against about around as than then that this these those there here it its it's he she they them
  their his her hers him we us our ours i me my you your yours who whom whose which what when where why how is are was were be
  been being am has have had having do does did doing will would can could shall should may might must not no only also just
  more most less least very much many some any all both each few other another such own same too up down out off again further
  once if because while until although though however meanwhile since per via amid according said says say saying told tell
  tells s t re ve ll d m one ones still even now new latest year years month months week weeks day days time today yesterday
  tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec mr mrs ms dr cyber`.split(/\s+/),
);

/** The stems of the words that carry meaning, each once, in order of appearance. */
export function contentStems(words: readonly Token[]): string[] {
  const found = new Set<string>();
  for (const { content } of words) if (content !== null) found.add(content);
  return [...found];
}

/** Share of the smaller set that is in the other, 0 to 1; 0 where either is empty. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let both = 0;
  for (const item of small) if (large.has(item)) both++;
  return both / small.size;
}
