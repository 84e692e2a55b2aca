/** The learned scorer: a logistic regression over the readable features. Weights are in model.json, made by bench/train-placing.ts. */
import { type FeatureName, type Features, featureNames } from './features.ts';

export interface Model {
  /** Per feature: the mean and standard deviation in training, and the weight of the standardised value. */
  features: Record<FeatureName, { mean: number; deviation: number; weight: number }>;
  bias: number;
  /** An article joins the best story from this probability on. */
  join: number;
  /** Two stories become one from this mean probability on. */
  merge: number;
}

/** What each feature adds to the log-odds, beside that of a mean pair; an unknown value (NaN) adds nothing. */
export function contributions(model: Model, features: Features): Record<FeatureName, number> {
  const out = {} as Record<FeatureName, number>;
  for (const name of featureNames) {
    const { mean, deviation, weight } = model.features[name];
    out[name] = Number.isNaN(features[name]) ? 0 : (weight * (features[name] - mean)) / deviation;
  }
  return out;
}

/** The probability, 0 to 1, that article and story are about one thing. */
export function probability(model: Model, features: Features): number {
  let sum = model.bias;
  for (const name of featureNames) {
    const { mean, deviation, weight } = model.features[name];
    const value = features[name];
    if (!Number.isNaN(value)) sum += (weight * (value - mean)) / deviation;
  }
  return 1 / (1 + Math.exp(-sum));
}
