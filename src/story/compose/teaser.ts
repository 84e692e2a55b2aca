/** The teaser that a feed puts in front of an article's first sentence without a stop between. */
import { finiteAt } from './verbs.ts';
import { tokens } from './words.ts';

/** "… cost TfL 39mTwo teenagers have …": a word glued to the next; the first begins in lower case, so that it is no brand. */
const GLUED = /(?<![\p{L}\p{N}])(?:\p{Ll}{3,}|\d+\p{Ll}{1,2})(?=\p{Lu}\p{Ll}+ \p{Ll})/gu;
/** "… untouched What started as": a word that opens a sentence and is no name. */
const OPENS =
  /(?<=\p{Ll}{3} )(?:The|An?|What|When|After|As|It|Its|This|These|They|There|More|Some|Two|Three|Four|Five|Dozens|Hundreds|Thousands|Millions) \p{Ll}/gu;
const SHORTEST_WORDS = 4;

/** The first sentence without a teaser in front; unchanged where there is none that is beyond doubt. */
export function withoutTeaser(text: string): string {
  for (const start of [...startsAfterGlue(text), ...startsOfWords(text), startOfRepetition(text)]) {
    if (start > 0 && isClause(text.slice(0, start)) && isClause(text.slice(start))) return text.slice(start);
  }
  return text;
}

const startsAfterGlue = (text: string): number[] =>
  [...text.matchAll(GLUED)].map((match) => match.index + match[0].length);

const startsOfWords = (text: string): number[] => [...text.matchAll(OPENS)].map(({ index }) => index);

/** "Research submitted to Parliament details deaths Research submitted to …": both begin with the same two words. */
function startOfRepetition(text: string): number {
  const opening = /^\p{Lu}\p{Ll}+ \p{Ll}+ /u.exec(text)?.[0];
  return opening === undefined ? 0 : Math.max(0, text.indexOf(opening, opening.length));
}

function isClause(text: string): boolean {
  const words = tokens(text);
  return words.length >= SHORTEST_WORDS && finiteAt(words, text) > 0;
}
