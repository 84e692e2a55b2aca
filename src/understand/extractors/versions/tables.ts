/**
 * Versions in tables, as advisories give them: a row for a product or a branch, and in its columns what is affected, what is
 * not, and what mends it. Read where the heads say so and the product is known; linear in the text.
 */
import type { Mention, VersionFind } from '../../../domain/findings.ts';
import { eachOnce, type VersionRange, type VersionState } from '../../../domain/version.ts';
import type { Reading } from '../../reading.ts';
import { Context, Page, type Part, type Product } from './cells.ts';
import { type Cell, type Column, columnsOf, tellsOfVersions } from './columns.ts';

const MOST_TABLES = 100;
const MOST_ROWS = 400;
const MOST_CELLS = 12;
const LONGEST_CELL = 600;

export interface InTables {
  finds: VersionFind[];
  /** Of the products in cells. */
  mentions: Mention[];
}

/** What the tables of an article say; `mentions`: those of its prose, with what versions beside them showed. */
export function findInTables(reading: Reading, mentions: readonly Mention[]): InTables {
  const { article, text } = reading;
  const all: InTables = { finds: [], mentions: [] };
  const tables = article.blocks.flatMap(({ kind }, index) => (kind === 'table' ? [index] : []));
  if (tables.length === 0) return all;
  const page = new Page(reading, mentions);
  for (const index of tables.slice(0, MOST_TABLES)) {
    const { start, end } = article.blocks[index]!;
    const table = tableOf(rowsOf(text, start, end));
    if (table === null) continue;
    const { finds, mentions: named } = readTable(table, new Context(page, index));
    all.finds.push(...finds);
    all.mentions.push(...named);
  }
  all.mentions.sort((a, b) => a.start - b.start);
  return all;
}

function rowsOf(text: string, from: number, to: number): Cell[][] {
  const rows: Cell[][] = [];
  for (let start = from; start < to && rows.length < MOST_ROWS; ) {
    const broken = text.indexOf('\n', start);
    const end = broken < 0 || broken > to ? to : broken;
    const cells: Cell[] = [];
    for (let at = start; at <= end && cells.length < MOST_CELLS; ) {
      const edge = text.indexOf(' | ', at);
      const stop = edge < 0 || edge > end ? end : edge;
      const raw = text.slice(at, Math.min(stop, at + LONGEST_CELL));
      // An empty cell at the end of a line has lost the space behind its edge.
      const lead = raw.length - raw.trimStart().length;
      cells.push({ text: raw.trim(), start: at + lead, line: { start, end } });
      at = stop + 3;
    }
    rows.push(cells);
    start = end + 1;
  }
  return rows;
}

interface Table {
  columns: Column[];
  rows: Cell[][];
}

/** With its heads in the first line, or else in the first column; null where it tells nothing of versions. */
function tableOf(rows: Cell[][]): Table | null {
  const across = withHeads(rows);
  if (across !== null || rows.length > MOST_CELLS) return across;
  const width = Math.max(...rows.map(({ length }) => length));
  if (rows.some(({ length }) => length !== width)) return null;
  return withHeads(Array.from({ length: width }, (_, n) => rows.map((row) => row[n]!)));
}

function withHeads([heads, ...rows]: Cell[][]): Table | null {
  if (heads === undefined || rows.length === 0) return null;
  const columns = columnsOf(heads);
  return tellsOfVersions(columns, heads) ? { columns, rows } : null;
}

