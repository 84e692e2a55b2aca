/** The one HTTP server: checks who asks, then the API, the live stream, the files of the pages, and the pages. */
import { randomBytes } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, type Handler, Hono, type MiddlewareHandler } from 'hono';
import { except } from 'hono/combine';
import { compress } from 'hono/compress';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Access, SESSION_DAYS } from '../app/access.ts';
import type { App } from '../app/app.ts';
import { LOCAL, type Principal, unnamable } from '../app/principal.ts';
import type { Clock } from '../clock.ts';
import { TryLater } from '../domain/errors.ts';
import type { Log } from '../log.ts';
import type { PageContext } from '../web/handler.ts';
import { live } from './live.ts';
import { problem } from './problem.ts';
import { referencePage } from './reference.ts';
import type { Env } from './route.ts';
import {
  checkHost,
  headers,
  isForPrograms,
  isLoopback,
  limitBody,
  limitRate,
  places,
  refuse,
  sameOrigin,
} from './security.ts';
import { createApi, openApiDocument, otherMethods } from './v1.ts';

export interface Serving {
  app: App;
  access: Access;
  clock: Clock;
  log: Log;
  /** The address that is served on; beyond loopback a password is asked for. */
  host: string;
  allowedHosts: string[];
  version: string;
  /** Who decides, where nobody says otherwise; see THROUGHLINE_USER. */
  user?: string | null;
  /** Said at the head of every page; nothing where it is missing. */
  notice?: string | null;
  /** The built pages: `build/client`, the handler of `build/server`, their style sheet and icon; null while testing the API alone. */
  pages: {
    client: string;
    styleSheet: string | null;
    icon: string | null;
    handle(request: Request, given: PageContext): Promise<Response>;
  } | null;
}

const SESSION = 'throughline_session';
/** Set by the pages (src/web/settings.ts). */
const AUTHOR = 'author';
/** For one caller: enough for a person with many tabs and for a script, too little to be a nuisance. */
const RATE = { burst: 240, perSecond: 40 };
/**
 * Live streams that are open at once. Pages hold one only while they are to be seen, so one browser needs few; an address
 * where nobody signs in may be that of a proxy with many people behind it.
 */
const STREAMS = { signedIn: 20, address: 100 };
const LOGIN_RATE = { burst: 5, perSecond: 0.1 };

/** Statuses of the errors that use cases throw, by name. */
const STATUS: Record<string, 400 | 403 | 404 | 503> = {
  BadInput: 400,
  Forbidden: 403,
  NotFound: 404,
  TryLater: 503,
};

export function createServer(serving: Serving): Hono<Env> {
  const { app, access, clock, log, pages } = serving;
  const open = isLoopback(serving.host);
  const server = new Hono<Env>();

  server.use(headers);
  // Not the live stream: an event that waits in a compressor is late.
  server.use(except('/live', compress()));
  server.use(checkHost(serving.host, serving.allowedHosts));
  server.use(limitRate(RATE, clock, callerOf));
  server.use(sameOrigin);
  server.use(limitBody);
  if (pages) server.use('/assets/*', cacheForEver, serveStatic({ root: pages.client }));
  server.use(admit(access, open, serving.user ?? null));

  server.post(
    '/login',
    limitRate(LOGIN_RATE, clock, callerOf, (c) => c.redirect('/login?failed=often', 303)),
    (c) => signIn(c, access),
  );
  server.post('/logout', (c) => signOut(c, access));
  server.use(async (c, next) => {
    if (c.var.who !== null || c.req.path === '/login') return next();
    if (isForPrograms(c.req.path))
      return problem(c, 401, 'Send "Authorization: Bearer TOKEN".', { 'WWW-Authenticate': 'Bearer' });
    // The data of a page that is open in a browser: the page itself says that one has to sign in again.
    if (c.req.path.endsWith('.data')) return next();
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(`/login?to=${encodeURIComponent(pathname + search)}`);
  });

  const api = createApi(app);
  const document = openApiDocument(api, { version: serving.version, session: SESSION, open });
  api.get('/openapi.json', (c) => c.json(document));
  api.get('/', (c) => {
    const { styleSheet = null, icon = null } = pages ?? {};
    const chosen = getCookie(c, 'theme');
    const theme = chosen === 'light' || chosen === 'dark' ? chosen : null;
    return c.html(referencePage(document as never, { styleSheet, icon, theme }));
  });
  otherMethods(api, document.paths ?? {});
  server.route('/api/v1', api);
  // A program that mistypes is answered as a program, not with a page.
  server.all('/api/*', (c) => c.notFound());
  server.get('/live', liveStream(app, access, open));

  if (pages) {
    server.all('*', (c) => {
      const report = (error: unknown, reference: string) =>
        log.warn(`${c.req.method} ${c.req.path} [${reference}]: ${stackOf(error)}`);
      return pages.handle(c.req.raw, {
        app,
        who: c.var.who,
        now: new Date(clock.now()).toISOString(),
        guarded: !open,
        notice: serving.notice ?? null,
        reference: randomBytes(4).toString('hex'),
        report,
      });
    });
  }
  server.notFound((c) =>
    problem(c, 404, 'There is nothing at this address. GET /api/v1 lists what there is.'),
  );
  server.onError((error, c) => {
    // Hono's own, e.g. for JSON that cannot be parsed.
    if (error instanceof HTTPException)
      return problem(
        c,
        error.status as ContentfulStatusCode,
        error.status === 415 ? NOT_JSON : error.message,
      );
    if (error instanceof TryLater) c.header('Retry-After', String(Math.ceil(error.after / 1000)));
    const status = STATUS[error.name];
    if (status) return problem(c, status, error.message);
    log.warn(`${c.req.method} ${c.req.path}: ${stackOf(error)}`);
    return problem(c, 500, 'Something broke on our side; the log says what.');
  });
  return server;
}

