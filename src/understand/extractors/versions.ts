/**
 * Versions of products, and what sentences say of them: "CVE-2026-1 affects HarborGate 8.0.0 through 8.0.1 and is fixed in
 * 8.0.2". By a grammar of versions (`versions/expressions.ts`), by the words before and after them (`versions/states.ts`),
 * by the product that stands beside them or that the sentence is about, and by the flaw that it speaks of. Linear in the text.
 */
import type { EntityType } from '../../domain/entity.ts';
import type { Mention, VersionFind } from '../../domain/findings.ts';
import { eachOnce, type VersionRange, type VersionState } from '../../domain/version.ts';
import { wordSet } from '../../domain/word-set.ts';
import type { Reading } from '../reading.ts';
import { Telltale } from '../telltale.ts';
import type { Token } from '../tokens.ts';
import { PerWord } from '../word.ts';
import { type Expression, expressionAt } from './versions/expressions.ts';
import { flawsOf } from './versions/flaws.ts';
import { leadOf, leadsOf } from './versions/leads.ts';
import { type Makers, madeByIts, noteMakers } from './versions/makers.ts';
import { foreignCues, foreignSaidOf, isForeign } from './versions/other-languages.ts';
import { isNamedProduct, isNoName, type Product, productsOf } from './versions/products.ts';
import { type Cue, cuesIn, isReleaseThatMends, isVerdict, saidOf, tellsOfFlaws } from './versions/states.ts';

/** Of a longer sentence only the beginning is read. */
const LONGEST = 1200;
const MOST_EXPRESSIONS = 30;

export interface Versions {
  finds: VersionFind[];
  /** The mentions, those of products with the versions that stand beside them; what is but a version is none. */
  mentions: Mention[];
}

/** A sentence's beginning, the names in it, and the versions that it names with whose they are. */
interface Read {
  words: string;
  start: number;
  its: Mention[];
  expressions: Expression[];
  owners: Product[][];
}

/** What the sentences so far have shown of the names. */
interface Noted {
  beside: Map<Mention, VersionRange[]>;
  /** Mentions of nothing but a version, or of a part of one. */
  gone: Set<Mention>;
  /** Keys of what stands beside versions, and so is a product. */
  shown: Set<string>;
  /** The products of the sentence that named some last; of one that told of flaws, once one did. */
  earlier: Mention[];
  isOfFlaw: boolean;
  makers: Makers;
}

interface Place {
  start: number;
  end: number;
}

