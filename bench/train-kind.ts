/**
 * Trains `src/understand/kind.weights.json`: `node bench/train-kind.ts [DATA]`. The weights that ship are trained on all
 * sets; the figures beside them judge each set by a model that never saw it.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { classes } from '../src/understand/kind.ts';
import { dataFolder } from './bench.ts';
import { referenceStories, trainingSets } from './kind-data.ts';
import { trainKind } from './kind-model.ts';
import { crossValidate } from './kinds.ts';

/** A feature that weighs less for every class is left out. */
const leastWeight = 0.04;

const data = dataFolder(process.argv[2] ?? null);
if (!data) throw new Error('train-kind: no benchmark data');
const sets = trainingSets(data);
const references = referenceStories(data);
const figures: Record<string, Record<string, number>> = {};
for (const { name, figures: own, table } of crossValidate(sets, references)) {
  figures[name] = own;
  process.stdout.write(`${name}\n${table}\n`);
}
const { bias, weights } = trainKind([...[...sets.values()].flat(), ...references]);
const round = (n: number): number => Number(n.toFixed(2));
const rows = Object.entries(weights)
  .filter(([, row]) => row.some((weight) => Math.abs(weight) >= leastWeight))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([feature, row]) => `${JSON.stringify(feature)}:${JSON.stringify(row.map(round))}`);
const about = 'Made by bench/train-kind.ts. Figures: each set judged by a model trained on the others.';
writeFileSync(
  resolve(import.meta.dirname, '../src/understand/kind.weights.json'),
  `{"about":${JSON.stringify(about)},\n"figures":${JSON.stringify(figures)},\n"classes":${JSON.stringify(classes)},\n"bias":${JSON.stringify(bias.map(round))},\n"weights":{\n${rows.join(',\n')}\n}}\n`,
);
process.stdout.write(`${rows.length} features\n`);
