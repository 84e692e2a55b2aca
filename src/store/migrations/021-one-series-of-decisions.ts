/**
 * The word that a person gave a story as its kind or severity; and one series of numbers for what is decided about stories and about
 * entities, so that a number means one decision. Where both have the same numbers, those of entities are counted on behind the others.
 */
import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table story_decision add column word text`.execute(db);
  await sql`create sequence decision_number`.execute(db);
  for (const table of ['story_decision', 'entity_decision'])
    await sql`alter table ${sql.table(table)} alter column id drop identity,
      alter column id set default nextval('decision_number')`.execute(db);
  // By way of numbers below zero: no row may have that of another even for a moment.
  await sql`update entity_decision set id = -(id + (select max(id) from story_decision))
     where exists (select from entity_decision join story_decision using (id))`.execute(db);
  await sql`update entity_decision set id = -id where id < 0`.execute(db);
  await sql`select setval('decision_number', coalesce(max(id), 0) + 1, false)
     from (select id from story_decision union all select id from entity_decision) made`.execute(db);
}