/** Where an observable stands, as an address of four numbers, there is no version, and no number of one in a date. */
export function findVersions(
  reading: Reading,
  named: readonly Mention[],
  { observables, dates }: { observables: readonly Place[]; dates: readonly Place[] },
): Versions {
  const { article, sentences, text, tokens } = reading;
  const mentions = withoutNumbers(text, withoutWords(text, named));
  const finds: VersionFind[] = [];
  const noted: Noted = {
    beside: new Map(),
    gone: new Set(),
    shown: new Set(),
    earlier: [],
    isOfFlaw: false,
    makers: new Map(),
  };
  const flaws = flawsOf(article, sentences, mentions);
  const leads = leadsOf(article, sentences);
  let [at, seen, day, token] = [0, 0, 0, 0];
  let told = -1;
  let breakAt = text.indexOf('\n');
  /** The products of sentences without versions since the last that had some. */
  let passed: { known: Mention[]; words: string }[] = [];
  sentences.forEach(({ start, end }, index) => {
    const its: Mention[] = [];
    const until = Math.min(end, start + LONGEST);
    while (at < mentions.length && mentions[at]!.start < start) at++;
    for (; at < mentions.length && mentions[at]!.end <= until; at++) its.push(mentions[at]!);
    while (seen < observables.length && observables[seen]!.end <= start) seen++;
    while (day < dates.length && dates[day]!.end <= start) day++;
    if (breakAt >= 0 && breakAt < start) breakAt = text.indexOf('\n', start);
    if (breakAt < 0 || breakAt >= until) {
      readLine(start, until, its, index, null);
      return;
    }
    let led: VersionState | null = null;
    for (const line of linesOf(text, start, until)) {
      const own = its.filter((one) => one.start >= line.start && one.end <= line.end);
      const hasSome = readLine(line.start, line.end, own, index, led);
      if (!hasSome) led = leadOf(text.slice(line.start, line.end), article.language) ?? led;
    }
  });

  /** Reads a line of a sentence, or all of it; whether it has versions. `led`: what the lines before it say. */
  function readLine(
    start: number,
    end: number,
    its: Mention[],
    index: number,
    led: VersionState | null,
  ): boolean {
    const words = text.slice(start, end);
    const isFree = (one: Expression) =>
      !holdsOne(observables, seen, start + one.start, start + one.end) &&
      (hasDot(one) || !holdsOne(dates, day, start + one.start, start + one.end));
    const block = article.blocks[sentences[index]!.block]!;
    // "3.2.1 Impact": the number is that of what follows.
    const from = start + numberOfSection(words, block.kind === 'heading', end < block.end);
    while (token < tokens.length && tokens[token]!.start < from) token++;
    const beginnings = beginningsIn(tokens, token, { start, end });
    const expressions = mayHold.isIn(reading, index)
      ? expressionsIn(words, start, its, beginnings).filter(isFree)
      : [];
    if (expressions.length > 0) settle();
    const found = expressions.length === 0 ? [] : said(expressions, words, start, its, index, led);
    noteMakers(noted.makers, text, its, (one) => one.type === 'product' || noted.shown.has(one.key));
    const known = its.filter((one) => !noted.gone.has(one) && isNamedProduct(words, start, one, noted.shown));
    if (found.length > 0) {
      noted.earlier = found.map(({ owner }) => owner);
      noted.isOfFlaw = true;
    } else if (known.length > 0) passed.push({ known, words });
    return expressions.length > 0;
  }

  /** "They dropped RemoteDesk" tells of no flaw, and what is fixed after it is not that. Asked only where versions follow. */
  function settle(): void {
    for (const { known, words } of passed) {
      const isOfFlaw = tellsOfFlaws(words);
      if (isOfFlaw || !noted.isOfFlaw) noted.earlier = known;
      noted.isOfFlaw ||= isOfFlaw;
    }
    passed = [];
  }

  function said(
    expressions: Expression[],
    words: string,
    start: number,
    its: Mention[],
    index: number,
    above: VersionState | null,
  ): Found[] {
    const isAbroad = isForeign(words, article.language);
    // In other languages a word written small that was taken for a name is a verb.
    const named = isAbroad
      ? its.filter(({ type, start: at }) => type !== 'name' || !/\p{Ll}/u.test(text[at]!))
      : its;
    const read = readIn(expressions, words, start, named, noted);
    if (read.owners.every(({ length }) => length === 0)) return [];
    const cues = isAbroad ? foreignCues(words) : cuesIn(words);
    const isOfFlaw = told === index - 1 || cues.some(({ state }) => state === 'flaw' || state === 'affected');
    const next = mending(words, index);
    const led =
      above ?? leads(index) ?? (next !== null ? 'fixed' : isVerdict(following(index)) ? 'affected' : null);
    const found = findsIn(read, cues, led, flaws(index, start).length > 0, isAbroad);
    for (const { at: place, owner, isLoose, ...find } of found) {
      const of = next === null ? flaws(index, start + place, leads(index) !== null) : flaws(index + 1, next);
      if (isLoose && !isOfFlaw && led === null && of.length === 0) continue;
      if (
        find.state === 'fixed' &&
        isUpdateFor(words.slice(0, Math.max(0, owner.start - start)), next !== null)
      ) {
        find.ranges = find.ranges.filter(({ from }) => from?.startsWith('KB'));
        if (find.ranges.length === 0) continue;
      }
      const name = text.slice(owner.start, owner.end);
      const product = { type: owner.type, key: owner.key };
      finds.push({ start, end: sentences[index]!.end, product, name, flaws: of, ...find });
      noted.shown.add(owner.key);
      told = index;
    }
    return found;
  }

  /** Where the sentence after one of a release begins, if it says what that mends. */
  function mending(words: string, index: number): number | null {
    return isReleaseThatMends(words, following(index)) ? sentences[index + 1]!.start : null;
  }

  /** The sentence after one in its block. */
  function following(index: number): string {
    const next = sentences[index + 1];
    if (next?.block !== sentences[index]!.block) return '';
    return text.slice(next.start, Math.min(next.end, next.start + LONGEST));
  }

  return asProducts(withoutMended(finds), mentions, noted);
}

