/** Faults that a script plants into true pairs of a sentence and the passages that it cites. */
import type { CheckedPassage } from '../src/story/compose/citations.ts';
import { isOrdinary } from '../src/story/compose/lexicon.ts';

export interface Pair {
  from: 'item' | 'brief' | 'story';
  text: string;
  passages: CheckedPassage[];
}

/** Makes a false sentence (or a wrong passage) out of a true pair, or null where the pair has nothing to plant it in. */
export type Plant = (pair: Pair, others: Pair[], turn: number) => Pair | null;

/** Names with two words or more, or one in the middle of a sentence. */
const NAME = /(?<=[a-z,] )\p{Lu}[\p{L}]{2,}(?: \p{Lu}[\p{L}]+)*/gu;
const SPEAKER =
  /(?<![.!?] |^)\p{Lu}[\p{L}]+(?= (?:said|says|told|announced|confirmed|warned|claimed|reported))/u;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

export const plants: Record<string, Plant> = {
  'changed number': (pair) =>
    edit(pair, /(?<![\w.,-])\d{1,3}(?:,\d{3})*(?![\w,-]|\.\d)/, (n) =>
      String(Number(n.replaceAll(',', '')) + 7),
    ),
  'swapped name': (pair, others, turn) => {
    const names = pair.text.match(NAME);
    const foreign = otherNames(others, turn, pair);
    const name = names?.find((candidate) =>
      candidate.split(' ').some((word) => !isOrdinary(word.toLowerCase())),
    );
    return name && foreign ? { ...pair, text: pair.text.replace(name, foreign) } : null;
  },
  'dropped negation': (pair) => edit(pair, / (?:not|never|no) |(?<=\w)n['’]t /, () => ' '),
  'added negation': (pair) =>
    edit(pair, / (is|was|are|were|has|have|had|will) (?!not)/, (verb) => `${verb}not `),
  'hedge removed': (pair) =>
    edit(
      pair,
      / (?:may have|might have|may|might|could|allegedly|reportedly|suspected|alleged|potentially|likely|possibly|believed to have|claimed to have|claims to have)(?= )/,
      () => '',
    ),
  'changed date': (pair) =>
    edit(pair, new RegExp(`\\b\\d{1,2} (?:${MONTHS})\\b|\\b(?:${MONTHS}) \\d{1,2}\\b(?!,\\d)`), (date) =>
      date.replace(/\d{1,2}/, (day) => String((Number(day) + 9) % 28 || 28)),
    ),
  'other attribution': (pair, others, turn) => {
    const foreign = otherNames(others, turn, pair);
    return foreign === null ? null : edit(pair, SPEAKER, () => foreign);
  },
  'wrong passage': (pair, others, turn) => {
    const other = others[(turn * 7 + 11) % others.length]!;
    return other.passages.some((passage) => pair.passages.some(({ text }) => text === passage.text))
      ? null
      : { ...pair, passages: other.passages };
  },
};

/** The pair with the first place changed; null where it has none. */
export function edit(pair: Pair, place: RegExp, change: (found: string) => string): Pair | null {
  const text = pair.text.replace(place, change);
  return text === pair.text ? null : { ...pair, text };
}

/** Whether no word of a name stands in the pair, and it is a name at all. */
function isForeign(name: string, pair: Pair): boolean {
  const words = name.toLowerCase().split(' ');
  return words.every(
    (word) => !isOrdinary(word) && !pair.passages.some(({ text }) => text.toLowerCase().includes(word)),
  );
}

function otherNames(others: Pair[], turn: number, pair: Pair): string | null {
  for (let step = 1; step < 40; step++) {
    const names = others[(turn * 3 + step * 17) % others.length]!.text.match(NAME) ?? [];
    const name = names.find((candidate) => isForeign(candidate, pair));
    if (name) return name;
  }
  return null;
}
