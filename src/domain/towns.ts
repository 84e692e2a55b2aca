/** Names that an article takes for towns or regions: places, to whoever reads of it. How stories are told apart does not rest on them. */
import type { Findings, Mention } from './findings.ts';

/** What is named, as a place where it is one of these towns. */
export const located = <T extends Pick<Mention, 'type' | 'key'>>(named: T, towns: ReadonlySet<string>): T =>
  named.type === 'name' && towns.has(named.key) ? { ...named, type: 'place' } : named;

/** The findings of an article with its towns as places. */
export function withTowns(findings: Findings): Findings {
  const towns = new Set(findings.towns);
  if (towns.size === 0) return findings;
  return {
    ...findings,
    mentions: findings.mentions.map((one) => located(one, towns)),
    relations: findings.relations.map((one) => ({
      ...one,
      subject: located(one.subject, towns),
      object: located(one.object, towns),
    })),
  };
}
