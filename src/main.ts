/** The entry: wires the parts together and hands them to the command line; each is loaded when it is needed. */
import { run } from './cli/cli.ts';
import { readConfig } from './config.ts';

const code = await run(process.argv.slice(2), {
  start: async (person) => (await import('./serving.ts')).start(readConfig(), person),
  demo: async (person) => (await import('./serving.ts')).demo(readConfig(), person),
  bench: async (words) => (await import('../bench/bench.ts')).runBench(words),
  beside: async (use) => (await import('./wiring.ts')).beside(readConfig(), use),
  atHand: async (use) => (await import('./wiring.ts')).atHand(readConfig(), use),
});
// What was interrupted is not waited for.
if (code > 128) process.exit(code);
process.exitCode = code;
