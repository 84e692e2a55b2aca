/**
 * Reading articles out of pages: mean token F1 of the text below the headline against gold text.
 *
 * Two forms of data: folders with `source.html` and `expected.html`, and a folder with `ground-truth.json`
 * (`{id: {articleBody, url?}}`) beside `html/ID.html` or `html/ID.html.gz`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { DefuddleClass } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { decodeBytes } from '../src/collect/charset.ts';
import { readArticle } from '../src/read/read.ts';
import type { BenchOptions, BenchResult } from './bench.ts';

interface Case {
  id: string;
  url: string;
  html: string;
  gold: string;
}

/** Means over pages, and the cost of one page in milliseconds. */
interface Score {
  f1: number;
  precision: number;
  recall: number;
  shingleF1: number;
  median: number;
  p95: number;
  slowest: number;
  empty: number;
}

type Reader = (page: Case) => string;

export async function run(options: BenchOptions): Promise<BenchResult> {
  const folder = options.items ?? (options.data && join(options.data, 'collect/readability-pages'));
  if (!folder || !existsSync(folder)) throw new Error('bench reading: no data; give --items or --data');
  const cases = loadCases(folder);
  if (cases.length === 0) throw new Error(`bench reading: no pages in ${folder}`);
  const ours = measure(cases, readOurs);
  const floors = quietly(() => ({
    readability: measure(cases, readReadability),
    defuddle: measure(cases, readDefuddle),
  }));
  return {
    figures: {
      f1: ours.f1,
      precision: ours.precision,
      recall: ours.recall,
      pages: cases.length,
      shingle_f1: ours.shingleF1,
      median_ms: ours.median,
      floor_readability_f1: floors.readability.f1,
      floor_defuddle_f1: floors.defuddle.f1,
    },
    table: table({
      'read/': ours,
      'readability alone': floors.readability,
      'defuddle alone': floors.defuddle,
    }),
    data: `${options.items ? folder : 'readability-pages'}: ${cases.length} pages`,
    method:
      'Tokens are runs of letters, digits and underscores. Multiset precision, recall and F1 per page, then the mean over pages; ' +
      'shingle F1 is of mean precision and mean recall over runs of four tokens. A page that is not read counts 0. ' +
      'Rules were chosen on other pages, and some corrected on these; the gold of readability-pages is the output of one of the two floors.',
  };
}

function loadCases(folder: string): Case[] {
  const truth = join(folder, 'ground-truth.json');
  if (existsSync(truth)) {
    const gold = JSON.parse(readFileSync(truth, 'utf8')) as Record<
      string,
      { articleBody: string; url?: string }
    >;
    return Object.entries(gold).flatMap(([id, { articleBody, url }]) => {
      const file = ['.html', '.html.gz'].map((end) => join(folder, 'html', id + end)).find(existsSync);
      if (!file) return [];
      return [{ id, url: webAddress(url), html: readPage(file), gold: articleBody }];
    });
  }
  return readdirSync(folder)
    .filter(
      (id) => existsSync(join(folder, id, 'source.html')) && existsSync(join(folder, id, 'expected.html')),
    )
    .map((id) => ({
      id,
      url: webAddress(undefined),
      html: readPage(join(folder, id, 'source.html')),
      gold: textOf(readPage(join(folder, id, 'expected.html'))),
    }));
}

const webAddress = (url: string | undefined): string =>
  url && /^https?:/.test(url) ? url : 'http://fakehost/test/page.html';

function readPage(file: string): string {
  const bytes = readFileSync(file);
  return decodeBytes(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, null).text;
}

/** The text below the headline; an article's first block is its headline. */
function readOurs(page: Case): string {
  const now = '2100-01-01T00:00:00.000Z';
  const raw = { url: page.url, sourceId: 'bench', fetchedAt: now, entry: null, html: page.html };
  const result = readArticle(raw, { publisherId: 'bench', language: null, now });
  return 'dropped' in result ? '' : result.article.text.slice(result.article.blocks[0]!.end);
}

