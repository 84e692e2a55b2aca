/** One line about work that takes a while: it counts the seconds on a terminal, and is said once elsewhere. */
import { spawn } from 'node:child_process';

/**
 * Runs a program without its output, under a line of progress.
 * @param {string} what What is being done, e.g. "Installing packages".
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{code: number | null, output: string}>} its exit code (null when it could not start) and all it said
 */
export function runQuietly(what, program, args, options) {
  const terminal = process.stderr.isTTY;
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(terminal ? 0 : 1)} s`;
  process.stderr.write(terminal ? `${what} …` : `${what} …\n`);
  const ticking = terminal && setInterval(() => process.stderr.write(`\r${what} … ${seconds()}`), 1000);
  return new Promise((done) => {
    let output = '';
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const keep = (text) => {
      output = (output + text).slice(-100_000);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    const end = (code) => {
      clearInterval(ticking);
      const line = `${what} … ${code === 0 ? 'done' : 'failed'}, ${seconds()}`;
      process.stderr.write(terminal ? `\r${line}\n` : `${line}\n`);
      done({ code, output });
    };
    child.once('error', (error) => {
      output += error.message;
      end(null);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}
