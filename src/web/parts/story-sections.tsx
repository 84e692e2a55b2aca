/** The sections of a story that are lists of their own. Each renders nothing where it has nothing to say. */
import { Link } from 'react-router';
import type { StoryPage, StorySource } from '../../domain/page.ts';
import type { Instant } from '../../domain/time.ts';
import { spanHref } from '../cited-span.ts';
import { count, counted, date, language, published, stamp } from '../format.ts';
import { changeLabels, voiceLabels } from '../labels.ts';
import { ChangeWords } from './changes.tsx';
import { Citations, Passage } from './citations.tsx';
import { Section } from './section.tsx';

export function Changed({ page: { changed, now } }: { page: StoryPage }) {
  if (changed.changes.length === 0) return null;
  return (
    <Section
      id="changed"
      title="Changed since you read this"
      aside={
        changed.since !== null && `You last read it ${stamp(changed.since, now).replace(/^(\d\d:)/, 'at $1')}`
      }
    >
      <dl className="deltas">
        {changed.changes.map((change) => (
          <div key={change.what + change.words}>
            <dt>{changeLabels[change.what]}</dt>
            <dd>
              <ChangeWords change={change} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const disputeWords = { open: 'open', updated: 'updated', corrected: 'corrected', denied: 'denied' } as const;

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

export function Sources({ page: { sources, publishers, articles, now } }: { page: StoryPage }) {
  if (sources.length === 0) return null;
  const kin = kinOf(sources);
  const first = sources.slice(0, 8);
  const rest = sources.slice(8);
  return (
    <Section
      id="sources"
      title="Sources"
      aside={`${counted(publishers.length, 'independent publisher')} · ${counted(articles, 'article')}`}
    >
      <SourceList sources={first} kin={kin} now={now} />
      {rest.length > 0 && (
        <details className="rest">
          <summary>{counted(rest.length, 'more source')}</summary>
          <SourceList sources={rest} kin={kin} now={now} />
        </details>
      )}
    </Section>
  );
}

/** For each publisher of a story that has relatives in it: who they are. Relatives are one voice. */
function kinOf(sources: readonly StorySource[]): Map<string, string> {
  const families = new Map<string, Set<string>>();
  for (const { family, publisher } of sources)
    families.set(family, (families.get(family) ?? new Set()).add(publisher));
  const kin = new Map<string, string>();
  for (const members of families.values())
    for (const member of members)
      if (members.size > 1)
        kin.set(member, `one family with ${[...members].filter((other) => other !== member).join(', ')}`);
  return kin;
}

interface SourceListProps {
  sources: StorySource[];
  kin: Map<string, string>;
  now: Instant;
}

function SourceList({ sources, kin, now }: SourceListProps) {
  return (
    <ol className="sources">
      {sources.map((source) => (
        <li key={source.articleId} id={`source-${source.number}`}>
          <span>{source.number}</span>
          <div>
            <Link to={`/articles/${encodeURIComponent(source.articleId)}`} lang={langOf(source.language)}>
              {source.title}
            </Link>
            <p className="meta">
              {[
                source.publisher,
                kin.get(source.publisher) ?? null,
                voiceLabels[source.category],
                ...(source.language === 'en' ? [] : [language(source.language)]),
                ...(source.timesCited > 0
                  ? [`cited ${source.timesCited === 1 ? 'once' : `${source.timesCited} times`}`]
                  : []),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </p>
            <p className="meta mono print-only">{source.url}</p>
            <Passages source={source} />
            <Copies source={source} now={now} />
          </div>
          <time dateTime={source.published.at} className="meta">
            {published(source.published, now)}
          </time>
        </li>
      ))}
    </ol>
  );
}

const langOf = (code: string) => (code === 'und' || code === 'en' ? undefined : code);

function Passages({ source: { passages, language: code } }: { source: StorySource }) {
  if (passages.length === 0) return null;
  return (
    <details className="quotes">
      <summary>{counted(passages.length, 'cited passage')}</summary>
      <ul>
        {passages.map((passage) => (
          <li key={`${passage.start} ${passage.end}`}>
            <blockquote lang={langOf(code)}>
              <Passage of={passage} />
            </blockquote>
            <Link className="meta" to={spanHref(passage.articleId, passage)}>
              Open there
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

const copyWords = { same: 'the same text', near: 'nearly the same text', rewritten: 'rewritten' } as const;

function Copies({ source: { copies }, now }: { source: StorySource; now: Instant }) {
  if (copies.length === 0) return null;
  const names = copies.slice(0, 3).map(({ publisher }) => publisher);
  const more = copies.length - names.length;
  return (
    <details className="copies">
      <summary>
        <svg width="12" height="6" aria-hidden="true">
          <rect width="12" height="6" fill="url(#hatch)" />
        </svg>
        {copies.length === 1 ? '1 copy' : `${count(copies.length)} copies`}: {names.join(', ')}
        {more > 0 && `, ${more} more`}. {copies.length === 1 ? 'It adds' : 'They add'} no voice.
      </summary>
      <ul>
        {copies.map((copy) => (
          <li key={copy.articleId}>
            <Link to={`/articles/${encodeURIComponent(copy.articleId)}`}>{copy.title}</Link>{' '}
            <span className="meta">
              {copy.publisher} · {published(copy.published, now)} · {copyWords[copy.copy.how]} (
              {Math.round(copy.copy.similarity * 100)} %)
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Related({ page: { related } }: { page: StoryPage }) {
  if (related.length === 0) return null;
  return (
    <Section id="related" title="Related stories">
      <ul className="related">
        {related.map((story) => (
          <li key={story.id}>
            <Link to={`/stories/${encodeURIComponent(story.id)}`}>{story.title}</Link>
            <p className="dim">{story.state}</p>
            <p className="meta">
              {story.why === '' ? '' : `${story.why} · `}
              {counted(story.publishers, 'publisher')}, {counted(story.articles, 'article')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const whole = (n: number): string => (n === 2 ? 'both' : n === 1 ? 'the one article' : `all ${n}`);

export const hasWhy = ({ why }: StoryPage): boolean =>
  why.shared.length + why.placed.length + why.keptApart.length > 0;

export function Why({ page }: { page: StoryPage }) {
  if (!hasWhy(page)) return null;
  const { shared, placed, keptApart } = page.why;
  return (
    <Section id="why" title="Why these articles belong together">
      <dl className="facts">
        {shared.length > 0 && (
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
        )}
        {keptApart.length > 0 && (
          <div>
            <dt>Kept apart</dt>
            <dd>
              <ul>
                {keptApart.map((other) => (
                  <li key={other.storyId}>
                    <Link to={`/stories/${encodeURIComponent(other.storyId)}`}>{other.title}</Link>:{' '}
                    {other.words === '' ? 'read alike' : other.words} ({other.score.toFixed(2)})
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
      {placed.length > 0 && <Placed placed={placed} articles={page.articles} />}
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
              {article.reasons.length > 0 && ' · '}score {article.score.toFixed(2)}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
