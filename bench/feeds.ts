/**
 * Reading feeds, on files in the form of the Universal Feed Parser's tests: a comment at the top of each file says
 * what must hold of it, as a Python expression such as `not bozo and entries[0]['title'] == 'Example'`.
 *
 * Judged is what an article needs from its feed: the title, link and dates of an entry. What a statement says about
 * other things (images, licences, languages) is not judged, and a file that states nothing of the three is only
 * required to be read without a crash.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { FetchError } from '../src/collect/failure.ts';
import { parseFeed } from '../src/collect/feed/parse-feed.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { readWithFeedparser, readWithFeedsmith } from './feeds-peers.ts';
import { type Claim, holds, type JudgedEntry, readStatement, type Statement } from './feeds-statement.ts';

/** A feed file as it would arrive: its bytes, the headers that its comment asks for, and its address. */
interface FeedFile {
  name: string;
  bytes: Uint8Array;
  contentType: string | null;
  url: string;
  wellFormed: boolean;
  statement: Statement;
}

type Reader = (file: FeedFile) => JudgedEntry[] | Promise<JudgedEntry[]>;

interface Score {
  judged: number;
  ok: number;
  /** Well-formed files that it said it cannot read. */
  refused: number;
  crashed: number;
  slowestMs: number;
  wrong: string[];
}

export async function run(options: BenchOptions): Promise<BenchResult> {
  const folder =
    options.items ?? (options.data === null ? null : join(options.data, 'collect', 'feedparser'));
  if (folder === null) throw new Error('feeds: no data folder; name one with --data or --items');
  const paths = listFiles(folder);
  const sorted = paths.some((path) => isUnder(path, 'wellformed'));
  const files = paths.map((path) => readFeedFile(folder, path, sorted));
  const rows: [string, Score][] = [];
  for (const [name, read] of readers) rows.push([name, await score(files, read)]);
  const ours = rows[0]![1];
  const wellFormed = files.filter((file) => file.wellFormed);
  return {
    figures: {
      ok: ours.judged === 0 ? 0 : ours.ok / ours.judged,
      crashed: ours.crashed,
      slowest_ms: Math.round(ours.slowestMs * 10) / 10,
    },
    table: table(rows),
    data: `${files.length} files, ${wellFormed.length} of them well-formed, of which ${ours.judged} state an entry's title, link or date`,
    method: METHOD,
  };
}

const METHOD = [
  'ok: share of the well-formed files with such a statement in which every stated title, link and date of an entry holds;',
  'refused: well-formed files, judged or not, that it says it cannot read; crashed: files, of all, whose reading ended in anything but entries or a recorded reason. The set was at hand while the reader was written; it has no weights or thresholds that could be fitted.',
  'Treated as equal: an address and its resolved form; a title and the text of its stated HTML; a date in any notation,',
  'and one date standing for both "published" and "updated" where the entry has only one.',
].join('\n');

const readers: [string, Reader][] = [
  ['throughline', readOurs],
  ['feedsmith, plain', readWithFeedsmith],
  ['feedparser, plain', readWithFeedparser],
];

function readOurs(file: FeedFile): JudgedEntry[] {
  const feed = parseFeed(file.bytes, { contentType: file.contentType, url: file.url });
  return feed.entries.map(({ url, entry }) => ({
    title: entry.title,
    link: url,
    published: entry.published,
    updated: entry.updated,
  }));
}

async function score(files: FeedFile[], read: Reader): Promise<Score> {
  const score: Score = { judged: 0, ok: 0, refused: 0, crashed: 0, slowestMs: 0, wrong: [] };
  for (const file of files) {
    let entries: JudgedEntry[] = [];
    const start = performance.now();
    try {
      entries = await read(file);
    } catch (error) {
      if (!(error instanceof FetchError)) score.crashed += 1;
      else if (file.wellFormed) score.refused += 1;
    }
    score.slowestMs = Math.max(score.slowestMs, performance.now() - start);
    if (!file.wellFormed || file.statement.claims.length === 0) continue;
    score.judged += 1;
    const failed = file.statement.claims.filter((claim) => !holds(claim, entries, file.url));
    if (failed.length === 0) score.ok += 1;
    else score.wrong.push(`${file.name}: ${failed.map(describe).join('; ')}`);
  }
  return score;
}

const describe = (claim: Claim): string =>
  `entry ${claim.entry} ${claim.field} should be ${JSON.stringify(claim.expected).slice(0, 100)}`;

function table(rows: [string, Score][]): string {
  const lines = rows.map(([name, s]) => {
    const share = s.judged === 0 ? 0 : s.ok / s.judged;
    return `${name.padEnd(20)}${share.toFixed(3).padStart(7)}${String(s.refused).padStart(9)}${String(s.crashed).padStart(9)}${s.slowestMs.toFixed(1).padStart(13)}`;
  });
  const wrong = rows[0]![1].wrong;
  return [
    `${'reader'.padEnd(20)}${'ok'.padStart(7)}${'refused'.padStart(9)}${'crashed'.padStart(9)}${'slowest ms'.padStart(13)}`,
    ...lines,
    ...(wrong.length > 0 ? ['', 'Not as stated, by throughline:', ...wrong.map((line) => `  ${line}`)] : []),
  ].join('\n');
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

const isUnder = (path: string, folder: string): boolean => path.split(sep).includes(folder);

/**
 * A file is well-formed where it stands under a folder of that name (`sorted`) or, in a set that has no such folder,
 * where its statement does not call it broken.
 */
function readFeedFile(folder: string, path: string, sorted: boolean): FeedFile {
  const name = relative(folder, path);
  const bytes = readFileSync(path);
  const statement = readStatement(bytes);
  const wellFormed = sorted
    ? isUnder(path, 'wellformed')
    : !isUnder(path, 'illformed') && statement.wellFormed;
  return {
    name,
    bytes,
    statement,
    wellFormed,
    contentType: statement.headers.get('content-type') ?? null,
    // The address that the stated links are relative to: the tests' own server, unless a header gives another.
    url: statement.headers.get('content-location') ?? `http://127.0.0.1:8097/${name.split(sep).join('/')}`,
  };
}
