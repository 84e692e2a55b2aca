import { answering } from '../context.ts';

/** How far the first run is, for a page that waits for it. */
export const loader = answering(async ({ app, who }) => Response.json(await app.progress(who)));
