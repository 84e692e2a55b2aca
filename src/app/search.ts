/** Search over stories, articles and entities. */
import { type Clock, instant } from '../clock.ts';
import { entityId, type Role, type Vulnerability } from '../domain/entity.ts';
import { BadInput } from '../domain/errors.ts';
import type { SearchPage } from '../domain/page.ts';
import { mostLike, oneSlipAway } from '../domain/typo.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { placeNames } from '../knowledge/names/countries.ts';
import type { Db } from '../store/connect.ts';
import { type ListedEntity, oftenMentioned } from '../store/entity-names.ts';
import { refKey } from '../store/entity-resolve.ts';
import { havingRole, isWritten, MARK, type Search, searchArticles, searchStories } from '../store/search.ts';
import type { Catalogues } from './entity-knowledge.ts';
import { naming } from './entity-names.ts';
import { entityRows, findEntities, nameMeant } from './entity-search.ts';
import { type Held, heldObservables, observablesFound, snippetsHolding } from './observable-search.ts';
import { type AskedEntity, cveIn, mayHoldObservables, readSearch, wantedWords } from './search-query.ts';
import { sourcesCalled } from './source-search.ts';

/** Loaded when a search may need it: it knows all endings of domains. */
const reading = () => import('../understand/extractors/observables/seen.ts');

const LONGEST = 200;
const ENTITIES = 8;
/** A name that is only begun may mean so many. */
const MEANT = 10;

/**
 * Finds what holds every word; quotes hold a phrase together, a minus leaves a word out, operators ask for an entity, a
 * kind, a source or a time. A name finds its entity under every other name too.
 */
export async function search(
  db: Db,
  clock: Clock,
  catalogues: Catalogues,
  text: string,
  limit: number,
): Promise<SearchPage> {
  const asked = text.trim().slice(0, LONGEST);
  const now = instant(clock);
  const observables = { shown: [], total: 0, entities: [] };
  if (asked === '')
    return { now, text: asked, notes: [], observables, entities: [], stories: [], articles: [] };
  const knowledge = await catalogues.knowledge();
  const { wanted, found, held, notes } = await resolveSearch(db, catalogues, asked, clock.now());
  if (text.trim().length > LONGEST) notes.push(`Only the first ${LONGEST} characters were searched.`);
  const [stories, articles, entities, seen] = await Promise.all([
    searchStories(db, wanted, limit),
    searchArticles(db, wanted, limit),
    entityRows(db, knowledge, found.slice(0, Math.min(limit, ENTITIES))),
    held.length === 0 ? observables : observablesFound(db, knowledge, held),
  ]);
  const snippets = await snippetsHolding(
    db,
    held,
    articles.map(({ id }) => id),
  );
  return {
    now,
    text: asked,
    notes,
    observables: seen,
    entities,
    stories: stories.map((row) => ({
      id: row.id,
      title: row.title,
      state: row.content.state.text,
      kind: row.kind,
      updatedAt: row.updated_at,
      publishers: row.publishers,
      articles: row.articles,
    })),
    articles: articles.map((row) => ({
      id: row.id,
      title: row.title,
      publisher: row.publisher,
      published: row.published,
      ...(snippets.get(row.id) ?? marked(row.snippet)),
      storyId: row.story_id,
    })),
  };
}

/** A snippet without the store's marks, and where they stood. */
function marked(stored: string): { snippet: string; marks: { start: number; end: number }[] } {
  const marks: { start: number; end: number }[] = [];
  let snippet = '';
  for (const [i, part] of stored.split(MARK[0]).entries()) {
    const [found, after] = i === 0 ? ['', part] : (part.split(MARK[1]) as [string, string | undefined]);
    if (found !== '') marks.push({ start: snippet.length, end: snippet.length + found.length });
    snippet += found + (after ?? '');
  }
  return { snippet, marks };
}

