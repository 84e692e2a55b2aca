/**
 * ATT&CK techniques that sentences tell of. Three ways, the surest first: an id that is written out ("T1566.001"), a
 * technique's name as ATT&CK writes it ("Process Injection"), and what a trained model reads in the sentence. Where
 * the model cannot tell which sub-technique it is, the technique above them stands.
 */
import type { TechniqueFind } from '../../domain/findings.ts';
import type { Extractor, Reading } from '../reading.ts';
import { isProse } from '../tokens.ts';
import { techniqueFeatures } from './techniques/features.ts';
import { shippedModel, type TechniqueModel, techniqueProbabilities } from './techniques/model.ts';
import { namedTechniques, writtenIds } from './techniques/written.ts';

/** The least probability of a find. Chosen on the training reports (`bench/train-techniques.ts`), not on what is measured. */
export const leastScore = 0.5;
/** Fewer words that the model knows say too little. */
const leastFeatures = 4;

export const techniques: Extractor<TechniqueFind> = {
  name: 'techniques',
  find(reading) {
    const { article, sentences, text } = reading;
    const readable = article.language === 'en' || article.language === 'und';
    const found: TechniqueFind[] = [];
    for (const { start, end, block } of sentences) {
      const sentence = text.slice(start, end);
      const title = article.blocks[block]!.kind === 'title';
      const scores = new Map(writtenIds(sentence).map((id) => [id, 1]));
      if (!title) for (const id of namedTechniques(sentence)) scores.set(id, 1);
      const told = readable && scores.size === 0 ? tellsOf(shippedModel(), sentence) : null;
      if (told) scores.set(told.id, told.score);
      for (const [id, score] of scores) found.push({ start, end, id, score });
    }
    return [...found, ...inLines(reading)].sort((a, b) => a.start - b.start);
  },
};

/** Ids in code and tables: the line is the evidence. */
function inLines({ article, text }: Reading): TechniqueFind[] {
  const found: TechniqueFind[] = [];
  for (const { kind, start, end } of article.blocks) {
    if (isProse(kind)) continue;
    let at = start;
    for (const line of text.slice(start, end).split('\n')) {
      for (const id of writtenIds(line)) found.push({ start: at, end: at + line.length, id, score: 1 });
      at += line.length + 1;
    }
  }
  return found;
}

/** What a sentence tells of, by the model alone; null where it tells of no technique, or cannot be told. */
export function tellsOf(
  model: TechniqueModel,
  sentence: string,
  least = leastScore,
): { id: string; score: number } | null {
  const features = techniqueFeatures(sentence);
  let known = 0;
  for (const feature of features) if (model.features.has(feature)) known++;
  if (known < leastFeatures) return null;
  return likeliest(model, techniqueProbabilities(model, features), least);
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
    if (score < 0.01) continue;
    if (best < 0 || score > probabilities[best]!) best = k;
    const family = classes[k]!.slice(0, 5);
    families.set(family, (families.get(family) ?? 0) + score);
  }
  if (best >= 0 && probabilities[best]! >= least) return { id: classes[best]!, score: probabilities[best]! };
  for (const [id, score] of families) if (score >= least) return { id, score };
  return null;
}
