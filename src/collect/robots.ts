/** What sites let robots read (RFC 9309). Asked before pages; feeds are offered to robots and need no leave. */
import robotsParserModule from 'robots-parser';
import { FetchError } from './failure.ts';
import { type Fetcher, PRODUCT } from './fetch.ts';

// Its types describe an ES module, and it is none.
const robotsParser = robotsParserModule as unknown as typeof robotsParserModule.default;

/** How long an answer holds. RFC 9309, section 2.4: at most a day; when the file cannot be had, we try sooner. */
const KEEP_MS = 24 * 3_600_000;
const KEEP_FAILURE_MS = 3_600_000;
/** RFC 9309, section 2.5, asks for at least 500 KiB. */
const MAX_BYTES = 1024 * 1024;
const MAX_SITES = 2_000;

type Rules = { allows(url: string): boolean; sitemaps: string[]; problem: string | null };

export interface Robots {
  /** @throws FetchError `robots` where the site does not want this page read by us */
  check(url: string): Promise<void>;
  /** The sitemaps that the site's robots.txt names. */
  sitemaps(url: string): Promise<string[]>;
}

/** Remembers each site's rules, for at most the last 2,000 sites. */
export function createRobots(fetcher: Fetcher, clock: { now(): number }): Robots {
  const known = new Map<string, { until: number; rules: Promise<Rules> }>();

  function rulesFor(url: string): Promise<Rules> {
    const { origin } = new URL(url);
    const kept = known.get(origin);
    if (kept !== undefined && kept.until > clock.now()) return kept.rules;
    const entry = { until: clock.now() + KEEP_MS, rules: readRules(origin, fetcher) };
    entry.rules.then(
      (rules) => {
        if (rules.problem !== null) entry.until = clock.now() + KEEP_FAILURE_MS;
      },
      () => known.delete(origin),
    );
    known.delete(origin);
    known.set(origin, entry);
    const oldest = known.keys().next().value;
    if (known.size > MAX_SITES && oldest !== undefined) known.delete(oldest);
    return entry.rules;
  }

  return {
    async check(url) {
      const rules = await rulesFor(url);
      if (rules.problem !== null) {
        throw new FetchError(
          'robots',
          `${url} is not read, because the site's robots.txt cannot be: ${rules.problem}`,
        );
      }
      if (!rules.allows(url))
        throw new FetchError('robots', `${url} is not to be read by robots (robots.txt).`);
    },
    sitemaps: async (url) => (await rulesFor(url)).sitemaps,
  };
}

async function readRules(origin: string, fetcher: Fetcher): Promise<Rules> {
  const url = `${origin}/robots.txt`;
  try {
    const { body } = await fetcher.get(url, { maxBytes: MAX_BYTES, accept: 'text/plain, */*;q=0.5' });
    const robots = robotsParser(url, new TextDecoder().decode(body));
    return {
      allows: (page) => robots.isAllowed(page, PRODUCT) !== false,
      sitemaps: robots.getSitemaps().slice(0, 50),
      problem: null,
    };
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    // No file, no rules (section 2.3.1.3); a site in trouble is left alone (section 2.3.1.4).
    const absent = error.status !== null && error.status >= 400 && error.status < 500 && error.status !== 429;
    return { allows: () => absent, sitemaps: [], problem: absent ? null : error.message };
  }
}
