/** Claims that someone denies, and claims that are taken back. */
import { standAlone } from './alone.ts';
import {
  A_DAY_ON,
  type Conflict,
  inEach,
  type Side,
  setAgainst,
  sideOf,
  timeOf,
  wordsOf,
} from './conflict.ts';
import { isOrdinary } from './lexicon.ts';
import { once } from './once.ts';
import type { Reading } from './reading.ts';
import type { Statement, Voice } from './voices.ts';
import { contentStems, overlap, stem, type Token, tokens } from './words.ts';

/** What follows is what somebody says is not so. */
const DENIES = new RegExp(
  [
    '\\b(?:den(?:y|ies|ied|ying)|refut(?:es|ed|ing)|dismiss(?:es|ed)|reject(?:s|ed)|disput(?:es|ed|ing)|contradict(?:s|ed)|rul(?:es|ed) out|debunk(?:s|ed)|downplay(?:s|ed)|cannot confirm)\\b',
    '\\b(?:finds?|found|has|there (?:is|was)|insist(?:s|ed|ing)?(?: that)?|says?|said) no\\b',
    '\\bno (?:evidence|indication|signs?|proof)\\b(?: of| that)?',
    '\\bno (?=(?:\\w+ ){0,2}(?:breach|hack|leak|cyber ?-?attack|intrusion|compromise|ransom)\\b)',
    '\\b(?:has|have|had|did) (?:not|never) (?=(?:paid?|engaged?|negotiated?|entered|received)\\b)',
    "(?:\\bnot|n['’]t) (?:been |being )?(?=(?:hacked|breached|compromised|leaked|stolen|exposed|behind|responsible|involved|linked)\\b)",
    '\\bnot (?:caused by|the result of|due to|the work of|(?=an? (?:cyber ?-?)?(?:attack|breach|hack)\\b))',
  ].join('|'),
  'i',
);
/** What stands before is what is not so. */
const IS_FALSE =
  /\b(?:is|are|was|were|as|been) (?:(?:completely|entirely|formally|simply) )?(?:false|fake|untrue|not (?:true|accurate|correct|real|new)|incorrect|inaccurate|misleading|unfounded|baseless|fabricated|bogus|refuted|denied|misinformation|an? hoax)\b|\b(?:false|unfounded|baseless|misleading|fake|bogus) (?:claims?|reports?|rumou?rs|allegations?|news)\b|['’‘"“](?:fake|false|misinformation)['’"”]|\b(?:never happened|did not happen|no truth (?:to|in))\b/i;
/** Access denied, bail denied, a service denied: the word without the sense. A plea is no news of its own. */
const NOT_A_DENIAL =
  /\b(?:denied (?:access|bail|entry|service|payment|coverage)|denial[- ]of[- ]service|den(?:y|ies|ied) (?:\w+ )?(?:access|service|charges|wrongdoing|offences)|reject(?:s|ed) (?:the |a )?(?:offer|bid|appeal|proposal|deal|ransom|bill|plan))\b/i;
const WITHDRAWAL =
  /\bwithdr(?:aws?|ew|awn)\b[^.]{0,40}\b(?:claim|alert|warning|report|statement|attribution)|\bnot aware of any\b|\bretract(?:s|ed)\b/i;
/** What a text says that shares the doubt; it is no claim. */
const DOUBT =
  /\b(?:cannot|can['’]t|unable to) confirm\b|\b(?:recycled|repackaged|safe and secure|accounts? (?:are |is )?safe)\b|\bnot (?:seen|confirmed|aware|affected|impacted|true)\b|\bno (?:evidence|reports?|sign|indication|(?:data )?breach|leak|hack|attack)\b|\bwithdr\w+|\bcorrection\b|\brevised\b|\bunaffected\b/i;
const SAME_CLAIM = 0.4;
/** Share of the words of a denial beside its matter that the claim must have. */
const DENIED_WORDS = 0.5;
const MOST_DENIED = 8;
/** Words around a denied claim that are none of it, and those that any breach has. */
const AROUND = new Set(
  contentStems(
    tokens(
      'claim claims report reports reported reportedly allegation allegations alleged accusation accusations accused rumours that fail failed evidence any suggestion statement article involving about online circulating widespread recent impact impacting affect affecting hit hitting major massive new recent million millions billion thousand thousands security cyber incident system systems network networks data information user users customer customers account accounts security company platform service services place its earlier used using',
    ),
  ),
);
const SYSTEMS_HIT =
  'breach\\w*|hack(?!ers?\\b)\\w*|compromis\\w+|intrusion|infiltrat\\w+|broken into|expos(?:e[sd]?|ing)';
const DATA_TAKEN =
  'stole\\w*|steal\\w*|theft|exfiltrat\\w+|copied|leak\\w*|for sale|selling|(?:was|were|been|data|records|files|had|has|have) taken(?! (?:offline|down|over|to|up|on|out|in|place|steps|action|measures|care|part|seriously)\\b)';
/** How the intruders came in is told further down than the rest. */
const WAY_IN = 'How did they get in?';
/** What a denial and a claim may be about: one of the words stands in both. The first that fits decides. */
const MATTER: [question: string, words: RegExp][] = [
  ['Was a ransom paid?', /\b(?:ransoms?|pay(?:s|ing|ment)?|paid|negotiat\w+)\b/i],
  [
    'Was it disclosed?',
    /\b(?:fail\w* to (?:report|disclose|notify|tell)|hid|hidden|hiding|conceal\w*|cover(?:ed|ing)?[- ]up|undisclosed|unreported|disclos\w+|secret)\b/i,
  ],
  ['Was data taken?', new RegExp(`\\b(?:${DATA_TAKEN})\\b`, 'i')],
  ['Was there a breach?', new RegExp(`\\b(?:${SYSTEMS_HIT})\\b`, 'i')],
  ['Was it an attack?', /\b(?:(?:cyber ?-?)?attack(?:s|ed)?|sabotaged?)\b/i],
  ['Is it exploited?', /\bexploit\w*\b/i],
  [
    'Who was behind it?',
    /\b(?:behind|responsib\w+|link(?:s|ed)?|involve\w*|espionage|spying|spied|sponsor\w*|work of)\b/i,
  ],
  [
    WAY_IN,
    /\b(?:accounts?|credentials?|passwords?|log(?:ged|ging|s)?[ -]?ins?|phish\w*|VPN|gateways?|remote access|insiders?)\b/i,
  ],
  ['Is there a flaw?', /\b(?:flaws?|vulnerabilit\w+|bugs?)\b/i],
];
const OF_ANY_BREACH = new RegExp(`\\b(?:${SYSTEMS_HIT}|${DATA_TAKEN})\\b`, 'i');
/** That an attack was not why something was so: of what failed it is a denial that there was one, of what somebody chose it is none. */
const NOT_BECAUSE = /\bnot (?:caused by|the result of|due to|the work of)\b/i;
const FAILED =
  /\b(?:outages?|disrupt\w*|down(?:time)?|offline|glitch\w*|fail\w*|fault\w*|crash\w*|problems?|issues?|incidents?|interrupt\w*|errors?|delays?|blackouts?|breakdowns?|malfunction\w*|leak\w*|breach\w*|stopp\w*|halt\w*|shut\w*|clos(?:ed|ure\w*)|cancel\w*|ground(?:ed|ing)|cut|loss|losses|lost)\b/i;
/** Kinds of data: that no card was stolen does not deny that names were. */
const KINDS = new Set(
  contentStems(
    tokens(
      'payment card financial password passwords bank banking medical sensitive credit health employee staff',
    ),
  ),
);

/** What a denial says is not so. */
interface Denial {
  statement: Statement;
  question: string;
  matter: RegExp;
  /** The stems of what is denied beside its matter, without names; and the names. */
  words: string[];
  names: string[];
}

/** Claims in titles and leads that another voice denies, one for each matter, and claims that a later text takes back. */
export function denials(voices: readonly Voice[], reading: Reading): Conflict[] {
  const lead = voices.flatMap(({ statements }) => statements.slice(0, LEAD + 1));
  const byQuestion = new Map<string, { claims: Set<Statement>; denials: Statement[] }>();
  const boasts: Conflict[] = [];
  for (const denial of denialsIn(voices)) {
    const { statement } = denial;
    const among = denial.question === WAY_IN ? entriesIn(voices) : lead;
    const claims = among.filter((other) => claimsIt(other, denial));
    if (claims.length === 0) {
      boasts.push(...answeredBoast(denial, reading));
      continue;
    }
    const both = byQuestion.get(denial.question) ?? { claims: new Set(), denials: [] };
    byQuestion.set(denial.question, both);
    // What a denial answers stands in its own text too; that alone would be no second voice.
    const told = lead.filter((other) => other.voice === statement.voice && isToldBy(other, denial));
    for (const claim of [...claims, ...told]) both.claims.add(claim);
    both.denials.push(statement);
  }
  return [
    ...[...byQuestion].flatMap(([question, both]) => claimAndDenial(question, both, reading)),
    ...boasts.filter(({ question }) => !byQuestion.has(question)),
    ...withdrawals(voices, lead, reading),
    ...rejections(voices, reading),
  ];
}

/** Further down, other cases are told. */
const LEAD = 3;

/** "The gang said it had stolen patient records. The clinic denied it": attackers and victim disagree, though one article has both. */
function answeredBoast(denial: Denial, reading: Reading): Conflict[] {
  const { statement, question, words } = denial;
  if (words.length === 0 || !BY_THE_HIT.test(statement.text)) return [];
  const boast = statement.voice.statements
    .slice(1, LEAD + 1)
    .find((other) => other !== statement && isAttackersWord(other) && isToldBy(other, denial));
  if (boast === undefined) return [];
  const sides = [boast, statement].map((side) => sideOf(side, wordsOf(side, reading, 0)));
  return [{ question, status: 'denied', sides }];
}

/** Who denies it speaks in the sentence itself. */
const BY_THE_HIT = /\b(?:den(?:y|ies|ied)|reject(?:s|ed)|disput(?:es|ed)|refut(?:es|ed)|dismiss(?:es|ed))\b/i;
const ATTACKERS_SAY =
  /\b(?:hackers?|gangs?|attackers?|crew|criminals|extortionists?|threat actors?|(?:ransomware|hacking|extortion) (?:group|operation)s?)\b[^.;]{0,80}\b(?:claim|say|said|boast|alleg|insist)\w*/i;
const isAttackersWord = ({ text }: Statement): boolean => ATTACKERS_SAY.test(text);

/** "rejected the accusation": what is rejected stands in another sentence, most often of the same article. */
const REJECTS =
  /\b(?:reject(?:s|ed)?|den(?:y|ies|ied)|dismiss(?:es|ed)?) (?:the|all|any|these|those|such|both) (?:accusations?|allegations?|claims?|attribution)\b/i;
const ACCUSES =
  /\b(?:attribut(?:es?|ed)|blam(?:es?|ed)|accus(?:es?|ed)|state[- ](?:sponsored|backed)|points? (?:the finger|to))\b/i;

const rejectionsIn = inEach((statement) => (REJECTS.test(statement.text) ? [statement] : []));
const accusationsIn = inEach((statement) =>
  statement.place <= LEAD && ACCUSES.test(statement.text) && !REJECTS.test(statement.text) ? [statement] : [],
);

function rejections(voices: readonly Voice[], reading: Reading): Conflict[] {
  const [rejection] = rejectionsIn(voices);
  if (rejection === undefined) return [];
  const [accusation] = accusationsIn(voices);
  if (accusation === undefined || isBefore(rejection, accusation)) return [];
  const sides = [accusation, rejection].map((side) => sideOf(side, wordsOf(side, reading, 0)));
  return [{ question: 'Who was behind it?', status: 'denied', sides }];
}

/** "Accounts are safe": what is said where a breach is claimed. */
const SAFE =
  /\b(?:accounts?|data|funds|systems?|information|details|networks?|servers?) (?:\w+ )?(?:are|is|remains?|were|was) (?:\w+ )?(?:safe|secure|intact)\b/i;
const CLAIMED =
  /\b(?:alleg\w+|claims?|claimed|claiming|reports? of|rumou?r\w*|purported\w*|dark web|for sale|hackers? say)\b/i;

const denialsIn = inEach((statement): Denial[] => {
  const denial = denialOf(statement);
  if (denial === null || (statement.place > LEAD && !isOfWayIn(denial))) return [];
  return [denial];
});

/** Who denies it says what he denies. */
const isOfWayIn = ({ question, words, statement: { text } }: Denial): boolean =>
  question === WAY_IN && words.length > 0 && BY_THE_HIT.test(text);
const ENTERED =
  /\b(?:intruders?|attackers?|hackers?|criminals?|they|gang|group)\b[^.;]{0,40}\b(?:used|logged in|entered|came in|got in|gained|broke in|accessed)\b/i;
/** They stand far down in an article. */
const entriesOf = once(({ statements }: Voice): Statement[] =>
  statements.filter(({ text }) => ENTERED.test(text)),
);
const entriesIn = (voices: readonly Voice[]): Statement[] => voices.flatMap(entriesOf);

/** What a text denies; null where it denies nothing. */
function denialOf(statement: Statement): Denial | null {
  const { text } = statement;
  if (NOT_A_DENIAL.test(text) || (NOT_BECAUSE.test(text) && !FAILED.test(text))) return null;
  const clause = deniedClause(text);
  const found = clause === null ? undefined : MATTER.find(([, words]) => words.test(clause));
  if (clause === null || found === undefined)
    return SAFE.test(text)
      ? { statement, question: 'Was there a breach?', matter: OF_ANY_BREACH, words: [], names: [] }
      : null;
  const [question, matter] = found;
  const all = tokens(clause.replace(new RegExp(matter.source, 'gi'), ' '));
  const isName = (word: Token, i: number) => i > 0 && /^\p{Lu}/u.test(word.text) && !isOrdinary(word.lower);
  return {
    statement,
    question,
    matter: /breach|taken/.test(question) ? OF_ANY_BREACH : matter,
    words: contentStems(all.filter((word, i) => !isName(word, i)))
      .filter((word) => !AROUND.has(word) && !/^\d/.test(word))
      .slice(0, MOST_DENIED),
    names: all.filter(isName).map(({ lower }) => stem(lower)),
  };
}

function deniedClause(text: string): string | null {
  const denies = DENIES.exec(text);
  if (denies !== null)
    return text
      .slice(denies.index + denies[0].length)
      .split(/[;:–—]|[.,] | and (?:said|says|added|insist(?:s|ed)) /)[0]!;
  const wrong = IS_FALSE.exec(text);
  if (wrong === null) return null;
  const before = text.slice(0, wrong.index).split(/[;:–—]|[.,] |\b(?:but|and|while|although|though) /);
  const own = before.at(-1) ?? '';
  // "false reports of a breach": what is false follows.
  return tokens(own).length < 3 ? `${own} ${text.slice(wrong.index)}` : own;
}

/** Whether another publisher's text says what is denied. */
const claimsIt = (claim: Statement, denial: Denial): boolean =>
  claim.voice.family !== denial.statement.voice.family && isToldBy(claim, denial);

/** Whether a text says what is denied, without doubting it, of the same names and sort of data. */
function isToldBy(claim: Statement, { statement, matter, words, names }: Denial): boolean {
  if (!matter.test(claim.text)) return false;
  if ([DENIES, IS_FALSE, DOUBT, SAFE].some((cue) => cue.test(claim.text))) return false;
  const isOfOther =
    names.length > 0 && names.every((name) => !claim.stems.has(name) && !isInTitle(name, claim));
  if (isOfOther || words.some((word) => KINDS.has(word) && !statesKind(claim, word))) return false;
  if (words.length === 0)
    return sharesName(claim, statement) && (matter !== OF_ANY_BREACH || isBold(claim, statement));
  const held = words.filter((word) => claim.stems.has(word));
  return held.length >= DENIED_WORDS * words.length;
}

/** "though no card was taken": the clause that names the kind of data does not say that it was taken. */
const statesKind = ({ text, stems }: Statement, kind: string): boolean =>
  stems.has(kind) &&
  text
    .split(/[;:–—,]| (?:but|while|although|though) /)
    .some((clause) => contentStems(tokens(clause)).includes(kind) && !NEGATED.test(clause));
const NEGATED = /\b(?:not?|never|neither|without)\b|n['’]t\b/i;

const isInTitle = (name: string, { voice }: Statement): boolean => voice.statements[0]!.stems.has(name);

/** Whether a claim is so told that "no evidence" and "accounts are safe" answer it: as a claim, or on the whole. */
const isBold = (claim: Statement, denial: Statement): boolean =>
  !SAFE.test(denial.text) || CLAIMED.test(claim.text);

/** Whether both texts have a name in common, in these sentences or their titles. */
function sharesName(a: Statement, b: Statement): boolean {
  const names = namesOf(b);
  return [...namesOf(a)].some((name) => names.has(name));
}

const namesOf = ({ tokens: own, voice }: Statement): Set<string> =>
  new Set(
    [...(voice.statements[0]?.tokens ?? []), ...own]
      .filter(({ text, lower }) => /^\p{Lu}/u.test(text) && !isOrdinary(lower))
      .map(({ lower }) => stem(lower)),
  );

/** The claim stands first, whoever spoke first: the denial answers it; but what was denied first and told a day later was brought up to date. */
function claimAndDenial(
  question: string,
  { claims, denials }: { claims: ReadonlySet<Statement>; denials: readonly Statement[] },
  reading: Reading,
): Conflict[] {
  const answer = (value: string) => (statement: Statement) => ({
    statement,
    value,
    says: () =>
      wordsOf(statement, reading, question === WAY_IN ? (DENIES.exec(statement.text)?.index ?? 0) : 0),
  });
  const lastDenial = Math.max(...denials.map((denial) => Date.parse(timeOf(denial))));
  const isOverruled = [...claims].every((claim) => Date.parse(timeOf(claim)) - lastDenial >= A_DAY_ON);
  const conflict = setAgainst(
    question,
    [...[...claims].map(answer('claimed')), ...denials.map(answer('denied'))],
    isOverruled ? 'updated' : 'denied',
  );
  if (conflict === null || isOverruled) return conflict === null ? [] : [conflict];
  const isDenial = ({ citations: [first] }: Side) =>
    denials.some(({ voice, start }) => voice.id === first!.articleId && start === first!.start);
  return [
    { ...conflict, sides: conflict.sides.toSorted((a, b) => Number(isDenial(a)) - Number(isDenial(b))) },
  ];
}

const withdrawalsIn = inEach((statement) =>
  statement.place <= LEAD && WITHDRAWAL.test(statement.text) && !NOT_A_DENIAL.test(statement.text)
    ? [statement]
    : [],
);

/** What is asked of a claim that is withdrawn, whatever it is. */
export const ANY_CLAIM = 'Is the claim true?';

/** A claim that a later text takes back. */
function withdrawals(voices: readonly Voice[], lead: readonly Statement[], reading: Reading): Conflict[] {
  for (const back of withdrawalsIn(voices)) {
    const claim = lead.find((other) => isBefore(other, back) && isClaimed(other, back));
    const sides = claim && sidesOf(claim, back, reading);
    if (sides) return [{ question: ANY_CLAIM, status: 'corrected', sides }];
  }
  return [];
}

const isBefore = (a: Statement, b: Statement): boolean => timeOf(a) < timeOf(b);

/** Both statements as a reader may see them, the earlier first; null where one of them cannot stand alone. */
function sidesOf(a: Statement, b: Statement, reading: Reading): Conflict['sides'] | null {
  const [one, other] = isBefore(b, a) ? [b, a] : [a, b];
  const first = shown(one, reading);
  const second = shown(other, reading);
  return first && second ? [first, second] : null;
}

function shown(statement: Statement, reading: Reading): Side | null {
  if (statement.place === 0) return sideOf(statement, statement.text);
  const alone = standAlone(statement, reading);
  return alone && { ...sideOf(statement, alone.text), citations: alone.citations };
}

/** Whether another voice states what is taken back. */
function isClaimed(claim: Statement, back: Statement): boolean {
  if (claim.voice === back.voice || DENIES.test(claim.text) || DOUBT.test(claim.text)) return false;
  return overlap(claim.stems, back.stems) >= SAME_CLAIM;
}