/** The search with its names resolved, the entities that it asks for, and what is to be said of both. */
export async function resolveSearch(
  db: Db,
  catalogues: Catalogues,
  text: string,
  now: number,
): Promise<{ wanted: Search; found: ListedEntity[]; held: Held[]; notes: string[] }> {
  if (text.includes('\0')) throw new BadInput('That holds characters that are no text.');
  const observablesIn = mayHoldObservables(text) ? (await reading()).namedIn : undefined;
  const query = readSearch(text, now, observablesIn);
  const knowledge = await catalogues.knowledge();
  const notes = [...query.notes];
  const found: ListedEntity[] = [];
  const held = await heldObservables(db, query.observables, notes);
  const wanted: Search = { ...query, orNaming: [], naming: [], holding: [], sources: [] };
  for (const { name, not } of query.sources)
    wanted.sources.push({ ids: await sourcesCalled(db, name, notes), not });
  for (const one of query.entities) {
    const cve = one.type === 'vulnerability' ? cveIn(one.name) : null;
    const { rows, role } =
      cve === null
        ? await meantBy(db, knowledge, one, notes)
        : { rows: await vulnerabilityCalled(db, catalogues, cve, notes), role: one.role };
    if (!one.not) found.push(...rows);
    wanted.naming.push({ refs: rows.map(({ type, id }) => ({ type, id })), role, not: one.not });
  }
  for (const { asked, type, written, value, not } of held) {
    // "booking.com" is also who it is.
    const called =
      type === 'domain' ? await findEntities(db, knowledge, null, wantedWords(written), ENTITIES) : null;
    const named = (called?.rows ?? []).filter((row) => row.type !== 'name' && row.exact).slice(0, MEANT);
    if (!not) found.push(...named);
    const orNaming = named.map(({ type, id }) => ({ type, id }));
    wanted.holding.push({ asked, words: [...new Set([written, value])], orNaming, not });
  }
  if (query.text !== '') {
    const called = await findEntities(db, knowledge, null, wantedWords(query.text), ENTITIES);
    // "ransomware" is what it says, though somebody is called BRansomware.
    const { rows, slipped } =
      called.slipped && (await isWritten(db, query.text)) ? { rows: [], slipped: false } : called;
    found.push(...rows);
    const cve = query.plain ? cveIn(query.text) : null;
    if (cve !== null && !rows.some(({ id }) => id === cve))
      found.push(...(await vulnerabilityCalled(db, catalogues, cve, notes)));
    // The name of somebody, whole: their other names count as well.
    const key = entityId(query.text);
    const named = rows
      .filter((row) => row.exact || slipped)
      // What only is called so has the words themselves, unless it is written otherwise.
      .filter((row) => row.type !== 'name' || entityId(row.matched ?? '') !== key)
      .slice(0, MEANT);
    if (query.plain) wanted.orNaming = named.map(({ type, id }) => ({ type, id }));
    if (query.plain && slipped && named.length > 0)
      notes.push(await readAs(db, knowledge, query.text, named));
    if (query.plain && called.rows.length === 0 && cve === null) {
      const meant = await nameMeant(db, knowledge, null, query.text);
      if (meant !== null && !(await isWritten(db, query.text)))
        notes.push(`Nobody and nothing here is called “${query.text}”. Did you mean ${meant}?`);
    }
  }
  return { wanted, found: [...new Map(found.map((row) => [refKey(row), row])).values()], held, notes };
}

/** The vulnerability of this number and of no other; where no article names it, what catalogues know of it is noted. */
async function vulnerabilityCalled(
  db: Db,
  catalogues: Catalogues,
  id: string,
  notes: string[],
): Promise<ListedEntity[]> {
  const { rows } = await findEntities(db, await catalogues.knowledge(), 'vulnerability', id, MEANT);
  const named = rows.filter((row) => row.id === id && row.articles > 0);
  if (named.length > 0) return named;
  const known = (await catalogues.vulnerabilities([id])).get(id);
  const begun = rows.filter((row) => row.articles > 0).map((row) => row.id.toUpperCase());
  const said = known ? saidOf(known) : 'no catalogue at hand knows it.';
  const meant = !known && begun.length > 0 ? ` Did you mean ${begun.slice(0, 3).join(', ')}?` : '';
  notes.push(`No article here names ${id.toUpperCase()}; ${said}${meant}`);
  return known
    ? [{ type: 'vulnerability', id, articles: 0, lastSeenAt: null, matched: null, exact: true }]
    : [];
}

