/**
 * Copies: articles that repeat another's text, syndicated, cut, under another headline, or lightly rewritten.
 *
 * An article is a copy where the earlier one covers most of it. Text alone does not decide: notices and advisories fill
 * in one template, so that sentences which differ only in their names and numbers speak against a copy.
 */
import type { CopyOf } from '../domain/article.ts';
import type { Instant } from '../domain/time.ts';
import { type CopySignature, mostKeys, type Sample, unpack } from './signature.ts';

export { type CopySignature, signature } from './signature.ts';

/** Thresholds, chosen on the development half of `bench/copies.ts`; shares of the covered article. */
const rules = {
  /** Resemblance of word runs from which on two texts are the same. */
  same: 0.85,
  /** Share of word runs that the other covers. */
  near: 0.5,
  /** One of the two must be covered so far; else each has much of its own, and boilerplate is what they share. */
  covered: 0.7,
  /** Share of neighbouring content words that the other covers, order free. */
  rewritten: 0.45,
  /** The same under the same headline, which independent reports hardly ever have. */
  rewrittenTitled: 0.3,
  leastPairsTitled: 3,
  /** Share of names and numbers that the other has too. */
  keys: 0.6,
  /** Fewer runs in common are chance or a quotation. */
  /** Words below which a publisher's boilerplate may be most of a text. */
  shortText: 80,
  leastRuns: 6,
  /** Resemblance below which the two are only on the same matter. */
  leastResemblance: 0.26,
  leastPairs: 8,
  leastKeys: 2,
} as const;

/** Who is the original of two: the earlier published, then the earlier learned of, then the smaller id. */
export function isOriginal(
  a: { id: string; publishedAt: Instant; learnedAt: Instant },
  b: { id: string; publishedAt: Instant; learnedAt: Instant },
): boolean {
  if (a.publishedAt !== b.publishedAt) return Date.parse(a.publishedAt) < Date.parse(b.publishedAt);
  if (a.learnedAt !== b.learnedAt) return Date.parse(a.learnedAt) < Date.parse(b.learnedAt);
  return a.id < b.id;
}

/** Keys for an inverted index: articles that share none are no copies. At most 101, whatever the length of the text. */
export function bandKeys(of: CopySignature): string[] {
  const keys = unpack(of.bands).map((hash) => `w${hash.toString(36)}`);
  if (of.title !== 0) keys.push(`t${of.title.toString(36)}`);
  return keys;
}

/** What two signatures have in common; shares are 0 to 1, `later` is the later of the two articles. */
interface Common {
  runs: Overlap;
  pairs: Overlap;
  keys: number;
  sharedKeys: number;
  sameTitle: boolean;
}

interface Overlap {
  /** How many are shared in the whole sets, estimated from the sample. */
  estimate: number;
  /** Share of the later one's set that the earlier has. */
  later: number;
  earlier: number;
  jaccard: number;
}

/**
 * Whether the later of two articles is a copy of the earlier, and how: `same` text, `near` (cut, extended, other
 * boilerplate), `rewritten` (other words for the same statements). Null where it is an article of its own. Symmetric.
 */
export function compareCopies(a: CopySignature, b: CopySignature): Pick<CopyOf, 'similarity' | 'how'> | null {
  const [earlier, later] =
    a.published < b.published || (a.published === b.published && a.id < b.id) ? [a, b] : [b, a];
  const sameTitle = a.title !== 0 && a.title === b.title;
  if (a.words === 0 || b.words === 0) return sameTitle ? { similarity: 1, how: 'same' } : null;
  const runs = overlap(earlier.runs, later.runs);
  const pairs = overlap(earlier.pairs, later.pairs);
  return decide({ runs, pairs, ...commonKeys(earlier, later), sameTitle }, earlier, later);
}

function decide(
  common: Common,
  earlier: CopySignature,
  later: CopySignature,
): Pick<CopyOf, 'similarity' | 'how'> | null {
  const { runs, pairs } = common;
  if (runs.jaccard === 1 && common.sameTitle) return { similarity: 1, how: 'same' };
  if (common.keys < rules.keys || isTemplate(earlier, later)) return null;
  if (runs.jaccard >= rules.same) return { similarity: runs.jaccard, how: 'same' };
  if (isNear(runs, earlier, later)) return { similarity: runs.jaccard, how: 'near' };
  const [least, share] = common.sameTitle
    ? [rules.leastPairsTitled, rules.rewrittenTitled]
    : [rules.leastPairs, rules.rewritten];
  const named =
    common.sameTitle || (common.sharedKeys >= rules.leastKeys && pairs.jaccard >= rules.leastResemblance);
  const rewritten =
    named &&
    pairs.estimate >= least &&
    pairs.later >= share &&
    comparable(earlier, later) &&
    beginsWithin(earlier, later, 'pairs');
  return rewritten ? { similarity: pairs.jaccard, how: 'rewritten' } : null;
}

