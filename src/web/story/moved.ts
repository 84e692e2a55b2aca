/** Addresses of stories that became part of others lead on. */
import { redirect } from 'react-router';
import type { App } from '../../app/app.ts';
import type { Principal } from '../../app/principal.ts';

/** What `ask` gives; where the story is unknown because it was merged, a redirect to `below` the story that holds it now. */
export async function orWhereItIsNow<T>(
  app: App,
  who: Principal,
  id: string,
  below: string,
  ask: () => Promise<T>,
): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    const movedTo =
      error instanceof Error && error.name === 'NotFound' ? await app.storyMovedTo(who, id) : null;
    if (movedTo === null) throw error;
    // Not for ever: what was joined can be taken apart again.
    throw redirect(`/stories/${encodeURIComponent(movedTo)}${below}`, 302);
  }
}
