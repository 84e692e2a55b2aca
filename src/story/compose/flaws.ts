/** Which vulnerability a passage of an article is about. */
import type { Article } from '../../domain/article.ts';

const CVE = /\bCVE-\d{4}-\d{4,7}\b/gi;

/**
 * Which flaws passages of an article speak of, by id: those that they name; else the one that the title names, else the only
 * one that was named before, else the only one of the article. Where several could be meant, none.
 */
export function flawsSpokenOf({
  title,
  text,
}: Pick<Article, 'title' | 'text'>): (passage: { start: number; end: number }) => string[] {
  const inTitle = flawsIn(title);
  const all = [...text.matchAll(CVE)].map((match) => ({ id: match[0].toLowerCase(), at: match.index }));
  const first = all[0];
  const second = all.find(({ id }) => id !== first?.id);
  const isOnlyOne = (start: number) => second === undefined || (first!.at < start && second.at >= start);
  return ({ start, end }) => {
    const named = flawsIn(text.slice(start, end));
    if (named.length > 0) return named;
    if (inTitle.length === 1) return inTitle;
    return first !== undefined && isOnlyOne(start) ? [first.id] : [];
  };
}

/** By id, each once. */
export const flawsIn = (text: string): string[] => [
  ...new Set(text.match(CVE)?.map((id) => id.toLowerCase()) ?? []),
];