/** "Für Version 8", "bis 8": what is written is no name at all. */
const withoutWords = (text: string, named: readonly Mention[]): readonly Mention[] =>
  named.filter(
    ({ type, start, end }) =>
      (type !== 'name' && type !== 'product') || end - start > 24 || !isNoName(text.slice(start, end)),
  );

/** "Quarry Backup 11" where "Quarry Backup" is named, too: the number is a version, and no part of the name. */
function withoutNumbers(text: string, named: readonly Mention[]): readonly Mention[] {
  const numbered = named.map(({ type, start, end }) =>
    type === 'name' ? (/ \d{1,4}$/.exec(text.slice(Math.max(start, end - 6), end))?.[0].length ?? 0) : 0,
  );
  if (numbered.every((length) => length === 0)) return named;
  const whole = new Map(
    named.flatMap((one, at) => (numbered[at] === 0 ? [[text.slice(one.start, one.end), one]] : [])),
  );
  return named.map((one, at) => {
    const end = one.end - numbered[at]!;
    const same = end < one.end ? whole.get(text.slice(one.start, end)) : undefined;
    return same && (same.type === 'name' || same.type === 'product')
      ? { ...same, start: one.start, end }
      : one;
  });
}

/** A sentence in one, but for lines that were meant as lines: each begins with a capital, a number or a mark. */
function linesOf(text: string, start: number, end: number): Place[] {
  const lines: Place[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(/\n(?=[\p{Lu}\p{N}•*–-])/gu)) {
    lines.push({ start: from, end: start + index });
    from = start + index + 1;
  }
  lines.push({ start: from, end });
  return lines;
}

/** What a section or a thing to do begins with: "2.1 Overview", "1.1.2. Stop the server"; in a heading whatever follows. */
const section = /^(?:\d{1,2}\.){0,4}\d{1,2}[.)]?(?: (?=\p{Lu})|$)/u;
const ofHeading =
  /^(?:\d{1,2}\.){0,4}\d{1,2}[.)]? (?!(?:and|or|to|through|thru|until|before|prior|up|are|is|was|were|has|have|fix(?:es|ed)?|patch(?:es|ed)?|contains?)\b)(?=\p{L})/u;

/** How many characters the number is that stands before a section; `goesOn`: whether more of its block follows the words. */
function numberOfSection(words: string, isHeading: boolean, goesOn: boolean): number {
  const code = words.charCodeAt(0);
  if (code < 48 || code > 57) return 0;
  const found = (isHeading ? (ofHeading.exec(words) ?? section.exec(words)) : section.exec(words))?.[0] ?? '';
  // "7.0.9" as a line of its own is a version, and "1.2." before the rest of its line is none.
  return found.length === words.length && !(goesOn && found.endsWith('.')) ? 0 : found.length;
}

const hasDot = ({ ranges }: Expression): boolean =>
  ranges.some(({ from, to }) => from?.includes('.') || to?.includes('.'));

