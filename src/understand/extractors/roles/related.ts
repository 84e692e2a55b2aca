/** What the relations of a report say of the entities in it, as features of their roles. */
import type { RelationType } from '../../../domain/entity.ts';
import type { Relation } from '../../../domain/findings.ts';

/** What relations say of their two ends, as features. */
const ofRelation: Partial<Record<RelationType, [subject: string, object: string]>> = {
  targets: ['targets', 'targeted'],
  uses: ['uses', 'used'],
  exploits: ['exploits', 'exploited'],
  'attributed-to': ['attributed', 'blamed for'],
  affects: ['affects', 'affected by'],
};

/** By key, what the relations of the report say of it. Denied ones say nothing. */
export function relatedFeatures(relations: readonly Relation[]): Map<string, string[]> {
  const features = new Map<string, string[]>();
  const add = (key: string, feature: string) => features.set(key, [...(features.get(key) ?? []), feature]);
  for (const { subject, relation, object, certainty } of relations) {
    const its = ofRelation[relation];
    if (!its || certainty === 'denied') continue;
    add(subject.key, `rel ${its[0]}`);
    add(object.key, `rel ${its[1]}`);
  }
  return features;
}
