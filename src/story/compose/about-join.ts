/** Entities of a story that are one under two names, or that have a role under which they do not belong. */
import type { Citation } from '../../domain/article.ts';
import { byHolder, isBareBody, isDescribedBody, saysKind } from '../../domain/bodies.ts';
import { Certainty, type EntityType, nameKey, type Role } from '../../domain/entity.ts';
import { makerOf } from '../../knowledge/makers.ts';
import { places } from '../../knowledge/names/places.ts';

/** An entity in one role, as the articles of a story give it. */
export interface Entry {
  role: Role;
  type: EntityType;
  key: string;
  articles: Set<string>;
  saying: Record<Certainty, number>;
  citations: { citation: Citation; certainty: Certainty }[];
  spellings: Map<string, number>;
}

/**
 * What both does and suffers is what more articles say; a supplier that was broken into may be a victim as well. Who
 * holds an office is shown as an authority alone, a gang that goes by its ransomware's name as an attacker alone, and what
 * anybody calls a malware is no victim.
 */
export function withoutDoubles(entries: Entry[]): Entry[] {
  const by = new Map(entries.map((entry) => [`${entry.role} ${entry.key}`, entry]));
  const rivals: [Role, Role][] = [
    ['victim', 'actor'],
    ['victim', 'product'],
    ['actor', 'malware'],
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
      if (rival && !isBoth(entry, rival)) out.add(isMore(rival, entry) ? entry : rival);
    }
  }
  // Police take down a malware, officials speak as persons, and a worm that goes round is the campaign that is called so.
  const isOther = ({ role, key, articles }: Entry): boolean =>
    (role === 'victim' && by.has(`malware ${key}`)) ||
    (role === 'person' && by.has(`authority ${key}`)) ||
    (role === 'campaign' && isAsOften(by.get(`malware ${key}`), articles)) ||
    (role === 'malware' && isOftener(by.get(`campaign ${key}`), articles));
  return entries.filter((entry) => !out.has(entry) && !isOther(entry));
}

const isAsOften = (rival: Entry | undefined, articles: ReadonlySet<string>): boolean =>
  rival !== undefined && rival.articles.size >= articles.size;
const isOftener = (rival: Entry | undefined, articles: ReadonlySet<string>): boolean =>
  rival !== undefined && rival.articles.size > articles.size;

/** An app that was broken into is what was hit and what is affected, where an article says both. */
const isBoth = (one: Entry, other: Entry): boolean =>
  other.role === 'product' && [...one.articles].some((article) => other.articles.has(article));

/** Each article that names a malware says that it is one: of many, fewer need to tell of its gang. */
const isMore = (rival: Entry, entry: Entry): boolean =>
  rival.articles.size > entry.articles.size * (rival.role === 'malware' ? leastGang : 1);
const leastGang = 3;

/** Joins what is one under two names in a role. */
export function joinNames(entries: Entry[]): Entry[] {
  const byRole = new Map<Role, Entry[]>();
  for (const entry of entries) byRole.set(entry.role, [...(byRole.get(entry.role) ?? []), entry]);
  const gone = new Set<Entry>();
  for (const [role, all] of byRole) {
    if (role === 'sector' || role === 'country' || role === 'vulnerability') continue;
    joinSpellings(all, gone);
    joinAcronyms(all, gone);
    joinInserted(all, gone);
    if (bodies.has(role)) {
      joinNations(all, gone);
      joinParts(all, role, gone);
    }
    joinPersons(all, role, gone);
    if (role === 'product') joinDevices(all, gone);
    if (role === 'authority') leaveOutDescribed(all, gone);
    if (role === 'law') leaveOutNameless(all, gone);
  }
  // "The Council", which no article calls by its whole name, is nobody whom a reader could look up.
  return entries.filter(
    (entry) =>
      !gone.has(entry) &&
      !((entry.type === 'organisation' || entry.type === 'name') && isBareBody(entry.key)),
  );
}

const bodies: ReadonlySet<Role> = new Set(['victim', 'supplier', 'authority', 'researcher', 'vendor']);

function join(short: Entry, long: Entry, gone: Set<Entry>): void {
  for (const article of short.articles) long.articles.add(article);
  for (const certainty of Certainty.options) long.saying[certainty] += short.saying[certainty];
  long.citations.push(...short.citations);
  gone.add(short);
}

/**
 * "VenomRAT" and "Venom RAT", "cyber security centre" and "cybersecurity centre", "Ministry of Trade" and "trade
 * ministry", "Sir John Roe" and "John Roe": the one that more articles have.
 */
