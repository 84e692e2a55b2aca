/** What a story's voices say most: the weight of each word, number and name by how many independent voices use it. */
import { isOrdinary } from './lexicon.ts';
import type { Voice } from './voices.ts';
import { STOP, stem, type Token } from './words.ts';

/** How far into an article its matter is stated; what comes later is background. */
const LEAD = 8;

/** Weights by stem, and how the words of names are written in running text. */
export interface Reading {
  voices: Voice[];
  families: number;
  /** Weight of a stem: high where many families say it in titles and leads, and where it is no ordinary word. */
  weight: ReadonlyMap<string, number>;
  /** Stems of names by weight, most told first: who and what the story is about. */
  core: string[];
  /** The weight that only the tenth heaviest stem and those above it reach. */
  heavy: number;
  /** Stem → the number of families that use it. */
  familiesOf: ReadonlyMap<string, number>;
}

/** How much a figure counts that several families give, one of them in its title: it is what readers ask for first. */
const FIGURE = 2;

/** Reads the voices once, for all that compose makes. */
export function readStory(voices: Voice[]): Reading {
  const uses = new Map<string, { families: Set<string>; titles: Set<string>; first: number }>();
  const rare = new Map<string, number>();
  for (const voice of voices) {
    for (const statement of voice.statements.slice(0, LEAD)) {
      for (const word of statement.stems) {
        const use = uses.get(word) ?? { families: new Set(), titles: new Set(), first: statement.place };
        uses.set(word, use);
        use.families.add(voice.family);
        use.first = Math.min(use.first, statement.place);
        if (statement.place === 0) use.titles.add(voice.family);
      }
      countCapitals(statement.tokens, statement.place === 0, rare);
    }
  }
  const families = new Set(voices.map(({ family }) => family)).size;
  const weight = new Map<string, number>();
  for (const [word, use] of uses) {
    const told = Math.log2(1 + use.families.size) * (1 + use.titles.size / families);
    const alone = families >= 4 && use.families.size === 1 ? 0.3 : 1;
    const early = use.first === 0 ? 1.2 : use.first <= 2 ? 1 : 0.7;
    weight.set(
      word,
      told *
        alone *
        early *
        (/\d/.test(word) && use.families.size > 1 && use.titles.size > 0
          ? FIGURE
          : rare.has(word) || /\d/.test(word)
            ? 1.5
            : 1),
    );
  }
  const core = [...rare.keys()]
    .filter((word) => weight.has(word))
    .sort((a, b) => weight.get(b)! - weight.get(a)! || (a < b ? -1 : 1));
  return {
    voices,
    families,
    weight,
    core: core.slice(0, 12),
    heavy: [...weight.values()].sort((a, b) => b - a)[9] ?? 0,
    familiesOf: new Map([...uses].map(([word, use]) => [word, use.families.size])),
  };
}

/** Counts words written with a capital that are no ordinary words: names. */
function countCapitals(words: readonly Token[], isTitle: boolean, rare: Map<string, number>): void {
  for (const token of words) {
    if (!/^\p{Lu}/u.test(token.text) || STOP.has(token.lower) || isOrdinary(token.lower)) continue;
    const word = stem(token.lower);
    rare.set(word, (rare.get(word) ?? 0) + (isTitle ? 2 : 1));
  }
}
