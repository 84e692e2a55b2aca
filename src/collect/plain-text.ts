/** Texts out of feeds, made plain: no markup, no control characters, bounded. */
import { Parser } from 'htmlparser2';

/** Longer titles are cut: nobody meant a title of a megabyte. In UTF-16 code units. */
const TITLE_LIMIT = 2_000;

/** Elements that have no end tag, or may leave it out. */
const NO_END = new Set([
  ...[
    'area',
    'base',
    'br',
    'col',
    'embed',
    'frame',
    'hr',
    'img',
    'input',
    'link',
    'meta',
    'param',
    'source',
    'wbr',
  ],
  ...['p', 'li'],
]);
const NOT_SHOWN = new Set(['script', 'style', 'applet', 'object', 'iframe', 'noscript', 'template']);

/** C0 controls but tab and line ends, DEL, and the two code points that are never characters. */
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/g;

/** Takes out characters that no text holds: NUL breaks the database, the others break pages and terminals. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, '');

/** White space of every kind to single spaces. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isMeantAsTag = (piece: { name: string; raw: string }): boolean =>
  NO_END.has(piece.name) || piece.raw.includes('=');

type Piece =
  | { kind: 'text'; text: string }
  /** `last` is the index of the last piece inside; null where the element is never closed. */
  | { kind: 'open'; name: string; raw: string; last: number | null };

/**
 * The text of a title that is HTML. Feeds often put plain text where HTML belongs: a tag without attributes that is
 * never closed ("XSS in <script> tag", "List<T> overflow") was meant as text and stays.
 */
export function titleText(html: string): string {
  const source = html.slice(0, TITLE_LIMIT * 2);
  if (!source.includes('<') && !source.includes('&'))
    return squeeze(withoutControls(source)).slice(0, TITLE_LIMIT);
  const pieces = readPieces(source);
  let text = '';
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i]!;
    if (piece.kind === 'text') text += piece.text;
    else if (piece.name === 'br' || piece.name === 'p') text += ' ';
    else if (piece.last === null) text += isMeantAsTag(piece) ? '' : piece.raw;
    else if (NOT_SHOWN.has(piece.name)) i = piece.last;
  }
  return squeeze(withoutControls(text)).slice(0, TITLE_LIMIT);
}

/** A title that is plain text already. */
export const plainTitle = (text: string): string => squeeze(withoutControls(text.slice(0, TITLE_LIMIT)));

function readPieces(source: string): Piece[] {
  const pieces: Piece[] = [];
  const open: Extract<Piece, { kind: 'open' }>[] = [];
  const parser = new Parser({
    onopentag(name) {
      const raw = source.slice(parser.startIndex, parser.endIndex + 1);
      const piece = { kind: 'open' as const, name, raw, last: null };
      open.push(piece);
      pieces.push(piece);
    },
    onclosetag(_, implied) {
      const piece = open.pop();
      if (piece !== undefined && !implied) piece.last = pieces.length - 1;
    },
    ontext: (text) => void pieces.push({ kind: 'text', text }),
  });
  parser.end(source);
  return pieces;
}
