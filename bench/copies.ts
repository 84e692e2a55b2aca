/**
 * Finding copies: planted ones in real articles must be found through the index and the comparison, and articles that
 * only tell the same story, or fill in the same form, must not.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../src/domain/article.ts';
import { joinDrafts } from '../src/read/blocks.ts';
import { bandKeys, type CopySignature, compareCopies, signature } from '../src/read/copies.ts';
import { hashWord } from '../src/read/hash.ts';
import { readArticle } from '../src/read/read.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { copies, seeded, swapNames, type Text } from './copies-plant.ts';
import { type SampleCopies, sampleCopies } from './copies-sample.ts';
import { templateGroups } from './copies-templates.ts';

/** As many articles that share a key are compared as the pipeline compares. */
const candidateLimit = 40;

/** An article in the collection. Two with one `original` are copies of one another; two of one `story` are not, else. */
interface Item {
  signature: CopySignature;
  bands: string[];
  original: string;
  story: string;
  /** What it is, for the table: `real`, `template`, `swapped`, or how the copy was made. */
  kind: string;
  runs: Set<string>;
}

export async function run(options: BenchOptions): Promise<BenchResult> {
  if (!options.data) throw new Error('bench copies: no data; give --data');
  return runHalf(options.data, 0, () => {});
}

/** Half 1 is for choosing thresholds; half 0 is what is reported. `onWrong` hears of every wrong pair. */
export function runHalf(data: string, half: 0 | 1, onWrong: (a: string, b: string) => void): BenchResult {
  const { items, removed } = collection(loadTexts(data), half);
  const rows = judge(items, onWrong);
  const ours = summary(rows.values(), 'ours');
  const floor = summary(rows.values(), 'floor');
  const sample = sampleCopies();
  return {
    figures: { ...ours, floor_precision: floor.precision, floor_recall: floor.recall },
    table: `${tableOf(rows)}\n${linesOf(sample)}`,
    data: `${items.length} texts: ${ours.planted} planted copies among real articles of readability-pages, ECB+ and cyber-news, and filled-in forms; ${removed} real articles that repeat another were left out`,
    method:
      'A copy is found where its original is among the 40 texts that share most index keys with it and the comparison says so. Precision is over all ' +
      'pairs that are called copies, copies of one original counting as right. Thresholds were chosen on the other half of the articles (by hash of the id); the filled-in forms are the same in both. ' +
      'Translations are no class of the planted copies, for none can be made without a model; the two articles of the sample wire in other languages are reports of their own. ' +
      'The floor compares all pairs by the exact resemblance of four-word runs, at 0.5. Real articles are left out where more than half of the runs of one are in another.',
  };
}

const linesOf = ({ copies, found, wrong, otherLanguage }: SampleCopies): string =>
  [
    `sample wire: ${found} of ${copies} copies found, ${wrong.length} pairs wrongly called copies`,
    `sample wire: ${otherLanguage.called} of ${otherLanguage.articles} articles in other languages called a copy`,
  ].join('\n');

/** Originals, their planted copies, and look-alikes. */
function collection(texts: (Text & { story: string })[], half: number): { items: Item[]; removed: number } {
  const items: Item[] = [];
  const kinds = Object.keys(copies);
  const chosen = withoutRepeats(texts.filter((text) => hashWord(text.id) % 2 === half));
  chosen.kept.forEach((text, index) => {
    items.push(toItem(text, text.id, text.story, 'real'));
    const random = seeded(hashWord(text.id));
    for (const kind of [kinds[index % kinds.length]!, kinds[(index + 3) % kinds.length]!]) {
      const copy = copies[kind]!(text, random);
      if (copy) items.push(toItem({ ...copy, id: `${text.id}~${kind}` }, text.id, text.story, kind));
    }
    const swapped = index % 5 === 0 ? swapNames(text, random) : null;
    if (swapped) items.push(toItem(swapped, swapped.id, text.story, 'swapped'));
  });
  for (const [index, group] of templateGroups().entries()) {
    for (const text of group) items.push(toItem(text, text.id, `template-${index}`, 'template'));
  }
  return { items, removed: chosen.removed };
}

function toItem(text: Text, original: string, story: string, kind: string): Item {
  const drafts = [
    { kind: 'title' as const, text: text.title || text.sentences[0]!, links: [] },
    ...text.sentences.map((sentence) => ({ kind: 'paragraph' as const, text: sentence, links: [] })),
  ];
  const at = kind === 'real' || kind === 'template' ? '2025-01-01T00:00:00.000Z' : '2025-01-02T00:00:00.000Z';
  const article: Article = {
    id: text.id,
    url: '',
    sourceId: '',
    publisherId: '',
    title: drafts[0]!.text,
    authors: [],
    published: { at, precision: 'minute', from: 'feed' },
    updated: null,
    learnedAt: at,
    language: 'en',
    images: [],
    ...joinDrafts(drafts),
  };
  const own = signature(article);
  return { signature: own, bands: bandKeys(own), original, story, kind, runs: exactRuns(text.sentences) };
}

/** What one method called copies, and whether rightly. */
interface Called {
  /** Planted copies whose original was among them. */
  found: number;
  right: number;
  wrong: number;
}

/** The counts for one kind of text. */
interface Row {
  planted: number;
  ours: Called;
  floor: Called;
}

const newRow = (): Row => ({
  planted: 0,
  ours: { found: 0, right: 0, wrong: 0 },
  floor: { found: 0, right: 0, wrong: 0 },
});

