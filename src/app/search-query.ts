/** What a person writes into the search field, read: words, phrases, and operators such as `actor:"Scattered Spider"`. */
import type { EntityType, Role } from '../domain/entity.ts';
import { kindKey, StoryKind } from '../domain/kind.ts';
import type { Instant } from '../domain/time.ts';
import { mostLike, oneSlipAway } from '../domain/typo.ts';

/** An entity that is asked for by name: of a type, or in a role. */
export interface AskedEntity {
  type: EntityType | null;
  role: Role | null;
  name: string;
  not: boolean;
}

/** An observable that is asked for by its value. */
export interface NamedObservable {
  /** As it is typed. */
  written: string;
  type: string;
  value: string;
  not: boolean;
}

/** Finds observables in a text: spans of it, in order. */
export type ObservablesIn = (text: string) => { start: number; end: number; type: string; value: string }[];

export interface SearchQuery {
  /** What is left for full-text search: words, "phrases" and -words. */
  text: string;
  /** Only words, no quotes and no minus: may be the name of somebody. */
  plain: boolean;
  entities: AskedEntity[];
  observables: NamedObservable[];
  kinds: { kind: StoryKind; not: boolean }[];
  sources: { name: string; not: boolean }[];
  since: Instant | null;
  /** A kind or a time is asked for that there is not: nothing has it. */
  impossible: boolean;
  /** What could not be understood. */
  notes: string[];
}

const TYPES: Record<string, { type: EntityType | null; role: Role | null }> = {
  actor: { type: 'actor', role: null },
  malware: { type: 'malware', role: null },
  tool: { type: 'tool', role: null },
  campaign: { type: 'campaign', role: null },
  cve: { type: 'vulnerability', role: null },
  product: { type: 'product', role: null },
  sector: { type: 'sector', role: 'sector' },
  country: { type: 'place', role: 'country' },
  victim: { type: null, role: 'victim' },
};
export const operators = [...Object.keys(TYPES), 'kind', 'source', 'since'];

const LENGTHS: Record<string, number> = { h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };
const MOST_TERMS = 20;

/** With one form of each mark that has several: quotes of any language, hyphens and colons that are copied with a name. */
const straight = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”„‟«»‹›「」『』＂]/g, '"')
    .replace(/[‐‑－]/g, '-')
    .replaceAll('：', ':');

/** Whether a text may hold an observable at all. */
export const mayHoldObservables = (text: string): boolean =>
  /[.:@/\\。．｡]|[^\s"]{26}|\bdot\b|\bAS/i.test(text);

/** Reads a search as of `now` (ms). Nothing is refused: what is not understood is noted, and searched as words. */
export function readSearch(text: string, now: number, observablesIn: ObservablesIn = () => []): SearchQuery {
  const given = straight(text);
  const query: SearchQuery = {
    text: '',
    plain: true,
    entities: [],
    observables: [],
    kinds: [],
    sources: [],
    since: null,
    impossible: false,
    notes: [],
  };
  const all = [...given.matchAll(/(-?)(?:([a-z]{1,20}):(?!\/\/)("[^"]*"?|[^\s"]*)|("[^"]*"?|[^\s"]+))/giu)];
  const terms = all.slice(0, MOST_TERMS);
  if (all.length > MOST_TERMS) query.notes.push(`Only the first ${MOST_TERMS} words were searched.`);
  const taken = takeObservables(query, given, terms, observablesIn);
  const words: string[] = [];
  for (const term of terms) {
    if (taken.has(term)) continue;
    const [whole, minus, operator, quoted, word] = term;
    const value = quoted?.replaceAll('"', '').trim() ?? '';
    if (operator === undefined) {
      if (minus !== '' || word!.startsWith('"')) query.plain = false;
      words.push(whole);
      continue;
    }
    const not = minus !== '';
    if (!take(query, operator.toLowerCase(), value, not, now)) {
      query.plain = query.plain && !not;
      words.push(`${minus}"${operator} ${value}"`.replace(/^"([^"]*)"$/, '$1'));
    }
  }
  query.text = words.join(' ').trim();
  return query;
}

/**
 * Takes down the observables among the terms, and gives the terms that they were written in: one may be of several ("evil
 * [.] example"), and what is glued to one ("ip:", ":443") goes with it. A quoted term and one with a minus are for themselves.
 */
function takeObservables(
  query: SearchQuery,
  given: string,
  terms: RegExpExecArray[],
  observablesIn: ObservablesIn,
): Set<RegExpExecArray> {
  const taken = new Set<RegExpExecArray>();
  const alone = ([, minus, , , word]: RegExpExecArray) => minus !== '' || word?.startsWith('"') === true;
  const open: RegExpExecArray[] = [];
  for (const term of terms) {
    const [whole, minus, operator, , word] = term;
    if (operator !== undefined && operators.includes(operator.toLowerCase())) continue;
    if (!alone(term)) {
      open.push(term);
      continue;
    }
    const written = (word ?? whole.slice(minus!.length)).replaceAll('"', '').trim();
    const [found, ...more] = observablesIn(written);
    if (found === undefined || more.length > 0 || (word?.startsWith('"') && !spans(found, written))) continue;
    query.observables.push({ written, type: found.type, value: found.value, not: minus !== '' });
    taken.add(term);
  }
  // Everything else is blanked out, so that what is found keeps its place.
  let text = '';
  for (const { index, 0: whole } of open) {
    const gap = given.slice(text.length, index);
    text += (gap.trim() === '' ? gap : '\n'.repeat(gap.length)) + whole;
  }
  for (const { start, end, type, value } of observablesIn(text)) {
    const its = open.filter(({ index, 0: whole }) => index < end && start < index + whole.length);
    for (const term of its) taken.add(term);
    query.observables.push({ written: its.map(([whole]) => whole).join(' '), type, value, not: false });
  }
  return taken;
}

