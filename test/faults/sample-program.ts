/** `throughline start` on the sample wire, as the fault tests run it, and a look at what it has stored. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import { type SampleWire, startSampleWire } from '../../sample/server.ts';
import { systemClock } from '../../src/clock.ts';
import { silentLog } from '../../src/log.ts';
import type { Db } from '../../src/store/connect.ts';
import { openStore } from '../../src/store/open.ts';
import { addSources } from '../../src/store/sources.ts';
import { type RunningProgram, startProgram } from '../command-line.ts';

/** Its feed breaks off within its only entry, so that there is nothing to read. */
const unreadable = 'reading-the-cloudflare-report';

export interface SampleProgram {
  wire: SampleWire;
  /** Addresses of the articles that must all be there in the end. */
  urls: string[];
  start(): Promise<RunningProgram>;
  /** Looks into the database of the folder, whether a program is running on it or not. */
  look<T>(use: (db: Db) => Promise<T>): Promise<T>;
  serverPid(): number;
}

/** Makes a data folder that follows the sample wire; `startedAt` in the past has every article out from the beginning. */
export async function sampleProgram(data: string): Promise<SampleProgram> {
  const startedAt = systemClock.now();
  const wire = await startSampleWire({ clock: systemClock, startedAt, slowMs: 10 });
  const look = async <T>(use: (db: Db) => Promise<T>): Promise<T> => {
    const store = await openStore({
      databaseUrl: null,
      folder: data,
      log: silentLog,
      join: true,
      onGone: () => {},
    });
    try {
      return await use(store.db);
    } finally {
      await store.close();
    }
  };
  await look((db) => addSources(db, wire.sources, new Date(startedAt).toISOString()));
  const out = wire.articles.filter(
    (article) => article.visibleFrom <= startedAt && article.slug !== unreadable,
  );
  return {
    wire,
    urls: out.map((article) => article.url),
    start: () => startProgram({ THROUGHLINE_DATA: data, THROUGHLINE_TRUSTED_HOSTS: new URL(wire.url).host }),
    look,
    serverPid: () => Number(readFileSync(join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]),
  };
}

/** Asks until the answer is what is hoped for; fails after `patienceMs`, saying what it was then. */
export async function until<T>(
  ask: () => Promise<T>,
  hoped: (answer: T) => boolean,
  patienceMs = 90_000,
): Promise<T> {
  for (const end = Date.now() + patienceMs; ; await delay(100)) {
    const answer = await ask();
    if (hoped(answer)) return answer;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(answer)} after ${patienceMs / 1000} s`);
  }
}

/** What is missing or half-written: empty where all is well. */
export async function faultsOf(db: Db, urls: string[]): Promise<string[]> {
  const questions = {
    'an article that is not there': sql`
      select given.url as id from unnest(${urls}::text[]) given(url)
       where not exists (select 1 from article_url where article_url.url = given.url)`,
    'an article in no story': sql`
      select id from article where not exists (select 1 from story_article where article_id = article.id)`,
    'a story without its revision': sql`
      select id from story where not exists
        (select 1 from story_revision r where r.story_id = story.id and r.revision = story.revision)`,
    'a story that miscounts its articles': sql`
      select id from story where moved_to is null
         and articles <> (select count(*) from story_article where story_id = story.id)`,
    'a story that cites an article which it does not hold': sql`
      select distinct story.id from story,
             jsonb_path_query(content, 'lax $.summary[*].citations[*].articleId') cited
       where moved_to is null and not exists
         (select 1 from story_article where story_id = story.id and article_id = cited #>> '{}')`,
    'an article that waits': sql`select id from article where waiting`,
    'an entry that waits': sql`select url as id from incoming`,
  };
  const faults: string[] = [];
  for (const [fault, question] of Object.entries(questions)) {
    const { rows } = await (question as ReturnType<typeof sql<{ id: string }>>).execute(db);
    for (const { id } of rows) faults.push(`${fault}: ${id}`);
  }
  return faults;
}