const NOT_JSON = 'Send JSON, with "Content-Type: application/json".';

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

function callerOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    // In memory, as in tests, there is no connection.
    return 'memory';
  }
}

const cacheForEver: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable');
};

/** The live stream, at most so many at once for who signed in or, where nobody has to, for one address. */
function liveStream(app: App, access: Access, open: boolean): Handler<Env> {
  const most = open ? STREAMS.address : STREAMS.signedIn;
  const placeFor = places(most);
  return (c) => {
    // Whoever asks for the headers alone would never read the stream, and so never end it.
    if (c.req.method === 'HEAD') return c.body(null);
    const leave = placeFor(open ? callerOf(c) : secretOf(c)!.secret);
    if (leave === null)
      return refuse(c, 429, `${most} live streams are open, as many as may be at once: close one.`, {
        'Retry-After': '30',
      });
    const admitted = async () => (await whoAsks(c, access, open)) !== null;
    return live(c, app, { who: c.var.who!, admitted, onEnd: leave });
  };
}

/** Finds who asks: anybody on loopback, else who brings a session or a token. */
function admit(access: Access, open: boolean, user: string | null): MiddlewareHandler<Env> {
  return async (c, next) => {
    const who = await whoAsks(c, access, open);
    c.set('who', who && { ...who, name: nameGiven(c) ?? user });
    return next();
  };
}

/** The name that a browser remembers from a form in which somebody decided; null where there is none, or one that cannot be shown. */
function nameGiven(c: Context): string | null {
  const name = getCookie(c, AUTHOR);
  return name === undefined || unnamable(name) !== null ? null : name;
}

async function whoAsks(c: Context, access: Access, open: boolean): Promise<Principal | null> {
  if (open) return LOCAL;
  const given = secretOf(c);
  return given === null ? null : access.principalOf(given.secret, given.kind);
}

/** The secret with which a request comes: a program's token, or a browser's session. */
function secretOf(c: Context): { secret: string; kind: 'token' | 'session' } | null {
  const token = /^Bearer ([\w-]{20,100})$/.exec(c.req.header('authorization') ?? '')?.[1];
  if (token) return { secret: token, kind: 'token' };
  const session = getCookie(c, SESSION);
  return session ? { secret: session, kind: 'session' } : null;
}

async function signIn(c: Context, access: Access): Promise<Response> {
  // A form that cannot be read holds no password.
  const form = await c.req.parseBody().catch(() => ({}) as Record<string, unknown>);
  const secret = typeof form.password === 'string' ? await access.signIn(form.password) : null;
  const to = typeof form.to === 'string' && /^\/(?![/\\])[^\\\s]*$/.test(form.to) ? form.to : '/';
  if (secret === null) return c.redirect(`/login?failed=1&to=${encodeURIComponent(to)}`, 303);
  const secure = new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';
  setCookie(c, SESSION, secret, {
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    path: '/',
    maxAge: SESSION_DAYS * 86_400,
  });
  return c.redirect(to, 303);
}

async function signOut(c: Context, access: Access): Promise<Response> {
  const session = getCookie(c, SESSION);
  if (session) await access.signOut(session);
  deleteCookie(c, SESSION, { path: '/' });
  return c.redirect('/login', 303);
}
