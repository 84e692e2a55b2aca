/** BCubed: for each item, how much of its predicted cluster is right, and how much of its gold cluster was found. */

export interface Scores {
  precision: number;
  recall: number;
  f1: number;
  /** Mean over gold clusters of two or more items of the best F1 that any predicted cluster has with it. */
  macroF1: number;
}

/** BCubed precision, recall and F1 (Amigó et al. 2009) of two labellings, item by item. */
export function bcubed(gold: string[], predicted: string[]): Scores {
  const goldSize = count(gold);
  const predictedSize = count(predicted);
  const both = count(gold.map((label, i) => `${label}\0${predicted[i]}`));
  let precision = 0;
  let recall = 0;
  gold.forEach((label, i) => {
    const shared = both.get(`${label}\0${predicted[i]}`)!;
    precision += shared / predictedSize.get(predicted[i]!)!;
    recall += shared / goldSize.get(label)!;
  });
  precision /= gold.length;
  recall /= gold.length;
  const best = new Map<string, number>();
  for (const [pair, shared] of both) {
    const [label, cluster] = pair.split('\0') as [string, string];
    const f1 = (2 * shared) / (goldSize.get(label)! + predictedSize.get(cluster)!);
    if (goldSize.get(label)! > 1) best.set(label, Math.max(best.get(label) ?? 0, f1));
  }
  const macroF1 = [...best.values()].reduce((sum, value) => sum + value, 0) / Math.max(1, best.size);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), macroF1 };
}

function count(labels: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
