/** The tagger's weights, unpacked, and the search for the best labels (Viterbi 1967). */
import type { Word } from '../../word.ts';
import { Remembered } from './remembered.ts';
import type { TaggerWeights } from './weights.ts';

/** One annotation scheme: its labels (`O`, `B-MALWARE`, `I-MALWARE`, …) and what step from label to label is worth. */
export interface Head {
  labels: string[];
  /** Where its labels begin in a token's row of scores. */
  offset: number;
  /** What it is worth to begin with each label; `-Infinity` where that is forbidden. */
  beginning: Float64Array;
  /** The steps that are allowed, by the label they lead to: those to label y are `starts[y]` up to `starts[y + 1]`. */
  starts: Uint16Array;
  from: Uint8Array;
  worth: Float64Array;
}

/** Pairs of labels in a row are added four at a time. */
const step = 4;

/**
 * Weights as an open-addressing table from a feature's hash to its row. Two labels share a 32-bit number, the even one in
 * its lower half, so that one addition serves both: features of one token are too few for a sum of 8-bit values to leave
 * its 16 bits. Alike rows are stored once.
 */
export class TaggerModel {
  heads: Map<string, Head>;
  /** Labels of all heads together. */
  width: number;
  /** Hash and row of each feature in turn, so that looking one up touches one place of the memory; row -1 where free. */
  private table: Int32Array;
  /** A bit for each value of a hash's first 19 bits that a feature has: half of what is asked for is in no table. */
  private present: Uint8Array;
  private rows: Int32Array;
  private sums: Int32Array;
  /** Rows of the token at hand. */
  private found = new Int32Array(256);
  private remembered = new Remembered();
  /** Where the remembered sums begin among the rows. */
  private kept: number;
  private scale: number;

  constructor(packed: TaggerWeights) {
    this.heads = new Map();
    this.width = 0;
    for (const { scheme, labels, transitions } of packed.heads) {
      this.heads.set(scheme, { labels, offset: this.width, ...stepsOf(transitions, labels.length) });
      this.width += labels.length;
    }
    this.sums = new Int32Array(Math.ceil(this.width / 2 / step) * step);
    this.scale = packed.scale;
    const { rows, rowOf } = rowsOf(packed, this.sums.length);
    this.kept = rows.length;
    this.rows = new Int32Array(rows.length + Remembered.places * this.sums.length);
    this.rows.set(rows);
    this.table = tableOf(bytes(packed.hashes), rowOf);
    this.present = presentIn(bytes(packed.hashes));
  }

  /** Where the sums of a word alone stand among the rows; `features` are those of the word. */
  ofWord(word: Word, features: readonly number[]): number {
    const known = this.remembered.word(word);
    return this.rowAt(known) ?? this.keep(this.remembered.keepWord(word), features, features.length);
  }

  /** Where the sums of figures stand among the rows, if they do; `key` is what they follow from. */
  ofFigures(key: Float64Array): number | null {
    const place = this.remembered.figures(key);
    return this.remembered.holds(place, key) ? this.rowAt(place) : null;
  }

  keepFigures(key: Float64Array, features: Uint32Array, count: number): number {
    const place = this.remembered.figures(key);
    this.remembered.keepFigures(place, key);
    return this.keep(place, features, count);
  }

  private rowAt(place: number): number | null {
    return place < 0 ? null : this.kept + place * this.sums.length;
  }

  private keep(place: number, features: ArrayLike<number>, count: number): number {
    this.addUp(this.lookUp(features, count));
    const row = this.rowAt(place)!;
    this.rows.set(this.sums, row);
    return row;
  }

  /**
   * Writes what a token's features are worth together to the row that begins at `base`, one number for each label: those
   * whose sums are the rows `word` and `figures`, and `count` others, at most 250.
   */
  score(
    into: Float64Array,
    base: number,
    word: number,
    figures: number,
    others: Uint32Array,
    count: number,
  ): void {
    const { found, sums, scale, width } = this;
    let known = this.lookUp(others, count);
    found[known++] = word;
    found[known++] = figures;
    this.addUp(known);
    for (let column = 0; column < width; column++) {
      const sum = sums[column >> 1]!;
      const even = (sum << 16) >> 16;
      into[base + column] = (column & 1 ? (sum - even) >> 16 : even) * scale;
    }
  }

  /** Sets `sums` to the sums of the first `count` rows that are found. */
  private addUp(count: number): void {
    const { rows, sums, found } = this;
    for (let p = 0; p < sums.length; p += step) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let n = 0; n < count; n++) {
        const at = found[n]! + p;
        a += rows[at]!;
        b += rows[at + 1]!;
        c += rows[at + 2]!;
        d += rows[at + 3]!;
      }
      sums[p] = a;
      sums[p + 1] = b;
      sums[p + 2] = c;
      sums[p + 3] = d;
    }
  }

  /** Collects the rows of the features that the model knows; gives their number. */
  private lookUp(features: ArrayLike<number>, count: number): number {
    const { table, present, found } = this;
    const mask = table.length - 1;
    let known = 0;
    for (let n = 0; n < count; n++) {
      const hash = features[n]! | 0;
      if (((present[hash >>> 16]! >> ((hash >>> 13) & 7)) & 1) === 0) continue;
      let slot = (hash << 1) & mask;
      let row = table[slot + 1]!;
      while (row >= 0 && table[slot] !== hash) {
        slot = (slot + 2) & mask;
        row = table[slot + 1]!;
      }
      if (row >= 0) found[known++] = row;
    }
    return known;
  }
}

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

