/**
 * Where a name stands for others than its bearer: "a supplier of Acme", "Acme customers", "its Acme systems". What happens
 * there makes the bearer no victim. Linear: each pattern reads a bounded stretch beside the name.
 */
import { wordSet } from '../../../domain/word-set.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { anyOf } from './any-of.ts';
import type { Where } from './spared.ts';
import { isSucceeded } from './succeeded.ts';

/** Whose name stands for somebody or something else: "a supplier of Acme", "its Acme systems". */
const of =
  /\b(?:subsidiar(?:y|ies)|suppliers?|vendors?|contractors?|subcontractors?|partners?|dealers?|dealerships?|affiliates?|rivals?|competitors?|providers?|arms?|units?|divisions?) (?:of|to|for) (?:the )?$/i;
const itsOwn =
  /\b(?:from|in|of|on|via|through|into|to|accessed|breached|hacked|entered|compromised|exploited) (?:its|their|our) (?:own )?$/i;
const asSystem =
  /^ (?:systems?|instances?|environments?|tenants?|databases?|accounts?|servers?|platform|portal|CRM|cloud|apps?|storage|backups?)\b/i;
/** "its Elmwick distribution centre": where it is, whoever else is called so. */
const ofIts = /\b(?:its|their|our) (?:own |main |new |former )?$/i;
const asSite =
  /^ (?:[\w-]+ )?(?:cent(?:re|er)|warehouse|plant|factory|site|office|campus|depot|hub|terminal|branch|facility|store|headquarters|brewery|mill|yard)s?\b/i;
