/**
 * What the words right beside a host say of it: whose it is ("the phishing site …", "… hosts the kit"), or that it is the
 * real one that others imitate ("… spoofed acme.example").
 */
import type { Seen } from '../extractors/observables/network.ts';
import { sentenceEnd } from './signs.ts';

/** So many characters on either side are read. */
const REACH = 160;

/** What the sentence says before and after the find, at most 160 characters each. */
export function sentenceAround(text: string, { start, end }: Seen): { before: string; after: string } {
  // Lines first: lists have many, and their ends are found without a pattern.
  const front = text.slice(Math.max(0, start - REACH), start);
  const rest = text.slice(end, end + REACH);
  const lineEnd = rest.indexOf('\n');
  const before = front.slice(front.lastIndexOf('\n') + 1);
  const after = lineEnd < 0 ? rest : rest.slice(0, lineEnd);
  const last = [...before.matchAll(sentenceEnd)].at(-1);
  const first = after.search(sentenceEnd);
  return {
    before: last ? before.slice(last.index + last[0].length) : before,
    after: first < 0 ? after : after.slice(0, first + 1),
  };
}

const places =
  '(?:sub)?domains?(?: names?)?|(?:web ?)?sites?|(?:web ?|login |landing )?pages?|urls?|servers?|host(?:name)?s?|ip(?: address(?:es)?)?s?|address(?:es)?|infrastructure|panels?|portals?|endpoints?|gates?|shops?|stores?';
const bad =
  "malicious|phishing|scam|fraudulent|rogue|fake|bogus|look-?alike|counterfeit|typosquat(?:ted|ting)|spoofed|cloned|c2|c&c|command[- ](?:and|&)[- ]control|attackers?[- ](?:controlled|owned|registered)|attackers?[’'] |(?:data )?exfiltration|leak|extortion|malware|payload|staging|credential[- ](?:harvesting|stealing)|skimm(?:er|ing)";
/** From a noun to the find: "domain X", "server at X", "sites such as X", "panel, X". */
const leads =
  '(?: (?:at|on|named|called|under|is|was|are|were|such as|like|including|hosted (?:at|on)|located at|with the address(?: of)?))?[:,]? ';
/** Other hosts of a list, and what opens a quotation. */
const others = '(?:[\\w@-]{1,40}(?:[.:][\\w@-]{1,40}){1,8}(?:, and |, | and )){0,4}["\'“‘(`]?';
const imitate = 'spoof|imitat|impersonat|mimick?|clon|resembl|typosquat';
const imitating = `(?:${imitate})(?:e|e?s|e?d|ing|ted|ting)?|(?:pos|masquerad)(?:es?|ed|ing) as|pretend(?:s|ed|ing)? to be|look(?:s|ed|ing)? (?:just |much )?like|similar to|(?:clones?|cop(?:y|ies)) of|instead of|rather than|misspellings? of|(?:variants?|variations?) of`;
const articles = "(?: (?:the|its|their|his|her|an?|that of|those of))?(?: [\\w-]{2,20}['’]s)?";
const real =
  '(?: (?:real|legitimate|official|genuine|true|actual|own|original|popular|well-known|company|brand|bank))*';

