/** Whom a story has as hit and as attackers, of articles that tell of others besides. */
import { expect, it } from 'vitest';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';

const partiesOf = (title: string, ...paragraphs: string[]): string[] =>
  compose([draftArticle({ title, paragraphs, published: '2025-11-18T09:00:00Z' })])
    .about.filter(({ role }) => role === 'victim' || role === 'actor' || role === 'supplier')
    .map(({ role, name }) => `${role}: ${name}`)
    .sort();

it('has by way of whom others were hit beside them', () => {
  expect(
    partiesOf(
      'Firms warn staff after breach at payroll provider LOON',
      'Harbour Foods, Quillmark and Torvik are warning employees after a breach at payroll provider LOON.',
    ),
  ).toEqual([
    'supplier: LOON',
    'victim: Harbour Foods',
    'victim: LOON',
    'victim: Quillmark',
    'victim: Torvik',
  ]);
});

it('has who only tells of it in a headline as no victim', () => {
  const title = 'Octo Tempest turns to insurers, Microsoft says';
  expect(partiesOf(title, 'The gang Octo Tempest now turns to insurers, Microsoft said on Monday.')).toEqual([
    'actor: Octo Tempest',
  ]);
});

it('has no part for those of a past case', () => {
  expect(
    partiesOf(
      'Harbour Foods hit by Akira ransomware',
      'Harbour Foods of Norway was hit by Akira ransomware on Monday.',
      'In 2021 the meat company JBS was hit by REvil.',
    ),
  ).toEqual(['actor: Akira', 'victim: Harbour Foods']);
});
