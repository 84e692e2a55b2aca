import { Fragment, useEffect } from 'react';
import { useLoaderData, useLocation } from 'react-router';
import type { ArticlePage } from '../../domain/page.ts';
import { cutAt, readSpan, type ShownPiece, tableCells } from '../cited-span.ts';
import { answering } from '../context.ts';
import { counted, language, likeness, published, stamp } from '../format.ts';
import { voiceLabels } from '../labels.ts';
import { Link } from '../parts/link.tsx';

export { orKept as clientLoader } from '../browser/kept.ts';

export const loader = answering(async ({ app, who, params, url }) => ({
  page: await app.article(who, params.id ?? '', url.searchParams.get('asOf')),
  span: readSpan(url.searchParams.get('c')),
}));

export default function Article() {
  const { page, span } = useLoaderData<typeof loader>();
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each arrival; the browser itself does it only on a full load
  useEffect(() => {
    if (hash.startsWith('#c-')) document.getElementById(hash.slice(1))?.focus();
  }, [hash, key]);
  // The title block is the page's heading, with its pieces, so that a cited title is marked too.
  const [title, ...rest] = page.blocks[0]?.kind === 'title' ? page.blocks : [undefined, ...page.blocks];
  const pieces = (block: Block) => <Pieces of={cutAt(block.pieces, span)} from={span?.start ?? null} />;
  const cells = (block: Block) =>
    tableCells(cutAt(block.pieces, span)).map((row) =>
      row.map((cell) => <Pieces key={cell[0]?.start} of={cell} from={span?.start ?? null} />),
    );
  return (
    <main className="page article" id="main" tabIndex={-1}>
      <title>{`${page.title} · Throughline`}</title>
      {page.file === null && <link rel="canonical" href={page.url} />}
      <Head page={page} title={title === undefined ? page.title : pieces(title)} />
      <div className="text" lang={page.language === 'und' ? undefined : page.language}>
        {grouped(rest.filter((block) => block !== undefined)).map((group) => (
          <BlockView key={group[0]!.start} blocks={group} pieces={pieces} cells={cells} />
        ))}
      </div>
      {page.images.length > 0 && (
        <p className="meta">
          {counted(page.images.length, 'picture')} of the original {page.images.length === 1 ? 'is' : 'are'}{' '}
          not kept here.
        </p>
      )}
    </main>
  );
}

function Head({ page, title }: { page: ArticlePage; title: React.ReactNode }) {
  return (
    <header>
      <p className="kicker">
        <span>Article</span>
        <span>{page.publisher}</span>
        {page.file === null && <span>{voiceLabels[page.category]}</span>}
        {page.language !== 'en' && page.language !== 'und' && <span>{language(page.language)}</span>}
      </p>
      <h1 lang={page.language === 'und' ? undefined : page.language}>{title}</h1>
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

type Block = ArticlePage['blocks'][number];

/** List items that follow each other make one list. */
function grouped(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'item' && last?.[0]?.kind === 'item') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

interface BlockProps {
  blocks: Block[];
  pieces(block: Block): React.ReactNode;
  cells(block: Block): React.ReactNode[][];
}

function BlockView({ blocks, pieces, cells }: BlockProps) {
  const block = blocks[0]!;
  switch (block.kind) {
    case 'title':
    case 'heading':
      return <h2>{pieces(block)}</h2>;
    case 'item':
      return (
        <ul>
          {blocks.map((item) => (
            <li key={item.start}>{pieces(item)}</li>
          ))}
        </ul>
      );
    case 'quote':
      return <blockquote>{pieces(block)}</blockquote>;
    case 'table':
      return <Table rows={cells(block)} />;
    case 'code':
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and a scroll area must be reachable by keys
      return <pre tabIndex={0}>{pieces(block)}</pre>;
    case 'paragraph':
      return <p>{pieces(block)}</p>;
  }
}

/** A table of the article. Which of its cells are headings is not kept, so that none is made one. */
function Table({ rows }: { rows: React.ReactNode[][] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and a scroll area must be reachable by keys
    <section className="table-scroll" tabIndex={0} aria-label="Table">
      <table>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={at}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The text, with what stories cite underlined in grey and the span that was asked for marked. */
function Pieces({ of, from }: { of: ShownPiece[]; from: number | null }) {
  return of.map((piece) => {
    const text =
      piece.href === null ? (
        piece.text
      ) : (
        <a href={piece.href} rel="noopener noreferrer external nofollow">
          {piece.text}
        </a>
      );
    if (piece.asked)
      return (
        <mark
          key={piece.start}
          className="asked"
          {...(piece.start === from && { id: `c-${piece.start}`, tabIndex: -1 })}
        >
          {text}
        </mark>
      );
    return (
      <span key={piece.start} className={piece.cited ? 'cited' : undefined}>
        {text}
      </span>
    );
  });
}

function datesOf({ file, authors, published: time, updated, learnedAt, now }: ArticlePage): string {
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

function Notes({ page: { id, now, cut, copyOf, copies, asOf, changedAt } }: { page: ArticlePage }) {
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
