/** What every route of the API is made with: its answer, and the problems that can come instead. */
import { createRoute, type OpenAPIHono, type RouteConfig, z } from '@hono/zod-openapi';
import type { Principal } from '../app/principal.ts';
import { PROBLEM } from './problem.ts';

/** What every request carries once it was let in. */
export interface Env {
  Variables: { who: Principal | null };
}

/** Who decides, where it is not who the program takes for granted. */
export const By = z
  .string()
  .max(100)
  .optional()
  .openapi({ description: 'Who decides, for the record. Default: THROUGHLINE_USER.' });

export const signing = (who: Principal, by: string | undefined): Principal =>
  by === undefined ? who : { ...who, name: by };

/** Every answer under `/api` that says no has this form (RFC 9457), whoever gives it. */
const words = z.string().openapi({ description: 'What is wrong, and what to do, in words.' });
const Problem = z.object({
  title: z.string().openapi({ description: 'What its status means.' }),
  status: z.number().int(),
  detail: words,
  error: words,
});

const MOVED = 'The story became part of another: `Location` says which.';
const PROBLEMS = {
  400: 'The request cannot be used; `detail` says why.',
  401: 'Beyond loopback: there was no session and no token, or one that is no longer good.',
  403: 'It came from a page of another site, or who asks may only read.',
  404: 'There is no such thing.',
  413: 'The body is larger than 10 MB.',
  415: 'The body is not sent as `application/json`.',
  421: 'The Host header names a host that this program does not answer to.',
  429: 'Too many requests; `Retry-After` says in how many seconds to ask again.',
  500: 'Something broke on our side; the log says what.',
  503: 'The database does not answer now, or the disk is full; `Retry-After` says in how many seconds to ask again.',
} as const;

/** Puts the answers that routes have besides their own, and the form of problems, into the document of an API. */
export function registerAnswers({ openAPIRegistry }: OpenAPIHono<Env>): void {
  openAPIRegistry.register('Problem', Problem);
  openAPIRegistry.registerComponent('responses', '302', { description: MOVED });
  for (const [status, description] of Object.entries(PROBLEMS))
    openAPIRegistry.registerComponent('responses', status, {
      description,
      content: { [PROBLEM]: { schema: { $ref: '#/components/schemas/Problem' } } },
    });
}

type Answers = Record<302 | keyof typeof PROBLEMS, { $ref: string }>;

/** What a request of this form can be answered besides 200. `missing`: it asks for something that may not be there. */
export function otherAnswers(
  { method, path, request }: Pick<RouteConfig, 'method' | 'path' | 'request'>,
  missing = path.includes('{'),
): Answers {
  const can: Record<keyof Answers, boolean> = {
    302: method === 'get' && path.startsWith('/stories/{id}'),
    400: request !== undefined,
    401: true,
    403: method !== 'get',
    404: missing,
    413: method !== 'get',
    415: request?.body !== undefined,
    421: true,
    429: true,
    500: true,
    503: true,
  };
  const come = Object.entries(can).filter(([, comes]) => comes);
  return Object.fromEntries(
    come.map(([status]) => [status, { $ref: `#/components/responses/${status}` }]),
  ) as Answers;
}

/** A route that answers with JSON of one form. */
export const route = <const T extends Omit<RouteConfig, 'responses'>, R extends z.ZodType>(
  config: T,
  answer: R,
  description: string,
  missing?: boolean,
) =>
  createRoute({
    ...config,
    responses: {
      200: { content: { 'application/json': { schema: answer } }, description },
      ...otherAnswers(config, missing),
    },
  });

/** The body of a request. */
export const body = <T extends z.ZodType>(schema: T) => ({
  content: { 'application/json': { schema } },
  required: true as const,
});