const noVersions = /^(?:[-–—]|none|no|not (?:affected|vulnerable|impacted)|unaffected|safe)\.?$/i;
const isAffected = /^(?:yes|affected|vulnerable|impacted|all(?: (?:versions|releases))?)\.?$/i;
const every = /^all(?: (?:versions|releases))?\.?$/i;
const isPatched = /^(?:fixed|patched|resolved)\.?$/i;
const withoutFix =
  /\b(?:no (?:fix|patch|update)\b|not (?:be )?(?:fixed|patched|available)|won['’]t fix|will not (?:be )?(?:fix|patch)\w*|unpatched|end[- ]of[- ](?:life|support)|EOL\b)/i;
/** "Please upgrade to upcoming 7.4.9": not yet. */
const notYet = /\b(?:upcoming|planned|expected|scheduled|pending|soon|will be|TBD|TBA)\b/i;

function readTable({ columns, rows }: Table, context: Context): InTables {
  const finds: VersionFind[] = [];
  const mentions: Mention[] = [];
  const place = placesOf(columns);
  let above: Product | null = null;
  for (const given of rows) {
    const written = given.filter(({ text }) => text !== '');
    const spanning =
      written.length === 1 && columns.length > 1 ? context.partsOf(written[0]!.text, true) : [];
    if (spanning.length > 0 && spanning.every(({ ranges }) => ranges.length === 0)) {
      // A line that spans the table names the product of those under it.
      above = spanning[0]!.product ?? above;
      continue;
    }
    const row = readRow(aligned(given, columns, place.product, above !== null), place, context, above);
    above = row.above;
    mentions.push(...row.mentions);
    const flaws = context.flawsIn(given);
    for (const { owner, state, ranges, cell, isHedged } of row.said)
      if (owner !== null && ranges.length > 0)
        finds.push({
          ...cell.line,
          product: { type: owner.type, key: owner.key },
          name: owner.name,
          flaws,
          state,
          ranges: eachOnce(ranges),
          certainty: isHedged ? 'hedged' : 'asserted',
        });
  }
  return { finds, mentions };
}

/** The first column of each kind; -1 where there is none. */
type Places = Record<'product' | 'version' | 'affected' | 'unaffected' | 'fixed' | 'state', number> & {
  isBranch: boolean;
};

function placesOf(columns: readonly Column[]): Places {
  const branch = columns.indexOf('branch');
  const version = columns.indexOf('version');
  return {
    product: columns.indexOf('product'),
    version: version < 0 ? branch : version,
    isBranch: version < 0 && branch >= 0,
    affected: columns.indexOf('affected'),
    unaffected: columns.indexOf('unaffected'),
    fixed: columns.indexOf('fixed'),
    state: columns.indexOf('state'),
  };
}

interface Said {
  owner: Product | null;
  state: VersionState;
  ranges: VersionRange[];
  cell: Cell;
  isHedged: boolean;
}

interface Row {
  said: Said[];
  mentions: Mention[];
  /** The product that a row without one goes on with. */
  above: Product | null;
}

function readRow(row: readonly Cell[], place: Places, context: Context, before: Product | null): Row {
  const at = (n: number): Cell | null => (n >= 0 ? (row[n] ?? null) : null);
  const hasProduct = place.product >= 0;
  const named = hasProduct ? at(place.product) : at(place.version);
  if (named === null && hasProduct) return { said: [], mentions: [], above: before };
  const parts = named === null ? [] : context.partsOf(named.text, hasProduct);
  const own = parts.find(({ product }) => product !== null)?.product ?? null;
  // What is written where a product belongs and is none that we can tell is not the one before.
  const above = own ?? (hasProduct && named!.text !== '' ? null : before);
  const owner = above ?? (hasProduct ? null : context.only());
  const ofParts = parts.flatMap(({ ranges }) => ranges);
  const ofVersion =
    hasProduct && place.version >= 0 ? context.rangesOf(at(place.version)?.text ?? '') : ofParts;

  const said: Said[] = [];
  const say = (state: VersionState, ranges: VersionRange[], cell: Cell, isHedged = false, of = owner) => {
    said.push({ owner: of, state, ranges, cell, isHedged });
  };
  const [affected, fixed, unaffected] = [at(place.affected), at(place.fixed), at(place.unaffected)];
  const cell = affected ?? named ?? row[0]!;
  const verdict = at(place.state)?.text ?? '';
  const isClear = noVersions.test(affected?.text ?? verdict);
  const fixes = fixed === null || isClear ? [] : context.fixesOf(fixed.text, owner);
  let hit: VersionRange[] = [];
  if (isClear) {
    // "None" says of all that the row is about.
    if (unaffected === null && /[a-z]/i.test(affected?.text ?? verdict)) say('unaffected', ofVersion, cell);
  } else if (affected !== null) {
    hit = affectedIn(affected.text, ofVersion, context);
    say('affected', hit, affected);
  } else if (place.state >= 0) {
    if (isAffected.test(verdict)) hit = ofVersion;
    say('affected', hit, cell);
    if (isPatched.test(verdict)) say('fixed', ofVersion, cell);
  } else if (fixed !== null && !(place.isBranch && !hasProduct)) {
    // "Redis 7.4 | upgrade to 7.4.9" names a branch, and not what of it is affected.
    const isBranch = ({ from, to }: VersionRange) =>
      from !== null && from === to && fixes.some((one) => one.from?.startsWith(`${from}.`));
    hit = ofVersion.filter((range) => !isBranch(range));
    if (parts.length > 1 && hasProduct)
      for (const part of parts) say('affected', part.ranges, cell, false, part.product ?? owner);
    else say('affected', hit, cell);
  }
  if (fixes.length > 0) say('fixed', fixes, fixed!, notYet.test(fixed!.text));
  else if (fixed !== null && withoutFix.test(fixed.text)) say('no-fix', hit, fixed);
  if (unaffected !== null)
    say(
      'unaffected',
      every.test(unaffected.text) ? allOf(ofVersion) : context.rangesOf(unaffected.text),
      unaffected,
    );
  return { said, above, mentions: named === null ? [] : mentionsIn(parts, named) };
}

/** "7.0.0 to 7.0.9"; "all", and "yes", of the versions that the row is about. */
function affectedIn(cell: string, ofRow: readonly VersionRange[], context: Context): VersionRange[] {
  const own = isAffected.test(cell) ? [] : context.rangesOf(cell);
  const isAll = isAffected.test(cell) || own.some(({ from, to }) => from === null && to === null);
  if (!isAll) return own;
  return ofRow.length > 0 || every.test(cell) ? allOf(ofRow) : [];
}

const mentionsIn = (parts: readonly Part[], { start }: Cell): Mention[] =>
  parts.flatMap(({ product, name, at }) =>
    product === null
      ? []
      : [{ start: start + at, end: start + at + name.length, type: product.type, key: product.key }],
  );

const all: VersionRange = { from: null, to: null, fromIncluded: true, toIncluded: true };
const allOf = (branches: readonly VersionRange[]): VersionRange[] =>
  branches.length > 0 ? branches.map(branchOf) : [all];

/** "7.0" in a row of which all versions are meant. */
const branchOf = (range: VersionRange): VersionRange => {
  if (range.from === null || range.from !== range.to || /[x*]$/.test(range.from)) return range;
  return range.from.split('.').length > 2
    ? range
    : { ...range, from: `${range.from}.x`, to: `${range.from}.x` };
};

/** A row that lacks its first cell, which an earlier one spans, with that cell empty. */
function aligned(row: Cell[], columns: readonly Column[], product: number, isKnown: boolean): Cell[] {
  if (product !== 0 || !isKnown || row.length !== columns.length - 1) return row;
  return /^(?:v?\d|[<>=≤≥]|before |all |up to )/i.test(row[0]!.text)
    ? [{ ...row[0]!, text: '' }, ...row]
    : row;
}
