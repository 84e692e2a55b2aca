import { describe, expect, it } from 'vitest';
import type { RoleFind } from '../../domain/findings.ts';
import { noFindings } from '../../domain/findings.ts';
import type { About, StoryArticle } from '../../domain/story.ts';
import { aboutOf } from './about.ts';
import { inOrder, voicesOf } from './voices.ts';

/** An article whose title is its only sentence, with these roles: `victim name:acmeton`, `hedged` before it where it is. */
function article(id: string, title: string, finds: string[]): StoryArticle {
  const span = { start: 0, end: title.length };
  const roles = finds.map((find) => {
    const [, certainty = 'asserted', role, type, key] = /^(?:(hedged|denied) )?(\S+) (\S+?):(.+)$/.exec(
      find,
    )!;
    return { ...span, role, type, key, certainty } as RoleFind;
  });
  return {
    article: {
      id,
      url: `https://news.example/${id}`,
      sourceId: 'news',
      publisherId: id,
      title,
      authors: [],
      published: { at: `2025-11-1${id}T12:00:00.000Z`, precision: 'minute', from: 'feed' },
      updated: null,
      learnedAt: `2025-11-1${id}T12:00:00.000Z`,
      language: 'en',
      text: title,
      blocks: [{ kind: 'title', ...span }],
      links: [],
      images: [],
    },
    findings: { ...noFindings, sentences: [{ ...span, block: 0 }], roles },
    publisher: { id, name: id, family: id, category: 'journalism' },
    copyOf: null,
  };
}

function about(...articles: StoryArticle[]): About[] {
  const ordered = inOrder(articles);
  return aboutOf(voicesOf(ordered), ordered);
}

const shown = (all: About[]): string[] =>
  all.map(({ role, name, certainty, articles }) => `${role} ${name} ${certainty} ${articles}`);

describe('about', () => {
  it('joins articles by entity, in the order of roles', () => {
    const found = about(
      article('1', 'Acmeton hacked in Norway', ['victim name:acmeton', 'country place:norway']),
      article('2', 'Qilin claims hack of Acmeton', ['victim name:acmeton', 'hedged actor actor:qilin']),
    );
    expect(shown(found)).toEqual([
      'victim Acmeton asserted 2',
      'actor Qilin hedged 1',
      'country Norway asserted 1',
    ]);
    expect(found[0]!.citations).toHaveLength(2);
  });

  it('keeps a denial that nothing outweighs', () => {
    expect(shown(about(article('1', 'Acmeton denies hack', ['denied victim name:acmeton'])))).toEqual([
      'victim Acmeton denied 1',
    ]);
  });

  it('leaves copies out', () => {
    const original = article('1', 'Acmeton hacked', ['victim name:acmeton']);
    const copy = article('2', 'Acmeton hacked', ['victim name:acmeton']);
    const found = about(original, {
      ...copy,
      copyOf: { originalId: '1', similarity: 1, how: 'same' } as never,
    });
    expect(found[0]!.articles).toBe(1);
  });

  it('joins a short form and an acronym with the whole name', () => {
    const found = about(
      article('1', 'Kestrel hacked', ['victim name:kestrel', 'authority organisation:hra']),
      article('2', 'Kestrel International hacked, says Harbour Rail Agency', [
        'victim name:kestrel international',
        'authority organisation:harbour rail agency',
      ]),
    );
    expect(shown(found)).toEqual([
      'victim Kestrel International asserted 2',
      'authority Harbour Rail Agency asserted 2',
    ]);
  });

  it('leaves out the victim of another story, which one of many names', () => {
    const many = ['1', '2', '3', '4'].map((id) => article(id, 'Acmeton hacked', ['victim name:acmeton']));
    const found = about(
      ...many,
      article('5', 'Acmeton hacked as Boltby was', ['victim name:acmeton', 'victim name:boltby']),
    );
    expect(shown(found)).toEqual(['victim Acmeton asserted 5']);
  });

  it('says nothing of a story whose articles found nothing', () => {
    expect(about(article('1', 'Weather is fine', []))).toEqual([]);
  });
});
