/** The command line: one file a command, registered here. Exit codes: 0 done, 1 failed, 2 wrong use, 3 nothing found or a check that fails. */
import { Command, CommanderError } from 'commander';
import { BadInput, Fatal, NotFound, TryLater } from '../domain/errors.ts';
import type { Person } from '../serving.ts';
import type { Program } from '../wiring.ts';
import { register as backup } from './backup.ts';
import { register as bench } from './bench.ts';
import { register as decide } from './decide.ts';
import { register as entities } from './entities.ts';
import { register as knowledge } from './knowledge.ts';
import { plain } from './output.ts';
import { register as password } from './password.ts';
import { register as read } from './read.ts';
import { register as search } from './search.ts';
import { register as sources } from './sources.ts';
import { register as start } from './start.ts';
import { register as stories } from './stories.ts';

/** What the commands do their work with; main.ts hands it in. */
export interface Wiring {
  start(person: Person): Promise<void>;
  demo(person: Person): Promise<void>;
  bench(words: string[]): Promise<number>;
  /** Opens the program beside whatever is running, for a short command, and closes it afterwards. */
  beside<T>(use: (program: Program) => Promise<T>): Promise<T>;
  /** The same for a command that only looks: where nothing was ever stored it says so, and makes no database. */
  atHand<T>(use: (program: Program) => Promise<T>): Promise<T>;
}

/** Adds a command to the program; `exit` sets the exit code of a run that went through. */
export type Register = (program: Command, wiring: Wiring, exit: (code: number) => void) => void;

const commands: Register[] = [
  start,
  sources,
  read,
  stories,
  entities,
  decide,
  search,
  knowledge,
  backup,
  password,
  bench,
];

/** Runs the command that the words name; gives the exit code. */
export async function run(words: string[], wiring: Wiring): Promise<number> {
  const program = new Command('throughline')
    .description('Security news, advisories and research in; cited, dated stories out.')
    .exitOverride()
    .showHelpAfterError('(--help says what there is)');
  const output = watchOutput();
  let exitCode = 0;
  const exit = (code: number) => {
    exitCode = code;
  };
  for (const register of commands) register(program, wiring, exit);
  try {
    await program.parseAsync(words, { from: 'user' });
    return output.failed ? 1 : exitCode;
  } catch (error) {
    return explain(error);
  }
}

/** One clear line for what a person can do something about; the stack for what is our fault. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof NotFound) return complain(error.message, 3);
  if (error instanceof BadInput || error instanceof TryLater) return complain(error.message, 1);
  if (error instanceof Fatal) return complain(error.message, error.exitCode);
  // What the system refuses (a folder of somebody else's, a disk that is full) is for the person to mend.
  if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC', '53100'].includes((error as { code?: string }).code ?? ''))
    return complain((error as Error).message, 1);
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return 1;
}

function complain(line: string, code: number): number {
  // It may quote strangers, as a server's answer.
  process.stderr.write(`${plain(line)}\n`);
  return code;
}

/** Output that nobody reads any more (`| head -1`) is no failure; output that cannot be kept is. */
function watchOutput(): { failed: boolean } {
  const state = { failed: false };
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (state.failed || error.code === 'EPIPE' || error.code === 'EIO') return;
    state.failed = true;
    complain(`The output cannot be written: ${error.message}`, 1);
  });
  process.stderr.on('error', () => {});
  return state;
}
