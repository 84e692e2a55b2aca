/** JSON for programs at `/api/v1`, described by an OpenAPI 3.1 document that is made from the same schemas. */
import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../app/app.ts';
import { StoryKind } from '../domain/kind.ts';
import {
  AddedSource,
  ArticleList,
  ArticlePage,
  ComparePage,
  EventList,
  EventView,
  SearchPage,
  SourcesPage,
  StoryPage,
  WirePage,
} from '../domain/page.ts';
import { Category } from '../domain/source.ts';
import { Instant } from '../domain/time.ts';
import { addDecisions } from './decisions.ts';
import { entityRoutes } from './entities.ts';
import { problem } from './problem.ts';
import { body, type Env, registerAnswers, route } from './route.ts';

const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(200)
  .default(50)
  .openapi({ description: 'How many at most.' });
const asOf = z.object({
  asOf: z.string().optional().openapi({ description: 'A time, as `2025-11-18` or `2025-11-18T09:30:00Z`.' }),
});
const id = z.object({ id: z.string() });

/** `a,b` as a list of what the schema allows. */
const listOf = <V extends string>(schema: z.ZodType<V, string> & { options: readonly V[] }) =>
  z
    .string()
    .optional()
    .transform((text) => (text ? text.split(',') : []))
    .pipe(z.array(schema))
    .openapi({
      type: 'array',
      items: { type: 'string', enum: [...schema.options] },
      description: 'Separated by commas.',
      param: { style: 'form', explode: false },
    });

const WireParameters = z.object({
  since: z.enum(['1h', '24h', '7d', '30d', 'all']).default('24h').openapi({ description: 'How far back.' }),
  kind: listOf(StoryKind),
  category: listOf(Category),
  q: z.string().max(200).default('').openapi({ description: 'Words that the story must hold.' }),
  before: z.string().optional().openapi({ description: '`next` of the page before.' }),
});

const routes = {
  stories: route(
    { method: 'get', path: '/stories', request: { query: WireParameters } },
    WirePage,
    'Stories, newest first.',
  ),
  story: route(
    {
      method: 'get',
      path: '/stories/{id}',
      request: {
        params: id,
        query: asOf,
      },
    },
    StoryPage,
    'One story, as it stands or as it stood at `asOf`, with every citation.',
  ),
  storyCompare: route(
    {
      method: 'get',
      path: '/stories/{id}/compare',
      request: { params: id, query: z.object({ from: z.string(), to: z.string().optional() }) },
    },
    ComparePage,
    'What a story said at `from`, and at `to` (now, where it is left out): what went, what came, and what changed.',
  ),
  storyEvents: route(
    { method: 'get', path: '/stories/{id}/events', request: { params: id } },
    z.object({ events: z.array(EventView) }),
    'The timeline of one story, newest first.',
  ),
  events: route(
    {
      method: 'get',
      path: '/events',
      request: {
        query: z.object({
          reportedSince: Instant.optional(),
          reportedBefore: Instant.optional(),
          status: z.enum(['happened', 'uncertain', 'expected']).optional(),
          limit,
        }),
      },
    },
    EventList,
    'Events of all stories, newest report first.',
  ),
  articles: route(
    {
      method: 'get',
      path: '/articles',
      request: {
        query: z.object({ publishedSince: Instant.optional(), publishedBefore: Instant.optional(), limit }),
      },
    },
    ArticleList,
    'Articles, newest first.',
  ),
  article: route(
    { method: 'get', path: '/articles/{id}', request: { params: id, query: asOf } },
    ArticlePage,
    'One article: clean text, and what is cited of it.',
  ),
  search: route(
    { method: 'get', path: '/search', request: { query: z.object({ q: z.string().max(200), limit }) } },
    SearchPage,
    'Stories, articles and entities that hold the words, and observables by their value, defanged or not; with operators such as `actor:"Scattered Spider"`, `cve:`, `victim:`, `since:7d`.',
  ),
  sources: route({ method: 'get', path: '/sources' }, SourcesPage, 'Every source with its health.'),
  addSource: route(
    {
      method: 'post',
      path: '/sources',
      request: {
        body: body(z.object({ url: z.string().max(2000) })),
      },
    },
    AddedSource,
    'Follows a feed, a sitemap, or the feed of a site.',
  ),
  changeSource: route(
    {
      method: 'patch',
      path: '/sources/{id}',
      request: {
        params: id,
        body: body(z.object({ paused: z.boolean() })),
      },
    },
    z.object({ ok: z.literal(true) }),
    'Pauses a source, or follows it again.',
  ),
  removeSource: route(
    { method: 'delete', path: '/sources/{id}', request: { params: id } },
    z.object({ ok: z.literal(true) }),
    'Forgets a source; its articles stay.',
  ),
};