/**
 * "KB5070881 for Borealis Server 2025", "an update for curl is available for Borealis Linux 9", which `isTold` of as what the
 * next sentence says: the version of the product is what the update is for, and not the one that mends.
 */
const isUpdateFor = (before: string, isTold: boolean): boolean =>
  /\bKB\d{6,8} (?:for|on) (?:the )?$/.test(before) || (isTold && /\b(?:for|on) (?:the )?$/.test(before));

/** Whether one of the spans, in order and from the `first` on, stands in the place. */
function holdsOne(spans: readonly Place[], first: number, start: number, end: number): boolean {
  for (let n = first; n < spans.length && spans[n]!.start < end; n++) if (spans[n]!.end > start) return true;
  return false;
}

/** Whose the versions of a sentence are, noted. */
function readIn(
  expressions: Expression[],
  words: string,
  start: number,
  all: readonly Mention[],
  { beside, gone, shown, earlier, makers }: Noted,
): Read {
  for (const one of all) if (isWithin(one, words, start, expressions)) gone.add(one);
  const its = all.filter((one) => !gone.has(one));
  const meant = madeByIts(makers, its, earlier);
  const ownersOf = () => expressions.map((one) => productsOf(words, start, its, one, meant, shown));
  const before = shown.size;
  const owners = ownersOf();
  owners.forEach((own, n) => {
    for (const { mention, isBeside } of own) {
      if (!isBeside || !expressions[n]!.sure) continue;
      shown.add(mention.key);
      beside.set(mention, eachOnce([...(beside.get(mention) ?? []), ...expressions[n]!.ranges]));
    }
  });
  // What versions beside it show to be a product may be that of others in the sentence, too.
  return { words, start, its, expressions, owners: shown.size > before ? ownersOf() : owners };
}

/** Whatever the wording: a version that an article tells to mend a flaw is not told to have it. */
function withoutMended(finds: readonly VersionFind[]): VersionFind[] {
  const mended = new Map<string, readonly string[]>();
  const named = (key: string, version: string) => `${key} ${version}`;
  for (const { product, state, ranges, flaws } of finds)
    if (state === 'fixed')
      for (const { from, to } of ranges)
        if (from !== null && (to === null || to === from)) mended.set(named(product.key, from), flaws);
  if (mended.size === 0) return [...finds];
  return finds.flatMap((find) => {
    if (find.state !== 'affected') return [find];
    const isMended = (version: string): boolean => {
      const its = mended.get(named(find.product.key, version));
      return (
        its !== undefined &&
        (its.length === 0 || find.flaws.length === 0 || its.some((one) => find.flaws.includes(one)))
      );
    };
    const ranges = find.ranges.flatMap((range): VersionRange[] => {
      const { from, to, toIncluded } = range;
      if (to === null || !toIncluded || !isMended(to)) return [range];
      return from === to ? [] : [{ ...range, toIncluded: false }];
    });
    return ranges.length > 0 ? [{ ...find, ranges }] : [];
  });
}

/** What is found, where a name that has versions is a product everywhere. */
function asProducts(
  finds: VersionFind[],
  mentions: readonly Mention[],
  { beside, gone, shown }: Noted,
): Versions {
  const typeOf = ({ type, key, candidates }: Pick<Mention, 'type' | 'key' | 'candidates'>): EntityType =>
    type === 'name' && !candidates && shown.has(key) ? 'product' : type;
  return {
    finds: finds.map((one) => ({ ...one, product: { ...one.product, type: typeOf(one.product) } })),
    mentions: mentions
      .filter((one) => !gone.has(one))
      .map((one): Mention => {
        const versions = beside.get(one);
        const type = typeOf(one);
        if (!versions && type === one.type) return one;
        return versions ? { ...one, type, versions } : { ...one, type };
      }),
  };
}

