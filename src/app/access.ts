/** Who may come in: one password, sessions for browsers, tokens for programs. Needed only where we serve beyond loopback. */
import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Clock } from '../clock.ts';
import { BadInput } from '../domain/errors.ts';
import {
  findCredential,
  findPasswordHash,
  removeCredential,
  saveCredential,
  savePasswordHash,
} from '../store/access.ts';
import type { Db } from '../store/connect.ts';
import { LOCAL, type Principal } from './principal.ts';
import { sayingLater } from './saying-later.ts';

const derive = promisify<
  string | Buffer,
  Buffer,
  number,
  { N: number; r: number; p: number; maxmem: number },
  Buffer
>(scrypt);

/** scrypt (RFC 7914) with N = 2^15, r = 8, p = 3: about 0.2 s and 32 MB a try. */
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 2 ** 20 };
const DAY = 86_400_000;
export const SESSION_DAYS = 30;
const TOKEN_DAYS = 365;
const SHORTEST_PASSWORD = 12;

export interface Access {
  hasPassword(): Promise<boolean>;
  /** Throws BadInput where the password is too short. */
  setPassword(password: string): Promise<void>;
  /** A session's secret for the cookie, or null where the password is wrong. */
  signIn(password: string): Promise<string | null>;
  signOut(secret: string): Promise<void>;
  /** A token's secret: shown once, kept as a hash, good for a year. Throws BadInput while there is no password. */
  makeToken(name: string): Promise<string>;
  principalOf(secret: string, kind: 'session' | 'token'): Promise<Principal | null>;
}

export function createAccess(db: Db, clock: Clock): Access {
  const at = (plusMs = 0) => new Date(clock.now() + plusMs).toISOString();
  const issue = async (kind: 'session' | 'token', name: string, days: number) => {
    const secret = randomBytes(32).toString('base64url');
    await saveCredential(
      db,
      { secretHash: hash(secret), accountId: LOCAL.id, kind, name, expiresAt: at(days * DAY) },
      at(),
    );
    return secret;
  };
  return sayingLater<Access>({
    hasPassword: async () => (await findPasswordHash(db, LOCAL.id)) !== null,
    async setPassword(password) {
      if (password.length < SHORTEST_PASSWORD)
        throw new BadInput(`The password needs at least ${SHORTEST_PASSWORD} characters.`);
      const salt = randomBytes(16);
      const key = await derive(password, salt, 32, COST);
      await savePasswordHash(
        db,
        LOCAL.id,
        `scrypt$${salt.toString('base64')}$${key.toString('base64')}`,
        at(),
      );
    },
    async signIn(password) {
      const [, salt, key] = ((await findPasswordHash(db, LOCAL.id)) ?? '').split('$');
      // A missing password costs the same time as a wrong one.
      const expected = Buffer.from(key ?? '', 'base64');
      const given = await derive(password.slice(0, 1024), Buffer.from(salt ?? '', 'base64'), 32, COST);
      if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
      return issue('session', 'browser', SESSION_DAYS);
    },
    signOut: (secret) => removeCredential(db, hash(secret)),
    async makeToken(name) {
      if ((await findPasswordHash(db, LOCAL.id)) === null)
        throw new BadInput(
          'Set a password first (throughline password): tokens are for where one is asked for.',
        );
      return issue('token', name, TOKEN_DAYS);
    },
    async principalOf(secret, kind) {
      const account = await findCredential(db, hash(secret), kind, at());
      return account === null ? null : { ...LOCAL, id: account };
    },
  });
}

const hash = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
