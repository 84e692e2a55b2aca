import type { EventView } from '../../domain/page.ts';
import type { Instant } from '../../domain/time.ts';
import { expectation, inTimeOrder } from '../expected.ts';
import { countedPublishers, dated, distance, moment } from '../format.ts';
import { Citations, Cited } from './citations.tsx';
import { Stamp } from './stamp.tsx';
import { Words } from './words.tsx';

/** "How this story unfolded": newest first, what lies ahead on top (the order comes with the events). */
export function Timeline({ events, now }: { events: readonly EventView[]; now: Instant }) {
  return (
    <ol className="timeline">
      {inTimeOrder(events, now).map((event) => (
        <Event key={event.id} event={event} now={now} />
      ))}
    </ol>
  );
}

function Event({ event, now }: { event: EventView; now: Instant }) {
  const { id, happened, headline, sentences, correction, changed, isNew } = event;
  return (
    <li
      id={`event-${id}`}
      className={[shape(event), isNew ? 'new' : ''].join(' ')}
      tabIndex={-1}
      data-stop=""
      {...(isNew && { 'data-new': '' })}
    >
      <When event={event} now={now} />
      <div className="what">
        <h3>
          {expectation(event, now)}
          <Words of={headline} />
          <Citations of={uncovered(event)} now={now} />
        </h3>
        {sentences.length > 0 && (
          <p>
            {sentences.map((sentence, index) => (
              <span key={sentence.text}>
                {index > 0 && ' '}
                <Cited of={sentence} now={now} />
              </span>
            ))}
          </p>
        )}
        {correction !== null && (
          <p>
            Since then: <Cited of={correction} now={now} />
          </p>
        )}
        {changed.length > 0 && (
          <p className="changed">
            Changed:{' '}
            {changed.map((change, index) => (
              <span key={change.text}>
                {index > 0 && ' · '}
                <Cited of={change} now={now} />
              </span>
            ))}
          </p>
        )}
        <p className="meta">
          {confirmed(event)}
          {' · learned '}
          <Stamp at={event.learnedAt} now={now} />
          {happened !== null && needsBasis(event) && ` · date: ${happened.basis}`}
          {isNew && (
            <span className="screen-only">
              {' · '}
              <span className="new-word">new to you</span>
            </span>
          )}
        </p>
      </div>
    </li>
  );
}

/** The headline's citations, unless its sentences bring the same sources. */
function uncovered({ headlineCitations, sentences }: EventView): EventView['headlineCitations'] {
  const below = new Set(sentences.flatMap(({ citations }) => citations.map(({ number }) => number)));
  return headlineCitations.every(({ number }) => below.has(number)) ? [] : headlineCitations;
}

/** What happened leads; when it was reported stands below, with what is not known of the date. */
function When({ event: { happened, reportedAt, status }, now }: { event: EventView; now: Instant }) {
  const words = happened === null ? null : dated(happened, now);
  // The tilde says already that the date is in doubt.
  const doubt = status === 'uncertain' && !words?.text.startsWith('~') ? '?' : '';
  const text = words === null ? 'no date' : `${words.text}${doubt}`;
  const same = happened !== null && happened.start === happened.end && reportedAt.startsWith(happened.start);
  const reported = same ? 'reported same day' : `reported ${moment(reportedAt, now)}`;
  const ahead = status === 'expected' && happened !== null && happened.start === happened.end;
  return (
    <div className="when">
      {happened === null || words === null ? (
        <b>{text}</b>
      ) : (
        <b>
          <time dateTime={happened.start} title={happened.basis === '' ? undefined : happened.basis}>
            {text}
          </time>
        </b>
      )}
      {words?.note != null && <span>{words.note}</span>}
      {/* On paper "tomorrow" would soon be wrong. */}
      <span className={ahead ? 'screen-only' : undefined}>
        {ahead ? distance(happened.start, now) : reported}
      </span>
    </div>
  );
}

function shape({ status, happened }: EventView): string {
  if (status === 'expected') return 'expected';
  if (status === 'uncertain') return 'uncertain';
  const vague = happened !== null && (happened.start !== happened.end || happened.approximate);
  return vague || happened === null ? 'range' : 'point';
}

const needsBasis = ({ happened, status }: EventView): boolean =>
  happened !== null &&
  happened.basis !== '' &&
  (happened.start !== happened.end || happened.approximate || status === 'uncertain');

function confirmed({ confirmedBy, status }: EventView): string {
  const publishers = countedPublishers(confirmedBy.length);
  if (confirmedBy.length <= 1 || status === 'expected') return publishers;
  return `${publishers} confirm`;
}
