/** Accounts and what proves them. Secrets are kept as hashes only. */
import type { Instant } from '../domain/time.ts';
import { type Db, storable } from './connect.ts';

export async function findPasswordHash(db: Db, accountId: string): Promise<string | null> {
  const row = await db
    .selectFrom('account')
    .select('password_hash')
    .where('id', '=', accountId)
    .executeTakeFirst();
  return row?.password_hash ?? null;
}

/** Sets the password and signs everybody out who used the old one; tokens stay. */
export async function savePasswordHash(db: Db, accountId: string, hash: string, now: Instant): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('account')
      .values({ id: accountId, password_hash: hash, changed_at: now })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ password_hash: hash, changed_at: now }))
      .execute();
    await trx
      .deleteFrom('credential')
      .where('account_id', '=', accountId)
      .where('kind', '=', 'session')
      .execute();
  });
}

export interface Credential {
  secretHash: string;
  accountId: string;
  kind: 'session' | 'token';
  name: string;
  expiresAt: Instant;
}

export async function saveCredential(db: Db, credential: Credential, now: Instant): Promise<void> {
  await db.deleteFrom('credential').where('expires_at', '<', now).execute();
  await db
    .insertInto('credential')
    .values({
      secret_hash: credential.secretHash,
      account_id: credential.accountId,
      kind: credential.kind,
      name: storable(credential.name),
      created_at: now,
      expires_at: credential.expiresAt,
    })
    .execute();
}

/** Whose secret this is, where it is still good. */
export async function findCredential(
  db: Db,
  secretHash: string,
  kind: 'session' | 'token',
  now: Instant,
): Promise<string | null> {
  const row = await db
    .selectFrom('credential')
    .select('account_id')
    .where('secret_hash', '=', secretHash)
    .where('kind', '=', kind)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row?.account_id ?? null;
}

export async function removeCredential(db: Db, secretHash: string): Promise<void> {
  await db.deleteFrom('credential').where('secret_hash', '=', secretHash).execute();
}
