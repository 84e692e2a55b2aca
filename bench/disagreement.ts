/**
 * Does a story say where its sources disagree, and does it cry wolf? Gold stories are composed; each gold row names what is
 * told in two or more ways, with verbatim quotes and the items that they stand in.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Citation } from '../src/domain/article.ts';
import type { Disagreement, StoryArticle } from '../src/domain/story.ts';
import { hashWord } from '../src/read/hash.ts';
import { compose } from '../src/story/compose/compose.ts';
import { contentStems, tokens } from '../src/story/compose/words.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { readItems, type StoryItem, storyArticleOf } from './stories-data.ts';

export interface Row {
  story: string;
  attribute: string;
  type: string;
  relation: 'conflict' | 'update' | 'claim-vs-denial' | 'same-rounded' | 'different-thing';
  values: { value: string; quote: string; items: string[]; quotes: Record<string, string> }[];
}

/** One disagreement that a story shows, and the rows that it matches. */
export interface Flag {
  story: string;
  shown: Disagreement;
  rows: Row[];
}

export interface Judged {
  rows: Row[];
  flags: Flag[];
  articles: Map<string, StoryArticle>;
}

/** Whether a row is a disagreement that must be shown; the others must not. */
export const isReal = ({ relation }: Row): boolean =>
  relation !== 'same-rounded' && relation !== 'different-thing';

/** Stories by a hash of their name: of the second set, half 0 was read while developing, half 1 is run for its figures only. */
export const halfOf = (story: string): 0 | 1 => (hashWord(story) % 2) as 0 | 1;

/** Runs the benchmark. `items` is a JSONL file of items with `*.disagreement.jsonl` beside it. */
export async function run({ data, items }: BenchOptions): Promise<BenchResult> {
  if (items !== null) return resultOf(items, { whole: figuresOf(judge(items), () => true) });
  if (data === null) throw new Error(MISSING);
  const first = judge(`${data}/stories/cyber-news-dev.jsonl`);
  const second = judge(`${data}/stories/cyber-news-dev-2.jsonl`, LABELS);
  return resultOf('cyber-news-dev.jsonl and cyber-news-dev-2.jsonl', {
    first: figuresOf(first, () => true),
    second: figuresOf(second, () => true),
    'second, read': figuresOf(second, (story) => halfOf(story) === 0),
    'second, unseen': figuresOf(second, (story) => halfOf(story) === 1),
  });
}

const MISSING =
  'disagreement needs the benchmark data folder (--data FOLDER) or items with *.disagreement.jsonl beside them (--items FILE)';
const LABELS = fileURLToPath(new URL('labels/cyber-news-dev-2.disagreement.jsonl', import.meta.url));
const beside = (items: string): string => items.replace(/\.jsonl(?:\.gz)?$/, '.disagreement.jsonl');

type Figures = ReturnType<typeof figuresOf>;

function resultOf(name: string, parts: Record<string, Figures>): BenchResult {
  const [whole] = Object.values(parts) as [Figures];
  const second = parts.second;
  const unseen = parts['second, unseen'];
  return {
    figures: {
      ...keysOf(whole, ''),
      ...(second && keysOf(second, '_second_set')),
      ...(unseen && keysOf(unseen, '_unseen')),
      floor_found: 0,
    },
    table: [
      ...Object.entries(parts).map(
        ([part, { found, of, precision, flagged, alarms, negatives }]) =>
          `${part.padEnd(16)}found ${found} of ${of}   right ${precision} of ${flagged} shown   alarms on ${alarms} of ${negatives} that are none`,
      ),
      'floor: a story that shows none            found 0, precision 1',
    ].join('\n'),
    data: `${basename(name)}: rows of one annotator for each; all stories are composed`,
    method:
      'A row is found where two sides of one shown disagreement cite the passages of two of its values. What is shown and matches no row counts as wrong, although the rows are not complete. ' +
      'The rules were developed looking at the rows of the first set, and of those stories of the second set that have an even hash (docs/decisions/0010-disagreements.md has the figures of the whole second set before any of it was read). ' +
      'The rows of its other stories were run for their figures only. The keys without ending are of the first set.',
  };
}

