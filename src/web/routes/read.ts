import { data, redirect } from 'react-router';
import { answering, localPath, readForm } from '../context.ts';

/** Marks one story read (`story`), or all of them; then goes back where the form was. */
export const action = answering(async ({ app, who, request }) => {
  const form = await readForm(request);
  const story = form.get('story');
  if (typeof story === 'string') {
    await app.story(who, story, { asOf: null, visit: true });
    // The wire's own script marks the row by itself and needs no page.
    if (new URL(request.url).pathname.endsWith('.data')) return data({ read: story });
  } else await app.markAllRead(who);
  return redirect(localPath(form.get('back') ?? refererOf(request)));
});

/** The path of the page with the form; our Referrer-Policy lets browsers send it to ourselves alone. */
function refererOf(request: Request): string | null {
  const referer = request.headers.get('referer');
  if (referer === null || !URL.canParse(referer)) return null;
  const { pathname, search } = new URL(referer);
  return pathname + search;
}

export const loader = () => redirect('/');
