/** The connection to PostgreSQL: a pool, typed by kysely. Times come as ISO strings, bigint as number, date as text. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Schema } from './schema.ts';

export type Db = Kysely<Schema>;
export type { PoolConfig } from 'pg';

const TIMESTAMPTZ = 1184;
const INT8 = 20;
const DATE = 1082;

const parsers: Record<number, (text: string) => unknown> = {
  [TIMESTAMPTZ]: (text) => new Date(text).toISOString(),
  // Counts and cursors only: they stay below 2^53.
  [INT8]: Number,
  [DATE]: (text) => text,
};

const types = {
  getTypeParser(oid: number, format?: string) {
    const own = format === 'binary' ? undefined : parsers[oid];
    return own ?? pg.types.getTypeParser(oid, format as 'text');
  },
} as pg.CustomTypesConfig;

/** Connections that break within this time are told as one. */
const LOSS_MS = 1_000;

/**
 * A pool on `config`. A connection that breaks while idle is dropped and told to `onLost`; queries that were
 * running fail and are retried by whoever asked.
 */
export function connectPool(config: pg.PoolConfig, onLost: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({ max: 10, connectionTimeoutMillis: 10_000, ...config, types });
  // One that breaks between two queries of a transaction tells whoever has it by the next query; unheard, it would end us.
  pool.on('connect', (client) => client.on('error', () => {}));
  let told = 0;
  pool.on('error', (error) => {
    // One that breaks while we are leaving is no loss; and when the server goes, all of them break at once.
    if (pool.ending || Date.now() - told < LOSS_MS) return;
    told = Date.now();
    onLost(error);
  });
  return pool;
}

export function database(pool: pg.Pool): Db {
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}

/** A value for a jsonb column. PostgreSQL refuses NUL and lone surrogates in jsonb: both become U+FFFD. */
export function json(value: unknown): string {
  const text = JSON.stringify(value);
  // Both are written as escapes; looking at each part by itself takes ten times as long, and hardly any text needs it.
  if (!/\\u(?:0000|d[89a-f])/.test(text)) return text;
  return JSON.stringify(value, (_key, part) => (typeof part === 'string' ? storable(part) : part));
}

/** Text as PostgreSQL can keep it. */
export function storable(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed();
  return whole.includes('\0') ? whole.replaceAll('\0', '\uFFFD') : whole;
}

/** What went wrong with a connection, in words. Node gives several addresses' failures as one error without a message. */
export function connectionFailure(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map((each: Error) => each.message).join('; ');
  return error instanceof Error ? error.message : String(error);
}

/** Why the database does not answer now but will later, in words for people; null for any other error. */
export function databaseAway(error: unknown): string | null {
  const { code = '', message = '', syscall } = error as { code?: string; message?: string; syscall?: string };
  if (/^(?:53100|ENOSPC)$/.test(code))
    return 'The disk is full: what is there can be read, but nothing written.';
  // Classes 08 and 57P of PostgreSQL's error codes, too many connections, and what the socket and the pool say.
  const away =
    /^(?:08\w{3}|57P0[1-4]|53300|ECONNREFUSED|ECONNRESET|EPIPE)$/.test(code) ||
    (code === 'ENOENT' && syscall === 'connect') ||
    /^(?:Connection terminated|timeout exceeded when trying to connect|Client has encountered)/.test(message);
  return away ? 'The database does not answer; it is being started again.' : null;
}
