/**
 * Parses large documents in a thread of their own, so that ten megabytes of somebody's nonsense hold up nothing else,
 * and can be killed. Small ones are parsed at once: starting a thread costs more than they do.
 */
import { Worker } from 'node:worker_threads';
import type { FetchFailure } from '../domain/source.ts';
import { FetchError } from './failure.ts';
import { parseFeed } from './feed/parse-feed.ts';
import { parseSitemap } from './feed/parse-sitemap.ts';
import { megabytes } from './fetch/unpack.ts';

/** Up to here a document takes well under a tenth of a second, whatever is in it. */
const SMALL_BYTES = 256 * 1024;
const LIMITS = { timeoutMs: 20_000, memoryMb: 512 };

/** What can be parsed, by name. */
export const parsers = { feed: parseFeed, sitemap: parseSitemap };
type Parsers = typeof parsers;
type Parsed<K extends keyof Parsers> = ReturnType<Parsers[K]>;

export interface AsideJob {
  what: keyof Parsers;
  bytes: Uint8Array;
  from: { contentType: string | null; url: string };
}

export type AsideAnswer =
  | { parsed: ReturnType<Parsers[keyof Parsers]> }
  | { failure: FetchFailure; detail: string };

/** As the parser of that name, with the same errors; `broken-feed` where it takes too long or too much memory. */
export async function parseAside<K extends keyof Parsers>(
  what: K,
  bytes: Uint8Array,
  from: AsideJob['from'],
  limits: typeof LIMITS = LIMITS,
): Promise<Parsed<K>> {
  if (bytes.length <= SMALL_BYTES) return parsers[what](bytes, from) as Parsed<K>;
  const answer = await runWorker({ what, bytes, from }, limits);
  if ('failure' in answer) throw new FetchError(answer.failure, answer.detail);
  return answer.parsed as Parsed<K>;
}

function runWorker(job: AsideJob, limits: typeof LIMITS): Promise<AsideAnswer> {
  const worker = new Worker(new URL('./aside-worker.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
  });
  return new Promise<AsideAnswer>((resolve) => {
    const giveUp = (why: string) =>
      resolve({
        failure: 'broken-feed',
        detail: `Its ${megabytes(job.bytes.length)} cannot be read: ${why}.`,
      });
    const timer = setTimeout(
      () => giveUp(`they take longer than ${limits.timeoutMs / 1000} s`),
      limits.timeoutMs,
    );
    worker.once('message', resolve);
    worker.once('error', (error: Error) => giveUp(error.message));
    worker.once('exit', () => {
      clearTimeout(timer);
      giveUp('reading ended early');
    });
  }).finally(() => worker.terminate());
}
