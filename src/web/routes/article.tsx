import { Fragment, useEffect } from 'react';
import { useLoaderData, useLocation } from 'react-router';
import type { ArticlePage } from '../../domain/page.ts';
import { readSpan } from '../cited-span.ts';
import { answering } from '../context.ts';
import { counted, language, likeness, published, stamp } from '../format.ts';
import { htmlId } from '../html-once.ts';
import { voiceLabels } from '../labels.ts';
import { articleHtml } from '../parts/article-text.tsx';
import { Link } from '../parts/link.tsx';

export { orKept as clientLoader } from '../browser/kept.ts';

export const loader = answering(async ({ app, who, params, url }) => {
  const { blocks, ...page } = await app.article(who, params.id ?? '', url.searchParams.get('asOf'));
  return { page, ...articleHtml(page.title, blocks, readSpan(url.searchParams.get('c'))) };
});

type Shown = Omit<ArticlePage, 'blocks'>;

export default function Article() {
  const { page, title, html } = useLoaderData<typeof loader>();
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each arrival; the browser itself does it only on a full load
  useEffect(() => {
    if (hash.startsWith('#c-')) document.getElementById(hash.slice(1))?.focus();
  }, [hash, key]);
  const lang = page.language === 'und' ? undefined : page.language;
  return (
    <main className="page article" id="main" tabIndex={-1}>
      <title>{`${page.title} · Throughline`}</title>
      {page.file === null && <link rel="canonical" href={page.url} />}
      <Head page={page} lang={lang} title={title} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: written by React, in `articleHtml` */}
      <div id={htmlId} className="text" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
      {page.images.length > 0 && (
        <p className="meta">
          {counted(page.images.length, 'picture')} of the original {page.images.length === 1 ? 'is' : 'are'}{' '}
          not kept here.
        </p>
      )}
    </main>
  );
}

function Head({ page, lang, title }: { page: Shown; lang: string | undefined; title: string }) {
  return (
    <header>
      <p className="kicker">
        <span>Article</span>
        <span>{page.publisher}</span>
        {page.file === null && <span>{voiceLabels[page.category]}</span>}
        {page.language !== 'en' && page.language !== 'und' && <span>{language(page.language)}</span>}
      </p>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: written by React, in `articleHtml` */}
      <h1 lang={lang} dangerouslySetInnerHTML={{ __html: title }} />
      <p className="since">{datesOf(page)}</p>
      {page.story !== null && (
        <p className="belongs">
          Belongs to <Link to={`/stories/${encodeURIComponent(page.story.id)}`}>{page.story.title}</Link>
        </p>
      )}
      <p className="actions">
        {page.file === null ? (
          <a className="button primary" href={page.url} rel="noopener noreferrer external nofollow">
            Read the original at {page.publisher}
          </a>
        ) : (
          <span className="meta">
            Read by hand from the file <span className="mono">{page.file}</span>
          </span>
        )}
      </p>
      <Notes page={page} />
    </header>
  );
}

function datesOf({ file, authors, published: time, updated, learnedAt, now }: Shown): string {
  return [
    ...(authors.length > 0 ? [`By ${authors.join(', ')}`] : []),
    `published ${published(time, now)}${time.from === 'fetched' ? ` (the day we found it; its ${file === null ? 'page' : 'file'} gives no date)` : ''}`,
    ...(updated === null ? [] : [`updated ${published(updated, now)}`]),
    `learned ${stamp(learnedAt, now)}`,
    'times in UTC',
  ]
    .join(' · ')
    .replace(/^p/, 'P');
}

const copyWords = { same: 'the same text', near: 'nearly the same text', rewritten: 'a rewrite' } as const;

/** A change is seen at an instant; until then stood what was before. */
const justBefore = (at: string): string => new Date(Date.parse(at) - 1).toISOString();

function Notes({ page: { id, now, cut, copyOf, copies, asOf, changedAt } }: { page: Shown }) {
  const path = `/articles/${encodeURIComponent(id)}`;
  return (
    <>
      {cut !== null && (
        <p className="note">
          <span>{cut}</span>
        </p>
      )}
      {changedAt.length > 0 && (
        <p className="note">
          <span>
            {asOf !== null && (
              <>
                <b>What it said {stamp(asOf, now)}</b>, before its publisher changed it.{' '}
                <Link to={path}>Today’s text</Link>.{' '}
              </>
            )}
            Its publisher changed it{' '}
            {changedAt.map((at, index) => (
              <Fragment key={at}>
                {index > 0 && ', '}
                {stamp(at, now)} (
                <Link to={`${path}?asOf=${encodeURIComponent(justBefore(at))}`}>the text before that</Link>)
              </Fragment>
            ))}
            .
          </span>
        </p>
      )}
      {copyOf !== null && (
        <p className="note">
          <span>
            <b>A copy, which adds no voice:</b> {copyWords[copyOf.copy.how]} as{' '}
            <Link to={`/articles/${encodeURIComponent(copyOf.articleId)}`}>{copyOf.title}</Link> of{' '}
            {copyOf.publisher}
            {likeness(copyOf.copy.similarity)}.
          </span>
        </p>
      )}
      {copies.length > 0 && (
        <details className="copies">
          <summary>{copies.length === 1 ? '1 copy of it' : `${copies.length} copies of it`}</summary>
          <ul>
            {copies.map((copy) => (
              <li key={copy.articleId}>
                <Link to={`/articles/${encodeURIComponent(copy.articleId)}`}>{copy.title}</Link>{' '}
                <span className="meta">
                  {copy.publisher} · {copyWords[copy.copy.how]}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
