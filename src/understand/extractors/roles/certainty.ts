/** How firmly a sentence says something. */
import type { Certainty } from '../../../domain/entity.ts';

const denied =
  /\b(?:no evidence|no indication|no sign|not aware of|unaware of|den(?:y|ies|ied|ying)|denial of (?:any|the)|disput(?:e|es|ed)|reject(?:s|ed)?|unconnected|unrelated|not (?:linked|connected|related|affected|impacted|exploited|involved|responsible|breached|hacked|compromised|behind)|(?:was|were|is|are|has|have|did|does|do|had)(?: not|n['’]t) (?:been |been known to )?(?:affect|impact|exploit|breach|hack|compromis|involve|target|suffer|use|deliver|attribut|link|caus)\w*|never (?:been )?(?:affected|breached|hacked|happened|exploited)|ruled out|rules out|retract(?:s|ed)?|withdr(?:ew|awn)|fake)\b/i;
const hedged =
  /\b(?:alleg(?:es?|ed|edly|ing|ations?)|claim(?:s|ed|ing)?|suspect(?:s|ed|ing)?|suspicion|reported(?:ly)?|report that|possib(?:le|ly|ility)|potential(?:ly)?|apparent(?:ly)?|believed|believes?|likely|may|might|could|thought to|said to|accus(?:es|ed|ing|ations?)|purported(?:ly)?|rumou?red|unconfirmed|suggests?|appears? to|seems? to|if confirmed|assess(?:es|ed)?|(?:low|medium|moderate) confidence|linked to|fears?)\b/i;

/** Reads the whole sentence, at most 600 characters of it: a cue anywhere in it counts. */
export function certaintyOf(sentence: string): Certainty {
  const text = sentence.slice(0, 600);
  return denied.test(text) ? 'denied' : hedged.test(text) ? 'hedged' : 'asserted';
}
