/** The sample's feeds: one writer per form, from RSS 0.92 to JSON Feed, and one as careless software writes it. */
import { escapeHtml } from './markdown.ts';
import { type FeedForm, feedFile, type SamplePublisher } from './publishers.ts';
import type { ServedArticle } from './wire.ts';

/** A feed's bytes with their media type. */
export interface FeedFile {
  type: string;
  body: Buffer;
}

type Writer = (publisher: SamplePublisher, articles: ServedArticle[], base: string) => string;

const pad = (n: number) => String(n).padStart(2, '0');

function offset(minutes: number, colon: string): string {
  const absolute = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(absolute / 60))}${colon}${pad(absolute % 60)}`;
}

/** RFC 822 as RSS has it, in the publisher's zone. */
function rfc822(ms: number, zone: number): string {
  const local = new Date(ms + zone * 60_000).toUTCString();
  return zone === 0 ? local : local.replace('GMT', offset(zone, ''));
}

/** RFC 3339 in the publisher's zone, as Atom has it. */
function rfc3339(ms: number, zone: number): string {
  const local = new Date(ms + zone * 60_000).toISOString().slice(0, 19);
  return local + (zone === 0 ? 'Z' : offset(zone, ':'));
}

const home = (publisher: SamplePublisher, base: string) => `${base}/${publisher.slug}/`;

/** Packet Courier counts clicks, as many do: the feed's link is not the canonical address. */
const tracked = (article: ServedArticle) =>
  article.publisher.slug === 'packet-courier' ? `${article.url}?utm_source=rss&utm_medium=feed` : article.url;

const cdata = (html: string) => `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;

const rss = (publisher: SamplePublisher, base: string, items: string, version = '2.0', spaces = ''): string =>
  `<?xml version="1.0" encoding="${charset(publisher)}"?>
<rss version="${version}"${spaces}>
<channel>
<title>${escapeHtml(publisher.name)}</title>
<link>${home(publisher, base)}</link>
<description>${escapeHtml(publisher.tagline)}</description>
<language>${publisher.language}</language>
${items}
</channel>
</rss>
`;

const rss20: Writer = (publisher, articles, base) =>
  rss(
    publisher,
    base,
    articles
      .map(
        (article) => `<item>
<title>${escapeHtml(article.title)}</title>
<link>${escapeHtml(tracked(article))}</link>
<guid isPermaLink="false">${publisher.slug}-${article.slug}</guid>
<pubDate>${rfc822(article.published, publisher.zone)}</pubDate>
<description>${escapeHtml(article.summary)}</description>
</item>`,
      )
      .join('\n'),
  );

const rss20content: Writer = (publisher, articles, base) =>
  rss(
    publisher,
    base,
    articles
      .map(
        (article) => `<item>
<title>${cdata(escapeHtml(article.title))}</title>
<link>${article.url}</link>
<guid>${article.url}</guid>
${article.authors.map((name) => `<dc:creator>${cdata(name)}</dc:creator>`).join('\n')}
<pubDate>${rfc822(article.published, publisher.zone)}</pubDate>
<description>${cdata(`<p>${escapeHtml(article.summary)}</p>`)}</description>
<content:encoded>${cdata(article.blocks.join('\n'))}</content:encoded>
</item>`,
      )
      .join('\n'),
    '2.0',
    ' xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"',
  );

// RSS 0.92 knows neither guid nor date: the page alone says when.
const rss092: Writer = (publisher, articles, base) =>
  rss(
    publisher,
    base,
    articles
      .map(
        (article) =>
          `<item><title>${escapeHtml(article.title)}</title><link>${article.url}</link><description>${escapeHtml(article.summary)}</description></item>`,
      )
      .join('\n'),
    '0.92',
  );

const rdf: Writer = (publisher, articles, base) => `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${home(publisher, base)}">
<title>${escapeHtml(publisher.name)}</title>
<link>${home(publisher, base)}</link>
<description>${escapeHtml(publisher.tagline)}</description>
<items><rdf:Seq>${articles.map((article) => `<rdf:li rdf:resource="${article.url}"/>`).join('')}</rdf:Seq></items>
</channel>
${articles
  .map(
    (article) => `<item rdf:about="${article.url}">
<title>${escapeHtml(article.title)}</title>
<link>${article.url}</link>
<description>${escapeHtml(article.summary)}</description>
<dc:date>${rfc3339(article.published, publisher.zone)}</dc:date>
</item>`,
  )
  .join('\n')}
</rdf:RDF>
`;

const newest = (articles: ServedArticle[]) =>
  Math.max(0, ...articles.map((article) => article.updated ?? article.published));