/** The API. Errors of `domain/errors.ts` are left to the server, which answers them as JSON. */
export function createApi(app: App): OpenAPIHono<Env> {
  const api = new OpenAPIHono<Env>({
    defaultHook: (result, c) => {
      if (result.success) return;
      const first = result.error.issues[0]!;
      return problem(c, 400, `${first.path.join('.') || 'request'}: ${first.message}`);
    },
  });
  registerAnswers(api);
  // A story that became part of another leads there; not for ever, for what was joined can be taken apart again.
  api.use('/stories/:id/*', async (c, next) => {
    await next();
    const old = c.req.param('id');
    const movedTo = c.error?.name === 'NotFound' ? await app.storyMovedTo(c.var.who!, old) : null;
    if (movedTo === null) return;
    const { pathname, search } = new URL(c.req.url);
    const below = pathname
      .slice(pathname.lastIndexOf('/stories/') + '/stories/'.length)
      .replace(/^[^/]*/, '');
    c.res = c.redirect(`/api/v1/stories/${encodeURIComponent(movedTo)}${below}${search}`, 302);
  });
  const ok = { ok: true } as const;
  api.openapi(routes.stories, async (c) => {
    const { since, kind, category, q, before } = c.req.valid('query');
    return c.json(
      await app.wire(c.var.who!, {
        since,
        kinds: kind,
        categories: category,
        text: q,
        before: before ?? null,
      }),
      200,
    );
  });
  api.openapi(routes.story, async (c) => {
    const asOf = c.req.valid('query').asOf ?? null;
    return c.json(await app.story(c.var.who!, c.req.valid('param').id, { asOf, visit: false }), 200);
  });
  api.openapi(routes.storyCompare, async (c) => {
    const { from, to } = c.req.valid('query');
    return c.json(await app.compareStory(c.var.who!, c.req.valid('param').id, from, to ?? null), 200);
  });
  api.openapi(routes.storyEvents, async (c) => {
    const { events } = await app.story(c.var.who!, c.req.valid('param').id, { asOf: null, visit: false });
    return c.json({ events }, 200);
  });
  api.openapi(routes.events, async (c) => {
    const { reportedSince, reportedBefore, status, limit } = c.req.valid('query');
    const query = {
      reportedSince: reportedSince ?? null,
      reportedBefore: reportedBefore ?? null,
      status: status ?? null,
      limit,
    };
    return c.json(await app.events(c.var.who!, query), 200);
  });
  api.openapi(routes.articles, async (c) => {
    const { publishedSince, publishedBefore, limit } = c.req.valid('query');
    const query = { publishedSince: publishedSince ?? null, publishedBefore: publishedBefore ?? null, limit };
    return c.json(await app.articles(c.var.who!, query), 200);
  });
  api.openapi(routes.article, async (c) =>
    c.json(await app.article(c.var.who!, c.req.valid('param').id, c.req.valid('query').asOf), 200),
  );
  api.openapi(routes.search, async (c) => {
    const { q, limit } = c.req.valid('query');
    return c.json(await app.search(c.var.who!, q, limit), 200);
  });
  api.openapi(routes.sources, async (c) => c.json(await app.sources(c.var.who!), 200));
  api.openapi(routes.addSource, async (c) =>
    c.json(await app.addSource(c.var.who!, c.req.valid('json').url), 200),
  );
  api.openapi(routes.changeSource, async (c) => {
    await app.pauseSource(c.var.who!, c.req.valid('param').id, c.req.valid('json').paused);
    return c.json(ok, 200);
  });
  api.openapi(routes.removeSource, async (c) => {
    await app.removeSource(c.var.who!, c.req.valid('param').id);
    return c.json(ok, 200);
  });
  addDecisions(api, app);
  entityRoutes(api, app);
  return api;
}

/** The groups of routes, by the first word of their paths. */
const groups: Record<string, [name: string, description: string]> = {
  stories: ['Stories', 'What is happening, its timeline, and what people decided about it.'],
  events: ['Events', 'Dated developments of all stories.'],
  articles: ['Articles', 'What was published, with its clean text.'],
  search: ['Search', 'Stories, articles and entities together.'],
  entities: ['Entities', 'Who and what articles name, their relations and observables.'],
  sources: ['Sources', 'What is followed, and its health.'],
  decisions: ['Decisions', 'Taking back what people decided about stories.'],
};

/** The OpenAPI document of the API, each route in its group. `session` names the cookie; `open`: nobody has to sign in. */
export function openApiDocument(
  api: OpenAPIHono<Env>,
  { version, session, open }: { version: string; session: string; open: boolean },
) {
  const { openAPIRegistry } = api;
  openAPIRegistry.registerComponent('securitySchemes', 'token', {
    type: 'http',
    scheme: 'bearer',
    description: 'For programs: `throughline token NAME` makes one, good for a year.',
  });
  openAPIRegistry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: session,
    description: 'For browsers: who signs in at `/login` gets it, for thirty days.',
  });
  const document = api.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Throughline',
      version,
      description:
        'Stories, events, articles, entities, sources and search. On loopback no key is needed; beyond it send `Authorization: Bearer TOKEN` (`throughline token NAME` makes one). `GET /live` streams changes of stories as server-sent events.',
    },
    servers: [{ url: '/api/v1' }],
    security: [...(open ? [{}] : []), { token: [] }, { session: [] }],
    tags: Object.values(groups).map(([name, description]) => ({ name, description })),
  });
  for (const [path, methods] of Object.entries(document.paths ?? {}))
    for (const operation of Object.values(methods)) operation.tags = [groups[path.split('/')[1]!]![0]];
  return document;
}

/** Answers 405 where there is such a path, but not for this method (RFC 9110, section 15.5.6). Comes after all routes. */
export function otherMethods(api: OpenAPIHono<Env>, paths: Record<string, object>): void {
  for (const [path, methods] of Object.entries(paths)) {
    const allow = Object.keys(methods).map((method) => method.toUpperCase());
    if (allow.includes('GET')) allow.push('HEAD');
    api.all(path.replaceAll(/\{(\w+)\}/g, ':$1'), (c) =>
      problem(c, 405, `Not with ${c.req.method}: only ${allow.join(', ')}.`, {
        Allow: allow.join(', '),
      }),
    );
  }
}
