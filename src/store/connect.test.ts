import { expect, test } from 'vitest';
import { json } from './connect.ts';

test.each([
  ['NUL becomes a replacement character', { a: ['x\0y'] }, { a: ['x\uFFFDy'] }],
  ['a lone surrogate too', { a: '\uD800', b: 'x\uDFFF' }, { a: '\uFFFD', b: 'x\uFFFD' }],
  ['a whole pair stays', { a: '😀' }, { a: '😀' }],
  [
    'text that only looks like an escape stays',
    { a: '\\u0000', b: '\\\\ud800' },
    { a: '\\u0000', b: '\\\\ud800' },
  ],
])('in jsonb %s', (_what, value, kept) => {
  expect(JSON.parse(json(value))).toEqual(kept);
});
