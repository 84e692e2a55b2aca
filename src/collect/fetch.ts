/**
 * The one door to the network: every address that came from input is fetched here and nowhere else. What comes through
 * is bounded in size, time and redirects, and never comes from an address that is not public, unless a setting names it.
 *
 * Two checks keep inward addresses out, because each alone has a hole: a host that is an IP address is checked before
 * every request (no name is looked up for it), and names are checked at the very look-up that the connection uses, so
 * that a name cannot resolve to one address for the check and to another for the connection.
 */
import { lookup as dnsLookup } from 'node:dns/promises';
import { STATUS_CODES } from 'node:http';
import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher } from 'undici';
import manifest from '../../package.json' with { type: 'json' };
import { FetchError } from './failure.ts';
import { notPublic } from './fetch/address.ts';
import { Deadline } from './fetch/deadline.ts';
import { networkFailure } from './fetch/network-failure.ts';
import { checkedUrl, hostAndPort, inwardError, refuseInward } from './fetch/outgoing-url.ts';
import { createTurns } from './fetch/turns.ts';
import { ACCEPT_ENCODING, megabytes, unpack } from './fetch/unpack.ts';

export { FetchError } from './failure.ts';

export interface FetcherOptions {
  /** Hosts (`name` or `name:port`) that may be fetched although their address is not public. */
  trustedHosts: string[];
  /** How site owners can reach the one who runs this; sent in the User-Agent. */
  contact: string | null;
  clock: { now(): number };
  /** Resolves a name; the system's resolver by default. */
  lookup?: (host: string) => Promise<{ address: string; family: number }[]>;
  limits?: Partial<FetchLimits>;
}

export interface FetchLimits {
  /** Of a body, as it comes over the wire and again unpacked. */
  maxBytes: number;
  /** For everything: look-up, connection, redirects, body. Waiting for one's turn at a host does not count. */
  timeoutMs: number;
  redirects: number;
  headerBytes: number;
}

const LIMITS: FetchLimits = {
  maxBytes: 10 * 1024 * 1024,
  timeoutMs: 20_000,
  redirects: 5,
  headerBytes: 32 * 1024,
};

export interface GetOptions {
  /** From an earlier answer: the server then may say that nothing changed. */
  etag?: string | null;
  lastModified?: string | null;
  accept?: string;
  /** Less than the fetcher's own limit. */
  maxBytes?: number;
  signal?: AbortSignal;
  /** Asked before each request, redirects included; throws where the address may not be fetched. */
  mayFetch?: (url: string) => Promise<void>;
}

export interface Fetched {
  status: number;
  /** Where the answer came from in the end. */
  url: string;
  /** The addresses that redirected us, in order, with the status of each. */
  redirects: { url: string; status: number }[];
  /** Unpacked. Empty where nothing changed. */
  body: Uint8Array;
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
  /** How long the server asks us to stay away, in milliseconds. */
  retryAfterMs: number | null;
  /** The server says that nothing changed since the `etag` or `lastModified` that we sent (status 304). */
  notModified: boolean;
}

