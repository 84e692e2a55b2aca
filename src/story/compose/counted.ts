/** What a figure counts: the class of its noun, what was done to the counted, what a sum of money is for. Words of the field. */
import { stem, type Token } from './words.ts';

const words = (text: string): string[] => text.split(/\s+/);

/** Nouns that sources use freely for one another. Any other noun is a class of its own. */
const CLASSES: [kind: string, nouns: string][] = [
  [
    'people',
    `people person individual customer client user passenger traveller traveler guest patient member shopper resident citizen
    consumer subscriber policyholder cardholder employee worker staff staffer student pupil child parent teacher applicant
    donor voter borrower hongkonger man woman teenager teen boy girl suspect taxpayer veteran officer`,
  ],
  ['accounts', 'account profile login'],
  ['records', 'record row entry file document line image photo'],
  ['passwords', 'credential password'],
  ['devices', 'device router camera server machine computer host system phone endpoint firewall'],
  ['addresses', 'address ip ips'],
  ['messages', 'email message mail'],
  ['organisations', 'organisation organization company firm business institution agency entity'],
  ['instances', 'instance tenant deployment installation'],
  ['sites', 'site website domain page'],
  ['councils', 'council municipality authority'],
  ['flaws', 'vulnerability flaw bug cve'],
  ['packages', 'package extension app application'],
];
const KIND_OF: ReadonlyMap<string, string> = new Map(
  CLASSES.flatMap(([kind, nouns]) => words(nouns).map((noun): [string, string] => [noun, kind])),
);
const MONEY = new Map([
  ['pound', 'GBP'],
  ['dollar', 'USD'],
  ['euro', 'EUR'],
  ['us dollar', 'USD'],
]);

/** The class of a counted noun; a currency for money, or `money` where its sign was lost. Those who are employed are jobs. */
export function kindOfCounted(unit: string, act: string | null): string {
  const kind = MONEY.get(unit) ?? KIND_OF.get(unit) ?? unit;
  return kind === 'people' && act !== null && OF_JOBS.has(act) ? 'job' : kind;
}

const OF_JOBS: ReadonlySet<string> = new Set(['employed', 'laid off']);

/** Whether a kind is a class of nouns. */
export const isClass = (kind: string): boolean => CLASSES.some(([name]) => name === kind);

/** Each victim of a breach has an account, a record, a password: sources use one for the other. */
const OF_ONE_PERSON: ReadonlySet<string> = new Set([
  'people',
  'accounts',
  'records',
  'passwords',
  'messages',
]);

/** What an equal number may not be of at once: hosts and their addresses, organisations and people. */
export const apartFrom = (kind: string): string => (OF_ONE_PERSON.has(kind) ? 'people' : kind);

export const isCurrency = (kind: string): boolean => kind === 'money' || /^[A-Z]{3}$/.test(kind);

/** Those whose number is the size of a breach. */
export const isVictim = (kind: string): boolean =>
  ['people', 'accounts', 'records', 'organisations', 'instances', 'messages', 'councils', 'byte'].includes(
    kind,
  );

/** What is done to the counted. The nearest of these words says it. */
const ACTS: [act: string, verbs: string][] = [
  [
    'hit',
    `affect affected affecting impact impacting hit hitting steal taken took nicked swiped lifted harvested expose exposed exposing
    compromise compromised leak leaked leaking access accessed involve obtain breach breached snare snared hack hacked lose
    exfiltrated copied targeted victims caught risk spilled scraped`,
  ],
  ['arrested', 'arrest arrests arrested detain detained custody'],
  ['charged', 'charge charged indicted prosecuted convicted'],
  ['killed', 'kill killed dead died deaths'],
  ['laid off', 'layoff lay-offs layoffs sacked redundant redundancies dismissed axed'],
  ['cancelled', 'cancel cancelled canceled cancellations'],
  ['delayed', 'delay delayed delays'],
  ['signed', 'sign signed signatories'],
  ['notified', 'notify notified notifying inform informed letters'],
  ['posted', 'post posted publish published sample samples'],
  ['demanded', 'demand demanded demands'],
  ['sued', 'sue sued suing lawsuit lawsuits complainants claimants plaintiffs'],
  ['infected', 'infect infected hijack hijacked botnet'],
  ['seized', 'seize seized seizing dismantled disrupted'],
  ['found', 'find found identify identified discovered detected counted number total'],
  ['fixed', 'patch patched fix fixed fixes'],
  ['exploited', 'exploit exploited'],
  ['employed', 'employ employed employs employing supports'],
  ['stranded', 'stranded waiting hold queue queues'],
  ['downloaded', 'download downloaded downloads install installed'],
];
const ACT_OF: ReadonlyMap<string, string> = new Map(
  ACTS.flatMap(([act, verbs]) => words(verbs).map((verb): [string, string] => [stem(verb), act])),
);

