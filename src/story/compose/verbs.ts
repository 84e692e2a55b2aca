/** Finite verbs, by a list of forms and their surroundings: a text without one names a topic, and does not say what happened. */
import { STOP, type Token, tokens } from './words.ts';

/** Verbs of headlines and reports in their base form; the ones that nouns share a form with stand in `NOUNS_TOO`. */
const REGULAR = `confirm reveal disclose announce arrest expose halt open reopen resume restart extend refuse deny reject admit accuse ban tell publish present
  propose adopt approve add discover detect identify threaten delete seize dismantle disrupt cripple paralyse suffer introduce prepare consider investigate appear plead
  recover restore warn notify inform compromise affect cancel acquire raise expand unveil receive remain contain describe agree impose sanction withdraw allow
  alert emerge mount embed slump warn agree apologise criticise dismiss dispute infect hijack steal enter mandate require urge connect replace include convict extradite invest merge
  retire disable enable remove protect worry fear weigh hope vow settle scrap ease tighten weaken strengthen oppose welcome
  refer relate apply believe consist concern rely serve operate manage continue expect provide combine reach cover carry own sound mean think become consider advise recommend
  suggest estimate underline highlight stress note add conclude depend belong exist happen occur follow result enter gain steal spend cause create destroy pose masquerade impersonate rebrand deploy infiltrate`;
const NOUNS_TOO = `hit target hack attack breach leak claim exploit report charge fine sentence plan release order cost cut rise fall launch patch fix link blame sue ask call
  stop close shut lose win pay demand take sign tie face drop surge plunge slump hold keep bring back give get see put set make join buy move issue send ground probe
  flood count list use update name share start end change help need offer support test work block sell store return delay pass find say force leave raid jail store
  fill build run let draw want try turn show grow lead go come look drive spread trick lure abuse trade speak vote file tell know meet begin break catch choose track`;
const IRREGULAR = `said told took taken stole stolen broke broken found hit knew known began begun fell fallen got gave given held lost made paid rose risen saw seen sent sold shut wrote written
  went gone came become became led ran let brought built bought caught chose chosen cut drew drawn felt fought grew grown kept left met put read set showed shown spoke spoken spent spread stood withstood sought withdrew withdrawn won struck struck hidden hid drove driven understood taught thought sprang threw thrown fled laid swept rebuilt`;
const AUXILIARIES: ReadonlySet<string> = new Set(
  "is are was were has have had will can could may might must would should does do did isn't aren't wasn't weren't hasn't haven't hadn't won't can't couldn't doesn't don't didn't cannot isn’t aren’t wasn’t weren’t hasn’t haven’t won’t can’t doesn’t don’t didn’t".split(
    ' ',
  ),
);

const list = (words: string): string[] => words.split(/\s+/);
/** "confirm" → "confirms". */
export const thirdPerson = (base: string): string =>
  /(?:s|sh|ch|x|z|go)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
const BASES: ReadonlySet<string> = new Set([...list(REGULAR), ...list(NOUNS_TOO)]);
const THIRDS: ReadonlySet<string> = new Set([...BASES].map(thirdPerson));
/** Whether a word is the base form of a verb of headlines and reports. */
export const isBaseForm = (word: string): boolean => BASES.has(word);
const MAY_BE_NOUNS: ReadonlySet<string> = new Set(
  list(NOUNS_TOO).flatMap((base) => [base, thirdPerson(base)]),
);
const PASTS: ReadonlySet<string> = new Set(list(IRREGULAR));
/** They end like a past tense and are none. */
const NO_PAST =
  /^(?:need|speed|feed|seed|hundred|indeed|embed|breed|bleed|proceed|succeed|exceed|unprecedented|so-called)$/;
/** After these a word is a noun, an adjective or an infinitive. */
const BEFORE_A_NOUN: ReadonlySet<string> = new Set(
  `a an the this that these those its his her their our your my no some any each every both all other another such of in on at by for from to into onto with within without over
  under after before between among through during against about around as than per via amid more most many few several new latest recent first last next same own and or but not very`.split(
    /\s+/,
  ),
);
/** After these a word that may be a noun is one. */
const AFTER_A_NOUN: ReadonlySet<string> = new Set(
  'of not is are was were has have had will can could may might must would and or by'.split(' '),
);

/** The index of the first finite verb after the first word, or of a participle that stands for one in a headline; −1 without one. */
export function finiteAt(words: readonly Token[], text: string): number {
  const known = verbs.get(words);
  if (known !== undefined) return known;
  const at = words.findIndex((_, i) => i > 0 && isFiniteVerb(words, i, text));
  verbs.set(words, at);
  return at;
}

/** The verbs found, by the tokens of their text. */
const verbs = new WeakMap<readonly Token[], number>();

