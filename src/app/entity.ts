/** The page of one entity: what it is called and by whom, its stories, what relates to it, and the evidence for each. */
import { type Clock, instant } from '../clock.ts';
import type { Citation } from '../domain/article.ts';
import {
  type CatalogueEntity,
  type EntityDecision,
  type EntityRef,
  type EntityType,
  entityId,
  unknownVulnerability,
} from '../domain/entity.ts';
import type { EntityPage } from '../domain/entity-page.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Db } from '../store/connect.ts';
import { decisionsOn, standingDecisions } from '../store/entity-decisions.ts';
import { articlesByDay } from '../store/entity-mentions.ts';
import { observablesOfEntity } from '../store/entity-observables.ts';
import {
  articlesToCite,
  type EntityMentions,
  listStories,
  mentionsOfEntity,
  NEWEST_ARTICLES,
  namesakesOf,
  namesOfEntity,
  rolesInStories,
  techniquesOfEntity,
} from '../store/entity-reads.ts';
import { refKey, resolver, splitOffAs } from '../store/entity-resolve.ts';
import { actsOf } from '../store/entity-ties.ts';
import { struckBy } from '../store/victims.ts';
import { type Citer, createCiter } from './citations.ts';
import { type Catalogues, catalogued } from './entity-knowledge.ts';
import { knownEntity, naming, noSuchEntity } from './entity-names.ts';
import {
  type Around,
  aroundOf,
  othersIn,
  relationView,
  statedOf,
  withCatalogue,
  withoutCatalogue,
} from './entity-relations.ts';
import { nameViews, saidOf, storyRow, unrelated, withoutDaysMissing, withoutGaps } from './entity-shown.ts';
import { citedBy, fixViews, statedView, toldOfFlaw } from './flaw.ts';
import { citedArticles, observableList } from './observable-view.ts';
import { versionsOfProduct } from './product-versions.ts';
import { versionsOfRelations } from './relation-versions.ts';
import { techniqueViews } from './technique-view.ts';

const DAY = 86_400_000;
/** Activity is shown by day up to here, then by month. */
const MOST_DAYS = 60;
const STORIES = 30;
const NAMES = 40;
const RELATIONS = 100;
const TOGETHER = 50;
const STRUCK = 30;
const TECHNIQUES = 100;
/** Fewer than of a story: of an actor they are of many attacks, and the files hold them all. */
const OBSERVABLES = 30;

const isCve = ({ type, id }: EntityRef): boolean => type === 'vulnerability' && /^cve-\d/.test(id);

/** By its address or by any of its names. */
export async function entity(
  db: Db,
  clock: Clock,
  catalogues: Catalogues,
  type: EntityType,
  id: string,
): Promise<EntityPage> {
  const ref = await knownEntity(db, catalogues, { type, id });
  return pageOf(db, clock, catalogues, ref, aroundOf(db, ref));
}

