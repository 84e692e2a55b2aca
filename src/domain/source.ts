/** Where articles come from, and who stands behind them. */
import { z } from 'zod';
import { Instant } from './time.ts';

/** What sort of voice a publisher is. The wire filters by it; the evidence bar counts by it. */
export const Category = z.enum(['authority', 'vendor', 'journalism', 'research', 'policy', 'exploits']);
export type Category = z.infer<typeof Category>;

/**
 * Who publishes. Publishers that share an owner or a wire service carry the same `family`, and count as one
 * voice; an empty family is nobody's, and adds none. `id` is the registrable domain where there is one.
 */
export const Publisher = z.object({
  id: z.string(),
  name: z.string(),
  family: z.string(),
  category: Category,
});
export type Publisher = z.infer<typeof Publisher>;

/** `feed`: RSS, Atom, RDF or JSON Feed. `sitemap`: a site without a feed. `manual`: addresses and files given by hand. */
export const SourceKind = z.enum(['feed', 'sitemap', 'manual']);
export type SourceKind = z.infer<typeof SourceKind>;

/** Whether it is asked for articles; what was read by hand is no such source. */
export const isFollowed = ({ kind }: { kind: SourceKind }): boolean => kind !== 'manual';

/** What a person says when adding a source. */
export const SourceDefinition = z.object({
  url: z.string(),
  kind: SourceKind,
  name: z.string(),
  publisher: Publisher,
  /** BCP 47 primary language of what it publishes, or null where it is mixed or unknown. */
  language: z.string().nullable(),
});
export type SourceDefinition = z.infer<typeof SourceDefinition>;

/** Why a fetch did not give articles. A closed set: each is counted and shown with its detail. */
export const FetchFailure = z.enum([
  'refused-address',
  'bad-url',
  'dns',
  'connect',
  'tls',
  'timeout',
  'too-large',
  'too-many-redirects',
  'http-error',
  'robots',
  'not-a-feed',
  'broken-feed',
  'empty',
  'retry-later',
]);
export type FetchFailure = z.infer<typeof FetchFailure>;

/** How a source is doing. Times are instants; `usualIntervalMinutes` is the median gap between its articles,
 * `longestGapMinutes` the longest that we have seen. */
export const SourceHealth = z.object({
  lastFetchAt: Instant.nullable(),
  lastSuccessAt: Instant.nullable(),
  lastArticleAt: Instant.nullable(),
  nextFetchAt: Instant.nullable(),
  failuresInRow: z.number().int(),
  failure: FetchFailure.nullable(),
  failureDetail: z.string().nullable(),
  usualIntervalMinutes: z.number().nullable(),
  longestGapMinutes: z.number().nullable(),
  articles: z.number().int(),
  /** What was not as it should be at the last success, for people; one line each. */
  warnings: z.array(z.string()),
});
export type SourceHealth = z.infer<typeof SourceHealth>;

/**
 * What went wrong with an address, for where the address stands beside it: "https://a.example/: the name cannot be
 * resolved." is "The name cannot be resolved.", and "https://a.example/f answered 404" is "It answered 404." A detail
 * that does not begin with the address stays as it is.
 */
export function withoutAddress(url: string, detail: string): string {
  const address = [`${url}/`, url].find((one) => detail.startsWith(one));
  if (address === undefined) return detail;
  const rest = detail.slice(address.length);
  const said = /^[: ] *\S/.test(rest) ? rest.replace(/^: */, '').trimEnd() : '';
  if (said === '') return detail;
  const sentence = said.startsWith(' ') ? `It${said}` : said[0]!.toUpperCase() + said.slice(1);
  return sentence.replace(/([^.!?])$/, '$1.');
}

/** A source as stored: definition, schedule state and health. */
export const Source = SourceDefinition.extend({
  id: z.string(),
  paused: z.boolean(),
  addedAt: Instant,
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  health: SourceHealth,
});
export type Source = z.infer<typeof Source>;

/**
 * In a word, for the sources page. `silent`: nothing new for three times its usual interval, and for longer than it has
 * rested before: a newsroom that publishes hourly sleeps at night and rests at weekends, and is well all the same.
 */
export const SourceState = z.enum(['new', 'well', 'silent', 'failing', 'refused', 'paused']);
export type SourceState = z.infer<typeof SourceState>;

/** A rest that was longer than a long weekend was an outage, and excuses no other. */
const LONGEST_REST_MINUTES = 3 * 24 * 60;

/** The state of a source at `now`, from its health alone. */
export function sourceState(source: Pick<Source, 'kind' | 'paused' | 'health'>, now: Instant): SourceState {
  const { health } = source;
  if (source.paused) return 'paused';
  // Given by hand: there is nothing to ask.
  if (!isFollowed(source)) return 'well';
  if (health.failure === 'refused-address' || health.failure === 'bad-url') return 'refused';
  if (health.failuresInRow > 0) return 'failing';
  if (health.lastSuccessAt === null) return 'new';
  if (health.lastArticleAt !== null && health.usualIntervalMinutes !== null) {
    const silentFor = (Date.parse(now) - Date.parse(health.lastArticleAt)) / 60_000;
    const rest = Math.min(health.longestGapMinutes ?? 0, LONGEST_REST_MINUTES);
    if (silentFor > Math.max(3 * health.usualIntervalMinutes, rest)) return 'silent';
  }
  return 'well';
}
