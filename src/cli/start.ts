/** `throughline start` and `throughline demo`. */
import type { Command } from 'commander';
import type { Wiring } from './cli.ts';
import { terminal } from './output.ts';
import { askPassword } from './password.ts';

export function register(program: Command, { start, demo }: Wiring): void {
  const person = { say: terminal.line, newPassword: process.stdin.isTTY ? askPassword : null };
  program
    .command('start')
    .description('follow the sources and serve the pages')
    .action(() => start(person));
  program
    .command('demo')
    .description('the same on the sample wire: no network, a data folder of its own, afresh each time')
    .action(() => demo(person));
}
