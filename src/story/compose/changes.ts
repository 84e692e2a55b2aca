/** What changed between two revisions of a story, in words for the wire. */
import type { Change, Disagreement, StoryContent } from '../../domain/story.ts';

const change = (
  what: Change['what'],
  words: string,
  was: string | null = null,
  is: string | null = null,
): Change => ({ what, words, was, is });
const several = (count: number, one: string, many: string): string => `+${count} ${count === 1 ? one : many}`;

/** The changes, most telling first; empty where nothing that a reader sees is different. `before` is null for a new story. */
export function changesBetween(before: StoryContent | null, after: StoryContent): Change[] {
  if (before === null) return [change('new', 'new story')];
  const changes = [
    ...figureChanges(before, after),
    ...eventChanges(before, after),
    ...disputeChanges(before, after),
  ];
  const publishers = after.publishers.length - before.publishers.length;
  if (publishers > 0) changes.push(change('publishers', several(publishers, 'publisher', 'publishers')));
  const articles = total(after) - total(before);
  if (articles > 0) changes.push(change('articles', several(articles, 'article', 'articles')));
  if (before.kind !== after.kind)
    changes.push(change('kind', `now ${after.kind.replace('-', ' ')}`, before.kind, after.kind));
  if (before.title !== after.title && changes.length === 0)
    changes.push(change('title', 'title reworded', before.title, after.title));
  return changes;
}

const total = ({ evidence }: StoryContent): number =>
  evidence.authority + evidence.vendor + evidence.original + evidence.copies;
const key = ({ question }: Disagreement): string => question;

/** Events that no earlier revision had: neither the event itself nor one with the same headline or articles. */
function eventChanges(before: StoryContent, after: StoryContent): Change[] {
  const known = new Set(before.events.flatMap(({ id, headline }) => [id, headline]));
  return after.events
    .filter(({ id, headline }) => !known.has(id) && !known.has(headline))
    .map(({ headline, status }) =>
      change('event', status === 'expected' ? `expected: ${headline}` : headline),
    );
}

function figureChanges(before: StoryContent, after: StoryContent): Change[] {
  return after.disagreements
    .filter(({ status }) => status === 'corrected' || status === 'updated')
    .filter(
      (now) =>
        !before.disagreements.some(
          (old) =>
            key(old) === key(now) &&
            old.status === now.status &&
            old.sides.at(-1)?.says === now.sides.at(-1)?.says,
        ),
    )
    .map(({ question, status, sides }) =>
      change(status === 'corrected' ? 'correction' : 'figure', question, sides[0]!.says, sides.at(-1)!.says),
    );
}

function disputeChanges(before: StoryContent, after: StoryContent): Change[] {
  return after.disagreements
    .filter(({ status }) => status === 'open' || status === 'denied')
    .filter((now) => !before.disagreements.some((old) => key(old) === key(now)))
    .map(({ question, status }) =>
      change('dispute', status === 'denied' ? `denied: ${question}` : `disputed: ${question}`),
    );
}
