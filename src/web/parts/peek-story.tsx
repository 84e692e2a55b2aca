import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import type { StoryPage } from '../../domain/page.ts';
import { expectation, inTimeOrder } from '../expected.ts';
import { dated } from '../format.ts';
import { kindWords } from '../labels.ts';
import { Citations, Cited } from './citations.tsx';
import { Link } from './link.tsx';
import { SeverityMark } from './marks.tsx';
import { Words } from './words.tsx';

const newestEvents = 5;

/** The short form of a story: summary, the newest events, what is disputed. The last one stays until the next is here. */
export default function PeekStory({ id }: { id: string }) {
  const fetcher = useFetcher<StoryPage>();
  const load = useRef(fetcher.load);
  load.current = fetcher.load;
  useEffect(() => void load.current(`/stories/${encodeURIComponent(id)}?preview=1`), [id]);
  const page = fetcher.data;
  if (page === undefined) return null;
  const { now } = page;
  return (
    <article>
      <p className="kicker">
        {page.severity !== null && <SeverityMark severity={page.severity} />}
        <span>{kindWords(page.kind)}</span>
        {page.stage !== null && <b>{page.stage}</b>}
        <span>
          Confidence: <b>{page.confidence.level}</b>
        </span>
      </p>
      <h2>
        <Link to={`/stories/${encodeURIComponent(page.id)}`}>
          <Words of={page.title} />
        </Link>
      </h2>
      {page.summary.map((sentence) => (
        <p key={sentence.text}>
          <Cited of={sentence} now={now} />
        </p>
      ))}
      {page.events.length > 0 && <Latest page={page} />}
      {page.disagreements.length > 0 && (
        <>
          <h3>Disputed</h3>
          {page.disagreements.map(({ question, sides }) => (
            <p key={question}>
              {question} {sides.map(({ says }) => says).join('; ')}
              <Citations of={sides.flatMap(({ citations }) => citations)} now={now} />
            </p>
          ))}
        </>
      )}
    </article>
  );
}

function Latest({ page: { events, now } }: { page: StoryPage }) {
  return (
    <>
      <h3>Latest</h3>
      <dl>
        {inTimeOrder(events, now)
          .slice(0, newestEvents)
          .map((event) => (
            <div key={event.id}>
              <dt>{event.happened === null ? 'no date' : dated(event.happened, now).text}</dt>
              <dd>
                {expectation(event, now)}
                <Words of={event.headline} />
                <Citations of={event.headlineCitations} now={now} />
              </dd>
            </div>
          ))}
      </dl>
    </>
  );
}
