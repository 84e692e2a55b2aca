/** The sample's HTML pages, in four layouts, with what real pages have around an article: menus, notices, boxes, links. */
import { escapeHtml } from './markdown.ts';
import { feedFile, publishers, type SamplePublisher } from './publishers.ts';
import type { ServedArticle } from './wire.ts';

/** What a page needs beside its article: the wire's address, other articles of the publisher, and by how many days dates were moved. */
export interface PageContext {
  base: string;
  others: ServedArticle[];
  shiftDays: number;
}

const words = {
  en: {
    locale: 'en-GB',
    published: 'Published',
    updated: 'Updated',
    by: 'By',
    more: 'More from',
    newsletter: 'Get the morning letter. No tracking, unsubscribe at any time.',
    cookies: 'We use one cookie to remember that you have closed this notice.',
  },
  de: {
    locale: 'de-DE',
    published: 'Veröffentlicht am',
    updated: 'Aktualisiert am',
    by: 'Von',
    more: 'Mehr aus',
    newsletter: 'Der Newsletter am Morgen, kostenlos und jederzeit kündbar.',
    cookies: 'Diese Seite setzt einen Cookie, um sich das Schließen dieses Hinweises zu merken.',
  },
  fr: {
    locale: 'fr-FR',
    published: 'Publié le',
    updated: 'Mis à jour le',
    by: 'Par',
    more: 'À lire aussi dans',
    newsletter: 'Recevez notre lettre du matin. Désinscription à tout moment.',
    cookies: 'Ce site utilise un cookie pour se souvenir que vous avez fermé cet avis.',
  },
};

const iso = (ms: number) => new Date(ms).toISOString();

/** A date in words, in the publisher's language and zone: "18 November 2025, 09:42 UTC". */
function visible(ms: number, publisher: SamplePublisher): string {
  const local = new Date(ms + publisher.zone * 60_000);
  const day = new Intl.DateTimeFormat(words[publisher.language].locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(local);
  const hours = local.toISOString().slice(11, 16);
  const zone = publisher.zone === 0 ? 'UTC' : publisher.zone === 60 ? 'UTC+1' : 'UTC-5';
  return `${day}, ${hours} ${zone}`;
}

function notice(context: PageContext, publisher: SamplePublisher): string {
  const dates =
    context.shiftDays === 0
      ? 'Dates are those of November 2025.'
      : `All dates were moved together, by ${context.shiftDays} days, from November 2025.`;
  return `${escapeHtml(publisher.name)} is an invented publisher of the Throughline sample wire. The facts are public, the words were written for this project. ${dates} Indicators and rules are made up; addresses come from ranges reserved for documentation.`;
}

function jsonLd(article: ServedArticle): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    datePublished: iso(article.published),
    dateModified: iso(article.updated ?? article.published),
    author: article.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'Organization', name: article.publisher.name },
    mainEntityOfPage: article.url,
  };
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

function head(article: ServedArticle, context: PageContext): string {
  const { publisher } = article;
  const parts = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(article.title)} | ${escapeHtml(publisher.name)}</title>`,
    `<meta name="description" content="${escapeHtml(article.summary)}">`,
    `<link rel="canonical" href="${article.url}">`,
    `<meta property="og:title" content="${escapeHtml(article.title)}">`,
    `<meta property="og:site_name" content="${escapeHtml(publisher.name)}">`,
    feedLink(publisher, context.base),
    style,
  ];
  if (publisher.dates === 'json-ld') parts.push(jsonLd(article));
  if (publisher.dates === 'meta') {
    parts.push(`<meta property="article:published_time" content="${iso(article.published)}">`);
    if (article.updated !== null) {
      parts.push(`<meta property="article:modified_time" content="${iso(article.updated)}">`);
    }
    for (const author of article.authors) parts.push(`<meta name="author" content="${escapeHtml(author)}">`);
  }
  return parts.filter(Boolean).join('\n');
}

const style =
  '<style>body{font:17px/1.6 Georgia,serif;margin:0 auto;max-width:44rem;padding:1rem;color:#222}nav,aside,footer,.box,.foot,.meta{font:14px/1.5 sans-serif;color:#555}pre{overflow:auto;background:#f4f4f4;padding:.7rem}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.2rem .5rem}</style>';

function feedLink(publisher: SamplePublisher, base: string): string {
  const types: Record<string, string> = {
    json: 'application/feed+json',
    'atom-1.0': 'application/atom+xml',
    'atom-0.3': 'application/atom+xml',
    rdf: 'application/rdf+xml',
  };
  if (publisher.feed === 'sitemap') return '';
  const type = types[publisher.feed] ?? 'application/rss+xml';
  return `<link rel="alternate" type="${type}" title="${escapeHtml(publisher.name)}" href="${base}/${publisher.slug}/${feedFile(publisher.feed)}">`;
}

/** The line under the title, with the date only where and how this publisher gives it. */
function byline(article: ServedArticle): string {
  const { publisher } = article;
  const say = words[publisher.language];
  const by = article.authors.length > 0 ? `${say.by} ${escapeHtml(article.authors.join(', '))}` : '';
  const date = visible(article.published, publisher);
  const stamp =
    publisher.dates === 'time'
      ? `<time datetime="${iso(article.published)}">${date}</time>`
      : publisher.dates === 'visible'
        ? `${say.published} ${date}`
        : date;
  const changed = article.updated === null ? '' : ` · ${say.updated} ${visible(article.updated, publisher)}`;
  return [by, stamp + changed].filter(Boolean).join(' · ');
}

const menu = (publisher: SamplePublisher, base: string): string =>
  `<a href="${base}/${publisher.slug}/">${escapeHtml(publisher.name)}</a> <a href="${base}/">The sample wire</a> <a href="${base}/${publisher.slug}/#about">About</a>`;

const related = (context: PageContext): string =>
  `<ul>${context.others.map((other) => `<li><a href="${other.url}">${escapeHtml(other.title)}</a></li>`).join('')}</ul>`;

type Layout = (article: ServedArticle, context: PageContext) => string;

/** Semantic elements, a box in the middle of the text. */
const news: Layout = (article, context) => {
  const { publisher } = article;
  const say = words[publisher.language];
  const middle = Math.ceil(article.blocks.length / 2);
  return `<header><nav>${menu(publisher, context.base)}</nav></header>
