/** How firmly a clause says something. */
import type { Certainty, Role } from '../../../domain/entity.ts';
import { isClaimIn } from './said-in-other-languages.ts';

/** "Turned out to be wrong", "has been discarded": said of reports and theories. */
export const foundFalse =
  '(?:(?:was|were|is|are|has been|have been|proved|proven|turned out)(?: to (?:be|have been))?(?: \\w+ly)? (?:wrong|false|incorrect|mistaken|untrue|unfounded|groundless|baseless|disprove[dn]|debunked|refuted|dispelled|discarded|abandoned|dropped|dismissed|rejected|withdrawn|retracted|overturned|an? (?:lie|hoax|myth|fabrication)))';
/** What a state denies of a group is that it is its own, and no deed of the group's: "denied that Acme works for it". */
const service =
  '(?:(?: [^.;,]{0,30})? that [^.;,]{1,40}(?:, [^,;]{1,60},)? (?:works?|worked|acts?|acted|belongs?|belonged|(?:is|was|are|were) (?:backed|run|sponsored|controlled|directed|funded|based|part of))\\b)';
const denied = new RegExp(
  `\\b(?:no evidence|no indication|no sign|not aware of|unaware of|(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed)|reject(?:s|ed)?)(?!${service})|denial of (?:any|the)|unconnected|unrelated|not (?:linked|connected|related|affected|impacted|exploited|involved|responsible|breached|hacked|compromised|behind)|(?:was|were|is|are|has|have|did|does|do|had)(?: not|n['’]t) (?:been |been known to )?(?:affect|impact|exploit|breach|hack|compromis|involve|target|suffer|use|deliver|attribut|link|caus)\\w*|(?:has|had|have|took|takes|played|plays) no (?:part|role|hand)|shares? nothing with|no (?:connection|relation|ties|overlap) (?:to|with|between)|(?:does|do|did)(?: not|n['’]t) overlap|(?:not|n['’]t) (?:be |been )?(?:the work of|carried out by|done by|caused by)|nothing to do with|never (?:been )?(?:affected|breached|hacked|happened|exploited)|retract(?:s|ed)?|withdr(?:ew|awn)|falsely|not (?:to blame|at fault|the culprit)|(?:reports?|claims?|attribution|suspicions?|theor(?:y|ies)|speculation|rumou?rs?|fears?|allegations?)\\b[^.;]{0,120}\\b(?:${foundFalse}|came to nothing|did(?: not|n['’]t) hold))\\b`,
  'i',
);
const hedged =
  /\b(?:alleg(?:es?|ed|edly|ing|ations?)|claim(?:s|ed|ing)?|suspect(?:s|ed|ing)?|suspicion|reported(?:ly)?|report that|possib(?:le|ly|ility)|potential(?:ly)?|apparent(?:ly)?|believed|believes?|likely|might|could|thought to|said to|probabl[ey]|presum(?:ed|ably)|not (?:yet |been |be ){0,2}(?:rul(?:e|ed) out|exclud(?:e|ed))|cannot (?:be )?(?:rul(?:e|ed) out|exclud(?:e|ed))|accus(?:es|ed|ing|ations?)|purported(?:ly)?|t(?:ook|akes) credit|boast(?:s|ed)?|brag(?:s|ged)?|told reporters that they|rumou?r(?:s|ed)?|unconfirmed|unlikely|(?<!\b(?:no|without|beyond|little|not|nobody|n['’]t)(?: any| a)? )doubt(?:s|ed|ful)?|unclear|unknown|whether|not (?:yet )?(?:clear|known|certain|confirmed|verified)|could not (?:be )?(?:confirm|verif)\w*|sa(?:ys|id) (?:that )?(?:it|they) (?:had |have |has )?(?:hacked|breached|encrypted|stole|stolen|attacked|infiltrated|leaked|taken|exfiltrated)|(?:list(?:s|ed)|post(?:s|ed)|add(?:s|ed)|nam(?:es|ed))\b[^.;]{0,100}\b(?:leak|extortion|victim|dark ?web|data)[- ]?(?:leak )?(?:site|blog|portal|list)|(?:was|were|been) (?:listed|named|added) by|(?:gang|group|hackers|crew|ransomware) (?:has |had )?list(?:s|ed)|(?:leak|extortion) (?:site|blog|page|portal)|suggests?|appears? to|seems? to|parallels|overlaps?|similarit(?:y|ies)|resembl\w+|if confirmed|assess(?:es|ed)?|(?:low|medium|moderate) confidence|linked to|tied to|links? (?:with|to)|fears?)\b/i;

const thin =
  '(?:(?:evidence|proof|link|attribution|case) (?:is|was|are|were|remains?)(?: \\w+)? (?:thin|weak|scant|slim|slight|sparse|circumstantial|tenuous|flimsy|shaky|inconclusive)|(?:thin|weak|scant|slim|circumstantial|tenuous|flimsy|inconclusive) (?:evidence|proof|links?))';
/** Who did it is only guessed: by what it looks like, by those who said so at first. */
const guessed = new RegExp(
  `\\b(?:thinks? (?:that )?(?:it|this) (?:was|is)|look(?:s|ed|ing)? (?:a lot |much |very much |more )?like|hallmarks?|(?:evidence|signs?|clues?|everything|traces?|indications?|code|tactics|techniques|fingers?|findings?|it|this|that|all|much|hints?|logs?|leads?)(?: (?:in|of|on|from|found|left|the|its|at|[A-Z][\\w-]+)){0,6} point(?:s|ed|ing)? (?:to|at|towards?)|${thin}|(?:earlier|initial|initially|at first|originally|previously)\\b[^.;]{0,40}\\b(?:blam|attribut|accus|ascrib)\\w+|(?:blam|attribut|accus|ascrib)ed\\b[^.;]{0,60}\\b(?:initially|at first|originally))\\b`,
  'i',
);
/** What only the attackers tell: their list of those whom they hold to have robbed, in other languages the claim itself. */
const boasted = new RegExp(
  [
    '\\b(?:list(?:s|ed|ing)?|post(?:s|ed|ing)?|puts?|plac(?:es|ed|ing)|add(?:s|ed|ing)?|nam(?:es|ed|ing))\\b[^.;]{0,80}\\b(?:to|on) (?:its|their) (?:own )?(?:[\\w-]+ ){0,3}?(?:page|(?:web ?)?site|blog|portal|list)\\b',
    '\\b(?:it|they|gang|group|hackers) (?:says?|said) (?:that )?(?:it|they) (?:has |have |had )?(?:rob(?:s|bed)|hit|took|extorted|compromised)\\b',
    '\\b(?:on|to) (?:its|their) (?:[\\w-]+ )?(?:page|list|site)\\b[^.;]{0,40}\\bwhere (?:it|they) lists?\\b',
    '(?<!\\p{L})(?:revendiqu\\p{L}+|revendications?|reivindic\\p{L}+|rivendic\\p{L}+|opgeëist|opeist|claimt|claimte|beansprucht\\p{L}*|reklamier\\p{L}+|bekannte sich|bekannten sich|bekennt sich|sich bekannt|mutmaßlich\\p{L}*|angeblich\\p{L}*|présumé\\p{L}*|présumément|presunt\\p{L}+|vermoedelijk\\p{L}*)(?!\\p{L})',
  ].join('|'),
  'iu',
);

const thinAfter = new RegExp(`\\b${thin}\\b`, 'i');

/** Whether little is said to speak for what stands before: "Acme did it, but the evidence is thin". */
export const isThin = (after: string): boolean => thinAfter.test(after.slice(0, 240));

/** What is itself untrue: a "fake installer" and "fake interviews" are how somebody attacks. */
const untrue =
  /\b(?:fak(?:e|ed) (?:claims?|reports?|news|breach(?:es)?|data (?:breach(?:es)?|leaks?)|leaks?|hacks?|attributions?)|(?:is|are|was|were|be|been|as)(?: \w+ly| all)?(?: an?)? (?:fakes?|hoax(?:es)?)(?=$|[.,;:!?)”"’]| (?:and|but|or)\b))/i;

/** Written small: "in May" is the month. */
const maybe = /\bmay\b/;
/** That somebody was a victim is denied by fewer words: "no evidence that passwords were taken" denies no breach. */
const harmDenied =
  /\b(?:no (?:evidence|indication|sign|proof)s? (?:of|that|for) (?:[\w'’-]+ ){0,6}?(?:breach(?:ed)?|hack(?:ed)?|attack(?:ed)?|intrusions?|compromised?|incident|leak|exploit(?:ed|ation)?)|not aware of|unaware of|den(?:y|ies|ied|ying)|denial of (?:any|the)|disput(?:e|es|ed)|reject(?:s|ed)?|unconnected|unrelated|never happened|ruled out|rules out|retract(?:s|ed)?|withdr(?:ew|awn)|falsely|false claims?)\b/i;

/** "ruled out Acme and now believes that it was Belkorp": what was held before reaches no further. */
export const holdsNext =
  '(?:and|or) (?=(?:(?:now|instead|later|rather|therefore|they|he|she) ){0,2}(?:believes?|thinks?|thought|suspects?|suspected|assess(?:es|ed)?|blam(?:es|ed)|attribut(?:es|ed)|names|named|accus(?:es|ed)|concluded)\\b)';

/** "Is Harland behind it?", in a title with more behind it: "Is it Harland? What we know". */
export const isQuestion = (clause: string): boolean =>
  /\?(?:["”’)]{0,2}\s*$| \p{Lu}[^?]{0,80}$)/u.test(clause.slice(-600));

const notSo =
  /^(?:, [^,;]{1,60},| \([^()]{0,40}\))? (?:has|have|had|did|does|do|is|are|was|were)(?: not|n['’]t| never) (?!(?:been )?(?:named|arrested|identified|charged|seen|caught|commented|responded|replied|said|say|respond|reply|comment|claim|claimed|released|published|yet|only|alone|disclosed|explained)\b)/i;

/** Whether it is said right after a name that it did not: "Acme has not touched it". */
export const isNotSo = (after: string): boolean => notSo.test(after);

const notSoUsed =
  /^(?:, [^,;]{1,60},| \([^()]{0,40}\))? (?:has|have|had|did|does|do)(?: not|n['’]t| never) (?:been )?(?:us(?:e|ed|ing)|deploy(?:ed)?|rel(?:y|ied)|exploit(?:ed)?|install(?:ed)?|drop(?:ped)?|encrypt(?:ed)?|publish(?:ed)?|touch(?:ed)?)\b/i;

/** Whether it is only said right after a name what it did not use or do besides: it may be behind it all the same. */
export const isNotUsing = (after: string): boolean => notSoUsed.test(after);

/** "Acme has been the most active group of the year", "Acme, which emerged in 2022,": what a group is or did before. */
const background =
  /^(?: (?:ransomware|extortion|hacking|gang|group|crew|collective|operation))*(?:,? (?:which|who))? (?:(?:(?:is|was|has been|had been|became|remains|remained|ranks|ranked)(?: also| now| still)? (?:(?:among|one of) )?(?:the (?:year['’]s |world['’]s )?(?:[\w-]+ )?(?:most|busiest|largest|biggest|second|third|first|world|year|group|gang|best-known)|an? |(?:well |best |also |perhaps )?known (?:for|to|since)|(?:also )?(?:behind|responsible for|blamed for) (?!this|the (?:attack|breach|theft|incident)\b(?! (?:on|at|of|in)\b)|it\b)))|(?:first )?(?:emerged|surfaced|appeared|has existed|has operated|has been active|operates|runs|rents|recruits|specialises|specializes|is active)\b|(?:has|have|had) (?:also |already |so far |previously )?(?:hit|attacked|claimed|listed|extorted|breached|struck|robbed|named|posted) (?:more than|over|at least|almost|nearly|about|around|some|dozens|hundreds|thousands|many|several|other|another|\d))/i;

/** Whether what follows an attacker's name tells what it is, or of its other deeds, and nothing of this one. */
export const isBackgroundOfActor = (after: string): boolean => background.test(after);

const ownDenial =
  /^(?:, [^,;]{1,60},| \([^()]{0,40}\))?(?: on \w{3,6}day| today| yesterday)? (?:has |have |had )?den(?:y|ies|ied|ying)\b(?! (?:access|service|entry))/i;

/** Whether whom a name stands for denies, right after it: "Acme denied on Monday that it had been breached". */
export const isOwnDenial = (after: string): boolean => ownDenial.test(after);

const bodies =
  '(?:company|firm|group|operator|provider|carrier|retailer|bank|insurer|airline|hospital|clinic|university|school|council|city|ministry|agency|charity|manufacturer|platform|exchange|publisher|association|organi[sz]ation|spokes(?:man|woman|person))';
const describedDenial = new RegExp(
  `\\b(?:The|Its|A) ${bodies}(?: has| had)? (?:(?:flatly|firmly|strongly|also|since) )?den(?:y|ies|ied) (?:being |(?:that )?(?:it|they|(?:its|their) (?:own )?(?:[\\w-]+ ){0,2}?(?:systems?|networks?|servers?)) (?:had |have |has )?(?:been |was |were )|(?:(?:that )?there (?:had been |was )|having suffered |suffering )?(?:any |an? |the )?(?:(?:data|security|cyber) )?(?=breach|hack|attack|intrusion|compromise))(?:breach(?:ed)?|hack(?:ed)?|attack(?:ed)?|intrusion|compromise[d]?)\\b(?! (?:on|against|at) (?!its\\b|their\\b))`,
);

/** Whether who is only described denies it for itself: "The company denied that it had been breached", and no "attack on Acme". */
export const deniesByDescription = (sentence: string): boolean => describedDenial.test(sentence);

const accusing =
  /\b(?:accus(?:ed|es|ing)|alleg(?:ed|edly|es|ations?)|charge[sd]?|charges|indict(?:ed|ment|s)|arrest(?:ed|s)?|detain(?:ed|s)?|suspect(?:ed|s)?|prosecutors|complaint|extradit(?:ed|ion)|not guilty|on trial|wanted|co-?(?:defendants?|conspirators?)|at large|on the run|fugitives?|presumed innocent)\b/i;
const convicting =
  /\b(?:convicted|pleaded guilty|pled guilty|plead(?:s|ing) guilty|found guilty|guilty plea|sentenced|sentences?|jailed|imprisoned|admitted|confessed)\b/i;

/** Whether it is only an accusation that somebody did it: nobody who was convicted or admitted it. */
export const isAccusation = (said: string): boolean => accusing.test(said) && !convicting.test(said);

/** Reads the whole clause, at most 600 characters of it: a cue anywhere in it counts. */
export function certaintyOf(clause: string, role: Role): Certainty {
  const text = clause.slice(0, 600);
  if ((role === 'victim' ? harmDenied : denied).test(text) || untrue.test(text)) return 'denied';
  if (hedged.test(text) || maybe.test(text) || isQuestion(text)) return 'hedged';
  const isGuess = role === 'actor' && (guessed.test(text) || boasted.test(text) || isClaimIn(text));
  return isGuess ? 'hedged' : 'asserted';
}
