/**
 * Sparse vectors of words, compact: a hundred thousand of them stay in memory, and comparing two is one walk along both.
 * A word is kept as a 32-bit hash; that two of the words of a pair of articles collide is less likely than one in 100,000.
 */

/**
 * One array, so that a vector is one object and lies in one place. Its first half are the hashes of the words, ascending.
 * Its second half holds for each, in this order: the weight in 65,535ths (16 bits; the squares of weights sum to 1), the
 * rarity in 255ths (8 bits), and, not for this word but for this rank, the position of the word of that rank (8 bits).
 */
export type Vector = Int32Array;

/** A word with its weight and rarity (0 common to 1 unknown to the background), while a vector is made or read. */
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
  const size = kept.length;
  const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0));
  const order = kept.map((_, rank) => rank).sort((a, b) => kept[a]!.id - kept[b]!.id);
  const vector = new Int32Array(2 * size);
  order.forEach((rank, position) => {
    const { id, weight, rarity } = kept[rank]!;
    vector[position] = id;
    vector[size + position]! |=
      (Math.round((weight / length) * full) << 16) | (Math.round(rarity * 255) << 8);
    vector[size + rank]! |= position;
  });
  return vector;
}

/** How many words a vector holds. */
export const sizeOf = (vector: Vector): number => vector.length >> 1;
/** The weight of the word at a position, in 65,535ths. */
export const weightAt = (vector: Vector, position: number): number =>
  vector[(vector.length >> 1) + position]! >>> 16;
/** How rare the word at a position is, in 255ths. */
export const rarityAt = (vector: Vector, position: number): number =>
  (vector[(vector.length >> 1) + position]! >>> 8) & 255;
/** The position of the word of a rank; the heaviest word has rank 0. */
export const positionOf = (vector: Vector, rank: number): number =>
  vector[(vector.length >> 1) + rank]! & 255;

/** The mean direction of vectors; of one vector, itself. */
export function meanOf(vectors: Vector[], keep: number): Vector {
  if (vectors.length === 1) return vectors[0]!;
  const sums = new Map<number, Weighed>();
  for (const vector of vectors) {
    for (let i = 0; i < sizeOf(vector); i++) {
      const id = vector[i]!;
      const sum = sums.get(id);
      if (sum) sum.weight += weightAt(vector, i);
      else sums.set(id, { id, weight: weightAt(vector, i), rarity: rarityAt(vector, i) / 255 });
    }
  }
  return unit(sums.values(), keep);
}

/** The cosine of two vectors, 0 to 1. */
export function dot(a: Vector, b: Vector): number {
  const aSize = sizeOf(a);
  const bSize = sizeOf(b);
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < aSize && j < bSize) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) sum += (a[aSize + i++]! >>> 16) * (b[bSize + j++]! >>> 16);
    else if (difference < 0) i++;
    else j++;
  }
  return sum / (full * full);
}

/** The share of `a`'s squared length that lies on words of `b`. */
export function covered(a: Vector, b: Vector): number {
  const aSize = sizeOf(a);
  const bSize = sizeOf(b);
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < aSize && j < bSize) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) {
      sum += (a[aSize + i]! >>> 16) ** 2;
      i++;
      j++;
    } else if (difference < 0) i++;
    else j++;
  }
  return sum / (full * full);
}

/** Whether a vector holds a word. */
export function holds(vector: Vector, id: number): boolean {
  let low = 0;
  let high = sizeOf(vector) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const difference = vector[middle]! - id;
    if (difference === 0) return true;
    if (difference < 0) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

/** The heaviest words first, at most `count`. */
export function heaviestOf(vector: Vector, count = mostKept): Weighed[] {
  return Array.from({ length: Math.min(count, sizeOf(vector)) }, (_, rank) => {
    const position = positionOf(vector, rank);
    return {
      id: vector[position]!,
      weight: weightAt(vector, position) / full,
      rarity: rarityAt(vector, position) / 255,
    };
  });
}

/** A vector as text, to be kept as JSON: base 64 of its numbers, little-endian. */
export function packVector(vector: Vector): string {
  const bytes = Buffer.alloc(vector.length * 4);
  vector.forEach((value, i) => {
    bytes.writeInt32LE(value, i * 4);
  });
  return bytes.toString('base64');
}

/** The vector that `packVector` packed. */
export function unpackVector(packed: string): Vector {
  const bytes = Buffer.from(packed, 'base64');
  return Int32Array.from({ length: bytes.length >> 2 }, (_, i) => bytes.readInt32LE(i * 4));
}
