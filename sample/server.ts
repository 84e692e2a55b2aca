/** Serves the sample wire on loopback: pages, feeds, robots.txt, with conditional requests and articles that arrive. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '../src/clock.ts';
import type { SourceDefinition } from '../src/domain/source.ts';
import { readArticles } from './article.ts';
import { writeFeed } from './feeds.ts';
import { articlePage, frontPage, type PageContext, wirePage } from './pages.ts';
import { feedFile, publishers, type SamplePublisher, sourceKind } from './publishers.ts';
import { articlePath, type Dates, type ServedArticle, serveArticles, timeMap } from './wire.ts';

export interface SampleWireOptions {
  clock: Clock;
  /** 0: any free port. A fixed one keeps the addresses of a kept data folder. */
  port?: number;
  /** When the wire began, in ms: dates are mapped to it and live articles arrive after it. Default: now. */
  startedAt?: number;
  dates?: Dates;
  /** Overrides how long the slow source takes, in ms; tests need not wait. */
  slowMs?: number;
}

export interface SampleWire {
  /** Without a slash at the end. */
  url: string;
  startedAt: number;
  /** What a reader must know who sees nothing but the stories. */
  notice: string;
  /** What to follow. */
  sources: SourceDefinition[];
  /** All articles, those still to arrive included, with their addresses. */
  articles: ServedArticle[];
  stop(): Promise<void>;
}

/** How many entries a feed holds: enough for all of a publisher's, since the demo starts with an empty store. */
const FEED_LENGTH = 40;

interface Answer {
  status: number;
  type: string;
  body: Buffer;
  modified: number | null;
  delayMs: number;
}

/** Starts the sample wire on 127.0.0.1. Rejects where the port is taken. */
export async function startSampleWire(options: SampleWireOptions): Promise<SampleWire> {
  const startedAt = options.startedAt ?? options.clock.now();
  const server = createServer();
  const url = await listen(server, options.port ?? 0);
  const dates = options.dates ?? 'mapped';
  const articles = serveArticles(url, dates, startedAt);
  const { shiftDays } = timeMap(readArticles(), dates, startedAt);
  const answer = router(url, articles, options, startedAt, shiftDays);
  server.on('request', (request, response) => respond(request, response, answer));
  return {
    url,
    startedAt,
    notice: `A sample: invented publishers tell real events of November 2025${shiftDays === 0 ? '' : `, moved by ${shiftDays} days`}. Indicators and rules are made up; most addresses are reserved for documentation, so they count as none.`,
    sources: publishers.map((publisher) => sourceOf(publisher, url)),
    articles,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}

function sourceOf(publisher: SamplePublisher, base: string): SourceDefinition {
  const { id, name, family, category } = publisher;
  return {
    url: `${base}/${publisher.slug}/${feedFile(publisher.feed)}`,
    kind: sourceKind(publisher.feed),
    name,
    publisher: { id, name, family, category },
    language: publisher.language,
  };
}

/** Path → answer, at the time of the clock; null where there is nothing. */
function router(
  base: string,
  articles: ServedArticle[],
  options: SampleWireOptions,
  startedAt: number,
  shiftDays: number,
) {
  const byPath = new Map(articles.map((article) => [articlePath(article.source), article]));

  const out = (publisher: SamplePublisher): ServedArticle[] =>
    articles
      .filter((article) => article.publisher === publisher && article.visibleFrom <= options.clock.now())
      .reverse();

  const publisherAnswer = (publisher: SamplePublisher, file: string): Answer | null => {
    const list = out(publisher);
    const modified = list[0] === undefined ? null : list[0].published;
    if (file === '') return html(frontPage(publisher, list, { base, others: [], shiftDays }), modified);
    if (file !== feedFile(publisher.feed)) return null;
    const feed = writeFeed(publisher, list.slice(0, FEED_LENGTH), base);
    const delayMs = publisher.slowMs > 0 ? (options.slowMs ?? publisher.slowMs) : 0;
    return { status: 200, ...feed, modified, delayMs };
  };

  return (path: string): Answer | null => {
    if (path === '/') return html(wirePage({ base, others: [], shiftDays }), startedAt);
    if (path === '/robots.txt') return text(robots(base));
    const article = byPath.get(path);
    if (article !== undefined) {
      if (article.visibleFrom > options.clock.now()) return null;
      const others = out(article.publisher).filter((other) => other !== article);
      const context: PageContext = { base, others: others.slice(0, 4), shiftDays };
      return html(articlePage(article, context), article.updated ?? article.published);
    }
    const [, slug, file, ...rest] = path.split('/');
    const publisher = publishers.find((one) => one.slug === slug);
    if (publisher === undefined || file === undefined || rest.length > 0) return null;
    return publisherAnswer(publisher, file);
  };
}

const html = (body: string, modified: number | null): Answer => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body: Buffer.from(body),
  modified,
  delayMs: 0,
});

const text = (body: string, status = 200): Answer => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: Buffer.from(body),
  modified: null,
  delayMs: 0,
});

function robots(base: string): string {
  const sitemaps = publishers.filter((publisher) => publisher.feed === 'sitemap');
  return [
    'User-agent: *',
    'Disallow: /drafts/',
    'Allow: /',
    ...sitemaps.map((publisher) => `Sitemap: ${base}/${publisher.slug}/${feedFile(publisher.feed)}`),
    '',
  ].join('\n');
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (path: string) => Answer | null,
): void {
  const allowed = request.method === 'GET' || request.method === 'HEAD';
  const path = (request.url ?? '/').split('?')[0]!;
  const found = allowed ? (answer(path) ?? text('Nothing here.', 404)) : text('Only GET here.', 405);
  const etag = `"${createHash('sha256').update(found.body).digest('base64url').slice(0, 22)}"`;
  response.setHeader('content-type', found.type);
  if (found.status === 200) response.setHeader('etag', etag);
  if (found.modified !== null) response.setHeader('last-modified', new Date(found.modified).toUTCString());
  if (found.status === 200 && unchanged(request, etag, found.modified)) {
    response.writeHead(304).end();
    return;
  }
  // Only a full answer is slow: a demo that asks every few seconds, one request at a time, would stand still otherwise.
  const timer = setTimeout(() => {
    response.writeHead(found.status, { 'content-length': found.body.length });
    response.end(request.method === 'HEAD' ? undefined : found.body);
  }, found.delayMs);
  response.once('close', () => clearTimeout(timer));
}

/** RFC 9110, section 13.2.2: If-None-Match wins over If-Modified-Since. */
function unchanged(request: IncomingMessage, etag: string, modified: number | null): boolean {
  const match = request.headers['if-none-match'];
  if (match !== undefined) return match.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
  const since = request.headers['if-modified-since'];
  return since !== undefined && modified !== null && Math.floor(modified / 1000) * 1000 <= Date.parse(since);
}
