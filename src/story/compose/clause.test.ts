import { describe, expect, it } from 'vitest';
import { mainClause } from './clause.ts';
import { draftArticle } from './fixture.ts';
import { isCommentary } from './roles.ts';
import { inOtherWords } from './style.ts';
import { finiteAt, isImperative } from './verbs.ts';
import { voicesOf } from './voices.ts';
import { tokens } from './words.ts';

describe('mainClause', () => {
  it.each([
    [
      'Northgate Bank, the lender of most harbour towns, has closed 64 branches after a breach of its network that began in May.',
      'Northgate Bank closed 64 branches after a breach of its network that began in May',
    ],
    [
      'Harbour police arrested two men on 18 November 2025, according to a court filing.',
      'Harbour police arrested two men',
    ],
    [
      'Brightwell released a new version of its archiver that closes a hole which attackers had used for months in several European countries.',
      'Brightwell released a new version of its archiver',
    ],
  ])('keeps who did what of %j', (sentence, headline) => {
    expect(mainClause(sentence)).toBe(headline);
  });

  it.each([
    'If a clerk opens ten letters, a program opens ten thousand.',
    'A long report with no address and no name.',
    'Switch off remote access on older routers.',
    'The bank is one of the oldest in the harbour.',
  ])('finds no headline in %j', (sentence) => {
    expect(mainClause(sentence)).toBeNull();
  });
});

describe('finite verbs', () => {
  it.each([
    ['Attackers exploit archiver flaw', 'exploit'],
    ['Carmaker to restart production', 'to'],
    ['40,000 routers hijacked in harbour towns', 'hijacked'],
    ['Sanctions hit two hosting firms', 'hit'],
    ['Sample code yes, attacks not seen', null],
    ['One half of a pair', null],
    ['Exploit public, no number, no advisory', null],
  ])('%j has %j', (text, verb) => {
    const words = tokens(text);
    expect(words[finiteAt(words, text)]?.text ?? null).toBe(verb);
  });

  it('tells an order from a report', () => {
    expect(isImperative(tokens('Update the archiver now'))).toBe(true);
    expect(isImperative(tokens('Update of the archiver fails'))).toBe(false);
  });
});

describe('commentary', () => {
  it.each([
    ['Five questions that customers ask about the harbour bill', true],
    ['Three months of harbour thefts: a retrospective', true],
    ['Spyware in a picture, and who is not named', true],
    ['Northgate Bank closes 64 branches', false],
  ])('%j: %j', (title, commentary) => {
    const article = draftArticle({
      published: '2025-11-12T08:00:00Z',
      title,
      paragraphs: ['Northgate Bank closed 64 branches.'],
    });
    expect(isCommentary(voicesOf([article])[0]!)).toBe(commentary);
  });
});

describe('inOtherWords', () => {
  it.each([
    [
      'Attackers exploit archiver flaw, Northgate warns',
      'Northgate warns that attackers exploit archiver flaw',
    ],
    ['Northgate to buy Brightwell for $3bn', 'Northgate will buy Brightwell for $3bn'],
    ['Outage takes Northgate and two other banks down', 'Outage takes down Northgate and two other banks'],
    ['Northgate closes 64 branches', 'Northgate closes 64 branches'],
  ])('%j → %j', (text, other) => {
    expect(inOtherWords(text)).toBe(other);
  });
});
