/** What people decide about entities: merge, split, rename, which part one has or has not, and take back. The record says who, when and why. */
import { type Clock, instant } from '../clock.ts';
import {
  type Decision,
  type EntityDecision,
  type EntityRef,
  type EntityType,
  entityId,
  nameKey,
  type Role,
  typeOfRole,
} from '../domain/entity.ts';
import type { AskedDecision } from '../domain/entity-page.ts';
import { BadInput, Doubtful, NotFound, type OtherEntity } from '../domain/errors.ts';
import { illegible } from '../domain/legible.ts';
import type { Db } from '../store/connect.ts';
import { findDecision as findStoryDecision } from '../store/decisions.ts';
import {
  findDecision,
  lockDecisions,
  recordDecision,
  recordUndone,
  standingDecisions,
} from '../store/entity-decisions.ts';
import { articlesCalling, articlesNamingOrAll, isGivenPart } from '../store/entity-mentions.ts';
import { isMentioned, isNameOf } from '../store/entity-names.ts';
import { partOf, partsAdded, partsDecided } from '../store/entity-parts.ts';
import { leadsInCircle, refKey } from '../store/entity-resolve.ts';
import { checkNameIsFree, checkTypes, typeWords } from './entity-doubts.ts';
import { type Catalogues, catalogued } from './entity-knowledge.ts';
import { entityAt, naming } from './entity-names.ts';
import { entityRows, findEntities } from './entity-search.ts';
import { authorOf, type Principal } from './principal.ts';

/** Loaded when somebody decides: they are many. */
const words = () => import('../knowledge/names/common-words.ts');

const LONGEST_NAME = 200;
const LONGEST_WHY = 500;
const MOST_OFFERED = 4;

export async function decideEntity(
  db: Db,
  clock: Clock,
  catalogues: Catalogues,
  who: Principal,
  asked: AskedDecision,
): Promise<EntityDecision> {
  const why = reasonGiven(asked.why);
  const by = authorOf(who);
  const decision = await checked(db, catalogues, { ...asked, why });
  const { isOrdinaryWord } = await words();
  return db.transaction().execute(async (trx) => {
    await lockDecisions(trx, 'exclusive');
    const standing = await standingDecisions(trx);
    const self = refKey({ type: decision.type, id: decision.entity });
    const merged = standing.find(
      (one) => one.kind === 'merge' && refKey({ type: one.type, id: one.entity }) === self,
    );
    if (merged)
      throw new BadInput(
        `It was merged into ${refKey(merged.into!)} already (decision ${merged.id}): undo that first.`,
      );
    const split = standing.find(
      (one) =>
        decision.kind === 'split' &&
        one.kind === 'split' &&
        one.alias === decision.alias &&
        isOfTheSame(one.articles, decision.articles ?? null) &&
        refKey({ type: one.type, id: one.entity }) === self,
    );
    if (split) throw new BadInput(`That name was split off already (decision ${split.id}): undo that first.`);
    if (leadsInCircle({ ...decision, articles: decision.articles ?? null }, standing))
      throw new BadInput(
        'That would lead in a circle: by another decision that stands, the one already leads to the other. Undo that first.',
      );
    return recordDecision<EntityDecision>(trx, decision, by, instant(clock), isOrdinaryWord);
  });
}

/** The reason of a decision. Throws `BadInput` where there is none, or it cannot be kept. */
export function reasonGiven(text: string): string {
  const why = text.replace(/\s+/g, ' ').trim();
  if (why === '') throw new BadInput('Say why: the reason is kept with the decision.');
  const unseen = illegible(why);
  if (unseen !== null) throw new BadInput(`The reason ${unseen}.`);
  if (why.length > LONGEST_WHY) throw new BadInput(`The reason is longer than ${LONGEST_WHY} characters.`);
  return why;
}

