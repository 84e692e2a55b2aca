/**
 * One sense per article: what was tagged in one place is the same in another where it is written alike (as in Krishnan
 * and Manning 2006, by votes instead of a second model).
 */
import { commonWords } from '../../../knowledge/names/common-words.ts';
import type { Token } from '../../tokens.ts';
import type { Tagged } from '../tagger.ts';
import type { View } from './view.ts';

/** A spelling that was tagged, with the label of most of its places. */
interface Spelling {
  words: string[];
  label: string;
  votes: number;
}

/** Labels of names; what is said of places, sectors and addresses depends on where it stands. */
const steady = new Set(['MALWARE', 'GROUP', 'TOOL', 'ORG', 'Malware', 'System', 'Organization']);
/** The share of a spelling's places that must have been tagged for the others to follow. Chosen on folds of the training sets. */
const leastShare = 0.5;

/** The tagged spans, those of one spelling with one label, and its other places added. In order; linear in the text. */
export function madeConsistent({ tokens, word }: View, found: readonly Tagged[]): Tagged[] {
  const spellings = spellingsOf(tokens, found);
  if (spellings.size === 0) return [...found];
  const covered = new Int32Array(tokens.length).fill(-1);
  // By the last bits of a word's hash: most words begin no spelling.
  const begins = new Uint8Array(256);
  found.forEach(({ from, to }, n) => {
    covered.fill(n, from, to + 1);
    begins[word[from]! & 255] = 1;
  });
  const result = found.map((span) => ({ ...span }));
  const added = new Map<Spelling, Tagged[]>();
  for (let i = 0; i < tokens.length; i++) {
    if (begins[word[i]! & 255] === 0) continue;
    for (const spelling of spellings.get(tokens[i]!.text) ?? []) {
      if (!spelling.words.every((word, n) => tokens[i + n]?.text === word)) continue;
      const to = i + spelling.words.length - 1;
      const under = covered[i]!;
      const exact = under >= 0 && result[under]!.from === i && result[under]!.to === to;
      if (exact) {
        if (steady.has(result[under]!.label)) result[under]!.label = spelling.label;
      } else if (isFree(covered, i, to)) {
        const own = added.get(spelling);
        const span = { from: i, to, label: spelling.label };
        if (own) own.push(span);
        else added.set(spelling, [span]);
      }
      i = to;
      break;
    }
  }
  for (const [{ votes }, spans] of added) {
    // Inside an address or a path a name is seldom tagged, and means the same: these places have no say.
    const others = spans.filter(({ from }) => tokens[from]!.spaced).length;
    if (votes >= leastShare * (votes + others)) result.push(...spans);
  }
  return result.sort((a, b) => a.from - b.from);
}

function isFree(covered: Int32Array, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if (covered[i]! >= 0) return false;
  return true;
}

/** By their first word, the longest first. A word that is an ordinary one, or small, names nothing by itself. */
function spellingsOf(tokens: readonly Token[], found: readonly Tagged[]): Map<string, Spelling[]> {
  const votes = new Map<string, { words: string[]; labels: Map<string, number> }>();
  for (const { from, to, label } of found) {
    if (!steady.has(label) || to - from > 5) continue;
    const own = tokens.slice(from, to + 1);
    if (own.every(({ text, lower }) => text === lower || commonWords.has(lower))) continue;
    const words = own.map(({ text }) => text);
    const key = words.join(' ');
    const entry = votes.get(key) ?? { words, labels: new Map<string, number>() };
    entry.labels.set(label, (entry.labels.get(label) ?? 0) + 1);
    votes.set(key, entry);
  }
  const spellings = new Map<string, Spelling[]>();
  for (const { words, labels } of votes.values()) {
    const [label, count] = [...labels].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
    const others = spellings.get(words[0]!) ?? [];
    others.push({ words, label, votes: count });
    spellings.set(words[0]!, others);
  }
  for (const own of spellings.values()) own.sort((a, b) => b.words.length - a.words.length);
  return spellings;
}
