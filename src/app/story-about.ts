/**
 * Whom a story is about, by what people decided: one thing under two names is one row, a name that was split off its own, and none is
 * told of in a part that it has not. Who has a part by the word of a person alone is told of with who says so.
 */
import type { Article, Citation } from '../domain/article.ts';
import { Certainty, type EntityDecision, type EntityRef, Role } from '../domain/entity.ts';
import type { Findings } from '../domain/findings.ts';
import type { About, StoryArticle } from '../domain/story.ts';
import { type Finds, findsOf } from '../store/entity-finds.ts';
import { type PartOf, partOf, partsAdded, partsDecided } from '../store/entity-parts.ts';
import { endOf, leadingTo, refKey, type Way, wayOf } from '../store/entity-resolve.ts';
import type { Named } from '../story/compose/named.ts';

const MOST_CITED = 3;

/** What people decided, as it is asked of a story. */
interface Decided {
  /** From whom an article seems to mean to whom it means. */
  way: Way;
  part: PartOf;
  /** Whether one of its names may mean another. */
  isSplit(ref: EntityRef): boolean;
  /** Whether it may not have this part. */
  isCorrected(role: Role, ref: EntityRef): boolean;
  /** Whether this is what a name that means nobody known in an article is taken for. */
  isNobody(ref: EntityRef, article: string): boolean;
}

function decidedOf(decisions: EntityDecision[]): Decided {
  const splitUp = new Set(
    decisions
      .filter(({ kind }) => kind === 'split')
      .flatMap(({ type, entity }) => leadingTo({ type, id: entity }, decisions).map(refKey)),
  );
  const corrected = new Set(
    partsDecided(decisions).flatMap(({ role, type, entity }) =>
      leadingTo({ type, id: entity }, decisions).map(({ id }) => `${role} ${id}`),
    ),
  );
  const nobody = new Set(
    decisions.flatMap(({ into, articles }) =>
      into?.type === 'name' ? (articles ?? []).map((article) => `${refKey(into)} ${article}`) : [],
    ),
  );
  return {
    way: wayOf(decisions),
    part: partOf(decisions),
    isSplit: (ref) => splitUp.has(refKey(ref)),
    isCorrected: (role, { id }) => corrected.has(`${role} ${id}`),
    isNobody: (ref, article) => nobody.has(`${refKey(ref)} ${article}`),
  };
}

/** Whom a story is about; `by`: who says so, where only a person does. Then nothing is cited. */
export type AboutDecided = About & { by?: string };

/** `told` with each entity and its part as these decisions have it, `articles` being the story's and `decisions` those that stand. */
export function aboutAsDecided(
  told: readonly About[],
  articles: readonly StoryArticle[],
  decisions: EntityDecision[],
): AboutDecided[] {
  const decided = decidedOf(decisions);
  const rows = together(
    told.flatMap((one) =>
      decided.isSplit(one) || decided.isCorrected(one.role, one)
        ? byArticle(one, articles, decided)
        : [{ ...one, ...endOf(decided.way)({ ...one, alias: one.id }) }],
    ),
  );
  const all = withAdded(rows, articles, decisions, decided.way);
  return Role.options.flatMap((role) => all.filter((one) => one.role === role));
}

/** With those to whom people gave a part in these articles, unless they have it anyway. */
function withAdded(
  rows: About[],
  articles: readonly StoryArticle[],
  decisions: EntityDecision[],
  way: Way,
): AboutDecided[] {
  const held = new Set(articles.map(({ article }) => article.id));
  const all = new Map<string, AboutDecided>(rows.map((one) => [`${one.role} ${refKey(one)}`, one]));
  for (const { articles: its, ...one } of partsAdded(decisions)) {
    const article = its.find((id) => held.has(id));
    if (article === undefined) continue;
    const ref = endOf(way)({ ...one, alias: one.id, article });
    const { role, name, by } = one;
    const key = `${role} ${refKey(ref)}`;
    if (!all.has(key))
      all.set(key, { ...ref, role, name, by, certainty: 'asserted', articles: 0, citations: [] });
  }
  return [...all.values()];
}

/**
 * One row for each whom the articles mean and each part that it has, by the name under which each gives it the role, without those where it
 * means nobody known or has no part. A story keeps no names, its articles do.
 */
