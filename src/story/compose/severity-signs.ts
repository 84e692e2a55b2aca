/** What makes a matter grave, as sentences say it flatly: exploitation, disruption, encryption, theft. Denials and what was averted do not count. */
import { saysNoAttack } from '../../domain/no-attack.ts';
import { readCues } from './cues.ts';
import { dayInWords } from './days.ts';
import { lastDaysIn, setsDeadline } from './deadlines.ts';
import { flawsIn } from './flaws.ts';
import { once } from './once.ts';
import { isBackground, withoutUnrelated } from './other-events.ts';
import { isListed } from './stated.ts';
import type { Statement, Voice } from './voices.ts';

/** How far into an article its matter is stated. */
const HEAD = 10;

/** The sentences that state an article's matter, without what they call unrelated to it; empty where they name only flaws that it sets apart. */
export const headOf = once((voice: Voice): Statement[] =>
  voice.statements.slice(0, HEAD).map((statement) => {
    const text = isOfFlawsApart(statement) ? '' : withoutUnrelated(statement.text);
    return text === statement.text ? statement : { ...statement, text };
  }),
);

/** Whether a sentence names flaws, and each has no part in its article: "last year's CVE-2025-10001 was exploited". */
export const isOfFlawsApart = once(({ text, voice }: Statement): boolean => {
  const flaws = flawsIn(text);
  return flaws.length > 0 && flaws.every((flaw) => !partsIn(voice).has(flaw));
});

const partsIn = once(
  ({ source }: Voice): ReadonlySet<string> =>
    new Set(source.findings.roles.flatMap(({ role, key }) => (role === 'vulnerability' ? [key] : []))),
);

/** Those of them that tell of the story's own event: what befell others, or years ago, harms nobody now. */
export const harmsOf = once((voice: Voice): Statement[] =>
  headOf(voice).filter((statement) => !isBackground(statement)),
);

