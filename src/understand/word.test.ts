import { expect, test } from 'vitest';
import { mixed, PerWord, seed, type Word, wordAt } from './word.ts';

function named(text: string): Word {
  let hash = seed;
  for (let n = 0; n < text.length; n++) hash = mixed(hash, text.charCodeAt(n));
  return at(hash, text);
}

const at = (hash: number, text: string): Word => wordAt(text, 0, text.length, hash, 'word', false);

test('what follows from a word is made once, for each that asks', () => {
  const asked: string[] = [];
  const length = new PerWord(({ text }) => {
    asked.push(text);
    return text.length;
  });
  const first = new PerWord(({ lower }) => lower[0] ?? '');
  expect([length.of(named('Patch')), length.of(named('Patch')), first.of(named('Patch'))]).toEqual([
    5,
    5,
    'p',
  ]);
  expect(asked).toEqual(['Patch']);
});

test('words are forgotten when there are many, and very long ones are never kept', () => {
  const patch = named('patch');
  expect(named('patch')).toBe(patch);
  expect(named('characteristically')).toBe(named('characteristically'));
  expect(named('d41d8cd98f00b204e9800998ecf8427e0')).not.toBe(named('d41d8cd98f00b204e9800998ecf8427e0'));
  for (let n = 0; n < 20_000; n++) named(`w${n}`);
  expect(named('patch')).not.toBe(patch);
  expect(named('w19999')).toBe(named('w19999'));
});

test('words that a stranger chose to fall on one place are told apart, and not looked for through all', () => {
  // Words are forgotten at each 20,000th: not in the middle of these, whatever was read before.
  for (let n = 0; named(`before${n}`).number % 20_000 > 19_000; n++);
  const crowd = Array.from({ length: 200 }, (_, n) => at(7, `crowd${n}`));
  expect(crowd.map(({ text }) => text)).toEqual(crowd.map((_, n) => `crowd${n}`));
  expect(at(7, 'crowd3')).toBe(crowd[3]);
  const left = crowd.filter(({ number }) => number < 0);
  expect(left.length).toBeGreaterThan(100);
  expect(at(7, 'crowd199')).toEqual(crowd[199]);
});
