import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { draftArticle } from './fixture.ts';

const claimed = [
  draftArticle({
    publisher: 'Harbour Wire',
    published: '2025-11-18T09:00:00Z',
    title: 'Attackers exploit flaw in Zimtar archiver, Welsh health service warns',
    paragraphs: [
      'Attackers are exploiting CVE-2025-41234 in the archiver Zimtar, Digital Health Wales said on 17 November 2025.',
      'CVE-2025-41234 concerns the way in which Zimtar follows links inside an archive.',
    ],
  }),
  draftArticle({
    publisher: 'Quay Post',
    published: '2025-11-18T13:00:00Z',
    title: 'Zimtar archiver flaw is under attack, says Digital Health Wales',
    paragraphs: [
      'A flaw in the archiver Zimtar, CVE-2025-41234, is being exploited by attackers, according to Digital Health Wales.',
      'The makers of Zimtar closed the hole in version 25.10, which they released in July 2025.',
    ],
  }),
];
const withdrawal = draftArticle({
  publisher: 'Harbour Wire',
  published: '2025-11-20T10:00:00Z',
  title: 'Correction: Digital Health Wales withdraws claim that Zimtar flaw is exploited',
  paragraphs: [
    'Digital Health Wales has corrected its alert on Zimtar. It is not aware of any exploitation of CVE-2025-41234 in the wild, it said on Thursday.',
    'Harbour Wire had reported on Tuesday, on the strength of that alert, that attackers were exploiting the flaw. We regret the error.',
  ],
});

describe('a claim that was withdrawn', () => {
  const story = compose([...claimed, withdrawal]);

  it('gives way to the withdrawal in state and summary', () => {
    expect(story.state.text).toMatch(/not aware of any exploitation|withdraws claim/);
    for (const { text } of story.summary.slice(1)) expect(text).not.toMatch(/exploiting|being exploited/);
    expect(story.state.citations[0]!.articleId).toBe(withdrawal.article.id);
  });

  it('is an event of its own, with its own day, that is no uncertain one', () => {
    const event = story.events.find(({ headline }) => headline.includes('withdraws'))!;
    expect(event.articleIds).toEqual([withdrawal.article.id]);
    expect(event.happened!.start).toBe('2025-11-20');
    expect(event.reportedAt).toBe(withdrawal.article.published.at);
    expect(event.status).toBe('happened');
  });

  it('stands beside the claim wherever that is shown', () => {
    const claim = story.events.find(({ articleIds }) => articleIds.includes(claimed[0]!.article.id))!;
    expect(claim.status).toBe('uncertain');
    expect(claim.correction!.text).toMatch(/not aware of any exploitation|withdraws claim/);
  });

  it('tells nothing about who reported what', () => {
    const told = [...story.summary, ...story.events.flatMap(({ sentences }) => sentences)];
    for (const { text } of told) expect(text).not.toMatch(/had reported|that alert|regret/);
  });
});

describe('a figure that was corrected', () => {
  const story = compose([
    draftArticle({
      publisher: 'Quay Post',
      published: '2025-11-13T12:00:00Z',
      title: 'Police switch off 2,150 servers in Operation Kestrel',
      paragraphs: [
        'Police in nine countries have switched off 2,150 servers of the botnet Marrow in Operation Kestrel, Europol announced on 13 November 2025.',
      ],
    }),
    draftArticle({
      publisher: 'Harbour Wire',
      published: '2025-11-13T13:00:00Z',
      title: 'Operation Kestrel takes down botnet Marrow',
      paragraphs: [
        'Investigators from nine countries have taken the botnet Marrow offline, Europol announced on 13 November 2025.',
        'In Operation Kestrel they switched off 1,250 servers and seized 20 domains of Marrow.',
      ],
    }),
    draftArticle({
      publisher: 'Quay Post',
      published: '2025-11-14T08:00:00Z',
      title: 'Correction: Operation Kestrel took down 1,250 servers, not 2,150',
      paragraphs: [
        'A report in these pages on Thursday said that police had switched off 2,150 servers. That was wrong: Europol counts 1,250 servers.',
      ],
    }),
  ]);

  it('stands in no sentence any more, and the correction is no state', () => {
    for (const { text } of [...story.summary, ...story.events.flatMap(({ sentences }) => sentences)])
      expect(text).not.toContain('2,150');
    expect(story.state.text).toMatch(/offline|switched off/);
  });

  it('has its correction on the day on which that came out', () => {
    const event = story.events.find(({ headline }) => headline.includes('not 2,150'))!;
    expect(event.happened!.start).toBe('2025-11-14');
  });
});

it('a lone round-up says that it is one, is of no kind, and rates nothing', () => {
  const story = compose([
    draftArticle({
      published: '2025-11-14T08:00:00Z',
      title: 'Week in review: Kestrel raid, Zimtar flaw exploited and a bill in London',
      paragraphs: [
        'The Zimtar flaw CVE-2025-41234 is being exploited in attacks. Operation Kestrel took 1,250 servers offline.',
      ],
    }),
  ]);
  expect(story.title).toMatch(/^Round-up: /);
  expect(story.kind).toBeNull();
  expect(story.severity).toBeNull();
});