/** The decision as it is kept: what it needs is there, and what its kind does not need is left out. */
async function checked(db: Db, catalogues: Catalogues, asked: AskedDecision): Promise<AskedDecision> {
  const own = { type: asked.type, id: asked.entity };
  if (asked.kind === 'part')
    return asked.role || !asked.becomes
      ? partInArticles(db, catalogues, asked)
      : partAdded(db, catalogues, asked, asked.becomes);
  await mustExist(db, catalogues, own);
  const empty = { ...asked, alias: null, into: null, name: null, articles: null, role: null, becomes: null };
  if (asked.kind === 'rename') {
    const name = nameGiven(asked.name ?? '');
    if (!asked.anyway) await checkNameIsFree(db, catalogues, own, name);
    return { ...empty, name };
  }
  if (asked.kind === 'merge') {
    if (asked.into === null) throw new BadInput('Say into which entity.');
    if (refKey(asked.into) === refKey(own)) throw new BadInput('An entity cannot be merged into itself.');
    await mustExist(db, catalogues, asked.into);
    checkTypes(own, asked.into, asked.anyway ?? false);
    return { ...empty, into: asked.into };
  }
  if (asked.articles) return { ...empty, ...(await splitInArticles(db, catalogues, asked, asked.articles)) };
  const alias = entityId(asked.alias ?? '');
  if (alias === '') throw new BadInput('Say which name is to be split off.');
  const claimed = (await catalogues.knowledge()).find(own.type, alias);
  if (alias !== own.id && claimed?.id !== own.id && !(await isNameOf(db, own, alias)))
    throw new BadInput('It has no such name.');
  // Without a word on whom it means, the name is an entity of its own.
  const into = asked.into ?? { type: own.type, id: alias };
  if (refKey(into) === refKey(own))
    throw new BadInput('That is its main name: say whom the name means instead.');
  // Of another type it may be an entity of its own, too.
  if (into.id !== alias) await mustExist(db, catalogues, into);
  return { ...empty, alias, into };
}

/** Of what a split tells in some articles alone: whom the name means there, which may be new here, or nobody that is known. */
async function splitInArticles(
  db: Db,
  catalogues: Catalogues,
  asked: AskedDecision,
  given: string[],
): Promise<Pick<AskedDecision, 'alias' | 'into' | 'name' | 'articles'>> {
  const own = { type: asked.type, id: asked.entity };
  const alias = asked.alias === null ? null : entityId(asked.alias);
  if (alias === '') throw new BadInput('Say which name means another there.');
  const { articles, unknown } = await articlesCalling(db, own, alias, given);
  if (unknown.length > 0) throw new NotFound(`There is no article or story ${unknown[0]!.slice(0, 120)}.`);
  if (articles.length === 0)
    throw new BadInput(
      `None of these articles names ${refKey(own)}${alias === null ? '' : ` as “${alias}”`}.`,
    );
  const into = asked.into && { type: asked.into.type, id: entityId(asked.into.id) };
  if (into?.id === '') throw new BadInput('Say whom the name means there.');
  if (into === null) {
    if (own.type === 'name') throw new BadInput('Nobody knows whom that name means: say who is meant there.');
    return { alias, into: { type: 'name', id: alias ?? own.id }, name: null, articles };
  }
  if (refKey(into) === refKey(own))
    throw new BadInput('That is the entity itself: say whom the name means there.');
  if (await isKnown(db, catalogues, into)) return { alias, into, name: null, articles };
  if (!asked.anyway) {
    const { words, others } = await whoIsMeant(db, catalogues, into);
    throw new Doubtful(
      `There is no entity ${refKey(into)} yet.${words} Or is it one that is new here?`,
      others,
    );
  }
  return { alias, into, name: nameGiven(asked.name ?? asked.into!.id), articles };
}

/** What some roles are always of. A name of no known type may be anything. */
const ofType: Partial<Record<Role, EntityType>> = {
  vulnerability: 'vulnerability',
  person: 'person',
  law: 'law',
  sector: 'sector',
  country: 'place',
};

