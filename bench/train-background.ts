/**
 * Makes the background of word counts that placing ships (src/story/placing/background.json): counts, no text.
 * `node bench/train-background.ts [--data FOLDER] [--before DAY]` writes it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { explainedAcronyms } from '../src/story/placing/acronyms.ts';
import type { BackgroundFile } from '../src/story/placing/background.ts';
import { words } from '../src/story/placing/words.ts';

/** Texts of one kind, and the share of the background that they make. */
interface Corpus {
  share: number;
  texts: string[];
}

/** Counts are scaled as if there were this many documents. */
const documents = 10_000;
/** Long texts are counted in stretches about as long as a news item. */
const wordsPerDocument = 80;

/** The corpora in the data folder; news only from before `before` and outside `[from, to)` windows that are evaluated. */
export function corpora(data: string, keep: (published: string) => boolean): Corpus[] {
  const stories = gunzipSync(readFileSync(join(data, 'stories/cyber-news-unlabelled.jsonl.gz')))
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { published: string; title: string; description?: string })
    .filter((item) => keep(item.published))
    .map((item) => `${item.title}\n${item.description ?? ''}`);
  return [
    { share: 0.6, texts: stories },
    { share: 0.15, texts: filesOf(join(data, 'entities/annoctr/text'), '.txt').flatMap(stretches) },
    { share: 0.25, texts: general(data).flatMap(stretches) },
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

/** Counts documents per word over all corpora, each weighing its share. */
export function countBackground(from: Corpus[]): BackgroundFile {
  const rate = new Map<string, number>();
  const capital = new Map<string, { yes: number; no: number }>();
  for (const { share, texts } of from) {
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
      for (const term of seen) rate.set(term, (rate.get(term) ?? 0) + share / texts.length);
    }
  }
  const counts: Record<string, string[]> = {};
  const names: string[] = [];
  for (const [term, value] of [...rate].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const count = Math.max(1, Math.round(value * documents));
    if (count < 3 && value * documents < 2.5) continue;
    (counts[count] ??= []).push(term);
    const seen = capital.get(term);
    if (seen && seen.yes > 2 * seen.no) names.push(term);
  }
  const acronyms = new Map<string, string>();
  for (const { texts } of from) {
    for (const text of texts)
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
  const before = values.before ?? '9999';
  const file = countBackground(corpora(data, (published) => published < before));
  const target = new URL('../src/story/placing/background.json', import.meta.url);
  writeFileSync(target, `${JSON.stringify(file)}\n`);
  process.stdout.write(
    `${Object.values(file.counts).join(' ').split(' ').length} words, ${file.names.split(' ').length} names\n`,
  );
}
