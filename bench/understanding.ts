/**
 * How many articles of 500 words one core understands in a second, what each extractor costs, and how much memory all
 * catalogues take. Articles are the items of the development set, joined until they have 500 words.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../src/domain/article.ts';
import { articleOf } from '../src/understand/article-of.ts';
import { placedIn } from '../src/understand/extractors/placed.ts';
import { findRelations } from '../src/understand/extractors/relations.ts';
import { findRoles } from '../src/understand/extractors/roles.ts';
import { findVersions } from '../src/understand/extractors/versions.ts';
import { extractors } from '../src/understand/extractors.ts';
import { kindOf } from '../src/understand/kind.ts';
import { prepare } from '../src/understand/reading.ts';
import { understand } from '../src/understand/understand.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { timeRounds } from './processor-time.ts';

const wordsEach = 500;
const partRounds = 20;
/** What every machine can be told by: it is part of the runtime, and reads each character once. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

export async function run({ data, items }: BenchOptions): Promise<BenchResult> {
  const file = items ?? (data && join(data, 'stories/cyber-news-dev.jsonl'));
  if (!file || !existsSync(file)) throw new Error('understanding: needs items (--items FILE, or --data)');
  const articles = joined(readFileSync(file, 'utf8').split('\n').filter(Boolean));
  const { fastest, median } = timeRounds(
    () => articles,
    (all) => {
      for (const article of all) understand(article);
    },
  );
  const whole = fastest / articles.length;
  const words = timeRounds(
    () => articles,
    (all) => {
      for (const { text } of all) [...segmenter.segment(text)].length;
    },
  );
  const yardstick = words.fastest / articles.length;
  const figures = {
    per_s: Math.round(1000 / whole),
    median_per_s: Math.round((1000 * articles.length) / median),
    times_segmenter: Number((whole / yardstick).toFixed(1)),
    catalogue_mb: catalogueMegabytes(),
  };
  const rows = partsMs(articles).map(([name, ms]) => `  ${name.padEnd(32)} ${ms.toFixed(2)} ms`);
  return {
    figures,
    table: [
      `${figures.per_s} articles of ${wordsEach} words a second, ${whole.toFixed(2)} ms each (${figures.median_per_s} in the round of the middle):`,
      ...rows,
      `Intl.Segmenter, words alone, in the same run: ${Math.round(1000 / yardstick)} a second, ${yardstick.toFixed(2)} ms each`,
      `All catalogues, word lists and weights: ${figures.catalogue_mb} MB`,
    ].join('\n'),
    data: `${articles.length} articles of ${wordsEach} words`,
    method:
      'One core, one process; processor time of the fastest of many rounds over all articles, after eight seconds of the same work, in which the runtime compiles it: what else runs on the machine slows a core up to twofold, and the fastest round is the least disturbed. Memory is what a fresh process holds after ' +
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

/**
 * What the steps of `understand` take of one article, one after the other as there: alone, each would find its words and
 * weights still in the processor's caches. By the clock, for each the least of several rounds.
 */
function partsMs(articles: Article[]): [string, number][] {
  const least = new Map<string, number>();
  for (let round = 0; round < partRounds; round++) {
    const taken = new Map<string, number>();
    const timed = <Result>(name: string, step: () => Result): Result => {
      const start = performance.now();
      const result = step();
      taken.set(name, (taken.get(name) ?? 0) + performance.now() - start);
      return result;
    };
    for (const article of articles) {
      const reading = timed('tokens, sentences, known names', () => prepare(article));
      const dates = timed('dates', () => extractors.dates.find(reading));
      const mentions = timed('mentions', () => extractors.mentions(reading));
      timed('quantities', () => extractors.quantities.find(reading));
      const { kind } = timed('kind', () => kindOf(article, mentions));
      const observables = timed('observables', () => extractors.observables.find(reading));
      timed('versions', () => findVersions(reading, mentions, { observables, dates }));
      const placed = placedIn(reading, mentions);
      const relations = timed('relations', () => findRelations(reading, placed));
      timed('roles', () => findRoles(reading, placed, kind, relations));
      timed('techniques', () => extractors.techniques.find(reading));
    }
    for (const [name, ms] of taken)
      least.set(name, Math.min(ms / articles.length, least.get(name) ?? Number.POSITIVE_INFINITY));
  }
  return [...least].sort((a, b) => b[1] - a[1]);
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
