/** Which state of an attribute a sentence tells: by clause, with negation and doubt. */
import type { Attribute, WordList } from './attributes.ts';

/** A state of an attribute told at an offset of the sentence. */
export interface Told {
  attribute: Attribute;
  state: string;
  at: number;
}

interface Row {
  attribute: Attribute;
  of: RegExp | null;
  not: RegExp | null;
  words: { state: string; pattern: RegExp }[];
  /** Any of the words. */
  any: RegExp;
}

/** Scrapers glue the end of one sentence to the next. */
const CLAUSE_END =
  /[;:!?–—]|\.(?= |$)|(?<=\p{Ll}{4})(?=\p{Lu}\p{Ll}{3})|,? (?:but|while|although|though|whereas|after|before|because|as|despite|even as|when) /gu;
/** What turns the words after it round. */
const NEGATION =
  /\b(?:not?|never|neither|nor|none|without|cannot|nobody|\w+n['’]t|den(?:y|ies|ied|ying)|refut(?:es?|ed)|dismiss(?:es|ed)|reject(?:s|ed)|disput(?:es?|ed)|rul(?:es?|ed) out|refus(?:es?|ed|ing|al)|declin(?:es?|ed|ing)|unlikely|yet to|fail(?:s|ed)? to|free of|unaware of)\b/i;
const NO_NEGATION =
  /\b(?:no one|no longer|no doubt|not only|not just|no matter|no less|not until|no surprise)\b/gi;
/** What is no fact yet: doubted, claimed, planned or asked for. */
const DOUBT =
  /\b(?:may|might|could|would|will|shall|can|should|if|unless|until|whether|plan(?:s|ned|ning)?|hop(?:es?|ed|ing)|expect(?:s|ed)?|aim(?:s|ed|ing)?|try(?:ing)?|tr(?:ies|ied)|work(?:s|ing)? (?:\w+ ){0,3}to|want(?:s|ed)?|urg(?:es?|ed|ing)|call(?:s|ed|ing)? (?:for|on)|ask(?:s|ed)|demand(?:s|ed|ing)?|threat(?:s|en(?:s|ed|ing)?)?|vow(?:s|ed)?|fear(?:s|ed)?|risk(?:s|ed)?|alleg(?:es?|ed|edly|ations?)|claim(?:s|ed(?! by)|ing)?|boast(?:s|ed)?|reported(?:ly)?|rumou?r(?:s|ed)?|suspected|suspicions?|believed?|possibl[ye]|potential(?:ly)?|apparent(?:ly)?|likely|attempt(?:s|ed|ing)?|investigat(?:es?|ed|ing)|consider(?:s|ing)?|ready to|about to|set to|due to be|to be|in order to|how to|ways? to|likely to)\b/i;
/** "to restore": what somebody is to do. */
const INFINITIVE = /\b(?:to|and|or) (?:\w+ly |fully |be )?$/i;
/** "exploited the flaw to steal": a means that was used has done what it was for. */
const MEANS_USED =
  /\b(?:exploited|abused|hijacked|used|breached|hacked|infiltrated|broke into)\b[^.;,]* to $/i;

/**
 * The reader of a table of attributes. Their patterns are made once, and only those are tried of which a word for a state
 * and one for what the question is of may stand in the sentence, as the beginnings of its words tell.
 */
export function readerOf(attributes: readonly Attribute[]): (sentence: string) => Told[] {
  const rows = attributes.map(rowOf);
  const stating = finderOf(rows, ({ attribute: { states } }) => states.flatMap(({ words }) => words ?? []));
  const concerning = finderOf(rows, ({ attribute: { of } }) => (of === undefined ? [] : [of]));
  return (sentence) => {
    const begun = beginningsIn(sentence);
    const concerned = concerning(begun);
    const told = [...stating(begun)].filter(
      (row) => (row.of === null || concerned.has(row)) && row.any.test(sentence),
    );
    if (told.length === 0) return [];
    const clauses = clausesOf(sentence);
    return told.flatMap((row) => clauses.flatMap((clause) => read(clause, row)));
  };
}

/** The finder of the rows of which a word may begin as one of given beginnings does. The same words come again and again. */
function finderOf(
  rows: readonly Row[],
  listsOf: (row: Row) => WordList[],
): (begun: readonly string[]) => Set<Row> {
  const all = rows.flatMap((row) =>
    [...new Set(listsOf(row).flatMap(beginningsOf))].map((letters) => ({ letters, row })),
  );
  const always = all.filter(({ letters }) => letters === '').map(({ row }) => row);
  const known = new Map<string, readonly Row[]>();
  const rowsOf = (word: string): readonly Row[] => {
    const found = all.flatMap(({ letters, row }) =>
      letters !== '' && word.startsWith(letters) ? [row] : [],
    );
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, found);
    return found;
  };
  return (begun) => {
    const found = new Set(always);
    for (const word of begun) for (const row of known.get(word) ?? rowsOf(word)) found.add(row);
    return found;
  };
}

/** How many beginnings of words a finder remembers. */
const MOST_REMEMBERED = 20_000;
/** How many letters of a word are its beginning. */
const BEGINNING = 5;
/** Letters, digits and the hyphen, as in the patterns: ASCII alone. */
const isSmall = (code: number): boolean => code >= 97 && code <= 122;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isWithin = (code: number): boolean =>
  isSmall(code) || isCapital(code) || (code >= 48 && code <= 57) || code === 95 || code === 45;

/** The beginnings of the words of a sentence in lower case, each once; those of words that are glued to another too. */
function beginningsIn(sentence: string): string[] {
  const found = new Set<string>();
  let before = 0;
  for (let at = 0; at < sentence.length; at++) {
    const code = sentence.charCodeAt(at);
    if (isWithin(code) && (!isWithin(before) || (isSmall(before) && isCapital(code))))
      found.add(sentence.slice(at, at + BEGINNING).toLowerCase());
    before = code;
  }
  return [...found];
}

function rowOf(attribute: Attribute): Row {
  const words = attribute.states.flatMap(({ name, words }) =>
    words === undefined ? [] : [{ state: name, pattern: patternOf(words, 'g') }],
  );
  return {
    attribute,
    of: attribute.of === undefined ? null : patternOf(attribute.of),
    not: attribute.not === undefined ? null : patternOf(attribute.not),
    words,
    any: new RegExp(words.map(({ pattern }) => pattern.source).join('|'), 'i'),
  };
}

interface Clause {
  text: string;
  start: number;
}

function clausesOf(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const { index, 0: end } of sentence.matchAll(CLAUSE_END)) {
    clauses.push({ text: sentence.slice(start, index), start });
    start = index + end.length;
  }
  clauses.push({ text: sentence.slice(start), start });
  return clauses;
}