/** "The Elmwick office of Belkorp" */
const siteOf = /^ (?:office|plant|factory|warehouse|branch|depot|campus|site|hub)s? of (?:the )?\p{Lu}/u;
/** "customers of Acme, including Belkorp": those named are meant, and not whose they are. */
const customersOf = /\b(?:customers|clients|users|tenants) (?:of|at) (?:the )?$/i;
const namesThem = /^(?:['’]s [\w -]{1,30})?,? (?:including|such as|like|among them|to include)\b/i;
/** "Acme customers were breached", "infected Acme devices". */
const people = 'customers?|users?|clients|subscribers|critics|fans|supporters|followers';
const those = `(?:${people}|devices?|routers?|cameras?|firewalls?|appliances?|instances|servers|recorders|modems|gateways)`;
const thoseHit = new RegExp(
  `^ ${those}(?: \\w+){0,2} (?:were|was|are|is|have been|had been|being)(?: \\w+ly)? (?:breached|hit|hacked|phished|targeted|attacked|compromised|infected|exploited|hijacked)\\b`,
  'i',
);
const thoseNext = new RegExp(`^ ${those}\\b(?! (?:data|records|information|details|accounts?)\\b)`, 'i');
const devices = wordSet(
  'devices routers cameras firewalls appliances recorders modems gateways switches phones dvrs nas servers instances',
);
/** "routers of Acme", "cameras made by Acme". */
const madeDevices =
  /\b(?:routers|cameras|firewalls|appliances|recorders|modems|gateways|switches|dvrs) (?:of|by|made by|built by|from|sold by) (?:the )?$/i;
const hitting =
  /\b(?:infect|hijack|exploit|target|attack|compromis|hit|hack|phish|breach)\w* (?:(?:the|vulnerable|unpatched|exposed|outdated|many|several|some|thousands of|hundreds of|dozens of|[\d,.]+) ){0,3}$/i;
const peopleAddressed = new RegExp(`^ (?:${people})(?: with\\b|:)`, 'i');
const peopleNext = new RegExp(`^ (?:${people})\\b`, 'i');
/** "whose customers include Acme", "Acme and others among its customers", "a former Acme student": it is only told of whom somebody else is. */
const customersAre =
  /\b(?:whose|its|their|our|has|with|counts|serves) (?:[\w-]+ ){0,2}(?:customers|clients|partners)(?: that| which)? includ(?:e|es|ing) [^.;]{0,120}$/i;
const amongCustomers =
  /^[^.;]{0,80} (?:among|as) (?:(?:its|their|major|big|biggest|key) ){0,2}(?:customers|clients|partners)\b/i;
const formerly = /\b(?:former|ex-|one-time|then-?) ?$/i;
const members =
  'student|pupil|employee|worker|engineer|contractor|executive|staffer|officer|director|manager|analyst|researcher|developer|teacher|coach|programmer|player|agent|ceo|cto|ciso|boss|chief';
const member = new RegExp(`^ (?:${members})s?\\b`, 'i');
/** "an Acme student charged with hacking Belkorp" */
const memberAccused = new RegExp(
  `^ (?:${members})s?,? (?:(?:has|have|had|was|were|is|are|been) ){0,2}(?:charged|arrested|accused|jailed|sentenced|convicted|held|indicted|suspected|fired|sacked)\\b`,
  'i',
);
/** "Acme and Belkorp parent Ciel" */
const partOf =
  /^(?:(?:,| and|, and) \p{Lu}[\p{L}-]{1,30}){0,3} (?:parent|owner|maker)(?: company| group)?,? \p{Lu}/u;
/** "Acme confirmed that Belkorp was hit": who tells of another's harm. */
const tellsOfAnother =
  /^ (?:has |have |had )?(?:confirm(?:s|ed)?|said|says|report(?:s|ed)|announce[sd]?|disclose[sd]?)(?: on \p{L}{3,6}day)?(?: that)? (?:the )?\p{Lu}[\p{L}\d&.'’-]*(?: (?:of |de |and )?\p{Lu}[\p{L}\d&.'’-]*){0,5} (?:was|were|had been|has been|have been) (?:hit|attacked|breached|hacked|targeted|compromised|affected|struck|infected)\b/u;
/** "a NATO country", "EU member states" */
const itsMembers = /^ (?:member )?(?:countr(?:y|ies)|members?|all(?:y|ies)|nations?|states?)\b(?! of\b)/i;
/** "the Acme exchange Belkorp": which of many it is. */
const kindOf =
  /^ (?:exchange|wallet|bridge|protocol|bank|hospital|airline|airport|retailer|carrier|reseller|franchise|customer|user|client|tenant) \p{Lu}\p{L}/u;
/** "which sells Acme and Belkorp": what somebody deals in. */
const soldBy =
  /\b(?:sells|resells|distributes|stocks|imports|represents|dealers? (?:of|in)|dealing in) (?:the )?(?:brands? )?$/;
const isLoot =
  /^(?:['’]s?)? (?:\w+ ){0,2}(?:data|records|files|documents|accounts?|access|credentials|details|logins)\b/i;
/** "an Acme dealer", "says Acme rival Belkorp": who is named by whom it deals with. */
const dealersAre =
  /^ (?:dealers?|dealerships?|resellers?|franchisees?|distributors?|rivals?|competitors?)\b/i;
/** "Acme was disrupted by the police": what is taken from attackers, and harms nobody. */
const takenDown =
  /^ (?:was|were|is|are|has been|have been|had been)(?: \w+ly)? (?:disrupted|dismantled|taken (?:down|offline)|seized|shut down|knocked offline|sinkholed|neutrali[sz]ed) (?:by|in|during) [^.;,]{0,60}\b(?:police|authorit(?:y|ies)|law enforcement|prosecutors|agents|investigators|courts?|FBI|NCA|Europol|Interpol|Eurojust|[Oo]peration)\b/;
/** "a new version of Acme": a program. */
const versionOf = /\b(?:versions?|variants?|samples?|builds?|strains?|copy|copies|releases?) of (?:the )?$/i;
/** "leaks keys from Acme processors": a thing. */
const chips =
  /^ (?:micro)?(?:processors?|chips?|cpus?|gpus?|chipsets?|microcontrollers?)\b(?! (?:maker|firm|company|designer|manufacturer|giant))/i;
const raid = /^['’]s? Operation\b/u;

/** Others than its bearer, right after the name. */
const isNextTo = anyOf([
  dealersAre,
  thoseHit,
  peopleAddressed,
  amongCustomers,
  memberAccused,
  itsMembers,
  chips,
]);
const isNextToNamed = anyOf([kindOf, partOf, siteOf, raid]);

/** "Acme customers": who attacks those does not attack Acme. */
export function isPeoples(reading: Reading, { tokens, sentence, last }: Where): boolean {
  const { end } = reading.sentences[sentence]!;
  const to = tokens[last]!.end;
  return peopleNext.test(reading.text.slice(to, Math.min(end, to + 40)));
}

/** "Acme routers", "Acme and Belkorp cameras": what others have of it, and not its maker. */
export const isDevices = (tokens: readonly Token[], last: number): boolean =>
  tokens[last + 1]?.sentence === tokens[last]!.sentence && devices.has(tokens[last + 1]!.lower);

/** "A supplier of Acme". */
export function isUnits(reading: Reading, { tokens, sentence, first }: Where): boolean {
  const from = tokens[first]!.start;
  return of.test(reading.text.slice(Math.max(reading.sentences[sentence]!.start, from - 60), from));
}

/** "customers, among them the gang Acme", "rented out to Acme", "hosted Acme": who was served. */
const served =
  /(?:\b(?:customers?|clients?|buyers?|tenants?)(?: that| which)?,? (?:includ(?:e|es|ed|ing)|such as|like|among them)\b[^.;]{0,80}|\b(?:rent(?:ed|ing|s)?|leas(?:ed|ing|es))\b[^.;]{0,60} to\b[^.;]{0,60}|\b(?:hosted|hosting|serv(?:ed|es|ing)|catered to)\b[^.;]{0,40})$/i;
const amongServed =
  /^[^.;]{0,60} (?:was|were|is|are|among|as) (?:(?:an?|one of|among|its|their|the) ){0,2}(?:customers?|clients?)\b/i;

/** Whether a gang stands here as somebody's customer: who hosts or rents to it did what the report tells of. */
export function isServed(reading: Reading, { tokens, sentence, first, last }: Where): boolean {
  if (sentence < 0) return false;
  const { start, end } = reading.sentences[sentence]!;
  const [from, to] = [tokens[first]!.start, tokens[last]!.end];
  return (
    served.test(reading.text.slice(Math.max(start, from - 160), from)) ||
    amongServed.test(reading.text.slice(to, Math.min(end, to + 100)))
  );
}

/** Whether the name stands beside those or for that to which it happened, so that it makes its bearer no victim. */
export function isOthers(reading: Reading, { tokens, sentence, first, last }: Where): boolean {
  if (sentence < 0) return false;
  const { start, end } = reading.sentences[sentence]!;
  const [from, to] = [tokens[first]!.start, tokens[last]!.end];
  const before = reading.text.slice(Math.max(start, from - 80), from);
  const after = reading.text.slice(to, Math.min(end, to + 80));
  return (
    of.test(before) ||
    isNextTo.test(after) ||
    isNextToNamed.test(after) ||
    versionOf.test(before) ||
    (soldBy.test(before) && !isLoot.test(after)) ||
    customersAre.test(reading.text.slice(Math.max(start, from - 160), from)) ||
    (formerly.test(before) && member.test(after)) ||
    tellsOfAnother.test(reading.text.slice(to, Math.min(end, to + 160))) ||
    (itsOwn.test(before) && asSystem.test(after)) ||
    (ofIts.test(before) && asSite.test(after)) ||
    (customersOf.test(before) && namesThem.test(after)) ||
    madeDevices.test(before) ||
    ((thoseNext.test(after) || devices.has(tokens[last]!.lower)) && hitting.test(before))
  );
}

/** Whether the police take down here what goes by the name. */
export function isTakenDown(reading: Reading, { tokens, sentence, last }: Where): boolean {
  if (sentence < 0) return false;
  const to = tokens[last]!.end;
  return takenDown.test(reading.text.slice(to, Math.min(reading.sentences[sentence]!.end, to + 160)));
}

const compared =
  /\b(?:overlap\w*|similar(?:ities|ity)?|resembl\w+|commonalit\w+|parallels?) (?:(?:with|to|between) )?[^.;]{0,80}$/i;
const keptApart =
  /\b(?:not|n['’]t|no|insufficient|too little|unable)\b[^.;]{0,60}\b(?:merge|attribute|link|tie|equate|conclude|connect|treat|the same|one and the same)\b/i;

/** "resembles that of Acme, but": what comes next is no blame. */
const alike =
  /\b(?:resembl\w+|(?:is|are|was|were|looks?|looked) similar to|looks? like) (?:those|that|the \w+|the one|the ones) (?:of|by) [^.;]{0,60}$/i;
const butNot =
  /^[^.;,]{0,40}, (?:but|though|although|yet)\b(?![^.;]{0,120}\b(?:attribut|blam|link|suspect|believ|likely|probab))/i;
const isOther = /\b(?:distinct|different|separate|differ(?:s|ed|ing)?) from /;
/** "distinct from Acme and from Belkorp" */
const other =
  /(?<!(?:\bnot|\bno|n['’]t) (?:\w+ )?)\b(?:distinct|different|separate|differ(?:s|ed|ing)?) from (?:(?:the )?\p{Lu}[^\s,;.]{0,30}(?: [\p{Lu}\d][^\s,;.]{0,30}){0,2}(?:, and|, or|,| and| or)(?: from)? ){0,5}(?:the )?$/u;

/** Whether a sentence only likens who acts to whom stands here, and keeps the two apart: "overlaps with Acme, but we cannot merge the two". */
export function isCompared(reading: Reading, { tokens, sentence, first, last }: Where): boolean {
  if (sentence < 0) return false;
  const { start, end } = reading.sentences[sentence]!;
  const [from, to] = [tokens[first]!.start, tokens[last]!.end];
  const before = reading.text.slice(Math.max(start, from - 160), from);
  const after = reading.text.slice(to, Math.min(end, to + 300));
  return (
    (compared.test(before) && keptApart.test(after)) ||
    (alike.test(before) && butNot.test(after)) ||
    (isOther.test(before) && other.test(before)) ||
    isSucceeded(before, after)
  );
}

/** Whether who stands before an offset is told to have found harm in its own house, as no researcher does. */
export const findsAtHome = ({ text, sentences }: Reading, sentence: number, end: number): boolean =>
  sentence >= 0 && atHome.test(text.slice(end, Math.min(sentences[sentence]!.end, end + 120)));

const atHome =
  /^(?: (?:has|had|have|also|later|first))? (?:found|detected|discovered|identified|noticed|determined|learned of)(?: that)? (?:the (?:impact|breach|incident|intrusion|damage)\b|(?:an? )?(?:unusual|unauthori[sz]ed|suspicious) (?:activity|access|traffic)\b|[\w ]{0,40}(?:on|in|at|of|from) (?:its|their)(?: own)? (?:\w+ )?(?:systems?|networks?|servers?|accounts?|environment|database)\b)/i;

/** "Side-loaded by a legitimate, signed Acme executable": whose program it is has no part in it. */
export function isMakerOfAbused(
  { text, tokens, sentences }: Reading,
  { sentence, first, last }: Where,
): boolean {
  if (sentence < 0) return false;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  return (
    abusedProgram.test(text.slice(Math.max(sentences[sentence]!.start, start - 60), start)) &&
    program.test(text.slice(end, end + 60))
  );
}
const abusedProgram = /\b(?:legitimate|signed|renamed|benign|genuine|vulnerable|outdated)(?:,? [\w-]+)?,? $/i;
const program =
  /^(?:['’]s)?(?: [\w-]+){0,2} (?:executables?|binary|binaries|drivers?|programs?|files?|dlls?|installers?|components?|utility|software)\b/i;
