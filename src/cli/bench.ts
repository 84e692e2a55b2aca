/** `throughline bench NAME`: figures, not tests. */
import type { Command } from 'commander';
import type { Wiring } from './cli.ts';

export function register(program: Command, { bench }: Wiring, exit: (code: number) => void): void {
  program
    .command('bench')
    .description('run a benchmark: NAME [--data FOLDER] [--items FILE] [--json] [--peer]')
    .argument('[words...]')
    .allowUnknownOption()
    .helpOption(false)
    .action(async (_words: string[], _options, command: Command) => {
      exit(await bench(command.args));
    });
}