function readReadability(page: Case): string {
  const { document } = parseHTML(page.html);
  return textOf(new Readability(document).parse()?.content ?? '');
}

function readDefuddle(page: Case): string {
  const { document } = parseHTML(page.html);
  return textOf(new DefuddleClass(document, { url: page.url }).parse().content);
}

/** Text of HTML, words of neighbouring blocks kept apart. */
function textOf(html: string): string {
  const spaced = html.replace(
    /<(?=\/?(?:p|div|li|h\d|t[dhr]|br|section|figcaption|blockquote|pre|dd|dt)\b)/gi,
    ' <',
  );
  return parseHTML(`<!doctype html><html><body>${spaced}</body></html>`).document.body.textContent ?? '';
}

function measure(cases: Case[], reader: Reader): Score {
  const times: number[] = [];
  const sums = { f1: 0, precision: 0, recall: 0, shinglePrecision: 0, shingleRecall: 0, empty: 0 };
  for (const page of cases) {
    const start = performance.now();
    const text = attempt(reader, page);
    times.push(performance.now() - start);
    const [found, gold] = [tokens(text), tokens(page.gold)];
    const score = overlap(found, gold);
    const shingled = overlap(shingles(found), shingles(gold));
    sums.f1 += f1(score.precision, score.recall);
    sums.precision += score.precision;
    sums.recall += score.recall;
    sums.shinglePrecision += shingled.precision;
    sums.shingleRecall += shingled.recall;
    if (found.length === 0) sums.empty++;
  }
  times.sort((a, b) => a - b);
  const n = cases.length;
  return {
    f1: sums.f1 / n,
    precision: sums.precision / n,
    recall: sums.recall / n,
    shingleF1: f1(sums.shinglePrecision / n, sums.shingleRecall / n),
    median: times[Math.floor(n / 2)]!,
    p95: times[Math.floor(n * 0.95)]!,
    slowest: times.at(-1)!,
    empty: sums.empty,
  };
}

/** A peer that throws has read nothing; ours never throws, and a test holds it to that. */
function attempt(reader: Reader, page: Case): string {
  if (reader === readOurs) return reader(page);
  try {
    return reader(page);
  } catch {
    return '';
  }
}

const tokens = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];

/** Runs of four tokens; a shorter text is one run. */
function shingles(words: string[]): string[] {
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - 3);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + 4).join(' '));
}

/** Multiset precision and recall. Nothing found where nothing is there is right. */
export function overlap(found: string[], gold: string[]): { precision: number; recall: number } {
  const left = new Map<string, number>();
  for (const token of gold) left.set(token, (left.get(token) ?? 0) + 1);
  let hits = 0;
  for (const token of found) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    hits++;
    left.set(token, count - 1);
  }
  return {
    precision: found.length > 0 ? hits / found.length : Number(gold.length === 0),
    recall: gold.length > 0 ? hits / gold.length : Number(found.length === 0),
  };
}

const f1 = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** Runs `work` while the console is silent: peers report every oddity of a page there. */
function quietly<T>(work: () => T): T {
  const kept = { error: console.error, warn: console.warn, log: console.log };
  console.error = console.warn = console.log = () => {};
  try {
    return work();
  } finally {
    Object.assign(console, kept);
  }
}

function table(rows: Record<string, Score>): string {
  const lines = ['reader              F1     P      R      shingle F1  median ms  p95 ms  slowest ms  empty'];
  for (const [name, score] of Object.entries(rows)) {
    const ratios = [score.f1, score.precision, score.recall, score.shingleF1].map((value) =>
      value.toFixed(4),
    );
    const times = [score.median, score.p95, score.slowest].map((value) => value.toFixed(0));
    lines.push(
      `${name.padEnd(18)}  ${ratios[0]} ${ratios[1]} ${ratios[2]} ${ratios[3]!.padEnd(10)}  ${times[0]!.padStart(9)}  ${times[1]!.padStart(6)}  ${times[2]!.padStart(10)}  ${String(score.empty).padStart(5)}`,
    );
  }
  return lines.join('\n');
}
