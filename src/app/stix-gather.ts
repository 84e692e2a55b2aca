/** Gathers what a bundle of a story or an entity tells of who and what, with the sentences that say it. */
import type { Citation } from '../domain/article.ts';
import { type EntityRef, entityId, type Role } from '../domain/entity.ts';
import type { About, StoryArticle, StoryContent } from '../domain/story.ts';
import type { Instant } from '../domain/time.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Db } from '../store/connect.ts';
import { allStanding } from '../store/entity-decisions.ts';
import {
  decidedAt,
  namesKnown,
  type RelationSaid,
  relationsSaid,
  sectorsStruck,
  techniquesKnown,
} from '../store/entity-exports.ts';
import { articlesToCite, NEWEST_ARTICLES, techniquesOfEntity } from '../store/entity-reads.ts';
import { refKey } from '../store/entity-resolve.ts';
import { actsOf } from '../store/entity-ties.ts';
import { articlesAsDecided, techniquesAdded } from '../store/findings-decided.ts';
import { type ObservableRelationSaid, observableRelationsSaid } from '../store/observable-relations.ts';
import { type Catalogues, catalogued } from './entity-knowledge.ts';
import { naming } from './entity-names.ts';
import { citedArticles } from './observable-view.ts';
import type { Sentence, Told, ToldEntity, ToldTechnique } from './stix-told.ts';
import { aboutAsDecided, flawsLeft } from './story-about.ts';
import { type ToldTechnique as Found, techniquesIn, techniqueViews } from './technique-view.ts';

const MOST_ALIASES = 40;
const MOST_TECHNIQUES = 100;
/** Articles are read so many at a time, for their sentences alone. */
const AT_ONCE = 50;

/** What a story is about that a bundle holds. Those who write about it, sell or regulate are no part of the threat. */
const HELD: ReadonlySet<Role> = new Set<Role>([
  'victim',
  'actor',
  'malware',
  'tool',
  'campaign',
  'vulnerability',
  'product',
  'supplier',
  'sector',
  'country',
]);

interface Struck {
  ref: EntityRef;
  certainty: About['certainty'];
  citations: Citation[];
}

/** Of a story: what it is about, the flaws that its articles name, and all that its sentences relate. */
export async function toldOfStory(
  db: Db,
  catalogues: Catalogues,
  content: StoryContent,
  articles: StoryArticle[],
): Promise<Told> {
  const { onEntities: decisions, onFinds } = await allStanding(db);
  const about = aboutAsDecided(content.about ?? [], articles, decisions)
    .filter(({ role, certainty }) => HELD.has(role) && certainty !== 'denied')
    .map((one) => ({ ...one, ref: { type: one.type, id: one.id } }));
  const isLeft = flawsLeft(decisions);
  const flaws = articles.flatMap(({ article, findings }) =>
    findings.mentions
      .filter(({ type, key }) => type === 'vulnerability' && isLeft(article.id, entityId(key)))
      .map(({ key }) => ({ type: 'vulnerability' as const, id: entityId(key) })),
  );
  const its = { articles: articles.map(({ article }) => article.id) };
  const [relations, observableRelations] = await Promise.all([
    relationsSaid(db, its),
    observableRelationsSaid(db, its),
  ]);
  return told(db, catalogues, {
    refs: [...about.map(({ ref }) => ref), ...flaws],
    relations,
    observableRelations,
    techniques: techniquesIn(articlesAsDecided(articles, onFinds)).slice(0, MOST_TECHNIQUES),
    added: techniquesAdded(onFinds, articles),
    struck: about.filter(({ role }) => role === 'victim'),
  });
}

/** Of an entity: itself, whom sentences relate it to, and the techniques that are tied to it. */
export async function toldOfEntity(db: Db, catalogues: Catalogues, ref: EntityRef): Promise<Told> {
  const [relations, observableRelations, techniques] = await Promise.all([
    relationsSaid(db, { entity: ref }),
    observableRelationsSaid(db, { entity: ref }),
    actsOf(db, ref, NEWEST_ARTICLES).then((acts) => techniquesOfEntity(db, ref, acts, MOST_TECHNIQUES)),
  ]);
  return told(db, catalogues, {
    refs: [ref],
    relations,
    observableRelations,
    techniques,
    added: [],
    struck: [],
  });
}

interface Gathered {
  refs: EntityRef[];
  relations: RelationSaid[];
  observableRelations: ObservableRelationSaid[];
  techniques: Found[];
  added: ReturnType<typeof techniquesAdded>;
  struck: Struck[];
}

