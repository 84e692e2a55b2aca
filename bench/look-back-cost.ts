/** What the look back asks of the database: its one query for a founding article, among few and among a million old names. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { silentLog } from '../src/log.ts';
import { connectPool, type Db, database } from '../src/store/connect.ts';
import { migrate } from '../src/store/migrate.ts';
import { oldStoriesNaming } from '../src/store/old-stories.ts';
import { startServer } from '../src/store/server.ts';

const namesPerStory = 16;
const askedNames = 14;
const few = 10_000;
export const many = 1_000_000;
/** Names of as many stories as a gang has victims in years: every ask has two of them. */
const common = 40;
const asks = 200;

export interface Cost {
  /** Milliseconds of one query, the median of 200, and the slowest of twenty. */
  atFew: Spread;
  atMany: Spread;
}
interface Spread {
  median: number;
  slow: number;
}

export async function measureCost(): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'));
  // As root the server runs as nobody, who must be able to walk in.
  chmodSync(folder, 0o755);
  const server = await startServer({ folder: join(folder, 'data'), log: silentLog });
  const pool = connectPool(server.connection, () => {});
  try {
    const db = database(pool);
    await migrate(db, silentLog);
    await fill(db, 0, few / namesPerStory);
    const atFew = await ask(db, few / namesPerStory);
    await fill(db, few / namesPerStory, many / namesPerStory);
    return { atFew, atMany: await ask(db, many / namesPerStory) };
  } finally {
    await pool.end();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Stories from one number to another: names of their own, but two of the common ones each. */
async function fill(db: Db, from: number, to: number): Promise<void> {
  await sql`insert into story (id, title, kind, categories, content, revision, publishers, articles, first_seen_at,
       first_reported_at, updated_at, revised_at, shelved)
    select 'story-' || n, 'Story', 'incident', '{}', '{}', 1, 1, 1, at, at, at, at, true
      from generate_series(${from}::integer, ${to - 1}::integer) n,
           lateral (select timestamptz '2020-01-01' + n * interval '40 minutes' as at) time`.execute(db);
  await sql`insert into old_story_name (term, quiet_since, story_id)
    select case when k < 2 then (n + k * 7) % ${common} else ${common} + n * ${namesPerStory} + k end, at, 'story-' || n
      from generate_series(${from}::integer, ${to - 1}::integer) n, generate_series(0, ${namesPerStory - 1}) k,
           lateral (select timestamptz '2020-01-01' + n * interval '40 minutes' as at) time`.execute(db);
  await sql`analyze old_story_name`.execute(db);
}

/** Each asks with two common names, two of an old story, and others that no story has. */
async function ask(db: Db, stories: number): Promise<Spread> {
  const times: number[] = [];
  for (let i = 0; i < asks; i++) {
    const old = (i * 7919) % stories;
    const terms = Array.from({ length: askedNames }, (_, k) =>
      k < 2 ? (i + k) % common : k < 4 ? common + old * namesPerStory + k : -1 - i * askedNames - k,
    );
    const asked = terms.map((term) => ({ term, counts: 1 }));
    const start = performance.now();
    await oldStoriesNaming(db, asked, 2, '2040-01-01T00:00:00.000Z', 5);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { median: times[asks / 2]!, slow: times[asks * 0.95]! };
}
