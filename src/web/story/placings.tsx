import type { StoryWhy } from '../../domain/page.ts';
import type { Instant } from '../../domain/time.ts';
import { counted, published } from '../format.ts';
import { Link } from '../parts/link.tsx';
import { Section } from '../parts/section.tsx';

type Placed = StoryWhy['articles'][number];

/** Why the engine put each article here, and the stories that it could have joined, best first. */
export function Placings({ of: { articles }, now }: { of: StoryWhy; now: Instant }) {
  if (articles.length === 0) return null;
  return (
    <Section id="placed" title="How each article was placed">
      <ul className="placed">
        {articles.map((article) => (
          <li key={article.articleId}>
            <Link to={`/articles/${encodeURIComponent(article.articleId)}`}>{article.title}</Link>{' '}
            <span className="meta">
              {article.publisher} · {published(article.published, now)}
            </span>
            <p className="meta">{whyHere(article)}</p>
            <RunnersUp of={article.runnersUp} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const whyHere = ({ joined, by, reasons }: Placed): string =>
  joined ? [...reasons.map(({ words }) => words), by].join(' · ') : 'it began a story of its own';

function RunnersUp({ of }: { of: Placed['runnersUp'] }) {
  if (of.length === 0) return null;
  return (
    <details className="rest">
      <summary>It could have joined {counted(of.length, 'other story', 'other stories')}</summary>
      <ul>
        {of.map(({ storyId, title, by, veto, reasons }) => (
          <li key={storyId}>
            {title === null ? (
              <span className="dim">a story that is gone</span>
            ) : (
              <Link to={`/stories/${encodeURIComponent(storyId)}`}>{title}</Link>
            )}
            <p className="meta">
              {[veto === null ? null : `forbidden: ${veto}`, ...reasons.map(({ words }) => words), by]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
