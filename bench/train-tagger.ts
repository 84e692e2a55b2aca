/**
 * Trains `src/understand/extractors/tagger/tagger.weights.json`: `node bench/train-tagger.ts [DATA]`. With `--folds`
 * it judges settings instead, on parts of the training set alone. Learns from AnnoCTR train (CC BY-SA 4.0) and CyNER
 * train (MIT); what is kept are weights under hashes, and no text. AnnoCTR dev and CyNER valid are never looked at.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TaggerModel } from '../src/understand/extractors/tagger/model.ts';
import { dataFolder } from './bench.ts';
import { goldDocuments } from './entities-data.ts';
import { scoreSpans, showScores } from './entities-score.ts';
import { packTagger, trainHead } from './tagger-model.ts';

const folds = process.argv.includes('--folds');
const data = dataFolder(process.argv.slice(2).find((word) => !word.startsWith('--')) ?? null);
if (!data) throw new Error('train-tagger: no benchmark data');
const sets = {
  annoctr: goldDocuments(join(data, 'entities/annoctr/ner_bio/train.bio.gz')),
  cyner: goldDocuments(join(data, 'entities/cyner/train.txt')),
};

if (folds) {
  const parts = 3;
  for (const documents of Object.values(sets)) {
    // Parts that follow each other may be of one report: they stay together.
    const partOf = (n: number): number => Math.floor((n * parts) / documents.length);
    const judged = Array.from({ length: parts }, (_, part) => {
      const others = documents.filter((_, n) => partOf(n) !== part);
      const model = new TaggerModel(packTagger([trainHead(others)]));
      return documents.filter((_, n) => partOf(n) === part).map((document) => ({ document, model }));
    }).flat();
    process.stdout.write(`${showScores(scoreSpans(judged))}\n`);
  }
} else {
  const packed = packTagger(Object.values(sets).map(trainHead));
  const file = resolve(import.meta.dirname, '../src/understand/extractors/tagger/tagger.weights.json');
  const text = `${JSON.stringify(packed, null, 1)}\n`;
  writeFileSync(file, text);
  process.stdout.write(`${text.length} bytes\n`);
}
