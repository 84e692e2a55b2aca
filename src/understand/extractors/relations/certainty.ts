/** How firmly a sentence states a relation. */
import type { Certainty } from '../../../domain/entity.ts';
import { isQuestion } from '../roles/certainty.ts';

/** Where the last clause of its own begins: what is denied or doubted before "but" is something else. */
export function clauseStart(before: string): number {
  let start = 0;
  for (const { index } of before.slice(-400).matchAll(/;|[,–—] (?:but|while|whereas|yet)\b| but /g))
    start = index + Math.max(0, before.length - 400);
  return start;
}

const negated =
  /\b(?:not|never|no longer|cannot|neither|nor|no evidence|no indication|no sign|no proof|no link|den(?:y|ies|ied)|ruled out|rules out|reject(?:s|ed)|unaware|without)\b|n['’]t\b/i;
const hedgedBefore =
  /\b(?:might|could|would|alleged(?:ly)?|alleges?|claim(?:s|ed|ing)?|suspect(?:s|ed)?(?! (?:\w+[- ]){0,2}(?:nexus|linked|backed|aligned|sponsored|state|actors?|hackers?|spies|group)\b)|reportedly|possibl[ey]|potentially|apparently|believed?|believes|likely|probably|thought to|said to|accus(?:es?|ed)|suggests?|appears? to|seems? to|if|whether|rumou?red|purported(?:ly)?|confidence|unconfirmed|can)\b/i;
/** What nobody knows is neither so nor not so, whatever else is negated beside it. */
const open =
  /\b(?:unlikely|doubt(?:s|ed|ful)?|unclear|unknown|unverified|not (?:yet )?(?:clear|known|certain|confirmed|verified)|whether|rumou?rs?|tr(?:y|ies|ied|ying) to|attempt(?:s|ed|ing)? to|sa(?:ys|id) (?:that )?(?:it|they) (?:had |have |has )?(?:hacked|breached|encrypted|stole|stolen|attacked|infiltrated|leaked|taken|exfiltrated)|listed)\b/i;
/** Written small: "in May" is the month. */
const maybe = /\bmay\b/;
const hedgedAfter =
  /\b(?:suspects?|suspected|believes?|reportedly|allegedly|claims?|claimed|unconfirmed|(?:low|medium|moderate) confidence|remains? (?:unknown|unclear|open)|(?:on|to) its (?:data )?(?:leak|extortion) (?:site|blog|portal))\b/i;
const takenBack = /\bbut (?:later )?(?:withdrew|retracted|took (?:it|that) back)\b/i;

/** How firmly it is stated: by the words up to the later of the two, and by who is said to say it after them. */
export function certaintyOf(before: string, after: string): Certainty {
  if (open.test(before) || isQuestion(after)) return 'hedged';
  if (negated.test(before)) return 'denied';
  if (hedgedBefore.test(before) || maybe.test(before) || hedgedAfter.test(after) || takenBack.test(after))
    return 'hedged';
  return 'asserted';
}
