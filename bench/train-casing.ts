/**
 * Makes src/story/compose/lower-words.json: the words that security news writes in lower case in running text, so that a
 * Title Case headline can be set in sentence case. Counted on the unlabelled items outside both labelled windows.
 * Run: node bench/train-casing.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { tokens } from '../src/story/compose/words.ts';
import { dataFolder } from './bench.ts';

const folder = dataFolder(null);
if (folder === null) throw new Error('no benchmark data beside the project');
const lines = gunzipSync(readFileSync(join(folder, 'stories/cyber-news-unlabelled.jsonl.gz')))
  .toString('utf8')
  .split('\n');
const counts = new Map<string, { lower: number; capital: number }>();
for (const line of lines) {
  if (line === '') continue;
  const item = JSON.parse(line) as { published: string; description: string | null };
  if (item.published >= '2025-09-15' && item.published < '2025-11-01') continue;
  count(item.description ?? '');
}
const words = [...counts]
  .filter(([, { lower, capital }]) => lower >= 1 && lower >= 4 * capital)
  .map(([word]) => word)
  .sort();
writeFileSync(
  join(import.meta.dirname, '../src/story/compose/lower-words.json'),
  `${JSON.stringify(words)}\n`,
);
process.stdout.write(`${words.length} words\n`);

/** Counts each word of running text, but not the first of a sentence. */
function count(text: string): void {
  const found = tokens(text);
  for (const [i, token] of found.entries()) {
    const before = i === 0 ? '.' : text.slice(found[i - 1]!.end, token.start);
    if (/[^\s,]/.test(before) || !/^\p{L}[\p{L}'’-]+$/u.test(token.text)) continue;
    const entry = counts.get(token.lower) ?? { lower: 0, capital: 0 };
    if (/^\p{Lu}/u.test(token.text)) entry.capital++;
    else entry.lower++;
    counts.set(token.lower, entry);
  }
}
