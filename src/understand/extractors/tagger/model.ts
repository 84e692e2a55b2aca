/** The tagger's weights, unpacked, and the search for the best labels (Viterbi 1967). */
import type { TaggerWeights } from './weights.ts';

/** One annotation scheme: its labels (`O`, `B-MALWARE`, `I-MALWARE`, …) and what step from label to label is worth. */
export interface Head {
  labels: string[];
  /** Where its labels begin in a token's row of scores. */
  offset: number;
  /** `[from * labels + to]`, the last row is the beginning; `-Infinity` where a step is forbidden. */
  transitions: Float64Array;
}

/** Weights as an open-addressing table from a feature's hash to its labels and values. */
export class TaggerModel {
  heads: Map<string, Head>;
  /** Labels of all heads together. */
  width: number;
  private slots: Int32Array;
  private hashes: Uint32Array;
  private starts: Uint32Array;
  private columns: Uint8Array;
  private values: Int8Array;
  private scale: number;

  constructor(packed: TaggerWeights) {
    this.heads = new Map();
    this.width = 0;
    for (const { scheme, labels, transitions } of packed.heads) {
      const steps = Float64Array.from(transitions, (value) => value ?? Number.NEGATIVE_INFINITY);
      this.heads.set(scheme, { labels, offset: this.width, transitions: steps });
      this.width += labels.length;
    }
    const bytes = (text: string): Buffer => Buffer.from(text, 'base64');
    const raw = bytes(packed.hashes);
    this.hashes = Uint32Array.from({ length: raw.length / 4 }, (_, i) => raw.readUInt32LE(i * 4));
    const counts = bytes(packed.counts);
    this.starts = new Uint32Array(counts.length + 1);
    counts.forEach((count, i) => {
      this.starts[i + 1] = this.starts[i]! + count;
    });
    this.columns = new Uint8Array(bytes(packed.columns));
    this.values = new Int8Array(bytes(packed.values));
    this.scale = packed.scale;
    this.slots = slotsOf(this.hashes);
  }

  /** Adds what `count` features are worth to the row that begins at `base`, one number for each label. */
  addTo(rows: Float64Array, base: number, features: Uint32Array, count: number): void {
    const { slots, hashes, starts, columns, values, scale } = this;
    const mask = slots.length - 1;
    for (let n = 0; n < count; n++) {
      const hash = features[n]!;
      let slot = hash & mask;
      let at = slots[slot]!;
      while (at >= 0 && hashes[at] !== hash) {
        slot = (slot + 1) & mask;
        at = slots[slot]!;
      }
      if (at < 0) continue;
      const end = starts[at + 1]!;
      for (let e = starts[at]!; e < end; e++) rows[base + columns[e]!]! += values[e]! * scale;
    }
  }
}

/** A table at most half full, `-1` where a slot is free. */
function slotsOf(hashes: Uint32Array): Int32Array {
  let size = 16;
  while (size < hashes.length * 2) size *= 2;
  const slots = new Int32Array(size).fill(-1);
  hashes.forEach((hash, at) => {
    let slot = hash & (size - 1);
    while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1);
    slots[slot] = at;
  });
  return slots;
}

/** The best labels of a sentence; `rows` holds its tokens' scores, `width` numbers each. Linear in the sentence. */
export function bestLabels(rows: Float64Array, width: number, length: number, head: Head): Uint8Array {
  const { offset, transitions } = head;
  const size = head.labels.length;
  const back = new Uint8Array(length * size);
  let before = new Float64Array(size);
  let now = new Float64Array(size);
  for (let i = 0; i < length; i++) {
    for (let to = 0; to < size; to++) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      if (i === 0) best = transitions[size * size + to]!;
      else
        for (let y = 0; y < size; y++) {
          const score = before[y]! + transitions[y * size + to]!;
          if (score > best) {
            best = score;
            from = y;
          }
        }
      now[to] = best + rows[i * width + offset + to]!;
      back[i * size + to] = from;
    }
    [before, now] = [now, before];
  }
  const labels = new Uint8Array(length);
  let label = 0;
  for (let y = 1; y < size; y++) if (before[y]! > before[label]!) label = y;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = back[i * size + label]!;
  }
  return labels;
}
