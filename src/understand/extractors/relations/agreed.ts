/** Where one sentence tells that somebody attacked, and whom, it tells both as firmly. */
import type { Relation, RoleFind } from '../../../domain/findings.ts';

/**
 * The parts of an article, those of attackers as firm as their sentence says that they attacked somebody: "linked to", said
 * of whose group it is, leaves the attack as sure as it was.
 */
export function agreed(roles: readonly RoleFind[], relations: readonly Relation[]): RoleFind[] {
  const attacks = Map.groupBy(
    relations.filter(({ relation, certainty }) => relation === 'targets' && certainty !== 'denied'),
    ({ subject }) => subject.key,
  );
  return roles.map((one) => {
    const own = one.role === 'actor' && one.certainty !== 'denied' ? (attacks.get(one.key) ?? []) : [];
    const same = own.filter(({ start, end }) => start <= one.start && one.end <= end);
    if (same.length === 0) return one;
    return {
      ...one,
      certainty: same.some(({ certainty }) => certainty === 'asserted') ? 'asserted' : 'hedged',
    };
  });
}
