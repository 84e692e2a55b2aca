import { describe, expect, it } from 'vitest';
import { mainClause } from './clause.ts';
import { draftArticle } from './fixture.ts';
import { rewrites } from './rewrites.ts';
import { isCommentary } from './roles.ts';
import { inPresent } from './tense.ts';
import { finiteAt, isImperative } from './verbs.ts';
import { voicesOf } from './voices.ts';
import { tokens } from './words.ts';

describe('mainClause', () => {
  it.each([
    [
      'Northgate Bank, the lender of most harbour towns, has closed 64 branches after a breach of its network that began in May.',
      'Northgate Bank closes 64 branches after a breach of its network that began in May',
    ],
    [
      'Harbour police arrested two men on 18 November 2025, according to a court filing.',
      'Harbour police arrest two men',
    ],
    [
      'Brightwell released a new version of its archiver that closes a hole which attackers had used for months in several European countries.',
      'Brightwell releases a new version of its archiver',
    ],
    [
      'Following the report on the campaign, the Elm Centre and the providers of the country have agreed on a procedure.',
      'Elm Centre and the providers of the country agree on a procedure',
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
      paragraphs: ['Northgate Bank closes 64 branches.'],
    });
    expect(isCommentary(voicesOf([article])[0]!)).toBe(commentary);
  });
});

describe('headlines in the present tense', () => {
  it.each([
    ['Northgate Bank has confirmed a theft of data', 'Northgate Bank confirms a theft of data'],
    ['Police in Harbour Town have arrested two men', 'Police in Harbour Town arrest two men'],
    ['Two men have been charged with fraud', 'Two men are charged with fraud'],
    ['Sweden and Norway imposed sanctions on a host', 'Sweden and Norway impose sanctions on a host'],
    ['Hackers stole the data and published it', 'Hackers steal the data and published it'],
    ['Harrods closed a branch', 'Harrods closes a branch'],
    // Not sure: the verb comes later, or the number cannot be told.
    ['Routers made by Brightwell have been taken over', 'Routers made by Brightwell have been taken over'],
    [
      'The retail and funerals group said that it lost money',
      'The retail and funerals group said that it lost money',
    ],
    [
      'tokens stolen from a tool opened the data of firms',
      'tokens stolen from a tool opened the data of firms',
    ],
    ['authors told the vendor about it', 'authors tell the vendor about it'],
    ['Large parts of the web have been failing', 'Large parts of the web have been failing'],
  ])('%j → %j', (clause, present) => {
    expect(inPresent(clause)).toBe(present);
  });
});

describe('a publisher’s headline in other words', () => {
  it.each([
    [
      'Attackers exploit archiver flaw, Northgate warns',
      'Northgate warns that attackers exploit archiver flaw',
    ],
    ['40,000 routers hijacked, researchers say', 'Researchers say that 40,000 routers were hijacked'],
    ['Payments to gangs drop 73%: Brightwell report', 'Brightwell reports that payments to gangs drop 73%'],
    ['Northgate Bank hit by cyber attack', 'Cyber attack hits Northgate Bank'],
    ['Northgate Bank reportedly hit by cyber attack', 'Cyber attack reportedly hits Northgate Bank'],
    [
      'Brightwell archiver: CVE-2025-1234 exploited to install spyware',
      'Attackers exploit CVE-2025-1234 in Brightwell archiver to install spyware',
    ],
    ['Customers breathe out as bank reopens its 64 branches', 'Bank reopens its 64 branches'],
    ['Northgate Bank fined £14m for theft of data', 'Northgate Bank is fined £14m for theft of data'],
    ['Northgate to buy Brightwell for $3bn', 'Northgate will buy Brightwell for $3bn'],
    ['Outage takes Northgate and two other banks down', 'Outage takes down Northgate and two other banks'],
  ])('%j → %j', (text, other) => {
    expect(rewrites(text)[0]).toBe(other);
  });

  it.each([
    'Northgate closes 64 branches',
    'Northgate says that hackers stole the data of 48,310 people',
    'Archiver flaw possibly exploited',
    'Northgate breach exposed 70TB of data before fix',
    'Numbers linked to accounts stolen in breach',
    'Brightwell’s hacking Mechanic took long',
  ])('leaves %j', (text) => {
    expect(rewrites(text)).toEqual([]);
  });
});
