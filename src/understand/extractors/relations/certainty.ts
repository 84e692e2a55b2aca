/**
 * How firmly a clause says something: the one notion of what a negation, a doubt or a failure reaches, for relations, for
 * observables and for techniques. It reaches from its word to the end of its clause, not out of a phrase set before it.
 */
import type { Certainty } from '../../../domain/entity.ts';
import { foundFalse, holdsNext, isQuestion } from '../roles/certainty.ts';
import { isRefuted } from '../roles/disbelief.ts';

/** "Unlike its rivals, …", "With no password set, …": what is negated in there is negated of nothing behind the comma. */
const fronted =
  /^(?:to|with|without|despite|unlike|although|though|while|after|before|once|since|because|by|in|on|for|from|at|during|when|as|instead of|rather than)\b[^,;]{1,160}, /i;
/** "The loader, which does not use a macro, …". */
const aside =
  /, (?:(?:of |by |for |in |to )?which|who|whose|not|unlike|rather than|instead of)\b[^,;]{1,120},/gi;

const breaks = new RegExp(
  `;|[,–—] (?:but|while|whereas|yet|instead)\\b| (?:but|and instead|because|although|though) | (?:notic|reali[sz]|knew|know)[a-z]{0,4} (?:that|how) | ${holdsNext}`,
  'g',
);

/** Where the last clause of its own begins: what is denied or doubted before "but" is something else. `before`: from where the sentence begins. */
export function clauseStart(before: string): number {
  let start = fronted.exec(before)?.[0].length ?? 0;
  const offset = Math.max(0, before.length - 400);
  for (const { index } of before.slice(offset).matchAll(breaks)) start = Math.max(start, index + offset);
  return start;
}

const negated =
  /\b(?:not(?! (?:only|just|merely|stop (?:there|at)|be (?:reached|opened|accessed|restored|recovered)|reachable|available)\b)|never|no longer|cannot|neither|nor|none of|nothing|nobody|no one|hardly any|no (?:evidence|indications?|signs?|proof|link)|den(?:y|ies|ied)|ruled out|rules out|cleared of|exonerated|acquitted of|absolved of|reject(?:s|ed)|unaware|lack(?:s|ed|ing)?|rather than|instead of|unlike|(?:stops?|stopped|stopping|falls?|fell) short of|insufficient)\b|n['’]t\b/i;
/** "No passwords were taken": as its subject it reaches to the end of the clause, else over what it stands before: "needs no macro and injects …", "without phishing". */
const noneOf =
  /(?:^(?:[,;–—] ?)?(?:but |while |and )?|\bthat )no (?!doubt\b|fewer\b|less\b|matter\b|sooner\b|wonder\b)|\b(?:no|without) (?!doubt |fewer |less |matter |sooner |wonder |warning |notice |delay )(?:(?!and |but |then )[\w'’/-]{1,40} ){0,8}(?!and\b|but\b|then\b)[\w'’./-]{1,40}$/i;
/** Not where only the nation or the making of a group is suspected: "suspected Chinese hackers", "a suspected espionage group". */
const suspected = String.raw`(?<!\ban? (?=suspected (?:[\w-]+ ){0,5}(?:group|actor|cluster|adversary|gang|team|crew)\b))suspect(?:s|ed)?(?! (?:\w+ )?\w+(?: state)?-(?:nexus|linked|backed|aligned|sponsored|speaking)\b| (?:nation-)?state\b| (?:\w+ )?\w+(?:ese|ans?|ish|i) (?:\w+[- ]){0,2}(?:actors?|hackers?|group|spies)\b)`;
const hedgedBefore = new RegExp(
  String.raw`\b(?:might|could|would|alleged(?:ly)?|alleges?|claim(?:s|ed|ing)?|${suspected}|reportedly|possibl[ey]|potentially|apparently|believed?|believes|likely|probably|presum(?:ed|ably)|thought to|said to|accus(?:es?|ed)|suggests?|regarded as|appears? to|seems? to|(?<!(?:check|verif|determin|test|se|ask|learn)\w{0,4} )if|rumou?red|purported(?:ly)?|assess(?:es|ed)?(?: that| to)|suspicions?|(?<!high )confidence|unconfirmed|can|boast(?:s|ed|ing)?|hallmarks?|(?:earlier|initial(?:ly)?|at first|originally|previously)\b[^.;]{0,30}\b(?:blam|attribut|accus)\w+|(?:take|took|taken|takes|taking) (?:responsibility|credit)|(?:plan(?:s|ned|ning)?|aim(?:s|ed|ing)?) to|intends to|threaten(?:s|ed|ing)? to)\b`,
  'i',
);
/** What nobody knows, and what was tried, is neither so nor not so, whatever else is negated beside it. */
const open =
  /(?:\b(?:not|never|cannot|nobody|no one)|n['’]t)(?: yet| been| be| fully| entirely| have){0,2} (?:rul(?:e|ed|es|ing) out|exclud(?:e|ed|es|ing))\b|\b(?:unlikely|(?<!\b(?:no|without|beyond|little|not|nobody|n['’]t)(?: any| a)? )doubt(?:s|ed|ful)?|unclear|(?:is|are|was|were|remain(?:s|ed)?|still|as yet) (?:unknown|unverified)|not (?:yet )?(?:clear|known|certain|confirmed|verified)(?! to\b)|(?<!(?:check|verif|determin|test|se|ask|learn)\w{0,4} )whether|rumou?rs?|tr(?:y|ies|ied|ying) to|attempt(?:s|ed|ing)? (?:to|at)|sought to|fail(?:s|ed|ing)? to|unable to|sa(?:ys|id) (?:that )?(?:it|they) (?:had |have |has )?(?:hacked|breached|encrypted|stole|stolen|attacked|infiltrated|leaked|taken|exfiltrated|broken into|broke into|gained access))\b/i;
