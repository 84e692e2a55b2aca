/** The entry: wires the parts together and hands them to the command line. */
import { runBench } from '../bench/bench.ts';
import { run } from './cli/cli.ts';
import { readConfig } from './config.ts';
import { stderrLog } from './log.ts';
import { demo, start } from './serving.ts';
import { openProgram } from './wiring.ts';

process.exitCode = await run(process.argv.slice(2), {
  start: (person) => start(readConfig(), person),
  demo: (person) => demo(readConfig(), person),
  bench: runBench,
  async beside(use) {
    const program = await openProgram(readConfig(), stderrLog, {
      join: true,
      onGone: (why) => stderrLog.warn(why.message),
    });
    try {
      return await use(program);
    } finally {
      await program.close();
    }
  },
});
