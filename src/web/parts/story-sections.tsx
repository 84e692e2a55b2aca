/** What changed in a story and what its sources tell differently. Each renders nothing where it has nothing to say. */

import type { StoryPage } from '../../domain/page.ts';
import { count, date, published, stamp } from '../format.ts';
import { ChangeList } from './changes.tsx';
import { Citations } from './citations.tsx';
import { Link } from './link.tsx';
import { Section } from './section.tsx';

/** So many of the articles that came since are named. */
const shown = 5;

export function Changed({ page: { id, changed, now } }: { page: StoryPage }) {
  if (changed.changes.length === 0) return null;
  return (
    <Section
      id="changed"
      title="Changed since you read this"
      aside={
        changed.since !== null && (
          <>
            You last read it {stamp(changed.since, now).replace(/^(\d\d:)/, 'at $1')}
            {' · '}
            <Link to={`/stories/${encodeURIComponent(id)}/compare?from=${encodeURIComponent(changed.since)}`}>
              side by side
            </Link>
          </>
        )
      }
    >
      <ChangeList changes={changed.changes} />
      {changed.articles.length + changed.gone.length > 0 && (
        <dl className="deltas">
          {changed.articles.length > 0 && (
            <div>
              <dt>Brought by</dt>
              <dd>
                <ul>
                  {changed.articles.slice(0, shown).map((article) => (
                    <li key={article.articleId}>
                      <Link to={`/articles/${encodeURIComponent(article.articleId)}`}>{article.title}</Link>{' '}
                      <span className="meta">
                        {article.publisher} · {published(article.published, now)}
                      </span>
                    </li>
                  ))}
                  {changed.articles.length > shown && (
                    <li className="meta">and {count(changed.articles.length - shown)} more below</li>
                  )}
                </ul>
              </dd>
            </div>
          )}
          {changed.gone.length > 0 && (
            <div>
              <dt>Replaced</dt>
              <dd>
                <ul>
                  {changed.gone.map((sentence) => (
                    <li key={sentence}>
                      <del>{sentence}</del>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
        </dl>
      )}
    </Section>
  );
}

/** How a dispute stands. */
const disputeWords = {
  open: 'open: sources differ',
  updated: 'superseded by later reports',
  corrected: 'corrected',
  denied: 'claimed, and denied',
} as const;

export function Disputed({ page: { disagreements, now } }: { page: StoryPage }) {
  if (disagreements.length === 0) return null;
  return (
    <Section id="disputed" title="Disputed and corrected">
      <ul className="disputed">
        {disagreements.map(({ question, status, sides }) => (
          <li key={question}>
            <h3>
              {question} <span className="meta">{disputeWords[status]}</span>
            </h3>
            <ul>
              {sides.map((side) => (
                <li key={side.says + side.at}>
                  <span className="when">{date(side.at, now)}</span>
                  <span>
                    {side.says}
                    <Citations of={side.citations} now={now} />
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export const hasWhy = ({ why }: StoryPage): boolean => why.shared.length + why.placed.length > 0;
