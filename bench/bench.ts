/** The benchmarks: the registry and `npm run bench -- NAME [--data FOLDER] [--items FILE] [--json] [--peer]`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';

export interface BenchOptions {
  /** Folder with the development data, or null where there is none. */
  data: string | null;
  /** A file or folder in the form of the development set, to be run instead of it. */
  items: string | null;
  /** Also run peers that need Python. */
  peer: boolean;
}

export interface BenchResult {
  /** The keys that docs/quality.md and `--json` show. Ratios are 0 to 1. */
  figures: Record<string, number>;
  /** For people: a plain-text table with the floor or peer beside our figure. */
  table: string;
  /** What was measured, e.g. "cyber-news-dev: 471 items". */
  data: string;
  /** How, and whether anything was chosen on this very set. */
  method: string;
}

type Bench = () => Promise<{ run(options: BenchOptions): Promise<BenchResult> }>;

/** Every benchmark by name. A new one is a file beside this one and a line here. */
export const benches: Record<string, Bench> = {
  feeds: () => import('./feeds.ts'),
  reading: () => import('./reading.ts'),
  copies: () => import('./copies.ts'),
  dates: () => import('./dates.ts'),
  entities: () => import('./entities.ts'),
  observables: () => import('./observables.ts'),
  techniques: () => import('./techniques.ts'),
  understanding: () => import('./understanding.ts'),
  roles: () => import('./roles.ts'),
  articles: () => import('./articles.ts'),
  kinds: () => import('./kinds.ts'),
  stories: () => import('./stories.ts'),
  'look-back': () => import('./look-back.ts'),
  evidence: () => import('./evidence.ts'),
  timeline: () => import('./timeline.ts'),
  briefs: () => import('./briefs.ts'),
  disagreement: () => import('./disagreement.ts'),
  throughput: () => import('./throughput.ts'),
  pages: () => import('./pages.ts'),
};

/** The folder with development data: as given, as set, or `../shared/data` where that exists. */
export function dataFolder(given: string | null): string | null {
  const folder = given ?? readConfig().benchData;
  if (folder !== null) return resolve(folder);
  const beside = resolve(import.meta.dirname, '../../shared/data');
  return existsSync(beside) ? beside : null;
}

/** Runs one benchmark from command-line words; gives the exit code. */
export async function runBench(argv: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      data: { type: 'string' },
      items: { type: 'string' },
      json: { type: 'boolean', default: false },
      peer: { type: 'boolean', default: false },
    },
  });
  const [name] = positionals;
  if (name === undefined) {
    process.stdout.write(`${Object.keys(benches).join('\n')}\n`);
    return 0;
  }
  const load = benches[name];
  if (!load) {
    process.stderr.write(`There is no benchmark "${name}". There are: ${Object.keys(benches).join(', ')}.\n`);
    return 2;
  }
  const bench = await load();
  const data = dataFolder(values.data ?? null);
  const items = values.items ? resolve(values.items) : null;
  let result: BenchResult;
  try {
    result = await bench.run({ data, items, peer: values.peer });
  } catch (error) {
    // Most need data: that there is none is no fault of the program.
    if (data !== null || items !== null) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  }
  if (values.json) process.stdout.write(`${JSON.stringify(result.figures)}\n`);
  else process.stdout.write(`${result.table}\n\n${result.data}\n${result.method}\n`);
  return 0;
}

if (import.meta.main) process.exitCode = await runBench(process.argv.slice(2));
