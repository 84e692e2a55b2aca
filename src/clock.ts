/** Time, injected: nothing below the interfaces asks the machine for it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
}

/** The clock's time as an instant (UTC, ISO 8601), `plusMs` later. */
export const instant = (clock: Clock, plusMs = 0): string => new Date(clock.now() + plusMs).toISOString();

export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands at `at` until it is set; for tests. */
export function fixedClock(at: string | number): Clock & { set(at: string | number): void } {
  let now = typeof at === 'string' ? Date.parse(at) : at;
  return {
    now: () => now,
    set: (next) => {
      now = typeof next === 'string' ? Date.parse(next) : next;
    },
  };
}
