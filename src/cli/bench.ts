/** `throughline bench NAME`: figures, not tests. */
import type { Command } from 'commander';
import type { Wiring } from './cli.ts';

export function register(program: Command, { bench }: Wiring, exit: (code: number) => void): void {
  program
    .command('bench')
    .argument('[name]', 'of a benchmark; without one, they are listed')
    .option('--data <folder>', 'the development data; without it, what THROUGHLINE_BENCH_DATA names')
    .option('--items <file>', 'a set in the same form, to be run instead')
    .option('--peer', 'also run peers that need Python')
    .option('--json', 'print the figures as JSON')
    .description('run a benchmark')
    .action(async (name: string | undefined, options) => {
      const words = (['data', 'items'] as const).flatMap((key) =>
        options[key] ? [`--${key}`, options[key]] : [],
      );
      const flags = (['peer', 'json'] as const).flatMap((key) => (options[key] ? [`--${key}`] : []));
      exit(await bench([...(name === undefined ? [] : [name]), ...words, ...flags]));
    });
}
