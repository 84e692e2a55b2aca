import { describe, expect, it } from 'vitest';
import { covered, dot, hashOf, heaviestOf, holds, meanOf, packVector, unit, unpackVector } from './vector.ts';

const vector = (weights: Record<string, number>, keep = 100) =>
  unit(
    Object.entries(weights).map(([word, weight]) => ({ id: hashOf(word), weight, rarity: 0.5 })),
    keep,
  );

describe('vectors', () => {
  it('have length 1', () => {
    const a = vector({ port: 3, crane: 4 });
    expect(dot(a, a)).toBeCloseTo(1, 3);
  });

  it('give the cosine', () => {
    expect(dot(vector({ port: 3, crane: 4 }), vector({ crane: 1 }))).toBeCloseTo(0.8, 3);
    expect(dot(vector({ port: 1 }), vector({ crane: 1 }))).toBe(0);
  });

  it('keep the heaviest words, and tell them in order', () => {
    const a = vector({ a: 1, b: 5, c: 3 }, 2);
    expect(heaviestOf(a, 9).map(({ id }) => id)).toEqual([hashOf('b'), hashOf('c')]);
    expect(holds(a, hashOf('a'))).toBe(false);
  });

  it('say which share the other covers', () => {
    expect(covered(vector({ port: 3, crane: 4 }), vector({ port: 1 }))).toBeCloseTo(0.36, 3);
  });

  it('do not depend on the order of the words', () => {
    expect(vector({ a: 1, b: 1, c: 1 }, 2)).toEqual(vector({ c: 1, b: 1, a: 1 }, 2));
  });

  it('have a mean', () => {
    const mean = meanOf([vector({ a: 1 }), vector({ b: 1 })], 10);
    expect(dot(mean, vector({ a: 1 }))).toBeCloseTo(Math.SQRT1_2, 3);
  });

  it('come back from their packed form as they were', () => {
    const a = vector(Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`w${i}`, i + 1])), 120);
    expect(unpackVector(packVector(a))).toEqual(a);
    expect(unpackVector(packVector(vector({})))).toEqual(vector({}));
  });
});
