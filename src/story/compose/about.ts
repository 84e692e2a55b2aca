/**
 * Who and what the story is about: the roles that its articles find, joined by entity. Linear in the number of finds;
 * sentences are not read again. A role that one article of many gives is left out, unless it is of little consequence
 * how many say it (a law, a malware).
 */
import type { Citation } from '../../domain/article.ts';
import { Certainty, type EntityType, entityId, nameKey, Role } from '../../domain/entity.ts';
import type { RoleFind } from '../../domain/findings.ts';
import type { About, StoryArticle } from '../../domain/story.ts';
import { knownNames } from '../../knowledge/names/known.ts';
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
const mostOf: Partial<Record<Role, number>> = { sector: 4, country: 6 };

interface Entry {
  role: Role;
  type: EntityType;
  key: string;
  articles: Set<string>;
  saying: Record<Certainty, number>;
  citations: { citation: Citation; certainty: Certainty }[];
  spellings: Map<string, number>;
}

/**
 * The entities of a story by role in the order of `Role`, then by how many articles say it; at most 60. All articles
 * are heard, copies and round-ups left out; `ordered` must come from `inOrder`.
 */
export function aboutOf(voices: readonly Voice[], ordered: readonly StoryArticle[]): About[] {
  const copies = copiesAmong(ordered);
  const roundUps = new Set(voices.filter(isRoundUpVoice).map(({ id }) => id));
  const originals = ordered.filter(({ article }) => !copies.has(article.id));
  const own = originals.filter(({ article }) => !roundUps.has(article.id));
  const heard = own.length > 0 ? own : originals;
  const entries = new Map<string, Entry>();
  for (const one of heard) {
    const spellings = spellingsIn(one);
    for (const find of one.findings.roles) addFind(entries, one, find, spellings);
  }
  const byRole = new Map<Role, Entry[]>();
  for (const entry of joinShortForms(withoutDoubles([...entries.values()])))
    byRole.set(entry.role, [...(byRole.get(entry.role) ?? []), entry]);
  return Role.options
    .flatMap((role) =>
      (byRole.get(role) ?? [])
        .filter(({ articles }) => articles.size >= leastOf(role, heard.length, byRole.get(role)!))
        .sort((a, b) => b.articles.size - a.articles.size || compareText(a.key, b.key))
        .slice(0, mostOf[role] ?? most),
    )
    .slice(0, most)
    .map(told);
}

/** How many articles must give a role. A victim that one article names beside the one that all do is another story's. */
function leastOf(role: Role, heard: number, entries: readonly Entry[]): number {
  const least = (leastShare[role] ?? 0) * heard;
  if (role !== 'victim') return least;
  const top = Math.max(...entries.map(({ articles }) => articles.size));
  return top >= 3 ? Math.max(least, 2, top * 0.1) : least;
}

/** The first spelling of each key in an article, better one that is the whole name and no acronym of it. */
function spellingsIn({ article, findings }: StoryArticle): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const { key, start, end } of findings.mentions) {
    const known = spellings.get(key);
    if (known !== undefined && isWhole(known, key)) continue;
    const spelling = article.text.slice(start, end).replace(/\s+/g, ' ');
    if (known === undefined || isWhole(spelling, key)) spellings.set(key, spelling);
  }
  return spellings;
}

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
  const spelling = spellings.get(key) ?? written(article.text.slice(start, end), key);
  entry.spellings.set(spelling, (entry.spellings.get(spelling) ?? 0) + 1);
}

/** How a sentence writes a name that no mention gives, such as "the UK government". */
function written(sentence: string, key: string): string {
  const at = sentence.toLowerCase().indexOf(key);
  return at < 0 ? key : sentence.slice(at, at + key.length);
}

/** What both does and suffers is what more articles say; a supplier that was broken into may be a victim as well. */
function withoutDoubles(entries: Entry[]): Entry[] {
  const by = new Map(entries.map((entry) => [`${entry.role} ${entry.key}`, entry]));
  const rivals: [Role, Role][] = [
    ['victim', 'actor'],
    ['victim', 'authority'],
    ['victim', 'researcher'],
    ['actor', 'authority'],
    ['actor', 'researcher'],
  ];
  const out = new Set<Entry>();
  for (const entry of entries) {
    for (const [one, other] of rivals) {
      if (entry.role !== one) continue;
      const rival = by.get(`${other} ${entry.key}`);
      if (rival) out.add(rival.articles.size > entry.articles.size ? entry : rival);
    }
  }
  return entries.filter((entry) => !out.has(entry));
}

/** "Kido" and "Kido International" in one role are one where only one longer name begins so, and "NCA" is what it abbreviates. */
function joinShortForms(entries: Entry[]): Entry[] {
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entries) {
    const at = `${entry.role} ${entry.key.split(' ', 1)[0]!}`;
    byFirst.set(at, [...(byFirst.get(at) ?? []), entry]);
  }
  const joined = new Set<Entry>();
  const join = (short: Entry, long: Entry): void => {
    for (const article of short.articles) long.articles.add(article);
    for (const certainty of Certainty.options) long.saying[certainty] += short.saying[certainty];
    long.citations.push(...short.citations);
    joined.add(short);
  };
  const byKey = new Map(entries.map((entry) => [`${entry.role} ${entry.key}`, entry]));
  for (const long of entries) {
    const short = byKey.get(`${long.role} ${initialsOf(long.key)}`);
    if (short && short !== long) join(short, long);
  }
  for (const group of byFirst.values()) {
    if (group.length < 2 || !isBody(group[0]!.role)) continue;
    for (const short of group) {
      const longer = group.filter(
        (other) => other !== short && other.key.startsWith(`${short.key} `) && !joined.has(other),
      );
      if (longer.length !== 1) continue;
      join(short, longer[0]!);
    }
  }
  return entries.filter((entry) => !joined.has(entry));
}

/** The initials of a name of three words or more; of a shorter one nothing that could be a key. */
function initialsOf(key: string): string {
  const words = key.split(' ').filter((word) => !/^(?:of|the|and|for|&)$/.test(word));
  return words.length < 3 ? '-' : words.map((word) => word[0]).join('');
}

const isBody = (role: Role): boolean =>
  role === 'victim' ||
  role === 'supplier' ||
  role === 'authority' ||
  role === 'researcher' ||
  role === 'vendor';

function told({ role, type, key, articles, saying, citations, spellings }: Entry): About {
  const certainty: Certainty =
    saying.denied > 0 && saying.asserted <= saying.denied && (role === 'victim' || role === 'actor')
      ? 'denied'
      : saying.asserted > 0
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
    name: named(role, key) ?? spelling,
    certainty,
    articles: articles.size,
    citations: [...distinct.values()].slice(0, mostCitations),
  };
}

/** Countries and sectors are named by their keys; others by the catalogue, where it writes them as a name. */
const named = (role: Role, key: string): string | null =>
  role === 'country' ? titleCase(key) : role === 'sector' ? key : catalogueName(key);

const titleCase = (key: string): string =>
  key.replace(/(?<![\p{L}])(?!of\b|and\b)\p{L}/gu, (letter) => letter.toUpperCase());

const mainNames = new Map<string, string>();

/** The catalogue's name where it is written as a name; the tables of places, sectors and firms hold lower case. */
function catalogueName(key: string): string | null {
  if (mainNames.size === 0) {
    for (const { main } of knownNames()) {
      if (main !== main.toLowerCase() && !mainNames.has(main.toLowerCase()))
        mainNames.set(main.toLowerCase(), main);
    }
  }
  return mainNames.get(key) ?? null;
}
