/** Sentences that say which versions are affected and which are fixed, as one table of products. */
import type { Citation } from '../domain/article.ts';
import { entityId } from '../domain/entity.ts';
import type { VersionFind } from '../domain/findings.ts';
import type { StoryArticle } from '../domain/story.ts';
import { rangeWords, together, type VersionRange, type VersionState } from '../domain/version.ts';
import type { FixTable } from './fix-table.ts';

const MOST_PRODUCTS = 20;
const MOST_CITED = 3;

/** The columns after that of the product; the last two only where a source says such a thing. */
const columns: [VersionState, string][] = [
  ['affected', 'Affected'],
  ['fixed', 'Fixed in'],
  ['unaffected', 'Not affected'],
  ['no-fix', 'No fix for'],
];
const always = 2;

/** What is said of one product in one state. */
interface Told {
  firmly: VersionRange[];
  perhaps: VersionRange[];
}

interface Row {
  product: string;
  versions: Map<VersionState, Told>;
  citations: Citation[];
}

/** Null where no sentence says any. `flaw`: only what is said of it, by id; null for all. Copies add no voice. */
export function fixesTold(articles: readonly StoryArticle[], flaw: string | null): FixTable | null {
  const rows = new Map<string, Row>();
  for (const { article, findings, copyOf } of articles) {
    if (copyOf !== null) continue;
    for (const find of findings.versions) {
      if (flaw !== null && !find.flaws.some((key) => entityId(key) === flaw)) continue;
      const row = rowOf(rows, find);
      const told = row.versions.get(find.state) ?? { firmly: [], perhaps: [] };
      const how = find.certainty === 'hedged' ? 'perhaps' : 'firmly';
      const now = { ...told, [how]: together(told[how], find.ranges) };
      row.versions.set(find.state, now);
      const isNew =
        toldWords(now) !== toldWords(told) &&
        !row.citations.some((one) => one.articleId === article.id && one.start === find.start);
      if (isNew && row.citations.length < MOST_CITED)
        row.citations.push({ articleId: article.id, start: find.start, end: find.end });
    }
  }
  const all = [...rows.values()].slice(0, MOST_PRODUCTS);
  if (all.length === 0) return null;
  const shown = columns.filter(([state], n) => n < always || all.some(({ versions }) => versions.has(state)));
  return {
    heading: ['Product', ...shown.map(([, name]) => name)],
    rows: all.map(({ product, versions }) => [
      product,
      ...shown.map(([state]) => toldWords(versions.get(state)) || '–'),
    ]),
    citations: [],
    rowCitations: all.map(({ citations }) => citations),
  };
}

function toldWords({ firmly, perhaps }: Told = { firmly: [], perhaps: [] }): string {
  const sure = firmly.map(rangeWords);
  const rest = perhaps.map(rangeWords).filter((words) => !sure.includes(words));
  return [...sure, ...rest.map((words) => `perhaps ${words}`)].join('; ');
}

/** Of a product that is known and one that is called the same, one row, under the first name. */
function rowOf(rows: Map<string, Row>, { product, name }: VersionFind): Row {
  const known = rows.get(product.key);
  if (known) return known;
  const row: Row = { product: name.replace(/\s+/g, ' '), versions: new Map(), citations: [] };
  rows.set(product.key, row);
  return row;
}
