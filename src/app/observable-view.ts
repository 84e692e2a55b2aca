/** Observables for people: defanged, so that nobody follows one by mistake. */
import type { Citation } from '../domain/article.ts';
import { defang } from '../domain/defang.ts';
import type { ObservableList, ObservableView } from '../domain/entity-page.ts';
import type { ObservableRole } from '../domain/findings.ts';
import type { StoryArticle } from '../domain/story.ts';
import type { ObservableRow } from '../store/entity-observables.ts';
import type { Citer } from './citations.ts';

/** So many stand on a page; the export holds all. */
export const SHOWN_OBSERVABLES = 60;

/** Those of a story's articles, malicious ones first; copies add no voice. */
export function observablesIn(articles: StoryArticle[]): ObservableRow[] {
  const rows = new Map<string, ObservableRow & { voices: Set<string> }>();
  for (const { article, findings, copyOf } of articles) {
    for (const { type, value, role, why, remark, start, end } of findings.observables) {
      const key = `${type} ${value}`;
      const row = rows.get(key) ?? {
        type,
        value,
        role: null,
        why: null,
        remark: null,
        articles: 0,
        citations: [],
        voices: new Set(),
      };
      if (firmness(role) > firmness(row.role)) Object.assign(row, { role, why: why ?? row.why });
      else row.why ??= why ?? null;
      row.remark ??= remark ?? null;
      if (row.citations.length === 0) row.citations = [{ articleId: article.id, start, end }];
      row.voices.add(copyOf?.originalId ?? article.id);
      rows.set(key, row);
    }
  }
  return [...rows.values()]
    .map(({ voices, ...row }) => ({ ...row, articles: voices.size }))
    .sort((a, b) => rank(a) - rank(b) || b.articles - a.articles);
}

/** Where articles differ, a sign of the attack stays one, and what one of them calls the victim's is the victim's. */
const firmness = (role: ObservableRole | null | undefined): number =>
  role === 'malicious' ? 3 : role === 'victim' ? 2 : role === 'benign' ? 1 : 0;

const rank = ({ role }: ObservableRow): number => (role === 'malicious' ? 0 : role === null ? 1 : 2);

export function observableList(
  { rows, ...counts }: Omit<ObservableList, 'shown'> & { rows: ObservableRow[] },
  views: Citer['views'],
): ObservableList {
  const shown = rows.slice(0, SHOWN_OBSERVABLES).map(
    (row): ObservableView => ({
      type: row.type,
      value: row.value,
      shown: defang(row.value, row.type),
      role: row.role ?? 'unknown',
      why: row.why,
      remark: row.remark,
      articles: row.articles,
      citations: views(row.citations),
    }),
  );
  return { shown, ...counts };
}

/** The articles that these citations are of. */
export const citedArticles = (citations: Citation[]): string[] => [
  ...new Set(citations.map(({ articleId }) => articleId)),
];
