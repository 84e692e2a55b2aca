/**
 * Who and what the story is about: the roles that its articles find, joined by entity. Linear in the number of finds;
 * sentences are not read again. A role that one article of many gives is left out, unless it is of little consequence
 * how many say it (a law, a malware).
 */
import { withWholeNames } from '../../domain/bodies.ts';
import { type Certainty, type EntityType, entityId, nameKey, Role } from '../../domain/entity.ts';
import type { RoleFind } from '../../domain/findings.ts';
import type { Kind } from '../../domain/kind.ts';
import { spellingIn } from '../../domain/spelling.ts';
import type { About, StoryArticle } from '../../domain/story.ts';
import { knownNames } from '../../knowledge/names/known.ts';
import { shownName, withoutBuild } from '../../knowledge/names/shown.ts';
import { type Entry, joinNames, withoutDoubles, withVendors } from './about-join.ts';
import { isThreat, namesUsed, nameUsed } from './names-used.ts';
import { once } from './once.ts';
import { isRoundUpVoice } from './roles.ts';
import { compareText, copiesAmong, type Voice } from './voices.ts';

const most = 60;
const mostCitations = 3;

/** The share of a story's articles that must say so, by role; any other role needs one article. */
const leastShare: Partial<Record<Role, number>> = {
  victim: 0.05,
  actor: 0.01,
  authority: 0.01,
  supplier: 0.015,
  vendor: 0.05,
  product: 0.03,
  researcher: 0.04,
  sector: 0.25,
  country: 0.2,
  person: 0.02,
};
/** How many of a role are shown at most. */
const mostOf: Partial<Record<Role, number>> = { sector: 3, country: 12 };
/** A sector or country that far fewer articles give than the first is in passing. */
const leastOfFirst = 0.35;
/** What is bought, proposed or launched has no victim, unless the very sentence tells of an attack. */
const harmless: readonly Kind[] = ['market', 'policy', 'product'];
/** Flaws and products are everywhere and everybody's: where one is told of with no victim, it has no place and struck no sector. */
const placeless: readonly Kind[] = ['vulnerability', 'product'];
const harm =
  /\b(?:cyber|attack|breach|hack(?!ing (?:team|teams|contest|competition|challenge|village|course|courses|conference)\b)|ransom|incident|outage|stolen|leak|extort|compromis|intrusion|ciber|attaqu|ataque|attacc|aanval|angriff|gehackt|pirat|rançon|fuite|datenleck|datalek)/i;

/**
 * The entities of a story by role in the order of `Role`, then by how many articles say it; at most 60. All articles
 * are heard, copies and round-ups left out: round-ups alone are about nothing. `ordered` must come from `inOrder`, and
 * `kind` is the story's.
 */
export function entriesOf(voices: readonly Voice[], ordered: readonly StoryArticle[], kind: Kind): Entry[] {
  const copies = copiesAmong(ordered);
  const roundUps = new Set(voices.filter(isRoundUpVoice).map(({ id }) => id));
  const originals = ordered.filter(({ article }) => !copies.has(article.id));
  const heard = originals.filter(({ article }) => !roundUps.has(article.id));
  const entries = new Map<string, Entry>();
  for (const one of heard) {
    const spellings = spellingsIn(one);
    for (const find of rolesIn(one)) addFind(entries, one, find, spellings);
  }
  return chosen(relevant(joinNames(withoutDoubles([...entries.values()])), heard, kind), heard.length);
}

/** The roles of an article, bodies by their whole names. */
const rolesIn = once(({ findings }: StoryArticle): RoleFind[] => withWholeNames(findings).roles);

/** Without what has no place in such a story: a publisher that quotes itself, victims of a purchase, suppliers of nobody. */
function relevant(entries: Entry[], heard: readonly StoryArticle[], kind: Kind): Entry[] {
  const publishers = heard.map(({ publisher: { name, category } }) => ({
    name: ` ${nameKey(name)}`,
    category,
  }));
  const texts = new Map(heard.map(({ article }) => [article.id, article.text]));
  const isHarmed = ({ role, citations }: Entry): boolean =>
    role === 'victim' &&
    (!harmless.includes(kind) ||
      citations.some(({ citation: { articleId, start, end } }) =>
        harm.test(texts.get(articleId)!.slice(start, end)),
      ));
  const hasVictim = entries.some(isHarmed);
  // By way of a supplier others are hit: whom alone it hit is its victim.
  const victims = new Set(entries.filter(isHarmed).map(({ key }) => key));
  const isAlone = ({ key }: Entry): boolean => victims.size === 1 && victims.has(key);
  return withVendors(entries).filter((entry) => {
    const { role, key } = entry;
    if (role === 'victim') return isHarmed(entry);
    if (role === 'supplier') return !isAlone(entry);
    if (role === 'sector' || role === 'country') return hasVictim || !placeless.includes(kind);
    return (
      role !== 'researcher' ||
      !publishers.some(
        ({ name, category }) => name.endsWith(` ${key}`) && (name !== ` ${key}` || category === 'journalism'),
      )
    );
  });
}

/** Those that enough articles give, by role and by how many do. Of equals, the first that was told. */
function chosen(entries: readonly Entry[], heard: number): Entry[] {
  const byRole = new Map<Role, Entry[]>();
  for (const entry of entries) byRole.set(entry.role, [...(byRole.get(entry.role) ?? []), entry]);
  return Role.options
    .flatMap((role) => {
      const all = role === 'country' ? surer(byRole.get(role) ?? []) : (byRole.get(role) ?? []);
      const least = leastOf(role, heard, all);
      return all
        .filter(({ articles }) => articles.size >= least)
        .sort((a, b) => b.articles.size - a.articles.size)
        .slice(0, mostOf[role] ?? most);
    })
    .slice(0, most);
}

