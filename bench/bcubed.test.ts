import { describe, expect, it } from 'vitest';
import { bcubed } from './bcubed.ts';

describe('BCubed', () => {
  it('is 1 where the clusters are the gold ones, whatever their names', () => {
    expect(bcubed(['a', 'a', 'b'], ['x', 'x', 'y'])).toMatchObject({
      precision: 1,
      recall: 1,
      f1: 1,
      macroF1: 1,
    });
  });

  it('counts each item: all in one', () => {
    const { precision, recall } = bcubed(['a', 'a', 'b', 'b'], ['x', 'x', 'x', 'x']);
    expect(precision).toBeCloseTo(0.5);
    expect(recall).toBe(1);
  });

  it('counts each item: each alone', () => {
    const { precision, recall, f1 } = bcubed(['a', 'a', 'b'], ['1', '2', '3']);
    expect(precision).toBe(1);
    expect(recall).toBeCloseTo(2 / 3);
    expect(f1).toBeCloseTo(0.8);
  });
});
