/** Deadlines that moved, and claims that someone denies. */
import { standAlone } from './alone.ts';
import { type Conflict, type Side, setAgainst, sideOf, timeOf, wordsOf } from './conflict.ts';
import { readCues } from './cues.ts';
import { dayInWords } from './days.ts';
import type { Reading } from './reading.ts';
import { compareText, type Statement } from './voices.ts';
import { contentStems, overlap, stem, tokens } from './words.ts';

const UNTIL =
  /\b(?:until(?: at least)?|till|(?:extended|delayed|postponed|pushed back)(?: further)?(?: in)?to(?: at least)?|to at least|deadline (?:is|of))\s*$/i;
const SAME_END = 0.22;

/** A stop or deadline that one report ends on one day and a later report on a later day: an update, never a dispute. */
export function deadlines(statements: readonly Statement[]): Conflict[] {
  const ends = statements.flatMap((statement) => {
    const { source } = statement.voice;
    return statement.dates
      .filter(
        ({ start, when }) =>
          when.start === when.end && UNTIL.test(source.article.text.slice(Math.max(0, start - 30), start)),
      )
      .map(({ when }) => ({ statement, day: when.start }));
  });
  for (const later of ends.toSorted((a, b) => compareText(b.day, a.day))) {
    const earlier = ends.find(
      ({ statement, day }) =>
        day < later.day &&
        statement.voice.day < later.statement.voice.day &&
        sameEnd(statement, later.statement),
    );
    if (earlier === undefined) continue;
    const sides: Conflict['sides'] = [
      sideOf(earlier.statement, `until ${dayInWords(earlier.day)}`),
      sideOf(later.statement, `until ${dayInWords(later.day)}`),
    ];
    return [{ question: 'Until when?', status: 'updated', sides }];
  }
  return [];
}

function sameEnd(a: Statement, b: Statement): boolean {
  const shared = [...a.stems].filter((word) => b.stems.has(word) && !/^\d/.test(word));
  return shared.length >= 2 && overlap(a.stems, b.stems) >= SAME_END;
}

