/** What stands before every answer: who may ask under which name, from where, how much and how often; and the headers. */

import { isIP } from 'node:net';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import type { Clock } from '../clock.ts';
import { problem } from './problem.ts';

/** Bytes of a request's body; an OPML file or a saved page may be large, anything else is small. */
const LARGEST_BODY = 10 * 2 ** 20;
const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '::1'];

export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

/** What programs ask for, who read JSON; a person is told in plain text. */
export const isForPrograms = (path: string): boolean => /^\/(?:api|live)(?:\/|$)/.test(path);

/** An answer that says why something was not done, in the form that the one who asked reads. */
export const refuse = (
  c: Context,
  status: 403 | 413 | 421 | 429,
  error: string,
  more: Record<string, string> = {},
): Response =>
  isForPrograms(c.req.path) ? problem(c, status, error, more) : c.text(`${error}\n`, status, more);

/**
 * The name in a Host header has to be one of ours: a page of a stranger whose name was rebound to our address comes
 * with the stranger's name. Beyond loopback an address is good too: it cannot be rebound.
 */
export function checkHost(servingOn: string, allowed: string[]): MiddlewareHandler {
  const names = new Set([...LOOPBACK_NAMES, servingOn, ...allowed].map((name) => name.toLowerCase()));
  return async (c, next) => {
    const name = hostName(c.req.header('host') ?? '');
    const known = name !== null && (names.has(name) || (!isLoopback(servingOn) && isIP(name) !== 0));
    if (!known) {
      return refuse(
        c,
        421,
        `This program does not answer to the name "${(name ?? '').slice(0, 100)}". If it should, add it to THROUGHLINE_ALLOWED_HOSTS.`,
      );
    }
    return next();
  };
}

/** The host without its port, lower case, an IPv6 address without brackets; null where it is none. */
function hostName(header: string): string | null {
  const match = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::\d{1,5})?$/i.exec(header);
  return match ? (match[1] ?? match[2]!).toLowerCase() : null;
}

/** A request that changes something has to come from our own pages, or from a program that is no browser. */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  const ours =
    origin === undefined
      ? site === undefined || site === 'same-origin' || site === 'none'
      : hostOf(origin) === c.req.header('host');
  return ours ? next() : refuse(c, 403, 'This came from another site and was not done.');
};

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}

export const limitBody = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: (c) => refuse(c, 413, `That is larger than ${LARGEST_BODY / 2 ** 20} MB and was not taken.`),
});

/** Requests a caller may make at once, and how many it gets back in a second. */
export interface Rate {
  burst: number;
  perSecond: number;
}

/** A token bucket for each caller; the answer is 429 with Retry-After when it is empty. */
export function limitRate(
  rate: Rate,
  clock: Clock,
  callerOf: (c: Context) => string,
  tooMany = (c: Context, wait: number): Response =>
    refuse(c, 429, `Too many requests: try again in ${wait} s.`, { 'Retry-After': String(wait) }),
): MiddlewareHandler {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return async (c, next) => {
    const now = clock.now();
    const caller = callerOf(c);
    const bucket = buckets.get(caller) ?? { tokens: rate.burst, at: now };
    // A clock that was set back has not made anybody hasty.
    const elapsed = Math.max(0, now - bucket.at) / 1000;
    const tokens = Math.min(rate.burst, bucket.tokens + elapsed * rate.perSecond);
    if (buckets.size > 10_000) buckets.clear();
    if (tokens < 1) {
      const wait = Math.ceil((1 - tokens) / rate.perSecond);
      return tooMany(c, wait);
    }
    buckets.set(caller, { tokens: tokens - 1, at: now });
    return next();
  };
}

/** So many things at once for each caller: takes one and gives what gives it back, or null where the caller has them all. */
export function places(most: number): (caller: string) => (() => void) | null {
  const taken = new Map<string, number>();
  return (caller) => {
    const count = taken.get(caller) ?? 0;
    if (count >= most) return null;
    taken.set(caller, count + 1);
    return () => {
      const left = taken.get(caller)! - 1;
      if (left > 0) taken.set(caller, left);
      else taken.delete(caller);
    };
  };
}

/** Headers that let a page load nothing but our own files: no script in a page's text is run, whoever wrote it. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    fontSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  // "no-referrer" would make browsers send "Origin: null" with our own forms.
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  crossOriginResourcePolicy: 'same-origin',
  crossOriginOpenerPolicy: 'same-origin',
  strictTransportSecurity: false,
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
});
