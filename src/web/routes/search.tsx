import { Fragment } from 'react';
import { Form, useLoaderData } from 'react-router';
import type { SearchPage } from '../../domain/page.ts';
import { spanHref } from '../cited-span.ts';
import { answering } from '../context.ts';
import { entityHref, typeWord } from '../entity-labels.ts';
import { count, counted, countedPublishers, date, isSaid, published } from '../format.ts';
import { kindWords } from '../labels.ts';
import { observableWord, roleWords } from '../observable-words.ts';
import { Link } from '../parts/link.tsx';
import { Section } from '../parts/section.tsx';
import { Words } from '../parts/words.tsx';

/** How many of each kind a page of results holds. */
const most = 50;
const mostEntities = 8;

export { orKept as clientLoader } from '../browser/kept.ts';

export const loader = answering(async ({ app, who, url }) => {
  const given = (url.searchParams.get('q') ?? '').trim();
  const found = given === '' ? null : await app.search(who, given, most);
  return { text: found?.text ?? '', found };
});

export default function Search() {
  const { text, found } = useLoaderData<typeof loader>();
  return (
    <main className="page search-page" id="main" tabIndex={-1}>
      <title>{`${text === '' ? '' : `${text} · `}Search · Throughline`}</title>
      <h1>Search</h1>
      <Form action="/search" role="search" className="line-form">
        <input
          key={text}
          className="field"
          type="search"
          name="q"
          defaultValue={text}
          aria-label="Search stories, articles and entities"
          aria-describedby="operators"
          autoComplete="off"
        />
        <button type="submit" className="button primary">
          Search
        </button>
      </Form>
      <Operators />
      {found !== null && found.notes.length > 0 && (
        <div className="note search-notes" role="status">
          {found.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      )}
      {found !== null && isEmpty(found) && (
        <p className="note">
          <span>
            <b>Nothing found</b> for “{text}”. Fewer or other words find more.
          </span>
        </p>
      )}
      {found !== null && <Observables found={found} />}
      {found !== null && <Entities found={found} />}
      {found !== null && <Stories found={found} />}
      {found !== null && <Articles found={found} />}
    </main>
  );
}

const isEmpty = ({ observables, entities, stories, articles }: SearchPage): boolean =>
  observables.shown.length + entities.length + stories.length + articles.length === 0;

const operators: [operator: string, does: string, example: string][] = [
  ['actor:', 'who did it', 'actor:"Scattered Spider"'],
  ['cve:', 'a vulnerability', 'cve:CVE-2025-64446'],
  ['sector:', 'whom it concerns', 'sector:health'],
  ['since:', 'a day, or 7d', 'since:7d'],
  ['“phrase”', 'words in this order', '"help desk"'],
];

/** What can be typed beside plain words; each is a link that tries it. */
function Operators() {
  return (
    <p className="operators meta" id="operators">
      <span>Narrow with</span>
      {operators.map(([operator, does, example]) => (
        <span key={operator}>
          <Link to={`/search?q=${encodeURIComponent(example)}`} title={example}>
            {operator}
          </Link>{' '}
          {does}
        </span>
      ))}
    </p>
  );
}

/** Defanged; each leads to the passage that holds it. */
function Observables({ found: { observables, now } }: { found: SearchPage }) {
  const { shown, total, entities } = observables;
  if (shown.length === 0) return null;
  return (
    <Section
      id="observables"
      title="Observables"
      aside={total > shown.length && `${shown.length} of ${count(total)}`}
    >
      <ul className="found-entities">
        {shown.map((one) => (
          <li key={`${one.type} ${one.value}`} data-scope="">
            <Link
              to={spanHref(one.cite.articleId, { ...one.cite, asOf: null })}
              className="mono"
              data-stop=""
            >
              {one.shown}
            </Link>
            <span className="meta">
              {[
                observableWord(one.type),
                roleWords[one.role],
                one.why,
                one.remark && `“${one.remark}”`,
                counted(one.articles, 'article'),
                date(one.lastSeenAt, now),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {entities.length > 0 && (
        <p className="meta after">
          Among the observables of{' '}
          {entities.map((one, i) => (
            <Fragment key={entityHref(one)}>
              {i > 0 && ', '}
              <Link to={entityHref(one)}>{one.name}</Link>
            </Fragment>
          ))}
        </p>
      )}
    </Section>
  );
}

/** The best known few open, on one line each; the list of all entities has the others. */
function Entities({ found: { entities, text, now } }: { found: SearchPage }) {
  if (entities.length === 0) return null;
  return (
    <Section
      id="entities"
      title="Entities"
      aside={<Link to={`/entities?q=${encodeURIComponent(text)}`}>among all entities</Link>}
    >
      <ul className="found-entities">
        {entities.slice(0, mostEntities).map((one) => (
          <li key={entityHref(one)} data-scope="">
            <Link to={entityHref(one)} data-stop="">
              {one.name}
            </Link>
            <span className="meta">
              {[
                typeWord(one.type),
                one.matched !== null && one.matched !== one.name ? `also ${one.matched}` : null,
                counted(one.articles, 'article'),
                one.lastSeenAt === null ? null : date(one.lastSeenAt, now),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Stories({ found: { stories, now } }: { found: SearchPage }) {
  if (stories.length === 0) return null;
  return (
    <Section id="stories" title="Stories" aside={shown(stories.length, 'story', 'stories')}>
      <ol className="found">
        {stories.map((story) => (
          <li key={story.id} data-scope="">
            <Link to={`/stories/${encodeURIComponent(story.id)}`} data-stop="">
              <Words of={story.title} />
            </Link>
            {!isSaid(story.state, story.title) && <p className="dim">{story.state}</p>}
            <p className="meta">
              {kindWords(story.kind)} · {countedPublishers(story.publishers)},{' '}
              {counted(story.articles, 'article')} · {date(story.updatedAt, now)}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Snippet({ of: { snippet, marks } }: { of: SearchPage['articles'][number] }) {
  return (
    <>
      {marks.map(({ start, end }, i) => (
        <Fragment key={start}>
          {snippet.slice(marks[i - 1]?.end ?? 0, start)}
          <mark>{snippet.slice(start, end)}</mark>
        </Fragment>
      ))}
      {snippet.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}

function Articles({ found: { articles, now } }: { found: SearchPage }) {
  if (articles.length === 0) return null;
  return (
    <Section id="articles" title="Articles" aside={shown(articles.length, 'article')}>
      <ol className="found">
        {articles.map((article) => (
          <li key={article.id} data-scope="">
            <Link to={`/articles/${encodeURIComponent(article.id)}`} data-stop="">
              <Words of={article.title} />
            </Link>
            <p className="dim">
              <Snippet of={article} />
            </p>
            <p className="meta">
              {article.publisher} · {published(article.published, now)}
              {article.storyId !== null && (
                <>
                  {' · '}
                  <Link to={`/stories/${encodeURIComponent(article.storyId)}`}>its story</Link>
                </>
              )}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

const shown = (n: number, one: string, many?: string) =>
  n === most ? `the first ${counted(n, one, many)}` : counted(n, one, many);
