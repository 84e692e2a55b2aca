/** What changed in a story and what its sources tell differently. Each renders nothing where it has nothing to say. */
import { Link } from 'react-router';
import type { StoryPage } from '../../domain/page.ts';
import { date, stamp } from '../format.ts';
import { ChangeList } from './changes.tsx';
import { Citations } from './citations.tsx';
import { Section } from './section.tsx';

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
