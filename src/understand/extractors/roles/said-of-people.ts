/**
 * What is said of persons: that they are charged with it or did it, and which office they hold. Linear: each pattern is
 * anchored at a name, or at the end of a bounded stretch before it.
 */
import { anyOf } from './any-of.ts';

/** What a name may be followed by before what is said of it: an age, where somebody is from, what somebody is. */
const aside = '(?: of (?:\\p{Lu}[\\p{L}-]+)|,[^,;.]{1,80},| \\([^()]{0,40}\\)|,? (?:who|\\d\\d),?)?';
const crime =
  '(?:hack|breach|(?:cyber)?attack|fraud|steal|stole|theft|malware|ransom|extort|launder|identity|phish|scam|computer|cyber|tamper|wir(?:e|ing)|passwords?|wip|delet|intrusion|espionage|spy|data|conspir|leak|access|botnet|crypto|stalk|sabotag|swatt|infect)';

const charged = anyOf([
  // "was arrested for allegedly defrauding", ", 19, has been charged with computer misuse"
  new RegExp(
    `^${aside}(?: (?:has|have|had|was|were|is|are|been|also|later|now|since|both|being|each)){0,4} (?:arrested|charged|indicted|accused|convicted|sentenced|jailed|extradited|imprisoned|detained|prosecuted|suspected|wanted)\\b(?! of ["“‘']?(?:silenc|conceal|hid|fail|cover|neglig|mislead|ignor|lying|downplay|breaching (?:the|its|a)))[^;.]{0,120}?\\b${crime}`,
    'iu',
  ),
  // "pleaded guilty to", "admitted hacking"
  new RegExp(
    `^${aside}(?: (?:has|have|had|also|later|both|each)){0,2} (?:ple(?:a)?d(?:ed|s)? guilty|(?:admitted|confessed)(?: to)?(?: having)? (?:\\w+ ){0,2}?${crime})`,
    'iu',
  ),
  // "wants judge to dismiss portion of hacking case against him"
  new RegExp(
    `^ [^;.]{0,80}\\b${crime}\\w* (?:case|charges?|trial|counts?|indictment) against (?:him|her|them)\\b`,
    'iu',
  ),
  // "Roe's crime", "Roe's hacking trial"
  new RegExp(
    `^['’]s (?:crimes?\\b|[\\w -]{0,30}${crime}\\w* (?:trial|charges|conviction|sentencing)\\b)`,
    'iu',
  ),
]);

/** What courts do, whatever for: "was extradited in October", "pleaded guilty in May", "remain at large". */
const tried = anyOf([
  new RegExp(
    `^${aside}(?: (?:has|have|had|was|were|is|are|been|also|later|now|since|both|being|each)){1,4} (?:(?:arrested|detained|caught)\\b[^;.]{0,80} and )?(?:sentenced|convicted|extradited|jailed|imprisoned|found guilty)\\b`,
    'iu',
  ),
  new RegExp(`^${aside}(?: (?:has|have|had|also|later|both|each)){0,2} ple(?:a)?d(?:ed|s)? guilty\\b`, 'iu'),
  new RegExp(
    `^${aside} (?:remains?|is|are|was|were|fled)(?: [\\p{Ll}-]+){0,4}? (?:at large|on the run|fugitives?|wanted)\\b`,
    'iu',
  ),
]);
/** "Two co-conspirators, Jane Roe and", "a co-defendant, ", "convicted Jane Roe" */
const triedBefore = anyOf([
  /\b(?:co-?)?(?:conspirators?|defendants?|accomplices?),? $/iu,
  /\b(?:convicted|sentenced|extradited|jailed) $/iu,
]);

/** Whether a court has to do with who stands here, as one that is accused. */
export const isTried = (before: string, after: string): boolean =>
  tried.test(after) || triedBefore.test(before.slice(-24));

const titles =
  '(?:accused|alleged|suspected|convicted|notorious|wanted|prolific) (?:[\\w-]+ ){0,3}?|(?:ransomware|malware|botnet|forum|gang|darknet|spyware) ';
/** "ransomware operator Roe", "the suspect, Roe", "arrested Roe", "hunting for a man, Roe". */
const chargedBefore = new RegExp(
  `(?:\\b(?:${titles})(?:hackers?|ringleader|operators?|administrators?|admin|developer|affiliates?|leader|boss|kingpin|mastermind|scammer|fraudster|members?|man|woman|teen(?:ager)?|student)|\\b(?:suspects?|defendants?|fugitive|mastermind|ringleader|kingpin))(?:,? (?:named|identified as|called))?,? $`,
  'iu',
);
/** Asked first: the word before the name. */
const whoNext =
  /(?:hackers?|ringleader|operators?|administrators?|admin|developer|affiliates?|leader|boss|kingpin|mastermind|scammer|fraudster|members?|man|woman|teen(?:ager)?|student|suspects?|defendants?|fugitive|named|as|called),? $/i;
