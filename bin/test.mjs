#!/usr/bin/env node
/** `npm test`: installs what is missing, then is test/run.ts on the pinned Node. */
import { install, run } from './install.mjs';

try {
  process.exitCode = await run(await install(), ['test/run.ts', ...process.argv.slice(2)]);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
