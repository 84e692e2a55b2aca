/** What people decide about stories, over the API: `/stories/{id}/decisions` and `/decisions/{number}`. */
import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { App } from '../app/app.ts';
import { AskedStoryDecision, StoryDecision } from '../domain/decision.ts';
import { By, body, type Env, route, signing } from './route.ts';

const id = z.object({ id: z.string() });

const routes = {
  list: route(
    { method: 'get', path: '/stories/{id}/decisions', request: { params: id } },
    z.object({ decisions: z.array(StoryDecision) }),
    'What was decided about a story, newest first.',
  ),
  decide: route(
    {
      method: 'post',
      path: '/stories/{id}/decisions',
      request: {
        params: id,
        body: body(
          AskedStoryDecision.omit({ story: true }).extend({
            into: AskedStoryDecision.shape.into.default(null),
            articleIds: AskedStoryDecision.shape.articleIds.default([]),
            title: AskedStoryDecision.shape.title.default(null),
            by: By,
          }),
        ),
      },
    },
    StoryDecision,
    'Merges the story `into` another, moves `articleIds` there, splits them off, renames it, or gives it the kind or severity `word`. It is carried out within a second; `appliedAt` says when.',
  ),
  undo: route(
    {
      method: 'delete',
      path: '/decisions/{number}',
      request: { params: z.object({ number: z.coerce.number().int().min(1) }), query: z.object({ by: By }) },
    },
    StoryDecision,
    'Takes a decision back, unless a later one stands on it.',
  ),
};

export function addDecisions(api: OpenAPIHono<Env>, app: App): void {
  api.openapi(routes.list, async (c) =>
    c.json({ decisions: await app.storyDecisions(c.var.who!, c.req.valid('param').id) }, 200),
  );
  api.openapi(routes.decide, async (c) => {
    const { by, ...asked } = c.req.valid('json');
    const { id: story } = c.req.valid('param');
    return c.json(await app.decideStory(signing(c.var.who!, by), { ...asked, story }), 200);
  });
  api.openapi(routes.undo, async (c) =>
    c.json(
      await app.undoStoryDecision(signing(c.var.who!, c.req.valid('query').by), c.req.valid('param').number),
      200,
    ),
  );
}
