/** The part of the API about who and what: entities, their graph, observables as files, and what people decide. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { App } from '../app/app.ts';
import {
  Decision,
  EntityDecision,
  EntityRef,
  EntityType,
  FindDecision,
  RelatedRef,
} from '../domain/entity.ts';
import {
  AskedDecision,
  AskedFind,
  CommonPage,
  EdgePage,
  EntityGraph,
  EntityList,
  EntityPage,
  ObservableList,
  TechniqueView,
} from '../domain/entity-page.ts';
import { BadInput, Doubtful } from '../domain/errors.ts';
import { By, body, type Env, otherAnswers, route, signing } from './route.ts';

const at = z.object({ type: EntityType, id: z.string() });
const id = z.object({ id: z.string() });

/** `actor/scattered-spider,malware/dragonforce` as references. */
const refsOf = <T extends z.ZodType>(one: T, description: string) =>
  z
    .string()
    .max(2000)
    .default('')
    .transform((text, context) => {
      const parts = text === '' ? [] : text.split(',').map((part) => part.split('/'));
      const read = z.array(one).safeParse(parts.map(([type, ...rest]) => ({ type, id: rest.join('/') })));
      if (read.success) return read.data;
      context.addIssue({
        code: 'custom',
        message: 'Write entities as actor/scattered-spider, separated by commas.',
      });
      return z.NEVER;
    })
    .openapi({ type: 'string', description });

const entities = 'Entities as `actor/scattered-spider`, separated by commas';
const refs = refsOf(EntityRef, `${entities}.`);
const expanded = refsOf(RelatedRef, `${entities}; observables as \`observable/203.0.113.7\`.`);

const related = z
  .string()
  .max(2000)
  .transform((text, context) => {
    const [type, ...rest] = text.split('/');
    const read = RelatedRef.safeParse({ type, id: rest.join('/') });
    if (read.success) return read.data;
    context.addIssue({
      code: 'custom',
      message: 'Write an entity as actor/scattered-spider, an observable as observable/203.0.113.7.',
    });
    return z.NEVER;
  })
  .openapi({
    type: 'string',
    description: 'An entity as `actor/scattered-spider`, or an observable as `observable/203.0.113.7`.',
  });

const routes = {
  entities: route(
    {
      method: 'get',
      path: '/entities',
      request: {
        query: z.object({
          q: z
            .string()
            .max(200)
            .default('')
            .openapi({ description: 'A name, or how one begins; one slip is forgiven.' }),
          type: EntityType.optional(),
          limit: z.coerce
            .number()
            .int()
            .min(1)
            .max(200)
            .default(50)
            .openapi({ description: 'How many at most.' }),
        }),
      },
    },
    EntityList,
    'Entities, in most articles first.',
  ),
  common: route(
    { method: 'get', path: '/entities/common', request: { query: z.object({ of: refs }) } },
    CommonPage,
    'What two or more entities have in common.',
    true,
  ),
  decide: route(
    {
      method: 'post',
      path: '/entities/decisions',
      request: { body: body(AskedDecision.extend({ by: By })) },
    },
    EntityDecision,
    'Merges an entity into another, splits a name off, renames, or says which part one has or has not in some articles. The reason is kept.',
    true,
  ),
  correct: route(
    { method: 'post', path: '/entities/findings', request: { body: body(AskedFind.extend({ by: By })) } },
    FindDecision,
    'Says what an observable is, in some articles or everywhere, or which technique some articles do or do not tell of. The reason is kept. It is taken back as a decision about entities is.',
    true,
  ),
  undo: route(
    {
      method: 'delete',
      path: '/entities/decisions/{id}',
      request: {
        params: z.object({
          id: z.coerce
            .number()
            .int()
            .min(1)
            .max(2 ** 31),
        }),
        query: z.object({ by: By }),
      },
    },
    Decision,
    'Takes a decision about an entity, an observable or a technique back; its record stays.',
  ),
  entity: route(
    { method: 'get', path: '/entities/{type}/{id}', request: { params: at } },
    EntityPage,
    'One entity by any of its names: `type` and `id` of the answer are its main address.',
  ),
  graph: route(
    {
      method: 'get',
      path: '/entities/{type}/{id}/graph',
      request: { params: at, query: z.object({ expanded }) },
    },
    EntityGraph,
    'The entity and its neighbours, and those of the `expanded` ones; laid out.',
  ),
  edge: route(
    {
      method: 'get',
      path: '/entities/{type}/{id}/edge',
      request: { params: at, query: z.object({ to: related }) },
    },
    EdgePage,
    'The sentences that relate it to another or to an observable, or name both.',
  ),
  entityObservables: route(
    { method: 'get', path: '/entities/{type}/{id}/observables', request: { params: at } },
    ObservableList,
    'Observables that are tied to it: the first, how many there are, and how many more stand in the same articles.',
  ),
  storyObservables: route(
    { method: 'get', path: '/stories/{id}/observables', request: { params: id } },
    ObservableList,
    'Observables of a story: the first, and how many there are.',
  ),
  storyTechniques: route(
    { method: 'get', path: '/stories/{id}/techniques', request: { params: id } },
    z.object({ techniques: z.array(TechniqueView) }),
    'ATT&CK techniques that sentences of a story tell of.',
  ),
};

