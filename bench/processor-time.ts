/** Processor time: what else the machine does does not count. */

/** Milliseconds of processor time that this process has used, garbage collection included. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const warmMs = 8000;

/** Runs the work for so long that the runtime has compiled it: the program runs for days. */
function warmUp(task: () => void): void {
  for (const start = processorMs(); processorMs() - start < warmMs; ) task();
}

/** Milliseconds of processor time that one round of the same work took. */
export interface Rounds {
  /** Of the round that was least disturbed: what the work costs by itself. */
  fastest: number;
  median: number;
}

const measureMs = 12_000;

/**
 * Runs the work, once it is compiled, in rounds. A core shares its caches and units with what runs beside it, on a rented
 * machine with strangers' work as well, and then takes up to twice as long, in processor time too. So the fastest round is
 * what to hold against a bar, as with Python's `timeit`; the median says how disturbed the others were. `prepare` makes what
 * a round works on, and is not counted.
 */
export function timeRounds<Input>(prepare: () => Input, task: (input: Input) => void): Rounds {
  warmUp(() => task(prepare()));
  const rounds: number[] = [];
  for (let total = 0; total < measureMs; ) {
    const input = prepare();
    const start = processorMs();
    task(input);
    rounds.push(processorMs() - start);
    total += rounds.at(-1)!;
  }
  rounds.sort((a, b) => a - b);
  return { fastest: rounds[0]!, median: rounds[Math.floor(rounds.length / 2)]! };
}
