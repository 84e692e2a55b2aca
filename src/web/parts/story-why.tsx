import type { RelatedStory, StoryPage } from '../../domain/page.ts';
import type { Instant } from '../../domain/time.ts';
import { count, counted, countedPublishers, span } from '../format.ts';
import { Link } from './link.tsx';
import { Section } from './section.tsx';
import { hasWhy } from './story-sections.tsx';

/** Stories that this one goes back to, that go back to it, or that read alike and are others. */
export function Related({ page: { related, now } }: { page: StoryPage }) {
  if (related.length === 0) return null;
  return (
    <Section id="related" title="Related stories">
      <ul className="related">
        {related.map((story) => (
          <li key={story.id}>
            <Link to={`/stories/${encodeURIComponent(story.id)}`}>{story.title}</Link>
            <p className="dim">{story.state}</p>
            <p className="meta">
              {when(story, now)} · {story.why === '' ? '' : `${story.why} · `}
              {countedPublishers(story.publishers)}, {counted(story.articles, 'article')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** "Earlier, 3–20 Nov 2024": what it is to this story, and when it was told. */
function when({ relation, firstReportedAt, updatedAt }: RelatedStory, now: Instant): string {
  const told = span(firstReportedAt, updatedAt, now);
  return relation === 'alike' ? told : `${relation === 'earlier' ? 'Earlier' : 'Later'}, ${told}`;
}

const whole = (n: number): string => (n === 2 ? 'both' : n === 1 ? 'the one article' : `all ${n}`);

/** What holds the articles together. From what they are kept apart, the related stories say. */
export function Why({ page }: { page: StoryPage }) {
  if (!hasWhy(page)) return null;
  const { shared, placed } = page.why;
  return (
    <Section id="why" title="Why these articles belong together">
      {shared.length > 0 && (
        <dl className="facts">
          <div>
            <dt>Shared</dt>
            <dd>
              {shared
                .map(
                  (part) =>
                    `${part.words} in ${part.in === part.of ? whole(part.of) : `${part.in} of ${part.of}`}`,
                )
                .join(', ')}
            </dd>
          </div>
        </dl>
      )}
      {placed.length > 0 && <Placed placed={placed} articles={page.articles} />}
      {page.asOf === null && (
        <p className="meta after screen-only">
          <Link to="decide#placed">What else each could have joined; merge, split, rename</Link>
        </p>
      )}
    </Section>
  );
}

/** Those that joined, each with its reasons; the others began the story. */
function Placed({ placed, articles }: { placed: StoryPage['why']['placed']; articles: number }) {
  const began = articles - placed.length;
  return (
    <details className="rest">
      <summary>
        {placed.length === 1
          ? 'How the article that joined was placed'
          : `How each of the ${count(placed.length)} articles that joined was placed`}
      </summary>
      {began > 0 && <p className="meta">{counted(began, 'article')} began the story.</p>}
      <ul className="placed">
        {placed.map((article) => (
          <li key={article.articleId}>
            <Link to={`/articles/${encodeURIComponent(article.articleId)}`}>{article.title}</Link>
            <p className="meta">
              {article.reasons.map(({ words }) => words).join(' · ')}
              {article.reasons.length > 0 && ' · '}
              {article.by}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