const mayHold = new Telltale(/\d|^versions$/);
/** Words and marks with which an expression can begin. */
const beginning = wordSet(
  'all any every the version versions versionen release releases build builds firmware before vor bis ab seit prior earlier older lower below less preceding up through until at no from since starting beginning between later newer after higher greater branch branches its ver fassung fassungen versión versiones antérieur antérieure antérieures inférieure inférieures avant jusqu depuis dès partir anterior anteriores inferior inferiores previas antes älter kleiner unterhalb hasta desde vanaf ouder tot < > ≤ ≥ =',
);
const begins = new PerWord(({ lower }) => beginning.has(lower) || /^(?:[hv]?\d|r\d\d|kb\d)/.test(lower));

/** Where in a sentence, whose tokens are those from `first` on, expressions can begin: not right behind a dot. */
function* beginningsIn(tokens: readonly Token[], first: number, { start, end }: Place): Generator<number> {
  for (let at = first; at < tokens.length && tokens[at]!.start < end; at++) {
    const { word, spaced } = tokens[at]!;
    if (begins.of(word) && (spaced || tokens[at - 1]?.text !== '.')) yield tokens[at]!.start - start;
  }
}

/** Those of a sentence, from its beginning on; `its` are the names that stand in it. */
function expressionsIn(
  words: string,
  start: number,
  its: readonly Mention[],
  beginnings: Iterable<number>,
): Expression[] {
  const found: Expression[] = [];
  const ends = new Map(its.map(({ end, type }) => [end - start, type]));
  let [past, name] = [0, 0];
  for (const index of beginnings) {
    if (index < past) continue;
    while (name < its.length && its[name]!.end - start <= index) name++;
    const around = its[name];
    const isIn = around !== undefined && around.start - start <= index;
    if (isIn && !isVersionOf(around, words.slice(around.start - start, around.end - start), index + start))
      continue;
    const left = ends.get(index - 1) ?? ends.get(index - 2);
    // "Thunderbird before 145": the word says that a number is a version.
    const isBeside = left === 'product' || (left !== undefined && !/\d/.test(words[index]!));
    const one = expressionAt(words, index, isBeside || isIn);
    if (one === null) continue;
    const label = found.at(-1);
    if (label && isLabel.test(words.slice(label.end, one.start)) && isBranch(label))
      found[found.length - 1] = { ...one, start: label.start };
    else found.push(one);
    past = one.end;
    if (found.length === MOST_EXPRESSIONS) break;
  }
  return found;
}

/** "HarborGate 6.2: 6.2.0 to 6.2.7": the branch only says of which the versions are that follow. */
const isLabel = /^ ?[:|] ?(?:(?:affected|vulnerable|versions?):? ?){0,2}$/i;
const isBranch = ({ ranges }: Expression): boolean =>
  ranges.length === 1 && ranges[0]!.from === ranges[0]!.to;

/** Names of nothing but a version, "V3.1.4", "KB5068861"; and the number that ends a product's name, "Windows 10". */
const isVersion = /^(?:v?\d[\d.]*|R\d\d[\d.]*|KB\d{6,8})$/i;
function isVersionOf({ type, key, start }: Mention, written: string, at: number): boolean {
  if (isVersion.test(written)) return at === start;
  const number = / (\d[\d.]*)$/.exec(written);
  return (
    type === 'product' && number !== null && start + number.index + 1 === at && !key.includes(number[1]!)
  );
}

/** A name that is but a part of a version: "M1" of "9.0.0-M1", "FIPS" of "13.1-FIPS". */
const isWithin = (
  { start, end, type }: Mention,
  words: string,
  from: number,
  expressions: readonly Expression[],
): boolean =>
  (type === 'name' || type === 'product') &&
  expressions.some(
    (one) =>
      (from + one.start <= start && end <= from + one.end) ||
      (from + one.end + 1 === start && words[one.end] === '-'),
  );

type Found = Pick<VersionFind, 'state' | 'ranges' | 'certainty'> & {
  at: number;
  owner: Mention;
  isLoose: boolean;
};

