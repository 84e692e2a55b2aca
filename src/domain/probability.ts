/** Probabilities of the placing model, in words that say no more than is known. */
import type { Reason } from './story.ts';

/** "0.87". A model is certain of nothing: what would be rounded to 1 or 0 is "over 0.99" or "under 0.01". */
export function probabilityWords(probability: number): string {
  if (probability >= 0.995) return 'over 0.99';
  if (probability < 0.005) return 'under 0.01';
  return probability.toFixed(2);
}

/** How it was decided that an article belongs to a story: by the model, with its probability; a copy goes with its original by rule. */
export const placedBy = (score: number, reasons: Reason[]): string =>
  reasons.some(({ feature }) => feature === 'copy')
    ? 'by rule: a copy goes with its original'
    : `probability ${probabilityWords(score)}`;
