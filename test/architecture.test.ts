/** Who may import whom (docs/architecture.md), read from the files themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const src = join(root, 'src');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(sep).join('/'))
  // What only tests import is no part of the house.
  .filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      !/(\.test|(^|\/)(fixture|loopback)[\w-]*)\.tsx?$/.test(file) &&
      !file.endsWith('.d.ts'),
  );

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const statement =
  /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'(\.{1,2}\/[^']+)'|(\btypeof\s+)?\bimport\('(\.{1,2}\/[^']+)'\)/gm;

const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(join(src, from), 'utf8').matchAll(statement)].map((match) => ({
    from,
    to: relative(src, resolve(src, dirname(from), (match[2] ?? match[4]!).replace(/\?.*$/, '')))
      .split(sep)
      .join('/'),
    typeOnly: match[1] !== undefined || match[3] !== undefined,
  })),
);

const room = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : file);
const stages = ['collect', 'read', 'understand', 'story', 'exposure', 'detection', 'deliver', 'ask'];
const injected = ['clock.ts', 'log.ts'];

/** For each room: the rooms that it may import, itself aside. */
const allowed: Record<string, string[]> = {
  domain: [],
  knowledge: ['domain'],
  ...Object.fromEntries(stages.map((stage) => [stage, ['knowledge', 'domain', 'clock.ts']])),
  llm: ['domain'],
  store: ['domain', ...injected],
  pipeline: [...stages, 'llm', 'knowledge', 'store', 'domain', ...injected],
  app: [...stages, 'knowledge', 'pipeline', 'store', 'domain', ...injected],
  api: ['app', 'domain', ...injected],
  cli: ['app', 'domain'],
  web: [],
  // The wiring: main.ts, what it opens and what it serves.
  'main.ts': ['cli', 'config.ts', 'serving.ts', 'wiring.ts', ...injected],
  'serving.ts': ['api', 'store', 'knowledge', 'domain', 'config.ts', 'wiring.ts', ...injected],
  'wiring.ts': ['app', 'collect', 'llm', 'pipeline', 'store', 'domain', 'config.ts', ...injected],
  'config.ts': ['domain'],
  'clock.ts': [],
  'log.ts': [],
};

describe('who may import whom', () => {
  test('every import is to a file that is there', () => {
    const missing = imports.filter(
      ({ to }) => !/\.(json|svg|css|woff2)(\?\w+)?$/.test(to) && !files.includes(to) && !to.startsWith('..'),
    );
    expect(missing).toEqual([]);
  });

  test('each room imports only the rooms below it', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      if (to.startsWith('..') || room(from) === room(to)) return false;
      // The pages know the use cases by type, and the servers the pages' door; the commands what main.ts hands them.
      if (typeOnly && (room(from) === 'web' || to === 'web/handler.ts' || room(from) === 'cli')) return false;
      // The thread of the pipeline is an entry, like main.ts.
      if (from === 'pipeline/thread.ts' && to === 'wiring.ts') return false;
      return !allowed[room(from)]?.includes(room(to));
    });
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  test('no room without a rule', () => {
    expect([...new Set(files.map(room))].filter((name) => !(name in allowed))).toEqual([]);
  });
});

describe('one place for each thing', () => {
  const holding = (pattern: RegExp) =>
    files.filter((file) => pattern.test(readFileSync(join(src, file), 'utf8')));

  test('only config.ts reads the environment', () => {
    expect(holding(/process\.env/).filter((file) => file !== 'config.ts')).toEqual([]);
  });

  test('only collect/fetch.ts and what it is made of open connections to addresses from input', () => {
    // isIP and its like only look at text, and STATUS_CODES is a table.
    const opens = holding(
      /^import (?!type|\{ (?:STATUS_CODES|isIP(v\d)?(, isIPv\d)*) \}).* from '(undici|node:https?|node:net|node:tls)'|(?<![\w.])fetch\(/m,
    );
    // server.ts finds a free port for the embedded database.
    // chat-completions.ts asks the one address that the operator has set.
    const known =
      /^(llm\/chat-completions\.ts|collect\/fetch\.ts|collect\/fetch\/|store\/server\.ts|store\/embedded\/|web\/)/;
    expect(opens.filter((file) => !known.test(file))).toEqual([]);
  });

  test('no drawers without a name of their own', () => {
    expect(
      files.filter((file) => /(^|\/)(utils?|helpers?|common|shared|misc)(\/|\.tsx?$)/.test(file)),
    ).toEqual([]);
  });

  test('stages ask nobody for the time or for chance', () => {
    const asks = holding(/Date\.now\(\)|new Date\(\)|Math\.random\(\)/).filter(
      (file) => stages.includes(room(file)) || room(file) === 'domain',
    );
    expect(asks).toEqual([]);
  });
});