/** The act that stands nearest to the figure between `start` and `end`, in the sentence's own text; null where none does. */
export function actAround(tokens: readonly Token[], start: number, end: number): string | null {
  let best: { act: string; far: number } | null = null;
  for (const token of tokens) {
    const act = ACT_OF.get(stem(token.lower));
    if (act === undefined || (token.start >= start && token.end <= end)) continue;
    const far = token.start >= end ? token.start - end : start - token.end;
    if (best === null || far < best.far) best = { act, far };
  }
  return best?.act ?? null;
}

/** What a sum is for, as the question that it answers. */
const SUMS: [question: string, RegExp][] = [
  [
    'How much is lent?',
    /\b(?:loans?|guarantees?|bail-?outs?|lifeline|credit line|lend(?:s|ing)?|support package)\b/gi,
  ],
  ['How high is the fine?', /\b(?:fine[sd]?|penalt(?:y|ies)|sanction(?:s|ed)?)\b/gi],
  ['How high is the settlement?', /\b(?:settle(?:s|d|ment)?|compensation|payouts?)\b/gi],
  ['How high is the reward?', /\b(?:bount(?:y|ies)|rewards?)\b/gi],
  [
    'How much was seized?',
    /\b(?:seiz(?:es|ed|ure|ing)|confiscat(?:es|ed|ion)|frozen?|freez(?:es|ing)|forfeit(?:s|ed|ure)?)\b/gi,
  ],
  ['How much is demanded?', /\b(?:ransoms?|extort(?:s|ed|ion)?|demand(?:s|ed|ing)?)\b/gi],
  [
    'How much was stolen?',
    /\b(?:stol(?:e|en)|steal(?:s|ing)?|theft|heist|laundered|siphon(?:s|ed)?|drain(?:s|ed)?|fraud|scam(?:med)?|looted)\b/gi,
  ],
  [
    'How much is invested?',
    /\b(?:fund(?:s|ing|ed)?|invest(?:s|ed|ment)?|rais(?:es|ed|ing)|funding round|budget)\b/gi,
  ],
  [
    'What is the price?',
    /\b(?:acqui(?:re[sd]?|ring|sition)|buy(?:s|ing)?|bought|purchas(?:e[sd]?|ing)|merger)\b/gi,
  ],
  ['How do profits change?', /\b(?:profits?|earnings|earn(?:s|ed))\b/gi],
  ['How do sales change?', /(?<!\blost (?:sales )?)\b(?:sales|revenues?|turnover)\b/gi],
];
/** What is left where nothing nearer says what a sum is for: these words go with any. */
const COST = /\b(?:cost(?:s|ing)?|bill|lost|los(?:s|ses|es|ing)|damages?|hit|blow|price tag)\b/gi;
const FURTHER = 20;

/** The question that the sum between `start` and `end` of `text` answers: the nearest word says it; null where none is near. */
export function purposeOf(text: string, start: number, end: number): string | null {
  let best: { question: string; far: number } | null = null;
  for (const [question, pattern] of [...SUMS, ['How much does it cost?', COST] as const]) {
    for (const { index, 0: word } of text.matchAll(pattern)) {
      const gap = index >= end ? index - end : start - index - word.length;
      const far = pattern === COST ? gap + FURTHER : gap;
      if (best === null || far < best.far) best = { question, far };
    }
  }
  return best?.question ?? null;
}

/** "How many people are affected?" from the class and what was done. */
export function questionFor(kind: string, unit: string, act: string | null, purpose: string | null): string {
  if (isCurrency(kind)) return purpose ?? 'How much money?';
  if (kind === 'percent') return 'What share?';
  if (kind === 'byte') return 'How much data?';
  const noun = isClass(kind) ? kind : plural(unit);
  const done = act === null ? undefined : DONE.get(act);
  return done === undefined ? `How many ${noun}?` : `How many ${noun} ${done}?`;
}

const DONE: ReadonlyMap<string, string> = new Map([
  ['hit', 'are affected'],
  ...'arrested charged killed cancelled delayed notified infected seized fixed exploited'
    .split(' ')
    .map((act): [string, string] => [act, `were ${act}`]),
  ['laid off', 'were laid off'],
  ['signed', 'signed'],
]);

const plural = (noun: string): string =>
  /s$/.test(noun) ? noun : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;

/** "over both campaigns", "includes an earlier theft": more than the matter of the story. */
const SEVERAL =
  /\b(?:includ\w+|cover\w+|count\w+|over|across|in) (?:(?:an?|the|all|also|its|their) ){0,2}(?:earlier|previous|older|other|separate|both|two|three|several) (?:\p{L}+ )?(?:campaigns?|attacks?|waves?|breach(?:es)?|incidents?|thefts?|hacks?)\b/iu;

/** Whether a sentence counts what was done in several campaigns: no number of one of them stands against it. */
export const countsSeveral = (sentence: string): boolean => SEVERAL.test(sentence);
