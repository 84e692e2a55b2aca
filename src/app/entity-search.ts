/** Finding entities by any of their names, by the beginning of one, and despite a slip. */
import { type EntityDecision, type EntityRef, type EntityType, entityId } from '../domain/entity.ts';
import type { EntityList, EntityQuery } from '../domain/entity-page.ts';
import { withoutMarks } from '../domain/marks.ts';
import { oneSlipAway, twoSlipsAway, twoSlipsBegin } from '../domain/typo.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { placeNamed, placesBegun } from '../knowledge/names/countries.ts';
import { sectorsNamed } from '../knowledge/names/sectors.ts';
import type { Db } from '../store/connect.ts';
import { standingDecisions } from '../store/entity-decisions.ts';
import {
  called,
  type ListedEntity,
  listedEntities,
  type NameWord,
  namesBegun,
  oftenMentioned,
} from '../store/entity-names.ts';
import { refKey, resolver } from '../store/entity-resolve.ts';
import type { Catalogues } from './entity-knowledge.ts';
import { liveRenames, naming } from './entity-names.ts';

const MOST_WORDS = 6;

export interface FoundEntities {
  rows: ListedEntity[];
  /** Nobody is called so, but with one letter otherwise. */
  slipped: boolean;
}

/** Those in most articles first; with a text, those that are called so or begin so, else those one slip away. */
export async function entities(db: Db, catalogues: Catalogues, query: EntityQuery): Promise<EntityList> {
  const { type, text, limit } = query;
  const { rows } =
    text.trim() === ''
      ? { rows: await oftenMentioned(db, type, limit) }
      : await findEntities(db, await catalogues.knowledge(), type, text, limit);
  return { entities: await entityRows(db, await catalogues.knowledge(), rows) };
}

/** As lists show them. */
export async function entityRows(
  db: Db,
  knowledge: Knowledge,
  rows: ListedEntity[],
): Promise<EntityList['entities']> {
  const nameOf = await naming(db, knowledge, rows);
  return rows.map(({ type, id, articles, lastSeenAt, matched }) => {
    const name = nameOf({ type, id });
    return {
      type,
      id,
      name,
      articles,
      lastSeenAt,
      matched: matched !== null && isName(matched, name) ? null : matched,
    };
  });
}

/** Whether a name is the one that stands there, also where a word behind it tells it from another. */
const isName = (matched: string, shown: string): boolean =>
  [shown, shown.replace(/ \([^()]*\)$/, '')].some((name) => entityId(name) === entityId(matched));

export async function findEntities(
  db: Db,
  knowledge: Knowledge,
  type: EntityType | null,
  text: string,
  limit: number,
): Promise<FoundEntities> {
  const words = withoutMarks(entityId(text))
    .split(/[-.]+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS);
  if (words.length === 0) return { rows: [], slipped: false };
  const decisions = await standingDecisions(db);
  const resolve = resolver(decisions);
  const meant = (names: string[]) =>
    meantIn(knowledge, type, names).map((one) => ({
      ...one,
      ...resolve({ type: one.type, id: one.id, alias: entityId(one.matched) }),
    }));
  const written = words.map((word) => ({ any: [word], whole: false }));
  const found = await listed(
    db,
    await called(db, type, written, limit),
    [...meant([text]), ...calledByPeople(decisions, type, words)],
    limit,
  );
  if (found.length > 0) return { rows: found, slipped: false };
  // One slip in all: each word in turn may be another, the others stand as written.
  const guesses = words.map((word) => guessed(word, words.length > 1));
  const tries = await Promise.all(
    guesses.map((guess, place) =>
      guess.any.length === 0
        ? []
        : called(
            db,
            type,
            written.map((word, at) => (at === place ? guess : word)),
            limit,
          ),
    ),
  );
  const rows = await listed(db, tries.flat(), meant(oneSlipAway(entityId(text))), limit);
  return { rows, slipped: rows.length > 0 };
}

/**
 * What a name that nobody bears may have been meant to be, two slips away in a long one: the name of whom it means, to be
 * asked about. Null where there is none.
 */