/** Work that stands still, as something that happened. */
const STOPPED =
  /\b(?:halt(?:s|ed)?|shut ?down|suspend(?:s|ed)?|stopped|paralys|crippl|cancel(?:s|l?ed|l?ing|l?ations?)\b|offline|disrupt(?:s|ed|ing)|(?:had|forc(?:ed|es|ing) (?:[\w'’-]+ ){1,4}?) ?to (?:cancel|halt|stop|suspend|shut|close|postpone|divert|turn away)\b|(?:postpon|divert|call)(?:e?d|ing|s|es)(?: off)? (?:[\w'’-]+ ){0,3}?(?:operations?|surger(?:y|ies)|appointments?|patients|ambulances|treatments?|procedures|flights|trains|sailings)\b|\b(?:operations|surger(?:y|ies)|appointments?|patients|ambulances|treatments?|procedures|flights|trains|sailings|classes|lessons) (?:were|was|are|is|have|has|had)(?: to be| been| being)? (?:postponed|diverted|called off|turned away))/i;
/** The same as a mere word, which a title may have for any incident. */
const STANDSTILL = /\b(?:outages?|disruptions?|stoppages?)\b/i;
/** What others did to be safe, a tool or a key that was taken out of use, and orders that a customer gives no more, are no work that stood still. */
const PRECAUTION =
  /\b(?:precaution\w*|to be (?:safe|on the safe side)|(?:suspend|cut|disabl|revok|stopp|cancel)\w*(?: off)? (?:[\w'’-]+ ){0,4}?(?:access|tokens?|accounts?|apps?|applications?|connectors?|integrations?|connections?|keys?|plug-?ins?|extensions?)|(?:suspend|halt|paus|stopp|cancel|terminat)\w* (?:[\w'’-]+ ){0,3}?(?:orders?|work|cooperation|contracts?|business|dealings) (?:to|with))\b/i;
/** What did not come about: "foiled before it caused outages", "could have halted". */
const AVERTED =
  /\b(?:foil\w*|thwart\w*|prevent\w*|avert\w*|repel\w*|fend\w* off|in time|before (?:it|they|the \w+|any \w+)(?: \w+)? (?:caus|reach|spread|encrypt|halt|disrupt)\w*|(?:could|would|might) have|before (?:it|they|the \w+|any \w+)(?: \w+)? (?:overwr[io]te|overwritten|wiped?|destroy|eras)\w*|(?:wipers?|malware|attacks?|ransomware|encryption|intrusions?|attempts?|hackers|attackers|intruders) (?:was|were|has been|had been) (?:stopped|halted|blocked|caught))\b/i;
/** That the work went on, in the words of whoever does it: "Shipping was never affected", "at no time interrupted". */
const WENT_ON =
  /\b(?:never|not|no time|neither|without|no)\b[^.;]{0,30}\b(?:affected|interrupted|interruptions?|disrupted|disruptions?|impacted|halted|outages?)\b|\b(?:unaffected|uninterrupted|remain(?:s|ed)? (?:open|operational|in operation|up and running)|(?:ran|run|runs|continu\w+|operat\w+) (?:as (?:normal|usual)|normally))\b/i;

/** That the files are locked, not that the gang is one which does so elsewhere. */
const RANSOMWARE =
  /\bransomware(?:[- ](?:attack|incident|infection|strike|outbreak)s?| (?:on|in|at|hit|encrypted|locked|struck|forced)\b)|\b(?:by|with|was|is) ransomware(?! (?:gang|group|crew|actor|operat|affiliat))/i;
/** What an attack did, where malware is only described as able to: with whose files, or how many. */
const ENCRYPTED =
  /\b(?:encrypted|locked) (?:(?:its|their|his|her|our|the|all|some|most|about|more than|over|[\d.,]+|[\p{L}\d-]+['’]s?) )(?:[\p{L}\d'’-]+ ){0,4}?(?:files|systems?|servers?|data|databases?|computers|machines|network)\b/iu;
/** "The files of Nordhaven were encrypted". */
const WERE_ENCRYPTED =
  /\b(?:files|systems?|servers?|data|computers|machines|network)\b[^.,;]{0,40}\b(?:was|were|been|got) encrypted\b/i;

const DATA =
  '(?:data|database|records|documents|files|details|information|names|addresses|numbers|source code|mailbox(?:es)?|e-?mails)';
const TAKEN =
  '(?:stolen|taken|copied|accessed|leaked|viewed|exposed|downloaded|exfiltrated|skimmed|published)';
/** What was somebody's is in other hands. */
const THEFT = new RegExp(
  String.raw`\b${DATA}\b[^.;]{0,80}?\b${TAKEN}\b|\b(?:stole|stolen|leaked|leaks|copied|exfiltrated|accessed|downloaded) (?:[\p{L}\d'’-]+ ){0,5}?${DATA}\b`,
  'iu',
);

const MACHINES =
  '(?:workstations?|computers?|servers?|machines?|laptops?|disks?|drives?|devices?|systems?|network|files|data|databases?|backups?|boot records?|partition tables?)';
/** What a wiper did, and not what one is able to: in the past, to whose files or how many. */
const DESTROYED = new RegExp(
  String.raw`\b(?:overwrote|wiped|erased|destroyed) (?:(?!own\b|logs?\b|traces\b)[\p{L}\d.,'’-]+ ){0,6}?${MACHINES}\b|\b${MACHINES}\b(?: [\p{L}\d'’-]+){0,5}? (?:was|were|been|got) (?:overwritten|wiped|erased|destroyed)\b`,
  'iu',
);
/** Whoever was robbed, or cleans up, destroys too. */
const CLEANED =
  /\b(?:stolen|copied|exfiltrated|leaked|gang['’]s|seized|confiscated|reinstall\w*|rebuil[dt]\w*|clean(?:ed|ing)|precaution\w*|to be safe|police|ransom (?:was|had been) paid|own)\b/i;

/** What everybody needs each day, and a clause that says somebody had none of it. */
const WITHOUT =
  /\b(?:left|leaves?|leaving|were|was|are|is|sat|remain(?:s|ed)?|stood|cut off)\b(?: (?!not\b|never\b|no\b|neither\b)[\p{L}\d.,'’-]+){0,9}? without (?:any )?(heat(?:ing)?|hot water|(?:drinking |running )?water|power|electricity|gas|telephones?|phones?|emergency calls)\b|\bhad no (heating|hot water|(?:drinking |running )?water|power|electricity)\b/iu;

const BREAK = /[,;:] | [–—-] |, | (?=(?:but|while|although|though|whereas)\b)/;
const UNSURE =
  /^(?:may|might|could|possib|potential|if|suspect|alleg|reportedly|purported|unconfirmed|attempt|tried)/;

/** Whether a voice says one of `patterns` flatly in a clause: neither negated, hedged nor averted, and not what `but` has. */
export const says = (patterns: readonly RegExp[], but?: RegExp, among = harmsOf) =>
  once((voice: Voice) => among(voice).some(({ text }) => saysFlatly(text, patterns, but)));

/** Whether a text says one of `patterns` flatly in a clause. */
export function saysFlatly(text: string, patterns: readonly RegExp[], but?: RegExp): boolean {
  if (!patterns.some((pattern) => pattern.test(text)) || but?.test(text)) return false;
  const flat = text.split(BREAK).filter(isFlat);
  if (flat.some((clause) => patterns.some((pattern) => pattern.test(clause)))) return true;
  // What stands across a comma is flat where the whole sentence is.
  return isFlat(text);
}

function isFlat(text: string): boolean {
  const { negations, hedges } = readCues(text);
  return negations.length === 0 && !hedges.some(({ cue }) => UNSURE.test(cue)) && !AVERTED.test(text);
}

export const saysRansomware = says([RANSOMWARE, ENCRYPTED, WERE_ENCRYPTED]);
export const saysEncrypted = says([ENCRYPTED]);
export const saysDestroyed = says([DESTROYED], CLEANED);

/** What people were left without by an attack, in the word of a source that says so flatly; null where none does. */
export const leftWithout = once((voice: Voice): string | null => {
  if (saysNobodyAttacked(voice)) return null;
  for (const { text } of harmsOf(voice)) {
    const found = WITHOUT.exec(text);
    // The lack is no negation; one in the rest of the sentence is.
    if (found && isFlat(text.slice(0, found.index)) && !AVERTED.test(text))
      return (found[1] ?? found[2])!.toLowerCase();
  }
  return null;
});
export const saysTheft = says([THEFT]);
/** A worm, by what it does and not only by its name: "publishes itself in all other packages". */
const SPREADS =
  /\b(?:self-(?:spreading|propagating|replicating)|(?:publish|spread|copi|propagat|replicat|inject)(?:es|s|ed|ies|ied) itself)\b/i;
const STEALS =
  /\b(?:steals?|stole|stolen|harvest(?:s|ed)|exfiltrat(?:es|ed)|sends? what it finds|searches (?:[\w'’-]+ ){1,4}for [^.;]{0,40}\b(?:tokens?|keys?|passwords?|secrets?|credentials?))\b/i;
const spreads = says([SPREADS]);
const steals = says([STEALS]);
export const saysItSpreads = (voice: Voice): boolean => spreads(voice) && steals(voice);
const saysStopped = says([STOPPED], PRECAUTION);
const saysStandstill = says([STANDSTILL], PRECAUTION);
const saysItWentOn = once((voice: Voice) => headOf(voice).some(({ text }) => WENT_ON.test(text)));

const saysNobodyAttacked = once(({ statements }: Voice): boolean =>
  saysNoAttack(statements.slice(0, HEAD).map(({ text }) => text)),
);

/** Whether the voices say that work stood still, and not by a mere fault: as a deed, or in a word which nobody says otherwise to. */
export const isDisrupted = (voices: readonly Voice[]): boolean =>
  !voices.some(saysNobodyAttacked) &&
  (voices.some(saysStopped) || (voices.some(saysStandstill) && !voices.some(saysItWentOn)));

/** In words that CISA lists the flaw as exploited, with the day by which it is to be fixed where the sentence says one; null where nobody says so. */
export function listing(voices: readonly Voice[]): string | null {
  const heads = voices.flatMap(headOf);
  const told = heads.filter(({ text }) => isListed(text));
  if (told.length === 0) return null;
  const limits = heads.filter(({ text }) => setsDeadline(text));
  const due = [...told, ...limits].flatMap(dueIn).sort()[0];
  return `on CISA’s list of exploited flaws${due === undefined ? '' : `, to be fixed by ${dayInWords(due)}`}`;
}

const dueIn = ({ dates, voice, start }: Statement): string[] =>
  lastDaysIn(voice.source.article.text, start, dates);