function findsIn(
  read: Read,
  cues: readonly Cue[],
  lead: VersionState | null,
  isOfFlaw: boolean,
  isAbroad: boolean,
): Found[] {
  const { words, expressions, owners } = read;
  const told = expressions.map((one, n) =>
    isAbroad
      ? foreignSaidOf(words, cues, one, lead, isOfFlaw)
      : saidOf(words, cues, one, expressions[n + 1]?.start ?? words.length, lead, isOfFlaw),
  );
  const found = expressions.flatMap((one, n): Found[] => {
    // "A 1.2 and B 3.4 are affected": what is said of the last of a list.
    let last = n;
    while (!isAbroad && told[last]!.length === 0 && last + 1 < told.length && isListed(read, last)) last++;
    return told[last]!.flatMap(({ state, isHedged, isLoose }) =>
      owners[n]!.filter((owner) => isFirm(words, one, owner, state)).map(({ mention }) => ({
        at: one.start,
        owner: mention,
        state,
        isLoose,
        ranges: one.ranges,
        certainty: isHedged ? 'hedged' : 'asserted',
      })),
    );
  });
  return joined(found);
}

/** What is said of one product's versions together; "all versions of A before 1.2" are not all. */
function joined(found: readonly Found[]): Found[] {
  const all = new Map<string, Found>();
  for (const one of found) {
    const key = `${one.owner.type} ${one.owner.key} ${one.state} ${one.certainty}`;
    const known = all.get(key);
    const ranges = eachOnce([...(known?.ranges ?? []), ...one.ranges]);
    const some = ranges.filter(({ from, to }) => from !== null || to !== null);
    all.set(key, { ...(known ?? one), ranges: some.length > 0 ? some : ranges });
  }
  return [...all.values()];
}

/** "HarborGate 7.2 and MailHarbor 3.1": nothing but a product stands between two. */
function isListed({ words, start, its, expressions }: Read, n: number): boolean {
  const [from, to] = [expressions[n]!.end, expressions[n + 1]!.start];
  let between = words.slice(from, to);
  for (const one of its)
    if (one.start - start >= from && one.start - start < to)
      between = between.replace(words.slice(one.start - start, Math.min(to, one.end - start)), '');
  return /^(?: |,|\band\b|\bor\b|&|\bthe\b|\bas well as\b|\bversions?\b)*$/i.test(between);
}

/** "Not affected: 7.0" in a line of its own. */
const isToldBefore =
  /^\W*(?:not )?(?:un)?(?:affected|vulnerable|impacted|fixed|patched)(?: (?:versions?|releases?|in))?: ?$/i;

/** "12.0 to 12.4 are affected; 12.5 is not". */
const isToldAfter =
  /^ (?:(?:is|are) (?:not(?=[.,;]|$)|(?:not )?(?:affected|vulnerable)\b)|(?:fix|patch|clos|correct|address|mend|repair)(?:e?s) (?:the|this|that|it|both|these)\b)/i;

/** Away from its product "4.2" may count anything; "4.2.8" hardly does, nor what is called a version or comes right after "fixed in". */
const isFirm = (words: string, one: Expression, { isBeside }: Product, state: VersionState): boolean =>
  isBeside ||
  one.worded ||
  one.ranges.some(({ from }) => /\..*\.|^KB/.test(from ?? '')) ||
  /versi|release|build|branch|fassung/i.test(words.slice(one.start, one.end)) ||
  isToldBefore.test(words.slice(0, one.start)) ||
  isToldAfter.test(words.slice(one.end, one.end + 30)) ||
  // "A type confusion in V8".
  (state === 'fixed' &&
    !/^v\d+$/i.test(words.slice(one.start, one.end)) &&
    /\b(?:in|to|with|by|from):? (?:the )?$/i.test(words.slice(0, one.start)));