/** Of a part that it has not in some articles: all of these that name it, also where they give it another. */
async function partInArticles(db: Db, catalogues: Catalogues, asked: AskedDecision): Promise<AskedDecision> {
  const own = { type: await typeToldBy(db, catalogues, asked), id: asked.entity };
  const { role, becomes = null } = asked;
  if (!role) throw new BadInput('Say which part it has not, or which it has.');
  await mustExist(db, catalogues, own);
  if (role === becomes)
    throw new BadInput('That is the part that it has: say which it has instead, or none.');
  if (becomes !== null) checkPart(own, becomes);
  if (!asked.articles?.length) throw new BadInput('Say in which articles or stories it has not this part.');
  const { articles: named, unknown } = await articlesCalling(db, own, null, asked.articles, 'name');
  if (unknown.length > 0) throw new NotFound(`There is no article or story ${unknown[0]!.slice(0, 120)}.`);
  const standing = await standingDecisions(db);
  const added = partsAdded(standing).find(
    (one) =>
      one.role === role && refKey(one) === refKey(own) && one.articles.some((id) => named.includes(id)),
  );
  if (added) throw new BadInput(`No sentence says so: decision ${added.decision} added it. Undo that.`);
  const part = partOf(standing);
  const articles = named.filter((article) => part(article, role, [own]) === role);
  if (named.length > 0 && articles.length === 0)
    throw new BadInput('That was decided of these articles already.');
  if (!(await isGivenPart(db, own, role, articles)))
    throw new BadInput(`None of these articles gives ${refKey(own)} the part “${role}”.`);
  const nameOf = await naming(db, await catalogues.knowledge(), [own]);
  return { ...asked, type: own.type, alias: null, into: null, name: nameOf(own), articles, role, becomes };
}

/** Of a part that articles do not give: in those of them that name whoever has it, or else in all. Who has it may be new here. */
async function partAdded(
  db: Db,
  catalogues: Catalogues,
  asked: AskedDecision,
  becomes: Role,
): Promise<AskedDecision> {
  if (!asked.articles?.length) throw new BadInput('Say in which articles or stories it has this part.');
  const { type, id, name } = await whoIsAdded(db, catalogues, asked, becomes);
  const own = { type, id };
  checkPart(own, becomes);
  const { articles, unknown } = await articlesNamingOrAll(db, own, asked.articles);
  if (unknown.length > 0) throw new NotFound(`There is no article or story ${unknown[0]!.slice(0, 120)}.`);
  const standing = await standingDecisions(db);
  const taken = partsDecided(standing).find(
    (one) =>
      one.role === becomes &&
      refKey({ type: one.type, id: one.entity }) === refKey(own) &&
      one.articles?.some((article) => articles.includes(article)),
  );
  if (taken) throw new BadInput(`Decision ${taken.id} took that part away: undo that.`);
  if (await isGivenPart(db, own, becomes, articles))
    throw new BadInput(`${refKey(own)} has the part “${becomes}” there already.`);
  return { ...asked, type, entity: id, alias: null, into: null, name, articles, role: null, becomes };
}

/** Who is to have a part: one that is known, or one that is new here and of the type that was asked for, else of what mostly has this part. */
async function whoIsAdded(
  db: Db,
  catalogues: Catalogues,
  asked: AskedDecision,
  becomes: Role,
): Promise<EntityRef & { name: string }> {
  const written = asked.name ?? asked.entity;
  const type = asked.type === 'name' ? typeOfRole[becomes] : asked.type;
  for (const id of [asked.entity, nameKey(written)]) {
    const known = await entityAt(db, catalogues, asked.type, id);
    // A name may be that of a malware and of a firm.
    if (known === null || (![asked.type, known.type].includes('name') && known.type !== asked.type)) continue;
    const nameOf = await naming(db, await catalogues.knowledge(), [known]);
    return { ...known, name: nameOf(known) };
  }
  const added = { type, id: entityId(nameKey(written)) };
  if (added.id === '') throw new BadInput('Say who or what has this part.');
  if (!asked.anyway) {
    const { words, others } = await whoIsMeant(db, catalogues, added);
    throw new Doubtful(
      `There is no entity ${refKey(added)} yet.${words} Or is it one that is new here?`,
      others,
    );
  }
  return { ...added, name: nameGiven(written) };
}

