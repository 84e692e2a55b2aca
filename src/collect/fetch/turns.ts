/** One at a time for each key: no host is asked twice at once. */

export interface Turns {
  /** Runs `work` when all earlier work for that key has ended. Rejects with the signal's reason where it comes first. */
  take<T>(key: string, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T>;
}

export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    async take(key, signal, work) {
      const before = last.get(key) ?? Promise.resolve();
      const mine = before.then(() => {
        signal?.throwIfAborted();
        return work();
      });
      const settled = mine.catch(() => {});
      last.set(key, settled);
      // Without this the map would keep every host ever asked.
      settled.then(() => last.get(key) === settled && last.delete(key));
      return untilAborted(mine, signal);
    },
  };
}

function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