/** What catalogues say of a vulnerability in one line, and which they are. */
function saidOf({ title, products, kev, cvss, epss, from }: Vulnerability): string {
  const facts = [
    title ?? (products.slice(0, 3).join(', ') || null),
    kev && `exploited, to be fixed by ${kev.due}${kev.ransomware ? ', used for ransom' : ''}`,
    cvss && `CVSS ${cvss.score.toFixed(1)} ${cvss.severity.toLowerCase()}`,
    epss && `EPSS ${epss.score.toFixed(2)}`,
  ].filter((fact) => fact !== null);
  return `as ${from.join(', ')} ${from.length === 1 ? 'has' : 'have'} it: ${facts.join('; ')}.`;
}

const WORDS: Record<string, string> = { vulnerability: 'vulnerability', place: 'country' };

/** Who is meant, and in which role. A gang may be known by its ransomware alone: then that one, where it is who attacks. */
async function meantBy(
  db: Db,
  knowledge: Knowledge,
  asked: AskedEntity,
  notes: string[],
): Promise<{ rows: ListedEntity[]; role: Role | null }> {
  const called = await findEntities(db, knowledge, asked.type, asked.name, MEANT);
  const { slipped } = called;
  // "Halden" may be a town, and "Halden Foods" was hit.
  const acting = asked.role === 'victim' ? await havingRole(db, called.rows, 'victim') : [];
  const rows = acting.length > 0 ? acting : called.rows;
  if (asked.type === 'actor' && (slipped || !rows.some((row) => row.exact))) {
    const gang = await findEntities(db, knowledge, 'malware', asked.name, MEANT);
    const exact = gang.rows.filter((row) => row.exact && !gang.slipped);
    const near = new Set(oneSlipAway(entityId(asked.name)));
    const whole = exact.length > 0 ? exact : gang.rows.filter((row) => near.has(entityId(row.matched!)));
    // Where neither is called just so, an actor was asked for.
    if (whole.length > 0 && (rows.length === 0 || exact.length > 0)) {
      if (exact.length === 0) notes.push(await readAs(db, knowledge, asked.name, whole));
      return { rows: whole, role: 'actor' };
    }
  }
  if (rows.length === 0) {
    const what = asked.type === null ? (asked.role ?? 'entity') : (WORDS[asked.type] ?? asked.type);
    const like =
      asked.type === 'place'
        ? mostLike(asked.name, placeNames())
        : await nameMeant(db, knowledge, asked.type, asked.name);
    const operator = asked.type === 'place' ? 'country' : (asked.role ?? asked.type);
    const meant = like === null ? '' : ` Did you mean ${operator}:${searchable(like)}?`;
    notes.push(
      `No ${what} is known as “${asked.name}”.${meant}${await sectorsThereAre(db, knowledge, asked)}`,
    );
    return { rows: [], role: asked.role };
  }
  const exact = rows.filter((row) => row.exact && !slipped);
  const meant = exact.length > 0 ? exact : rows;
  const name = (await naming(db, knowledge, meant))(meant[0]!);
  // What was asked for by its own name needs no word; another name, or one that no article has, does.
  if (exact.length === 0 || entityId(name) !== entityId(asked.name))
    notes.push(await readAs(db, knowledge, asked.name, meant));
  if (meant.every(({ articles }) => articles === 0))
    notes.push(`No article here names ${name}.${await sectorsThereAre(db, knowledge, asked)}`);
  else if (asked.role === 'victim' && acting.length === 0)
    notes.push(`No article here has ${name} as a victim.`);
  return { rows: meant, role: asked.role };
}

const MOST_SECTORS = 6;

/** " Articles name these sectors: …", where one was asked for that none does. */
async function sectorsThereAre(db: Db, knowledge: Knowledge, { type }: AskedEntity): Promise<string> {
  if (type !== 'sector') return '';
  const sectors = await oftenMentioned(db, 'sector', MOST_SECTORS);
  if (sectors.length === 0) return '';
  const nameOf = await naming(db, knowledge, sectors);
  return ` Did you mean ${sectors.map((row) => `sector:${searchable(nameOf(row))}`).join(', ')}?`;
}

const searchable = (name: string): string => (name.includes(' ') ? `"${name}"` : name);

async function readAs(db: Db, knowledge: Knowledge, written: string, rows: ListedEntity[]): Promise<string> {
  const nameOf = await naming(db, knowledge, rows);
  const names = [...new Set(rows.map(nameOf))];
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return `“${written}” is read as ${names.slice(0, 3).join(', ')}${more}.`;
}
