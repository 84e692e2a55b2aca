#!/usr/bin/env node
/**
 * Starts Throughline from a clone: installs what is missing, builds the pages that are older than their sources, and
 * then is src/main.ts on the pinned Node. Plain JavaScript, for it runs on whatever Node is there.
 */
import { build } from './build.mjs';
import { install, isInstalled, run } from './install.mjs';

const words = process.argv.slice(2);
const showsPages = ['start', 'demo', 'bench pages', 'bench throughput'].some((command) =>
  words.join(' ').startsWith(command),
);
const asksForHelp = words[0] === 'help' || words.includes('--help') || words.includes('-h');

/** Asking costs nothing: what the commands themselves say comes with the packages. */
const helpBeforeInstalling = `Usage: throughline COMMAND [OPTIONS]

Security news, advisories and research in; cited, dated stories out.

  start, demo                                follow the sources, or the sample wire, and serve the pages
  stories, story, search, entities, entity   what was read
  decide                                     what you know better about stories
  sources, read, knowledge                   what is read, and what is known
  backup, restore, password, token, bench

Nothing is installed yet: the first command brings it into this folder, in a minute or two ("npm run demo" shows a
sample). Then each command has its own --help. README.md, "Command line", says what they do.
`;

try {
  if (asksForHelp && !isInstalled()) {
    process.stdout.write(helpBeforeInstalling);
  } else {
    const node = await install();
    if (showsPages && !asksForHelp) await build(node);
    process.exitCode = await run(node, ['src/main.ts', ...words]);
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
