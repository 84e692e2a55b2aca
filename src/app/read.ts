/** Reading one article that a person names: an address, or a saved page or text. */
import { createHash } from 'node:crypto';
import { getDomain } from 'tldts';
import type { Clock } from '../clock.ts';
import type { Fetcher } from '../collect/fetch.ts';
import { FetchError } from '../collect/fetch.ts';
import { openPage } from '../collect/page.ts';
import type { RawArticle } from '../domain/article.ts';
import { BadInput } from '../domain/errors.ts';
import type { Publisher } from '../domain/source.ts';
import type { Log } from '../log.ts';
import { runArticle } from '../pipeline/run.ts';
import { articleSteps } from '../pipeline/steps.ts';
import type { Db } from '../store/connect.ts';
import { takeInByHand } from '../store/incoming.ts';
import { addSources, sourceId } from '../store/sources.ts';

export interface Reading {
  db: Db;
  clock: Clock;
  log: Log;
  fetcher: Fetcher;
}

/** Fetches and reads an address; gives the article's id. */
export async function readUrl(reading: Reading, url: string): Promise<string> {
  try {
    const page = await openPage(url.trim(), reading.fetcher);
    return await take(reading, page.url, page.html);
  } catch (error) {
    if (error instanceof FetchError) throw new BadInput(error.message);
    throw error;
  }
}

/** Reads a saved HTML page or a text; `url` says where it was published, where that is known. */
export async function readFile(
  reading: Reading,
  file: { name: string; content: string; url: string | null },
): Promise<string> {
  const hash = createHash('sha256').update(file.content).digest('hex').slice(0, 20);
  return take(
    reading,
    file.url ?? `https://file.invalid/${hash}/${encodeURIComponent(file.name)}`,
    file.content,
  );
}

async function take(reading: Reading, url: string, html: string): Promise<string> {
  const now = new Date(reading.clock.now()).toISOString();
  const host = new URL(url).hostname;
  const domain = getDomain(host) ?? host;
  const publisher: Publisher = {
    id: domain,
    name: domain === 'file.invalid' ? 'Saved file' : domain,
    family: domain,
    category: 'journalism',
  };
  const source = `manual:${domain}`;
  await addSources(
    reading.db,
    [{ url: source, kind: 'manual', name: publisher.name, publisher, language: null }],
    now,
  );
  const raw: RawArticle = { url, sourceId: sourceId(source), fetchedAt: now, entry: null, html };
  const incoming = await reading.db.transaction().execute(async (trx) => takeInByHand(trx, raw, now));
  const outcome = await runArticle(
    articleSteps,
    incoming,
    { ...reading, random: Math.random, everyMs: null },
    new Map(),
  );
  if ('articleId' in outcome) return outcome.articleId;
  if ('putOff' in outcome)
    throw new BadInput(`It could not be read yet and will be tried again: ${outcome.putOff}`);
  if (outcome.drop === 'unchanged') return outcome.detail;
  throw new BadInput(`This is not an article that can be read (${outcome.drop}): ${outcome.detail}`);
}
