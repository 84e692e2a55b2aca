/** How firmly a clause says something. */
import type { Certainty, Role } from '../../../domain/entity.ts';

const denied =
  /\b(?:no evidence|no indication|no sign|not aware of|unaware of|den(?:y|ies|ied|ying)|denial of (?:any|the)|disput(?:e|es|ed)|reject(?:s|ed)?|unconnected|unrelated|not (?:linked|connected|related|affected|impacted|exploited|involved|responsible|breached|hacked|compromised|behind)|(?:was|were|is|are|has|have|did|does|do|had)(?: not|n['’]t) (?:been |been known to )?(?:affect|impact|exploit|breach|hack|compromis|involve|target|suffer|use|deliver|attribut|link|caus)\w*|(?:has|had|have|took|takes|played|plays) no (?:part|role|hand)|(?:not|n['’]t) (?:be |been )?(?:the work of|carried out by|done by|caused by)|nothing to do with|never (?:been )?(?:affected|breached|hacked|happened|exploited)|ruled out|rules out|retract(?:s|ed)?|withdr(?:ew|awn)|fake)\b/i;
const hedged =
  /\b(?:alleg(?:es?|ed|edly|ing|ations?)|claim(?:s|ed|ing)?|suspect(?:s|ed|ing)?|suspicion|reported(?:ly)?|report that|possib(?:le|ly|ility)|potential(?:ly)?|apparent(?:ly)?|believed|believes?|likely|might|could|thought to|said to|accus(?:es|ed|ing|ations?)|purported(?:ly)?|rumou?red|unconfirmed|suggests?|appears? to|seems? to|parallels|similarit(?:y|ies)|resembl\w+|if confirmed|assess(?:es|ed)?|(?:low|medium|moderate) confidence|linked to|fears?)\b/i;

/** Written small: "in May" is the month. */
const maybe = /\bmay\b/;
/** That somebody was a victim is denied by fewer words: "no evidence that passwords were taken" denies no breach. */
const harmDenied =
  /\b(?:no (?:evidence|indication|sign|proof)s? (?:of|that|for) (?:[\w'’-]+ ){0,6}?(?:breach(?:ed)?|hack(?:ed)?|attack(?:ed)?|intrusions?|compromised?|incident|leak|exploit(?:ed|ation)?)|not aware of|unaware of|den(?:y|ies|ied|ying)|denial of (?:any|the)|disput(?:e|es|ed)|reject(?:s|ed)?|unconnected|unrelated|never happened|ruled out|rules out|retract(?:s|ed)?|withdr(?:ew|awn)|fake)\b/i;

/** Reads the whole clause, at most 600 characters of it: a cue anywhere in it counts. */
export function certaintyOf(clause: string, role: Role): Certainty {
  const text = clause.slice(0, 600);
  const isDenied = (role === 'victim' ? harmDenied : denied).test(text);
  return isDenied ? 'denied' : hedged.test(text) || maybe.test(text) ? 'hedged' : 'asserted';
}