/** Whom a gang lists among its victims, it only says that it harmed. */
const listed = /\blisted\b/i;
/** Written small: "in May" is the month. */
const maybe = /\bmay\b|\bMay (?:Be|Have|Not)\b/;
const hedgedAfter = new RegExp(
  String.raw`\b(?:${suspected}|believes?|reportedly|allegedly|claims?|claimed|unconfirmed|(?:low|medium|moderate) confidence|remains? (?:unknown|unclear|open)|(?:not|n['’]t) (?:yet )?(?:been )?(?:confirmed|verified)|could not be (?:confirmed|verified)|(?:evidence|proof|link) (?:is|was|remains) (?:thin|weak|scant|slim|circumstantial|tenuous|flimsy|inconclusive)|(?:(?:on|to) (?:its|their|the)? ?(?:data |dark web |tor )?(?:leak |extortion )?(?:site|blog|portal)|as (?:its|their|an?) (?:\w+ ){0,2}victim))\b`,
  'i',
);
/** "The claim that Acme hit Belkorp is false". */
const reported =
  /\b(?:claims?|reports?|rumou?rs?|suggestions?|allegations?|suspicions?|theor(?:y|ies)|speculation|fears?) (?:that|of|about|by|from)\b/i;
const untrue = new RegExp(`^[^,;]{0,80}\\b${foundFalse}\\b`, 'i');
const takenBack = /\bbut (?:later )?(?:withdrew|retracted|took (?:it|that) back)\b/i;

/** By the words up to the end of what is said, from where its clause begins, and by who is said to say it after them. */
function firmness(before: string, after: string): Certainty {
  const said = before.replace(aside, ',');
  if (isRefuted(after)) return 'denied';
  if (open.test(said) || isQuestion(after)) return 'hedged';
  if (negated.test(said) || noneOf.test(said)) return 'denied';
  if (hedgedBefore.test(said) || maybe.test(said) || hedgedAfter.test(after) || takenBack.test(after))
    return 'hedged';
  return 'asserted';
}

const isSuspect =
  /\bsuspect(?:s|ed)? (?:\w+ )?$|\b(?:suspects? (?:that|is|are)|(?:the|main|sole|only|prime|chief|key) suspect(?:ed)?|blam(?:es|ed)|accus(?:es|ed))\b[^;]*$/i;
const isSuspectAfter =
  /^[^;]*?\b(?:suspected (?:of|in|to|behind|culprit|attackers?)|(?:the|main|sole|only|prime|chief|a) suspect|believed to|thought to|said to|alleged(?:ly)?|(?:may|might|could) (?:be|have)|possibly|probably|likely)\b/i;

/** Whether whoever stands between two texts of a sentence is only suspected there: "CrowdStrike suspects Acme". */
export const suspects = (before: string, after: string): boolean =>
  isSuspect.test(before.slice(-200)) || isSuspectAfter.test(after.slice(0, 120));

/** How firmly a relation is stated: `before` are the words up to the later of the two. */
export const certaintyOf = (before: string, after: string): Certainty =>
  reported.test(before) && untrue.test(after)
    ? 'denied'
    : listed.test(before)
      ? 'hedged'
      : firmness(before, after);

/** "Process injection was not seen", "the shadow copies were left alone". */
const deniedAfter =
  /^(?: (?!that |which |who )[\w'’-]{1,40}){0,3} (?:(?:was|were|is|are|has|have|had|did|does|do)(?: not|n['’]t| never)|(?:was|were|has been|have been) (?:ruled out|excluded)|nowhere)\b/i;
const failedAfter =
  /\bbut (?:[\w'’-]{1,40} ){0,3}(?:failed|stopped|blocked|prevented|thwarted|foiled)\b|\b(?:without success|in vain|unsuccessful(?:ly)?|(?:was|were) (?:blocked|stopped|thwarted|foiled|prevented))\b/i;

/** "The guard blocked the ransomware before it encrypted files", "the intrusion was contained before …". */
const stoppedBefore =
  /\b(?:blocked|stopped|thwarted|foiled|prevented|kept|intercepted) (?:the |an? |this |all )?(?:[\w-]{1,20} ){0,2}(?:ransomware|malware|attack(?:er)?s?|hackers|intruders|intrusion|gang|actors|criminals) (?:before|from)\b|\b(?:was|were|been) (?:blocked|stopped|thwarted|foiled|caught|contained|detected|discovered) (?:[\w-]{1,20} ){0,2}before\b/i;

/**
 * How firmly a clause says that something was done. What was tried and failed is hedged: who defends wants to know what an
 * attacker reached for, and it was not done.
 */
export function certaintyOfDeed(before: string, after: string): Certainty {
  if (deniedAfter.test(after) || (reported.test(before) && untrue.test(after))) return 'denied';
  const stopped = failedAfter.test(after) || stoppedBefore.test(before);
  const said = firmness(before, after);
  return stopped && said === 'asserted' ? 'hedged' : said;
}
