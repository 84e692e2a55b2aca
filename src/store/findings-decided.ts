/** What an article tells of observables and techniques, by what people decided: pure rules over their decisions. */
import { domainAbove, domainsOf, withBelow } from '../domain/below.ts';
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
  const verdicts = new Map<string, Verdict>();
  const removed = new Set<string>();
  for (const { id, kind, entity, becomes, by, why } of decisions) {
    if (kind === 'technique' && becomes === null) removed.add(entity);
    if (kind === 'verdict')
      verdicts.set(entity, { id, role: ObservableRole.parse(becomes), why: `corrected by ${by}: ${why}` });
  }
  const verdictOn = verdictsBy(verdicts);
  // What nobody decided about stays the same object: much is remembered of it.
  const isTouched =
    findings.observables.some((one) => verdictOn(one) !== undefined) ||
    findings.techniques.some(({ id }) => removed.has(id));
  if (!isTouched) return findings;
  const isHarmless = (one: Valued): boolean => (verdictOn(one)?.role ?? 'malicious') !== 'malicious';
  return {
    ...findings,
    observables: findings.observables.map((one) => {
      const verdict = verdictOn(one);
      return verdict === undefined ? one : { ...one, role: verdict.role, why: verdict.why };
    }),
    observableRelations: findings.observableRelations.filter(
      ({ relation, object }) => !harming.has(relation) || !isHarmless(object),
    ),
    techniques: findings.techniques.filter(({ id }) => !removed.has(id)),
  };
}

interface Verdict {
  /** Of the decision. */
  id: number;
  role: ObservableRole;
  why: string;
}
type Valued = Pick<Findings['observables'][number], 'type' | 'value'>;

/** The last one on an observable itself, or on a domain on or below which it lies. */
function verdictsBy(verdicts: Map<string, Verdict>): (one: Valued) => Verdict | undefined {
  const isAny = [...verdicts.keys()].some((key) => domainAbove(key) !== null);
  return ({ type, value }) =>
    [value, ...(isAny ? domainsOf(type, value).map(withBelow) : [])]
      .flatMap((key) => verdicts.get(key) ?? [])
      .sort((a, b) => b.id - a.id)[0];
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
