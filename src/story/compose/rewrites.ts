/** A headline told in words of our own by what grammar allows: the clause that is the news, the verb in full, the doer first. */
import { keepsDenial, tellsWhole } from './clause.ts';
import { isOrdinary } from './lexicon.ts';
import { inOtherWords } from './style.ts';
import { isPlural } from './tense.ts';
import { finiteAt } from './verbs.ts';
import { STOP, tokens } from './words.ts';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The first word as it stands inside a sentence: a name keeps its capital. */
const inside = (text: string): string => {
  const [first, second] = tokens(text);
  const isName =
    first === undefined ||
    /\p{Lu}.*\p{Lu}/u.test(first.text) ||
    !(STOP.has(first.lower) || isOrdinary(first.lower));
  return isName || (/^\p{Lu}/u.test(second?.text ?? '') && !STOP.has(first.lower))
    ? text
    : text.slice(0, 1).toLowerCase() + text.slice(1);
};

/** Other ways to say `text`, the best first; none where no safe one is known. */
export function rewrites(text: string): string[] {
  const made = [
    inActive(text),
    questionsAbout(text),
    ...newsOf(text),
    withVerb(text),
    headClause(text),
    doing(text),
    listed(text),
    ...inOtherWords(text),
  ];
  return [...new Set(made)].filter((other): other is string => other !== null && other !== text);
}

/** The doer first, where the headline leaves no doubt who it is; null where it says so already or leaves it open. */
export const inActive = (text: string): string | null =>
  exploited(text) ?? doerFirst(text) ?? speakerFirst(text);

const EXPLOITED =
  /^(?:([^:]{3,50}): )?([^:]{3,70}?)(?: is| are)?(?: being)?(?: actively)? exploited(?: (?:in attacks|in the wild|by attackers))?( to \p{Ll}[^,:;()]{3,40})?( \(CVE-[\d-]+\))?$/u;

/** "CVE-2025-1 exploited to install spyware" → "Attackers exploit CVE-2025-1 to install spyware": whoever exploits a flaw attacks. */
function exploited(text: string): string | null {
  const match = EXPLOITED.exec(text);
  if (match === null) return null;
  const [, product, flaw, aim = '', id = ''] = match as unknown as [
    string,
    string?,
    string?,
    string?,
    string?,
  ];
  if (
    flaw === undefined ||
    /\b(?:not|never|be|was|were|been|possibly|reportedly|allegedly|may|might|could|says?|that)$/.test(flaw)
  )
    return null;
  if (finiteAt(tokens(flaw), flaw) > 0) return null;
  return `Attackers exploit ${inside(flaw)}${product === undefined ? '' : ` in ${product}`}${aim}${id}`;
}

const DOER_LAST =
  /^([^,:;–]{3,60}?) (?:is |are |was |were |has been |have been )?(?:(reportedly|allegedly) )?(hit|crippled|disrupted|targeted|affected) by (?:an? |the )?((?:(?:major|suspected|alleged|massive|huge|large) )?(?:(?:cyber|ransomware|data|hacking|supply chain|DDoS|global|Cloudflare|AWS|Microsoft|software) )?(?:attack|breach|hack|outage|ransomware|leak|campaign|incident))(?: (in|on|over|amid|after|at) ([^,:;–]{3,50}))?$/u;
const DOES: Record<string, string> = {
  hit: 'hits',
  crippled: 'cripples',
  disrupted: 'disrupts',
  targeted: 'targets',
  affected: 'affects',
};

/** "Harrods hit by cyber attack" → "Cyber attack hits Harrods". */
function doerFirst(text: string): string | null {
  const match = DOER_LAST.exec(text);
  if (match === null) return null;
  const [, object, hedge, verb, doer, joint, rest] = match as unknown as [
    string,
    string,
    string | undefined,
    string,
    string,
    string?,
    string?,
  ];
  if (finiteAt(tokens(object), object) > 0 || /^(?:How|Why|What|\p{L}+s? that)\b/u.test(object)) return null;
  const tail = joint === undefined ? '' : ` ${joint} ${rest}`;
  return `${capital(doer)} ${hedge === undefined ? '' : `${hedge} `}${DOES[verb]} ${inside(object)}${tail}`;
}

