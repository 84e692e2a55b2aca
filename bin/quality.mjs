#!/usr/bin/env node
/** `npm run quality`: installs and builds what is missing, then is bench/quality.ts on the pinned Node. */
import { build } from './build.mjs';
import { install, run } from './install.mjs';

try {
  const node = await install();
  await build(node);
  process.exitCode = await run(node, ['bench/quality.ts', ...process.argv.slice(2)]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