const isAdjective = new RegExp(`\\b(?:spoofed|cloned|typosquatted) (?:${places})${leads}${others}$`, 'i');
const isImitatedBefore = new RegExp(
  `\\b(?:${imitating})${articles}${real}(?: (?:${places}|brand|login|(?:npm |pypi )?(?:package|library|module)))?,? ${others}$`,
  'i',
);
const isImitatedAfter =
  /^["'”’)]? (?:was|were|is|are|has been|had been|being) (?:being )?(?:spoofed|imitated|impersonated|mimicked|cloned|typosquatted)\b/i;
const isRealBefore = new RegExp(
  `\\b(?:real|legitimate|official|genuine|authentic) (?:[\\w-]{2,20} )?(?:${places})${leads}${others}$`,
  'i',
);

const isAttackersBefore = new RegExp(
  [
    `\\b(?:${bad})(?:[ -][a-z]{2,20}){0,2} ?(?:${places})${leads}${others}$`,
    `(?<![\\w-])(?:c2|c&c|c2s|iocs?|indicators? of compromise)(?: ?[:=–-])? ${others}$`,
    `\\b(?:block|blocking|sinkhol(?:e|ed|ing)|deny|denying|drop|dropping)(?: (?:all|any|access|traffic|connections?|requests?|outbound|inbound|dns|queries|or|and)){1,5} (?:to|from|for)(?: the)?(?: (?:${places}))? ${others}$`,
    `\\b(?:seiz(?:ed|ing)|sinkhol(?:ed|ing)|took down|taken down)(?: the)?(?: (?:${places}))? ${others}$`,
    `\\b(?:attackers?|actors?|hackers|criminals|gang|group|operators?|they) (?:also |first |then )?(?:registered|set up|bought|rented)(?: the)?(?: (?:${places}))?${leads}${others}$`,
    `\\b(?:look|hunt|watch|monitor|alert)(?:s|ed|ing)? (?:for|on) (?:(?:any|all|outbound|network|dns|suspicious|unexpected) ){0,3}(?:connections?|traffic|requests?|communications?|beacons?|queries)(?: to| with| from| for)(?: the)?(?: (?:${places}))? ${others}$`,
    `(?:\\b(?:should|must|to) |^)(?:block|sinkhole|blocklist)(?: the)?(?: (?:${places}))? ${others}$`,
    `\\b(?:beacon(?:s|ed|ing)?|call(?:s|ed|ing)? (?:back|home)|phon(?:es|ed|ing) home|exfiltrat(?:es?|ed|ing)(?: [\\w-]{2,20}){0,5}) to(?: the)?(?: (?:${places}))? ${others}$`,
  ].join('|'),
  'i',
);
const isAttackersAfter = new RegExp(
  [
    `^["'”’)]?(?:,? (?:which|that))?(?: also)? (?:(?:${imitate})(?:e?s|e?d|ted)|(?:pos|masquerad)e[sd] as|pretend(?:s|ed) to be) `,
    `^["'”’)]?, (?:(?:${imitate})(?:t?ing)|(?:pos|masquerad)ing as|pretending to be) `,
    '^["\'”’)]?, (?:an? |the )(?:[a-z-]{2,20} ){0,2}(?:clone|copy|imitation|misspelling|variant|variation) of ',
    `^["'”’)]?(?:,? (?:which|that))? (?:is|was|are|were) (?:malicious\\b|(?:an? |the |one of the )?(?:[a-z]{2,20} ){0,2}(?:${bad}) ?(?:${places})\\b)`,
    '^["\'”’)]?(?:,? (?:which|that))? (?:host|serv|deliver|distribut|spread|push|drop)(?:e?s|ed|ing)? (?:the |an? |its |their )?(?:[\\w-]{2,20} ){0,2}(?:kits?|malware|payloads?|phishing|trojans?|loaders?|stealers?|ransomware|exploits?|backdoors?|skimmers?|fake)\\b',
    '^["\'”’)]?(?: and [\\w.-]{3,60})? (?:should|must|can) be (?:blocked|sinkholed)\\b',
    `^["'”’)]?(?:,? (?:which|that))? (?:is |was |were |are )?(?:acts?|acted|serves?|served|used|functions?|functioned) (?:as|for) (?:an? |the |its |their )?(?:[a-z]{2,20} )?(?:${bad})\\b`,
    `^ ?[(–-] ?(?:the |an? )?(?:${bad})\\b`,
    `^, (?:an? |the |its |their )(?:[a-z]{2,20} )?(?:${bad}) (?:${places})\\b`,
  ].join('|'),
  'i',
);
/** "registered acme-login.example to imitate acme.example" */
const isMeantTo =
  /^["'”’)]? (?:in order )?to (?:imitate|impersonate|spoof|mimic|resemble|clone|look (?:just )?like|pose as|pass as|phish|harvest|steal|deceive|trick)\b/i;
const isDenied = /\b(?:not?|never|neither|nor|without)(?: [\w-]{1,20}){0,4} ?$/i;

/** Stems of what all of these speak of: where none stands, no pattern is tried. */
const cue =
  /spoof|imitat|impersonat|mimic|clon|resembl|typosquat|pos(?:es|ed|ing)|masquerad|pretend|look|similar|cop(?:y|ies)|instead|rather|misspell|varia|real|legit|official|genuine|authentic|malicious|phish|harvest|steal|deceiv|trick|registered|set up|bought|rented|connection|traffic|request|communication|quer(?:y|ies)|scam|fraud|rogue|fake|bogus|counterfeit|c2|c&c|command|attacker|exfil|leak|extort|malware|payload|staging|credential|skimm|ioc|indicator|block|sinkhol|deny|drop|seiz|down|beacon|call|phon|kit|trojan|loader|stealer|ransom|exploit|backdoor/i;

/** "The sinkhole at 203.0.114.7", "sinkholed to 203.0.114.7", "Sinkhole: 203.0.114.7"; not "sinkhole evil.example", which is to be done. */
const sinkholeBefore = new RegExp(
  [
    `\\b(?:an?|the|its|our|their|another|[\\w-]{2,20}['’]s)(?: [\\w-]{2,20}){0,2} sinkholes?(?: (?:${places}))?(?: hosted)?(?:,| \\(|:| at| on| under| is| was| with the(?: ip)? address)* ${others}$`,
    `\\bsinkhol(?:es?|ed|ing)(?: [\\w.-]{1,40}){0,5} (?:to|at|on|under|into)(?: the| our| its| an?)?(?: (?:ip|${places}|at)){0,3} ${others}$`,
    `^\\W*sinkholes?(?: (?:${places}))? ?[:|–-] ?${others}$`,
  ].join('|'),
  'i',
);
const sinkholeAfter =
  /^(?: ?\| ?[^|\n]{0,40}){0,3}\| ?sinkhole\b|^["'”’)]{0,2}(?:,? (?:which|that))?(?:,| is| was| are| were| ?[(|–:-])(?: now)? ?(?:also )?(?:an? |the )?(?:[\w'’-]{2,20} ){0,3}sinkholes?\b/i;

/** Whether the text says of a host or an address that it takes up what infected machines ask for, in the hands of defenders. */
export function isSinkhole(text: string, find: Seen): boolean {
  const near = text.slice(Math.max(0, find.start - REACH), find.end + REACH);
  if (!/sinkhol/i.test(near)) return false;
  const { before, after } = sentenceAround(text, find);
  return sinkholeBefore.test(before) || sinkholeAfter.test(after);
}

/** What was asked of the last words before and after a find: rows of a list say the same of each. */
const asked = [
  { words: '', has: false },
  { words: '', has: false },
];

function hasCue(words: string): boolean {
  const known = asked.find((one) => one.words === words);
  if (known) return known.has;
  const has = cue.test(words);
  asked.unshift({ words, has });
  asked.pop();
  return has;
}

export type Told = 'attackers' | 'imitated' | 'real' | null;

/** What the sentence says of a host in refanged text. */
export function toldBeside(text: string, find: Seen): Told {
  const { before, after } = sentenceAround(text, find);
  // Most of a list stands alone in its lines.
  if (before.length < 4 && after.length < 4) return null;
  if (!hasCue(before) && !hasCue(after)) return null;
  if (isAdjective.test(before) || isMeantTo.test(after)) return 'attackers';
  if (isImitatedBefore.test(before) || isImitatedAfter.test(after)) return 'imitated';
  if (isRealBefore.test(before)) return 'real';
  const hit = isAttackersBefore.exec(before);
  if (hit) return isDenied.test(before.slice(0, hit.index)) ? null : 'attackers';
  return isAttackersAfter.test(after) ? 'attackers' : null;
}
