/** An entity's page with its graph, as they stand on one address. */
import type { Clock } from '../clock.ts';
import type { EntityRef, RelatedRef } from '../domain/entity.ts';
import type { EntityGraph, EntityPage } from '../domain/entity-page.ts';
import type { Db } from '../store/connect.ts';
import { pageOf } from './entity.ts';
import type { Catalogues } from './entity-knowledge.ts';
import { knownEntity } from './entity-names.ts';
import { aroundOf } from './entity-relations.ts';
import { graphAround } from './graph.ts';

/**
 * The page, and the graph of at most `nodes` nodes: what lies around an entity takes longest where it is in many articles,
 * and is asked once for both.
 */
export async function entityWithGraph(
  db: Db,
  clock: Clock,
  catalogues: Catalogues,
  asked: EntityRef,
  expanded: RelatedRef[],
  nodes: number,
): Promise<{ page: EntityPage; graph: EntityGraph }> {
  const ref = await knownEntity(db, catalogues, asked);
  const around = aroundOf(db, ref);
  const [page, graph] = await Promise.all([
    pageOf(db, clock, catalogues, ref, around),
    around.then((its) => graphAround(db, catalogues, ref, its, expanded, nodes)),
  ]);
  return { page, graph };
}
