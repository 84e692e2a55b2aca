#!/usr/bin/env node
/**
 * Starts Throughline from a clone: installs what is missing, builds the pages that are older than their sources, and
 * then is src/main.ts on the pinned Node. Plain JavaScript, for it runs on whatever Node is there.
 */
import { build } from './build.mjs';
import { install, run } from './install.mjs';

const words = process.argv.slice(2);
const showsPages = ['start', 'demo', 'bench pages'].some((command) => words.join(' ').startsWith(command));
const asksForHelp = words.includes('--help') || words.includes('-h');

try {
  const node = await install();
  if (showsPages && !asksForHelp) await build(node);
  process.exitCode = await run(node, ['src/main.ts', ...words]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
