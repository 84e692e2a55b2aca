/** `throughline backup FILE` and `throughline restore FILE`. */
import type { Command } from 'commander';
import type { Wiring } from './cli.ts';

export function register(program: Command, { atHand, beside }: Wiring): void {
  program
    .command('backup')
    .argument('<file>')
    .description('write everything to a file, while the program runs or not')
    .action((file: string) => atHand((opened) => opened.backup(file)));
  program
    .command('restore')
    .argument('<file>')
    .description('take everything out of a backup, into an empty data folder')
    .action((file: string) => beside((opened) => opened.restore(file)));
}
