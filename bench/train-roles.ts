/** Trains `src/understand/extractors/roles/weights.json`: `node bench/train-roles.ts [DATA]`. Figures: `npm run bench -- roles`. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { learnedRoles } from '../src/understand/extractors/roles/model.ts';
import { dataFolder } from './bench.ts';
import { roleSets } from './roles-data.ts';
import { trainRoles, withEntities } from './roles-model.ts';

/** A feature that weighs less for every role is left out. */
const leastWeight = 0.05;

const data = dataFolder(process.argv[2] ?? null);
if (!data) throw new Error('train-roles: no benchmark data');
const { bias, least, leastInWhole, weights } = trainRoles(
  roleSets(data).flatMap(({ stories }) => withEntities(stories)),
);
const round = (n: number): number => Number(n.toFixed(2));
const rows = Object.entries(weights)
  .filter(([, row]) => row.some((weight) => Math.abs(weight) >= leastWeight))
  .map(([feature, row]) => `${JSON.stringify(feature)}:${JSON.stringify(row.map(round))}`);
const about =
  'Made by bench/train-roles.ts; bench/roles.ts says how well it does on stories that it never saw.';
writeFileSync(
  resolve(import.meta.dirname, '../src/understand/extractors/roles/weights.json'),
  `{"about":${JSON.stringify(about)},\n"roles":${JSON.stringify(learnedRoles)},\n"bias":${JSON.stringify(bias.map(round))},\n"least":${JSON.stringify(least)},\n"leastInWhole":${JSON.stringify(leastInWhole)},\n"weights":{\n${rows.join(',\n')}\n}}\n`,
);
process.stdout.write(`${rows.length} features\n`);
