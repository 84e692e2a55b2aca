/** The whole program for a test, without a server: a database of its own, a clock that stands still, sources on loopback. */

import { createApp } from '../src/app/create.ts';
import { loadNames } from '../src/app/knowledge.ts';
import { startLive } from '../src/app/live.ts';
import { fixedClock, instant } from '../src/clock.ts';
import { createFetcher, type FetchLimits } from '../src/collect/fetch.ts';
import { createRobots } from '../src/collect/robots.ts';
import { silentLog } from '../src/log.ts';
import { collectDue } from '../src/pipeline/collect.ts';
import type { Ground } from '../src/pipeline/ground.ts';
import { drain } from '../src/pipeline/worker.ts';
import type { PoolConfig } from '../src/store/connect.ts';
import { connectPool, database } from '../src/store/connect.ts';
import { migrate } from '../src/store/migrate.ts';

export type TestProgram = Awaited<ReturnType<typeof openTestProgram>>;

/** `trustedHosts`: the loopback servers that the test runs; `limits`: of fetching, where the usual are too patient. */
export async function openTestProgram(
  connection: PoolConfig,
  at: string | number,
  trustedHosts: string[],
  limits: Partial<FetchLimits> = {},
) {
  const pool = connectPool(connection, () => {});
  const db = database(pool);
  await migrate(db, silentLog);
  const clock = fixedClock(at);
  const fetcher = createFetcher({ trustedHosts, contact: null, clock, limits });
  const ground: Ground = {
    db,
    clock,
    log: silentLog,
    fetcher,
    robots: createRobots(fetcher, clock),
    names: () => loadNames(db),
    random: () => 0.5,
    everyMs: null,
    model: null,
  };
  const live = startLive(db, connection, silentLog);
  return {
    db,
    pool,
    clock,
    ground,
    app: createApp(ground, live),
    /** Fetches every source that is due, reads what came, and tells it. */
    async turn() {
      while ((await collectDue(ground, 16, instant(ground.clock, 60_000))) > 0);
      await drain(ground);
    },
    async close() {
      await live.close();
      await pool.end();
    },
  };
}