function judge(items: Item[], onWrong: (a: string, b: string) => void): Map<string, Row> {
  const index = new Map<string, number[]>();
  for (const [at, item] of items.entries()) {
    for (const band of new Set(item.bands)) (index.get(band) ?? index.set(band, []).get(band)!).push(at);
  }
  const rows = new Map<string, Row>();
  items.forEach((item, at) => {
    const row = rows.get(item.kind) ?? rows.set(item.kind, newRow()).get(item.kind)!;
    const floor = items.filter((other, there) => there !== at && resemblance(item.runs, other.runs) >= 0.5);
    if (item.kind in copies) row.planted++;
    count(row.ours, item, calledCopies(items, index, at), onWrong);
    count(row.floor, item, floor, () => {});
  });
  return rows;
}

function count(into: Called, item: Item, called: Item[], onWrong: (a: string, b: string) => void): void {
  for (const other of called) {
    if (other.original === item.original) into.right++;
    else {
      into.wrong++;
      onWrong(item.signature.id, other.signature.id);
    }
  }
  if (item.kind in copies && called.some((other) => other.signature.id === item.original)) into.found++;
}

/** Precision and recall over all kinds of texts. */
function summary(
  rows: Iterable<Row>,
  of: 'ours' | 'floor',
): { precision: number; recall: number; planted: number } {
  const sums = { planted: 0, found: 0, right: 0, wrong: 0 };
  for (const row of rows) {
    sums.planted += row.planted;
    sums.found += row[of].found;
    sums.right += row[of].right;
    sums.wrong += row[of].wrong;
  }
  return {
    precision: sums.right / Math.max(1, sums.right + sums.wrong),
    recall: sums.found / Math.max(1, sums.planted),
    planted: sums.planted,
  };
}

function tableOf(rows: Map<string, Row>): string {
  const lines = [
    'text                       planted   recall  wrongly paired | floor: recall  wrongly paired',
  ];
  for (const [kind, { planted, ours, floor }] of rows) {
    const share = (found: number) => (planted > 0 ? (found / planted).toFixed(3) : '-');
    lines.push(
      `${kind.padEnd(26)} ${String(planted).padStart(7)}  ${share(ours.found).padStart(7)}  ${String(ours.wrong).padStart(14)} | ${share(floor.found).padStart(13)}  ${String(floor.wrong).padStart(14)}`,
    );
  }
  return lines.join('\n');
}

/** What the pipeline would do for one article: most shared keys first, then the comparison. */
function calledCopies(items: Item[], index: Map<string, number[]>, at: number): Item[] {
  const counts = new Map<number, number>();
  for (const band of new Set(items[at]!.bands)) {
    for (const other of index.get(band)!) if (other !== at) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const candidates = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, candidateLimit);
  return candidates
    .map(([other]) => items[other]!)
    .filter((other) => compareCopies(items[at]!.signature, other.signature));
}

function exactRuns(sentences: string[]): Set<string> {
  const words =
    sentences
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + 4 <= words.length; at++) runs.add(words.slice(at, at + 4).join(' '));
  return runs;
}

function resemblance(a: Set<string>, b: Set<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size === 0 || few.size < 0.5 * many.size) return 0;
  let shared = 0;
  for (const each of few) if (many.has(each)) shared++;
  return shared / (a.size + b.size - shared);
}

/** Real articles without those that already repeat an earlier one: their truth is not known. */
function withoutRepeats<T extends Text>(texts: T[]): { kept: T[]; removed: number } {
  const kept: { text: T; runs: Set<string> }[] = [];
  const holders = new Map<string, number[]>();
  for (const text of texts) {
    const runs = exactRuns(text.sentences);
    const counts = new Map<number, number>();
    for (const each of runs)
      for (const at of holders.get(each) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
    if ([...counts].some(([at, count]) => count > 0.5 * Math.min(runs.size, kept[at]!.runs.size))) continue;
    for (const each of runs) (holders.get(each) ?? holders.set(each, []).get(each)!).push(kept.length);
    kept.push({ text, runs });
  }
  return { kept: kept.map(({ text }) => text), removed: texts.length - kept.length };
}

function loadTexts(data: string): (Text & { story: string })[] {
  const texts = [...loadPages(join(data, 'collect/readability-pages'))];
  for (const file of ['cyber-news-dev.jsonl', 'cyber-news-dev-2.jsonl', 'ecbplus-odd-topics.jsonl.gz']) {
    const path = join(data, 'stories', file);
    if (!existsSync(path)) continue;
    const bytes = readFileSync(path);
    const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
    for (const line of lines) {
      const item = JSON.parse(line) as {
        id: string;
        story: string;
        title?: string;
        description?: string;
        sentences?: string[];
      };
      const sentences = item.sentences ?? (item.description ?? '').split(/(?<=[.!?])\s+(?=[A-Z])/);
      if (sentences.join(' ').split(' ').length < 12) continue;
      texts.push({ id: item.id, story: item.story, title: item.title ?? '', sentences });
    }
  }
  return texts;
}

function loadPages(folder: string): (Text & { story: string })[] {
  if (!existsSync(folder)) return [];
  const now = '2100-01-01T00:00:00.000Z';
  return readdirSync(folder).flatMap((id) => {
    const html = readFileSync(join(folder, id, 'source.html'), 'utf8');
    const result = readArticle(
      { url: 'http://fakehost/test/page.html', sourceId: '', fetchedAt: now, entry: null, html },
      { publisherId: '', language: null, now },
    );
    if ('dropped' in result || result.article.language !== 'en') return [];
    const sentences = result.article.text
      .slice(result.article.blocks[0]!.end)
      .trim()
      .split(/\n+|(?<=[.!?])\s+(?=[A-Z])/);
    return sentences.length < 8 ? [] : [{ id, story: id, title: result.article.title, sentences }];
  });
}
