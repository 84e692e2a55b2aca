/** Stories that are related to others: alike and kept apart, or one of them going back to the other. */
import { sql } from 'kysely';
import { type Db, storable } from './connect.ts';

/**
 * Remembers that two stories read alike and were kept apart, or that `a` goes back to `b`, an `earlier` one; both pages show
 * it. A story that is gone by now is passed over.
 */
export async function relate(
  trx: Db,
  a: string,
  b: string,
  score: number,
  why: string,
  relation: 'alike' | 'earlier' = 'alike',
): Promise<void> {
  if (a === b) return;
  const back = relation === 'earlier' ? 'later' : relation;
  await sql`
    insert into related (story_id, other_id, score, why, relation)
    select one.id, other.id, ${score}, ${storable(why)}, case when one.id = ${a} then ${relation} else ${back} end
      from story one join story other on (one.id, other.id) in ((${a}, ${b}), (${b}, ${a}))
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
