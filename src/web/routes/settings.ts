import { data, redirect } from 'react-router';
import { localPath, readForm } from '../context.ts';
import { settingCookies } from '../settings.ts';

/** Keeps what the reader chose in cookies; needs no account, and no use case. */
export async function action({ request }: { request: Request }) {
  const form = await readForm(request);
  const headers = new Headers();
  for (const cookie of settingCookies(form)) headers.append('Set-Cookie', cookie);
  if (new URL(request.url).pathname.endsWith('.data')) return data(null, { headers });
  return redirect(localPath(form.get('back')), { headers });
}

export const loader = () => redirect('/');
