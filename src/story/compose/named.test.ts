import { expect, it } from 'vitest';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';
import { namedBeside } from './named.ts';

const report = (title: string, text: string, publisher = 'Harbour Wire') =>
  draftArticle({ title, paragraphs: [text], published: '2025-11-18T09:00:00Z', publisher });

const namedIn = (...articles: ReturnType<typeof report>[]) =>
  namedBeside(compose(articles).about, articles).map(({ type, id, articles: n }) => `${type} ${id} ${n}`);

it('names whom headlines are about that has no role', () => {
  expect(
    namedIn(
      report(
        'Elmwick Networks to buy Brightwater',
        'Elmwick Networks said it will buy Brightwater for $3bn.',
      ),
      report('Brightwater deal is done', 'The purchase of Brightwater was closed on Monday.', 'Quay Post'),
    ),
  ).toContainEqual(expect.stringMatching(/ brightwater 2$/));
});

it.each<[string, ReturnType<typeof report>[]]>([
  ['who has a role', [report('Qilin hit Acmeton', 'The Qilin ransomware gang hacked Acmeton on Friday.')]],
  ['words of a headline alone', [report('Massive Outage Today', 'Nothing worked on Monday.')]],
  [
    'who is in the text alone',
    [report('Shop is for sale', 'Brightwater will sell it to Elmwick Networks on Monday.')],
  ],
  [
    'the publisher',
    [report('Harbour Wire wins a prize', 'The prize was given to Harbour Wire on Monday.', 'Harbour Wire')],
  ],
])('does not name %s', (_, articles) => expect(namedIn(...articles)).toEqual([]));

it('names the operation of which half of several articles tell, whatever their headlines say', () => {
  const named = namedIn(
    report('Police take Quaybot servers down', 'The strike is part of Operation Hailstone.', 'Harbour Wire'),
    report(
      'Operation Hailstone: 41 servers gone',
      'With Hailstone, police in six countries went after Quaybot.',
      'Quay Post',
    ),
    report('Quaybot victims are told', 'Owners of infected computers are written to.', 'Fjord Bulletin'),
  );
  expect(named).toEqual([expect.stringMatching(/ operation-hailstone 2$/)]);
});

it('leaves out an operation that one of several articles recalls', () => {
  const named = namedIn(
    report(
      'Police take Quaybot servers down',
      'The strike recalls Operation Hailstone of last year.',
      'Harbour Wire',
    ),
    report('Quaybot is gone', 'Police in six countries went after Quaybot.', 'Quay Post'),
    report('Quaybot victims are told', 'Owners of infected computers are written to.', 'Fjord Bulletin'),
  );
  expect(named.join()).not.toContain('hailstone');
});
