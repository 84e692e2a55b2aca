/**
 * Does the citation check find planted faults, and let true sentences pass? Faults are planted by script into true pairs of
 * sentence and passage: sentences of the items against their own item, and gold summary sentences against the items they cite.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckedPassage, checkCited } from '../src/story/compose/citations.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { type Pair, type Plant, plants } from './evidence-plants.ts';
import { reworded } from './evidence-rewording.ts';

interface Item {
  id: string;
  story: string;
  published: string;
  title: string;
  description: string | null;
}
interface Brief {
  summary: { text: string; items: string[] }[];
}

/** Runs the benchmark: `found` is the share of planted faults that the check rejects, `passed` that of true pairs it lets pass. */
export async function run({ data }: BenchOptions): Promise<BenchResult> {
  if (data === null) throw new Error('evidence needs the benchmark data folder (--data FOLDER)');
  const { pairs, leftOut } = truePairs(join(data, 'stories'));
  const passing = new Map<Pair['from'], [number, number]>([
    ['item', [0, 0]],
    ['brief', [0, 0]],
  ]);
  for (const pair of pairs) {
    const tally = passing.get(pair.from)!;
    tally[1]++;
    if (checkCited(pair.text, pair.passages).holds) tally[0]++;
  }
  const rows = Object.entries(plants).map(([name, plant]) => ({ name, ...planted(plant, pairs) }));
  const found = rows.reduce((sum, row) => sum + row.found, 0);
  const all = rows.reduce((sum, row) => sum + row.planted, 0);
  const passed = [...passing.values()].reduce((sum, [held]) => sum + held, 0);
  const figures: Record<string, number> = { found: ratio(found, all), passed: ratio(passed, pairs.length) };
  for (const row of rows) figures[`found_${row.name.replaceAll(' ', '_')}`] = ratio(row.found, row.planted);
  const line = (name: string, value: string): string => `${name.padEnd(56)}${value}`;
  const wording = await reworded(join(data, 'stories'));
  Object.assign(figures, wording.figures);
  const lines = [
    ...[...passing].map(([from, [held, of]]) => line(`passed, true pairs from ${from}s`, `${held} of ${of}`)),
    ...rows.map((row) => line(`found, ${row.name}`, `${row.found} of ${row.planted}`)),
    line('floor: a check that lets all pass', 'found 0, passed 1'),
    ...wording.rows.map(({ name, dropped, asked }) => line(name, `${dropped} of ${asked}`)),
  ];
  return {
    figures,
    table: lines.join('\n'),
    data: `cyber-news-dev, cyber-news-dev-2, briefs-dev: ${pairs.length} true pairs, ${all} planted faults; ${leftOut} gold sentences left out that name what their items do not; ${wording.data}`,
    method:
      'One fault of each kind is planted by script in every pair that has a place for it. A gold summary sentence stands against its items and the days under which they are filed; it is left out where a name or number in it is, letter by letter, in none of them. The rules of the check were written looking at these pairs. '.concat(
        wording.method,
      ),
  };
}

const ratio = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 10_000;

function planted(plant: Plant, pairs: Pair[]): { found: number; planted: number } {
  let found = 0;
  let count = 0;
  for (const [turn, pair] of pairs.entries()) {
    const wrong = plant(pair, pairs, turn);
    if (wrong === null) continue;
    count++;
    if (!checkCited(wrong.text, wrong.passages).holds) found++;
  }
  return { found, planted: count };
}

function truePairs(folder: string): { pairs: Pair[]; leftOut: number } {
  let leftOut = 0;
  const items = new Map<string, Item>();
  for (const name of ['cyber-news-dev.jsonl', 'cyber-news-dev-2.jsonl']) {
    for (const item of jsonLines<Item>(join(folder, name))) items.set(item.id, item);
  }
  const pairs: Pair[] = [];
  for (const item of items.values()) {
    for (const text of sentencesOf(item.description ?? ''))
      pairs.push({ from: 'item', text, passages: [passageOf(item)] });
  }
  for (const brief of jsonLines<Brief>(join(folder, 'briefs-dev.jsonl'))) {
    for (const { text, items: ids } of brief.summary) {
      const cited = ids.flatMap((id) => items.get(id) ?? []);
      if (cited.length === 0) continue;
      const passages = cited.map((item) => withRecord(item, passageOf(item)));
      if (isCarried(text, passages)) pairs.push({ from: 'brief', text, passages });
      else leftOut++;
    }
  }
  return { pairs, leftOut };
}

/** The passage with the day under which its item is filed: gold summaries date by it what an item does not date itself. */
function withRecord(item: Item, passage: CheckedPassage): CheckedPassage {
  const day = new Date(item.published).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return { ...passage, text: `${day}. ${passage.text}` };
}

/**
 * Whether every name and number of a gold sentence stands, letter by letter, in the items it cites. Where one does not, its
 * writer knew it from elsewhere: the sentence is true and not carried, so that it belongs on neither side.
 */
function isCarried(text: string, passages: readonly CheckedPassage[]): boolean {
  const ground = passages
    .map((passage) => passage.text)
    .join(' ')
    .toLowerCase()
    .replace(/(?<=\d[.,]) (?=\d)|(?<=\d),(?=\d{3})/g, '');
  const own = text.replace(/(?<=\d),(?=\d{3})/g, '');
  const marks = own.match(/(?<=[^.!?] )\p{Lu}[\p{L}\d]+|\d+(?:\.\d+)?/gu) ?? [];
  return marks.every((mark) => ground.includes(mark.toLowerCase()));
}

const passageOf = (item: Item): CheckedPassage => ({
  text: `${item.title}. ${item.description ?? ''}`,
  published: item.published,
});

function jsonLines<T>(file: string): T[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function sentencesOf(text: string): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /\.$/.test(sentence) && sentence.split(' ').length >= 8);
}
