/** What an article tells of observables and techniques, by what people decided: pure rules over their decisions. */
import type { FindDecision } from '../domain/entity.ts';
import { type Findings, ObservableRole } from '../domain/findings.ts';
import type { StoryArticle } from '../domain/story.ts';
import type { Instant } from '../domain/time.ts';

/** What was found in an article, as people have it. */
export type FindingsAsDecided = (article: string, findings: Findings) => Findings;

/** What an attacker does with an observable that is a sign of the attack; others may talk to it all the same. */
const harming: ReadonlySet<string> = new Set(['uses', 'indicated-by']);

/** By the decisions that stand, in the order in which they were made: the last one about a thing counts. */
export function findingsDecided(decisions: FindDecision[]): FindingsAsDecided {
  const everywhere: FindDecision[] = [];
  const inArticle = new Map<string, FindDecision[]>();
  for (const one of decisions) {
    if (one.articles === null) everywhere.push(one);
    for (const article of one.articles ?? [])
      inArticle.set(article, [...(inArticle.get(article) ?? []), one]);
  }
  return (article, findings) => {
    const here = [...everywhere, ...(inArticle.get(article) ?? [])].sort((a, b) => a.id - b.id);
    return here.length === 0 ? findings : followed(findings, here);
  };
}

function followed(findings: Findings, decisions: FindDecision[]): Findings {
  const verdicts = new Map<string, { role: ObservableRole; why: string }>();
  const removed = new Set<string>();
  for (const { kind, entity, becomes, by, why } of decisions) {
    if (kind === 'technique' && becomes === null) removed.add(entity);
    if (kind === 'verdict')
      verdicts.set(entity, { role: ObservableRole.parse(becomes), why: `corrected by ${by}: ${why}` });
  }
  // What nobody decided about stays the same object: much is remembered of it.
  const isTouched =
    findings.observables.some(({ value }) => verdicts.has(value)) ||
    findings.techniques.some(({ id }) => removed.has(id));
  if (!isTouched) return findings;
  const isHarmless = (value: string): boolean => (verdicts.get(value)?.role ?? 'malicious') !== 'malicious';
  return {
    ...findings,
    observables: findings.observables.map((one) => ({ ...one, ...verdicts.get(one.value) })),
    observableRelations: findings.observableRelations.filter(
      ({ relation, object }) => !harming.has(relation) || !isHarmless(object.value),
    ),
    techniques: findings.techniques.filter(({ id }) => !removed.has(id)),
  };
}

/** The articles of a story, each with what people have it tell. */
export function articlesAsDecided(articles: StoryArticle[], decisions: FindDecision[]): StoryArticle[] {
  const decided = findingsDecided(decisions);
  return articles.map((one) => {
    const findings = decided(one.article.id, one.findings);
    return findings === one.findings ? one : { ...one, findings };
  });
}

/** Techniques that people added to one of these articles, and by whom and when: no sentence tells of them. */
export function techniquesAdded(
  decisions: FindDecision[],
  articles: StoryArticle[],
): { id: string; by: string; at: Instant }[] {
  const held = new Set(articles.map(({ article }) => article.id));
  return decisions
    .filter(
      ({ kind, becomes, articles }) =>
        kind === 'technique' && becomes !== null && articles?.some((id) => held.has(id)),
    )
    .map(({ entity, by, at }) => ({ id: entity, by, at }));
}
