import { lazy, Suspense } from 'react';
import { type ShouldRevalidateFunctionArgs, useLoaderData, useLocation } from 'react-router';
import type { StoryPage } from '../../domain/page.ts';
import { answering } from '../context.ts';
import { clock, count, counted, countedPublishers, longDate, stamp } from '../format.ts';
import { kindWords } from '../labels.ts';
import { Cited } from '../parts/citations.tsx';
import { Link } from '../parts/link.tsx';
import { SeverityMark } from '../parts/marks.tsx';
import { Section } from '../parts/section.tsx';
import { Stamp } from '../parts/stamp.tsx';
import { About } from '../parts/story-about.tsx';
import { StoryLive } from '../parts/story-live.tsx';
import { StoryMargin } from '../parts/story-margin.tsx';
import { Changed, Disputed } from '../parts/story-sections.tsx';
import { StoryTimeline } from '../parts/story-timeline.tsx';
import { Words } from '../parts/words.tsx';
import { orWhereItIsNow } from '../story/moved.ts';

const StoryBelow = lazy(() => import('../parts/story-below.tsx'));

/** Reading the present state is a visit; looking at an earlier one, or at a preview, is not. */
export { orKept as clientLoader } from '../browser/kept.ts';

export const loader = answering(async ({ app, who, params, url }) => {
  const id = params.id ?? '';
  const asOf = url.searchParams.get('asOf');
  // Turning to other events of the timeline is no visit, after which nothing would be new.
  const visit = asOf === null && !url.searchParams.has('preview') && !url.searchParams.has('events');
  return orWhereItIsNow(app, who, id, '?merged=1', () => app.story(who, id, { asOf, visit }));
});

/** Neither a setting nor turning to other events of the timeline must count as another visit, after which nothing would be new. */
export const shouldRevalidate = ({
  formAction,
  currentUrl,
  nextUrl,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) =>
  formAction !== '/settings' && !onlyEventsDiffer(currentUrl, nextUrl) && defaultShouldRevalidate;

function onlyEventsDiffer(a: URL, b: URL): boolean {
  const rest = ({ pathname, searchParams }: URL) =>
    `${pathname}?${[...searchParams].filter(([name]) => name !== 'events').join('&')}`;
  return a.search !== b.search && rest(a) === rest(b);
}

export default function Story() {
  const page = useLoaderData<typeof loader>();
  const path = `/stories/${encodeURIComponent(page.id)}`;
  return (
    <main className="page story" id="main" tabIndex={-1}>
      <title>{`${page.title} · Throughline`}</title>
      <meta name="description" content={page.state.text} />
      <p className="marking print-only">
        <span>{page.marking}</span>
        <span>
          Throughline · {longDate(page.now)}, {clock(page.now)} UTC
        </span>
      </p>
      <Head page={page} />
      <div>
        <Changed page={page} />
        <Section id="summary" title="Summary" aside={summaryWords(page)}>
          <div className="prose">
            {page.summary.map((sentence) => (
              <p key={sentence.text} className={sentence.isNew ? 'new' : undefined}>
                {sentence.isNew && <span className="sr">New to you: </span>}
                <Cited of={sentence} now={page.now} stops />
              </p>
            ))}
          </div>
        </Section>
        <Disputed page={page} />
        <StoryTimeline page={page} />
        <About page={page} />
        <Suspense>
          <StoryBelow page={page} path={path} />
        </Suspense>
      </div>
      <StoryMargin page={page} />
      {page.observables.total + page.techniques.length > 0 && (
        <p className="print-only">
          Not printed: {counted(page.observables.total, 'observable')},{' '}
          {counted(page.techniques.length, 'technique')}. They stand on the page and in its files.
        </p>
      )}
      <p className="marking end print-only">{page.marking}</p>
    </main>
  );
}

function Head({ page }: { page: StoryPage }) {
  const { severity, stage, kind, confidence, evidence, now } = page;
  return (
    <header>
      <p className="kicker">
        {severity !== null && <SeverityMark severity={severity} />}
        <span>{kindWords(kind)}</span>
        {stage !== null && <b>{stage}</b>}
        <span>
          Confidence: <b>{confidence.level}</b>
        </span>
        {page.marking !== 'TLP:CLEAR' && <b>{page.marking}</b>}
      </p>
      <h1>
        <Words of={page.title} />
      </h1>
      {page.state.text !== page.summary[0]?.text && (
        <p className="lead">
          <Cited of={page.state} now={now} />
        </p>
      )}
      <p className="since">
        Since {longDate(page.firstReportedAt)}, updated{' '}
        <time dateTime={page.updatedAt}>
          <Stamp at={page.updatedAt} now={now} />
        </time>
        . <b>{countedPublishers(page.publishers.length, 'independent publisher')}</b>,{' '}
        {counted(page.articles, 'article')}
        {evidence.copies > 0 &&
          ` of which ${count(evidence.copies)} ${evidence.copies === 1 ? 'is a copy' : 'are copies'}`}
        .
      </p>
      {page.asOf === null ? (
        <StoryLive id={page.id} revision={page.revision} from={page.cursor ?? null} />
      ) : (
        <AsOf page={page} asOf={page.asOf} />
      )}
      <Moved />
    </header>
  );
}

const movedWords = new Map([
  ['merged', 'The story whose address you followed is part of this one now.'],
  ['done', 'Your decision was carried out.'],
  ['waiting', 'Your decision is kept, and will be carried out in a moment.'],
]);

/** After a decision, or where an address led on: what happened, and where it can be taken back. */
function Moved() {
  const query = new URLSearchParams(useLocation().search);
  const words = movedWords.get(query.get('decided') ?? (query.has('merged') ? 'merged' : ''));
  if (words === undefined) return null;
  return (
    <p className="note ok" role="status">
      <span>
        {words} <Link to="decide#decided">Who decided what</Link>
      </span>
    </p>
  );
}

/** That one looks at the past, and the ways to the revisions beside it. */
function AsOf({ page: { id, revision, revisions, now }, asOf }: { page: StoryPage; asOf: string }) {
  const path = `/stories/${encodeURIComponent(id)}`;
  const earlier = revisions.find((one) => one.revision === revision - 1);
  const later = revisions.find((one) => one.revision === revision + 1);
  return (
    <div className="note">
      <p>
        <b>As it stood {stamp(asOf, now).replace(/^(\d\d:)/, 'at $1')}</b>, revision {revision} of{' '}
        {revisions.length}.
      </p>
      <p className="actions">
        {earlier !== undefined && (
          <Link className="button" to={`${path}?asOf=${encodeURIComponent(earlier.at)}`}>
            Earlier
          </Link>
        )}
        {later !== undefined && (
          <Link className="button" to={`${path}?asOf=${encodeURIComponent(later.at)}`}>
            Later
          </Link>
        )}
        <Link className="button" to={`${path}/compare?from=${encodeURIComponent(asOf)}`}>
          Compare with now
        </Link>
        <Link className="button" to={path}>
          Show the present
        </Link>
      </p>
    </div>
  );
}

function summaryWords({ summary, wording }: StoryPage): string {
  const sources = new Set(summary.flatMap(({ citations }) => citations.map(({ number }) => number)));
  const by =
    wording === null
      ? 'chosen from the sources, no model'
      : `${wording.sentences.length === summary.length ? '' : `${count(wording.sentences.length)} `}worded by ${wording.model}, checked against its sources`;
  return `${counted(summary.length, 'sentence')}, ${counted(sources.size, 'source')} · ${by}`;
}