/** What only articles' addresses point to is left out where a text says a country. */
function surer(countries: readonly Entry[]): readonly Entry[] {
  const said = countries.filter(({ saying }) => saying.asserted > 0);
  return said.length > 0 ? said : countries;
}

/** How many articles must give a role. A victim that one article names beside the one that all do is another story's. */
function leastOf(role: Role, heard: number, entries: readonly Entry[]): number {
  const least = (leastShare[role] ?? 0) * heard;
  const top = Math.max(0, ...entries.map(({ articles }) => articles.size));
  if (role === 'sector' || role === 'country') return Math.max(least, top * leastOfFirst);
  if (role !== 'victim') return least;
  return top >= 3 ? Math.max(least, 2, top * 0.1) : least;
}

/** The first spelling of each key in an article, better one that is the whole name and no acronym of it; of threats the one used most. */
const spellingsIn = once((one: StoryArticle): ReadonlyMap<string, string> => {
  const { article, findings } = one;
  const spellings = new Map<string, string>();
  for (const { type, key, start, end } of findings.mentions) {
    if (isThreat(type)) continue;
    const known = spellings.get(key);
    if (known !== undefined && isWhole(known, key)) continue;
    const spelling = article.text.slice(start, end).replace(/\s+/g, ' ');
    if (known === undefined || isWhole(spelling, key)) spellings.set(key, spelling);
  }
  for (const { key, name } of namesUsed([one])) if (!spellings.has(key)) spellings.set(key, name);
  return spellings;
});

const isWhole = (spelling: string, key: string): boolean => nameKey(spelling) === key;

function addFind(
  entries: Map<string, Entry>,
  { article }: StoryArticle,
  { role, type, key, start, end, certainty }: RoleFind,
  spellings: ReadonlyMap<string, string>,
): void {
  const at = `${role} ${key}`;
  let entry = entries.get(at);
  if (!entry) {
    entry = {
      role,
      type,
      key,
      articles: new Set(),
      saying: { asserted: 0, hedged: 0, denied: 0 },
      citations: [],
      spellings: new Map(),
    };
    entries.set(at, entry);
  }
  if (entry.type === 'name') entry.type = type;
  entry.articles.add(article.id);
  entry.saying[certainty]++;
  entry.citations.push({ citation: { articleId: article.id, start, end }, certainty });
  const spelling = spellings.get(key) ?? spellingIn(article.text.slice(start, end), key) ?? key;
  entry.spellings.set(spelling, (entry.spellings.get(spelling) ?? 0) + 1);
}

/** Who only claims a deed by most articles did not do it for sure because one of many says it without a reserve. */
const leastAsserting = 2.5;

/** An entity as the story shows it. */
export function aboutOf({ role, type, key, articles, saying, citations, spellings }: Entry): About {
  const certainty: Certainty =
    saying.denied > 0 && saying.asserted <= saying.denied && (role === 'victim' || role === 'actor')
      ? 'denied'
      : saying.asserted > 0 && !(role === 'actor' && saying.asserted * leastAsserting < saying.hedged)
        ? 'asserted'
        : saying.hedged > 0
          ? 'hedged'
          : 'denied';
  const shown = [...citations].sort(
    (a, b) => Number(b.certainty === certainty) - Number(a.certainty === certainty),
  );
  const distinct = new Map(shown.map(({ citation }) => [citation.articleId, citation]));
  // An acronym is written more often than what it stands for; the name is what it stands for.
  const whole = (name: string): number => (isWhole(name, key) ? 1 : 0);
  const spelling = [...spellings].sort(
    (a, b) => whole(b[0]) - whole(a[0]) || b[1] - a[1] || compareText(a[0], b[0]),
  )[0]![0];
  return {
    role,
    type,
    id: entityId(key),
    name: nameShown(type, key, spellings) ?? spelling,
    certainty,
    articles: articles.size,
    citations: [...distinct.values()].slice(0, mostCitations),
  };
}

/** As its articles call a threat that catalogues call otherwise, else as those do. */
function nameShown(type: EntityType, key: string, spellings: ReadonlyMap<string, number>): string | null {
  const name = nameOf(type, key);
  return name !== null && isThreat(type) ? (nameUsed(spellings, name) ?? name) : name;
}

/** As the tables and the catalogue write it; null where nobody knows it. The same names come again and again. */
function nameOf(type: EntityType, key: string): string | null {
  const at = `${type} ${key}`;
  const known = names.get(at);
  if (known !== undefined) return known;
  const name = shownName({ type, id: entityId(key) }) ?? catalogueName(type, key);
  if (names.size >= mostNames) names.clear();
  names.set(at, name);
  return name;
}

const mostNames = 4096;
const names = new Map<string, string | null>();

const mainNames = new Map<string, string>();

/** The catalogue's name where it is written as a name; the tables of places, sectors and firms hold lower case. */
function catalogueName(type: EntityType, key: string): string | null {
  if (mainNames.size === 0) {
    for (const { type: of, main } of knownNames()) {
      const at = `${of} ${main.toLowerCase()}`;
      if (main !== main.toLowerCase() && !mainNames.has(at)) mainNames.set(at, withoutBuild(main));
    }
  }
  return mainNames.get(`${type} ${key}`) ?? null;
}