<div class="box cookie-notice" role="dialog" aria-label="cookies">${say.cookies}</div>
<main><article><h1>${escapeHtml(article.title)}</h1><p class="meta byline">${byline(article)}</p>
${article.blocks.slice(0, middle).join('\n')}
<aside class="box newsletter"><strong>${escapeHtml(publisher.name)}</strong> ${say.newsletter} <button>OK</button></aside>
${article.blocks.slice(middle).join('\n')}
</article></main>
<aside><h2>${say.more} ${escapeHtml(publisher.name)}</h2>${related(context)}</aside>
<footer>${notice(context, publisher)}</footer>`;
};

/** Nothing but div. */
const soup: Layout = (article, context) => {
  const { publisher } = article;
  const say = words[publisher.language];
  return `<div id="top"><div class="menu">${menu(publisher, context.base)}</div></div>
<div id="page"><div class="col-main"><div class="headline"><h1>${escapeHtml(article.title)}</h1></div>
<div class="meta">${byline(article)}</div><div class="share">Share: <a href="#">mail</a> <a href="#">link</a></div>
<div class="story-body">${article.blocks.join('\n')}</div>
<div class="tags">Filed under: <a href="#">security</a>, <a href="#">news</a></div></div>
<div class="col-side sidebar"><div class="box newsletter">${say.newsletter}</div><h3>${say.more} ${escapeHtml(publisher.name)}</h3>${related(context)}</div></div>
<div class="foot footer">${notice(context, publisher)}</div>`;
};

/** A notice with a table of its own data in front. */
const advisory: Layout = (
  article,
  context,
) => `<header><nav>${menu(article.publisher, context.base)}</nav></header>
<main><h1>${escapeHtml(article.title)}</h1>
<p class="meta">${byline(article)} · TLP:CLEAR</p>
<section id="content">${article.blocks.join('\n')}</section>
<p class="meta"><a href="#top">Back to top</a></p></main>
<footer><p>Sent to subscribers by mail. Reply to unsubscribe.</p><p>${notice(context, article.publisher)}</p></footer>`;

/** A personal page: paragraphs whose end is left to the browser, as HTML allows. */
const plain: Layout = (article, context) => `<p class="meta">${menu(article.publisher, context.base)}
<h1>${escapeHtml(article.title)}</h1>
<p class="meta">${byline(article)}
<div id="post">${article.blocks.map((block) => block.replace(/<\/p>$/, '')).join('\n')}</div>
<hr><h4>Older</h4>${related(context)}
<footer>${notice(context, article.publisher)}</footer>`;

const layouts: Record<SamplePublisher['page'], Layout> = { news, soup, advisory, plain };

/** The page of an article. */
export function articlePage(article: ServedArticle, context: PageContext): string {
  const { publisher } = article;
  return `<!doctype html>
<html lang="${publisher.language}">
<head>
${head(article, context)}
</head>
<body>
${layouts[publisher.page](article, context)}
</body>
</html>
`;
}

/** A publisher's front page, from which its feed can be discovered. `articles` newest first. */
export function frontPage(
  publisher: SamplePublisher,
  articles: ServedArticle[],
  context: PageContext,
): string {
  const items = articles
    .map(
      (article) =>
        `<li><a href="${article.url}">${escapeHtml(article.title)}</a> <span class="meta">${visible(article.published, publisher)}</span></li>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="${publisher.language}">
<head><meta charset="utf-8"><title>${escapeHtml(publisher.name)}</title>${feedLink(publisher, context.base)}${style}</head>
<body><h1>${escapeHtml(publisher.name)}</h1><p>${escapeHtml(publisher.tagline)}</p>
<ul>${items}</ul>
<footer id="about">${notice(context, publisher)}</footer></body></html>
`;
}

/** The wire's own front page: what it is, and its publishers. */
export function wirePage(context: PageContext): string {
  const items = publishers
    .map(
      (publisher) =>
        `<li><a href="${context.base}/${publisher.slug}/">${escapeHtml(publisher.name)}</a>: ${escapeHtml(publisher.tagline)}</li>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The Throughline sample wire</title>${style}</head>
<body><h1>The Throughline sample wire</h1>
<p>${publishers.length} invented publishers that report real, public facts of November 2025 in words written for this project, so that the product can be tried without any network.</p>
<ul>${items}</ul></body></html>
`;
}
