/**
 * The trained tagger: names in running text and what they are, by word, form and context, for those that no catalogue
 * lists. A linear-chain model over the features of `tagger/features.ts`, with one set of labels (head) for each of the
 * two annotation schemes that it learnt from, AnnoCTR and CyNER.
 */
import type { Reading } from '../reading.ts';
import { madeConsistent } from './tagger/consistency.ts';
import { addSeen, featuresAt, maximumFeatures, type View, viewOf } from './tagger/features.ts';
import { bestLabels, type TaggerModel } from './tagger/model.ts';
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

/** Sentences of the view, as first and last token. */
export function* pieces({ tokens }: View): Generator<[first: number, last: number]> {
  let first = 0;
  for (let i = 1; i <= tokens.length; i++) {
    const ends = i === tokens.length || tokens[i]!.sentence !== tokens[first]!.sentence;
    if (!ends && i - first < maximumSentence) continue;
    yield [first, i - 1];
    first = i;
  }
}

/** What each scheme of the model sees in the article, by scheme. Linear in the text, and bounded. */
export function tag(reading: Reading, model: TaggerModel = shippedTagger()): Map<string, Tagged[]> {
  const view = taggerView(reading);
  const found = new Map<string, Tagged[]>([...model.heads.keys()].map((scheme) => [scheme, []]));
  for (const [first, last] of pieces(view)) {
    for (const [scheme, labels] of labelPiece(model, view, first, last))
      collect(found.get(scheme)!, labels, model.heads.get(scheme)!.labels, first);
  }
  for (const [scheme, spans] of found) found.set(scheme, madeConsistent(view.tokens, spans));
  return found;
}

const features = new Uint32Array(maximumFeatures);

/** The best labels of tokens `first` to `last`, by scheme. Each head after the first builds on what the first saw. */
export function labelPiece(
  model: TaggerModel,
  view: View,
  first: number,
  last: number,
): Map<string, Uint8Array> {
  const { width } = model;
  const length = last - first + 1;
  const rows = new Float64Array(length * width);
  const rowOf = (n: number): Float64Array => rows.subarray(n * width, (n + 1) * width);
  for (let n = 0; n < length; n++)
    model.addTo(rowOf(n), features, featuresAt(view, first + n, first, last, features));
  const found = new Map<string, Uint8Array>();
  let seen: Uint8Array | null = null;
  for (const [scheme, head] of model.heads) {
    if (seen) for (let n = 0; n < length; n++) model.addTo(rowOf(n), features, addSeen(features, 0, seen, n));
    const labels = bestLabels(rows, width, length, head);
    found.set(scheme, labels);
    seen ??= labels;
  }
  return found;
}

function collect(found: Tagged[], labels: Uint8Array, names: string[], first: number): void {
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
