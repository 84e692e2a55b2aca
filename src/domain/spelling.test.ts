import { expect, it } from 'vitest';
import { spellingIn } from './spelling.ts';

it.each([
  ['Harbour Bank said so.', 'harbour bank', 'Harbour Bank'],
  ['It hit Quay.com again.', 'quay com', 'Quay.com'],
  ['AT&T and C++ Works', 'c++ works', 'C++ Works'],
  ['Quay, the com', 'quay com', null],
  ['İzmir Bank', 'bank', 'Bank'],
  ['nobody', 'quay', null],
])('in %j the key %j is written %j', (text, key, written) => expect(spellingIn(text, key)).toBe(written));
