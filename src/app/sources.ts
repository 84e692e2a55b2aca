/** Following sources: how they are doing, adding by address or OPML, pausing, removing. */
import { type Clock, instant } from '../clock.ts';
import { decodeBytes } from '../collect/charset.ts';
import { discoverSources } from '../collect/discover.ts';
import { FetchError, type Fetcher } from '../collect/fetch.ts';
import { type ParsedOpml, parseOpml, writeOpml } from '../collect/opml.ts';
import { BadInput, NotFound } from '../domain/errors.ts';
import type { AddedSource, SourcesPage } from '../domain/page.ts';
import {
  type Category,
  isFollowed,
  type Source,
  type SourceDefinition,
  sourceState,
  withoutAddress,
} from '../domain/source.ts';
import type { Ground } from '../pipeline/ground.ts';
import type { Db } from '../store/connect.ts';
import { droppedBySource } from '../store/incoming.ts';
import * as store from '../store/sources.ts';
import { wordingTotals } from '../store/wordings.ts';
import { progressOf } from './progress.ts';
import { publisherAt } from './publisher.ts';

export async function sources(db: Db, clock: Clock): Promise<SourcesPage> {
  const now = instant(clock);
  const [listed, dropped, wording] = await Promise.all([
    store.listSources(db),
    droppedBySource(db),
    wordingTotals(db),
  ]);
  const all = listed.map((source) => ({
    ...source,
    dropped: dropped.get(source.id) ?? [],
    health: healthOf(source),
    state: sourceState(source, now),
  }));
  const counts: Record<string, number> = {};
  for (const source of all.filter(isFollowed)) counts[source.state] = (counts[source.state] ?? 0) + 1;
  return { now, sources: all, counts, progress: await progressOf(db), wording };
}

/** What went wrong is shown beside the source's address, and need not repeat it. */
const healthOf = ({ url, health }: Source): Source['health'] => ({
  ...health,
  failureDetail: health.failureDetail === null ? null : withoutAddress(url, health.failureDetail),
});

/** Adds what an address leads to: a feed, a sitemap, or a site whose best feed is found. */
export async function addSource(ground: Ground, url: string): Promise<AddedSource> {
  const given = url.trim();
  if (given === '') throw new BadInput('Give the address of a feed or of a site.');
  const address =
    /^[a-z][a-z0-9+.-]*:\/\//i.test(given) || /^(?:file|data|javascript|mailto):/i.test(given)
      ? given
      : `https://${given}`;
  try {
    const [found] = await discoverSources(address, ground);
    return await add(ground.db, ground.clock, [
      definitionOf({ ...found!, name: found!.title ?? '', category: null }),
    ]);
  } catch (error) {
    return { added: [], known: [], refused: [refused(address, error)] };
  }
}

/** Adds every feed of an OPML file; what cannot be used is refused with its reason, and the rest goes on. */
export async function importOpml(
  { db, clock, fetcher }: Pick<Ground, 'db' | 'clock' | 'fetcher'>,
  opml: Uint8Array,
): Promise<AddedSource> {
  const { sources, refused, warnings } = readOpml(decodeBytes(opml, null).text);
  const inward = sources.flatMap(({ url }) => refusalOf(url, fetcher) ?? []);
  const refusedUrls = new Set(inward.map(({ url }) => url));
  const outward = sources.filter(({ url }) => !refusedUrls.has(url));
  return {
    ...(await add(db, clock, outward.map(definitionOf))),
    refused: [...refused.map((one) => ({ failure: null, ...one })), ...inward],
    ...(warnings.length > 0 && { warnings }),
  };
}

function readOpml(opml: string): ParsedOpml {
  try {
    return parseOpml(opml);
  } catch (error) {
    if (error instanceof FetchError) throw new BadInput(error.message);
    throw error;
  }
}

/** Why an address would never be fetched, known before it is asked; null where nothing speaks against it. */
function refusalOf(url: string, fetcher: Fetcher): AddedSource['refused'][number] | null {
  try {
    fetcher.check(url);
    return null;
  } catch (error) {
    return refused(url, error);
  }
}

/** An address that cannot be followed, with the reason; any other error is thrown on. */
function refused(url: string, error: unknown): AddedSource['refused'][number] {
  if (!(error instanceof FetchError)) throw error;
  return { url, failure: error.failure, reason: withoutAddress(url, error.message) };
}

/** A source with its publisher: the one that we know by that domain, else one named after the source. */
function definitionOf(found: {
  url: string;
  kind: 'feed' | 'sitemap';
  name: string;
  language: string | null;
  category: Category | null;
}): SourceDefinition {
  const { url, kind, language, category } = found;
  const name = found.name || new URL(url).hostname;
  return { url, kind, name, language, publisher: publisherAt(url, name, category) };
}

async function add(db: Db, clock: Clock, definitions: SourceDefinition[]): Promise<AddedSource> {
  const ids = new Set(await store.addSources(db, definitions, instant(clock)));
  const view = definitions.map((definition) => ({
    id: store.sourceId(definition.url),
    name: definition.name,
    url: definition.url,
  }));
  return {
    added: view.filter((one) => ids.has(one.id)),
    known: view.filter((one) => !ids.has(one.id)),
    refused: [],
  };
}

export async function exportOpml(db: Db, clock: Clock): Promise<string> {
  return writeOpml(await store.listSources(db), instant(clock));
}

export async function removeSource(db: Db, id: string): Promise<void> {
  if (!(await store.removeSource(db, id))) throw new NotFound('There is no such source.');
}

export async function pauseSource(db: Db, id: string, paused: boolean): Promise<void> {
  if (!(await store.pauseSource(db, id, paused))) throw new NotFound('There is no such source.');
}

export async function fetchSource(db: Db, clock: Clock, id: string): Promise<void> {
  if (!(await store.hurrySource(db, id, instant(clock))))
    throw new NotFound('There is no such source that is followed.');
}
