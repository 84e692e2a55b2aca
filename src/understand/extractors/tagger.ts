/**
 * The trained tagger: names in running text and what they are, by word, form and context, for those that no catalogue
 * lists. A linear-chain model over the features of `tagger/features.ts`, with one set of labels (head) for each of the
 * two annotation schemes that it learnt from, AnnoCTR and CyNER.
 */
import type { Reading } from '../reading.ts';
import { madeConsistent } from './tagger/consistency.ts';
import { besidesAt, figureKey, figuresAt, maximumFeatures } from './tagger/features.ts';
import { bestLabels, type TaggerModel } from './tagger/model.ts';
import { withTools } from './tagger/tools.ts';
import { couldBeName, type View, viewOf } from './tagger/view.ts';
import { shippedTagger } from './tagger/weights.ts';

/** A name at tokens `from` to `to`, both included, with a label of the scheme: `MALWARE`, `System`. */
export interface Tagged {
  from: number;
  to: number;
  label: string;
}

/** No article has more than this; what stands beyond is not tagged, so that the time is bounded. */
const maximumTokens = 30_000;
/** A longer sentence is taken in pieces, so that the memory is bounded. */
export const maximumSentence = 300;

/** The tokens of an article that the tagger looks at, with what it sees of each. */
export function taggerView({ tokens, listed, known }: Reading): View {
  const seen = tokens.length > maximumTokens ? tokens.slice(0, maximumTokens) : tokens;
  const inside = seen === tokens ? listed : listed.filter(({ to }) => to < maximumTokens);
  return viewOf(seen, inside, new Set(known.map(({ from }) => from)));
}

/** Tokens `first` to `last` that are labelled together, in the sentence from `start` to `end`; all included. */
export interface Piece {
  first: number;
  last: number;
  start: number;
  end: number;
}

/** Plain words on each side of what could be a name that are labelled with it. */
const margin = 2;

/**
 * The stretches of each sentence in which a name could stand: most words are plain ones in the midst of others, and are
 * passed over to save their time.
 */
export function* pieces(view: View): Generator<Piece> {
  const { tokens } = view;
  let start = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const ends = i === tokens.length || tokens[i]!.sentence !== tokens[start]!.sentence;
    if (!ends && i - start < maximumSentence) continue;
    yield* stretches(view, start, i - 1);
    start = i;
  }
}

function* stretches(view: View, start: number, end: number): Generator<Piece> {
  let open: Piece | null = null;
  for (let i = start; i <= end; i++) {
    if (!couldBeName(view, i)) continue;
    const [first, last] = [Math.max(start, i - margin), Math.min(end, i + margin)];
    if (open && first <= open.last + 1) open.last = last;
    else {
      if (open) yield open;
      open = { first, last, start, end };
    }
  }
  if (open) yield open;
}

/**
 * What each scheme of the model sees in the article, by scheme. Linear in the text, and bounded. `wanted`: words of the
 * names that are asked about, as they are written; stretches with none of them are passed over, since no name in them is
 * a spelling of one of these. All names, where it is null.
 */
export function tag(
  reading: Reading,
  wanted: ReadonlySet<string> | null = null,
  model: TaggerModel = shippedTagger(),
): Map<string, Tagged[]> {
  const view = taggerView(reading);
  const found = new Map<string, Tagged[]>([...model.heads.keys()].map((scheme) => [scheme, []]));
  for (const piece of pieces(view)) {
    if (wanted && !hasOneOf(view, piece, wanted)) continue;
    const rows = scored(model, view, piece);
    const length = piece.last - piece.first + 1;
    for (const [scheme, head] of model.heads)
      collect(found.get(scheme)!, bestLabels(rows, model.width, length, head), head.labels, piece.first);
  }
  for (const [scheme, spans] of found) {
    const consistent = madeConsistent(view, spans);
    found.set(scheme, scheme === 'annoctr' ? withTools(view, consistent) : consistent);
  }
  return found;
}

function hasOneOf({ tokens }: View, { first, last }: Piece, wanted: ReadonlySet<string>): boolean {
  for (let i = first; i <= last; i++) if (wanted.has(tokens[i]!.text)) return true;
  return false;
}

const features = new Uint32Array(maximumFeatures);
const key = new Float64Array(2);
/** Scores of a stretch, kept from one to the next: to make room anew takes longer than to fill it. */
let rows = new Float64Array(0);

/** What speaks for each label, a row for each token of a stretch; they stand until the next is scored. */
function scored(model: TaggerModel, view: View, { first, last, start, end }: Piece): Float64Array {
  const { width } = model;
  if (rows.length < maximumSentence * width) rows = new Float64Array(maximumSentence * width);
  for (let i = first; i <= last; i++) {
    const word = model.ofWord(view.tokens[i]!.word, view.looks[i]!.alone);
    figureKey(view, i, start, end, key);
    const figures =
      model.ofFigures(key) ?? model.keepFigures(key, features, figuresAt(view, i, start, end, features));
    const count = besidesAt(view, i, start, end, features);
    model.score(rows, (i - first) * width, word, figures, features, count);
  }
  return rows;
}

function collect(found: Tagged[], labels: readonly number[], names: string[], first: number): void {
  let open: Tagged | null = null;
  labels.forEach((label, i) => {
    const name = names[label]!;
    if (name.startsWith('B-')) {
      open = { from: first + i, to: first + i, label: name.slice(2) };
      found.push(open);
    } else if (open && name.startsWith('I-')) open.to = first + i;
    else open = null;
  });
}