function isFiniteVerb(words: readonly Token[], i: number, text: string): boolean {
  const { lower, start } = words[i]!;
  const before = words[i - 1]!;
  if (AUXILIARIES.has(lower)) return true;
  // "Carmaker to restart production": a headline's future.
  if (lower === 'to' && BASES.has(words[i + 1]?.lower ?? '') && !STOP.has(before.lower)) return true;
  if (BEFORE_A_NOUN.has(before.lower) && !(before.lower === 'that' || before.lower === 'and')) return false;
  if (PASTS.has(lower)) return before.lower !== 'not';
  if (/^\p{L}{2,}ed$/u.test(lower) && !NO_PAST.test(lower)) return !/\p{Lu}/u.test(words[i]!.text);
  if (/\p{Lu}/u.test(words[i]!.text) && /\p{Ll}/u.test(text.slice(0, start))) {
    // In Title Case any word has a capital; else a capital is a name.
    if (!isMostlyCapital(words)) return false;
  }
  if (THIRDS.has(lower)) return !MAY_BE_NOUNS.has(lower) || isVerbBetween(words, i, text);
  return BASES.has(lower) && hasPluralBefore(words, i) && isVerbBetween(words, i, text);
}

/** A form that a noun shares is a verb between its subject and its object, with no punctuation before it. */
function isVerbBetween(words: readonly Token[], i: number, text: string): boolean {
  const before = words[i - 1]!;
  const next = words[i + 1];
  if (next === undefined) return /^(?:says?|warns?|claims?|finds?|shows?|reports?)$/.test(words[i]!.lower);
  if (/[,;:–—]/.test(text.slice(before.end, words[i]!.start)) && !/^says?$/.test(words[i]!.lower))
    return false;
  return !AFTER_A_NOUN.has(next.lower) && !(STOP_BEFORE.has(before.lower) && COMPOUNDS.test(words[i]!.lower));
}

/** "data breach", "phishing attacks". */
const COMPOUNDS = /^(?:attack|breach|leak|hack|exploit|probe|claim|raid|charge|test|fine)/;
const STOP_BEFORE: ReadonlySet<string> = new Set([
  'cyber',
  'data',
  'zero-day',
  'ransomware',
  'ddos',
  'phishing',
]);

function hasPluralBefore(words: readonly Token[], i: number): boolean {
  const { lower } = words[i - 1]!;
  if (/[^sui]s$|^(?:police|people|staff|media|men|women|children|they|we|you|who|that|data)$/.test(lower))
    return true;
  return words.slice(0, i - 1).some(({ lower: word }) => word === 'and') && !STOP.has(lower);
}

function isMostlyCapital(words: readonly Token[]): boolean {
  let capital = 0;
  for (const { text } of words) if (/^\p{Lu}/u.test(text)) capital++;
  return capital * 2 > words.length;
}

/** Whether a text says what happened: a finite verb stands after its subject. */
export const hasVerb = (words: readonly Token[], text: string): boolean => finiteAt(words, text) > 0;

/** Forms that tell how things were, or what someone thought, and no deed. */
const NO_DEEDS: ReadonlySet<string> = new Set(
  list(`knew known thought meant understood seemed remained contained included consisted belonged needed wanted hoped feared believed expected planned lived depended described based
  considered involved related concerned stood kept felt liked loved served existed lacked hated wished intended looked appeared worked relied owned mattered called named`),
);
const HELPERS: ReadonlySet<string> = new Set(list('was were has have had been also since already now then'));

/** Who says it. */
export const SAID_FIRST = /^According to [^,;]{3,80}, (?=\p{L})/u;
/** "Kestrel, based in Rotterdam, confirmed …": where it sits is no deed. */
const SEAT = /, (?:which is )?(?:based|headquartered|located|registered|founded|listed) [^,]{2,60},/;

/** Whether a sentence tells what was done: its first verb is in the past, and no state of things ("was written", "told"; not "was old", "knew"). */
export function tellsDeed(words: readonly Token[], text: string): boolean {
  const bare = text.replace(SAID_FIRST, '').replace(SEAT, '');
  if (bare !== text) return tellsDeed(tokens(bare), bare);
  let at = finiteAt(words, text);
  if (at < 0) return false;
  while (at < words.length - 1 && HELPERS.has(words[at]!.lower)) at++;
  const { lower } = words[at]!;
  return (PASTS.has(lower) || (/^\p{L}{2,}ed$/u.test(lower) && !NO_PAST.test(lower))) && !NO_DEEDS.has(lower);
}

/** Whether the first finite verb is in the present tense. */
export function isPresentTense(words: readonly Token[], text: string): boolean {
  const verb = words[finiteAt(words, text)]?.lower ?? '';
  return /^(?:is|are|can|may)$/.test(verb) || ((BASES.has(verb) || THIRDS.has(verb)) && !PASTS.has(verb));
}

/** Whether a text begins with a verb in its base form and goes on with an object: "Switch off remote access". */
export function isImperative(words: readonly Token[]): boolean {
  const [first, second] = words;
  if (first === undefined || second === undefined) return false;
  return IMPERATIVES.has(first.lower) && !AUXILIARIES.has(second.lower) && !/^(?:of|by)$/.test(second.lower);
}

const IMPERATIVES: ReadonlySet<string> = new Set(
  list(
    `keep check update install switch change use make do don't don’t turn remove apply restrict disable enable consider ensure monitor block review see contact treat note search look
    set rotate patch upgrade be divide add take imagine think read learn get stop avoid beware protect act go start try let remember revoke reset audit verify scan watch delete download
    replace move follow ask find choose suppose compare multiply`,
  ),
);
