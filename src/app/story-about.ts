/** Whom a story is about, by what people decided: one thing under two names is one row, a name that was split off its own. */
import type { Citation } from '../domain/article.ts';
import type { EntityDecision, EntityRef } from '../domain/entity.ts';
import type { About, StoryArticle } from '../domain/story.ts';
import { findsOf } from '../store/entity-finds.ts';
import { leadingTo, refKey, resolver } from '../store/entity-resolve.ts';
import type { Named } from '../story/compose/named.ts';

const MOST_CITED = 3;

/** What people decided, as it is asked of a story. */
export interface DecidedNames {
  resolve: ReturnType<typeof resolver>;
  /** Whether one of its names may mean another. */
  isSplit(ref: EntityRef): boolean;
  /** Whether this is what a name that means nobody known in an article is taken for. */
  isNobody(ref: EntityRef, article: string): boolean;
}

export function decidedNames(decisions: EntityDecision[]): DecidedNames {
  const splitUp = new Set(
    decisions
      .filter(({ kind }) => kind === 'split')
      .flatMap(({ type, entity }) => leadingTo({ type, id: entity }, decisions).map(refKey)),
  );
  const nobody = new Set(
    decisions.flatMap(({ into, articles }) =>
      into?.type === 'name' ? (articles ?? []).map((article) => `${refKey(into)} ${article}`) : [],
    ),
  );
  return {
    resolve: resolver(decisions),
    isSplit: (ref) => splitUp.has(refKey(ref)),
    isNobody: (ref, article) => nobody.has(`${refKey(ref)} ${article}`),
  };
}

/** `told` with each entity as these decisions have it, `articles` being the story's and `decisions` those that stand. */
export function aboutAsDecided(
  told: readonly About[],
  articles: readonly StoryArticle[],
  decisions: EntityDecision[],
): About[] {
  const decided = decidedNames(decisions);
  return together(
    told.flatMap(
      (one) =>
        (decided.isSplit(one) ? byName(one, articles, decided) : null) ?? [
          { ...one, ...decided.resolve({ ...one, alias: one.id }) },
        ],
    ),
  );
}

/**
 * One row for each whom the articles mean, by the name under which each gives it the role, without those where it means nobody
 * known. A story keeps no names, its articles do. Null where no article gives the role under this very id.
 */
function byName(
  one: About,
  articles: readonly StoryArticle[],
  { resolve, isNobody }: DecidedNames,
): About[] | null {
  const parts = new Map<string, { ref: EntityRef; citations: Citation[] }>();
  let given = 0;
  let kept = 0;
  for (const { article, findings, copyOf } of articles) {
    if (copyOf !== null) continue;
    const find = findsOf(article, findings).roles.find(
      ({ role, found_type, found_id }) =>
        role === one.role && found_id === one.id && (found_type === one.type || found_type === 'name'),
    );
    if (!find) continue;
    given += 1;
    const ref = resolve({ type: one.type, id: one.id, alias: find.alias, article: article.id });
    if (isNobody(ref, article.id)) continue;
    kept += 1;
    const part = parts.get(refKey(ref)) ?? { ref, citations: [] };
    const cited = one.citations.find(({ articleId }) => articleId === article.id);
    part.citations.push(cited ?? { articleId: article.id, start: find.span_start, end: find.span_end });
    parts.set(refKey(ref), part);
  }
  if (given === 0) return null;
  if (parts.size === 1 && kept === given) return [...parts.values()].map(({ ref }) => ({ ...one, ...ref }));
  return [...parts.values()].map(({ ref, citations }) => ({
    ...one,
    ...ref,
    articles: citations.length,
    citations: citations.slice(0, MOST_CITED),
  }));
}

/** Those that headlines name, each as the articles that are cited of it mean it; without those that are told under another role. */
export function namedAsDecided(
  named: readonly Named[],
  about: readonly About[],
  articles: readonly StoryArticle[],
  decisions: EntityDecision[],
): Named[] {
  const { resolve, isSplit, isNobody } = decidedNames(decisions);
  const told = new Set(about.map(refKey));
  const found = new Map<string, Named>();
  for (const one of named) {
    const isApart = isSplit(one);
    const each = isApart ? one.citations.map((citation) => [citation]) : [one.citations];
    for (const citations of each) {
      const id = citations[0]!.articleId;
      const alias = (isApart ? aliasIn(id, one, articles) : null) ?? one.id;
      const ref = resolve({ type: one.type, id: one.id, alias, article: id });
      const key = refKey(ref);
      if (isNobody(ref, id) || told.has(key)) continue;
      const known = found.get(key);
      found.set(key, {
        ...ref,
        articles: (known?.articles ?? 0) + (each.length === 1 ? one.articles : 1),
        citations: [...(known?.citations ?? []), ...citations].slice(0, MOST_CITED),
      });
    }
  }
  return [...found.values()];
}

/** The name by which an article calls it; null where it does not. */
function aliasIn(id: string, ref: EntityRef, articles: readonly StoryArticle[]): string | null {
  const own = articles.find(({ article }) => article.id === id);
  const mentions = own ? findsOf(own.article, own.findings).mentions : [];
  return mentions.find(({ found_id }) => found_id === ref.id)?.alias ?? null;
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
