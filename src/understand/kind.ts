/**
 * What kind of thing an article tells of: multinomial logistic regression over the words of its title and beginning.
 * Names are left out, so that the weights say what a kind sounds like and not who was in the news when they were
 * trained (`bench/train-kind.ts`); what the catalogue and the extractors found stands in for them.
 */
import type { Article } from '../domain/article.ts';
import type { Findings } from '../domain/findings.ts';
import type { Kind } from '../domain/story.ts';
import { commonWords } from '../knowledge/names/common-words.ts';
import model from './kind.weights.json' with { type: 'json' };
import { cues } from './kind-cues.ts';

/** How much of the text after the title is read, in characters: an article says early what it is about. */
const leadLength = 900;

/** Features of one article, each at most once: words and pairs of words, in the title once more, and what was found. */
export function kindFeatures(
  article: Pick<Article, 'title' | 'text' | 'blocks'>,
  findings: Pick<Findings, 'mentions' | 'quantities'>,
): Set<string> {
  const features = new Set<string>();
  const body = article.blocks.find(({ kind }) => kind !== 'title')?.start ?? 0;
  addWords(features, article.title, true);
  addWords(features, article.text.slice(body, body + leadLength), false);
  addCues(features, article.title, 'title-cue');
  addCues(features, article.text.slice(body, body + leadLength), 'cue');
  const end = body + leadLength;
  for (const { type, start, key } of findings.mentions) {
    if (start >= end) break;
    if (type !== 'name' && type !== 'person') features.add(`§${type}`);
    if (type === 'vulnerability' && key.startsWith('cve-')) features.add('§cve');
  }
  for (const { start, unit } of findings.quantities) {
    if (start < end) features.add(/^[A-Z]{3}$/.test(unit) ? '§money' : `#${unit}`);
  }
  return features;
}

/** All cues in one pattern: a cue stands at the beginning of a word. */
const cuePattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${Object.values(cues).flat().join('|')})`, 'gu');
const kindsOfCue = new Map<string, Kind[]>();
for (const [kind, words] of Object.entries(cues) as [Kind, string[]][]) {
  for (const word of words) kindsOfCue.set(word, [...(kindsOfCue.get(word) ?? []), kind]);
}

/** How often the text speaks for each kind: `cue:policy:1`, `:2`, `:4` stand for at least so many. */
function addCues(features: Set<string>, text: string, where: string): void {
  const counts = new Map<Kind, number>();
  for (const [cue] of text.toLowerCase().matchAll(cuePattern)) {
    for (const kind of kindsOfCue.get(cue) ?? []) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  for (const [kind, n] of counts) {
    for (const least of [1, 2, 4]) if (n >= least) features.add(`${where}:${kind}:${least}`);
  }
}

function addWords(features: Set<string>, text: string, isTitle: boolean): void {
  let before = '';
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{2,30}/gu)) {
    if (!commonWords.has(word)) {
      before = '';
      continue;
    }
    features.add(word);
    if (isTitle) features.add(`title:${word}`);
    if (before) features.add(`${before} ${word}`);
    before = word;
  }
}

const kinds = model.kinds as Kind[];
const weights = model.weights as Record<string, number[]>;

/** The likeliest kind, and the probability of each (0 to 1; their sum is 1). */
export function kindOf(
  article: Article,
  findings: Pick<Findings, 'mentions' | 'quantities'>,
): { kind: Kind; scores: Record<Kind, number> } {
  const sums = [...model.bias];
  for (const feature of kindFeatures(article, findings)) {
    const row = weights[feature];
    if (row) for (let k = 0; k < sums.length; k++) sums[k]! += row[k]!;
  }
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((a, b) => a + b, 0);
  const scores = Object.fromEntries(kinds.map((kind, k) => [kind, powers[k]! / total])) as Record<
    Kind,
    number
  >;
  return { kind: kinds[sums.indexOf(top)]!, scores };
}
