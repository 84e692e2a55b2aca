/**
 * Loaded before the program: it ends in good order when what started it is gone. `npm start` needs that: npm hands a
 * signal to the shell that it runs us in, and the shell dies of it without telling us.
 */
import { readFileSync } from 'node:fs';

const everyMs = 250;
const end = () => process.kill(process.pid, 'SIGTERM');

// A child of the launcher.
process.once('disconnect', end);
process.channel?.unref();

if (process.env.npm_lifecycle_event && process.platform !== 'win32') {
  const before = starters();
  const watching = setInterval(() => {
    if (starters() === before) return;
    clearInterval(watching);
    end();
  }, everyMs);
  watching.unref();
}

/** The shell, and npm above it. A process that is gone is replaced as our parent by another. */
function starters() {
  let npm = '';
  try {
    npm = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] ?? '';
  } catch {
    // Only Linux says it so cheaply.
  }
  return `${process.ppid} ${npm}`;
}
