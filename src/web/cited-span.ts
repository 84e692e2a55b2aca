/** The span of an article that a citation points at: in the address, and in the article's pieces. */
import type { ArticlePage } from '../domain/page.ts';

export interface Span {
  start: number;
  end: number;
}

/** The address of an article at a cited span. */
export const spanHref = (articleId: string, { start, end, asOf }: Span & { asOf: string | null }): string =>
  `/articles/${encodeURIComponent(articleId)}?c=${start}-${end}${asOf === null ? '' : `&asOf=${encodeURIComponent(asOf)}`}#c-${start}`;

/** Reads `START-END`; null for anything else, and for an empty or a reversed span. */
export function readSpan(value: string | null): Span | null {
  const match = /^(\d{1,9})-(\d{1,9})$/.exec(value ?? '');
  if (match === null) return null;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start < end ? { start, end } : null;
}

export type Piece = ArticlePage['blocks'][number]['pieces'][number];
export interface ShownPiece extends Piece {
  /** Inside the span that was asked for. */
  asked: boolean;
}

/** The pieces of the text from `from` to `to`, the first and the last cut to fit. */
export function between(pieces: readonly ShownPiece[], from: number, to: number): ShownPiece[] {
  return pieces.flatMap((piece) => {
    const start = Math.max(piece.start, from);
    const end = Math.min(piece.start + piece.text.length, to);
    return start < end
      ? [{ ...piece, start, text: piece.text.slice(start - piece.start, end - piece.start) }]
      : [];
  });
}

/** The cells of a table's text, row by row: a row is a line, and cells are apart by " | ". */
export function tableCells(pieces: readonly ShownPiece[]): ShownPiece[][][] {
  const text = pieces.map((piece) => piece.text).join('');
  let at = pieces[0]?.start ?? 0;
  return text.split('\n').map((line) => {
    const cells = line.split(' | ').map((cell) => {
      const from = at;
      at += cell.length + 3;
      return between(pieces, from, from + cell.length);
    });
    // The last cell of a line has a line's end after it, not a separator.
    at -= 2;
    return cells;
  });
}

/** Cuts pieces at the ends of `span`, so that exactly the span can be marked. The text stays the same. */
export function cutAt(pieces: readonly Piece[], span: Span | null): ShownPiece[] {
  if (span === null) return pieces.map((piece) => ({ ...piece, asked: false }));
  return pieces.flatMap((piece) => {
    const end = piece.start + piece.text.length;
    const edges = [piece.start, ...[span.start, span.end].filter((at) => at > piece.start && at < end), end];
    return edges.slice(0, -1).map((from, index) => {
      const to = edges[index + 1]!;
      return {
        ...piece,
        start: from,
        text: piece.text.slice(from - piece.start, to - piece.start),
        asked: from >= span.start && to <= span.end && from < to,
      };
    });
  });
}