/** Throws `BadInput` where one of its type cannot have this part. */
function checkPart(own: EntityRef, role: Role): void {
  const type = ofType[role];
  if (type !== undefined && own.type !== type && own.type !== 'name')
    throw new BadInput(
      `${refKey(own)} is ${typeWords[own.type]}: its part cannot be that of ${typeWords[type]}.`,
    );
}

/** A story tells of a name of no known type, and other articles may say of what type it is. */
async function typeToldBy(
  db: Db,
  catalogues: Catalogues,
  { type, entity }: Pick<AskedDecision, 'type' | 'entity'>,
): Promise<EntityType> {
  const told = type === 'name' ? await entityAt(db, catalogues, type, entity) : null;
  return told?.id === entity ? told.type : type;
}

/** A name under which somebody is to be shown. Throws `BadInput` where it cannot be. */
function nameGiven(text: string): string {
  const name = text.replace(/\s+/g, ' ').trim();
  if (name === '') throw new BadInput('Give the name under which it is to be shown.');
  if (name.length > LONGEST_NAME) throw new BadInput(`The name is longer than ${LONGEST_NAME} characters.`);
  const unseen = illegible(name);
  if (unseen !== null) throw new BadInput(`The name ${unseen}.`);
  return name;
}

/** Whether two splits of one name tell of the same: of all articles, or of some that are among both. */
const isOfTheSame = (one: string[] | null, other: string[] | null): boolean =>
  one === null || other === null ? one === other : one.some((article) => other.includes(article));

async function isDecidedOn(db: Db, ref: EntityRef): Promise<boolean> {
  const standing = await standingDecisions(db);
  return standing.some(
    ({ type, entity, into }) =>
      refKey({ type, id: entity }) === refKey(ref) || (into !== null && refKey(into) === refKey(ref)),
  );
}

/** One that was merged away is known by the decision that did it, as one that was split off is. */
const isKnown = async (db: Db, catalogues: Catalogues, ref: EntityRef): Promise<boolean> =>
  (await isMentioned(db, ref)) ||
  catalogued(await catalogues.knowledge(), ref) !== null ||
  (await isDecidedOn(db, ref));

async function mustExist(db: Db, catalogues: Catalogues, ref: EntityRef): Promise<void> {
  if (await isKnown(db, catalogues, ref)) return;
  const { words } = await whoIsMeant(db, catalogues, ref);
  throw new NotFound(`There is no entity ${refKey(ref).slice(0, 120)}.${words}`);
}

/** Who may be meant by an address that is nobody's. */
async function whoIsMeant(
  db: Db,
  catalogues: Catalogues,
  { type, id }: EntityRef,
): Promise<{ words: string; others: OtherEntity[] }> {
  const knowledge = await catalogues.knowledge();
  const { rows } = await findEntities(db, knowledge, type, id, MOST_OFFERED);
  const others = (await entityRows(db, knowledge, rows)).map((one) => ({
    type: one.type,
    id: one.id,
    name: one.name,
  }));
  return {
    words: rows.length === 0 ? '' : ` Is one of these meant: ${rows.map(refKey).join(', ')}?`,
    others,
  };
}

/** Takes a decision back; what it changed is as it would be without it. */
export async function undoEntityDecision(
  db: Db,
  clock: Clock,
  who: Principal,
  id: number,
): Promise<Decision> {
  const by = authorOf(who);
  const { isOrdinaryWord } = await words();
  return db.transaction().execute(async (trx) => {
    await lockDecisions(trx, 'exclusive');
    const decision = await findDecision(trx, id);
    if (!decision) {
      if (await findStoryDecision(trx, id))
        throw new NotFound(
          `Decision ${id} is about stories: \`throughline decide undo ${id}\` takes it back.`,
        );
      throw new NotFound('There is no such decision.');
    }
    if (decision.undoneAt !== null) throw new BadInput('That was undone already.');
    return recordUndone(trx, id, by, instant(clock), isOrdinaryWord);
  });
}
