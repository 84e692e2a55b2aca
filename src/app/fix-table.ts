/** Tables in articles that say which versions are affected and which are fixed. */
import type { Citation } from '../domain/article.ts';
import type { StoryArticle } from '../domain/story.ts';
import { flawsIn, flawsSpokenOf } from '../story/compose/flaws.ts';
import { fixesTold } from './fix-prose.ts';

/** A table as its article has it, or one of what sentences say; each row as long as the heading. */
export interface FixTable {
  heading: string[];
  rows: string[][];
  /** Of the whole: of an article's own table. */
  citations: Citation[];
  /** Of each row: of a table that sentences make up; else none. */
  rowCitations: Citation[][];
}

const AFFECTED = /\b(?:affected|vulnerable|impacted)\b/i;
const FIXED =
  /\b(?:fix(?:ed|es)?|patched|solution|resolved|upgrade|remediat\w{1,8}|first safe|unaffected|not affected)\b/i;
/** What a row is of, where no column says that it is affected: "Release | First fixed release". */
const RELEASE = /^(?:[\p{L} -]{0,60} )?(?:versions?|releases?|branch|trains?)$/iu;
const MOST_TABLES = 3;
const MOST_ROWS = 40;

/**
 * Those of a story's articles, oldest first, and what sentences say where none has a table; copies and a table that another
 * article has word for word are left out. `flaw`: only what is said of it, by id; the rows that name it where a table's
 * rows name flaws.
 */
export function fixTablesIn(articles: readonly StoryArticle[], flaw: string | null = null): FixTable[] {
  const found = new Map<string, FixTable>();
  const originals = articles.filter(({ copyOf }) => copyOf === null);
  for (const { article } of originals) {
    for (const { kind, start, end } of article.blocks) {
      const text = article.text.slice(start, end);
      if (kind !== 'table' || found.has(text)) continue;
      const table = tableOf(text, flaw, () => flawsSpokenOf(article)({ start, end }));
      if (table)
        found.set(text, {
          ...table,
          citations: [{ articleId: article.id, start, end }],
          rowCitations: table.rows.map(() => []),
        });
    }
  }
  if (found.size > 0) return [...found.values()].slice(0, MOST_TABLES);
  const told = fixesTold(originals, flaw);
  return told === null ? [] : [told];
}

function tableOf(
  text: string,
  flaw: string | null,
  spokenOf: () => string[],
): Pick<FixTable, 'heading' | 'rows'> | null {
  const [heading, ...rows] = text.split('\n').map((line) => line.split(' | '));
  const columns = (pattern: RegExp) => heading!.findIndex((cell) => pattern.test(cell));
  const fixed = columns(FIXED);
  const affected = [AFFECTED, RELEASE].map(columns).find((at) => at >= 0 && at !== fixed) ?? -1;
  if (affected < 0 || fixed < 0) return null;
  const whole = rows.filter((row) => row.length === heading!.length);
  const its = (flaw === null ? whole : rowsOf(flaw, whole, spokenOf)).slice(0, MOST_ROWS);
  return its.length === 0 ? null : { heading: heading!, rows: its };
}

function rowsOf(flaw: string, rows: string[][], spokenOf: () => string[]): string[][] {
  const named = rows.map((row) => flawsIn(row.join(' ')));
  if (named.every(({ length }) => length === 0)) return spokenOf().includes(flaw) ? rows : [];
  return rows.filter((_, index) => named[index]!.includes(flaw));
}
