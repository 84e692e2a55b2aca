import { expect, test } from 'vitest';
import { fixedClock } from '../clock.ts';
import { connectPool, database } from '../store/connect.ts';
import { createAccess } from './access.ts';

test('while the database is away, who comes in is told to try later', async () => {
  const pool = connectPool({ host: '/nowhere', user: 'nobody' }, () => {});
  const access = createAccess(database(pool), fixedClock('2025-11-20T09:42:00Z'));
  await expect(access.principalOf('a secret', 'session')).rejects.toMatchObject({ name: 'TryLater' });
  await pool.end();
});
