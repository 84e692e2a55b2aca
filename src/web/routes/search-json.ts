import { answering } from '../context.ts';

/** What the palette lists; the search page has more. */
export const loader = answering(({ app, who, url }) =>
  app.search(who, (url.searchParams.get('q') ?? '').trim().slice(0, 200), 6),
);
