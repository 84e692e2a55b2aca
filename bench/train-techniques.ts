/**
 * Trains `src/understand/extractors/techniques.weights.json`: `node bench/train-techniques.ts [DATA]`. Sentences with a
 * technique are TRAM's (MITRE Engenuity, Apache-2.0) and ATT&CK's own examples; sentences without one are those of
 * AnnoCTR's training reports that are not marked, and of security news. `npm run bench -- techniques` judges the method
 * on reports that were held out.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFolder } from './bench.ts';
import { attackSentences, sentencesOfNone, tramSentences } from './techniques-data.ts';
import { pack, sureOfNone, trainTechniques } from './techniques-model.ts';

const data = dataFolder(process.argv[2] ?? null);
if (!data) throw new Error('train-techniques: no benchmark data');
const tram = tramSentences(join(data, 'techniques/tram-single-label.json.gz'));
const attack = attackSentences(data);
const none = sureOfNone(attack, sentencesOfNone(data));
const model = trainTechniques([...tram, ...attack, ...none]);
const about =
  'Made by bench/train-techniques.ts. Ids: MITRE ATT&CK. Arrays in base64, little-endian, as techniques/model.ts reads them.';
const weights = { about, ...pack(model) };
const file = resolve(import.meta.dirname, '../src/understand/extractors/techniques.weights.json');
writeFileSync(file, `${JSON.stringify(weights)}\n`);
process.stdout.write(
  `${model.classes.length} classes, ${model.features.size} features, ${model.weight.length} weights\n`,
);
