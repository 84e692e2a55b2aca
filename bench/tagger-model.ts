/** Training of the tagger on gold documents, and packing of its weights. */
import { featuresAt, maximumFeatures } from '../src/understand/extractors/tagger/features.ts';
import type { TaggerWeights } from '../src/understand/extractors/tagger/weights.ts';
import { pieces, taggerView } from '../src/understand/extractors/tagger.ts';
import { prepare } from '../src/understand/reading.ts';
import { type CrfSentence, trainCrf } from './crf.ts';
import type { GoldDocument } from './entities-data.ts';

/** What is learnt of each scheme; everything else is outside. */
export const learnt: Record<string, string[]> = {
  annoctr: ['MALWARE', 'GROUP', 'TOOL', 'ORG', 'LOC', 'SECTOR'],
  cyner: ['Malware', 'System', 'Organization', 'Indicator', 'Vulnerability'],
};

export interface TrainedHead {
  scheme: string;
  labels: string[];
  transitions: Float64Array;
  /** Weights by hash of the feature, one for each label. */
  weights: Map<number, Float32Array>;
}

/** Features seen less often are not learnt. */
const leastSeen = 2;

export const labelsOf = (scheme: string): string[] => [
  'O',
  ...learnt[scheme]!.flatMap((type) => [`B-${type}`, `I-${type}`]),
];

/** Trains one head on documents of one scheme. */
export function trainHead(documents: GoldDocument[]): TrainedHead {
  const { scheme } = documents[0]!;
  const labels = labelsOf(scheme);
  const raw = documents.flatMap((document) => sentencesOf(document, labels));
  const seen = new Map<number, number>();
  for (const { features } of raw)
    for (const own of features) for (const f of own) seen.set(f, (seen.get(f) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [hash, count] of seen) if (count >= leastSeen) index.set(hash, index.size);
  const sentences = raw.map((sentence) => ({
    labels: sentence.labels,
    features: sentence.features.map((own) => own.filter((f) => index.has(f)).map((f) => index.get(f)!)),
  }));
  const { weights, transitions } = trainCrf(sentences, {
    labels: labels.length,
    features: index.size,
    allowed: (from, to) => mayFollow(labels[from], labels[to]!),
    epochs: 12,
    l1: 0.1,
    rate: 0.3,
    dropout: 0.3,
  });
  const kept = new Map<number, Float32Array>();
  for (const [hash, at] of index) {
    const row = weights.subarray(at * labels.length, (at + 1) * labels.length);
    if (row.some((weight) => weight !== 0)) kept.set(hash, row.slice());
  }
  return { scheme, labels, transitions, weights: kept };
}

const mayFollow = (from: string | undefined, to: string): boolean =>
  !to.startsWith('I-') || (from !== undefined && from.slice(2) === to.slice(2) && from !== 'O');

function sentencesOf({ article, tokens: gold, spans }: GoldDocument, labels: string[]): CrfSentence[] {
  const view = taggerView(prepare(article));
  const own = new Uint8Array(view.tokens.length);
  let at = 0;
  // Cybersecurity entities come after named entities: where both stand, they count.
  for (const { from, to, label } of [...spans].sort((a, b) => gold[a.from]!.start - gold[b.from]!.start)) {
    const begin = labels.indexOf(`B-${label}`);
    if (begin < 0) continue;
    const [start, end] = [gold[from]!.start, gold[to]!.end];
    while (at < view.tokens.length && view.tokens[at]!.end <= start) at++;
    for (let i = at; i < view.tokens.length && view.tokens[i]!.start < end; i++)
      own[i] = i === at ? begin : begin + 1;
  }
  const buffer = new Uint32Array(maximumFeatures);
  return [...pieces(view)].map((piece) => {
    const { first, last, start, end } = piece;
    return {
      labels: repaired(own.slice(first, last + 1), labels),
      features: Array.from({ length: last - first + 1 }, (_, n) =>
        buffer.slice(0, featuresAt(view, first + n, start, end, buffer)),
      ),
    };
  });
}

/** A name that our sentences cut in two begins anew. */
function repaired(own: Uint8Array, labels: string[]): Uint8Array {
  own.forEach((label, i) => {
    if (!mayFollow(labels[own[i - 1] ?? -1], labels[label]!)) own[i] = label - 1;
  });
  return own;
}

/** Puts heads into the form that ships: weights in 8 bits, those too small for it left out. */
export function packTagger(heads: TrainedHead[]): TaggerWeights {
  const all = heads.flatMap(({ weights }) => [...weights.values()]);
  const most = all.reduce((max, row) => row.reduce((m, weight) => Math.max(m, Math.abs(weight)), max), 0);
  const scale = Math.min(most, 6) / 127;
  const entries = new Map<number, [column: number, value: number][]>();
  let offset = 0;
  for (const { weights, labels } of heads) {
    for (const [hash, row] of weights) {
      const own = entries.get(hash) ?? [];
      row.forEach((weight, y) => {
        const value = Math.max(-127, Math.min(127, Math.round(weight / scale)));
        if (value !== 0) own.push([offset + y, value]);
      });
      if (own.length > 0) entries.set(hash, own);
    }
    offset += labels.length;
  }
  const sorted = [...entries].sort(([a], [b]) => a - b);
  const flat = sorted.flatMap(([, own]) => own);
  const base64 = (bytes: ArrayLike<number> & ArrayBufferView): string =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  return {
    about:
      'Made by bench/train-tagger.ts from AnnoCTR train (CC BY-SA 4.0) and CyNER train (MIT): weights, no text.',
    heads: heads.map(({ scheme, labels, transitions }) => ({
      scheme,
      labels,
      transitions: Array.from(transitions, (value) =>
        Number.isFinite(value) ? Number(value.toFixed(3)) : null,
      ),
    })),
    scale: Number(scale.toFixed(6)),
    hashes: base64(Uint32Array.from(sorted, ([hash]) => hash)),
    counts: base64(Uint8Array.from(sorted, ([, own]) => own.length)),
    columns: base64(Uint8Array.from(flat, ([column]) => column)),
    values: base64(Int8Array.from(flat, ([, value]) => value)),
  };
}
