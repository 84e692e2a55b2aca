import { expect, it } from 'vitest';
import { draftArticle } from './fixture.ts';
import { isBoast, isOfNobody } from './roles.ts';
import { voicesOf } from './voices.ts';

it.each([
  ['Members of Tidewrack told reporters that a thousand firms were hit.', true],
  ['The gang claimed that it holds two terabytes of letters.', true],
  ['The harbour told its customers that the gang copied letters.', false],
  ['Police arrested two members of Tidewrack in Ostend.', false],
])('%s %j', (sentence, boast) => {
  const [voice] = voicesOf([
    draftArticle({ title: 'Harbour hit', paragraphs: [sentence], published: '2026-03-12' }),
  ]);
  expect(isBoast(voice!.statements[1]!)).toBe(boast);
});

it.each([
  ['While the harbour counts, somebody has taken the credit.', true],
  ['A ransomware group has claimed responsibility for the attack.', true],
  ['Hackers claim to have copied two terabytes of letters.', true],
  ['The gang LockBit has claimed responsibility for the attack.', false],
  ['A hacking group known as Scattered Spider claims the theft.', false],
  ['Somebody left the gate open.', false],
  ['The harbour took responsibility for the delay.', false],
])('%s a claim of nobody: %j', (sentence, ofNobody) => {
  const [voice] = voicesOf([
    draftArticle({ title: 'Harbour hit', paragraphs: [sentence], published: '2026-03-12' }),
  ]);
  expect(isOfNobody(voice!.statements[1]!)).toBe(ofNobody);
});
