/** What a page is given with each request, and how a page's loader or action answers. */
import { createContext, data, type RouterContextProvider } from 'react-router';
import type { App } from '../app/app.ts';
import type { Principal } from '../app/principal.ts';
import type { Instant } from '../domain/time.ts';

/** What the server gives with each request. */
export interface PageContext {
  app: App;
  /** Who asks; null before signing in, when only `/login` is answered. */
  who: Principal | null;
  /** Whether a password is asked for here, so that one can sign out. */
  guarded?: boolean;
  /** What every page says at its head. */
  notice?: string | null;
  now: Instant;
  /** The address holds what is no UTF-8 in percent-encoding, and leads nowhere. */
  malformed?: boolean;
  /** Short and new for each request, for the reader of an error page to quote. */
  reference: string;
  /** Called for every error that is not the reader's, with the reference that the reader is shown. */
  report(error: unknown, reference: string): void;
}

export const pageContext = createContext<PageContext>();

/** What every error page knows: what happened in words, and for an unknown error the reference in the log. */
export interface Failure {
  message: string;
  reference: string | null;
}

/** The arguments of a loader or an action, as far as the pages use them. */
interface Arguments {
  request: Request;
  url: URL;
  params: Record<string, string | undefined>;
  context: Readonly<RouterContextProvider>;
}

/** A request with all that a page needs to answer it. */
export interface Asked extends PageContext {
  who: Principal;
  request: Request;
  url: URL;
  params: Record<string, string | undefined>;
}

/** Status codes of the errors of `domain/errors.ts`, by name: the pages import no code of the server. */
const statuses: Record<string, number> = { NotFound: 404, BadInput: 400, Forbidden: 403, TryLater: 503 };

/** Makes a loader or an action of `answer`: errors become error pages, and unknown ones are reported with a reference. */
export function answering<T>(answer: (asked: Asked) => Promise<T>): (args: Arguments) => Promise<T> {
  return async ({ request, url, params, context }) => {
    const given = context.get(pageContext);
    if (given.who === null) throw failure(401, 'Please sign in first.', null);
    try {
      return await answer({
        ...given,
        app: given.app,
        who: given.who,
        request,
        url,
        params,
      });
    } catch (error) {
      if (error instanceof Response || isThrownData(error)) throw error;
      const status = error instanceof Error ? statuses[error.name] : undefined;
      if (status !== undefined) throw failure(status, (error as Error).message, null);
      given.report(error, given.reference);
      throw failure(500, 'Something broke on our side.', given.reference);
    }
  };
}

/** The form that was sent; what is none, or is broken, is the sender's error. */
export async function readForm(request: Request): Promise<FormData> {
  return request.formData().catch((error) => {
    // Undici's word for a body that is no form, or a broken one.
    if (!(error instanceof TypeError)) throw error;
    throw failure(400, 'This is no form: send it as a browser does.', null);
  });
}

/** Who asks, under the name that they wrote in a form that decides something, if they did. */
export function signing(who: Principal, form: FormData): Principal {
  const name = form.get('by');
  return typeof name === 'string' ? { ...who, name } : who;
}

/** Where a person may be sent after a form: a path of ours, and nothing that a browser reads as another host. */
export function localPath(path: unknown): string {
  return typeof path === 'string' && /^\/(?![/\\])[^\\\s]*$/.test(path) ? path : '/';
}

const failure = (status: number, message: string, reference: string | null) =>
  data({ message, reference } satisfies Failure, { status });

/** `data(…)` thrown by a page itself, e.g. through a nested call. */
const isThrownData = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'type' in error && error.type === 'DataWithResponseInit';
