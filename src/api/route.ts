/** What every route of the API is made with: its answer, and the problems that each may have. */
import { createRoute, type RouteConfig, z } from '@hono/zod-openapi';
import type { Principal } from '../app/principal.ts';

/** What every request carries once it was let in. */
export interface Env {
  Variables: { who: Principal | null };
}

const Problem = z.object({ error: z.string() });
const json = <T extends z.ZodType>(schema: T, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});
export const problems = {
  400: json(Problem, 'The request cannot be used; the reason is in `error`.'),
  404: json(Problem, 'There is no such thing.'),
};

/** A route that answers with JSON of one form. */
export const route = <const T extends Omit<RouteConfig, 'responses'>, R extends z.ZodType>(
  config: T,
  answer: R,
  description: string,
) => createRoute({ ...config, responses: { 200: json(answer, description), ...problems } });

/** The body of a request. */
export const body = <T extends z.ZodType>(schema: T) => ({
  content: { 'application/json': { schema } },
  required: true as const,
});
