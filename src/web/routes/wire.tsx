import { lazy, Suspense } from 'react';
import { Form, type ShouldRevalidateFunctionArgs, useLoaderData } from 'react-router';
import type { WirePage, WireRow } from '../../domain/page.ts';
import type { Instant } from '../../domain/time.ts';
import { useFirstRun } from '../browser/use-first-run.ts';
import { answering } from '../context.ts';
import { count, counted, dayName, weekday } from '../format.ts';
import { Blind, isBlind, reachOf } from '../parts/blind.tsx';
import { KeysFoot } from '../parts/keys-help.tsx';
import { Link } from '../parts/link.tsx';
import { Chips, WireFilters } from '../parts/wire-filters.tsx';
import { HeldBar, LiveLine, useHeld } from '../parts/wire-live.tsx';
import { WirePeek } from '../parts/wire-peek.tsx';
import { WireRowView } from '../parts/wire-row.tsx';
import { readWireQuery, sinceLabels, wireHref } from '../wire-query.ts';

/** Shown once, of a database that is new. */
const FirstRun = lazy(() => import('../parts/first-run.tsx'));

export { orKept as clientLoader } from '../browser/kept.ts';

export const loader = answering(({ app, who, url }) => app.wire(who, readWireQuery(url.searchParams)));

/** A setting, or one story marked read, must not bring new rows: the list moves only when asked. */
export const shouldRevalidate = ({ formAction, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formAction === '/settings' || formAction === '/read' ? false : defaultShouldRevalidate;

export default function Wire() {
  const page = useLoaderData<typeof loader>();
  const { status, changes: arrived, lastAt } = useHeld(page);
  const firstRun = useFirstRun(page.firstRun, page.rows.length === 0);
  // A first run that shows nothing yet fills by itself: nothing waits to be asked for.
  const changes = firstRun !== null && page.rows.length === 0 ? [] : arrived;
  const reach = reachOf(page, firstRun);
  const unread = page.rows.some(({ badge }) => badge !== null);
  return (
    <>
      <title>{changes.length > 0 ? `(${changes.length}) Wire · Throughline` : 'Wire · Throughline'}</title>
      {page.firstRun !== null && (
        <noscript>
          <meta httpEquiv="refresh" content="5" />
        </noscript>
      )}
      <div className="wire">
        <WireFilters page={page} />
        <main className="list" id="main" tabIndex={-1}>
          <header className="list-head">
            <h1>{heading(page)}</h1>
            <span className="dim">{total(page)}</span>
            {firstRun !== null && page.rows.length === 0 ? (
              <p className="live">Reading the first articles</p>
            ) : (
              <LiveLine page={page} status={status} lastAt={lastAt} blind={isBlind(reach)} />
            )}
            {unread && (
              <Form method="post" action="/read" reloadDocument>
                <input type="hidden" name="back" value={wireHref(page.query)} />
                <button type="submit" className="link">
                  Mark all read
                </button>
              </Form>
            )}
          </header>
          <Chips query={page.query} />
          <Blind reach={reach} />
          <HeldBar changes={changes} onFirstPage={page.query.before === null} />
          <Suspense>{firstRun !== null && <FirstRun progress={firstRun} />}</Suspense>
          {page.notes.map((note) => (
            <p key={note} className="note" role="status">
              {note}
            </p>
          ))}
          {page.rows.length === 0 && firstRun === null && <Nothing page={page} />}
          <Days page={page} />
          <Pages page={page} />
        </main>
        <WirePeek />
      </div>
      <KeysFoot />
    </>
  );
}

function Days({ page: { rows, now } }: { page: WirePage }) {
  return byDay(rows).map(([day, ofDay], index) => {
    const [name, date] = [dayName(day, now), weekday(day)];
    const meta = [...(name === date ? [] : [date]), ...(index === 0 ? ['times in UTC'] : [])];
    return (
      <section key={day} aria-labelledby={`day-${day}`}>
        <div className="day">
          <h2 id={`day-${day}`}>{name}</h2>
          <span className="meta">{meta.join(' · ')}</span>
        </div>
        <ol>
          {ofDay.map((row) => (
            <WireRowView key={row.id} row={row} now={now} />
          ))}
        </ol>
      </section>
    );
  });
}

const heading = ({ query }: WirePage) =>
  query.kinds.length + query.categories.length > 0 || query.text !== '' ? 'Filtered stories' : 'All stories';

const total = ({ total, query }: WirePage) =>
  query.since === 'all'
    ? counted(total, 'story', 'stories')
    : `${count(total)} in ${sinceLabels[query.since]}`;

/** Rows under the UTC day of their last change; the order of the rows stays. */
function byDay(rows: readonly WireRow[]): [day: Instant, rows: WireRow[]][] {
  const groups = new Map<string, WireRow[]>();
  for (const row of rows) {
    const day = row.updatedAt.slice(0, 10);
    groups.set(day, [...(groups.get(day) ?? []), row]);
  }
  return [...groups];
}

/** No story matches: says so, and offers the nearest filter that has some. */
function Nothing({ page: { query, counts } }: { page: WirePage }) {
  const spans = Object.keys(sinceLabels) as (typeof query.since)[];
  const wider = spans.slice(spans.indexOf(query.since) + 1).find((since) => (counts.since[since] ?? 0) > 0);
  const filtered = query.kinds.length + query.categories.length > 0 || query.text !== '';
  return (
    <div className="note">
      <p>
        <b>No story{filtered ? ' matches' : ''}</b>{' '}
        {query.since === 'all' ? '' : `in ${sinceLabels[query.since]}`}.
        {wider === undefined && !filtered && ' Sources bring articles, and articles form stories.'}
      </p>
      <p className="actions">
        {wider !== undefined && (
          <Link className="button" to={wireHref(query, { since: wider })}>
            Widen to {sinceLabels[wider].toLowerCase()}: {count(counts.since[wider] ?? 0)}
          </Link>
        )}
        {filtered && (
          <Link className="button" to={wireHref({ ...query, kinds: [], categories: [], text: '' })}>
            Without the filters
          </Link>
        )}
        {wider === undefined && !filtered && (
          <Link className="button" to="/sources">
            Look at the sources
          </Link>
        )}
      </p>
    </div>
  );
}

function Pages({ page: { query, next, rows, total } }: { page: WirePage }) {
  if (next === null && query.before === null) return null;
  return (
    <nav className="pages" aria-label="Pages">
      {query.before !== null && (
        <Link className="button" to={wireHref(query)}>
          Newest stories
        </Link>
      )}
      {next !== null && (
        <Link className="button" to={wireHref(query, { before: next })} data-key=".">
          Older stories
        </Link>
      )}
      <span className="meta">
        {count(rows.length)} of {count(total)}
      </span>
    </nav>
  );
}
