/**
 * Makes the background of word counts that placing ships (src/story/placing/background.json): counts, no text.
 * `node bench/train-background.ts [--data FOLDER] [--before DAY]` writes it. News counts only from before the first labelled
 * window, so that what is measured is never in its own background; later news made no measurable difference.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { explainedAcronyms } from '../src/story/placing/acronyms.ts';
import type { BackgroundFile } from '../src/story/placing/background.ts';
import { words } from '../src/story/placing/words.ts';

/** The first day of the labelled windows. */
export const firstLabelledDay = '2025-09-15';

/** Texts of one kind, and the share of the background that they make. */
interface Corpus {
  share: number;
  /** Texts in stretches of time; in one stretch where they have no date. */
  periods: string[][];
}

/** Counts are scaled as if there were this many documents. */
const documents = 10_000;
/** Long texts are counted in stretches about as long as a news item. */
const wordsPerDocument = 80;

/** The corpora in the data folder; of the news only what `keep` lets through by its time of publication. */
export function corpora(data: string, keep: (published: string) => boolean): Corpus[] {
  const stories = gunzipSync(readFileSync(join(data, 'stories/cyber-news-unlabelled.jsonl.gz')))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { published: string; title: string; description?: string })
    .filter((item) => keep(item.published));
  const weeks = new Map<number, string[]>();
  for (const { published, title, description } of stories) {
    const week = Math.floor(Date.parse(published) / (7 * 86_400_000));
    weeks.set(week, [...(weeks.get(week) ?? []), `${title}\n${description ?? ''}`]);
  }
  const reports = filesOf(join(data, 'entities/annoctr/text'), '.txt').flatMap(stretches);
  return [
    { share: 0.6, periods: [...weeks.values()].filter((texts) => texts.length >= 20) },
    { share: 0.15, periods: [reports] },
    { share: 0.25, periods: [general(data).flatMap(stretches)] },
  ];
}

/** General English: Wikinews and web pages. */
function general(data: string): string[] {
  const pages = filesOf(join(data, 'collect/readability-pages'), 'expected.html')
    .map((html) => parseHTML(`<body>${html}</body>`).document.body?.textContent ?? '')
    .filter((text) => (text.match(/\b(?:the|and|of|to)\b/g)?.length ?? 0) > text.length / 150);
  const news = filesOf(join(data, 'timelines/semeval2015-task4'), '.xml')
    .filter((xml) => xml.includes('<token'))
    .map((xml) =>
      [...xml.matchAll(/<token[^>]{0,200}>([^<]{1,100})<\/token>/g)].map((match) => match[1]).join(' '),
    );
  return [...pages, ...news];
}

function filesOf(folder: string, end: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function stretches(text: string): string[] {
  const all = text.split(/\s+/);
  const out: string[] = [];
  for (let at = 0; at < all.length && out.length < 12; at += wordsPerDocument)
    out.push(all.slice(at, at + wordsPerDocument).join(' '));
  return out;
}

/**
 * How often a word occurs when no story about it runs: the mean of its rates over the calmer two thirds of the weeks.
 * Two weeks full of one carmaker must not make its name a common word. At least a quarter of the plain mean.
 */
function steadyRate(rates: number[]): number {
  const calm = [...rates].sort((a, b) => a - b).slice(0, Math.ceil((rates.length * 2) / 3));
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.max(mean(calm), mean(rates) / 4);
}

/** The share of texts that hold each word; notes on the way who is written with a capital inside sentences. */
function ratesOf(texts: string[], capital: Map<string, { yes: number; no: number }>): Map<string, number> {
  const rates = new Map<string, number>();
  for (const text of texts) {
    const seen = new Set<string>();
    for (const sentence of text.split(/\n|(?<=[.!?]) /)) {
      const inSentence = words(sentence);
      const titleCase = inSentence.filter((word) => word.capital).length > inSentence.length * 0.6;
      inSentence.forEach((word, index) => {
        seen.add(word.term);
        if (titleCase || index === 0) return;
        const count = capital.get(word.term) ?? { yes: 0, no: 0 };
        count[word.capital ? 'yes' : 'no'] += 1;
        capital.set(word.term, count);
      });
    }
    for (const term of seen) rates.set(term, (rates.get(term) ?? 0) + 1 / texts.length);
  }
  return rates;
}

/** Counts documents per word over all corpora, each weighing its share. */
export function countBackground(from: Corpus[]): BackgroundFile {
  const rate = new Map<string, number>();
  const capital = new Map<string, { yes: number; no: number }>();
  for (const { share, periods } of from) {
    const rates = periods.map((texts) => ratesOf(texts, capital));
    for (const term of new Set(rates.flatMap((each) => [...each.keys()]))) {
      const value = steadyRate(rates.map((each) => each.get(term) ?? 0));
      rate.set(term, (rate.get(term) ?? 0) + share * value);
    }
  }
  const counts: Record<string, string[]> = {};
  const names: string[] = [];
  for (const [term, value] of [...rate].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const count = Math.max(1, Math.round(value * documents));
    if (count < 3 && value * documents < 2.5) continue;
    counts[count] = [...(counts[count] ?? []), term];
    const seen = capital.get(term);
    if (seen && seen.yes > 2 * seen.no) names.push(term);
  }
  const acronyms = new Map<string, string>();
  for (const { periods } of from) {
    for (const text of periods.flat())
      for (const [acronym, name] of explainedAcronyms(text)) acronyms.set(acronym, name.join(' '));
  }
  return {
    documents,
    acronyms: Object.fromEntries([...acronyms].sort()),
    counts: Object.fromEntries(Object.entries(counts).map(([count, terms]) => [count, terms.join(' ')])),
    names: names.join(' '),
  };
}

if (import.meta.main) {
  // Imported here: the benchmarks import this file, and bench.ts them.
  const { dataFolder } = await import('./bench.ts');
  const { values } = parseArgs({ options: { data: { type: 'string' }, before: { type: 'string' } } });
  const data = dataFolder(values.data ?? null);
  if (data === null) throw new Error('The folder with benchmark data is missing.');
  const before = values.before ?? firstLabelledDay;
  const file = countBackground(corpora(data, (published) => published < before));
  const target = new URL('../src/story/placing/background.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(file)}\n`);
  process.stdout.write(
    `${Object.values(file.counts).join(' ').split(' ').length} words, ${file.names.split(' ').length} names\n`,
  );
}
