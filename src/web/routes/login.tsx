import { type LoaderFunctionArgs, redirect, useLoaderData } from 'react-router';
import { localPath, pageContext } from '../context.ts';

/** The form alone; the server takes the password (`POST /login`) and comes back here with `?failed` where it is wrong. */
export function loader({ url, context }: LoaderFunctionArgs) {
  const to = localPath(url.searchParams.get('to'));
  if (context.get(pageContext).who !== null) throw redirect(to);
  return { to, failed: url.searchParams.get('failed') };
}

export default function Login() {
  const { to, failed } = useLoaderData<typeof loader>();
  return (
    <main className="page login" id="main" tabIndex={-1}>
      <title>Sign in · Throughline</title>
      <p className="brand">Throughline</p>
      <h1>Sign in</h1>
      {failed !== null && (
        <p className="note err" role="alert">
          {failed === 'often'
            ? 'Too many tries: wait a minute, then try again.'
            : 'That is not the password.'}
        </p>
      )}
      <form method="post" action="/login">
        <input type="hidden" name="to" value={to} />
        <label htmlFor="password">Password</label>
        <input
          id="password"
          className="field"
          type="password"
          name="password"
          autoComplete="current-password"
          required
          aria-invalid={failed === '1'}
        />
        <button type="submit" className="button primary">
          Sign in
        </button>
      </form>
      <p className="meta">The password was set when Throughline was first started on this address.</p>
    </main>
  );
}
