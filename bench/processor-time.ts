/** Processor time: what else the machine does does not count. */

/** Milliseconds of processor time that this process has used, garbage collection included. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const warmMs = 8000;

/** Runs the work for so long that the runtime has compiled it: the program runs for days. */
export function warmUp(task: () => void): void {
  for (const start = processorMs(); processorMs() - start < warmMs; ) task();
}
