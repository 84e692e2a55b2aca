/** The committed weights, made by bench/train-tagger.ts; unpacked when first asked for. */

import { TaggerModel } from './model.ts';
import packed from './tagger.weights.json' with { type: 'json' };

/** The form of the file. Binary parts are base64: figures learnt, and no words. */
export interface TaggerWeights {
  about: string;
  heads: { scheme: string; labels: string[]; transitions: (number | null)[] }[];
  /** What one unit of `values` is worth. */
  scale: number;
  /** Hashes of the features (32 bits, little-endian). */
  hashes: string;
  /** For each feature, how many labels it has a weight for (8 bits). */
  counts: string;
  /** Labels and weights of all features, one after another (8 bits each). */
  columns: string;
  values: string;
}

let model: TaggerModel | null = null;

/** The model that ships. */
export function shippedTagger(): TaggerModel {
  model ??= new TaggerModel(packed as TaggerWeights);
  return model;
}
