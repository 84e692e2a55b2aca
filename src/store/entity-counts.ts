/** What lists and search need of entities and their names, counted: by each article as it is stored, or anew. */
import { sql } from 'kysely';
import type { EntityRef, EntityType } from '../domain/entity.ts';
import type { Instant } from '../domain/time.ts';
import { type Db, json } from './connect.ts';

/** One name of one entity, and by how many articles its count changes. */
export interface NameCount {
  type: EntityType;
  entity: string;
  alias: string;
  name: string;
  articles: number;
}

/**
 * Counts an article for those in `now`, and no more for those in `before`. Rows are written in one order by everybody, so
 * that nobody waits in a circle.
 */
export async function count(trx: Db, now: NameCount[], before: NameCount[], at: Instant): Promise<void> {
  const names = new Map<string, NameCount>();
  const entities = new Map<string, { type: string; id: string; now: number; before: number }>();
  const add = (row: NameCount, side: 'now' | 'before') => {
    const key = `${row.type} ${row.entity} ${row.alias}`;
    const name = names.get(key) ?? { ...row, articles: 0 };
    name.articles = side === 'now' ? name.articles + row.articles : name.articles - row.articles;
    names.set(key, name);
    const entity = entities.get(`${row.type} ${row.entity}`) ?? {
      type: row.type,
      id: row.entity,
      now: 0,
      before: 0,
    };
    // Two names in one article are one article.
    entity[side] = Math.max(entity[side], row.articles);
    entities.set(`${row.type} ${row.entity}`, entity);
  };
  for (const row of before) add(row, 'before');
  for (const row of now) add(row, 'now');
  if (names.size === 0) return;
  const nameRows = [...names.values()].map(({ type, entity, alias, name, articles }) => ({
    type,
    entity,
    alias,
    name,
    articles,
  }));
  await sql`
    insert into entity_name (type, entity, alias, name, articles)
    select type, entity, alias, name, articles
      from jsonb_to_recordset(${json(nameRows)}::jsonb) as x(type text, entity text, alias text, name text, articles int)
     order by type collate "C", entity collate "C", alias collate "C"
    on conflict (type, entity, alias) do update set articles = entity_name.articles + excluded.articles`.execute(
    trx,
  );
  const entityRows = [...entities.values()].map((row) => ({
    type: row.type,
    id: row.id,
    articles: row.now - row.before,
  }));
  await sql`
    insert into entity (type, id, articles, last_seen_at)
    select type, id, articles, ${at}::timestamptz
      from jsonb_to_recordset(${json(entityRows)}::jsonb) as x(type text, id text, articles int)
     order by type collate "C", id collate "C"
    on conflict (type, id) do update set articles = entity.articles + excluded.articles,
           last_seen_at = greatest(entity.last_seen_at, excluded.last_seen_at)`.execute(trx);
}

/** Counts these entities anew out of their mentions: after a decision changed whom names mean. */
export async function recount(trx: Db, refs: EntityRef[]): Promise<void> {
  const types = refs.map(({ type }) => type);
  const ids = refs.map(({ id }) => id);
  const asked = sql`unnest(${types}::text[], ${ids}::text[]) as asked(type, id)`;
  await sql`delete from entity_name n using ${asked} where n.type = asked.type and n.entity = asked.id`.execute(
    trx,
  );
  await sql`delete from entity e using ${asked} where e.type = asked.type and e.id = asked.id`.execute(trx);
  await sql`
    insert into entity_name (type, entity, alias, name, articles)
    select m.type, m.entity, m.alias, min(m.name), count(distinct m.article_id) filter (where not m.copy)
      from ${asked} join entity_mention m on m.type = asked.type and m.entity = asked.id
     group by m.type, m.entity, m.alias`.execute(trx);
  await sql`
    insert into entity (type, id, articles, last_seen_at)
    select m.type, m.entity, count(distinct m.article_id) filter (where not m.copy), max(m.published_at)
      from ${asked} join entity_mention m on m.type = asked.type and m.entity = asked.id
     group by m.type, m.entity`.execute(trx);
}
