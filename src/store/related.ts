/** Stories that are related to others: alike and kept apart, or one of them going back to the other. */
import { sql } from 'kysely';
import { type Db, json } from './connect.ts';

/** That two stories read alike and were kept apart, or that `a` goes back to `b`, an `earlier` one. */
export interface Relation {
  a: string;
  b: string;
  score: number;
  why: string;
  relation: 'alike' | 'earlier';
}

/**
 * Remembers how stories are related, for both pages show it; of two that are related in several ways, the one that scores most.
 * A story that is gone by now is passed over.
 */
export async function relate(trx: Db, relations: Relation[]): Promise<void> {
  const best = new Map<string, Relation>();
  for (const each of relations) {
    if (each.a === each.b) continue;
    const pair = [each.a, each.b].sort().join(' ');
    if (each.score > (best.get(pair)?.score ?? Number.NEGATIVE_INFINITY)) best.set(pair, each);
  }
  if (best.size === 0) return;
  const rows = [...best.values()].flatMap(({ a, b, score, why, relation }) => [
    { story_id: a, other_id: b, score, why, relation },
    { story_id: b, other_id: a, score, why, relation: relation === 'earlier' ? 'later' : relation },
  ]);
  await sql`
    insert into related (story_id, other_id, score, why, relation)
    select given.story_id, given.other_id, score, why, relation
      from jsonb_to_recordset(${json(rows)}::jsonb)
           as given (story_id text, other_id text, score double precision, why text, relation text)
      join story one on one.id = given.story_id
      join story other on other.id = given.other_id
    on conflict (story_id, other_id) do update
       set score = excluded.score, why = excluded.why, relation = excluded.relation
     where related.score < excluded.score`.execute(trx);
}

/** The stories that are related to one: those it goes back to first, then those that go back to it, then those alike. */
export async function relatedStories(db: Db, storyId: string, limit: number) {
  return db
    .selectFrom('related')
    .innerJoin('story', 'story.id', 'related.other_id')
    .select([
      'story.id',
      'story.title',
      'story.content',
      'story.publishers',
      'story.articles',
      'story.first_reported_at',
      'story.updated_at',
      'related.relation',
      'related.why',
      'related.score',
    ])
    .where('related.story_id', '=', storyId)
    .where('story.moved_to', 'is', null)
    .orderBy(sql`array_position(array['earlier', 'later', 'alike'], related.relation)`)
    .orderBy('related.score', 'desc')
    .orderBy('story.id')
    .limit(limit)
    .execute();
}
