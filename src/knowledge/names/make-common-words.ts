/**
 * Makes `common-words.json`: words that security text writes in lower case. Counted over running text (not titles) of
 * the benchmark data: `node src/knowledge/names/make-common-words.ts FOLDER`. A word is in where it stands in lower
 * case at least `minimum` times and in most of its uses inside a sentence. Only the words are kept, in alphabetical order.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const minimum = 2;
const lowerShare = 0.6;

function* texts(folder: string): Generator<string> {
  const news = gunzipSync(readFileSync(join(folder, 'stories/cyber-news-unlabelled.jsonl.gz'))).toString(
    'utf8',
  );
  for (const line of news.split('\n'))
    if (line) yield (JSON.parse(line) as { description?: string }).description ?? '';
  const odd = gunzipSync(readFileSync(join(folder, 'stories/ecbplus-odd-topics.jsonl.gz'))).toString('utf8');
  for (const line of odd.split('\n'))
    if (line) yield (JSON.parse(line) as { sentences?: string[] }).sentences?.join(' ') ?? '';
  const reports = join(folder, 'entities/annoctr/text/train');
  for (const file of readdirSync(reports)) yield readFileSync(join(reports, file), 'utf8');
}

const lower = new Map<string, number>();
const inner = new Map<string, number>();
const add = (map: Map<string, number>, word: string) => map.set(word, (map.get(word) ?? 0) + 1);
for (const text of texts(process.argv[2] ?? '')) {
  for (const [word] of text.matchAll(
    /(?<![\p{L}\p{N}./\\_@-])\p{Ll}[\p{Ll}]+(?![\p{N}./\\_@-]*[\p{L}\p{N}])/gu,
  ))
    add(lower, word);
  for (const [, word] of text.matchAll(/[\p{Ll},] (\p{Lu}[\p{Ll}]+)/gu)) add(inner, word!.toLowerCase());
}
const words = [...lower]
  .filter(([word, n]) => n >= minimum && word.length <= 24 && n / (n + (inner.get(word) ?? 0)) >= lowerShare)
  .map(([word]) => word)
  .sort();
writeFileSync(
  join(import.meta.dirname, 'common-words.json'),
  `[\n${words.map((word) => JSON.stringify(word)).join(',\n')}\n]\n`,
);
process.stdout.write(`${words.length} words\n`);
