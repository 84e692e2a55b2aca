import { expect, it } from 'vitest';
import { draftArticle } from './fixture.ts';
import { isBoast } from './roles.ts';
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