/** Verbs that take "as" to say what something is or seems: "poses as", "disguised as", "tracks … as"; no clause follows it. */
const IS_AS =
  /(?:\b(?:pos(?:e[sd]?|ing)|disguis\w+|masquerad\w+|hid(?:e[sd]?|den|ing)?|camouflag\w+|conceal\w+|dress(?:e[sd])?|pass(?:e[sd])?(?: \p{L}+)? off|known|tracked|seen|used|serv(?:e[sd]?|ing)|act(?:s|ed|ing)?|work(?:s|ed)|described|named|identified|labell?ed|listed|presented|advertised|marketed|sold|offered|treated|rebrand\w*|returns?|appears?|such)|\b(?:track|nam|describ|identif|us|treat|present|sell|label|list|recogni[sz]|see|classif)\p{L}*(?: [\p{L}\d-]+){1,4})$/iu;

/** "Markets tremble as SEC ends lawsuit" → "SEC ends lawsuit" and "Markets tremble", where each can stand. */
function newsOf(text: string): string[] {
  const joint = / (as|while|after) (?=\p{Lu}|\d|[\p{L}-]+s? \p{Ll}+s\b)/u.exec(text);
  if (joint === null) return [];
  const head = text.slice(0, joint.index);
  const bare = text.slice(joint.index).replace(/^ (?:as|while|after) /, '');
  const clause = capital(bare);
  // "as Zoom update to target banks" is no clause: what follows "as" must have a verb of its own, and no mere aim.
  const words = tokens(clause);
  const verb = finiteAt(words, clause);
  if (joint[1] === 'as' && (IS_AS.test(head) || verb < 0 || words[verb]!.lower === 'to')) return [];
  const halves = leansOnHead(bare, head) ? [head] : [clause, head];
  return halves.filter((half) => half.length >= SHORTEST && tellsWhole(half) && keepsDenial(text, half));
}

/** "… as Akira lists it", "… after maintainer falls for a fake mail": whom the second half means, or whose it is, the first half says. */
const leansOnHead = (clause: string, head: string): boolean =>
  /\b(?:it|them|they|him|he|she)\b/.test(clause) ||
  (/\b(?:its|their|his|her)\b/.test(clause) && names(head)) ||
  !(names(clause) || /\d/.test(clause));
const names = (text: string): boolean =>
  tokens(text).some((word) => /\p{Lu}/u.test(word.text) && !isOrdinary(word.lower));

const SIDE_CLAUSES: RegExp[] = [
  /(?:,| [–—-]) (?:but|and|says?|saying|warns?|targeting|exposing|leaving|causing|raising|prompting|potentially|as|with|while|after|despite|(?!(?:fix|clos|patch|address|resolv)ing)\p{L}+ing)\b.*$/u,
  /(?:,|:) [^,:]*\b(?:identified|leaked|stolen|exposed|affected|confirmed|reported|arrested|charged|compromised)$/u,
  / (?:exposing|leaving|causing|raising|prompting|affecting|impacting|threatening|forcing|following) .*$/u,
];

/** The clause that tells what happened, without what a headline hangs on it. */
function headClause(text: string): string | null {
  for (const side of SIDE_CLAUSES) {
    const head = text.replace(side, '');
    if (head !== text && head.length >= SHORTEST_HEAD && tellsWhole(head) && keepsDenial(text, head))
      return head;
  }
  return null;
}

const SHORTEST = 25;
const SHORTEST_HEAD = 35;
const SPEAKER_LAST = /^(.{15,80}), ([^,:;–]{3,40}) (says?|warns?|finds?|claims?|confirms?|reports?)$/u;
/** "…: Sophos report", "…: authorities". */
const SOURCE_LAST =
  /^(.{15,90}): (?:(\p{Lu}[\p{L}\p{N}.’'&-]*(?: \p{Lu}[\p{L}\p{N}.’'&-]*)?) (?:report|study|survey)|(authorities|report|officials|study|police|experts|researchers|sources|watchdog|minister|survey))$/u;

/** "50,000 routers hijacked, researchers say" → "Researchers say that 50,000 routers were hijacked". */
function speakerFirst(text: string): string | null {
  const source = SOURCE_LAST.exec(text);
  const match = SPEAKER_LAST.exec(text);
  const said = source?.[1] ?? match?.[1];
  const who = source === null ? match?.[2] : (source[2] ?? source[3]);
  if (said === undefined || who === undefined || finiteAt(tokens(`${who} x`), `${who} x`) > 0) return null;
  const verb =
    source === null
      ? match![3]!
      : source[2] !== undefined
        ? 'reports'
        : /s$|^police$/.test(who)
          ? 'say'
          : 'says';
  const whole = withVerb(said, 'past') ?? doing(said) ?? said;
  const words = tokens(whole);
  const at = finiteAt(words, whole);
  if (at < 0 || at === words.length - 1) return null;
  return `${capital(who.trim())} ${verb} that ${inside(whole)}`;
}