/** Rows of `length` numbers one after another, each once, and where the row of each feature begins. */
function rowsOf(packed: TaggerWeights, length: number): { rows: Int32Array; rowOf: Int32Array } {
  const counts = bytes(packed.counts);
  const columns = bytes(packed.columns);
  const values = new Int8Array(bytes(packed.values));
  const rowOf = new Int32Array(counts.length);
  const starts = new Map<string, number>();
  const rows: number[] = [];
  let from = 0;
  counts.forEach((count, feature) => {
    const key = `${columns.toString('latin1', from, from + count)}${values.slice(from, from + count)}`;
    const known = starts.get(key);
    rowOf[feature] = known ?? rows.length;
    if (known === undefined) {
      starts.set(key, rows.length);
      const row = new Int32Array(length);
      for (let e = from; e < from + count; e++)
        row[columns[e]! >> 1]! += columns[e]! & 1 ? values[e]! * 0x10000 : values[e]!;
      for (const pair of row) rows.push(pair);
    }
    from += count;
  });
  return { rows: Int32Array.from(rows), rowOf };
}

function presentIn(hashes: Buffer): Uint8Array {
  const present = new Uint8Array(1 << 16);
  for (let at = 0; at < hashes.length; at += 4) {
    const hash = hashes.readUInt32LE(at);
    present[hash >>> 16]! |= 1 << ((hash >>> 13) & 7);
  }
  return present;
}

/** A table at most half full. */
function tableOf(hashes: Buffer, rowOf: Int32Array): Int32Array {
  let size = 32;
  while (size < rowOf.length * 4) size *= 2;
  const table = new Int32Array(size).fill(-1);
  rowOf.forEach((row, feature) => {
    const hash = hashes.readInt32LE(feature * 4);
    let slot = (hash << 1) & (size - 1);
    while (table[slot + 1]! >= 0) slot = (slot + 2) & (size - 1);
    table[slot] = hash;
    table[slot + 1] = row;
  });
  return table;
}

/** `transitions`: `[from * labels + to]`, the last row is the beginning; null where a step is forbidden. */
function stepsOf(
  transitions: readonly (number | null)[],
  size: number,
): Pick<Head, 'beginning' | 'starts' | 'from' | 'worth'> {
  const steps = Array.from({ length: size }, (_, to) =>
    Array.from({ length: size }, (_, from) => ({ from, worth: transitions[from * size + to]! })).filter(
      ({ worth }) => worth !== null,
    ),
  );
  const starts = new Uint16Array(size + 1);
  steps.forEach((own, to) => {
    starts[to + 1] = starts[to]! + own.length;
  });
  return {
    beginning: Float64Array.from(
      transitions.slice(size * size),
      (value) => value ?? Number.NEGATIVE_INFINITY,
    ),
    starts,
    from: Uint8Array.from(steps.flat(), ({ from }) => from),
    worth: Float64Array.from(steps.flat(), ({ worth }) => worth),
  };
}

/** Room for the search, kept from sentence to sentence: to make it anew each time takes longer than the search. */
const room = { before: new Float64Array(0), now: new Float64Array(0), back: new Uint8Array(0) };

/** The best labels of a sentence; `rows` holds its tokens' scores, `width` numbers each. Linear in the sentence. */
export function bestLabels(rows: Float64Array, width: number, length: number, head: Head): number[] {
  const { offset, beginning, starts, from, worth } = head;
  const size = head.labels.length;
  if (room.now.length < size) [room.before, room.now] = [new Float64Array(size), new Float64Array(size)];
  if (room.back.length < length * size) room.back = new Uint8Array(length * size);
  let { before, now } = room;
  const { back } = room;
  for (let y = 0; y < size; y++) before[y] = beginning[y]! + rows[offset + y]!;
  for (let i = 1; i < length; i++) {
    for (let to = 0; to < size; to++) {
      let best = Number.NEGATIVE_INFINITY;
      let label = 0;
      const end = starts[to + 1]!;
      for (let n = starts[to]!; n < end; n++) {
        const score = before[from[n]!]! + worth[n]!;
        if (score > best) {
          best = score;
          label = from[n]!;
        }
      }
      now[to] = best + rows[i * width + offset + to]!;
      back[i * size + to] = label;
    }
    const last = before;
    before = now;
    now = last;
  }
  let label = 0;
  for (let y = 1; y < size; y++) if (before[y]! > before[label]!) label = y;
  const labels = new Array<number>(length);
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * size + label]!;
  }
  return labels;
}
