/** Reading one article that a person names: an address, or a saved page or text. */

import { createHash } from 'node:crypto';
import { instant } from '../clock.ts';
import { decodeBytes } from '../collect/charset.ts';
import { FetchError } from '../collect/fetch.ts';
import { fetchPage } from '../collect/page.ts';
import type { RawArticle } from '../domain/article.ts';
import { BadInput } from '../domain/errors.ts';
import type { Ground } from '../pipeline/ground.ts';
import { runArticle } from '../pipeline/run.ts';
import { articleSteps } from '../pipeline/steps.ts';
import { attachmentLines } from '../read/attachments.ts';
import { takeInByHand } from '../store/incoming.ts';
import { addSources, sourceId } from '../store/sources.ts';
import type { SavedFile } from './app.ts';
import { fileAddress, publisherOfPage } from './publisher.ts';

/** A sentence or two; less tells of nothing. A file of indicators does, even of one, and may hold no space at all. */
const LEAST_WORDS = 15;

/** Fetches and reads an address; gives the article's id. */
export async function readUrl(ground: Ground, url: string): Promise<string> {
  try {
    const page = await fetchPage(url.trim(), ground);
    return await take(ground, page.url, page.html);
  } catch (error) {
    if (error instanceof FetchError) throw new BadInput(error.message);
    throw error;
  }
}

/** Reads a saved HTML page or a text, in whatever encoding it was saved. */
export async function readFile(ground: Ground, { name, content, url }: SavedFile): Promise<string> {
  const text = typeof content === 'string' ? content : decodeBytes(content, null).text;
  // Programs, pictures and archives hold NUL, and texts do not.
  if (text.includes('\0')) throw new BadInput('This is not an article: it is no text.');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 20);
  return take(ground, url ?? fileAddress(hash, name), text);
}

async function take(ground: Ground, url: string, html: string): Promise<string> {
  if (html.trim().split(/\s+/, LEAST_WORDS).length < LEAST_WORDS && !attachmentLines(html)?.length)
    throw new BadInput('This is not an article: it is too short.');
  const now = instant(ground.clock);
  const publisher = publisherOfPage(url, html);
  const source = `manual:${publisher.id}`;
  await addSources(
    ground.db,
    [{ url: source, kind: 'manual', name: publisher.name, publisher, language: null }],
    now,
  );
  const raw: RawArticle = { url, sourceId: sourceId(source), fetchedAt: now, entry: null, html };
  const incoming = await ground.db.transaction().execute(async (trx) => takeInByHand(trx, raw, now));
  const outcome = await runArticle(articleSteps, incoming, ground, new Map());
  if ('articleId' in outcome) return outcome.articleId;
  if ('putOff' in outcome)
    throw new BadInput(`It could not be read yet and will be tried again: ${outcome.putOff}`);
  if (outcome.drop === 'unchanged') return outcome.detail;
  throw new BadInput(`This is not an article that can be read (${outcome.drop}): ${outcome.detail}`);
}
