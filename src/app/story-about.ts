/** Whom a story is about, by what people decided: one thing under two names is one row, a name that was split off its own. */
import type { Citation } from '../domain/article.ts';
import type { EntityDecision, EntityRef } from '../domain/entity.ts';
import type { About, StoryArticle } from '../domain/story.ts';
import { findsOf } from '../store/entity-finds.ts';
import { leadingTo, refKey, resolver } from '../store/entity-resolve.ts';

const MOST_CITED = 3;

/** `told` with each entity as these decisions have it, `articles` being the story's and `decisions` those that stand. */
export function aboutAsDecided(
  told: readonly About[],
  articles: readonly StoryArticle[],
  decisions: EntityDecision[],
): About[] {
  const resolve = resolver(decisions);
  const splitUp = new Set(
    decisions
      .filter(({ kind }) => kind === 'split')
      .flatMap(({ type, entity }) => leadingTo({ type, id: entity }, decisions).map(refKey)),
  );
  return together(
    told.flatMap((one) => {
      const apart = splitUp.has(refKey(one)) ? byName(one, articles, resolve) : [];
      return apart.length > 0 ? apart : [{ ...one, ...resolve({ ...one, alias: one.id }) }];
    }),
  );
}

/**
 * One row for each whom the articles mean, by the name under which each gives it the role. A story keeps no names, its
 * articles do. None where no article gives the role under this very id.
 */
function byName(
  one: About,
  articles: readonly StoryArticle[],
  resolve: ReturnType<typeof resolver>,
): About[] {
  const parts = new Map<string, { ref: EntityRef; citations: Citation[] }>();
  for (const { article, findings, copyOf } of articles) {
    if (copyOf !== null) continue;
    const find = findsOf(article, findings).roles.find(
      ({ role, found_type, found_id }) =>
        role === one.role && found_id === one.id && (found_type === one.type || found_type === 'name'),
    );
    if (!find) continue;
    const ref = resolve({ type: one.type, id: one.id, alias: find.alias });
    const part = parts.get(refKey(ref)) ?? { ref, citations: [] };
    const cited = one.citations.find(({ articleId }) => articleId === article.id);
    part.citations.push(cited ?? { articleId: article.id, start: find.span_start, end: find.span_end });
    parts.set(refKey(ref), part);
  }
  if (parts.size === 1) return [...parts.values()].map(({ ref }) => ({ ...one, ...ref }));
  return [...parts.values()].map(({ ref, citations }) => ({
    ...one,
    ...ref,
    articles: citations.length,
    citations: citations.slice(0, MOST_CITED),
  }));
}

/** Those that people decided are the same are one; its articles are counted by the name that most use. */
function together(about: About[]): About[] {
  const rows = new Map<string, About>();
  for (const one of about) {
    const key = `${one.role} ${refKey(one)}`;
    const known = rows.get(key);
    rows.set(key, {
      ...(known ?? one),
      articles: Math.max(known?.articles ?? 0, one.articles),
      citations: [...(known?.citations ?? []), ...one.citations].slice(0, MOST_CITED),
    });
  }
  return [...rows.values()];
}
