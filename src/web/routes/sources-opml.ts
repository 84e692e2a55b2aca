import { answering } from '../context.ts';

/** All sources as an OPML file to keep or to give to another reader. */
export const loader = answering(
  async ({ app, who }) =>
    new Response(await app.exportOpml(who), {
      headers: {
        'Content-Type': 'text/x-opml; charset=utf-8',
        'Content-Disposition': 'attachment; filename="throughline-sources.opml"',
      },
    }),
);
