import { expect, it } from 'vitest';
import { termIn } from './terms.ts';

it.each([
  ['Federal offices have three weeks, until 24 November 2025.', 'Deadline for federal offices'],
  [
    'The agency has given hospitals until 24 November 2025 to install the update.',
    'Deadline for hospitals to install the update',
  ],
  [
    'Harbour masters must change their keys by 24 November 2025, the ministry said.',
    'Harbour masters must change their keys',
  ],
  [
    'The ministry orders ports to switch the gateway off by 24 November 2025.',
    'Deadline for ports to switch the gateway off',
  ],
  [
    "Since the Harbour Act's duties for large ports apply from August 2026, the ministry hurries.",
    "Harbour Act's duties for large ports apply",
  ],
  ['They must act by 24 November 2025.', null],
  ['Duties for large ports, which were to apply from August 2026, would be tied to a standard.', null],
  ['The company has until 24 November 2025 to answer.', null],
  ['Thieves had been in the network until 24 November 2025.', null],
])('in %j: %j', (sentence, headline) => {
  expect(termIn(sentence)).toBe(headline);
});
