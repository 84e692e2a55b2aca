/**
 * Sparse vectors of words, compact: a hundred thousand of them stay in memory, and comparing two is one walk along both.
 * A word is kept as a 32-bit hash; that two of the words of a pair of articles collide is less likely than one in 100,000.
 */

export interface Vector {
  /** Hashes of the words, ascending. */
  ids: Int32Array;
  /** Weights in 65,535ths: the squares of weights sum to 1. */
  weights: Uint16Array;
  /** How rare each word is, in 255ths: 0 for a common one, 255 for one that the background does not know. */
  rarities: Uint8Array;
  /** Positions in `ids`, heaviest first. */
  heaviest: Uint8Array;
}

/** A word with its weight and rarity (0 to 1), while a vector is being made. */
export interface Weighed {
  id: number;
  weight: number;
  rarity: number;
}

const full = 65_535;
/** Positions are bytes. */
const mostKept = 255;

/** 32 bits of a word (FNV-1a with a final mix). */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) | 0;
}

/** The heaviest `keep` words, scaled to length 1. Ties go by the hash, so that the order of the input does not matter. */
export function unit(words: Iterable<Weighed>, keep: number): Vector {
  const kept = [...words]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.id - b.id)
    .slice(0, Math.min(keep, mostKept));
  const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0));
  const order = kept.map((_, rank) => rank).sort((a, b) => kept[a]!.id - kept[b]!.id);
  const heaviest = new Uint8Array(kept.length);
  order.forEach((rank, position) => {
    heaviest[rank] = position;
  });
  return {
    ids: Int32Array.from(order, (rank) => kept[rank]!.id),
    weights: Uint16Array.from(order, (rank) => Math.round((kept[rank]!.weight / length) * full)),
    rarities: Uint8Array.from(order, (rank) => Math.round(kept[rank]!.rarity * 255)),
    heaviest,
  };
}

/** The mean direction of vectors; of one vector, itself. */
export function meanOf(vectors: Vector[], keep: number): Vector {
  if (vectors.length === 1) return vectors[0]!;
  const sums = new Map<number, Weighed>();
  for (const { ids, weights, rarities } of vectors) {
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i]!;
      const sum = sums.get(id);
      if (sum) sum.weight += weights[i]!;
      else sums.set(id, { id, weight: weights[i]!, rarity: rarities[i]! / 255 });
    }
  }
  return unit(sums.values(), keep);
}

/** The cosine of two vectors, 0 to 1. */
export const dot = (a: Vector, b: Vector): number =>
  productOf(a.ids, a.weights, b.ids, b.weights) / (full * full);

/** The sum of products over the words that both hold; both in ascending order of words. */
export function productOf(
  a: Int32Array,
  aWeights: ArrayLike<number>,
  b: Int32Array,
  bWeights: ArrayLike<number>,
): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) sum += aWeights[i++]! * bWeights[j++]!;
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}

/** The share of `a`'s squared length that lies on words of `b`. */
export function covered(a: Vector, b: Vector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const difference = a.ids[i]! - b.ids[j]!;
    if (difference === 0) {
      sum += a.weights[i]! ** 2;
      i++;
      j++;
    } else if (difference < 0) i++;
    else j++;
  }
  return sum / (full * full);
}

/** Whether a vector holds a word. */
export function holds({ ids }: Vector, id: number): boolean {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const difference = ids[middle]! - id;
    if (difference === 0) return true;
    if (difference < 0) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** The heaviest words first, at most `count`. */
export function heaviestOf(vector: Vector, count: number): Weighed[] {
  return Array.from(vector.heaviest.subarray(0, count), (position) => ({
    id: vector.ids[position]!,
    weight: vector.weights[position]! / full,
    rarity: vector.rarities[position]! / 255,
  }));
}

/** Bytes as base 64, to be kept as JSON. */
export function packVector({ ids, weights, rarities, heaviest }: Vector): string {
  const count = ids.length;
  const bytes = Buffer.alloc(count * 8);
  for (let i = 0; i < count; i++) {
    bytes.writeInt32LE(ids[i]!, i * 4);
    bytes.writeUInt16LE(weights[i]!, count * 4 + i * 2);
  }
  bytes.set(rarities, count * 6);
  bytes.set(heaviest, count * 7);
  return bytes.toString('base64');
}

/** The vector that `packVector` packed. */
export function unpackVector(packed: string): Vector {
  const bytes = Buffer.from(packed, 'base64');
  const count = bytes.length >> 3;
  return {
    ids: Int32Array.from({ length: count }, (_, i) => bytes.readInt32LE(i * 4)),
    weights: Uint16Array.from({ length: count }, (_, i) => bytes.readUInt16LE(count * 4 + i * 2)),
    rarities: Uint8Array.from(bytes.subarray(count * 6, count * 7)),
    heaviest: Uint8Array.from(bytes.subarray(count * 7, count * 8)),
  };
}
