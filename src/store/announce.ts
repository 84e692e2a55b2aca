/** Telling every process on the same database that something changed: PostgreSQL's LISTEN and NOTIFY. */
import { sql } from 'kysely';
import pg from 'pg';
import type { Db, PoolConfig } from './connect.ts';

const CHANNEL = 'throughline_story';
const WAITING = 'throughline_waiting';

/** Announces, when the transaction commits, that the stream of changes goes on to `cursor`. */
export async function announce(trx: Db, cursor: number): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${String(cursor)})`.execute(trx);
}

/** Announces, when the transaction commits, that an article waits for its story. */
export async function announceWaiting(trx: Db): Promise<void> {
  await sql`select pg_notify(${WAITING}, '')`.execute(trx);
}

/** Calls `onWaiting` whenever articles begin to wait for their stories, for as long as this connection lives. */
export async function listenForWaiting(client: pg.ClientBase, onWaiting: () => void): Promise<void> {
  client.on('notification', onWaiting);
  await client.query(`listen ${WAITING}`);
}

/** Calls `onChange` for every announcement, and after each reconnection (something may have been missed); the result stops it. */
export function listen(
  config: PoolConfig,
  onChange: () => void,
  onLost: (error: Error) => void,
): () => Promise<void> {
  let stopped = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  const connect = async () => {
    const next = new pg.Client(config);
    client = next;
    next.on('notification', onChange);
    next.on('error', lost);
    try {
      await next.connect();
      await next.query(`listen ${CHANNEL}`);
      onChange();
    } catch (error) {
      lost(error as Error);
    }
  };
  const lost = (error: Error) => {
    if (stopped || retry) return;
    onLost(error);
    client?.removeAllListeners().on('error', () => {});
    client?.end().catch(() => {});
    retry = setTimeout(() => {
      retry = null;
      void connect();
    }, 1000);
  };
  const connecting = connect();
  return async () => {
    stopped = true;
    if (retry) clearTimeout(retry);
    await connecting;
    await client?.end().catch(() => {});
  };
}
