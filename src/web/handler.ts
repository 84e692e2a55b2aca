/**
 * The door through which the server asks for pages; the build makes `build/server/index.js` of it.
 *
 *     const { handle } = (await import('…/build/server/index.js')) as typeof import('../web/handler.ts');
 *     const response = await handle(request, { app, who, now: clock.now(), reference, report });
 *
 * The server itself serves `build/client/` (everything under `/assets/` may be cached for ever), `POST /login`,
 * `POST /logout`, the live stream `/live` and `/api`, checks Host and Origin, and sets the headers.
 */

import * as build from 'virtual:react-router/server-build';
import { createRequestHandler, RouterContextProvider } from 'react-router';
import { type PageContext, pageContext } from './context.ts';

const answer = createRequestHandler(build, 'production');

/** Answers one request for a page, its data or a form. Never throws: errors are pages. */
export function handle(request: Request, given: PageContext): Promise<Response> {
  const context = new RouterContextProvider();
  const url = new URL(request.url);
  const malformed = !isDecodable(url.pathname);
  context.set(pageContext, { ...given, malformed });
  if (!malformed) return answer(request, context);
  // The router matches decoded addresses, and complains of this one to the console: it is asked for one that has no page.
  url.pathname = encodeURIComponent(url.pathname);
  return answer(new Request(url, { headers: request.headers }), context);
}

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== '';
  } catch {
    return false;
  }
}

export type { PageContext } from './context.ts';
