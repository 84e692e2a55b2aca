/** The wire: stories by what is new to this reader. */
import { type Clock, instant } from '../clock.ts';
import { BadInput } from '../domain/errors.ts';
import type { WirePage, WireQuery, WireRow } from '../domain/page.ts';
import type { Change } from '../domain/story.ts';
import type { Instant } from '../domain/time.ts';
import { lastLearnedAt, loadArticles } from '../store/articles.ts';
import type { Db } from '../store/connect.ts';
import { countFollowed } from '../store/sources.ts';
import {
  changesSince,
  countFilters,
  countWire,
  latestCursor,
  listWire,
  publicationTimes,
  readingsOf,
  recordAllRead,
} from '../store/wire.ts';
import { foldChanges } from '../story/compose/changes.ts';
import { createCiter } from './citations.ts';
import type { Catalogues } from './entity-knowledge.ts';
import type { Principal } from './principal.ts';
import { progressOf } from './progress.ts';
import { resolveSearch } from './search.ts';
import { flawsDecidedIn } from './severity-decided.ts';
import { flawsOf, severityWith } from './severity-known.ts';

const ROWS = 50;
const HOUR = 3_600_000;
const SPARK_BARS = 12;
const MAX_CHANGES = 4;
const WINDOWS = { '1h': HOUR, '24h': 24 * HOUR, '7d': 168 * HOUR, '30d': 720 * HOUR } as const;

type Listed = Awaited<ReturnType<typeof listWire>>[number];
type Changes = { badge: string; changes: Change[]; at: Instant }[];

export async function wire(
  db: Db,
  clock: Clock,
  catalogues: Catalogues,
  who: Principal,
  query: WireQuery,
): Promise<WirePage> {
  const now = clock.now();
  const at = (ago: number) => new Date(now - ago).toISOString();
  const windows = Object.fromEntries([
    ...Object.entries(WINDOWS).map(([name, ms]) => [name, at(ms)] as const),
    ['all', null],
  ]);
  const search = query.text.trim() === '' ? null : await resolveSearch(db, catalogues, query.text, now);
  const filter = {
    since: windows[query.since] ?? null,
    kinds: query.kinds,
    categories: query.categories,
    text: search?.wanted ?? null,
  };
  const [cursor, total, counts, lastArticleAt, { followed, failing }] = await Promise.all([
    latestCursor(db),
    countWire(db, filter),
    countFilters(db, filter, windows),
    lastLearnedAt(db),
    countFollowed(db),
  ]);
  const listed = await listWire(db, filter, parseBefore(query.before), ROWS + 1);
  const page = listed.slice(0, ROWS);
  const last = page.at(-1);
  return {
    now: at(0),
    query,
    notes: search?.notes ?? [],
    total,
    rows: await rowsOf(db, catalogues, who, page, now),
    next: listed.length > ROWS && last ? formatBefore(last) : null,
    counts,
    lastArticleAt,
    sources: { followed, failing },
    cursor: String(cursor),
    firstRun: await progressOf(db),
  };
}

async function rowsOf(
  db: Db,
  catalogues: Catalogues,
  who: Principal,
  page: Listed[],
  now: number,
): Promise<WireRow[]> {
  const ids = page.map((row) => row.id);
  const since = new Date(now - 24 * HOUR).toISOString();
  const [times, readings] = await Promise.all([
    publicationTimes(db, ids, since),
    readingsOf(db, who.id, ids),
  ]);
  const changes = await changesSince(
    db,
    new Map(page.map((row) => [row.id, readings.get(row.id)?.revision ?? 0])),
  );
  const cited = [
    ...new Set(page.flatMap((row) => row.content.state.citations.map((citation) => citation.articleId))),
  ];
  const articles = await loadArticles(db, cited);
  const decided = await flawsDecidedIn(db, page);
  const flaws = new Set(page.flatMap(({ id, content }) => flawsOf(decided.get(id) ?? content)));
  const known = await catalogues.vulnerabilities([...flaws]);
  return page.map((row) => {
    const reading = readings.get(row.id) ?? null;
    const published = times
      .filter((time) => time.story_id === row.id)
      .map((time) => Date.parse(time.published_at));
    const news = changes.get(row.id) ?? [];
    return {
      id: row.id,
      title: row.title,
      kind: row.kind,
      stage: row.content.stage,
      severity: severityWith(decided.get(row.id) ?? row.content, known),
      state: createCiter(articles).cited(row.content.state),
      ...whatIsNew(news, reading !== null),
      readAt: reading?.at ?? null,
      firstSeenAt: row.first_seen_at,
      updatedAt: row.updated_at,
      publishers: row.publishers,
      articles: row.articles,
      evidence: row.content.evidence,
      spark: sparkline(published, now),
      sparkNewFrom: reading === null ? 0 : barOf(Date.parse(reading.at), now),
    };
  });
}

/** New: never read. Otherwise what changed since, a correction before everything else. */
function whatIsNew(news: Changes, wasRead: boolean): Pick<WireRow, 'badge' | 'changes'> {
  if (news.length === 0) return { badge: null, changes: [] };
  const told = foldChanges(news.flatMap((revision) => revision.changes)).slice(0, MAX_CHANGES);
  if (told.some((change) => change.what === 'correction')) return { badge: 'corrected', changes: told };
  return { badge: wasRead ? 'updated' : 'new', changes: told };
}

const barOf = (time: number, now: number): number =>
  Math.max(0, Math.min(SPARK_BARS, Math.floor(((time - (now - 24 * HOUR)) / (24 * HOUR)) * SPARK_BARS)));

function sparkline(times: number[], now: number): number[] {
  const bars = new Array<number>(SPARK_BARS).fill(0);
  for (const time of times) bars[Math.min(SPARK_BARS - 1, barOf(time, now))]! += 1;
  return bars;
}

const formatBefore = (row: Listed): string => `${Date.parse(row.updated_at).toString(36)}.${row.id}`;

function parseBefore(before: string | null): { updatedAt: Instant; id: string } | null {
  if (before === null) return null;
  const [time, id] = before.split('.');
  const at = new Date(Number.parseInt(time ?? '', 36));
  const year = at.getUTCFullYear();
  if (!id || Number.isNaN(year) || year < 1990 || year > 2200)
    throw new BadInput('The address of this page of the wire is broken: start again from the first page.');
  return { updatedAt: at.toISOString(), id };
}

export async function markAllRead(db: Db, clock: Clock, who: Principal): Promise<void> {
  await recordAllRead(db, who.id, instant(clock));
}
