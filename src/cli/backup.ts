/** `throughline backup FILE` and `throughline restore FILE`. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Wiring } from './cli.ts';
import { json, terminal } from './output.ts';

export function register(program: Command, { atHand, beside }: Wiring): void {
  program
    .command('backup')
    .argument('<file>')
    .description('write everything to a file, while the program runs or not')
    .option('--json', 'print JSON')
    .action(async (file: string, options) =>
      report(file, await atHand((opened) => opened.backup(file)), options),
    );
  program
    .command('restore')
    .argument('<file>')
    .description('take everything out of a backup, into an empty data folder')
    .option('--json', 'print JSON')
    .action(async (file: string, options) =>
      report(file, await beside((opened) => opened.restore(file)), options),
    );
}

/** What was done is told on standard error meanwhile; this is for a program. */
function report(file: string, rows: number, options: { json?: true }): void {
  if (options.json) terminal.line(json({ file: resolve(file), rows }));
}