async function told(db: Db, catalogues: Catalogues, found: Gathered): Promise<Told> {
  const knowledge = await catalogues.knowledge();
  const ends = [
    ...found.relations.flatMap(({ subject, object }) => [subject, object]),
    ...found.observableRelations.map(({ subject }) => subject),
  ];
  const refs = [
    ...new Map([...found.refs, ...ends].map(({ type, id }) => [refKey({ type, id }), { type, id }])).values(),
  ].sort((a, b) => (refKey(a) < refKey(b) ? -1 : 1));
  const sentences = await sentencesOf(db, [
    ...found.relations.flatMap(({ citations }) => citations),
    ...found.observableRelations.flatMap(({ citations }) => citations),
    ...found.techniques.flatMap(({ citations }) => citations),
    ...found.struck.flatMap(({ citations }) => citations),
  ]);
  return {
    entities: await entitiesTold(db, catalogues, knowledge, refs),
    relations: found.relations
      .map(({ citations, ...one }) => ({ ...one, sentences: sentences(citations) }))
      .filter((one) => one.sentences.length > 0),
    observableRelations: found.observableRelations
      .map(({ citations, ...one }) => ({ ...one, sentences: sentences(citations) }))
      .filter((one) => one.sentences.length > 0),
    techniques: await techniquesTold(db, knowledge, found, sentences),
    victims: found.struck.map(({ ref, certainty, citations }) => ({
      ref,
      certainty,
      sentences: sentences(citations),
    })),
  };
}

type Sentences = (citations: Citation[]) => Sentence[];

/** The sentences that are cited. An article that has gone has none. */
async function sentencesOf(db: Db, citations: Citation[]): Promise<Sentences> {
  const wanted = Map.groupBy(citations, ({ articleId }) => articleId);
  const ids = citedArticles(citations);
  const found = new Map<string, Sentence>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    for (const { article, publisher } of await articlesToCite(db, ids.slice(at, at + AT_ONCE))) {
      for (const { start, end } of wanted.get(article.id)!)
        found.set(`${article.id} ${start}`, {
          articleId: article.id,
          start,
          text: article.text.slice(start, end).replace(/\s+/g, ' ').trim(),
          url: article.url,
          publisher: publisher.name,
          publishedAt: article.published.at,
          learnedAt: article.learnedAt,
        });
    }
  }
  return (citations) => citations.flatMap(({ articleId, start }) => found.get(`${articleId} ${start}`) ?? []);
}

async function entitiesTold(
  db: Db,
  catalogues: Catalogues,
  knowledge: Knowledge,
  refs: EntityRef[],
): Promise<ToldEntity[]> {
  const flaws = refs.filter(({ type }) => type === 'vulnerability').map(({ id }) => id);
  const [names, sectors, decided, nameOf, known] = await Promise.all([
    namesKnown(db, refs),
    sectorsStruck(db, refs),
    decidedAt(db, refs),
    naming(db, knowledge, refs),
    catalogues.vulnerabilities(flaws),
  ]);
  const namesOf = Map.groupBy(names, refKey);
  const sectorsOf = Map.groupBy(sectors, refKey);
  return refs.flatMap((ref) => {
    const own = namesOf.get(refKey(ref)) ?? [];
    // One that no article names any more is told of by nothing here.
    if (own.length === 0) return [];
    const catalogue = catalogued(knowledge, ref);
    const its = sectorsOf.get(refKey(ref)) ?? [];
    const times = [...own, ...its].map(({ since }) => since).sort();
    const decision = decided.get(refKey(ref));
    const called = [
      ...own.map(({ name }) => name),
      ...(catalogue?.aliases ?? []).filter(({ fit }) => fit === null).map(({ name }) => name),
    ];
    return {
      ...ref,
      name: nameOf(ref),
      aliases: aliasesOf(nameOf(ref), called),
      references: catalogue?.references ?? [],
      description: known.get(ref.id)?.title ?? catalogue?.description ?? null,
      sectors: its.map(({ sector }) => sector),
      since: times[0]!,
      until: later(times.at(-1)!, decision),
    };
  });
}

/** Each spelling once, the name that is shown left out. */
function aliasesOf(name: string, called: string[]): string[] {
  const others = new Map(called.map((one) => [entityId(one), one]).reverse() as [string, string][]);
  others.delete(entityId(name));
  others.delete('');
  return [...others.values()].reverse().slice(0, MOST_ALIASES);
}

const later = (one: Instant, other: Instant | undefined): Instant =>
  other !== undefined && Date.parse(other) > Date.parse(one) ? other : one;

async function techniquesTold(
  db: Db,
  knowledge: Knowledge,
  { techniques: found, added }: Pick<Gathered, 'techniques' | 'added'>,
  sentences: Sentences,
): Promise<ToldTechnique[]> {
  const since = await techniquesKnown(
    db,
    found.map(({ technique }) => technique),
  );
  const views = techniqueViews(found, added, knowledge, () => []);
  return views.flatMap(({ citations: _, sentences: __, by: ___, ...technique }) => {
    const its = found.filter(
      (one) => (knowledge.technique(one.technique)?.id ?? one.technique) === technique.id,
    );
    const by = added.find(({ id }) => id === technique.id);
    const first =
      its
        .flatMap((one) => since.get(one.technique) ?? [])
        .sort()
        .at(0) ?? by?.at;
    if (first === undefined) return [];
    const said = sentences(its.flatMap(({ citations }) => citations)).slice(0, 2);
    return { ...technique, said, since: first, until: first };
  });
}
