/** That versions are affected, or fixed, as relations of flaws to products. */
import type { Certainty, RelationType } from '../../../domain/entity.ts';
import type { Relation, VersionFind } from '../../../domain/findings.ts';
import { together, type VersionState } from '../../../domain/version.ts';
import { suits } from '../relations/verbs.ts';

const relations: Record<VersionState, { relation: RelationType; isSo: boolean }> = {
  affected: { relation: 'affects', isSo: true },
  unaffected: { relation: 'affects', isSo: false },
  fixed: { relation: 'fixed-in', isSo: true },
  'no-fix': { relation: 'fixed-in', isSo: false },
};

/** Of a flaw and a product so many are kept: no report names more. */
const MOST_RANGES = 100;

const firmness: Record<Certainty, number> = { asserted: 2, hedged: 1, denied: 0 };

/** The relations with the versions that sentences give, and those that only such sentences state; in order of their start. */
export function withVersions(stated: readonly Relation[], finds: readonly VersionFind[]): Relation[] {
  if (finds.length === 0) return [...stated];
  const keyOf = ({ relation, subject, object }: Omit<Relation, 'certainty'>): string =>
    `${relation} ${subject.key} ${object.type} ${object.key}`;
  const all = new Map(stated.map((one) => [keyOf(one), one]));
  for (const { flaws, product, state, ranges, certainty, start, end } of finds) {
    const { relation, isSo } = relations[state];
    if (!suits(relation, 'vulnerability', product.type)) continue;
    for (const key of flaws) {
      const subject = { type: 'vulnerability' as const, key };
      const own: Relation = {
        start,
        end,
        subject,
        relation,
        object: product,
        certainty: isSo ? certainty : 'denied',
        versions: ranges,
      };
      const known = all.get(keyOf(own));
      // Some versions are, and others are not: said flatly is that the product is. Of its own sentence it knows more.
      const isSame = known?.start === start && (isSo ? known.certainty !== 'denied' : !known.versions);
      if (isSame)
        all.set(keyOf(own), {
          ...own,
          versions: together(known.versions ?? [], ranges).slice(0, MOST_RANGES),
        });
      else if (!known || firmness[own.certainty] > firmness[known.certainty]) all.set(keyOf(own), own);
      else if (known.certainty === own.certainty)
        all.set(keyOf(own), {
          ...known,
          versions: together(known.versions ?? [], ranges).slice(0, MOST_RANGES),
        });
    }
  }
  return [...all.values()].sort((a, b) => a.start - b.start);
}
