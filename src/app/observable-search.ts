/** Observables that a search asks for by value: which they are, where they stand, and what is to be said of those that do not. */
import { defang } from '../domain/defang.ts';
import type { SearchPage } from '../domain/page.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Db } from '../store/connect.ts';
import { articlesToCite } from '../store/entity-reads.ts';
import {
  type AskedObservable,
  actingWhereHeld,
  type FoundObservable,
  observablesCalled,
  placesHeld,
} from '../store/observable-search.ts';
import { passageAround } from './citations.ts';
import { naming } from './entity-names.ts';
import type { NamedObservable } from './search-query.ts';

/** So many stand in the answer; the articles below hold the others. */
const SHOWN = 8;
const ACTING = 6;

/** What one that is asked for means, in the tables. */
export interface Held extends NamedObservable {
  asked: AskedObservable;
  rows: FoundObservable[];
  total: number;
}

/** Looks up what a search names. Of a URL that nobody holds its host is taken, and that is noted. */
export async function heldObservables(db: Db, named: NamedObservable[], notes: string[]): Promise<Held[]> {
  return Promise.all(
    named.map(async (one) => {
      const asked = askedBy(one);
      const found = await observablesCalled(db, asked, SHOWN);
      const shown = defang(one.value, one.type);
      const host = one.type === 'url' && asked.host === null ? hostOf(one.value) : null;
      if (found.total > 0 || one.not) return { ...one, asked, ...found };
      const onHost = host === null ? null : await observablesCalled(db, { values: [], host }, SHOWN);
      if (host === null || onHost === null || onHost.total === 0) {
        notes.push(`No article here has ${shown} as an observable.`);
        return { ...one, asked, ...found };
      }
      notes.push(
        `No article here has ${shown} as an observable. What follows is on its host, ${defang(host, 'domain')}.`,
      );
      return { ...one, asked: { values: [], host }, ...onHost };
    }),
  );
}

const scheme = /^[a-z][a-z0-9+.-]*:\/\//i;

const hostOf = (url: string): string | null =>
  /^(?:[^/?#@]*@)?(\[[^\]]*\]|[^/:?#]+)/
    .exec(url.replace(scheme, ''))?.[1]
    ?.replace(/[[\]]/g, '')
    .toLowerCase() ?? null;

/** A URL is the same with any scheme or none, and with or without a slash at its end; one without a path is its host. */
function askedBy({ type, value }: NamedObservable): AskedObservable {
  if (type === 'domain' || type === 'ipv4' || type === 'ipv6') return { values: [value], host: value };
  if (type !== 'url') return { values: [value], host: null };
  const bare = value.replace(scheme, '').replace(/\/$/, '');
  const values = ['', 'http://', 'https://', scheme.exec(value)?.[0] ?? ''].flatMap((front) => [
    front + bare,
    `${front}${bare}/`,
  ]);
  return { values: [...new Set(values)], host: /[/?#]/.test(bare) ? null : hostOf(value) };
}

/** What a page shows of those that are wanted. */
export async function observablesFound(
  db: Db,
  knowledge: Knowledge,
  held: Held[],
): Promise<SearchPage['observables']> {
  const wanted = held.filter(({ not }) => !not);
  const rows = new Map(
    wanted.flatMap((one) => one.rows.map((row) => [`${row.type} ${row.value}`, row] as const)),
  );
  const acting = (await Promise.all(wanted.map(({ asked }) => actingWhereHeld(db, asked, ACTING)))).flat();
  const nameOf = await naming(db, knowledge, acting);
  const entities = new Map(acting.map((ref) => [`${ref.type} ${ref.id}`, { ...ref, name: nameOf(ref) }]));
  return {
    shown: [...rows.values()].slice(0, SHOWN).map((row) => ({
      ...row,
      shown: defang(row.value, row.type),
      role: row.role ?? 'unknown',
    })),
    total: wanted.reduce((sum, { total }) => sum + total, 0),
    entities: [...entities.values()].slice(0, ACTING),
  };
}

/** Where articles hold what is wanted, as snippets, by article. */
export async function snippetsHolding(
  db: Db,
  held: Held[],
  articles: string[],
): Promise<Map<string, { snippet: string; marks: { start: number; end: number }[] }>> {
  const asked = held.filter(({ not, total }) => !not && total > 0).map((one) => one.asked);
  const places = await placesHeld(db, asked, articles);
  const texts = new Map(
    (
      await articlesToCite(
        db,
        places.map(({ articleId }) => articleId),
      )
    ).map((one) => [one.article.id, one]),
  );
  return new Map(
    places.flatMap(({ articleId, type, value, start, end }) => {
      const article = texts.get(articleId);
      if (!article) return [];
      const { before, after } = passageAround(article, { start, end });
      const shown = defang(value, type);
      const marks = [{ start: before.length, end: before.length + shown.length }];
      return [[articleId, { snippet: before + shown + after, marks }] as const];
    }),
  );
}
