/**
 * Trains how likely two articles of one story tell the same development: src/story/compose/likeness.json, out of the pairs
 * of articles in the gold stories of the development sets and in those that placing makes of them (cross-validated), for
 * what it shall tell apart are also articles that do not belong together. Run: node bench/train-events.ts
 */
import { writeFileSync } from 'node:fs';
import { compared, type Likeness, likenessNames, profilesOf } from '../src/story/compose/likeness.ts';
import { inOrder, voicesOf } from '../src/story/compose/voices.ts';
import { type Example, fitLogistic } from './logistic.ts';
import { foldModels, goldOf, placedByFold, withPairs } from './stories-left-out.ts';
import { type LabelledSet, labelledSets } from './stories-sets.ts';

const penalty = 1;

/** The pairs of articles in the gold stories, and in the stories that `placed` names for the items, where the set has events. */
export function eventPairs(set: LabelledSet, placed: readonly string[]): Example[] {
  if (!set.items.every(({ event }) => event !== undefined)) return [];
  return [goldOf(set), placed].flatMap((stories) => {
    const members = Map.groupBy(set.items.keys(), (i) => stories[i]!);
    return [...members.values()].flatMap((indexes) => pairsWithin(set, indexes));
  });
}

/** Each article weighs the same, however large its story. */
function pairsWithin({ items, articles }: LabelledSet, indexes: number[]): Example[] {
  const eventOf = new Map(indexes.map((i) => [items[i]!.id, `${items[i]!.story} ${items[i]!.event}`]));
  const ordered = inOrder(indexes.map((i) => articles[i]!));
  const profiles = profilesOf(ordered.flatMap((article) => voicesOf([article])));
  return profiles.flatMap((a, i) =>
    profiles.slice(0, i).map((b) => ({
      x: compared(a, b, profiles.length),
      y: eventOf.get(a.voice.id) === eventOf.get(b.voice.id) ? 1 : 0,
      weight: 2 / (profiles.length - 1),
    })),
  );
}

/** Weights of the values themselves, not of standardised ones. */
export function trainLikeness(pairs: Example[]): Likeness {
  const { mean, deviation, weights, bias } = fitLogistic(pairs, penalty);
  const plain = weights.map((weight, i) => weight / deviation[i]!);
  const zero = plain.reduce((sum, weight, i) => sum - weight * mean[i]!, bias);
  const named = [...likenessNames.map((name, i) => [name, plain[i]!] as const), ['bias', zero] as const];
  return Object.fromEntries(named.map(([name, value]) => [name, Number(value.toFixed(4))])) as Likeness;
}

if (import.meta.main) {
  // Imported here: the benchmarks import this file, and bench.ts them.
  const { dataFolder } = await import('./bench.ts');
  const data = dataFolder(null);
  if (data === null) throw new Error('The folder with benchmark data is missing.');
  const sets = labelledSets(data);
  const models = foldModels(withPairs(sets).pairs.flat());
  const examples = sets.flatMap((set) => eventPairs(set, placedByFold(set, models)));
  const likeness = trainLikeness(examples);
  writeFileSync(
    new URL('../src/story/compose/likeness.json', import.meta.url),
    `${JSON.stringify(likeness, null, 2)}\n`,
  );
  process.stdout.write(`${examples.length} pairs\n${JSON.stringify(likeness, null, 2)}\n`);
}
