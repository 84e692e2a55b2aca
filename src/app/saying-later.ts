/** What use cases say while the database is away, and of text that it cannot hold. */
import { BadInput, TryLater } from '../domain/errors.ts';
import { databaseAway } from '../store/connect.ts';

const AWAY_MS = 1_000;

/** The same use cases; while the database is away they say so, rather than how its driver puts it. */
export function sayingLater<T extends object>(cases: T): T {
  const saying =
    (run: (...given: never[]) => Promise<unknown>) =>
    async (...given: never[]) => {
      try {
        return await run(...given);
      } catch (error) {
        if (isUnstorable(error)) throw new BadInput('That holds characters that are no text.');
        const why = databaseAway(error);
        throw why === null ? error : new TryLater(why, AWAY_MS);
      }
    };
  return Object.fromEntries(Object.entries(cases).map(([name, run]) => [name, saying(run)])) as T;
}

/** PostgreSQL refuses NUL bytes and what is no UTF-8 (error codes 22021 and 22P05): they come from broken or hostile addresses. */
const isUnstorable = (error: unknown): boolean =>
  ['22021', '22P05'].includes((error as { code?: string }).code ?? '');
