/** What the cells of a table name: products, the versions after each, and flaws; by what the article tells around it. */
import { nameKey } from '../../../domain/entity.ts';
import type { Mention } from '../../../domain/findings.ts';
import type { VersionRange } from '../../../domain/version.ts';
import type { Reading } from '../../reading.ts';
import { tokenize } from '../../tokens.ts';
import { everyKnown } from '../known.ts';
import type { Cell } from './columns.ts';
import { expressionAt } from './expressions.ts';
import { isAround } from './products.ts';

const MOST_FLAWS = 8;

/** As a cell names it. */
export interface Product {
  key: string;
  type: Mention['type'];
  name: string;
}

/** A product and the versions after its name in one cell; `product` null: of none that the cell names. */
export interface Part {
  product: Product | null;
  name: string;
  at: number;
  ranges: VersionRange[];
}

/** Words in a cell that are no part of a product's name. */
const filler =
  /^(?:(?:please |customers? (?:should|must) )?(?:upgrade|update|migrate|move)s?(?: to)?|(?:fixed|patched|resolved|available) in|affected|vulnerable|versions?|releases?|builds?|firmware|software|branch|and|or|the|all|any|in|from|to|of)(?: |$)/i;
const tail =
  /(?:^| )(?:versions?|releases?|builds?|firmware|software|branch|series|and|or|all|any|from|v\.?|ver\.?)$|[\s,;:(–—-]+$/i;
const notName =
  /^(?:all|any|other|others|see|n\/a|none|not|no|unknown|various|multiple|affected|fixed|vulnerable|tb[ad]|yes|update|upgrade|hotfix|patch|security|latest|current|total|all others?|varies|various|later|earlier|above|below|higher|or)(?: |$)/i;
/** What makes a thing of its own out of the known one that it is for. */
const ofItsOwn =
  /\b(?:plug-?ins?|extensions?|themes?|modules?|add-?ons?|for|client|connector|agent|driver|librar(?:y|ies)|SDK|toolkit|app|bundle|module)\b/i;
const MOST_WORDS = 7;

/** What an article knows besides its tables. */
export class Page {
  readonly reading: Reading;
  readonly flaws: Mention[];
  readonly products: Mention[];
  /** What the prose names, by how it writes it. */
  readonly named: ReadonlyMap<string, Mention>;
  readonly #products = new Map<string, Product>();

  constructor(reading: Reading, mentions: readonly Mention[]) {
    const { text } = reading;
    this.reading = reading;
    this.flaws = mentions.filter(({ type }) => type === 'vulnerability');
    this.products = mentions.filter(
      (one) => one.type === 'product' && !isAround.test(text.slice(one.start, one.end)),
    );
    this.named = new Map(
      mentions
        .filter(({ type }) => type === 'product' || type === 'name' || type === 'tool')
        .map((one) => [text.slice(one.start, one.end).toLowerCase(), one]),
    );
  }

  /** Keys of the flaws that a stretch names. */
  flawsOf(start: number, end: number): string[] {
    let [low, high] = [0, this.flaws.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.flaws[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    const keys = new Set<string>();
    for (; low < this.flaws.length && this.flaws[low]!.end <= end && keys.size < MOST_FLAWS; low++)
      keys.add(this.flaws[low]!.key);
    return [...keys];
  }

  productOf(name: string): Product {
    const known = this.#products.get(name) ?? this.#resolve(name);
    this.#products.set(name, known);
    return known;
  }

  #resolve(name: string): Product {
    const tokens = tokenize({ text: name, blocks: [{ kind: 'paragraph', start: 0, end: name.length }] });
    if (!ofItsOwn.test(name)) {
      const hits = everyKnown(tokens, this.reading.catalogue);
      const hit = hits.find(({ known }) => known.type === 'product');
      // "Fortinet FortiOS": nothing but its maker stands before it.
      const before = hits.filter((one) => one !== hit);
      const isMadeBy = before.every(({ known }) => known.type === 'organisation');
      const length = before.reduce((sum, { from, to }) => sum + to - from + 1, 0);
      if (hit && isMadeBy && hit.from === length) return { key: hit.key, type: 'product', name };
    }
    const same = this.named.get(name.toLowerCase());
    return { key: same?.key ?? nameKey(name), type: same?.type === 'tool' ? 'tool' : 'product', name };
  }
}

/** What the article knows around one of its tables. */
export class Context {
  readonly #page: Page;
  readonly #block: number;
  #around: string[] | null = null;
  #only: Product | null | undefined;

  constructor(page: Page, block: number) {
    this.#page = page;
    this.#block = block;
  }

  /** Names and the versions after each; of a cell of no versions its name alone. */
  partsOf(cell: string, isProduct: boolean): Part[] {
    const parts: Part[] = [];
    let [from, at] = [0, 0];
    const close = (to: number, ranges: VersionRange[]) => {
      const between = nameIn(cell.slice(from, to));
      const product = between === null ? null : this.#productOf(between.name, isProduct);
      const last = parts.at(-1);
      if (product === null && last) last.ranges.push(...ranges);
      else
        parts.push({
          product,
          name: between?.name ?? '',
          at: from + (between?.at ?? 0),
          ranges: [...ranges],
        });
    };
    while (at < cell.length) {
      const one = expressionIn(cell, at, isProduct);
      if (one === null) break;
      close(one.start, one.ranges);
      from = at = one.end;
    }
    if (parts.length === 0) close(cell.length, []);
    return parts;
  }

  /** All versions that a cell names. */
  rangesOf(cell: string): VersionRange[] {
    return this.partsOf(cell, false).flatMap(({ ranges }) => ranges);
  }

  /** What mends it; of another product than that of the row none. */
  fixesOf(cell: string, owner: Product | null): VersionRange[] {
    return this.partsOf(cell, false).flatMap(({ product, ranges }) =>
      product === null || product.key === owner?.key ? ranges : [],
    );
  }

  /** The one product that the text is about; null where there are several. */
  only(): Product | null {
    if (this.#only === undefined) this.#only = this.#theOnly();
    return this.#only;
  }

  #theOnly(): Product | null {
    const { products, reading } = this.#page;
    for (const some of [this.#ofHeading(), products]) {
      const first = some[0];
      if (first && some.every(({ key }) => key === first.key))
        return { key: first.key, type: first.type, name: reading.text.slice(first.start, first.end) };
    }
    return null;
  }

  /** The products that the nearest heading over the table names. */
  #ofHeading(): Mention[] {
    const { products, reading } = this.#page;
    const { blocks } = reading.article;
    for (let n = this.#block - 1; n >= 0; n--) {
      const { kind, start, end } = blocks[n]!;
      if (kind !== 'heading' && kind !== 'title') continue;
      return products.filter((one) => one.start >= start && one.end <= end);
    }
    return [];
  }

  /** The flaws that a row names, else those of the text around the table. */
  flawsIn(row: readonly Cell[]): string[] {
    const own = row.flatMap(({ start, text }) => this.#page.flawsOf(start, start + text.length));
    if (own.length > 0) return [...new Set(own)].slice(0, MOST_FLAWS);
    this.#around ??= this.#flawsAround();
    return this.#around;
  }

  /** Those of the paragraph right before it if that names one, of the heading over it, of the title, or the one that there is. */
  #flawsAround(): string[] {
    const { flaws, reading } = this.#page;
    const { blocks } = reading.article;
    if (flaws.every(({ key }) => key === flaws[0]!.key)) return flaws.slice(0, 1).map(({ key }) => key);
    for (let n = this.#block - 1; n >= 0; n--) {
      const { kind, start, end } = blocks[n]!;
      const isHead = kind === 'heading' || kind === 'title';
      if (!isHead && n < this.#block - 1) continue;
      const its = this.#page.flawsOf(start, end);
      if (isHead ? its.length > 0 : its.length === 1) return its;
    }
    return [];
  }

  /** `isProduct`: whether it stands where products do; elsewhere a word written small is mostly a word. */
  #productOf(name: string, isProduct: boolean): Product | null {
    if (!isProduct && /^\p{Ll}+$/u.test(name) && !this.#page.named.has(name)) return null;
    const product = this.#page.productOf(name);
    return product.key.length < 2 ? null : product;
  }
}

const months =
  /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|sept|oct|nov|dec)(?:[a-z]{3,6})?\.? \d|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Where words of versions can begin in a cell. */
const beginning =
  /(?<![\p{L}\p{N}._/@-])(?:v?\d|[<>≤≥=]|R\d\d|h\d\.|KB\d|(?:all|any|every|versions?|releases?|builds?|firmware|branch|before|prior|earlier|older|lower|below|less|up|through|until|from|since|starting|beginning|between|later|newer|after|higher|greater|above|at) )/giu;

/** The next expression in a cell from some place on; a number without a dot is one only where it stands for itself. */
function expressionIn(cell: string, from: number, isProduct: boolean) {
  beginning.lastIndex = from;
  for (let tries = 0; tries < 40; tries++) {
    const next = beginning.exec(cell);
    if (next === null) return null;
    const one = expressionAt(cell, next.index, true);
    if (one === null) continue;
    const isDotted = one.ranges.some(
      ({ from: first, to }) => /\d[.x]|^KB|[a-z]\d/i.test(`${first}`) || /\d[.x]/.test(`${to}`),
    );
    const isEvery = one.ranges.every(({ from: first, to }) => first === null && to === null);
    const isAlone = !isProduct && !months.test(cell);
    if (isDotted || isEvery || one.worded || isAlone) return one;
  }
  return null;
}

/** The name that a stretch of a cell is, without the words around it; null where it is none. */
function nameIn(words: string): { name: string; at: number } | null {
  const lead = /^[\s,;:|)/–—-]*/.exec(words)![0].length;
  let [at, name] = [lead, words.slice(lead)];
  for (let n = 0; n < 4; n++) {
    const found = filler.exec(name);
    if (!found) break;
    at += found[0].length;
    name = name.slice(found[0].length);
  }
  for (let n = 0; n < 4 && tail.test(name); n++) name = name.replace(tail, '');
  const isName =
    name !== '' &&
    name.length <= 80 &&
    name.split(' ').length <= MOST_WORDS &&
    !notName.test(name) &&
    !/[.!?]$| (?:is|are|was|were|the|should|must|will|to) /.test(name) &&
    (/^[\p{Lu}\d]/u.test(name)
      ? /\p{L}/u.test(name)
      : /^@?[\p{Ll}][\p{L}\d]*(?:[-_./@][\p{L}\d]+)*(?: \p{Lu}\S*)*$/u.test(name));
  return isName ? { name, at } : null;
}
