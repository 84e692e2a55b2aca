import { expect, it } from 'vitest';
import { eventKind } from './event-kind.ts';

it.each([
  ['Hackers steal data of Northgate Bank', 'attack'],
  ['Cyber attack hits Northgate Bank', 'attack'],
  ['Northgate Bank confirms data theft', 'disclosure'],
  ['Brightwell patches hole in archiver', 'fix'],
  ['Northgate Bank says that no data was stolen', 'statement'],
  ['Two men are charged over attack on Northgate Bank', 'legal'],
  ['Court clears clerk of Northgate Bank', 'legal'],
  ['Government puts harbour bill before Parliament', 'policy'],
  ['Northgate Bank buys Brightwell', 'other'],
])('%j is %s', (headline, kind) => {
  expect(eventKind(headline, 'happened')).toBe(kind);
});

it('takes what lies ahead for a date to keep', () => {
  expect(eventKind('Members vote on the harbour bill', 'expected')).toBe('deadline');
});
