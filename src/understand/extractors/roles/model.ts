/** The role model: for each role a logistic regression over readable features. Trained by bench/train-roles.ts. */
import type { Role } from '../../../domain/entity.ts';
import { inWhole, weightsByFeature, weightsInWholes } from '../../weights-by-feature.ts';

/** The roles that are told from context; the others follow from what type an entity is of. */
export const learnedRoles = [
  'victim',
  'actor',
  'authority',
  'supplier',
  'researcher',
  'product',
] as const satisfies Role[];
export type LearnedRole = (typeof learnedRoles)[number];

/** `weights[feature][i]` is what a feature speaks for the i-th learned role. */
export interface RoleModel {
  bias: number[];
  /** From which probability on a role is told. */
  least: number[];
  /** The same in whole articles. */
  leastInWhole: number[];
  weights: Record<string, number[]>;
}

/** The probability of each learned role. */
export function roleProbabilities({ bias, weights }: RoleModel, features: ReadonlySet<string>): number[] {
  const sums = [...bias];
  const rows = features.has(inWhole) ? weightsInWholes(weights) : weightsByFeature(weights);
  for (const feature of features) {
    const row = rows.get(feature);
    if (row) for (let i = 0; i < sums.length; i++) sums[i]! += row[i]!;
  }
  return sums.map((sum) => 1 / (1 + Math.exp(-sum)));
}