function byArticle(one: About, articles: readonly StoryArticle[], { way, part, isNobody }: Decided): About[] {
  const groups = new Map<string, Pick<About, 'type' | 'id' | 'role' | 'certainty' | 'citations'>>();
  const giving = placesGiven(one, articles);
  if (giving.length === 0) return [{ ...one, ...endOf(way)({ ...one, alias: one.id }) }];
  let kept = 0;
  for (const { alias, citation } of giving) {
    const passed = way({ type: one.type, id: one.id, alias, article: citation.articleId });
    const ref = passed.at(-1)!;
    const role = part(citation.articleId, one.role, passed);
    if (role === null || isNobody(ref, citation.articleId)) continue;
    kept += 1;
    const key = `${role} ${refKey(ref)}`;
    // What a person decided is certain.
    const certainty = role === one.role ? one.certainty : 'asserted';
    const group = groups.get(key) ?? { ...ref, role, certainty, citations: [] };
    group.citations.push(citation);
    groups.set(key, group);
  }
  if (groups.size === 1 && kept === giving.length)
    return [...groups.values()].map(({ citations: _, ...group }) => ({ ...one, ...group }));
  return [...groups.values()].map((group) => ({
    ...one,
    ...group,
    articles: group.citations.length,
    citations: group.citations.slice(0, MOST_CITED),
  }));
}

/**
 * Where its articles give it the role, and by which name; copies left out. Where none does under this very id (a researcher that a story tells of as
 * a vendor), the places that are cited.
 */
function placesGiven(one: About, articles: readonly StoryArticle[]): { alias: string; citation: Citation }[] {
  const places = articles.flatMap(({ article, findings, copyOf }) => {
    if (copyOf !== null) return [];
    const find = findsIn(article, findings).roles.find(
      ({ role, found_type, found_id }) =>
        role === one.role && found_id === one.id && (found_type === one.type || found_type === 'name'),
    );
    if (!find) return [];
    const cited = one.citations.find(({ articleId }) => articleId === article.id);
    const citation = cited ?? { articleId: article.id, start: find.span_start, end: find.span_end };
    return [{ alias: find.alias, citation }];
  });
  return places.length > 0 ? places : one.citations.map((citation) => ({ alias: one.id, citation }));
}

/** What was found in an article as rows: made once, however much is asked of it. */
const findsIn = (article: Article, findings: Findings): Finds => {
  const known = made.get(findings) ?? findsOf(article, findings);
  made.set(findings, known);
  return known;
};
const made = new WeakMap<Findings, Finds>();

/** Whether people left a flaw its part in an article that names it. */
export function flawsLeft(decisions: EntityDecision[]): (article: string, id: string) => boolean {
  const { way, part } = decidedOf(decisions);
  return (article, id) =>
    part(article, 'vulnerability', way({ type: 'vulnerability', id, alias: id, article })) ===
    'vulnerability';
}

/** Those that headlines name, each as the articles that are cited of it mean it; without those that are told under another role. */
export function namedAsDecided(
  named: readonly Named[],
  about: readonly About[],
  articles: readonly StoryArticle[],
  decisions: EntityDecision[],
): Named[] {
  const { way, isSplit, isNobody } = decidedOf(decisions);
  const told = new Set(about.map(refKey));
  const found = new Map<string, Named>();
  for (const one of named) {
    const isApart = isSplit(one);
    const each = isApart ? one.citations.map((citation) => [citation]) : [one.citations];
    for (const citations of each) {
      const id = citations[0]!.articleId;
      const alias = (isApart ? aliasIn(id, one, articles) : null) ?? one.id;
      const ref = endOf(way)({ type: one.type, id: one.id, alias, article: id });
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
  const mentions = own ? findsIn(own.article, own.findings).mentions : [];
  return mentions.find(({ found_id }) => found_id === ref.id)?.alias ?? null;
}

/** Those that people decided are the same, or have the same part, are one; its articles are counted by the name that most use. */
function together(about: About[]): About[] {
  const rows = new Map<string, About>();
  for (const one of about) {
    const key = `${one.role} ${refKey(one)}`;
    const known = rows.get(key);
    rows.set(key, {
      ...(known ?? one),
      certainty: firmer(known?.certainty ?? one.certainty, one.certainty),
      articles: Math.max(known?.articles ?? 0, one.articles),
      citations: unique([...(known?.citations ?? []), ...one.citations]).slice(0, MOST_CITED),
    });
  }
  return [...rows.values()];
}

const firmer = (one: Certainty, other: Certainty): Certainty =>
  Certainty.options.find((certainty) => certainty === one || certainty === other)!;

const unique = (citations: Citation[]): Citation[] => [
  ...new Map(citations.map((one) => [`${one.articleId} ${one.start}`, one])).values(),
];