const keysOf = ({ found, of, precision, flagged, alarms, negatives }: Figures, ending: string) => ({
  [`found${ending}`]: ratio(found, of),
  [`precision${ending}`]: ratio(precision, flagged),
  [`false_alarms_on_negatives${ending}`]: ratio(alarms, negatives),
});

const ratio = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((10_000 * part) / whole) / 10_000;

function figuresOf({ rows, flags }: Judged, isIn: (story: string) => boolean) {
  const own = rows.filter(({ story }) => isIn(story));
  const shown = flags.filter(({ story }) => isIn(story));
  // What shows a real row is no alarm on another one whose words stand in the same passages.
  const hit = new Set(shown.flatMap(({ rows }) => (rows.some(isReal) ? rows.filter(isReal) : rows)));
  const real = own.filter(isReal);
  const none = own.filter((row) => !isReal(row));
  return {
    found: real.filter((row) => hit.has(row)).length,
    of: real.length,
    precision: shown.filter((flag) => flag.rows.some(isReal)).length,
    flagged: shown.length,
    alarms: none.filter((row) => hit.has(row)).length,
    negatives: none.length,
  };
}

/** Composes every story of the items and matches what it shows with the rows of the file `gold`. */
export function judge(file: string, gold = beside(file)): Judged {
  if (!existsSync(file) || !existsSync(gold)) throw new Error(MISSING);
  const items = readItems(file);
  const rows = readRows(gold, new Map(items.map((item) => [item.id, item])));
  const articles = new Map<string, StoryArticle>();
  const stories = new Map<string, StoryArticle[]>();
  for (const item of items) {
    const article = storyArticleOf(item);
    articles.set(item.id, article);
    (stories.get(item.story) ?? stories.set(item.story, []).get(item.story)!).push(article);
  }
  const flags = [...stories].flatMap(([story, members]) =>
    compose(members).disagreements.map((shown) => ({
      story,
      shown,
      rows: rows.filter((row) => row.story === story && matches(shown, row, articles)),
    })),
  );
  return { rows, flags, articles };
}

/** A quote is the words themselves, or their place in the item. */
type Quote = string | { field: 'title' | 'description'; start: number; end: number };

function readRows(gold: string, items: ReadonlyMap<string, StoryItem>): Row[] {
  const lines = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const row = JSON.parse(line) as Row & { values: { quotes?: Record<string, Quote> }[] };
    const values = row.values.map((value) => {
      const quotes = Object.entries(value.quotes ?? {}).map(
        ([id, quote]: [string, Quote]): [string, string] => [
          id,
          typeof quote === 'string'
            ? quote
            : (items.get(id)?.[quote.field] ?? '').slice(quote.start, quote.end),
        ],
      );
      return { ...value, quote: value.quote ?? quotes[0]?.[1] ?? '', quotes: Object.fromEntries(quotes) };
    });
    return { ...row, values };
  });
}

/** Whether two sides tell two different values of the row. */
function matches({ sides }: Disagreement, { values }: Row, articles: Map<string, StoryArticle>): boolean {
  const told = sides.map(({ citations }) =>
    values.flatMap((value, at) =>
      citations.some((citation) => tells(citation, value, articles)) ? [at] : [],
    ),
  );
  return told.some((one, i) =>
    told.slice(i + 1).some((other) => one.some((a) => other.some((b) => a !== b))),
  );
}

/** The share of the quote's words from which a passage of the same item tells the same (its title, say). */
const SAME_WORDS = 0.6;

function tells(
  citation: Citation,
  value: Row['values'][number],
  articles: Map<string, StoryArticle>,
): boolean {
  if (!value.items.includes(citation.articleId)) return false;
  const text = articles.get(citation.articleId)!.article.text;
  const quote = value.quotes[citation.articleId] ?? value.quote;
  const at = quote === '' ? -1 : text.indexOf(quote);
  if (at >= 0 && at < citation.end && at + quote.length > citation.start) return true;
  const passage = new Set(contentStems(tokens(text.slice(citation.start, citation.end))));
  const words = contentStems(tokens(quote));
  return words.length > 0 && words.filter((word) => passage.has(word)).length >= SAME_WORDS * words.length;
}
