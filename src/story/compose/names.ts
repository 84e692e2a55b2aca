/** Names in a sentence, and whether passages hold them, spelled out or as an acronym. */
import { isOrdinary } from './lexicon.ts';
import { STOP, stem, type Token, tokens } from './words.ts';

/** A word of a name. `rest` are the lower-case words of the run of capitals that it stands in. */
export interface NameWord extends Token {
  run: string[];
}

const MONTH_OR_DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december|sept|nov|dec|oct|aug|jan|feb)$/;

/** Words for one state or union, by any of its names. */
const ALIASES: string[][] = [
  ['uk', 'u.k', 'britain', 'british', 'united kingdom', 'britons'],
  ['us', 'u.s', 'usa', 'america', 'american', 'americans', 'united states', 'u.s.a'],
  ['eu', 'e.u', 'european union', 'europe', 'european'],
  ['uae', 'emirates', 'united arab emirates'],
  ['china', 'chinese'],
  ['russia', 'russian', 'russians'],
  ['iran', 'iranian'],
  ['israel', 'israeli'],
  ['japan', 'japanese'],
  ['india', 'indian'],
  ['germany', 'german'],
  ['france', 'french'],
  ['spain', 'spanish'],
  ['sweden', 'swedish'],
  ['canada', 'canadian'],
  ['australia', 'australian'],
  ['ukraine', 'ukrainian'],
  ['korea', 'korean'],
  ['taiwan', 'taiwanese'],
  ['netherlands', 'dutch'],
];
const ALIAS_OF: ReadonlyMap<string, string[]> = new Map(
  ALIASES.flatMap((group) => group.map((word): [string, string[]] => [word, group])),
);

/** The words of names in `text`: capitals and identifiers, months and weekdays aside, an ordinary first word aside. */
export function namesIn(text: string, outside: readonly { start: number; end: number }[] = []): NameWord[] {
  const words = tokens(text);
  const names: NameWord[] = [];
  let run: string[] = [];
  for (const [i, token] of words.entries()) {
    const first = i === 0 || /[.!?:;“"]\s*$/.test(text.slice(words[i - 1]!.end, token.start));
    if (!isNameWord(token, first, words[i + 1])) {
      run = [];
      continue;
    }
    if (outside.some((span) => token.start < span.end && token.end > span.start)) continue;
    run.push(token.lower);
    names.push({ ...token, run });
  }
  return names;
}

function isNameWord({ text, lower }: Token, first: boolean, next: Token | undefined): boolean {
  if (MONTH_OR_DAY.test(lower)) return false;
  if (/\d/.test(text) && /\p{L}/u.test(text))
    return !/^\d+(?:st|nd|rd|th|k|m|bn|mn|tn|b|pm|am|s)$/.test(lower);
  if (!/\p{Lu}/u.test(text)) return false;
  if (STOP.has(lower) && !/^(?:US|IT|UK)$/.test(text)) return false;
  if (/\p{Lu}.*\p{Lu}/u.test(text)) return true;
  return (
    !first || !isOrdinary(lower) || (next !== undefined && /^\p{Lu}/u.test(next.text) && !isOrdinary(lower))
  );
}

/** What the passages offer for names to stand on. */
export interface NameGround {
  words: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  /** Initials of each run of two to six capitals: "nca" for "National Crime Agency". */
  initials: ReadonlySet<string>;
}

/** The ground that a text gives. */
export function nameGround(text: string): NameGround {
  const words = new Set<string>();
  const initials = new Set<string>();
  const found = tokens(text);
  for (const { lower } of found) {
    words.add(lower);
    if (/[-.’'&]/.test(lower)) for (const part of lower.split(/[-.’'&]/)) words.add(part);
  }
  addInitials(found, initials);
  return { words, stems: new Set([...words].map(stem)), initials };
}

/** The ground of several texts together. */
export function joinedGround(grounds: readonly NameGround[]): NameGround {
  if (grounds.length === 1) return grounds[0]!;
  return {
    words: new Set(grounds.flatMap(({ words }) => [...words])),
    stems: new Set(grounds.flatMap(({ stems }) => [...stems])),
    initials: new Set(grounds.flatMap(({ initials }) => [...initials])),
  };
}

function addInitials(found: readonly Token[], initials: Set<string>): void {
  const capital = found.filter(({ text, lower }) => /^\p{Lu}/u.test(text) || !STOP.has(lower));
  for (let from = 0; from < capital.length; from++) {
    let letters = '';
    for (let to = from; to < Math.min(from + 6, capital.length); to++) {
      if (!/^\p{Lu}/u.test(capital[to]!.text)) break;
      letters += capital[to]!.lower[0];
      if (letters.length > 1) initials.add(letters);
    }
  }
}

/** Whether a word of a name stands in the passages: as written, as another form, spelled out, or shortened. */
export function nameCarried(name: NameWord, ground: NameGround): boolean {
  const { lower } = name;
  if (ground.words.has(lower) || ground.stems.has(stem(lower))) return true;
  if (ground.initials.has(lower.replace(/[.&]/g, ''))) return true;
  if (ALIAS_OF.get(lower)?.some((other) => other.split(' ').every((word) => ground.words.has(word))))
    return true;
  const letters = name.run.map((word) => word[0]).join('');
  if (name.run.length > 1 && ground.words.has(letters)) return true;
  return (
    /[-’'&]/.test(lower) &&
    lower
      .split(/[-’'&]/)
      .every((part) => ground.words.has(part) || ground.stems.has(stem(part)) || isOrdinary(part))
  );
}