function read({ text, start }: Clause, { attribute, of, not, words }: Row): Told[] {
  if (not?.test(text)) return [];
  const { negated, hedged } = attribute;
  return words.flatMap(({ state, pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: word }) => {
      // The word itself is not what the question is of: "leak" is no leaked thing.
      const rest = word.includes(' ') ? text : `${text.slice(0, index)} ${text.slice(index + word.length)}`;
      if (of !== null && !of.test(rest)) return [];
      const before = governing(text.slice(0, index));
      const isNegated =
        NEGATION.test(before) ||
        (negated?.[state] !== undefined && NEGATION.test(word.replace(NO_NEGATION, '')));
      const inner = word.split(' ').slice(1, -1).join(' ');
      const isPlanned = INFINITIVE.test(before) && !MEANS_USED.test(before);
      const isDoubted = DOUBT.test(before) || isPlanned || DOUBT.test(inner);
      const told = isNegated
        ? isDoubted && !DENIES_DOUBT.test(before)
          ? undefined
          : negated?.[state]
        : isDoubted
          ? hedged?.[state]
          : state;
      return told === undefined ? [] : [{ attribute, state: told, at: start + index }];
    }),
  );
}

/** In characters: what stands further off governs something else. */
const REACH = 60;
/** A relative clause tells of its own, unless what stands before it is what is said or doubted. */
const RELATIVE =
  /^.*(?<!\b(?:evidence|indications?|signs?|claims?|claimed|reports?|suggestions?|allegations?|den(?:y|ies|ied)|says?|said|believes?|believed|insists?|confirm(?:s|ed)?|accusations?|whether|sure|doubts?)) (?:that|which|who|whose) /isu;

/** What stands before a word and may negate or hedge it. */
const governing = (before: string): string =>
  before.slice(-REACH).replace(RELATIVE, '').replace(NO_NEGATION, '');

/** "denies claims that …", "no evidence that … may": the doubt is what is denied. */
const DENIES_DOUBT =
  /\b(?:claims?|reports?|allegations?|rumou?rs|suggestions?|evidence|indication|signs?)\b/i;

/** The words of a list, apart. */
const wordsIn = (list: WordList): string[] => list.split(/\s+/).filter((word) => word !== '');

/** How the words of a list begin, in lower case: by letters that are sure to stand there; '' where none is. */
const beginningsOf = (list: WordList): string[] =>
  wordsIn(list).flatMap((word) => {
    const group = /^\(\?:([^()]*)\)/.exec(word)?.[1];
    // A letter before a question mark or a brace may be missing.
    return (group?.split('|') ?? [word]).map((own) =>
      /^(?:[a-z\d](?![?{]))*/i.exec(own)![0].slice(0, BEGINNING).toLowerCase(),
    );
  });

/** The words of a list as a pattern. The words are English: without Unicode properties it is several times as fast. */
function patternOf(list: WordList, flags = ''): RegExp {
  const words = wordsIn(list).map((word) =>
    word
      .replaceAll('_', ' ')
      .replaceAll('*', "[\\w'’-]{0,12}")
      .replaceAll('++', " (?:[\\w.'’-]{1,20} ){0,6}")
      .replaceAll('+', " (?:[\\w.'’-]{1,20} ){0,3}"),
  );
  return new RegExp(`(?<![\\w-])(?:${words.join('|')})(?!\\w)`, `i${flags}`);
}