/** Text for text the same in so far as one covers the other. */
function isNear(runs: Overlap, earlier: CopySignature, later: CopySignature): boolean {
  const most = Math.min(earlier.words, later.words) - 4;
  if (runs.estimate < rules.leastRuns && runs.estimate < 0.9 * most) return false;
  const covers = runs.later >= rules.near && Math.max(runs.later, runs.earlier) >= rules.covered;
  // An extended version begins as the shorter did; a round-up that holds it does not.
  const extended = runs.earlier >= 0.8 && sharedShare(unpack(earlier.lead), unpack(later.lead)) >= 0.5;
  return (covers || extended) && beginsWithin(earlier, later, 'runs');
}

/**
 * Whether the beginning of one stands somewhere in the other, for short texts: those that share only what a publisher
 * puts below all of its articles begin differently.
 */
function beginsWithin(a: CopySignature, b: CopySignature, what: 'runs' | 'pairs'): boolean {
  if (Math.min(a.words, b.words) >= rules.shortText) return true;
  return leadShare(a, b, what) >= 0.25 || leadShare(b, a, what) >= 0.25;
}

/** Share of the first runs or pairs of `a` that `b` has; 1 where the sample of `b` is too coarse to tell. */
function leadShare(a: CopySignature, b: CopySignature, what: 'runs' | 'pairs'): number {
  const all = unpack(what === 'runs' ? a.lead : a.leadPairs);
  const lead = all.filter((hash) => hash < 2 ** (32 - b[what].bits));
  return lead.length < 3 ? 1 : sharedShare(lead, unpack(b[what].hashes));
}

/** A rewriting is about as long as what it rewrites. */
function comparable(a: CopySignature, b: CopySignature): boolean {
  return Math.min(a.words, b.words) >= 0.35 * Math.max(a.words, b.words);
}

/**
 * Two fillings of one template: each is about a name or number that the other never mentions, other identifiers stand
 * at the top, or more than one in seven of the common sentences is filled in differently.
 */
function isTemplate(a: CopySignature, b: CopySignature): boolean {
  const [ids, others] = [unpack(a.ids), new Set(unpack(b.ids))];
  if (ids.length > 0 && others.size > 0 && !ids.some((id) => others.has(id))) return true;
  if (unpack(a.keys).length >= mostKeys || unpack(b.keys).length >= mostKeys) return false;
  const [inA, inB] = [mentioned(a), mentioned(b)];
  const foreign = (keys: number[], all: Set<number>) => keys.some((key) => !all.has(key));
  const otherTitle = a.title !== b.title;
  if (otherTitle && foreign(unpack(a.subject), inB) && foreign(unpack(b.subject), inA)) return true;
  const filled = readFrames(a);
  let same = 0;
  let different = 0;
  for (const [frame, keys] of readFrames(b)) {
    const other = filled.get(frame);
    if (other === undefined) continue;
    if (foreign(keys, inA) && foreign(other, inB)) different++;
    else same++;
  }
  return different >= 1 && different > 0.15 * (same + different);
}

const mentioned = (of: CopySignature) => new Set([...unpack(of.keys), ...unpack(of.starts)]);

/** Names and numbers by the sentence that they were filled into. */
function readFrames(of: CopySignature): Map<number, number[]> {
  const numbers = unpack(of.frames);
  const map = new Map<number, number[]>();
  for (let at = 0; at + 1 < numbers.length; ) {
    const count = numbers[at + 1]!;
    map.set(numbers[at]!, [...(map.get(numbers[at]!) ?? []), ...numbers.slice(at + 2, at + 2 + count)]);
    at += 2 + count;
  }
  return map;
}

/** Names and numbers in common, and their share of those of the one with fewer; 1 where it has none. */
function commonKeys(a: CopySignature, b: CopySignature): { keys: number; sharedKeys: number } {
  const [few, many] = [unpack(a.keys), unpack(b.keys)].sort((x, y) => x.length - y.length) as [
    number[],
    number[],
  ];
  const keys = few.length === 0 ? 1 : sharedShare(few, many);
  return { keys, sharedKeys: Math.round(keys * few.length) };
}

function sharedShare(of: number[], among: number[]): number {
  const set = new Set(among);
  return of.length === 0 ? 0 : of.filter((each) => set.has(each)).length / of.length;
}

/** Compares two samples at the coarser bound of the two. */
function overlap(earlier: Sample, later: Sample): Overlap {
  const bound = 2 ** (32 - Math.max(earlier.bits, later.bits));
  const a = unpack(earlier.hashes).filter((hash) => hash < bound);
  const b = new Set(unpack(later.hashes).filter((hash) => hash < bound));
  const shared = a.filter((hash) => b.has(hash)).length;
  const union = a.length + b.size - shared;
  return {
    estimate: (shared * 2 ** 32) / bound,
    later: b.size === 0 ? 0 : shared / b.size,
    earlier: a.length === 0 ? 0 : shared / a.length,
    jaccard: union === 0 ? 0 : shared / union,
  };
}
