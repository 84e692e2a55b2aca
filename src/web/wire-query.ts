/** The wire's address and what it means. The URL is the state: every filter is a link made here. */
import type { WireQuery } from '../domain/page.ts';
import { categories, kinds } from './labels.ts';

export const sinceLabels: Record<WireQuery['since'], string> = {
  '1h': '1 hour',
  '24h': '24 hours',
  '7d': '7 days',
  '30d': '30 days',
  all: 'All time',
};
const defaultSince: WireQuery['since'] = '24h';

/** Reads an address leniently: what is unknown in it is left out, so that an old link still opens. */
export function readWireQuery(params: URLSearchParams): WireQuery {
  const since = params.get('since');
  return {
    since: since !== null && Object.hasOwn(sinceLabels, since) ? (since as WireQuery['since']) : defaultSince,
    kinds: chosen(params.getAll('kind'), kinds),
    categories: chosen(params.getAll('category'), categories),
    text: (params.get('q') ?? '').trim().slice(0, 200),
    before: params.get('before') || null,
  };
}

/** The parts of a query that an address must carry, in a fixed order; defaults are left out. */
export function wireParameters(query: WireQuery): [name: string, value: string][] {
  const all: [string, string][] = [
    ['since', query.since === defaultSince ? '' : query.since],
    ['kind', query.kinds.join(',')],
    ['category', query.categories.join(',')],
    ['q', query.text],
    ['before', query.before ?? ''],
  ];
  return all.filter(([, value]) => value !== '');
}

/** The address of the wire with `change` made to `query`. A changed filter starts at the newest story again. */
export function wireHref(query: WireQuery, change: Partial<WireQuery> = {}): string {
  const pairs = wireParameters({ ...query, before: null, ...change });
  // Commas may stand as they are in a query (RFC 3986, section 3.4), and are easier to read.
  const search = pairs.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  return search.length === 0 ? '/' : `/?${search.join('&')}`;
}

/** `list` with `value` in it if it was not, and without it if it was. */
export const toggled = <T>(list: readonly T[], value: T): T[] =>
  list.includes(value) ? list.filter((other) => other !== value) : [...list, value];

/** Whether a story of this kind with these categories belongs on the wire as filtered; a text filter cannot be judged here. */
export function admits(
  query: WireQuery,
  story: { kind: string | null; categories: readonly string[] },
): boolean {
  const kind =
    query.kinds.length === 0 || query.kinds.some((wanted) => wanted === (story.kind ?? 'round-up'));
  const category =
    query.categories.length === 0 || query.categories.some((wanted) => story.categories.includes(wanted));
  return kind && category;
}

function chosen<T extends string>(given: string[], allowed: readonly T[]): T[] {
  const wanted = new Set(given.flatMap((value) => value.split(',')));
  return allowed.filter((value) => wanted.has(value));
}
