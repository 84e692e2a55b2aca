/** How the API says no: a problem as of RFC 9457, with the reason in words. */
import { STATUS_CODES } from 'node:http';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** The media type of every answer under `/api` and `/live` that says no. */
export const PROBLEM = 'application/problem+json';

/** An answer that says no. `error`: what is wrong and what to do, in words; it stands as `detail`, too. */
export const problem = (
  c: Context,
  status: ContentfulStatusCode,
  error: string,
  headers: Record<string, string> = {},
): Response =>
  c.body(JSON.stringify({ title: STATUS_CODES[status] ?? 'Error', status, detail: error, error }), status, {
    ...headers,
    'Content-Type': PROBLEM,
  });
