/** Which names an article was understood with, so that articles are understood anew where the catalogues know others. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table article add column catalogue text not null default ''`.execute(db);
  await sql`drop index article_understood`.execute(db);
  await sql`create index article_understood on article (understood, catalogue, published_at desc)`.execute(
    db,
  );
}