/** What is done to someone, where a headline leaves out "is". */
const DONE =
  /^(?:arrested|charged|fined|hijacked|hacked|stolen|leaked|exposed|breached|compromised|jailed|sentenced|sued|blamed|targeted|infected|disrupted|cancelled|canceled|delayed|affected|accused|detained|warned|urged|told|asked|ordered|linked|caught|hit|named|exploited|patched|suspended|extended|released|published|seized|banned|dismantled|taken|shut|confirmed|advised|estimated|expected|believed|thought|forced|killed|accused|convicted|extradited|sold)$/;
const AFTER_DONE =
  /^(?:over|for|by|in|on|after|with|to|from|at|of|as|amid|during|via|through|following|against|until|than|[£$€\d].*)$/;

/** "Two teenagers charged over attack" → "Two teenagers are charged over attack": only where the number is sure. */
function withVerb(text: string, tense: 'present' | 'past' = 'present'): string | null {
  const words = tokens(text);
  const at = words.findIndex(({ lower }, i) => i > 0 && DONE.test(lower));
  const next = words[at + 1];
  if (at < 1 || at > 7) return null;
  // "Man arrested police say" names a doer; then it is no passive.
  if (
    next !== undefined &&
    !AFTER_DONE.test(next.lower) &&
    !/[£$€]/.test(text.slice(words[at]!.end, next.end))
  )
    return null;
  if (next === undefined && tense === 'present') return null;
  const subject = words.slice(0, at);
  const before = text.slice(0, words[at]!.start);
  if (
    /[:;–—]|,(?!\d)/.test(before) ||
    finiteAt(subject, before) > 0 ||
    /^(?:is|are|was|were|be|been|being|has|have|had|not|to|and|or|who|that|gets?)$/.test(words[at - 1]!.lower)
  )
    return null;
  // Of two participles neither is sure to be the verb; a figure may be what someone exposed.
  if (words.slice(at + 1).some(({ lower }) => DONE.test(lower))) return null;
  if (/^\d/.test(next?.lower ?? '') && !/^(?:fined|jailed|sentenced)$/.test(words[at]!.lower)) return null;
  const plural = isPlural(subject);
  if (plural === null) return null;
  const verb = tense === 'present' ? (plural ? 'are' : 'is') : plural ? 'were' : 'was';
  return `${before}${verb} ${text.slice(words[at]!.start)}`;
}

const DOING =
  /^(.{3,40}?) ((?:hack|target|investigat|us|exploit|sell|fac|abus|steal|spread|hijack|block|test|plan|seek|offer|recover|struggl|recruit)ing) (?=(?:the|a|an|its|their|to|for|\p{Lu}|\d))/u;

/** "Sweden investigating the theft" → "Sweden is investigating the theft". */
function doing(text: string): string | null {
  const match = DOING.exec(text);
  if (match === null || /[,:;–]/.test(match[1]!) || finiteAt(tokens(match[1]!), match[1]!) > 0) return null;
  const subject = tokens(match[1]!);
  const plural = isPlural(subject);
  if (/['’]s?$/.test(match[1]!)) return null;
  if (plural === null || STOP.has(subject.at(-1)!.lower) || /^(?:How|Why|What)\b/.test(text)) return null;
  return text.replace(DOING, `$1 ${plural ? 'are' : 'is'} $2 `);
}

/** "Five questions that customers ask about the bill" → "Questions and answers about the bill". */
export function questionsAbout(text: string): string | null {
  const matter = /^(?:\p{Lu}\p{Ll}+|\d{1,2}) questions\b.{0,50}? about (.{5,70})$/iu.exec(text)?.[1];
  return matter === undefined ? null : `Questions and answers about ${matter}`;
}

const LISTED =
  /^(.{3,60} (?:says?|claims?|reports?)) ([\p{L}-]+s), ([\p{L}-]+s) (killed|hit|stolen|leaked|arrested|hacked|exposed|affected|targeted)\b/u;

/** "Afghans say colleagues, relatives killed" → "Afghans say that colleagues and relatives were killed". */
function listed(text: string): string | null {
  return LISTED.test(text) ? text.replace(LISTED, '$1 that $2 and $3 were $4') : null;
}
