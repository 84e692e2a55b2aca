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

export class WordClass {
  readonly name: string;
  readonly inName: string;
  readonly right: Readonly<Record<Side, Names>>;
  private readonly left = new Map<string, Names>();

  constructor(name: string) {
    this.name = name;
    this.inName = `in name ${name}`;
    this.right = bySide((side) => ({ first: `${side}1 ${name}`, later: `${side} ${name}` }));
  }

  /** On the left, before a preposition or, with '', right before the name. */
  before(preposition: string): Names {
    let names = this.left.get(preposition);
    if (!names) {
      const end = preposition && ` ${preposition}`;
      names = { first: `L1 ${this.name}${end}`, later: `L ${this.name}${end}` };
      this.left.set(preposition, names);
    }
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
