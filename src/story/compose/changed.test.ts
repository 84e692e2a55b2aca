import { describe, expect, it } from 'vitest';
import type { StoryArticle } from '../../domain/story.ts';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';

/** The lines of the timeline that changed something, oldest report first: headline → what it changed. */
const changes = (...articles: StoryArticle[]) =>
  compose(articles)
    .events.toSorted((a, b) => (a.reportedAt < b.reportedAt ? -1 : 1))
    .filter(({ changed }) => changed!.length > 0)
    .map(({ headline, changed }) => [headline, ...changed!.map(({ text }) => text)]);

const breach = draftArticle({
  publisher: 'Harbour Wire',
  published: '2025-11-03T09:00:00Z',
  title: 'Elm Clinic says that hackers stole data of 12,000 patients',
  paragraphs: [
    'Elm Clinic said on 3 November that hackers stole the data of 12,000 patients from its systems.',
  ],
});

describe('what an event changed', () => {
  it('is nothing for the one that the story begins with', () => {
    expect(changes(breach)).toEqual([]);
  });

  it('is a figure that it raised, with the passages of both', () => {
    const more = draftArticle({
      publisher: 'The Perimeter',
      published: '2025-11-06T10:00:00Z',
      title: 'Elm Clinic raises number of patients whose data was stolen to 41,000',
      paragraphs: [
        'Elm Clinic said on 6 November that the data of 41,000 patients was stolen in the attack.',
      ],
    });
    expect(changes(breach, more)).toEqual([
      [
        'Elm Clinic raises number of patients whose data was stolen to 41,000',
        'raised from 12,000 to 41,000 patients',
      ],
    ]);
    const [change] = compose([breach, more]).events.flatMap(({ changed }) => changed!);
    expect(change!.what).toBe('update');
    expect(change!.citations.map(({ articleId }) => articleId)).toEqual([breach.article.id, more.article.id]);
  });

  it('is a victim that no earlier report named', () => {
    const other = draftArticle({
      publisher: 'The Perimeter',
      published: '2025-11-07T10:00:00Z',
      title: 'Northgate Bank confirms data breach by hackers of Elm Clinic',
      paragraphs: ['Northgate Bank was hacked too: it confirmed on 7 November that attackers stole data.'],
    });
    expect(changes(breach, other).flat()).toContain('new victim: Northgate Bank');
  });

  it('is a denial, but not where claim and denial came with one event', () => {
    const outage = draftArticle({
      publisher: 'Harbour Wire',
      published: '2025-11-18T12:00:00Z',
      title: 'Outage at Nimbusline was a cyber attack, users say',
      paragraphs: ['The outage at Nimbusline was a cyber attack, users say.'],
    });
    const denial = draftArticle({
      publisher: 'Nimbusline',
      category: 'vendor',
      published: '2025-11-20T09:00:00Z',
      title: 'The outage at Nimbusline was not caused by an attack',
      paragraphs: ['The outage at Nimbusline on 18 November was not caused by an attack.'],
    });
    expect(changes(outage, denial).flat()).toContain('denied that it was an attack');
  });

  it('is what became of the matter, in a word of the answers', () => {
    const arrest = draftArticle({
      publisher: 'Harbour Wire',
      published: '2025-11-18T12:00:00Z',
      title: 'Man arrested over attack on Elm Clinic',
      paragraphs: ['A man was arrested on 18 November over the attack on Elm Clinic.'],
    });
    const charge = draftArticle({
      publisher: 'The Perimeter',
      published: '2025-11-21T12:00:00Z',
      title: 'Man charged over attack on Elm Clinic',
      paragraphs: ['Prosecutors charged a man on 21 November over the attack on Elm Clinic.'],
    });
    expect(changes(arrest, charge).flat()).toContain(
      'What has become of the suspects? Charged (before: arrested)',
    );
  });

  it('is a day that moved, which is no figure', () => {
    const pause = draftArticle({
      publisher: 'Harbour Wire',
      published: '2025-09-16T08:00:00Z',
      title: 'Carworks extends shutdown until 24 September after cyber attack',
      paragraphs: ['Carworks has extended its shutdown until 24 September after a cyber attack.'],
    });
    const longer = draftArticle({
      publisher: 'The Perimeter',
      published: '2025-09-23T08:00:00Z',
      title: 'Carworks extends shutdown until 1 October after cyber attack',
      paragraphs: ['Carworks has extended its shutdown until 1 October after the cyber attack.'],
    });
    expect(changes(pause, longer).flat()).toContain(
      'Until when? Until 1 October 2025 (before: until 24 September 2025)',
    );
  });

  it('is a flaw that it closed, once', () => {
    const exploited = draftArticle({
      publisher: 'Harbour Wire',
      published: '2025-11-14T12:00:00Z',
      title: 'Attackers exploit CVE-2025-90001 in Gatehouse mail server',
      paragraphs: ['Attackers exploit CVE-2025-90001 in the Gatehouse mail server.'],
    });
    const fixed = draftArticle({
      publisher: 'Gatehouse',
      category: 'vendor',
      published: '2025-11-17T12:00:00Z',
      title: 'Gatehouse patches CVE-2025-90001 in mail server',
      paragraphs: ['Gatehouse patches CVE-2025-90001 on 17 November with version 4.2 of its mail server.'],
    });
    expect(changes(exploited, fixed).flat()).toContain('fixed: CVE-2025-90001');
    const unnumbered = draftArticle({
      publisher: 'The Perimeter',
      published: '2025-11-18T12:00:00Z',
      title: 'How attackers got into Gatehouse',
      paragraphs: ['Gatehouse fixed the hole in version 4.1 on 20 October without telling anyone.'],
    });
    expect(changes(exploited, unnumbered)).toEqual([
      [expect.stringContaining('fixes the hole'), 'fixed: CVE-2025-90001'],
    ]);
  });
});
