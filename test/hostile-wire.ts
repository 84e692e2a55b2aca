/** Bad sources, and a good one beside them, each on a server of its own: what they answer, and what must come of it. */
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** When the hostile wire is read. */
export const NOW = Date.parse('2025-11-20T12:00:00Z');

interface Item {
  path: string;
  title: string;
  /** HTML. */
  content: string;
  date?: string;
}

const item = ({ path, title, content, date = '2025-11-19T08:00:00Z' }: Item) =>
  `<item><title>${title}</title><link>${path}</link><pubDate>${date}</pubDate><content:encoded><![CDATA[${content}]]></content:encoded></item>`;
const feed = (...items: (Item | string)[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title>${items
    .map((one) => (typeof one === 'string' ? one : item(one)))
    .join('')}</channel></rss>`;

/** So long that the entry is the article, and its page is not asked for. */
const full = (html: string) => `${html}<p>${'&nbsp;'.repeat(260)}</p>`;
const words = (about: string) =>
  full(`<p>The office of ${about} said on 19 November 2025 that ${about} was looked at from top to bottom.</p>
    <p>Its people found it to be in good order, and thanked the neighbours of ${about} for their patience.</p>`);

export const ferries = [
  'Intrusion stops ferries of the Lunda line',
  'Lunda line ferries sail again after intrusion',
];
const good = (title: string, n: number): Item => ({
  path: `/ferries-${n}`,
  title,
  content:
    full(`<p>An intrusion into the booking system of the Lunda line stopped 14 ferries on 18 November 2025.</p>
    <p>The Lunda line said that tickets had been sold on paper. Its ferries carry 9,000 people a day.</p>`),
  date: `2025-11-19T0${n + 6}:00:00Z`,
});

const scripted = `<p onclick="alert(1)">The library of Ostry closed its <a href="javascript:alert(2)">catalogue</a> on 19 November 2025.</p>
  <script>alert(3)</script><img src="x" onerror="alert(4)"><svg onload="alert(5)"><p>It opens again on Monday.</p></svg>
  <iframe src="https://evil.example/"></iframe><style>body{display:none}</style><a href="data:text/html,alert(6)">more</a>
  <p>A &lt;b&gt; is only a letter; see <a href="https://ostry.example/notice">the notice</a>.</p>${words('the library of Ostry')}`;

const drips = (response: ServerResponse, type: string, start: string) => {
  response.writeHead(200, { 'content-type': type });
  response.write(start);
  const dripping = setInterval(() => response.write('<p>and so on '), 100);
  response.once('close', () => clearInterval(dripping));
};

const text =
  (body: string | Buffer, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(body);

/** What a source says and what must be recorded about it: a failure, or warnings. */
export interface Hostile {
  answers: RequestListener;
  failure?: string;
  detail?: RegExp;
  warning?: RegExp;
  /** How many articles it must still give. */
  articles?: number;
}

const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((name, n) => `<!ENTITY ${name} "${`&${'abcdefghi'[n]};`.repeat(10)}">`)
  .join('')}]>`;

export const hostile: Record<string, Hostile> = {
  'more than 10 MB': {
    answers: text(
      feed(
        ...Array.from({ length: 12 }, (_, n) =>
          item({ path: `/${n}`, title: `Part ${n}`, content: 'x '.repeat(500_000) }),
        ),
      ),
    ),
    failure: 'too-large',
    detail: /10 MB/,
  },
  '9 MB in one entry': {
    answers: text(
      feed({ path: '/long', title: 'The longest notice of the year', content: 'word '.repeat(1_800_000) }),
    ),
  },
  'a million nested tags': {
    answers: text(`<rss><channel>${'<a>'.repeat(1_000_000)}`),
    failure: 'broken-feed',
    detail: /nested/,
  },
  'a hundred thousand nested tags in an entry': {
    answers: text(
      feed({
        path: '/deep',
        title: 'A deep notice of the mine of Varde',
        content: '<div>'.repeat(100_000) + words('the mine of Varde'),
      }),
    ),
  },
  'a billion laughs': {
    answers: text(
      laughs +
        feed({
          path: '/laughs',
          title: 'The comedy house of Brig &j; closes',
          content: words('the comedy house of Brig'),
        }),
    ),
    warning: /DTD/,
    articles: 1,
  },
  'NUL bytes': {
    answers: text(
      feed({
        path: '/nul',
        title: 'The weir of \0Sund\0 is mended',
        content: `\0${words('the weir of Sund')}\0`,
      }),
    ),
    warning: /NUL/,
    articles: 1,
  },
  'a wrong encoding': {
    answers: text(
      Buffer.from(
        feed({
          path: '/code',
          title: 'Brücke in Köln gesperrt',
          content: words('die Brücke in Köln'),
        }).replace('?>', ' encoding="utf-8"?>'),
        'latin1',
      ),
      { 'content-type': 'application/rss+xml; charset=utf-16' },
    ),
    articles: 1,
  },
  'dates in 1970 and next year': {
    answers: text(
      feed(
        {
          path: '/past',
          title: 'The past of the lighthouse of Holm',
          content: words('the lighthouse of Holm'),
          date: '1970-01-01T00:00:00Z',
        },
        {
          path: '/future',
          title: 'The future of the tramway of Gent',
          content: words('the tramway of Gent'),
          date: '2026-12-24T00:00:00Z',
        },
      ),
    ),
    warning: /1970-01-01 is before|2026-12-24 lies ahead/,
    articles: 2,
  },
  nothing: { answers: text(''), failure: 'empty' },
  'a page instead of a feed': {
    answers: text('<html><title>Welcome</title><p>Hello</p></html>', { 'content-type': 'text/html' }),
    failure: 'not-a-feed',
  },
  'HTML in titles': {
    answers: text(
      feed({
        path: '/title',
        title:
          '<![CDATA[The <b>opera</b> of <script>alert(7)</script>Narvik &amp; its &lt;i&gt;roof&lt;/i&gt;]]>',
        content: words('the opera of Narvik'),
      }),
    ),
    articles: 1,
  },
  'script in content': {
    answers: text(
      feed({ path: '/script', title: 'Library of Ostry closes its catalogue', content: scripted }),
    ),
    articles: 1,
  },
  'no end': {
    answers: (_, response) => drips(response, 'application/rss+xml', '<rss><channel>'),
    failure: 'timeout',
  },
  'a page without end': {
    answers: (request, response) =>
      request.url === '/feed'
        ? text(
            feed({
              path: '/endless',
              title: 'Clock tower of Visp is measured anew',
              content: 'The clock tower of Visp was measured anew on 19 November 2025.',
            }),
          )(request, response)
        : request.url === '/robots.txt'
          ? void response.writeHead(404).end()
          : drips(response, 'text/html', '<html><body>'),
    articles: 1,
  },
  'a teaser under a picture of many addresses': {
    answers: (request, response) =>
      request.url === '/feed'
        ? text(
            feed({
              path: '/pictured',
              title: 'Ferry of Sylt has a new bell',
              content: `<figure><img src="a.jpg" srcset="${'https://img.example/a-very-long-name-of-a-picture.jpg 40w, '.repeat(40)}"></figure><p>The bell rang.</p>`,
            }),
          )(request, response)
        : request.url === '/robots.txt'
          ? void response.writeHead(404).end()
          : text(
              `<html><head><title>Ferry of Sylt has a new bell</title></head><body><article><h1>Ferry of Sylt has a new bell</h1>${words('the ferry of Sylt')}</article></body></html>`,
              { 'content-type': 'text/html' },
            )(request, response),
    articles: 1,
  },
  'a gzip bomb': {
    answers: text(gzipSync(Buffer.alloc(300 * 1024 * 1024)), { 'content-encoding': 'gzip' }),
    failure: 'too-large',
  },
  'a redirect inward': {
    answers: (_, response) =>
      void response.writeHead(302, { location: 'http://169.254.169.254/latest/' }).end(),
    failure: 'refused-address',
    detail: /169\.254\.169\.254/,
  },
  'redirects in a ring': {
    answers: (request, response) => void response.writeHead(302, { location: `${request.url}x` }).end(),
    failure: 'too-many-redirects',
  },
  '600 entries': {
    answers: text(
      feed(
        ...Array.from({ length: 600 }, (_, n) => ({
          path: `/entry-${n}`,
          title: `Notice ${n} of the port of Rauma`,
          content: words(`berth ${n}`),
          date: new Date(NOW - (n + 1) * 60_000).toISOString(),
        })),
      ),
    ),
    warning: /600 entries, of which only the newest 500 are looked at/,
    articles: 500,
  },
  'text to run away with': {
    answers: text(
      feed(
        ...[
          '('.repeat(90_000),
          'a'.repeat(90_000),
          'CVE-2025-'.repeat(10_000),
          '1 January 2025 '.repeat(6_000),
          '1,'.repeat(45_000),
          'www.'.repeat(22_000),
          'hxxp[:]//'.repeat(10_000),
          'Mr. A. B. '.repeat(9_000),
          'two hundred million and '.repeat(4_000),
          '0123456789abcdef'.repeat(5_500),
          'A1 '.repeat(30_000),
        ].map((body, n) => ({
          path: `/run-${n}`,
          title: `A notice to run away with, number ${n} of a few`,
          content: body,
        })),
      ),
    ),
    articles: 11,
  },
};

/** Starts a server for each; gives the address of each feed by name, `good` among them. */
export async function startHostileWire(): Promise<{ urls: Map<string, string>; stop(): void }> {
  const answers = Object.entries(hostile).map(([name, one]) => [name, one.answers] as const);
  const servers = [...answers, ['good', text(feed(...ferries.map(good)))] as const].map(
    ([name, answer]) => [name, createServer(answer)] as const,
  );
  const urls = new Map<string, string>();
  for (const [name, server] of servers) {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    urls.set(name, `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`);
  }
  return {
    urls,
    stop() {
      for (const [, server] of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
