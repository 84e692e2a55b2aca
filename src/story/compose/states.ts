/** Which state of an attribute a sentence tells: by clause, with negation and doubt. */
import type { Attribute, WordList } from './attributes.ts';

/** A state told at an offset of the sentence. */
export interface Told {
  state: string;
  at: number;
}

interface Row {
  attribute: Attribute;
  of: RegExp | null;
  not: RegExp | null;
  words: { state: string; pattern: RegExp }[];
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

/** The reader of one attribute. Its patterns are made once. */
export function readerOf(attribute: Attribute): (sentence: string) => Told[] {
  const row: Row = {
    attribute,
    of: attribute.of === undefined ? null : patternOf(attribute.of),
    not: attribute.not === undefined ? null : patternOf(attribute.not),
    words: attribute.states.flatMap(({ name, words }) =>
      words === undefined ? [] : [{ state: name, pattern: patternOf(words, 'g') }],
    ),
  };
  const any = new RegExp(row.words.map(({ pattern }) => pattern.source).join('|'), 'i');
  return (sentence) => (any.test(sentence) ? clausesOf(sentence).flatMap((clause) => read(clause, row)) : []);
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
      const isDoubted = DOUBT.test(before) || INFINITIVE.test(before) || DOUBT.test(inner);
      const told = isNegated
        ? isDoubted && !DENIES_DOUBT.test(before)
          ? undefined
          : negated?.[state]
        : isDoubted
          ? hedged?.[state]
          : state;
      return told === undefined ? [] : [{ state: told, at: start + index }];
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

/** The words of a list as a pattern. The words are English: without Unicode properties it is several times as fast. */
function patternOf(list: WordList, flags = ''): RegExp {
  const words = list
    .trim()
    .split(/\s+/)
    .map((word) =>
      word
        .replaceAll('_', ' ')
        .replaceAll('*', "[\\w'’-]{0,12}")
        .replaceAll('++', " (?:[\\w.'’-]{1,20} ){0,6}")
        .replaceAll('+', " (?:[\\w.'’-]{1,20} ){0,3}"),
    );
  return new RegExp(`(?<![\\w-])(?:${words.join('|')})(?!\\w)`, `i${flags}`);
}
