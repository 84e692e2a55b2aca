/** Finding observables by their value, and all that lies on a host or below it. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create or replace function observable_host(type text, value text) returns text
    language sql immutable strict parallel safe return left(lower(case
      when type in ('domain', 'onion', 'ipv4', 'ipv6') then value
      when type = 'email' then substring(value from '@([^@]+)$')
      when type = 'url' then btrim(substring(value from '^(?:[A-Za-z][A-Za-z0-9+.-]*://)?(?:[^/?#@]*@)?(\\[[^]]*\\]|[^/:?#]+)'), '[]')
    end), 253)`.execute(db);
  // Values may be longer than an index takes.
  await sql`create index observable_value on observable (left(lower(value), 300))`.execute(db);
  // What ends in a domain begins with it when read backwards.
  await sql`create index observable_host on observable (reverse(observable_host(type, value)) text_pattern_ops)`.execute(
    db,
  );
}
