/** Names are found without their diacritics: "Nakoala" is Näköala. Letters as `withoutMarks` has them. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create or replace function name_without_marks(name text) returns text
    language sql immutable strict parallel safe return
      replace(replace(replace(replace(
        translate(normalize(regexp_replace(normalize(name, NFD), '[\\u0300-\\u036f]', '', 'g'), NFC), 'øłđðıħ', 'olddih'),
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')`.execute(db);
  await sql`alter table entity_name drop column search`.execute(db);
  await sql`alter table entity_name add column search tsvector generated always as
    (to_tsvector('simple', translate(name_without_marks(alias), '-.', '  '))) stored`.execute(db);
  await sql`create index entity_name_search on entity_name using gin (search)`.execute(db);
}