const spans = ({ start, end }: { start: number; end: number }, text: string): boolean =>
  start === 0 && end === text.length;

/** Those of a search's words that may be the name of somebody: without marks, and without what is to be left out. */
export const wantedWords = (text: string): string =>
  text.replace(/(?<!\S)-(?:"[^"]*"?|\S+)/g, ' ').replace(/[-"]/g, ' ');

/** The id of the vulnerability that a text is the whole number of ("CVE-2025-64446", "cve 2025 64446"); null for anything else. */
export function cveIn(text: string): string | null {
  const [, year, number] = /^\s*"?cve[-_ ]?(\d{4})[-_ ](\d{4,19})"?\s*$/i.exec(text) ?? [];
  return year === undefined ? null : `cve-${year}-${number}`;
}

/** Whether the operator was understood. */
function take(query: SearchQuery, operator: string, value: string, not: boolean, now: number): boolean {
  const note = (words: string) => {
    query.notes.push(words);
    return false;
  };
  const wanted = Object.hasOwn(TYPES, operator) ? TYPES[operator] : undefined;
  if (!wanted && !operators.includes(operator))
    return note(
      `There is no operator “${operator}:”; it was searched as words. There are: ${operators.join(', ')}.`,
    );
  if (value === '') return note(`“${operator}:” needs a value right after it.`) || true;
  if (wanted) {
    const name = operator === 'cve' && /^\d{4}[-_ ]\d+$/.test(value) ? `CVE-${value}` : value;
    query.entities.push({ ...wanted, name, not });
    return true;
  }
  if (operator === 'source') {
    query.sources.push({ name: value, not });
    return true;
  }
  if (operator === 'kind') {
    const kind = kindCalled(value);
    if (kind === null) {
      const like = mostLike(value, StoryKind.options);
      const meant = like === null ? '' : ` Did you mean kind:${like}?`;
      query.impossible ||= !not;
      return note(`There is no kind “${value}”.${meant} There are: ${StoryKind.options.join(', ')}.`) || true;
    }
    if (kind !== kindKey(value)) note(`“${value}” is read as ${kind}.`);
    query.kinds.push({ kind, not });
    return true;
  }
  if (not) return note('“since:” takes no minus; it was left out.') || true;
  const since = instantOf(value, now);
  if (since === null) {
    query.impossible = true;
    return note(noSuchTime(value)) || true;
  }
  if (Date.parse(since) > now) note(`“since:${value}” lies in the future.`);
  query.since = since;
  return true;
}

/** By its name, by the beginning of one, or one slip away. */
function kindCalled(value: string): StoryKind | null {
  const key = kindKey(value);
  const near = new Set(oneSlipAway(key));
  const called = (is: (kind: StoryKind) => boolean) => StoryKind.options.find(is);
  return (
    called((kind) => kind === key) ??
    called((kind) => key.length > 2 && kind.startsWith(key)) ??
    called((kind) => near.has(kind)) ??
    null
  );
}

function noSuchTime(value: string): string {
  const [, month, day] = /^(\d{4}-\d\d)-(\d\d)$/.exec(value) ?? [];
  const last = month === undefined ? null : lastDayOf(month);
  if (last !== null && day! > last.slice(-2))
    return `“since:${value}” is no day: that month has ${Number(last.slice(-2))} days. Did you mean since:${last}?`;
  return `“since:${value}” is no time: write 24h, 7d, 4w or 2025-11-01.`;
}

/** `2025-11` → `2025-11-30`; null for no month. */
function lastDayOf(month: string): string | null {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return isYear(year) && number >= 1 && number <= 12
    ? new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
    : null;
}

const isYear = (year: number): boolean => year >= 1990 && year <= 2200;

function instantOf(value: string, now: number): Instant | null {
  const ago = /^(\d{1,4})([hdw])$/i.exec(value);
  const at = ago ? now - Number(ago[1]) * LENGTHS[ago[2]!.toLowerCase()]! : dayOf(value);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** Milliseconds; `Number.isNaN` for what is no day: Date.parse takes 30 February for 2 March. */
function dayOf(value: string): number {
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || !isYear(Number(value.slice(0, 4)))) return Number.NaN;
  const at = Date.parse(value);
  return Number.isNaN(at) || !new Date(at).toISOString().startsWith(value) ? Number.NaN : at;
}