export interface Fetcher {
  /**
   * Whether the address may be asked at all, as far as that can be told without asking a name server.
   * @throws FetchError `bad-url` or `refused-address`, with the reason
   */
  check(url: string): void;
  /** @throws FetchError with the failure and, in its message, what happened and where */
  get(url: string, options?: GetOptions): Promise<Fetched>;
  /** Ends what is under way and closes all connections. */
  close(): Promise<void>;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export function createFetcher(options: FetcherOptions): Fetcher {
  const limits = { ...LIMITS, ...options.limits };
  const trusted = new Set(options.trustedHosts.map((host) => host.trim().toLowerCase()));
  const lookup = options.lookup ?? ((host) => dnsLookup(host, { all: true }));
  const agents = {
    outward: agent(connectLookup(lookup, true), limits),
    trusted: agent(connectLookup(lookup, false), limits),
  };
  const turns = createTurns();

  /** Throws for an address that points inward; whether a setting trusts its host. */
  function isTrusted(url: URL): boolean {
    if (trusted.has(url.hostname) || trusted.has(hostAndPort(url))) return true;
    refuseInward(url);
    return false;
  }

  async function get(url: string, get: GetOptions = {}): Promise<Fetched> {
    const redirects: Fetched['redirects'] = [];
    const deadline = new Deadline(limits.timeoutMs, get.signal);
    let at = checkedUrl(url, null);
    for (;;) {
      const agent = isTrusted(at) ? agents.trusted : agents.outward;
      await get.mayFetch?.(at.href);
      const request = { url: at, agent, get, deadline };
      const answer = await turns.take(at.hostname, get.signal, () => ask(request, options, limits));
      if ('body' in answer) return { ...answer, redirects };
      redirects.push({ url: at.href, status: answer.status });
      if (redirects.length > limits.redirects) {
        throw new FetchError('too-many-redirects', `${url} redirects more than ${limits.redirects} times.`);
      }
      at = checkedUrl(answer.location, at);
    }
  }

  return {
    get,
    check: (url) => void isTrusted(checkedUrl(url, null)),
    close: async () => {
      await Promise.all([agents.outward.destroy(), agents.trusted.destroy()]);
    },
  };
}

/** The name by which sites may address us, in robots.txt too. */
export const PRODUCT = 'Throughline';

/** Says who asks: RFC 9110, section 10.1.5. */
export function userAgent(contact: string | null): string {
  // Nothing that could end the header or the comment.
  const reach = contact?.replace(/[^\x20-\x7e]|[()\\]/g, '').trim();
  return `${PRODUCT}/${manifest.version} (security news reader${reach ? `; ${reach}` : ''})`;
}

function agent(lookup: LookupFunction, limits: FetchLimits): Agent {
  return new Agent({
    connect: { lookup, timeout: limits.timeoutMs },
    connections: 1,
    pipelining: 1,
    maxHeaderSize: limits.headerBytes,
    // The deadline covers these, and slow drips, which these do not.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

/** Looks names up for a connection; refuses a name of which any address is not public. */
function connectLookup(lookup: NonNullable<FetcherOptions['lookup']>, check: boolean): LookupFunction {
  return (host, options, callback) => {
    lookup(host).then(
      (addresses) => {
        const inward = check ? addresses.find(({ address }) => notPublic(address) !== null) : undefined;
        const first = addresses[0];
        if (inward !== undefined) callback(inwardError(host, inward.address), []);
        else if (first === undefined) callback(new FetchError('dns', `${host} has no address.`), []);
        else if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      },
      (error: Error) => callback(error, []),
    );
  };
}

interface Request {
  url: URL;
  agent: Agent;
  get: GetOptions;
  deadline: Deadline;
}

type Answer = Omit<Fetched, 'redirects'> | { status: number; location: string };

/** One request and its answer. */
async function ask(request: Request, options: FetcherOptions, limits: FetchLimits): Promise<Answer> {
  const { url, get, deadline } = request;
  const maxBytes = Math.min(get.maxBytes ?? limits.maxBytes, limits.maxBytes);
  try {
    return await deadline.run(async (signal) => {
      const answer = await request.agent.request({
        origin: url.origin,
        path: url.pathname + url.search,
        method: 'GET',
        headers: headersFor(get, options.contact),
        signal,
      });
      try {
        return await readAnswer(answer, url, maxBytes, options.clock);
      } finally {
        // What was not read is not wanted: a body may be endless.
        answer.body.on('error', () => {}).destroy();
      }
    });
  } catch (error) {
    throw networkFailure(error, url, limits);
  }
}

function headersFor(get: GetOptions, contact: string | null): Record<string, string> {
  return {
    'user-agent': userAgent(contact),
    accept: get.accept ?? '*/*',
    'accept-encoding': ACCEPT_ENCODING,
    ...(get.etag ? { 'if-none-match': get.etag } : {}),
    ...(get.lastModified ? { 'if-modified-since': get.lastModified } : {}),
  };
}

async function readAnswer(
  answer: Dispatcher.ResponseData,
  url: URL,
  maxBytes: number,
  clock: { now(): number },
): Promise<Answer> {
  const status = answer.statusCode;
  const header = (name: string) => firstValue(answer.headers[name]);
  const location = header('location');
  if (REDIRECTS.has(status) && location !== null) return { status, location };
  const retryAfterMs = parseRetryAfter(header('retry-after'), clock.now());
  if (status === 429 || status === 503) {
    throw new FetchError('retry-later', `${url.href} asks us to come back later (${status}).`, {
      status,
      retryAfterMs,
    });
  }
  if (status !== 304 && (status < 200 || status > 299)) {
    throw new FetchError(
      'http-error',
      `${url.href} answered ${status} ${STATUS_CODES[status] ?? ''}`.trim(),
      {
        status,
        retryAfterMs,
      },
    );
  }
  const packed = status === 304 ? new Uint8Array() : await readBody(answer, url, maxBytes);
  return {
    status,
    url: url.href,
    body: await unpack(packed, header('content-encoding') ?? '', maxBytes),
    contentType: header('content-type'),
    etag: header('etag'),
    lastModified: header('last-modified'),
    retryAfterMs,
    notModified: status === 304,
  };
}

async function readBody(answer: Dispatcher.ResponseData, url: URL, maxBytes: number): Promise<Uint8Array> {
  const tooLarge = () => new FetchError('too-large', `${url.href} is larger than ${megabytes(maxBytes)}.`);
  if (Number(answer.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body) {
    length += (chunk as Uint8Array).length;
    if (length > maxBytes) throw tooLarge();
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

const firstValue = (value: string | string[] | undefined): string | null =>
  (Array.isArray(value) ? value[0] : value)?.trim() || null;

/** `Retry-After` (RFC 9110, section 10.2.3), seconds or a date, in milliseconds from `now`, at most a week. */
export function parseRetryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  if (!/^(?:\d{1,9}|[A-Z][a-z]{2}.*)$/.test(value)) return null;
  const millis = /^\d/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(millis) ? null : Math.min(Math.max(millis, 0), 7 * 86_400_000);
}
