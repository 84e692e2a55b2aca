import type { EntityStory } from '../../domain/entity-page.ts';
import type { Instant } from '../../domain/time.ts';
import { certaintyWord, roleLabels } from '../entity-labels.ts';
import { count, counted, countedPublishers, date, isSaid } from '../format.ts';
import { kindWords } from '../labels.ts';
import { Link } from '../parts/link.tsx';
import { Section } from '../parts/section.tsx';
import { Words } from '../parts/words.tsx';
import type { Shown } from './shown.ts';

const open = 6;

/** Stories that tell of it, newest first; the search leads to those that the page has no room for. */
export function Stories({ page }: { page: Shown['page'] }) {
  const { stories, counts, now } = page;
  if (stories.length === 0) return null;
  return (
    <Section
      id="stories"
      title="Stories"
      aside={
        counts.stories > stories.length && (
          <Link to={`/search?q=${encodeURIComponent(searchFor(page))}`}>
            Search all {count(counts.stories)}
          </Link>
        )
      }
    >
      <StoryList of={stories.slice(0, open)} now={now} />
      {stories.length > open && (
        <details className="rest">
          <summary>{counted(stories.length - open, 'more', 'more')}</summary>
          <StoryList of={stories.slice(open)} now={now} />
        </details>
      )}
    </Section>
  );
}

/** The search that finds its stories: by an operator where there is one. */
function searchFor({ type, name }: Shown['page']): string {
  const quoted = `"${name.replaceAll('"', '')}"`;
  if (type === 'vulnerability') return `cve:${name}`;
  return type === 'actor' || type === 'sector' ? `${type}:${quoted}` : quoted;
}

/** Stories with what an entity is to each: title, then state, then the line of facts. */
export function StoryList({ of, now }: { of: EntityStory[]; now: Instant }) {
  return (
    <ul className="found">
      {of.map((story) => (
        <li key={story.id} data-scope="">
          <Link to={`/stories/${encodeURIComponent(story.id)}`} data-stop="">
            <Words of={story.title} />
          </Link>
          {!isSaid(story.state, story.title) && <p className="dim">{story.state}</p>}
          <p className="meta">
            {[
              kindWords(story.kind),
              rolesOf(story),
              date(story.updatedAt, now),
              countedPublishers(story.publishers),
              counted(story.articles, 'article'),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What says no more than that it is a product, a place … */
const plain: readonly string[] = ['product', 'vulnerability', 'sector', 'country'];

/** "as attacker (suspected)", "as victim (said by Ada)"; "only mentioned" where it is nothing to the story; null where its kind says it already. */
function rolesOf({ roles }: EntityStory): string | null {
  if (roles.length === 0) return 'only mentioned';
  const telling = roles
    .map(({ role, certainty, by }) => ({
      role,
      word: by === null ? certaintyWord(certainty, role) : `said by ${by}`,
    }))
    .filter(({ role, word }) => word !== null || !plain.includes(role))
    .map(({ role, word }) => `${roleLabels[role][0].toLowerCase()}${word === null ? '' : ` (${word})`}`);
  return telling.length === 0 ? null : `as ${telling.join(', ')}`;
}
