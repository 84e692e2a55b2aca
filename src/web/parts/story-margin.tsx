import type { StoryPage } from '../../domain/page.ts';
import { stamp } from '../format.ts';
import { kindWords } from '../labels.ts';
import { ChangeLine } from './changes.tsx';
import { Contents, type ContentsLine } from './contents.tsx';
import { Link } from './link.tsx';
import { EvidenceBar, EvidenceKey } from './marks.tsx';
import { aboutRows, hasObservables, hasTechniques } from './story-about.tsx';
import { hasWhy } from './story-sections.tsx';

/** Beside the story: how good the evidence is, what is on the page, and how the story stood before. */
export function StoryMargin({ page }: { page: StoryPage }) {
  // A person may say that it has none.
  const severityReasons =
    page.severity?.reasons ?? [page.corrected?.severity].filter((one) => one !== undefined);
  return (
    <aside className="margin" aria-label="About this story">
      <section>
        <h2>Evidence</h2>
        <EvidenceBar evidence={page.evidence} height={8} />
        <EvidenceKey evidence={page.evidence} />
      </section>
      <section>
        <h2>Confidence: {page.confidence.level}</h2>
        <ul className="reasons">
          {page.confidence.reasons.map(({ sign, words }) => (
            <li key={words} className={sign === '-' ? 'minus' : 'plus'}>
              <span className="sr">{sign === '-' ? 'against: ' : 'for: '}</span>
              {words}
            </li>
          ))}
        </ul>
      </section>
      {page.corrected?.kind !== undefined && (
        <section>
          <h2>Kind: {kindWords(page.kind).toLowerCase()}</h2>
          <ul className="reasons">
            <li className="plus">{page.corrected.kind}</li>
          </ul>
        </section>
      )}
      {severityReasons.length > 0 && (
        <section>
          <h2>Severity: {page.severity?.level ?? 'none'}</h2>
          <ul className="reasons">
            {severityReasons.map((words) => (
              <li key={words} className="plus">
                {words}
              </li>
            ))}
          </ul>
        </section>
      )}
      {page.revisions.length > 1 && <History page={page} />}
      {page.asOf === null && (
        <p className="screen-only">
          <Link className="link flush" to="decide">
            Merge, split, rename, correct
          </Link>
        </p>
      )}
      {/* Last: it stays in view while the page scrolls, and would lie over what follows it. */}
      <Contents lines={contents(page)} />
    </aside>
  );
}

/** Every revision, newest first, each a link to the story as it stood then. */
function History({ page: { id, revisions, revision, asOf, now } }: { page: StoryPage }) {
  const path = `/stories/${encodeURIComponent(id)}`;
  const newest = Math.max(...revisions.map((one) => one.revision));
  const inOrder = [...revisions].sort((a, b) => b.revision - a.revision);
  return (
    <section id="history">
      <details className="history" open={asOf !== null}>
        <summary>As of … ({revisions.length} revisions)</summary>
        <ol>
          {inOrder.map((one) => (
            <li key={one.revision}>
              <Link
                to={one.revision === newest ? path : `${path}?asOf=${encodeURIComponent(one.at)}`}
                aria-current={one.revision === revision ? 'true' : undefined}
              >
                {stamp(one.at, now)}
              </Link>
              <p className="meta">
                <ChangeLine changes={one.changes} />
              </p>
            </li>
          ))}
        </ol>
      </details>
      <p>
        <Link
          className="link flush"
          to={`${path}/compare${asOf === null ? '' : `?from=${encodeURIComponent(asOf)}`}`}
        >
          Compare two times
        </Link>
      </p>
    </section>
  );
}

const contents = (page: StoryPage): ContentsLine[] => [
  ['Changed', page.changed.changes.length],
  ['Summary', page.summary.length],
  ['Disputed', page.disagreements.length],
  ['Timeline', page.events.length],
  ['Who and what', aboutRows(page).length + page.named.length > 0 ? null : 0, 'about'],
  ['Vulnerabilities', page.vulnerabilities.length],
  ['Observables', hasObservables(page) ? page.observables.total : 0],
  ['Techniques', hasTechniques(page) ? page.techniques.length : 0],
  ['Sources', page.sources.length],
  ['Related', page.related.length],
  ['Why together', hasWhy(page) ? null : 0, 'why'],
];
