/** The names of the features that a class of words gives a name beside it. Each is made once: a report asks for thousands. */

/** What stands between a name and the words on its right: nothing, a possessive, a comma. */
export type Side = 'R' | 'own' | 'R,';

/** `first` is right beside the name, `later` further off. */
interface Names {
  first: string;
  later: string;
}

const bySide = (nameOf: (side: Side) => Names): Readonly<Record<Side, Names>> => ({
  R: nameOf('R'),
  own: nameOf('own'),
  'R,': nameOf('R,'),
});

/** A preposition before a name. */
export interface Preposition {
  /** `L0 at` */
  feature: string;
  /** Its place in the lists of those who know it. */
  index: number;
}
export const noPreposition: Preposition = { feature: '', index: 0 };

const prepositions = new Map<string, Preposition>();

export function prepositionOf(word: string): Preposition {
  const one = prepositions.get(word) ?? { feature: `L0 ${word}`, index: prepositions.size + 1 };
  prepositions.set(word, one);
  return one;
}

export class WordClass {
  readonly name: string;
  readonly inName: string;
  readonly right: Readonly<Record<Side, Names>>;
  /** On the left, without a preposition between. */
  readonly left: Names;
  private readonly lefts: Names[];

  constructor(name: string) {
    this.name = name;
    this.inName = `in name ${name}`;
    this.right = bySide((side) => ({ first: `${side}1 ${name}`, later: `${side} ${name}` }));
    this.left = { first: `L1 ${name}`, later: `L ${name}` };
    this.lefts = [this.left];
  }

  /** On the left, before a preposition: "breach at". */
  before({ feature, index }: Preposition): Names {
    const known = this.lefts[index];
    if (known) return known;
    const word = feature.slice('L0 '.length);
    const names = { first: `${this.left.first} ${word}`, later: `${this.left.later} ${word}` };
    this.lefts[index] = names;
    return names;
  }
}

const classes = new Map<string, WordClass>();

export function wordClass(name: string): WordClass {
  const one = classes.get(name) ?? new WordClass(name);
  classes.set(name, one);
  return one;
}

/** A word of an authority's name, or its acronym. */
export const ruler = wordClass('ruler');

/** A hit is something else by who was hit: "Acme was breached", "Acme, which … was breached", "Acme breached". */
export const hits = {
  active: bySide((side) => ({ first: `${side} hit active`, later: `${side} hit active` })),
  passive: bySide((side) => ({ first: `${side} hit passive`, later: `${side} hit far` })),
};

/** Names of features that begin alike. */
export class Stem {
  private readonly beginning: string;
  private readonly names = new Map<string, string>();

  /** Up to the last word, with the space before that. */
  constructor(beginning: string) {
    this.beginning = beginning;
  }

  /** With its last word, which is one of few. */
  with(word: string): string {
    let name = this.names.get(word);
    if (name === undefined) {
      name = this.beginning + word;
      this.names.set(word, name);
    }
    return name;
  }
}
