/** The sentences behind an edge of the graph: what they state of both its ends, and those that only name both. */
import { type Clock, instant } from '../clock.ts';
import type { Citation } from '../domain/article.ts';
import { defang } from '../domain/defang.ts';
import { type EntityRef, isEntity, type RelatedRef } from '../domain/entity.ts';
import type { EdgePage } from '../domain/entity-page.ts';
import { NotFound } from '../domain/errors.ts';
import type { Cited } from '../domain/story.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Db } from '../store/connect.ts';
import { relationsOfEntity } from '../store/entity-reads.ts';
import { refKey } from '../store/entity-resolve.ts';
import { articlesNamingBoth, type Pair } from '../store/graph.ts';
import { articlesHoldingBoth, observablesKnown, observablesTiedTo } from '../store/observable-relations.ts';
import { citerOf } from './entity.ts';
import { type Catalogues, catalogued } from './entity-knowledge.ts';
import { knownEntity, naming } from './entity-names.ts';
import { relationView, statedOf, withCatalogue, withoutCatalogue } from './entity-relations.ts';

const SENTENCES = 30;

/** What relates two entities, or one and an observable: the sentences that say so, and those that name both. */
export async function entityEdge(
  db: Db,
  clock: Clock,
  catalogues: Catalogues,
  fromAsked: EntityRef,
  toAsked: RelatedRef,
): Promise<EdgePage> {
  const [from, knowledge] = await Promise.all([
    knownEntity(db, catalogues, fromAsked),
    catalogues.knowledge(),
  ]);
  const { to, name, related, pairs } = await (isEntity(toAsked)
    ? tiedToEntity(db, catalogues, knowledge, from, toAsked)
    : tiedTo(db, from, toAsked));
  const nameOf = await naming(db, knowledge, [from, to].filter(isEntity));
  const stated = related.flatMap(({ citations }) => citations);
  const together = sentencesTogether(pairs).filter(
    ([one, other]) => other !== undefined || !stated.some((each) => meet(each, one!)),
  );
  const shown = together.slice(0, SENTENCES);
  const citer = await citerOf(db, [...stated, ...shown.flat()]);
  return {
    now: instant(clock),
    from: { ...from, name: nameOf(from) },
    to: { ...to, name: isEntity(to) ? nameOf(to) : name },
    relations: related.map((one) => relationView(one, nameOf, citer.views)),
    together: shown.map((citations) => {
      const passages = citations.flatMap((citation) => citer.view(citation) ?? []);
      return { text: passages.map(({ passage }) => passage).join(' … '), citations: passages, isNew: false };
    }),
    togetherTotal: together.length,
  };
}

async function tiedToEntity(
  db: Db,
  catalogues: Catalogues,
  knowledge: Knowledge,
  from: EntityRef,
  asked: EntityRef,
) {
  const to = await knownEntity(db, catalogues, asked);
  const [said, pairs] = await Promise.all([
    relationsOfEntity(db, from, SENTENCES, to),
    articlesNamingBoth(db, from, to),
  ]);
  const stated = statedOf(knowledge, from, catalogued(knowledge, from)).filter(
    (one) => refKey(one) === refKey(to),
  );
  return { to, name: to.id, related: withCatalogue(said, stated, 2 * SENTENCES), pairs };
}

async function tiedTo(db: Db, from: EntityRef, to: RelatedRef) {
  const [known, seen, pairs] = await Promise.all([
    observablesKnown(db, [to.id]),
    observablesTiedTo(db, from, SENTENCES, to.id),
    articlesHoldingBoth(db, from, to.id),
  ]);
  const one = known.get(to.id);
  if (!one) throw new NotFound('No sentence here ties such an observable to anybody.');
  return { to, name: defang(to.id, one.seen), related: withoutCatalogue(seen), pairs };
}

/** What a relation cites stands there, and need not stand again among what merely names both. */
const meet = (a: Citation, b: Citation): boolean =>
  a.articleId === b.articleId && a.start < b.end && b.start < a.end;

/** Sentences that name both, newest first; then, of articles with none, the first sentence that names each. */
function sentencesTogether(pairs: Pair[]): Cited['citations'][] {
  const shared = new Map<string, Citation[]>();
  const apart = new Map<string, Citation[]>();
  for (const { articleId, one, other } of pairs) {
    const starts = new Set(other.starts);
    for (const [place, start] of one.starts.entries()) {
      if (starts.has(start))
        shared.set(`${articleId} ${start}`, [{ articleId, start, end: one.ends[place]! }]);
    }
    const firsts = [one, other].flatMap(({ starts, ends }) =>
      starts.length > 0 ? [{ articleId, start: starts[0]!, end: ends[0]! }] : [],
    );
    if (!apart.has(articleId)) apart.set(articleId, firsts);
  }
  for (const [citation] of shared.values()) apart.delete(citation!.articleId);
  return [...shared.values(), ...[...apart.values()].filter((citations) => citations.length > 0)];
}
