import { isRouteErrorResponse, useNavigate } from 'react-router';
import type { Failure } from '../context.ts';

interface Words {
  title: string;
  what: string;
  next: string;
}

/** What went wrong, what still works, and what to do next. Never a stack. */
export function ErrorView({ error }: { error: unknown }) {
  const navigate = useNavigate();
  const words = wordsFor(error);
  return (
    <main className="page error-page" id="main" tabIndex={-1}>
      <title>{`${words.title} · Throughline`}</title>
      <h1>{words.title}</h1>
      <p>{words.what}</p>
      <p className="dim">{words.next}</p>
      <p className="actions">
        <button type="button" className="button primary needs-script" onClick={() => navigate(0)}>
          Try again
        </button>
        <a className="button" href="/">
          Go to the wire
        </a>
        <a className="button" href="/search">
          Search
        </a>
      </p>
    </main>
  );
}

function wordsFor(error: unknown): Words {
  if (isRouteErrorResponse(error)) {
    const failure = asFailure(error.data);
    if (error.status === 404)
      return {
        title: 'There is no such page',
        what: failure?.message ?? 'Nothing is kept under this address.',
        next: 'A story may have been merged into another, or an article’s source removed. Search finds it under its new address.',
      };
    if (error.status === 401)
      return {
        title: 'Please sign in',
        what: 'This page is for signed-in readers.',
        next: 'Sign in, then come back.',
      };
    if (error.status === 503)
      return {
        title: 'Not just now',
        what: failure?.message ?? 'The database does not answer.',
        next: 'Nothing is lost. Try again in a moment.',
      };
    if (error.status < 500)
      return {
        title: 'That did not work',
        what: failure?.message ?? asLine(error.data) ?? error.statusText,
        next: 'Go back and change what you entered.',
      };
    return {
      title: 'Something broke',
      what: `${failure?.message ?? 'Something broke on our side.'}${failure?.reference ? ` Its reference in the log is ${failure.reference}.` : ''}`,
      next: 'What is stored is safe. Try again; if it happens again, report it with the reference.',
    };
  }
  // A failed fetch is a TypeError (Fetch standard, section 5.6); its message differs from browser to browser.
  if (error instanceof TypeError && typeof window !== 'undefined')
    return {
      title: 'No connection',
      what: navigator.onLine ? 'Throughline does not answer.' : 'This device is offline.',
      next: 'Pages that are open can still be read. Try again when the connection is back.',
    };
  return {
    title: 'Something broke',
    what: 'This page could not be drawn.',
    next: 'What is stored is safe. Try again; if it happens again, look into the log of the program.',
  };
}

/** What stands before the pages says why it refuses, e.g. what is too large, in one line of text. */
const asLine = (value: unknown): string | null =>
  typeof value === 'string' && /^[^\n<]{1,200}\n$/.test(value) ? value.trim() : null;

const asFailure = (value: unknown): Failure | null =>
  typeof value === 'object' && value !== null && 'message' in value ? (value as Failure) : null;
