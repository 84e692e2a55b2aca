import { Form } from 'react-router';
import type { SourceView } from '../../domain/page.ts';
import type { Instant } from '../../domain/time.ts';
import { ago, counted, interval, language, moment } from '../format.ts';
import { voiceLabels } from '../labels.ts';
import { failureLabels, stateLabels } from '../source-labels.ts';

/** Every source with how it is doing: a word, and the reason. On a phone each row is a block. */
export function SourcesTable({ sources, now }: { sources: readonly SourceView[]; now: Instant }) {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Health</th>
          <th scope="col">Last new</th>
          <th scope="col">Usually every</th>
          <th scope="col" className="number">
            Articles
          </th>
          <th scope="col">
            <span className="sr">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <SourceRow key={source.id} source={source} now={now} />
        ))}
      </tbody>
    </table>
  );
}

function SourceRow({ source, now }: { source: SourceView; now: Instant }) {
  const { id, name, url, publisher, language: code, state, health } = source;
  const family =
    publisher.family === publisher.name || publisher.family === publisher.id ? null : publisher.family;
  return (
    <tr id={`source-${id}`}>
      <th scope="row">
        <a href={url} rel="noopener noreferrer external nofollow">
          {name}
        </a>
        <p className="meta">
          {[voiceLabels[publisher.category], language(code), family === null ? null : `${family} family`]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
      </th>
      <td className="broad">
        <b className={`health ${state}`}>{stateLabels[state]}</b>
        {state === 'well' && health.warnings.length > 0 && <span className="health">, with notes</span>}
        <Reason source={source} now={now} />
        <Dropped of={source.dropped} now={now} />
      </td>
      <td data-column="Last new">
        {health.lastArticleAt === null ? 'never' : ago(health.lastArticleAt, now)}
      </td>
      <td data-column="Usually every" className="dim">
        {health.usualIntervalMinutes === null ? '–' : interval(health.usualIntervalMinutes)}
      </td>
      <td data-column="Articles" className="number">
        {health.articles}
      </td>
      <td>
        <Actions source={source} />
      </td>
    </tr>
  );
}

function Reason({ source, now }: { source: SourceView; now: Instant }) {
  const { state, health } = source;
  const words = reason(source);
  const next =
    health.nextFetchAt !== null && (state === 'failing' || state === 'silent')
      ? ` Next try ${moment(health.nextFetchAt, now).replace(/^\d\d:\d\d$/, '$& UTC')}.`
      : '';
  return (
    <>
      {words !== null && <p className="meta">{words + next}</p>}
      {state === 'well' &&
        health.warnings.map((warning) => (
          <p key={warning} className="meta">
            {warning}
          </p>
        ))}
    </>
  );
}

/** What was not taken of a source, by reason; nothing where everything was. */
function Dropped({ of, now }: { of: SourceView['dropped']; now: Instant }) {
  if (of.length === 0) return null;
  const all = of.reduce((sum, one) => sum + one.count, 0);
  return (
    <details className="dropped">
      <summary>{counted(all, 'entry', 'entries')} not taken</summary>
      <ul>
        {of.map((one) => (
          <li key={`${one.step} ${one.reason}`}>
            {counted(one.count, 'entry', 'entries')}, at “{one.step}”: {one.reason.replaceAll('-', ' ')}
            <p className="meta">
              Last {ago(one.lastAt, now)}: {one.lastDetail !== '' && `${one.lastDetail}. `}
              <DroppedAddress url={one.lastUrl} />
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** An address out of a feed: a link only where a browser may follow it. */
function DroppedAddress({ url }: { url: string }) {
  if (!/^https?:\/\//.test(url)) return <span className="mono">{url}</span>;
  return (
    <a className="mono" href={url} rel="noopener noreferrer external nofollow">
      {url}
    </a>
  );
}

/** The detail says what happened, as a sentence; where there is none, what the failure means. */
const failed = ({ health: { failure, failureDetail } }: SourceView): string =>
  failureDetail?.replace(/([^.!?])$/, '$1.') ?? (failure === null ? '' : failureLabels[failure]);

function reason(source: SourceView): string | null {
  const { state, health } = source;
  switch (state) {
    case 'failing':
      return `${health.failuresInRow > 1 ? `${health.failuresInRow} failures in a row: ` : ''}${failed(source)}`;
    case 'refused':
      return failed(source);
    case 'silent':
      return 'It answers, but nothing new has come for three times its usual interval.';
    case 'new':
      return 'Not asked yet.';
    case 'paused':
      return 'Not asked until it is resumed. Its articles stay.';
    case 'well':
      return null;
  }
}

function Actions({ source: { id, name, url, paused } }: { source: SourceView }) {
  const intents: [intent: string, words: string][] = [
    ...(paused ? [] : [['fetch', 'Fetch now'] as [string, string]]),
    paused ? ['resume', 'Resume'] : ['pause', 'Pause'],
    ['remove', 'Remove'],
  ];
  return (
    <Form method="post" action="/sources" className="row-actions">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="url" value={url} />
      {intents.map(([intent, words]) => (
        <button
          type="submit"
          key={intent}
          className="link"
          name="intent"
          value={intent}
          aria-label={`${words}: ${name}`}
        >
          {words}
        </button>
      ))}
    </Form>
  );
}