/** The page of an entity that an address means; `around` is what lies around it. */
export async function pageOf(
  db: Db,
  clock: Clock,
  catalogues: Catalogues,
  ref: EntityRef,
  around: Promise<Around>,
): Promise<EntityPage> {
  const [knowledge, found, { said: relations, seen, together, more }, vulnerability, told] =
    await Promise.all([
      catalogues.knowledge(),
      gather(db, clock, ref),
      around,
      ref.type === 'vulnerability'
        ? catalogues.vulnerabilities([ref.id]).then((all) => all.get(ref.id) ?? null)
        : null,
      isCve(ref) ? toldOfFlaw(db, ref) : null,
    ]);
  const catalogue = catalogued(knowledge, ref);
  const { mentions, names, decisions, standing } = found;
  const known = mentions.summary !== null || catalogue !== null || vulnerability !== null;
  if (!known && !splitOffAs(ref, standing)) throw noSuchEntity();
  const { summary, stories } = mentions;
  const ofVersions = await versionsOfRelations(db, ref, relations.slice(0, RELATIONS));
  const related = [
    ...withCatalogue(
      relations.slice(0, RELATIONS),
      statedOf(knowledge, ref, catalogue),
      RELATIONS,
      ofVersions,
    ),
    ...withoutCatalogue(seen.slice(0, RELATIONS)),
  ];
  const apart = unrelated(together, related);
  const beside = apart.slice(0, TOGETHER);
  const aliases = [
    ...names.map(({ alias }) => alias),
    ...(catalogue?.aliases ?? []).map(({ name }) => entityId(name)),
  ];
  const [namesakes, days, versions] = await Promise.all([
    otherMeanings(db, knowledge, ref, aliases, catalogue, standing),
    isYoung(summary) ? articlesByDay(db, ref) : [],
    ref.type === 'product' ? versionsOfProduct(db, ref, aliases) : [],
  ]);
  const said = saidOf(
    [...names.map(({ name }) => name), ...(catalogue ? [catalogue.name] : [])],
    found.listed,
  );
  const citations = [
    ...said.flatMap((one) => one.citations),
    ...(told === null ? [] : citedBy(told)),
    ...versions.flatMap((one) => one.citations),
    ...names.flatMap((one) => one.citations),
    ...related.flatMap((one) => one.citations),
    ...found.observables.rows.flatMap((one) => one.citations),
    ...found.techniques.flatMap((one) => one.citations),
    ...found.struck.flatMap((one) => one.citations),
  ];
  const shown = [ref, ...namesakes, ...othersIn(related), ...beside, ...found.struck];
  const [citer, nameOf] = await Promise.all([citerOf(db, citations), naming(db, knowledge, shown)]);
  const { views } = citer;
  const flaw = vulnerability ?? unknownVulnerability(ref.id.toUpperCase());
  const named = (one: EntityRef) => ({ type: one.type, id: one.id, name: nameOf(one) });
  const struck = (role: string) =>
    found.struck
      .filter((one) => one.role === role)
      .map((one) => ({
        ...named(one),
        count: one.count,
        certainty: one.asserted ? ('asserted' as const) : ('hedged' as const),
        citations: views(one.citations),
      }));
  return {
    now: instant(clock),
    ...ref,
    name: nameOf(ref),
    catalogue,
    marking: citer.marking,
    undescribed: catalogue !== null && !knowledge.describes,
    namesakes: namesakes.map(named),
    stories: found.listed.map((row) => storyRow(row, found.roles)),
    counts: {
      stories: stories.total,
      storiesLast30Days: stories.recent,
      articles: summary?.articles ?? 0,
      mentions: summary?.mentions ?? 0,
    },
    firstSeenAt: summary?.firstSeenAt ?? null,
    lastSeenAt: summary?.lastSeenAt ?? null,
    // In this order, for sources are numbered as they are first cited.
    said: said.map((one) => citer.cited(one)),
    vulnerability:
      told === null
        ? null
        : {
            ...flaw,
            kevAsOf: knowledge.exploitedAsOf,
            stated: statedView(told.stated, flaw, views),
            fixes: fixViews(told.fixes, views),
          },
    versions: versions.map((one) => ({ ...one, citations: views(one.citations) })),
    names: nameViews(names, catalogue, decisions, ref, nameOf(ref), citer),
    activity: withoutGaps(mentions.activity),
    days: withoutDaysMissing(days),
    relations: related.map((one) => relationView(one, nameOf, views)),
    mentionedWith: beside.map((one) => ({ ...named(one), count: one.count })),
    mentionedWithTotal: apart.length + more,
    victims: {
      named: struck('victim'),
      sectors: struck('sector'),
      countries: struck('country'),
    },
    observables: observableList(found.observables, views),
    techniques: techniqueViews(
      found.techniques,
      (catalogue?.techniques ?? []).map((id) => ({ id, by: catalogue?.references[0]?.catalogue ?? null })),
      knowledge,
      views,
    ),
    decisions,
  };
}

/** Whether its articles lie so near together that months would show nothing of when they came. */
const isYoung = (summary: EntityMentions['summary']): boolean =>
  summary !== null && Date.parse(summary.lastSeenAt) - Date.parse(summary.firstSeenAt) <= MOST_DAYS * DAY;

/** Everything else that the tables say of it, asked at once. */
async function gather(db: Db, clock: Clock, ref: EntityRef) {
  const since = new Date(clock.now() - 30 * DAY).toISOString();
  const listing = mentionsOfEntity(db, ref, since, STORIES).then(async (mentions) => {
    const { ids } = mentions.stories;
    const [listed, roles] = await Promise.all([listStories(db, ids), rolesInStories(db, ref, ids)]);
    return { mentions, listed, roles };
  });
  const [listings, names, told, decisions, standing] = await Promise.all([
    listing,
    namesOfEntity(db, ref, NAMES),
    toldOf(db, ref),
    decisionsOn(db, ref),
    standingDecisions(db),
  ]);
  return { ...listings, names, ...told, decisions, standing };
}

/** What is tied to it in its newest articles: what all of thousands tell is for files. */
async function toldOf(db: Db, ref: EntityRef) {
  const acts = await actsOf(db, ref, NEWEST_ARTICLES);
  const [struck, observables, techniques] = await Promise.all([
    struckBy(db, ref, acts, STRUCK),
    observablesOfEntity(db, ref, acts, OBSERVABLES),
    techniquesOfEntity(db, ref, acts, TECHNIQUES),
  ]);
  return { struck, observables: { ...observables, newest: acts.more ? NEWEST_ARTICLES : null }, techniques };
}

/** A citer of the articles that are cited. */
export async function citerOf(db: Db, citations: Citation[]): Promise<Citer> {
  return createCiter(await articlesToCite(db, citedArticles(citations)));
}

/** Whom the names can mean otherwise: in catalogues, by what people decided of these, and in articles. */
async function otherMeanings(
  db: Db,
  knowledge: Knowledge,
  ref: EntityRef,
  aliases: string[],
  catalogue: CatalogueEntity | null,
  standing: EntityDecision[],
): Promise<EntityRef[]> {
  const resolve = resolver(standing);
  const names = [ref.id.replaceAll('-', ' '), ...(catalogue ? [catalogue.name] : [])];
  const inCatalogues = names.flatMap((name) =>
    knowledge.named(name).map(({ type, id }) => resolve({ type, id, alias: entityId(name) })),
  );
  const meant = [...inCatalogues, ...(await namesakesOf(db, ref, aliases))];
  const others = meant.filter((one) => refKey(one) !== refKey(ref));
  return [...new Map(others.map(({ type, id }) => [refKey({ type, id }), { type, id }])).values()].slice(
    0,
    12,
  );
}
