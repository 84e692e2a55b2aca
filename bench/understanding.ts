/**
 * How many articles of 500 words one core understands in a second, what each extractor costs, and how much memory all
 * catalogues take. Articles are the items of the development set, joined until they have 500 words.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/domain/article.ts';
import { articleOf } from '../src/understand/article-of.ts';
import { extractors } from '../src/understand/extractors.ts';
import { kindOf } from '../src/understand/kind.ts';
import { prepare } from '../src/understand/reading.ts';
import { understand } from '../src/understand/understand.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { processorMs, warmUp } from './processor-time.ts';

const wordsEach = 500;
/** What every machine can be told by: it is part of the runtime, and reads each character once. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
/** Each part is measured for at least this much processor time. */
const measureMs = 1500;

export async function run({ data, items }: BenchOptions): Promise<BenchResult> {
  const file = items ?? (data && join(data, 'stories/cyber-news-dev.jsonl'));
  if (!file || !existsSync(file)) throw new Error('understanding: needs items (--items FILE, or --data)');
  const articles = joined(readFileSync(file, 'utf8').split('\n').filter(Boolean));
  const readings = articles.map((article) => prepare(article));
  const mentions = readings.map((reading) => extractors.mentions(reading));
  warmUp(() => {
    for (const article of articles) understand(article);
  });
  const whole = cost(articles, (article) => understand(article));
  const parts: [string, number][] = [
    ['tokens, sentences, known names', cost(articles, (article) => prepare(article))],
    ['mentions', cost(readings, extractors.mentions)],
    ['dates', cost(readings, extractors.dates.find)],
    ['quantities', cost(readings, extractors.quantities.find)],
    ['observables', cost(readings, extractors.observables.find)],
    ['techniques', cost(readings, extractors.techniques.find)],
    ['kind', cost(articles, (article, n) => kindOf(article, mentions[n]!))],
  ];
  const rest = whole - parts.reduce((sum, [, ms]) => sum + ms, 0);
  const yardstick = cost(articles, ({ text }) => [...segmenter.segment(text)].length);
  const figures = {
    per_s: Math.round(1000 / whole),
    times_segmenter: Number((whole / yardstick).toFixed(1)),
    catalogue_mb: catalogueMegabytes(),
  };
  const rows = [...parts, ['roles, relations, and the rest', Math.max(0, rest)] as const].map(
    ([name, ms]) => `  ${name.padEnd(32)} ${ms.toFixed(2)} ms`,
  );
  return {
    figures,
    table: [
      `${figures.per_s} articles of ${wordsEach} words a second, ${whole.toFixed(2)} ms each:`,
      ...rows,
      `Intl.Segmenter, words alone, in the same run: ${Math.round(1000 / yardstick)} a second, ${yardstick.toFixed(2)} ms each`,
      `All catalogues, word lists and weights: ${figures.catalogue_mb} MB`,
    ].join('\n'),
    data: `${articles.length} articles of ${wordsEach} words`,
    method:
      'One core, one process; times are processor time, after eight seconds of the same work, in which the runtime compiles it. Memory is what a fresh process holds after ' +
      'loading all catalogues and understanding one article, less what it held before, garbage collected. Machines differ: ' +
      'times_segmenter says how many times as long as Intl.Segmenter needs to cut the same texts into words, in the same run.',
  };
}

/** Articles of 500 words: titles and texts in a row, a paragraph each. */
function joined(lines: string[]): Article[] {
  const articles: Article[] = [];
  let [body, count]: [string[], number] = [[], 0];
  for (const line of lines) {
    const { title, description } = JSON.parse(line) as { title?: string; description?: string };
    for (const text of [title, description]) {
      const words = (text ?? '').split(/\s+/).filter(Boolean);
      const taken = words.slice(0, wordsEach - count);
      if (taken.length === 0) continue;
      body.push(taken.join(' '));
      count += taken.length;
      if (count < wordsEach) continue;
      articles.push(articleOf({ title: body[0]!, body: body.slice(1) }));
      [body, count] = [[], 0];
    }
  }
  return articles;
}

/** Milliseconds of processor time for one of `inputs`. */
function cost<Input>(inputs: Input[], task: (input: Input, n: number) => unknown): number {
  inputs.forEach(task);
  const start = processorMs();
  let done = 0;
  while (processorMs() - start < measureMs) {
    inputs.forEach(task);
    done += inputs.length;
  }
  return (processorMs() - start) / done;
}

/** In a process of its own, since this one holds them already. */
function catalogueMegabytes(): number {
  const program = `
    const held = () => { gc(); gc(); const { heapUsed, external } = process.memoryUsage(); return heapUsed + external; };
    await import('zod'); await import('tldts');
    const before = held();
    const { understand } = await import('./src/understand/understand.ts');
    const { articleOf } = await import('./src/understand/article-of.ts');
    const { shippedKnowledge } = await import('./src/knowledge/shipped.ts');
    const knowledge = shippedKnowledge();
    const found = understand(articleOf({ title: 'A title', body: ['The malware lists all running processes on the host.'] }));
    const after = held();
    if (!knowledge || !found) throw new Error('nothing loaded');
    process.stdout.write(String((after - before) / 1e6));`;
  const output = execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', program], {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
  });
  return Number(Number(output).toFixed(1));
}
