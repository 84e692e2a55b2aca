/** Which technique a sentence tells of, by the model alone, if it is sure enough. */
import type { Run } from './features.ts';
import {
  knownFeatures,
  neverEnough,
  softmax,
  surelyNone,
  type TechniqueModel,
  techniqueSums,
} from './model.ts';

/** The least probability of a find: from here on nine in ten were right in reports of TRAM that a model was not trained on. */
export const leastScore = 0.55;
/** Fewer words that the model knows say too little. */
const leastFeatures = 4;

/** Sums of the sentence at hand, kept from one to the next: to make room anew takes longer than to fill it. */
let room = new Float32Array(0);

/** What a sentence tells of, by the model alone; null where it tells of no technique, or cannot be told. `runs`: its own, where at hand. */
export function tellsOf(
  model: TechniqueModel,
  sentence: string,
  least = leastScore,
  runs: readonly Run[] | null = null,
): { id: string; score: number } | null {
  const known = knownFeatures(model, sentence, runs);
  if (known.length < leastFeatures || neverEnough(model, known, least)) return null;
  if (room.length !== model.classes.length) room = new Float32Array(model.classes.length);
  const sums = techniqueSums(model, known, room);
  if (surelyNone(sums, least)) return null;
  const probabilities = softmax(sums);
  return 1 - probabilities.at(-1)! < least ? null : likeliest(model, probabilities, least);
}

/** The likeliest technique; where none is sure enough, the technique whose sub-techniques together are. */
function likeliest(
  { classes }: TechniqueModel,
  probabilities: Float32Array,
  least: number,
): { id: string; score: number } | null {
  const families = new Map<string, number>();
  let best = -1;
  for (let k = 0; k < classes.length - 1; k++) {
    const score = probabilities[k]!;
    if (score < 0.02) continue;
    if (best < 0 || score > probabilities[best]!) best = k;
    const family = classes[k]!.slice(0, 5);
    families.set(family, (families.get(family) ?? 0) + score);
  }
  if (best >= 0 && probabilities[best]! >= least) return { id: classes[best]!, score: probabilities[best]! };
  for (const [id, score] of families) if (score >= least) return { id, score };
  return null;
}
