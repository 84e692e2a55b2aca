import type { StoryPage, StorySource } from '../../domain/page.ts';
import type { Instant } from '../../domain/time.ts';
import { spanHref } from '../cited-span.ts';
import { count, counted, countedPublishers, language, likeness, published } from '../format.ts';
import { primaryLabels, voiceLabels } from '../labels.ts';
import { Passage } from './citations.tsx';
import { Link } from './link.tsx';
import { Section } from './section.tsx';

/** So many reports are listed at once. */
const shown = 8;

/** Whom a story is from: primary documents first, copies below what they copy; each list by the numbers of its citations. */
export function Sources({ page: { sources, publishers, articles, now } }: { page: StoryPage }) {
  if (sources.length === 0) return null;
  const kin = kinOf(sources);
  const primary = sources.filter((source) => source.primary !== null);
  const reports = sources.filter((source) => source.primary === null);
  const first = reports.slice(0, shown);
  const rest = reports.slice(shown);
  return (
    <Section
      id="sources"
      title="Sources"
      aside={`${countedPublishers(publishers.length, 'independent publisher')} · ${counted(articles, 'article')}`}
    >
      {primary.length > 0 && (
        <>
          {reports.length > 0 && <h3>Primary documents</h3>}
          <SourceList sources={primary} kin={kin} now={now} />
          {reports.length > 0 && <h3>Reports</h3>}
        </>
      )}
      {first.length > 0 && <SourceList sources={first} kin={kin} now={now} />}
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
              {source.primary !== null && (
                <>
                  <b>{primaryLabels[source.primary] ?? source.primary}</b> ·{' '}
                </>
              )}
              {[
                source.publisher,
                kin.get(source.publisher),
                // A saved file is nobody's voice, and has no address.
                source.family && voiceLabels[source.category],
                source.language !== 'en' && language(source.language),
                source.timesCited > 0 &&
                  `cited ${source.timesCited === 1 ? 'once' : `${source.timesCited} times`}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <p className="meta mono print-only">{source.family && source.url}</p>
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
              {copy.publisher} · {published(copy.published, now)} · {copyWords[copy.copy.how]}
              {likeness(copy.copy.similarity)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