function joinSpellings(all: readonly Entry[], gone: Set<Entry>): void {
  const bySpelling = new Map<string, Entry>();
  for (const entry of [...all].sort((a, b) => b.articles.size - a.articles.size)) {
    const spelling = entry.key
      .replace(/^(ministry|department) of (?:the )?(.+)$/, '$2 $1')
      .replace(/^(?:sir|dame|lord|lady|baroness|dr) (?=.+ )/, '')
      .replace(/^saint (?=.)/, 'st ')
      .replace(/[ '-]/g, '')
      .replace(/centre/g, 'center')
      .replace(/defence/g, 'defense')
      .replace(/organisation/g, 'organization');
    const known = bySpelling.get(spelling);
    if (known) join(entry, known, gone);
    else bySpelling.set(spelling, entry);
  }
}

/** "NCA" is what it abbreviates. */
function joinAcronyms(all: readonly Entry[], gone: Set<Entry>): void {
  const byKey = new Map(all.map((entry) => [entry.key, entry]));
  for (const long of all) {
    for (const initials of initialsOf(long.key)) {
      const short = byKey.get(initials);
      if (short && short !== long && !gone.has(short) && !gone.has(long)) join(short, long, gone);
    }
  }
}

/** The initials of a name of three words or more, with and without its little words, and without its maker. */
function initialsOf(key: string): string[] {
  const all = key.split(/[ -]/);
  const words = all.filter((word) => !/^(?:of|the|and|for|&)$/.test(word));
  if (words.length < 3) return [];
  const initials = words.map((word) => word[0]).join('');
  const others = words.length > 3 ? [initials.slice(1)] : [];
  return [initials, all.map((word) => word[0]).join(''), ...others];
}

/** "Elm Credit Union" and "Elm Federal Credit Union", "Ivan Roe" and "Ivan Petrovich Roe": one word more between the same. */
function joinInserted(all: readonly Entry[], gone: Set<Entry>): void {
  const left = new Map(all.filter((entry) => !gone.has(entry)).map((entry) => [entry.key, entry]));
  for (const long of left.values()) {
    const words = long.key.split(' ');
    for (let n = 1; n < words.length - 1; n++) {
      const short = left.get(words.toSpliced(n, 1).join(' '));
      if (!short || gone.has(short) || gone.has(long)) continue;
      if (/^(?:and|of|the|for|\p{L})$/u.test(words[n]!)) join(long, short, gone);
      else join(short, long, gone);
    }
  }
}

const nations = new Set(
  places
    .trim()
    .split('\n')
    .flatMap((line) => line.split(' | ').map((name) => nameKey(name))),
);

/** "Harland's Ministry of Trade" is the Ministry of Trade, and "the city of Harbour" is Harbour. */
function joinNations(all: readonly Entry[], gone: Set<Entry>): void {
  const left = new Map(all.filter((entry) => !gone.has(entry)).map((entry) => [entry.key, entry]));
  for (const long of left.values()) {
    const words = long.key.split(' ');
    for (let n = 1; n <= 2 && words.length - n > 1; n++) {
      const short = left.get(words.slice(n).join(' '));
      if (short && !gone.has(short) && nations.has(words.slice(0, n).join(' '))) join(long, short, gone);
    }
    const holder = left.get(byHolder(long.key));
    if (holder && holder !== long && !gone.has(holder)) join(holder, long, gone);
    const town = left.get(long.key.replace(/^(?:city|town|village|county|borough) of /, ''));
    if (town && town !== long && !gone.has(town)) join(town, long, gone);
  }
}

/** "Roe", "Jane M. Roe" and "Jane Roe" are one where nobody else has that last name. */
function joinPersons(all: readonly Entry[], role: Role, gone: Set<Entry>): void {
  const byLast = new Map<string, Entry[]>();
  for (const entry of all) {
    if (gone.has(entry)) continue;
    const last = entry.key.slice(entry.key.lastIndexOf(' ') + 1);
    byLast.set(last, [...(byLast.get(last) ?? []), entry]);
  }
  for (const [last, same] of byLast) {
    const whole = same.filter(
      ({ type, key }) => key !== last && (type === 'person' || (type === 'name' && role === 'actor')),
    );
    const main = whole.sort((a, b) => b.articles.size - a.articles.size)[0];
    if (!main || new Set(whole.map(({ key }) => key.split(' ', 1)[0])).size > 1) continue;
    for (const entry of same)
      if (entry !== main && (entry.key === last || whole.includes(entry))) join(entry, main, gone);
  }
}

/** "Privacy commission" of "National Privacy Commission", "high court" of "Elmwick High Court". */
const endsAsBody = / (?:commission|court|committee|agency|squad|bureau|council|directorate|ministry|office)$/;

/** Where so many times as many articles have a shorter name, a longer one is not its whole. */
const rareShare = 2;
/** The same where what is longer says what kind of body it is or where. */
const rareWhole = 12;

/** "Kido" of "Kido International", "Commission" of "European Commission": the first words of just one longer name, or its last. */
function joinParts(all: readonly Entry[], role: Role, gone: Set<Entry>): void {
  const left = all.filter((entry) => !gone.has(entry));
  const byFirst = new Map<string, Entry[]>();
  for (const entry of left) {
    const first = entry.key.split(' ', 1)[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const short of left) {
    const isHead = isDescribedBody(short.key) || (role === 'authority' && endsAsBody.test(short.key));
    const among = isHead ? left : byFirst.get(short.key.split(' ', 1)[0]!)!;
    const longer = among.filter(
      (other) =>
        other !== short &&
        !gone.has(other) &&
        (other.key.startsWith(`${short.key} `) ||
          (isHead && /[ -]$/.test(other.key.slice(0, -short.key.length)) && other.key.endsWith(short.key))),
    );
    const long = isHead ? meantBy(short.key, longer) : fullest(longer);
    if (!long) continue;
    // What a few add to a name that the others have may be a product of theirs: "Asahi Super Dry".
    const share = isWhole(long.key.slice(short.key.length + 1)) ? rareWhole : rareShare;
    if (!isHead && long.articles.size * share < short.articles.size) join(long, short, gone);
    else join(short, long, gone);
  }
}

/** The longest of names of which each begins the next: "Elmwick", "Elmwick Oncology", "Elmwick Oncology Group". */
function fullest(names: readonly Entry[]): Entry | null {
  const [long, ...others] = [...names].sort((a, b) => b.key.length - a.key.length);
  return long && others.every(({ key }) => long.key.startsWith(`${key} `)) ? long : null;
}

/** Whom "the Commission" means: the only one of such a name, or the one that most articles name, of equals the Union's. */
function meantBy(head: string, names: readonly Entry[]): Entry | null {
  if (names.length < 2 || !isBareBody(head)) return names.length === 1 ? names[0]! : null;
  const top = Math.max(...names.map(({ articles }) => articles.size));
  const chief = names.filter(({ articles }) => articles.size === top);
  const unions = chief.filter(({ key }) => /\beuropean\b/.test(key));
  return chief.length === 1 ? chief[0]! : unions.length === 1 ? unions[0]! : null;
}

/** Whether the end of a name says what kind of body it is or where: "Medical Group", "Norway". */
const isWhole = (rest: string): boolean => saysKind(rest) || nations.has(rest);

/** "FortiWeb firewalls" are FortiWeb. */
function joinDevices(all: readonly Entry[], gone: Set<Entry>): void {
  const byKey = new Map(all.filter((entry) => !gone.has(entry)).map((entry) => [entry.key, entry]));
  for (const entry of byKey.values()) {
    const bare = byKey.get(
      entry.key.replace(/ (?:firewall|router|gateway|appliance|device|server|plugin)s?$/, ''),
    );
    if (bare && bare !== entry) join(entry, bare, gone);
  }
}

/** "The cyber agency" beside CISA, "US authorities" beside the Justice Department say less of whom is meant. */
const described =
  /^(?:(?:.* )?(?:cyber|cyber ?security|security|data|data protection|privacy|intelligence) (?:agency|authority|regulator|watchdog)|(?:[^ ]+ ){1,3}(?:regulator|watchdog)|(?:[^ ]+ ){0,2}(?:authorities|officials|prosecutors|investigators|agencies|police officers|law enforcement))$/;

function leaveOutDescribed(all: readonly Entry[], gone: Set<Entry>): void {
  const isNamed = (entry: Entry): boolean =>
    entry.type === 'organisation' && !described.test(entry.key) && !isDescribedBody(entry.key);
  if (!all.some((entry) => !gone.has(entry) && isNamed(entry))) return;
  for (const entry of all) if (described.test(entry.key)) gone.add(entry);
}

/** "The data protection law" beside a law that is named, "a ban on payments" beside a longer name of it. */
function leaveOutNameless(all: readonly Entry[], gone: Set<Entry>): void {
  const isNameless = ({ key }: Entry): boolean => key.endsWith(' law') || /^(?:\w+ )?ban on /.test(key);
  const left = all.filter((entry) => !gone.has(entry));
  if (left.some((entry) => !isNameless(entry)))
    for (const entry of left) if (isNameless(entry)) gone.add(entry);
}

/**
 * Who makes what a story says is flawed or affected speaks of its own: a vendor, and no researcher; nor a victim beside
 * those whom it hit.
 */
export function withVendors(entries: Entry[]): Entry[] {
  const makers = new Set<string>();
  for (const { role, key } of entries) {
    if (role !== 'product' && role !== 'vulnerability') continue;
    const maker = makerOf(key);
    if (maker) makers.add(maker).add(maker.split(' ', 1)[0]!);
    if (role === 'product' && key.includes(' ')) makers.add(key.split(' ', 1)[0]!);
  }
  const victims = entries.filter(({ role }) => role === 'victim');
  const vendors = new Set(entries.filter(({ role }) => role === 'vendor').map(({ key }) => key));
  return entries.flatMap((entry) => {
    if (entry.role === 'victim' && makers.has(entry.key))
      return victims.some(({ key, articles }) => !makers.has(key) && articles.size >= entry.articles.size)
        ? []
        : [entry];
    if (entry.role !== 'researcher' || entry.type === 'person') return [entry];
    if (vendors.has(entry.key)) return [];
    return makers.has(entry.key) ? [{ ...entry, role: 'vendor' as const }] : [entry];
  });
}