function sayHowAnyway(error: unknown): never {
  if (!(error instanceof Doubtful)) throw error;
  throw new BadInput(`${error.message} With "anyway": true it is done all the same.`);
}

export function entityRoutes(api: OpenAPIHono<Env>, app: App): void {
  api.openapi(routes.entities, async (c) => {
    const { q, type, limit } = c.req.valid('query');
    return c.json(await app.entities(c.var.who!, { text: q, type: type ?? null, limit }), 200);
  });
  api.openapi(routes.common, async (c) =>
    c.json(await app.entitiesInCommon(c.var.who!, c.req.valid('query').of), 200),
  );
  api.openapi(routes.decide, async (c) => {
    const { by, ...asked } = c.req.valid('json');
    return c.json(await app.decideEntity(signing(c.var.who!, by), asked).catch(sayHowAnyway), 200);
  });
  api.openapi(routes.correct, async (c) => {
    const { by, ...asked } = c.req.valid('json');
    return c.json(await app.decideFind(signing(c.var.who!, by), asked), 200);
  });
  api.openapi(routes.undo, async (c) =>
    c.json(
      await app.undoEntityDecision(signing(c.var.who!, c.req.valid('query').by), c.req.valid('param').id),
      200,
    ),
  );
  api.openapi(routes.entity, async (c) => {
    const { type, id } = c.req.valid('param');
    return c.json(await app.entity(c.var.who!, type, id), 200);
  });
  api.openapi(routes.graph, async (c) =>
    c.json(await app.entityGraph(c.var.who!, c.req.valid('param'), c.req.valid('query').expanded), 200),
  );
  api.openapi(routes.edge, async (c) =>
    c.json(await app.entityEdge(c.var.who!, c.req.valid('param'), c.req.valid('query').to), 200),
  );
  api.openapi(routes.entityObservables, async (c) => {
    const { type, id } = c.req.valid('param');
    return c.json((await app.entity(c.var.who!, type, id)).observables, 200);
  });
  const story = async (c: Context<Env>, id: string) =>
    app.story(c.var.who!, id, { asOf: null, visit: false });
  api.openapi(routes.storyObservables, async (c) =>
    c.json((await story(c, c.req.valid('param').id)).observables, 200),
  );
  api.openapi(routes.storyTechniques, async (c) =>
    c.json({ techniques: (await story(c, c.req.valid('param').id)).techniques }, 200),
  );
  files(api, app);
}

const formats = [
  { format: 'csv', type: 'text/csv', what: 'raw, one a line' },
  {
    format: 'stix',
    type: 'application/stix+json;version=2.1',
    what: 'with who and what they are told of with, as a STIX 2.1 bundle',
  },
] as const;

/** Answers that are no JSON of ours are routed by hand, and described beside it. */
function files(api: OpenAPIHono<Env>, app: App): void {
  for (const { format, type, what } of formats) {
    const described = (under: string, params: z.ZodObject, of: string) => {
      const config = {
        method: 'get',
        path: `${under}/observables.${format}`,
        request: { params },
      } as const;
      api.openAPIRegistry.registerPath({
        ...config,
        responses: {
          200: {
            content: { [type]: { schema: z.string() } },
            description: `All observables of ${of}, ${what}.`,
          },
          ...otherAnswers(config),
        },
      });
    };
    described('/stories/{id}', id, 'a story');
    api.get(`/stories/:id/observables.${format}`, async (c) =>
      asFile(c, await app.observablesFile(c.var.who!, { story: c.req.param('id') }, format)),
    );
    described('/entities/{type}/{id}', at, 'an entity');
    api.get(`/entities/:type/:id/observables.${format}`, async (c) => {
      const entity = at.safeParse(c.req.param());
      if (!entity.success)
        throw new BadInput(`There is no such type. There are: ${EntityType.options.join(', ')}.`);
      return asFile(c, await app.observablesFile(c.var.who!, { entity: entity.data }, format));
    });
  }
}

/** Told to be kept, not shown: what stands in it comes from strangers. Its name holds letters, digits and hyphens only. */
function asFile(c: Context, { name, type, body }: { name: string; type: string; body: string }): Response {
  const plain = name.replace(/[^a-z0-9.-]+/gi, '-');
  return c.body(body, 200, {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'X-Content-Type-Options': 'nosniff',
  });
}
