/** What people correct of what articles tell: what an observable is to the attack, and which techniques there are. Taken back as decisions about entities are. */
import { type Clock, instant } from '../clock.ts';
import { withBelow } from '../domain/below.ts';
import { defang } from '../domain/defang.ts';
import type { FindDecision, Technique } from '../domain/entity.ts';
import type { AskedFind } from '../domain/entity-page.ts';
import { BadInput, NotFound } from '../domain/errors.ts';
import { ObservableRole } from '../domain/findings.ts';
import type { Db } from '../store/connect.ts';
import { allStanding, lockDecisions, recordDecision } from '../store/entity-decisions.ts';
import { articlesGiven, articlesWith, observableAs, techniquesToldIn } from '../store/finds-held.ts';
import { reasonGiven } from './entity-decide.ts';
import type { Catalogues } from './entity-knowledge.ts';
import { authorOf, type Principal } from './principal.ts';

/** Loaded when somebody decides: reading observables takes their lists. */
const reading = () => import('../understand/extractors/observables/seen.ts');
const words = () => import('../knowledge/names/common-words.ts');

type Checked = Pick<FindDecision, 'kind' | 'type' | 'entity' | 'name' | 'articles' | 'role' | 'becomes'>;

export async function decideFind(
  db: Db,
  clock: Clock,
  catalogues: Catalogues,
  who: Principal,
  asked: AskedFind,
): Promise<FindDecision> {
  const why = reasonGiven(asked.why);
  const by = authorOf(who);
  const { isOrdinaryWord } = await words();
  return db.transaction().execute(async (trx) => {
    await lockDecisions(trx, 'exclusive');
    const made =
      asked.kind === 'verdict' ? await verdict(trx, asked) : await technique(trx, catalogues, asked);
    const before = (await allStanding(trx)).onFinds.findLast((one) => meet(one, made));
    if (before !== undefined && before.becomes === made.becomes && covers(before, made))
      throw new BadInput(`That was decided already (decision ${before.id}).`);
    if (before !== undefined && made.kind === 'technique' && covers(before, made))
      throw new BadInput(`Decision ${before.id} says otherwise: undo that.`);
    return recordDecision<FindDecision>(trx, { ...made, why }, by, instant(clock), isOrdinaryWord);
  });
}

/** Whether two are about the same thing, in some articles both. */
const meet = (one: Checked, other: Checked): boolean =>
  one.kind === other.kind &&
  one.entity === other.entity &&
  (one.articles === null ||
    other.articles === null ||
    one.articles.some((article) => other.articles!.includes(article)));

/** Whether one counts wherever the other is to count. */
const covers = (one: Checked, { articles }: Checked): boolean =>
  one.articles === null || (articles?.every((article) => one.articles!.includes(article)) ?? false);

/** Of an observable: in all articles, or in those of the given ones that hold it. */
async function verdict(db: Db, asked: AskedFind): Promise<Checked> {
  const becomes = ObservableRole.safeParse(asked.becomes);
  if (!becomes.success) throw new BadInput(`Say what it is: ${ObservableRole.options.join(', ')}.`);
  const written = asked.entity.trim();
  if (written === '') throw new BadInput('Say which observable.');
  const given = asked.articles ? await articlesOf(db, asked.articles) : null;
  if (asked.below) return verdictBelow(db, written, given, becomes.data);
  const values = [written, ...(await reading()).namedIn(written).map(({ value }) => value)];
  const found = await observableAs(db, values, given);
  if (found === null) {
    const shown = `“${written.slice(0, 120)}” as an observable`;
    throw new NotFound(
      given === null ? `No article here has ${shown}.` : `None of these articles has ${shown}.`,
    );
  }
  const holding = given === null ? null : new Set(await articlesWith(db, found.value));
  return {
    kind: 'verdict',
    type: 'observable',
    entity: found.value,
    name: defang(found.value, found.type).slice(0, 200),
    articles: given?.filter((article) => holding?.has(article)) ?? null,
    role: null,
    becomes: becomes.data,
  };
}

/** Of a domain and all that lies on it or below: in all articles, or in those of the given ones that hold any of it. */
async function verdictBelow(
  db: Db,
  written: string,
  given: string[] | null,
  becomes: ObservableRole,
): Promise<Checked> {
  const domain = (await reading()).namedIn(written).find(({ type }) => type === 'domain' || type === 'onion');
  const shown = `“${written.slice(0, 120)}”`;
  if (domain === undefined) throw new BadInput(`${shown} is no domain: nothing lies below it.`);
  const entity = withBelow(domain.value);
  const held = await articlesWith(db, entity);
  const articles = given?.filter((article) => held.includes(article)) ?? null;
  if ((articles ?? held).length === 0)
    throw new NotFound(
      given === null
        ? `No article here has anything below ${shown}.`
        : `None of these articles has anything below ${shown}.`,
    );
  const name = `${defang(domain.value, domain.type)} and what lies below`;
  return { kind: 'verdict', type: 'observable', entity, name, articles, role: null, becomes };
}

/** Of a technique: not told in those of the given articles that are read to tell of it, or added to all of them. */
async function technique(db: Db, catalogues: Catalogues, asked: AskedFind): Promise<Checked> {
  const knowledge = await catalogues.knowledge();
  const id = asked.entity.trim().toUpperCase();
  const known: Technique | null = /^T\d{4}(?:\.\d{3})?$/.test(id) ? knowledge.technique(id) : null;
  if (known === null)
    throw new NotFound(
      `ATT&CK has no technique “${asked.entity.trim().slice(0, 40)}”. Write its id, e.g. T1566 or T1566.001.`,
    );
  if (asked.becomes !== null && asked.becomes !== 'technique')
    throw new BadInput('A technique is told of or it is not: it cannot be anything else.');
  if (!asked.articles?.length) throw new BadInput('Say in which articles or stories.');
  const given = await articlesOf(db, asked.articles);
  const told = await techniquesToldIn(db, given);
  // Articles may have it under an id of earlier days.
  const under = [...told.keys()].filter((one) => (knowledge.technique(one)?.id ?? one) === known.id);
  const about = { kind: 'technique', type: 'technique', name: `${known.id} ${known.name}` } as const;
  if (asked.becomes === 'technique') {
    if (under.length > 0) throw new BadInput(`These articles are read to tell of ${known.id} already.`);
    return { ...about, entity: known.id, articles: given, role: null, becomes: 'technique' };
  }
  const entity = under.find((one) => one === known.id) ?? under[0] ?? known.id;
  const articles = told.get(entity);
  if (articles !== undefined) return { ...about, entity, articles, role: 'technique', becomes: null };
  const added = (await allStanding(db)).onFinds.find(
    (one) =>
      one.entity === entity &&
      one.becomes === 'technique' &&
      one.articles?.some((article) => given.includes(article)),
  );
  if (added)
    throw new BadInput(`No sentence tells of ${known.id}: decision ${added.id} added it. Undo that.`);
  throw new BadInput(`None of these articles is read to tell of ${known.id}.`);
}

async function articlesOf(db: Db, given: string[]): Promise<string[]> {
  if (given.length === 0) throw new BadInput('Say in which articles or stories.');
  const { articles, unknown } = await articlesGiven(db, given);
  if (unknown.length > 0) throw new NotFound(`There is no article or story ${unknown[0]!.slice(0, 120)}.`);
  return articles;
}
