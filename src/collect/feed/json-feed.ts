/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/), read leniently: a field of the wrong type is no field. */
import { parseFeedDate } from '../dates.ts';
import { escapeHtml } from '../element.ts';
import { FetchError } from '../failure.ts';
import { titleText, withoutControls } from '../plain-text.ts';
import { articleUrl, languageTag, MAX_READ, type ParsedEntry, type ParsedFeed } from './parsed-feed.ts';

type Loose = Record<string, unknown>;

/** @throws FetchError `not-a-feed` or `broken-feed`, with the reason */
export function readJsonFeed(text: string, documentUrl: string): ParsedFeed {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch (error) {
    throw new FetchError(
      'broken-feed',
      `The feed is JSON that cannot be read: ${(error as Error).message.slice(0, 120)}.`,
    );
  }
  if (!isObject(feed) || !Array.isArray(feed.items)) {
    throw new FetchError('not-a-feed', 'This is JSON, but not a JSON Feed: it has no list of items.');
  }
  const language = languageTag(textIn(feed, 'language'));
  const items = feed.items.slice(0, MAX_READ).filter(isObject);
  return {
    format: 'json',
    title: titleText(textIn(feed, 'title') ?? '') || null,
    siteUrl: articleUrl(textIn(feed, 'home_page_url'), documentUrl),
    language,
    entries: items.map((item) => readItem(item, documentUrl)),
    warnings: [],
  };
}

function readItem(item: Loose, documentUrl: string): ParsedEntry {
  const id = textIn(item, 'id');
  const plain = textIn(item, 'content_text');
  const people = [...(Array.isArray(item.authors) ? item.authors : []), item.author].filter(isObject);
  return {
    url:
      articleUrl(textIn(item, 'url') ?? textIn(item, 'external_url'), documentUrl) ??
      (/^https?:/i.test(id ?? '') ? articleUrl(id, documentUrl) : null),
    entry: {
      title: titleText(textIn(item, 'title') ?? '') || null,
      summary: htmlOf(textIn(item, 'summary')),
      content: textIn(item, 'content_html') ?? htmlOf(plain),
      published: parseFeedDate(textIn(item, 'date_published') ?? ''),
      updated: parseFeedDate(textIn(item, 'date_modified') ?? ''),
      authors: people.flatMap((person) => textIn(person, 'name') ?? []).slice(0, 20),
      guid: id?.slice(0, 2_000) ?? null,
      language: languageTag(textIn(item, 'language')),
    },
  };
}

/** Plain text as HTML, its paragraphs kept. */
function htmlOf(text: string | null): string | null {
  if (text === null) return null;
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim())}</p>`)
    .join('\n');
}

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text or number of that name, trimmed, without control characters; null for anything else. */
function textIn(object: Loose, name: string): string | null {
  const value = object[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? withoutControls(value).trim() || null : null;
}
