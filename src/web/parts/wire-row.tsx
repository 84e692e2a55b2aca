import { useFetcher } from 'react-router';
import type { WireRow } from '../../domain/page.ts';
import type { Instant } from '../../domain/time.ts';
import { clock, count, counted, countedPublishers, isSaid, moment, stamp } from '../format.ts';
import { kindWords } from '../labels.ts';
import { isRising } from '../rising.ts';
import { ChangeLine } from './changes.tsx';
import { Citations } from './citations.tsx';
import { Link } from './link.tsx';
import { Badge, EvidenceBar, SeverityMark, Spark } from './marks.tsx';
import { Words } from './words.tsx';

/** A story on the wire, in three lines: never a card. */
export function WireRowView({ row, now }: { row: WireRow; now: Instant }) {
  const reading = useFetcher({ key: `read ${row.id}` });
  const justRead = reading.formData !== undefined || reading.data !== undefined;
  const isRead = justRead || (row.badge === null && row.readAt !== null);
  return (
    <li className={isRead ? 'row read' : 'row'} data-scope="" data-story={row.id}>
      <div className="row-kind">
        {row.severity !== null ? (
          <SeverityMark severity={row.severity} />
        ) : (
          row.stage !== null && <span className="stage-word">{row.stage}</span>
        )}
        <span>{kindWords(row.kind)}</span>
      </div>
      <div className="row-body">
        <h3>
          <Link to={`/stories/${encodeURIComponent(row.id)}`} data-stop="">
            <Words of={row.title} />
          </Link>
        </h3>
        {!isSaid(row.state.text, row.title) && (
          <p className="row-state">
            <span>
              <Words of={row.state.text} />
            </span>
            <Citations of={row.state.citations} now={now} />
          </p>
        )}
        <div className="row-change">
          {justRead ? (
            <p role="status">Marked read</p>
          ) : (
            <>
              <p>
                <WhatChanged row={row} now={now} />
              </p>
              {!isRead && <MarkRead fetcher={reading} row={row} />}
            </>
          )}
        </div>
      </div>
      <RowEvidence row={row} now={now} newFrom={justRead ? row.spark.length : row.sparkNewFrom} />
    </li>
  );
}

/** How many voices say it, who they are, and when they spoke. */
function RowEvidence({ row, now, newFrom }: { row: WireRow; now: Instant; newFrom: number }) {
  return (
    <div className="row-evidence">
      <span>
        {row.publishers === 0 ? (
          countedPublishers(0)
        ) : (
          <>
            <b>{count(row.publishers)}</b> {row.publishers === 1 ? 'publisher' : 'publishers'}
          </>
        )}{' '}
        · {counted(row.articles, 'article')}
      </span>
      <EvidenceBar evidence={row.evidence} height={6} />
      <span>
        <Spark bars={row.spark} newFrom={newFrom} />
        {isRising(row, now) && <span className="rising">rising</span>}
        <time dateTime={row.updatedAt}>{moment(row.updatedAt, now)}</time>
      </span>
    </div>
  );
}

function WhatChanged({ row, now }: { row: WireRow; now: Instant }) {
  if (row.badge === null)
    return row.readAt === null ? (
      <>
        first seen {stamp(row.firstSeenAt, now)}
        {row.changes.length > 0 && ' · '}
        <ChangeLine changes={row.changes} />
      </>
    ) : (
      `No change since you read it ${read(row.readAt, now)}`
    );
  // That it is new says the badge; what remains is since when.
  const changes = row.changes.filter(({ what }) => what !== 'new');
  return (
    <>
      <Badge badge={row.badge} />
      {row.badge === 'new' && `since ${stamp(row.firstSeenAt, now)}${changes.length > 0 ? ' · ' : ''}`}
      <ChangeLine changes={changes} />
    </>
  );
}

const read = (at: Instant, now: Instant) =>
  at.slice(0, 10) === now.slice(0, 10) ? `at ${clock(at)} today` : `on ${moment(at, now)}`;

function MarkRead({ fetcher, row }: { fetcher: ReturnType<typeof useFetcher>; row: WireRow }) {
  return (
    <fetcher.Form method="post" action="/read">
      <input type="hidden" name="story" value={row.id} />
      <button type="submit" className="link" data-key="m" aria-label={`Mark read: ${row.title}`}>
        Mark read
      </button>
    </fetcher.Form>
  );
}
