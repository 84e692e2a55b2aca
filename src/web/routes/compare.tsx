import { data, Form, useLoaderData } from 'react-router';
import type { ComparePage } from '../../domain/page.ts';
import type { Instant } from '../../domain/time.ts';
import { answering } from '../context.ts';
import { stamp } from '../format.ts';
import { Link } from '../parts/link.tsx';
import { Compared } from '../story/compare.tsx';
import { orWhereItIsNow } from '../story/moved.ts';

/** A time that can be chosen: the revision of then, and what changed in it. */
interface Choice {
  at: Instant;
  words: string;
}

interface Shown {
  now: Instant;
  id: string;
  title: string;
  /** Newest first. */
  choices: Choice[];
  from: string;
  /** Empty: as it stands now. */
  to: string;
  compared: ComparePage | null;
  problem: string | null;
}

export { orKept as clientLoader } from '../browser/kept.ts';

export const loader = answering(async ({ app, who, params, url }) => {
  const id = params.id ?? '';
  const page = await orWhereItIsNow(app, who, id, `/compare${url.search}`, () =>
    app.story(who, id, { asOf: null, visit: false }),
  );
  const choices = page.revisions
    .map(({ at, changes }) => ({ at, words: changes.map(({ words }) => words).join(', ') }))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
  const from = url.searchParams.get('from') ?? choices[1]?.at ?? '';
  const to = url.searchParams.get('to') ?? '';
  const shown: Shown = {
    now: page.now,
    id: page.id,
    title: page.title,
    choices,
    from,
    to,
    compared: null,
    problem: null,
  };
  if (from === '') return data(shown);
  try {
    return data({ ...shown, compared: await app.compareStory(who, id, from, to === '' ? null : to) });
  } catch (error) {
    if (!(error instanceof Error) || !['BadInput', 'NotFound'].includes(error.name)) throw error;
    return data({ ...shown, problem: error.message }, { status: error.name === 'NotFound' ? 404 : 400 });
  }
});

export default function Compare() {
  const { now, id, title, choices, from, to, compared, problem } = useLoaderData<typeof loader>();
  return (
    <main className="page compare-page" id="main" tabIndex={-1}>
      <title>{`Two times: ${title} · Throughline`}</title>
      <header>
        <p className="kicker">
          <Link to={`/stories/${encodeURIComponent(id)}`}>{title}</Link>
        </p>
        <h1>Two times side by side</h1>
        {from === '' ? (
          <p className="since">This story has only one state yet: there is nothing to compare.</p>
        ) : (
          <Form className="times">
            <Time name="from" words="From" value={from} choices={choices} now={now} />
            <Time name="to" words="To" value={to} choices={choices} now={now} present />
            <button type="submit" className="button">
              Compare
            </button>
          </Form>
        )}
        {problem !== null && (
          <p className="note err" role="alert">
            {problem}
          </p>
        )}
      </header>
      {compared !== null && <Compared of={compared} present={to === ''} />}
    </main>
  );
}

interface TimeProps {
  name: string;
  words: string;
  value: string;
  choices: Choice[];
  now: Instant;
  present?: boolean;
}

const longest = 60;

function Time({ name, words, value, choices, now, present = false }: TimeProps) {
  const other = value !== '' && !choices.some(({ at }) => at === value) && !Number.isNaN(Date.parse(value));
  return (
    <p>
      <label htmlFor={`compare-${name}`}>{words}</label>
      <select id={`compare-${name}`} key={value} className="field" name={name} defaultValue={value}>
        {present && <option value="">now</option>}
        {other && <option value={value}>{stamp(value, now)}</option>}
        {choices.map(({ at, words: changed }) => (
          <option key={at} value={at}>
            {stamp(at, now)}
            {changed === ''
              ? ''
              : `: ${changed.length > longest ? `${changed.slice(0, longest)}…` : changed}`}
          </option>
        ))}
      </select>
    </p>
  );
}
