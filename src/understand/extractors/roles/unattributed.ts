/**
 * Where a sentence names somebody to say that it does not hold him to be behind it: "the parallels to Acme do not suffice",
 * "we cannot attribute it to Acme", "stops short of naming Acme". Linear: each pattern reads a bounded stretch beside the name.
 */
import type { Reading } from '../../reading.ts';

/** So many characters on either side are read. */
const reach = 200;

const attributing = '(?:attribut|link|tie|tying|connect|pin|blam|nam|accus|assign|trac|associat|identif)\\w*';
/** "parallels to", "the code resembles that of": likeness is no deed. */
const likeness =
  /\b(?:parallels?|overlap\w*|similarit\w+|resembl\w*|reminiscent|(?:is|are|looks?) (?:much )?like|shares?|shared|links?|ties|connections?|traces|hints?|clues?|points?|pointers|evidence)\b[^.;]{0,120}$/i;
/** "do not suffice", "are too weak for an attribution", "yet attribution remains open" */
const unproved = new RegExp(
  `^[^.;]{0,160}?\\b(?:(?:not|n['’]t|never|hardly|barely) (?:be )?(?:suffices?|sufficient|enough|conclusive|proof|prove)\\b|(?:insufficient|inconclusive)\\b|too (?:weak|thin|few|little|vague|slight|generic|scarce|common) (?:to|for)\\b|(?:cannot|can not|could not|unable to|not able to|can['’]t|couldn['’]t|not yet|does not|did not|do not|would not|declin\\w+ to|refus\\w+ to) (?:\\w+ ){0,2}?${attributing}|(?:stops?|stopped|stopping|falls?|fell) short of|attribution (?:\\w+ ){0,3}?(?:remains?|is|stays|was) (?:still )?(?:open|unclear|unknown|uncertain|elusive|unresolved|impossible)|(?:no|without (?:an?|any)?) ?(?:firm |clear |formal |public )?attribution\\b)`,
  'i',
);
/** "We cannot attribute it to", "not enough to link the attack to", "stops short of naming", "no evidence links it to" */
const withheld = new RegExp(
  `(?:\\b(?:cannot|can not|could not|unable to|not able to|(?:do|does|did|would|will|has|have|had) not|insufficient|not enough|too (?:little|few|weak|thin)|short of|declin\\w+ to|refus\\w+ to|avoid\\w*|without|nothing|neither|no (?:[\\w-]+ ){0,2}?(?:evidence|proof|data|sign|indication))|n['’]t) (?:[\\w-]+ ){0,5}?(?:${attributing}\\b(?:(?! that\\b)[^.;]){0,100} (?:to|with|on)|(?:nam|blam|accus|identify)\\w*)(?: (?!that\\b|who\\b)[\\w-]+){0,2} $`,
  'i',
);
/** "attribution to Acme remains open" */
const open = /\battribution\b[^.;]{0,60}\bto (?:the )?$/i;
const remainsOpen =
  /^ (?:gang |group )?(?:remains?|is|stays|was) (?:still )?(?:open|unclear|unknown|uncertain|unresolved|impossible|not (?:certain|clear|possible|proven))\b/i;
/** What is held all the same: "cannot attribute it with certainty, but suspects". */
const heldAfterAll =
  /\b(?:suspect\w*|believ\w*|likely|probabl[ey]|assess\w*|confidence|certainty|alone|only|directly)\b/i;

/** Whether the one that stands there is named to say that it is not attributed to him. */
export function isUnattributed(
  { text, sentences }: Reading,
  sentence: number,
  start: number,
  end: number,
): boolean {
  const bounds = sentences[sentence];
  if (!bounds) return false;
  const before = text.slice(Math.max(bounds.start, start - reach), start);
  const after = text.slice(end, Math.min(bounds.end, end + reach));
  if (heldAfterAll.test(before) || heldAfterAll.test(after)) return false;
  return (
    withheld.test(before) ||
    (open.test(before) && remainsOpen.test(after)) ||
    (likeness.test(before) && unproved.test(after))
  );
}
