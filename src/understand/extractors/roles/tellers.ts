/**
 * Who tells what others did to others: "Acme says that Quiet Walrus has attacked three insurers", "…, Acme said", "Acme
 * does not believe that". It is no victim of what it tells. Linear: each pattern reads a bounded stretch beside the name.
 */
import type { Reading } from '../../reading.ts';
import type { Around } from './lists.ts';

/** So many characters on either side are read. */
const reach = 320;

const speaks =
  '(?:says|said|reports|reported|writes|wrote|warns|warned|found|finds|believes?|believed|assess(?:es|ed)|estimates|estimated|observed|observes|saw|noted|notes|adds|added|explained|explains)';
const when =
  '(?: (?:late |early )?on \\p{L}{3,6}day| in a (?:report|post|blog post|statement)| today| yesterday)?';
/** Whose deed follows: a name, and no "it", "hackers" or "its systems". */
const another = `(?:the (?:group|gang|actor)s? )?(?!(?:It|Its|They|Their|The|A|An|Some|No|Hackers|Attackers|Customers|Data|On|In)\\b)\\p{Lu}[\\p{L}\\d-]`;
const tellsOf = new RegExp(
  `^(?:,[^,;]{1,80},)? (?:has |have |had |also )?${speaks}${when},? (?:that )?${another}`,
  'u',
);
/** What is told befell the one who tells it. */
const ofItself =
  /\b(?:its?|they|them|their|our|us|we|itself)\b(?! (?:is|was|has been) (?:believed|thought|tracked|known|also known))/i;
/** "Acme became known when it uncovered the attack of Quiet Walrus" */
const madeKnown =
  /^(?:,[^,;]{1,80},)? (?:(?:has |had )?(?:become|became|is|was)(?: \p{Ll}+)? known|(?:has |had )?made (?:its|a) name|rose to fame|made headlines) (?:when|after|for|through|by|because)\b[^.;]{0,40}\b(?:uncover|unmask|expos|discover|reveal|track|detect|found|analy[sz])\p{Ll}*/u;
/** "…, Acme said." */
const atEnd = /[,”"] $/;
const said = new RegExp(`^ (?:has |have )?${speaks}\\b`, 'u');
/** "Acme does not believe that", "Acme tracks the group", "which Acme calls". */
const holds =
  /^ (?:(?:does|do|did)(?:n['’]t| not) (?:believe|think|hold|expect|attribute)|believes?|thinks?|attribut(?:es|ed)|track(?:s|ed)|calls?|dubs?|named|assess(?:es|ed)|links?|linked|blames?|blamed) /;

/** "Quiet Walrus turns to insurers, |Acme| says": what a group goes after, and nothing of Acme's own. */
const goesAfter =
  /^(?:The )?\p{Lu}[^,;.]{1,40}? (?:is |are |has |have )?(?:now )?(?:turn(?:s|ed|ing)? (?:to|on|its|their)|shift(?:s|ed|ing)? (?:to|its|focus|attention|from)|mov(?:es|ed|ing) (?:to|on to)|switch(?:es|ed|ing)? to|expand(?:s|ed|ing)? (?:to|into)|goes after|go after|went after|going after|attack(?:s|ed|ing)?|target(?:s|ed|ing)?|hunt(?:s|ed|ing)?|pos(?:es|ed|ing) as|set(?:s|ting)? (?:its|their) sights on) [^;.]{2,120}, $/u;

const clauseAfter = ({ text }: Reading, { tokens, last, bounds }: Around): string =>
  text.slice(tokens[last]!.end, Math.min(bounds.end, tokens[last]!.end + reach));

/** "Acme says that Quiet Walrus has attacked insurers", "Quiet Walrus turns to insurers, Acme says", and nothing there is Acme's own. */
export function tellsOfOthersAt(reading: Reading, around: Around): boolean {
  const after = clauseAfter(reading, around);
  if (tellsOf.test(after)) return !ofItself.test(after);
  if (!said.test(after)) return false;
  const from = around.tokens[around.first]!.start;
  return goesAfter.test(reading.text.slice(Math.max(around.bounds.start, from - reach), from));
}

/** Whether it is told what made it known: that it found out what others did. */
export const isMadeKnownAt = (reading: Reading, around: Around): boolean =>
  madeKnown.test(clauseAfter(reading, around));

/** Where it only tells: that, or what it is said to hold, or who said what stands before. */
export function onlyTellsAt(reading: Reading, around: Around): boolean {
  if (tellsOfOthersAt(reading, around)) return true;
  const after = clauseAfter(reading, around);
  const from = around.tokens[around.first]!.start;
  const before = reading.text.slice(Math.max(around.bounds.start, from - 4), from);
  return holds.test(after) || (atEnd.test(before) && said.test(after));
}
