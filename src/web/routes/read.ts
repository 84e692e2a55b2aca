import { data, redirect } from 'react-router';
import { answering, localPath } from '../context.ts';

/** Marks one story read (`story`), or all of them; then goes back where the form was. */
export const action = answering(async ({ app, who, request }) => {
  const form = await request.formData();
  const story = form.get('story');
  if (typeof story === 'string') {
    await app.story(who, story, { asOf: null, visit: true });
    // The wire's own script marks the row by itself and needs no page.
    if (new URL(request.url).pathname.endsWith('.data')) return data({ read: story });
  } else await app.markAllRead(who);
  return redirect(localPath(form.get('back')));
});

export const loader = () => redirect('/');