const caught =
  /\b(?:arrest(?:ed|s|ing)?|indict(?:ed|s|ing)?|jail(?:ed|s|ing)?|extradit(?:ed|es|ing)|prosecut(?:ed|es|ing)|charg(?:ed|es|ing)|convict(?:ed|s|ing)) $/i;
const harmNear = new RegExp(`\\b${crime}`, 'iu');

/** "Harland suspected of hacking", "Harland 'sabotages' a plane": of a state. */
const stateDid =
  /^(?:['’]s?)? ["“‘']?(?:hack(?:s|ed|ing)?|sabotag(?:es?|ed|ing)|spy(?:ing)?|spied|spies|(?:is |was )?(?:suspected|accused) of (?:being behind|hack|attack|spy|breach|cyber|carry|launch)|(?:is |was )?behind\b|launch(?:es|ed)? (?:a |an )?(?:\w+ )?(?:cyber ?)?attack)/i;
const stateBlamed =
  /\b(?:blamed on|work of|attributed to|traced (?:back )?to|state-sponsored by|pointed? (?:the finger )?(?:to|at)|suspects?(?: that)?) $/i;

/** Whether who stands here is told to have done it, or to be charged with it. */
export const isCharged = (before: string, after: string): boolean =>
  charged.test(after) ||
  (whoNext.test(before.slice(-24)) && chargedBefore.test(before.slice(-90))) ||
  (caught.test(before.slice(-16)) && (harmNear.test(after) || harmNear.test(before)));

/** The same of a state. */
export const isStateBlamed = (before: string, after: string): boolean =>
  stateDid.test(after) || stateBlamed.test(before);

const office =
  '(?:(?:prime |deputy |vice |acting |interior |home |foreign |justice |security |digital |technology )*(?:minister|secretary|commissioner|president|premier|chancellor|governor|mayor|attorney general|prosecutor|magistrate|judge|sheriff|ombudsman)|head|director|chief|director[- ]general|boss|chair(?:man|woman)?)';
const body =
  '(?:polic|agenc|authorit|ministr|department|commission|directorate|bureau|court|government|parliament|senate|congress|(?:national|secret|foreign|military) (?:intelligence|security|service)|security cent(?:re|er)|cert|csirt|regulator|council|FBI|NCA|NCSC|CISA|NSA|GCHQ|BSI|ANSSI|ENISA|Europol|Interpol|ICO)';
/** ", head of the Elmland Cyber Agency" */
const holds = new RegExp(
  `^(?: \\([^()]{1,20}\\))?, (?:the |who is )?(?:(?!former|ex-|retired|then|threat)[\\p{L}’'-]+ ){0,3}?${office} (?:of|at|for|in) [^,;.]{0,60}?${body}`,
  'iu',
);
/** "Director of National Intelligence Roe", "Secret Service Director Roe", "Rep. Roe", "Lieutenant Colonel Roe" */
const heldBefore = [
  /(?<!\b(?:[Ff]ormer|ex-|[Ee]x) ?)\b(?:Director|Head|Chief|Secretary|Minister|Commissioner) (?:of|for) (?:the )?(?:\p{Lu}\p{L}+ ){1,4}$/u,
  new RegExp(
    `\\b${body}[\\p{L}]*(?:['’]s?)? (?:\\p{Lu}?\\p{L}+ ){0,2}?(?:[Dd]irector|[Cc]hief|[Hh]ead|[Bb]oss|[Cc]ommissioner|[Ss]pokes(?:man|woman|person))(?:[- ][Gg]eneral)? $`,
    'iu',
  ),
  /\b(?:Rep\.|Sen\.|Representative|Senator|Chief Constable|Special Agent|Superintendent|Lawmaker|Magistrate|Judge|Prosecutor|Attorney General|Solicitor General|(?:Lieutenant |Lt\.? |Major |Brigadier )?(?:Colonel|Col\.|General|Captain|Commander)) $/,
];

/** "then-President Roe", "former director of the agency" */
const heldOnce = /\b(?:then|former|ex|late|retired)[- ](?:[\p{L}-]+ ){1,4}$/iu;
const onceHeld = /^, (?:the |a |an )?(?:former|ex|retired|then)[- ]/i;

const judging = /\b(?:judge|magistrate|justice) (?:\p{Lu}\. ?)?$/iu;

/** "Judge Roe": the court decides, and who sits there only by name. */
export const isJudge = (before: string): boolean => judging.test(before.slice(-20));

/** Whether who stands here held an office once. */
export const heldOffice = (before: string, after: string): boolean =>
  heldOnce.test(before.slice(-60)) || onceHeld.test(after);

/** Whether who stands here is said to hold an office. */
export const holdsOffice = (before: string, after: string): boolean =>
  holds.test(after) || heldBefore.some((pattern) => pattern.test(before.slice(-80)));
