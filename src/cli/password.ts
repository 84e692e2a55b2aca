/** `throughline password` and `throughline token NAME`: who may come in where we serve beyond loopback. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Command } from 'commander';
import { BadInput } from '../domain/errors.ts';
import type { Wiring } from './cli.ts';
import { terminal } from './output.ts';

export function register(program: Command, { beside }: Wiring): void {
  program
    .command('password')
    .description('set the password; everybody is signed out')
    .action(() =>
      beside(async ({ access }) => {
        await access.setPassword(await askPassword());
        terminal.line('The password is set.');
      }),
    );
  program
    .command('token')
    .argument('<name>', 'what it is for')
    .description('make a token for the API, good for a year')
    .action((name: string) => beside(async ({ access }) => terminal.line(await access.makeToken(name))));
}

/** Asks for a new password without showing it; from a pipe, its first line. */
export async function askPassword(): Promise<string> {
  const quiet = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({
    input: process.stdin,
    output: quiet,
    terminal: process.stdin.isTTY === true,
  });
  try {
    process.stderr.write('New password (12 characters or more): ');
    const ended = new Promise<never>((_, reject) => {
      lines.once('close', () => reject(new BadInput('There was no password to read; nothing was changed.')));
    });
    ended.catch(() => {});
    const ask = () => Promise.race([lines.question(''), ended]);
    const first = await ask();
    if (!process.stdin.isTTY) return first;
    process.stderr.write('\nThe same again: ');
    const second = await ask();
    process.stderr.write('\n');
    if (first !== second) throw new BadInput('The two were not the same; nothing was changed.');
    return first;
  } finally {
    lines.close();
  }
}
