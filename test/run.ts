/**
 * `npm test`: format and lint, types, build, then every test; or only the tests whose path contains one of the words
 * given. Ends with the line `N passed, N failed, N skipped`, in which each of the three checks counts as a test.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startVitest } from 'vitest/node';
import { findChromium } from './chromium.ts';

const project = resolve(import.meta.dirname, '..');
const words = process.argv.slice(2);

interface Tally {
  passed: number;
  failed: number;
  /** Reason → names of the tests that were skipped for it. */
  skipped: Map<string, string[]>;
}

const checks: { name: string; commands: string[][] }[] = [
  { name: 'format and lint', commands: [['@biomejs/biome/bin/biome', 'check', '.']] },
  {
    name: 'types',
    commands: [
      ['@react-router/dev/bin.cjs', 'typegen'],
      ['typescript/bin/tsc', '--noEmit'],
    ],
  },
  { name: 'build', commands: [] },
];

function runTool([tool, ...args]: string[]): Promise<boolean> {
  const child = spawn(process.execPath, [join(project, 'node_modules', tool!), ...args], {
    cwd: project,
    stdio: 'inherit',
  });
  return new Promise((done) =>
    child.once('error', () => done(false)).once('close', (code) => done(code === 0)),
  );
}

async function runChecks(tally: Tally): Promise<void> {
  for (const { name, commands } of checks) {
    process.stdout.write(`\n${name}\n`);
    let passed = true;
    for (const command of commands) passed = passed && (await runTool(command));
    if (name === 'build') passed = await buildPages();
    process.stdout.write(`${name}: ${passed ? 'passed' : 'FAILED'}\n`);
    if (passed) tally.passed++;
    else tally.failed++;
  }
}

async function buildPages(): Promise<boolean> {
  // By address, for it is plain JavaScript without types.
  const { build } = await import(new URL('../bin/build.mjs', import.meta.url).href);
  try {
    await build(process.execPath);
    return true;
  } catch (error) {
    process.stdout.write(`${(error as Error).message}\n`);
    return false;
  }
}

/** Brings Debian's Chromium where that can be done without asking: as root. */
function bringChromium(): void {
  if (!('missing' in findChromium()) || process.getuid?.() !== 0 || !existsSync('/etc/debian_version'))
    return;
  process.stdout.write('\nInstalling Chromium for the browser tests …\n');
  const install = ['install', '-y', '--no-install-recommends', 'chromium'];
  for (const args of [install, ['update'], install]) {
    const { status } = spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status === 0 && args === install) return;
  }
  process.stdout.write('Chromium could not be installed.\n');
}

async function runTests(tally: Tally): Promise<void> {
  const vitest = await startVitest('test', words, { root: project, watch: false, reporters: ['default'] });
  for (const module of vitest.state.getTestModules()) {
    tally.failed += module.errors().length;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') tally.passed++;
      else if (result.state === 'skipped') {
        const reason = result.note ?? 'no reason given';
        tally.skipped.set(reason, [
          ...(tally.skipped.get(reason) ?? []),
          `${module.relativeModuleId} > ${test.fullName}`,
        ]);
      } else tally.failed++;
    }
  }
  tally.failed += vitest.state.getUnhandledErrors().length;
  await vitest.close();
}

const tally: Tally = { passed: 0, failed: 0, skipped: new Map() };
if (words.length === 0) await runChecks(tally);
bringChromium();
await runTests(tally);
if (tally.skipped.size > 0) process.stdout.write('\nSkipped:\n');
for (const [reason, names] of tally.skipped) {
  process.stdout.write(`  ${reason}\n${names.map((name) => `    ${name}\n`).join('')}`);
}
const skipped = [...tally.skipped.values()].reduce((sum, names) => sum + names.length, 0);
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed, ${skipped} skipped\n`);
// A run of nothing is no success: the words given match no test.
process.exit(tally.failed > 0 || tally.passed + skipped === 0 ? 1 : 0);