const atom10: Writer = (publisher, articles, base) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${publisher.language}">
<title>${escapeHtml(publisher.name)}</title>
<id>${home(publisher, base)}</id>
<link rel="self" href="${home(publisher, base)}${feedFile(publisher.feed)}"/>
<link href="${home(publisher, base)}"/>
<updated>${rfc3339(newest(articles), publisher.zone)}</updated>
${articles
  .map(
    (article) => `<entry>
<title type="html">${escapeHtml(escapeHtml(article.title))}</title>
<id>${article.url}</id>
<link rel="alternate" type="text/html" href="${article.url}"/>
<published>${rfc3339(article.published, publisher.zone)}</published>
<updated>${rfc3339(article.updated ?? article.published, publisher.zone)}</updated>
${article.authors.map((name) => `<author><name>${escapeHtml(name)}</name></author>`).join('')}
<summary>${escapeHtml(article.summary)}</summary>
</entry>`,
  )
  .join('\n')}
</feed>
`;

const atom03: Writer = (publisher, articles, base) => `<?xml version="1.0" encoding="utf-8"?>
<feed version="0.3" xmlns="http://purl.org/atom/ns#">
<title>${escapeHtml(publisher.name)}</title>
<link rel="alternate" type="text/html" href="${home(publisher, base)}"/>
<modified>${rfc3339(newest(articles), publisher.zone)}</modified>
${articles
  .map(
    (article) => `<entry>
<title>${escapeHtml(article.title)}</title>
<link rel="alternate" type="text/html" href="${article.url}"/>
<id>tag:${publisher.id},2025:${article.slug}</id>
<issued>${rfc3339(article.published, publisher.zone)}</issued>
<modified>${rfc3339(article.updated ?? article.published, publisher.zone)}</modified>
<summary type="text/plain">${escapeHtml(article.summary)}</summary>
</entry>`,
  )
  .join('\n')}
</feed>
`;

const json: Writer = (publisher, articles, base) =>
  JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: publisher.name,
      home_page_url: home(publisher, base),
      feed_url: home(publisher, base) + feedFile(publisher.feed),
      language: publisher.language,
      items: articles.map((article) => ({
        id: article.url,
        url: article.url,
        title: article.title,
        summary: article.summary,
        content_html: article.blocks.join('\n'),
        date_published: rfc3339(article.published, publisher.zone),
        authors: article.authors.map((name) => ({ name })),
      })),
    },
    null,
    1,
  );

const sitemap: Writer = (publisher, articles, base) => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${home(publisher, base)}</loc></url>
${articles
  .map(
    (article) =>
      `<url><loc>${article.url}</loc><lastmod>${rfc3339(article.updated ?? article.published, 0)}</lastmod></url>`,
  )
  .join('\n')}
</urlset>
`;

/** Bare ampersands, HTML's entities in XML, and an end that never came. */
const broken: Writer = (publisher, articles, base) => {
  const whole = rss(
    publisher,
    base,
    articles
      .map(
        (article) => `<item><title>${article.title}</title>
<link>${article.url}?ref=rss&from=feed</link>
<pubDate>${rfc822(article.published, publisher.zone)}</pubDate>
<description>${article.summary}&nbsp;&hellip; Tips & tricks inside.</description></item>`,
      )
      .join('\n'),
  );
  return whole.slice(0, whole.lastIndexOf('</description>'));
};

const writers: Record<FeedForm, Writer> = {
  'rss-2.0': rss20,
  'rss-2.0-content': rss20content,
  'rss-0.92': rss092,
  rdf,
  'atom-1.0': atom10,
  'atom-0.3': atom03,
  json,
  sitemap,
  broken,
};

/** Nachtschicht's software is from another century and writes ISO 8859-1. */
const charset = (publisher: SamplePublisher): string =>
  publisher.slug === 'nachtschicht' ? 'ISO-8859-1' : 'UTF-8';

const types: Partial<Record<FeedForm, string>> = {
  json: 'application/feed+json',
  rdf: 'application/rdf+xml',
  'atom-1.0': 'application/atom+xml',
  'atom-0.3': 'application/atom+xml',
  sitemap: 'application/xml',
};

/** A publisher's feed (or sitemap) over `articles`, newest first. */
export function writeFeed(publisher: SamplePublisher, articles: ServedArticle[], base: string): FeedFile {
  const text = writers[publisher.feed](publisher, articles, base);
  const type = types[publisher.feed] ?? 'application/rss+xml';
  if (charset(publisher) === 'UTF-8') return { type: `${type}; charset=utf-8`, body: Buffer.from(text) };
  const escaped = text.replace(/[^\u0000-\u00ff]/gu, (char) => `&#${char.codePointAt(0)};`);
  return { type, body: Buffer.from(escaped, 'latin1') };
}
