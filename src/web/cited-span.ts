/** The span of an article that a citation points at: in the address, and in the article's pieces. */
import type { ArticlePage } from '../domain/page.ts';

export interface Span {
  start: number;
  end: number;
}

/** The address of an article at a cited span. */
export const spanHref = (articleId: string, { start, end }: Span): string =>
  `/articles/${encodeURIComponent(articleId)}?c=${start}-${end}#c-${start}`;

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
