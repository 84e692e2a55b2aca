import { Form } from 'react-router';
import type { StoryDecision } from '../../domain/decision.ts';
import type { StoryKind } from '../../domain/kind.ts';
import type { Instant } from '../../domain/time.ts';
import { counted, stamp } from '../format.ts';
import { kindLabels } from '../labels.ts';
import { Link } from '../parts/link.tsx';
import { Section } from '../parts/section.tsx';

interface Props {
  of: StoryDecision[];
  /** The story on whose page it is told. */
  story: string;
  now: Instant;
}

/** What people decided about a story, newest first: who, when, why; each can be taken back. */
export function Decided({ of, story, now }: Props) {
  if (of.length === 0) return null;
  return (
    <Section id="decided" title="Decided so far">
      <ul>
        {of.map((one) => (
          <li key={one.id} className="decision">
            <span>
              {one.undoneAt === null ? (
                <What of={one} story={story} />
              ) : (
                <del>
                  <What of={one} story={story} />
                </del>
              )}{' '}
              <span className="meta">
                {one.by}, {stamp(one.at, now)}: {one.why}
                {state(one, now)}
              </span>
            </span>
            {one.undoBy === null && (
              <Form method="post">
                <input type="hidden" name="intent" value="undo" />
                <button type="submit" className="link" name="id" value={one.id}>
                  Undo
                  <span className="sr">
                    : {decidedWords[one.kind]}, {stamp(one.at, now)}
                  </span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

const decidedWords = {
  merge: 'merged',
  move: 'moved',
  split: 'split',
  rename: 'renamed',
  kind: 'another kind',
  severity: 'another severity',
} as const;

function state({ by, appliedAt, undoBy, undoneAt }: StoryDecision, now: Instant): string {
  if (undoneAt !== null)
    return ` · taken back ${stamp(undoneAt, now)}${undoBy === by || undoBy === null ? '' : ` by ${undoBy}`}`;
  if (undoBy !== null) return ' · being taken back';
  return appliedAt === null ? ' · not carried out yet' : '';
}

function What({
  of: { kind, story: from, into, articleIds, title, word, undoneAt },
  story,
}: {
  of: StoryDecision;
  story: string;
}) {
  const other = from === story ? into : from;
  const articles = counted(articleIds.length, 'article');
  const link = (words: string) =>
    // A story that a split made is gone when the split is.
    other === null || undoneAt !== null ? (
      words
    ) : (
      <Link to={`/stories/${encodeURIComponent(other)}`}>{words}</Link>
    );
  switch (kind) {
    case 'rename':
      return <>Titled “{title}”</>;
    case 'kind':
      return <>Kind: {kindLabels[word as StoryKind].toLowerCase()}</>;
    case 'severity':
      return <>Severity: {word}</>;
    case 'merge':
      return from === story ? (
        <>Merged into {link('another story')}</>
      ) : (
        <>{articleIds.length > 0 ? `Another story with ${articles}` : 'Another story'} merged into this one</>
      );
    case 'split':
      return from === story ? (
        <>
          {articles} split off into {link('a story of their own')}
        </>
      ) : (
        <>
          {articles} split off from {link('another story')}
        </>
      );
    case 'move':
      return from === story ? (
        <>
          {articles} moved to {link('another story')}
        </>
      ) : (
        <>
          {articles} moved here from {link('another story')}
        </>
      );
  }
}
