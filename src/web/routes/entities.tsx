import { Form, useLoaderData } from 'react-router';
import type { EntityList } from '../../domain/entity-page.ts';
import type { Instant } from '../../domain/time.ts';
import { answering } from '../context.ts';
import { entityHref, entityTypes, isEntityType, typeLabels, typeWord } from '../entity-labels.ts';
import { ago, count } from '../format.ts';
import { Link } from '../parts/link.tsx';

const perPage = 50;
/** What one page can hold; whoever looks for more has a name in mind. */
const most = 200;

/** `?type=actor&q=spider&limit=100`; asks for one more than is shown, to know whether there is more. */
export { orKept as clientLoader } from '../browser/kept.ts';

export const loader = answering(async ({ app, who, url, now }) => {
  const asked = url.searchParams.get('type') ?? undefined;
  const type = isEntityType(asked) ? asked : null;
  const text = (url.searchParams.get('q') ?? '').trim().slice(0, 200);
  const wanted = Number(url.searchParams.get('limit') ?? perPage);
  const limit = Number.isInteger(wanted) ? Math.min(Math.max(wanted, perPage), most) : perPage;
  const { entities } = await app.entities(who, { type, text, limit: Math.min(limit + 1, most) });
  return { now, type, text, limit, entities: entities.slice(0, limit), more: entities.length > limit };
});

export default function Entities() {
  const { now, type, text, limit, entities, more } = useLoaderData<typeof loader>();
  const href = (change: Record<string, string>) => {
    const query = new URLSearchParams();
    for (const [key, value] of Object.entries({ type: type ?? '', q: text, ...change }))
      if (value !== '') query.set(key, value);
    return `/entities${query.size > 0 ? `?${query}` : ''}`;
  };
  return (
    <main className="page entities-page" id="main" tabIndex={-1}>
      <title>Entities · Throughline</title>
      <header>
        <h1>Entities</h1>
        <p className="since">Who and what the stories are about, most told of first.</p>
      </header>
      <Form action="/entities" role="search" className="line-form">
        <input
          key={text}
          className="field"
          type="search"
          name="q"
          defaultValue={text}
          placeholder="Name, or any other name of it"
          aria-label="Name of an entity"
          autoComplete="off"
        />
        {type !== null && <input type="hidden" name="type" value={type} />}
        <button type="submit" className="button primary">
          Search
        </button>
      </Form>
      <nav className="tabs type-tabs" aria-label="Types">
        <Link to={href({ type: '' })} aria-current={type === null ? 'true' : undefined}>
          All
        </Link>
        {entityTypes.map((one) => (
          <Link key={one} to={href({ type: one })} aria-current={one === type ? 'true' : undefined}>
            {typeLabels[one][1]}
          </Link>
        ))}
      </nav>
      {entities.length === 0 ? (
        <p className="note">
          <span>
            <b>None found.</b>{' '}
            {text === ''
              ? 'Entities come with the first articles that name them.'
              : 'Fewer letters find more; any name of an entity finds it.'}
          </span>
        </p>
      ) : (
        <EntityTable of={entities} now={now} />
      )}
      {more && (
        <p className="after">
          <Link to={href({ limit: String(Math.min(limit + perPage, most)) })} preventScrollReset>
            {count(Math.min(perPage, most - limit))} more
          </Link>
        </p>
      )}
      {limit === most && entities.length === most && (
        <p className="meta after">The first {most}. A name or a type leads to the others.</p>
      )}
    </main>
  );
}

function EntityTable({ of, now }: { of: EntityList['entities']; now: Instant }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Type</th>
          <th scope="col" className="number">
            Articles
          </th>
          <th scope="col" className="number">
            Last seen
          </th>
        </tr>
      </thead>
      <tbody>
        {of.map((one) => (
          <tr key={entityHref(one)} data-scope="">
            <th scope="row">
              <Link to={entityHref(one)} data-stop="">
                {one.name}
              </Link>
              {one.matched !== null && one.matched !== one.name && (
                <span className="meta"> also {one.matched}</span>
              )}
            </th>
            <td data-column="Type">{typeWord(one.type)}</td>
            <td data-column="Articles" className="number">
              {count(one.articles)}
            </td>
            <td data-column="Last seen" className="number dim">
              {one.lastSeenAt === null ? 'not yet' : ago(one.lastSeenAt, now)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
