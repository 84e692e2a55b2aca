/**
 * Does a story say where its sources disagree, and does it cry wolf? Gold stories are composed; each gold row names what is
 * told in two or more ways, with verbatim quotes and the items that they stand in.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Citation } from '../src/domain/article.ts';
import type { Disagreement, StoryArticle } from '../src/domain/story.ts';
import { hashWord } from '../src/read/hash.ts';
import { compose } from '../src/story/compose/compose.ts';
import { contentStems, tokens } from '../src/story/compose/words.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { readItems, storyArticleOf } from './stories-data.ts';

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

/** Stories by a hash of their name: rules were developed on half 0, half 1 is looked at for its figures only. */
export const halfOf = (story: string): 0 | 1 => (hashWord(story) % 2) as 0 | 1;

/** Runs the benchmark. `items` is a JSONL file of items with `*.disagreement.jsonl` beside it. */
export async function run({ data, items }: BenchOptions): Promise<BenchResult> {
  const file = items ?? (data === null ? '' : `${data}/stories/cyber-news-dev.jsonl`);
  const judged = judge(file);
  const parts = {
    whole: figuresOf(judged, () => true),
    developed: figuresOf(judged, (story) => halfOf(story) === 0),
    unseen: figuresOf(judged, (story) => halfOf(story) === 1),
  };
  const lines = Object.entries(parts).map(
    ([name, { found, of, precision, flagged, alarms, negatives }]) =>
      `${name.padEnd(12)}found ${found} of ${of}   right ${precision} of ${flagged} shown   alarms on ${alarms} of ${negatives} that are none`,
  );
  const { whole, unseen, developed } = parts;
  return {
    figures: {
      found: ratio(whole.found, whole.of),
      precision: ratio(whole.precision, whole.flagged),
      false_alarms_on_negatives: ratio(whole.alarms, whole.negatives),
      ...(items === null && {
        found_unseen_half: ratio(unseen.found, unseen.of),
        precision_unseen_half: ratio(unseen.precision, unseen.flagged),
        found_developed_half: ratio(developed.found, developed.of),
        precision_developed_half: ratio(developed.precision, developed.flagged),
      }),
      floor_found: 0,
    },
    table: [
      ...(items === null ? lines : lines.slice(0, 1)),
      'floor: a story that shows none            found 0, precision 1',
    ].join('\n'),
    data: `${basename(file)}: ${judged.rows.length} rows of one annotator, ${new Set(judged.rows.map(({ story }) => story)).size} stories with rows; all stories are composed`,
    method:
      'A row is found where two sides of one shown disagreement cite the passages of two of its values. What is shown and matches no row counts as wrong, although the rows are not complete. ' +
      'The rules were developed looking at the rows of the stories of one half (by hash of the name); the other half was used for its figures only.',
  };
}

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

/** Composes every story of the items and matches what it shows with the rows beside the file. */
export function judge(file: string): Judged {
  const gold = file.replace(/\.jsonl(?:\.gz)?$/, '.disagreement.jsonl');
  if (!existsSync(file) || !existsSync(gold))
    throw new Error(
      'disagreement needs the benchmark data folder (--data FOLDER) or items with *.disagreement.jsonl beside them (--items FILE)',
    );
  const rows = readFileSync(gold, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
  const articles = new Map<string, StoryArticle>();
  const stories = new Map<string, StoryArticle[]>();
  for (const item of readItems(file)) {
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
  const at = text.indexOf(quote);
  if (at >= 0 && at < citation.end && at + quote.length > citation.start) return true;
  const passage = new Set(contentStems(tokens(text.slice(citation.start, citation.end))));
  const words = contentStems(tokens(quote));
  return words.length > 0 && words.filter((word) => passage.has(word)).length >= SAME_WORDS * words.length;
}
