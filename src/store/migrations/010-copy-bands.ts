/** Bands of one article: without it, finding whose copy an article is reads the bands of the whole archive. */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index copy_band_article on copy_band (article_id)`.execute(db);
}
