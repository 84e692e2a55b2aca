import { expect, test } from 'vitest';
import { SeenWords } from './seen-words.ts';

test('keeps short words, forgets when it is full, and never keeps a long one', () => {
  const seen = new SeenWords<number>();
  expect(seen.get('patch')).toBeUndefined();
  expect(seen.keep('patch', 7)).toBe(7);
  expect(seen.get('patch')).toBe(7);
  expect(seen.keep('characteristically', 1)).toBe(1);
  expect(seen.get('characteristically')).toBeUndefined();
  for (let n = 0; n < 20_000; n++) seen.keep(`w${n}`, n);
  expect(seen.get('patch')).toBeUndefined();
  expect(seen.get('w19999')).toBe(19_999);
});