/** What follows is what somebody says is not so. */
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|refut(?:es|ed|ing)|dismiss(?:es|ed)|reject(?:s|ed)|disput(?:es|ed|ing)|contradict(?:s|ed)|rul(?:es|ed) out|(?:finds?|found|has|there (?:is|was)|insist(?:s|ed|ing)?(?: that)?|says?|said) no|debunk(?:s|ed)|downplay(?:s|ed)|cannot confirm|(?:has|have|had|did) (?:not|never) (?=(?:paid?|engaged?|negotiated?|entered|received)\b)|no (?:evidence|indication|signs?)(?: of| that)?|(?:was|were|is|are) ['‘“"]?not (?:caused by|the result of|due to|the work of|(?=(?:hacked|breached|attacked|compromised)))|not an? (?=(?:cyber ?-?)?(?:attack|breach|hack)))\b/i;
/** What stands before is what is not so. */
const IS_FALSE =
  /\b(?:is|are|was|were|as|been) (?:(?:completely|entirely|formally|simply) )?(?:false|fake|untrue|not true|incorrect|inaccurate|misleading|unfounded|baseless|refuted|denied|misinformation|an? hoax)\b|\b(?:false|unfounded|baseless|misleading) (?:claims?|reports?|rumou?rs|allegations?)\b|['’‘"“](?:fake|misinformation)['’"”]/i;
/** Access denied, bail denied, a service denied: the word without the sense. A plea is no news of its own. */
const NOT_A_DENIAL =
  /\b(?:denied (?:access|bail|entry|service|payment|coverage)|denial[- ]of[- ]service|den(?:y|ies|ied) (?:\w+ )?(?:access|service|charges|wrongdoing|offences)|reject(?:s|ed) (?:the |a )?(?:offer|bid|appeal|proposal|deal|ransom|bill|plan))\b/i;
const WITHDRAWAL =
  /\bwithdr(?:aws?|ew|awn)\b[^.]{0,40}\b(?:claim|alert|warning|report|statement|attribution)|\bnot aware of any\b|\bretract(?:s|ed)\b/i;
/** What a text says that shares the doubt; it is no claim. */
const DOUBT =
  /\b(?:cannot|can['’]t|unable to) confirm\b|\b(?:recycled|repackaged|safe and secure|accounts? (?:are |is )?safe)\b|\bnot (?:seen|confirmed|aware|affected|impacted|true)\b|\bno (?:evidence|reports?|sign|indication|(?:data )?breach|leak|hack|attack)\b|\bwithdr\w+|\bcorrection\b|\brevised\b|\bunaffected\b/i;
const SAME_CLAIM = 0.4;
/** Share of the denied words that the claim must have. */
const DENIED_WORDS = 0.6;
const MOST_DENIED = 8;
/** Words around a denied claim that are none of it. */
const AROUND = new Set(
  contentStems(
    tokens(
      'claim claims report reports reported reportedly allegation allegations alleged accusation accusations accused rumours that fail failed evidence any suggestion statement article involving about online circulating widespread recent',
    ),
  ),
);
/** What a claim may be about: the denial and the claim share one of these. */
const MATTER: [string, string[]][] = [
  ['Was a ransom paid?', ['ransom', 'pay', 'negotiat']],
  ['Was it disclosed?', ['disclos', 'hid', 'conceal', 'cover']],
  ['Was data taken?', ['steal', 'exfiltrat', 'copy']],
  ['Was there a breach?', ['breach', 'hack', 'compromis', 'leak', 'intrusion', 'expos']],
  ['Was it an attack?', ['attack', 'sabotag']],
  ['Is it exploited?', ['exploit']],
  [
    'Who was behind it?',
    ['behind', 'responsibl', 'link', 'involv', 'espionag', 'spy', 'work', 'sponsor', 'link'],
  ],
  ['Is there a flaw?', ['flaw', 'vulnerabilit', 'vulnerability', 'bug']],
];
/** Kinds of data: that no card was stolen does not deny that names were. */
const KINDS = new Set(
  contentStems(tokens('payment card financial password passwords bank banking medical sensitive')),
);

/** Claims in titles and leads that another voice denies, one for each matter, and claims that a later text takes back. */
export function denials(statements: readonly Statement[], reading: Reading): Conflict[] {
  const lead = statements.filter(({ place }) => place <= 2);
  const named = new Set(reading.core);
  const byQuestion = new Map<string, { claims: Set<Statement>; denials: Statement[] }>();
  for (const denial of lead) {
    const denied = deniedWords(denial.text, named);
    const matter = MATTER.find(([, words]) => words.some((word) => denied.includes(word)));
    if (matter === undefined) continue;
    const claims = lead.filter((other) => claimsIt(other, denial, denied, matter[1]));
    if (claims.length === 0) continue;
    const both = byQuestion.get(matter[0]) ?? { claims: new Set(), denials: [] };
    byQuestion.set(matter[0], both);
    for (const claim of claims) both.claims.add(claim);
    both.denials.push(denial);
  }
  return [
    ...[...byQuestion].flatMap(([question, both]) => claimAndDenial(question, both, reading)),
    ...withdrawals(lead, reading),
    ...rejections(statements, reading),
  ];
}

/** "rejected the accusation": what is rejected stands in another sentence, most often of the same article. */
const REJECTS =
  /\b(?:reject(?:s|ed)?|den(?:y|ies|ied)|dismiss(?:es|ed)?) (?:the|all|any|these|those|such|both) (?:accusations?|allegations?|claims?|attribution)\b/i;
const ACCUSES =
  /\b(?:attribut(?:es?|ed)|blam(?:es?|ed)|accus(?:es?|ed)|state[- ](?:sponsored|backed)|points? (?:the finger|to))\b/i;

function rejections(statements: readonly Statement[], reading: Reading): Conflict[] {
  const rejection = statements.find(({ text }) => REJECTS.test(text));
  if (rejection === undefined) return [];
  const accusation = statements.find(
    (other) =>
      other.place <= 3 && other !== rejection && ACCUSES.test(other.text) && !REJECTS.test(other.text),
  );
  if (accusation === undefined || isBefore(rejection, accusation)) return [];
  const sides = [accusation, rejection].map((side) => sideOf(side, wordsOf(side, reading, 0)));
  return [{ question: 'Who was behind it?', status: 'denied', sides }];
}

/** Stems of what a text denies, without names; none where it denies nothing. */
function deniedWords(text: string, named: ReadonlySet<string>): string[] {
  if (NOT_A_DENIAL.test(text)) return [];
  const denies = DENIES.exec(text);
  const wrong = denies === null ? IS_FALSE.exec(text) : null;
  if (denies === null && wrong === null) return [];
  const clause = denies
    ? text.slice(denies.index + denies[0].length).split(/[;:–—]|[.,] /)[0]!
    : text.slice(0, wrong!.index);
  return contentStems(tokens(clause.replace(/\bun(?=reported|disclosed)/gi, '')))
    .filter((word) => !named.has(word) && !AROUND.has(word) && !/^\d/.test(word))
    .slice(0, MOST_DENIED);
}

/** Whether another publisher's text says what is denied, without doubting it. */
function claimsIt(
  claim: Statement,
  denial: Statement,
  denied: readonly string[],
  matter: readonly string[],
): boolean {
  if (claim.voice.family === denial.voice.family) return false;
  if (DENIES.test(claim.text) || IS_FALSE.test(claim.text) || DOUBT.test(claim.text)) return false;
  const stems = new Set(contentStems(tokens(claim.text.replace(/\bun(?=reported|disclosed)/gi, ''))));
  const held = denied.filter((word) => stems.has(word));
  const onMatter = matter.some((word) => stems.has(word));
  // "It was not hacked" has one word only: then both must share what they are about.
  if (denied.length === 1) return onMatter && shared(claim, denial) >= SAME_SUBJECT;
  return (
    onMatter &&
    held.length >= Math.max(2, DENIED_WORDS * denied.length) &&
    denied.every((word) => !KINDS.has(word) || stems.has(word))
  );
}

const SAME_SUBJECT = 3;
const shared = (a: Statement, b: Statement): number =>
  [...a.stems].filter((word) => b.stems.has(word)).length;

/** The claim stands first, whoever spoke first: the denial answers it. */
function claimAndDenial(
  question: string,
  { claims, denials }: { claims: ReadonlySet<Statement>; denials: readonly Statement[] },
  reading: Reading,
): Conflict[] {
  const answer = (value: string) => (statement: Statement) => ({
    statement,
    value,
    says: () => wordsOf(statement, reading, 0),
  });
  const conflict = setAgainst(
    question,
    [...[...claims].map(answer('claimed')), ...denials.map(answer('denied'))],
    'denied',
  );
  if (conflict === null) return [];
  const isDenial = ({ citations: [first] }: Side) =>
    denials.some(({ voice, start }) => voice.id === first!.articleId && start === first!.start);
  return [
    { ...conflict, sides: conflict.sides.toSorted((a, b) => Number(isDenial(a)) - Number(isDenial(b))) },
  ];
}

/** A claim that a later text takes back. */
function withdrawals(lead: readonly Statement[], reading: Reading): Conflict[] {
  for (const back of lead) {
    if (!WITHDRAWAL.test(back.text) || NOT_A_DENIAL.test(back.text)) continue;
    const claim = lead.find((other) => isBefore(other, back) && isClaimed(other, back));
    const sides = claim && sidesOf(claim, back, reading);
    if (sides) return [{ question: 'Is the claim true?', status: 'corrected', sides }];
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

const SUSPECTED =
  /^(?:suspected|alleged|allegedly|possible|possibly|may|might|claims?|claimed|reportedly|unconfirmed|potential|potentially|feared)$/;
const CONFIRMED = /\bconfirm(?:s|ed)\b/i;
const SAME_MATTER = 0.2;
/** What may be suspected first and confirmed later; other words say too little. */
const MATTERS = new Set(
  [
    'ransomware',
    'attack',
    'cyberattack',
    'breach',
    'steal',
    'compromise',
    'leak',
    'expose',
    'hack',
    'access',
  ].map(stem),
);

/** What was suspected or claimed first, and confirmed in a later report: an update. */
export function confirmations(statements: readonly Statement[], reading: Reading): Conflict[] {
  const lead = statements.filter(({ place }) => place <= 2);
  for (const later of lead) {
    if (!CONFIRMED.test(later.text) || readCues(later.text).negations.length > 0) continue;
    const confirmed = [...later.stems].filter((word) => MATTERS.has(word));
    const earlier = lead.find(
      (other) =>
        other.voice.day < later.voice.day &&
        !CONFIRMED.test(other.text) &&
        overlap(other.stems, later.stems) >= SAME_MATTER &&
        readCues(other.text).hedges.some(
          ({ cue, stems }) =>
            SUSPECTED.test(cue) && confirmed.includes(stems.find((word) => MATTERS.has(word)) ?? ''),
        ),
    );
    const sides = earlier && sidesOf(earlier, later, reading);
    if (sides) return [{ question: 'Is it confirmed?', status: 'updated', sides }];
  }
  return [];
}
