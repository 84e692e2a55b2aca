/** The text of an article as HTML, which the server writes: nothing in it needs a script, and it may be long. */
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ArticlePage } from '../../domain/page.ts';
import { cutAt, type ShownPiece, type Span, tableCells } from '../cited-span.ts';

type Block = ArticlePage['blocks'][number];

/**
 * The heading and the rest of a text, the span that was asked for marked in both. The title block is the heading, so that
 * a cited title is marked too; `title` stands there where a text has none.
 */
export function articleHtml(
  title: string,
  blocks: readonly Block[],
  span: Span | null,
): { title: string; html: string } {
  const [heading, ...rest] = blocks[0]?.kind === 'title' ? blocks : [undefined, ...blocks];
  const pieces = (block: Block) => <Pieces of={cutAt(block.pieces, span)} from={span?.start ?? null} />;
  const cells = (block: Block) =>
    tableCells(cutAt(block.pieces, span)).map((row) =>
      row.map((cell) => <Pieces key={cell[0]?.start} of={cell} from={span?.start ?? null} />),
    );
  return {
    title: renderToStaticMarkup(heading === undefined ? title : pieces(heading)),
    html: renderToStaticMarkup(
      grouped(rest.filter((block) => block !== undefined)).map((group) => (
        <BlockView key={group[0]!.start} blocks={group} pieces={pieces} cells={cells} />
      )),
    ),
  };
}

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
  pieces(block: Block): ReactNode;
  cells(block: Block): ReactNode[][];
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
function Table({ rows }: { rows: ReactNode[][] }) {
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
