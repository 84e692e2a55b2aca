/** What a story's voices say most: the weight of each word, number and name by how many independent voices use it. */
import { isOrdinary } from './lexicon.ts';
import { once } from './once.ts';
import type { Statement, Voice } from './voices.ts';
import { STOP, stem } from './words.ts';

/** How far into an article its matter is stated; what comes later is background. */
const LEAD = 8;

/** How many families use a word, how many of them in a title, and the foremost place where it stands. */
interface Use {
  families: number;
  titles: number;
  first: number;
}

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
  /** By stem. */
  uses: ReadonlyMap<string, Use>;
  /** Whether any of them names who did it, or who says so. */
  namesActor: boolean;
}

/** How much a figure counts that several families give, one of them in its title: it is what readers ask for first. */
const FIGURE = 2;

/** Reads the voices once, for all that compose makes. */
export function readStory(voices: Voice[]): Reading {
  const byFamily = Map.groupBy(voices, ({ family }) => family);
  const families = byFamily.size;
  const uses = usesOf([...byFamily.values()]);
  const rare = new Set(voices.flatMap(namesIn));
  const weight = new Map<string, number>();
  for (const [word, use] of uses) {
    const told = Math.log2(1 + use.families) * (1 + use.titles / families);
    const alone = families >= 4 && use.families === 1 ? 0.3 : 1;
    const early = use.first === 0 ? 1.2 : use.first <= 2 ? 1 : 0.7;
    const figure = /\d/.test(word);
    const kind = figure && use.families > 1 && use.titles > 0 ? FIGURE : figure || rare.has(word) ? 1.5 : 1;
    weight.set(word, told * alone * early * kind);
  }
  const core = [...rare]
    .filter((word) => weight.has(word))
    .sort((a, b) => weight.get(b)! - weight.get(a)! || (a < b ? -1 : 1));
  return {
    voices,
    families,
    weight,
    core: core.slice(0, 12),
    heavy: Float64Array.from(weight.values()).sort().at(-10) ?? 0,
    uses,
    namesActor: voices.some(({ source }) => source.findings.roles.some(({ role }) => role === 'actor')),
  };
}

function usesOf(families: readonly Voice[][]): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const voices of families) {
    for (const [word, place] of foremostAmong(voices)) {
      const use = uses.get(word);
      if (use === undefined) uses.set(word, { families: 1, titles: place === 0 ? 1 : 0, first: place });
      else {
        use.families++;
        use.first = Math.min(use.first, place);
        if (place === 0) use.titles++;
      }
    }
  }
  return uses;
}

/** The foremost place of each stem in the leads of a family. */
function foremostAmong(voices: readonly Voice[]): ReadonlyMap<string, number> {
  const [first, ...others] = voices.map(foremostIn);
  if (others.length === 0) return first!;
  const foremost = new Map(first);
  for (const [word, place] of others.flatMap((other) => [...other]))
    foremost.set(word, Math.min(place, foremost.get(word) ?? place));
  return foremost;
}

const foremostIn = once((voice: Voice): ReadonlyMap<string, number> => {
  const foremost = new Map<string, number>();
  for (const { place, stems } of leadOf(voice))
    for (const word of stems) if (!foremost.has(word)) foremost.set(word, place);
  return foremost;
});

const leadOf = ({ statements }: Voice): Statement[] => statements.slice(0, LEAD);

const namesIn = once((voice: Voice): string[] => [...new Set(leadOf(voice).flatMap(capitals))]);

/** The stems of words written with a capital that are no ordinary words: names. */
const capitals = (statement: Statement): string[] =>
  (opensWithName(statement) ? statement.tokens : statement.tokens.slice(1))
    .filter(({ text, lower }) => /^\p{Lu}/u.test(text) && !STOP.has(lower) && !isOrdinary(lower))
    .map(({ lower }) => stem(lower));

/** Any word begins a sentence with a capital: it is a name where it was found to be one, or where the next has a capital too. */
function opensWithName({ place, start, tokens, voice }: Statement): boolean {
  return (
    place === 0 ||
    /^\p{Lu}/u.test(tokens[1]?.text ?? '') ||
    voice.source.findings.mentions.some((mention) => mention.start === start)
  );
}

/** From so many voices on, the heaviest words are what several say. */
const SEVERAL = 3;

/**
 * Whether a sentence with these stems speaks of what a headline (its stems) tells: it has one of the story's names, or
 * two words of the headline, or, where several voices tell the story, two of its heaviest words.
 */
export function speaksOf(
  stems: ReadonlySet<string>,
  headline: ReadonlySet<string>,
  { core, weight, heavy, voices }: Reading,
): boolean {
  if (core.some((word) => stems.has(word))) return true;
  let shared = 0;
  let weighty = 0;
  for (const word of stems) {
    if (headline.has(word)) shared++;
    if ((weight.get(word) ?? 0) >= heavy) weighty++;
  }
  return shared >= 2 || (voices.length >= SEVERAL && weighty >= 2);
}