export async function nameMeant(
  db: Db,
  knowledge: Knowledge,
  type: EntityType | null,
  text: string,
): Promise<string | null> {
  const key = entityId(text);
  const { length } = key;
  const names = await namesBegun(db, type, twoSlipsBegin(key), { least: length - 2, most: length + 2 });
  // A mark that is left out is no slip.
  const bare = twoSlipsAway(
    withoutMarks(key),
    names.map(({ alias }) => withoutMarks(alias)),
  );
  const found = names.find(({ alias }) => withoutMarks(alias) === bare);
  return found === undefined ? null : (await naming(db, knowledge, [found]))(found);
}

/** Whom people gave a name that holds words which begin so: one that they split off, or under which they show somebody. */
function calledByPeople(
  decisions: EntityDecision[],
  type: EntityType | null,
  words: string[],
): (EntityRef & { matched: string; exact: boolean })[] {
  const resolve = resolver(decisions);
  const splits = decisions.flatMap(({ kind, alias, into, name }) => {
    if (kind !== 'split' || into === null) return [];
    const names = [name, alias?.replaceAll('-', ' ')].filter((one) => one != null);
    return names.map((matched) => ({ ...resolve({ ...into, alias: entityId(matched) }), matched }));
  });
  const renames = liveRenames(decisions).map(({ name, ...ref }) => ({ ...ref, matched: name }));
  return [...splits, ...renames].flatMap((one) => {
    const own = withoutMarks(entityId(one.matched)).split(/[-.]+/);
    const holds = words.every((word) => own.some((each) => each.startsWith(word)));
    return holds && (type === null || one.type === type)
      ? [{ ...one, exact: own.join(' ') === words.join(' ') }]
      : [];
  });
}

/** Too short a word to be guessed at by itself may have a slip beside others of its name ("Washington Pst"). */
const SHORTEST_BESIDE_OTHERS = 3;

const guessed = (word: string, besideOthers: boolean): NameWord =>
  besideOthers && [...word].length === SHORTEST_BESIDE_OTHERS
    ? { any: oneSlipAway(word, SHORTEST_BESIDE_OTHERS), whole: true }
    : { any: oneSlipAway(word), whole: false };

/** Whom catalogues call by one of these names, or the sectors and places that are called so or begin so. */
function meantIn(
  knowledge: Knowledge,
  type: EntityType | null,
  names: string[],
): (EntityRef & { matched: string; exact: boolean })[] {
  return names.flatMap((name) => {
    const entities = knowledge
      .named(name.replaceAll('-', ' '))
      .filter((ref) => type === null || ref.type === type)
      .map((ref) => ({ type: ref.type, id: ref.id, matched: name, exact: true }));
    if (type === 'place') {
      const place = placeNamed(name.replaceAll('-', ' '));
      // What only begins so is no guess at a slip.
      const begun = place === null && names.length === 1 ? placesBegun(name) : [];
      return [...entities, ...termsNamed(type, place === null ? begun : [place], place !== null)];
    }
    if (type !== 'sector') return entities;
    const sectors = sectorsNamed(name.replaceAll('-', ' '));
    return [...entities, ...termsNamed(type, sectors.names, sectors.exact)];
  });
}

const termsNamed = (type: EntityType, names: string[], exact: boolean) =>
  names.map((name) => ({ type, id: entityId(name), matched: name, exact }));

/** Each entity once, with its counts: an exact name before the beginning of one, then in most articles first. */
async function listed(
  db: Db,
  inArticles: (EntityRef & { matched: string; exact: boolean })[],
  inCatalogues: (EntityRef & { matched: string; exact: boolean })[],
  limit: number,
): Promise<ListedEntity[]> {
  const found = new Map<string, EntityRef & { matched: string | null; exact: boolean }>();
  for (const one of [...inCatalogues, ...inArticles]) {
    const known = found.get(refKey(one));
    if (!known || (one.exact && !known.exact)) found.set(refKey(one), one);
  }
  const counts = new Map((await listedEntities(db, [...found.values()])).map((row) => [refKey(row), row]));
  return [...found.values()]
    .map(({ type, id, matched, exact }) => {
      const row = counts.get(refKey({ type, id }));
      return { type, id, matched, exact, articles: row?.articles ?? 0, lastSeenAt: row?.lastSeenAt ?? null };
    })
    .sort(
      (a, b) =>
        Number(b.exact) - Number(a.exact) || b.articles - a.articles || (refKey(a) < refKey(b) ? -1 : 1),
    )
    .slice(0, limit);
}
