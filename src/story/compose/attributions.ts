/** Who is said to be behind it: nations, states, groups, and those who were arrested. */
import { type Answer, byTime, type Conflict, inEach, setAgainst, timeOf, wordsOf } from './conflict.ts';
import { isOrdinary } from './lexicon.ts';
import { isNation, nationOf } from './nations.ts';
import type { Reading } from './reading.ts';
import type { Statement, Voice } from './voices.ts';

const NAME = '(\\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{L}+)?)';
/** Whose they are that did it. */
const THEIRS =
  '(?:state |military |government )?(?:hackers |spies |spooks |actors |agents |operatives |intelligence |government |group |gang )?';
const BLAMED: RegExp[] = [
  new RegExp(
    `\\b${NAME}(?:['’]s)? ${THEIRS}(?:is |was |are |were )?(?:widely |strongly )?(?:suspected|blamed|accused|behind|to blame|responsible)\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:suspects?|blam(?:es?|ed|ing)(?: on)?|accus(?:es?|ed)|point(?:s|ed)? (?:the finger )?(?:at|to)|linked to|carried out by|attribut(?:es?|ed) (?:\\w+ ){0,3}to|work of) (?:the )?${NAME}`,
    'u',
  ),
  new RegExp(
    `\\b${NAME}[- ](?:linked|backed|sponsored|nexus|aligned|state[- ]sponsored|government[- ]backed)\\b`,
    'u',
  ),
];
const STATE =
  /\b(?:could|may|might|likely|believed|suspected?|possibl[ey]|thought|blam\w+|behind)\b[^.;]{0,60}\b(?:foreign state|nation[- ]state|state[- ](?:sponsored|backed)|hostile state)\b|\b(?:foreign state|nation[- ]state|state[- ](?:sponsored|backed)|hostile state)\b[^.;]{0,30}\b(?:behind|suspected|blamed|responsible)\b|^[^.;]{0,80}\b(?:nation[- ]state|state[- ](?:sponsored|backed)) (?:threat )?(?:actors?|hackers?|groups?)\b/i;
/** Whose hackers they are. */
const FROM = /\b(?:from|of) (?:the )?(\p{Lu}\p{L}+)/u;
const ARREST =
  /\b(?:man|woman|teen(?:ager)?s?|boys?|youths?|men|suspects?|people)\b[^.;]{0,40}\b(?:arrested|detained)\b|\b(?:arrest(?:ed|s)?|detain(?:ed|s)?) (?:a |an |two |three |four )?(?:\w+ ){0,2}(?:man|woman|teen(?:ager)?s?|men|suspects?)\b/i;
/** Further down, culprits of other cases are named. */
const LEAD = 2;
const DENIED = /\b(?:den(?:y|ies|ied)|not|no evidence|unclear|reject(?:s|ed))\b/i;

/** Nobody is named yet. */
const NOBODY =
  /\b(?:an?|one|some) (?:(?:un(?:named|identified|known)|notorious|prolific|well-known|infamous|new) )(?:\w+ ){0,2}(?:group|gang|crew|actor|hackers?)\b|\b(?:no (?:\w+ )?(?:group|one|gang|hackers?|crew)|nobody)\b[^.;]{0,25}\bclaimed\b|\b(?:unclear|not (?:yet )?(?:known|clear)|unknown) who\b/i;
/** What makes of a group that is named one that did it. */
const DID_IT =
  /\b(?:claim(?:s|ed|ing)? (?:responsibility|credit|to have|the attack|the hack|it)|claims|behind|linked to|blam(?:es|ed)|attribut(?:es|ed)|carried out|suspected|accused|work of|by the)\b/i;

/** The answers to "Who was behind it?", where they differ. A state and one of the nations are no contradiction. */
export function attributionConflicts(voices: readonly Voice[], reading: Reading): Conflict[] {
  const answers = blamedIn(voices).map(
    ({ statement, who, name, at }): Answer => ({
      statement,
      value: who,
      short: name,
      says: () => wordsOf(statement, reading, at),
    }),
  );
  const nations = new Set(answers.map(({ value }) => value).filter((value) => isNation(value)));
  const own = answers.map((answer) =>
    answer.value === 'a state' && nations.size === 1 && isNamed(answer, answers)
      ? { ...answer, value: [...nations][0]! }
      : answer,
  );
  const groups = inOneSpelling(own.filter(({ value }) => value.startsWith('group ')));
  const others = own.filter(({ value }) => !value.startsWith('group '));
  // A group has a country, and its members may be arrested: only groups exclude one another.
  const named = distinctGroups(groups);
  const culprits = others.filter(({ value }) => value !== 'nobody');
  // First some state, then which: nothing is disputed.
  const isNarrowed =
    nations.size === 1 && culprits.every(({ value }) => value === 'a state' || nations.has(value));
  const conflict =
    setAgainst('Who was behind it?', culprits, isNarrowed ? 'updated' : undefined) ??
    setAgainst('Who was behind it?', named) ??
    nobodyYet(own);
  return conflict === null ? [] : [conflict];
}

const blamedIn = inEach((statement) => {
  const found = statement.place > LEAD ? null : (culpritOf(statement.text) ?? groupOf(statement));
  return found === null ? [] : [{ statement, ...found }];
});

/** Whether a nation was named before this answer speaks of some state: the same one is meant. */
const isNamed = (answer: Answer, answers: readonly Answer[]): boolean =>
  answers.some(({ value, statement }) => isNation(value) && byTime(statement, answer.statement) < 0);

/** Nobody had claimed it, then somebody was named. */
function nobodyYet(answers: readonly Answer[]): Conflict | null {
  const nobody = answers.filter(({ value }) => value === 'nobody');
  const last =
    nobody
      .map(({ statement }) => timeOf(statement))
      .toSorted()
      .at(-1) ?? '';
  const later = answers.filter(({ value, statement }) => value !== 'nobody' && timeOf(statement) > last);
  const [first] = later.toSorted((a, b) => byTime(a.statement, b.statement));
  const wasNamed = answers.some(({ value, statement }) => value !== 'nobody' && timeOf(statement) < last);
  if (first === undefined || nobody.length === 0 || wasNamed) return null;
  return setAgainst(
    'Who was behind it?',
    [...nobody, ...later.filter(({ value }) => value === first.value)],
    'updated',
  );
}

/** "Shiny Hunters" and "ShinyHunters": the spelling that came first stands for both. */
function inOneSpelling(groups: readonly Answer[]): Answer[] {
  const first = new Map<string, string>();
  return groups.map((answer) => {
    const letters = answer.value.replace(/[^\p{L}\p{N}]/gu, '');
    const value = first.get(letters) ?? answer.value;
    first.set(letters, value);
    return { ...answer, value };
  });
}

/** Groups that no article names together and whose names share no word: others work together, or are one. */
function distinctGroups(groups: readonly Answer[]): Answer[] {
  const voicesOf = (value: string) =>
    new Set(groups.filter((answer) => answer.value === value).map(({ statement }) => statement.voice));
  return groups.filter(({ value, statement }) => {
    const words = new Set(value.split(' ').slice(1));
    return groups.every(
      (other) =>
        other.value === value ||
        (!other.value
          .split(' ')
          .slice(1)
          .some((word) => words.has(word)) &&
          !voicesOf(other.value).has(statement.voice)),
    );
  });
}

/** "the Grimwolf gang", "Akira ransomware": a name that is one of a group. */
const GANG =
  /\b(\p{Lu}[\p{L}\p{N}$]+(?: \p{Lu}[\p{L}\p{N}$]+){0,2}) (?:ransomware|hacking|hacker|extortion|cybercrime)?(?: ?(?:gang|group|crew|hackers|collective)\b|(?<=ransomware)\b)/u;
/** "Akira behind attack", "LockBit claims responsibility": the name before the deed. */
const DOER =
  /(?:^|[:;,] |\bthe )(\p{Lu}[\p{L}\p{N}$]+(?: \p{Lu}[\p{L}\p{N}$]+){0,2}) (?:(?:is|was|claims to be) )?(?:behind|claims? (?:responsibility|credit|it|the)|claimed (?:responsibility|credit|it|the)|takes credit)\b/u;

const GANG_WORD = /\b(?:gang|group|crew|hackers|collective|operators)\b/i;

/** The group that a statement names as the one that did it; none where it names several. */
function groupOf({ voice, start, end, text }: Statement): Culprit | null {
  if (!DID_IT.test(text) || DENIED.test(text)) return null;
  // A gang goes by the name of its ransomware: "hackers linked to Cl0p".
  const isGang = GANG_WORD.test(text);
  const named = voice.source.findings.mentions.filter(
    ({ type, ...mention }) =>
      (type === 'actor' || (isGang && type === 'malware')) && mention.start >= start && mention.end <= end,
  );
  const keys = new Set(named.map(({ key }) => key));
  if (keys.size === 1) {
    const [{ start, end }] = named as [(typeof named)[number]];
    return { who: `group ${[...keys][0]!}`, name: voice.source.article.text.slice(start, end), at: 0 };
  }
  const told = keys.size === 0 ? (GANG.exec(text) ?? DOER.exec(text)) : null;
  return told === null || nationOf(told[1]!) !== undefined || isOrdinary(told[1]!.toLowerCase())
    ? null
    : { who: `group ${told[1]!.toLowerCase()}`, name: told[1]!, at: 0 };
}

/** Who is blamed: what answers are compared by, what a reader sees, and where in the sentence. */
interface Culprit {
  who: string;
  name: string;
  at: number;
}

const nation = (who: string, at: number): Culprit => ({
  who,
  name: who.replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase()),
  at,
});

function culpritOf(text: string): Culprit | null {
  for (const pattern of BLAMED) {
    const match = pattern.exec(text);
    const blamed = match && nationOf(match[1]!);
    if (blamed && !DENIED.test(text)) return nation(blamed, match.index);
  }
  const state = STATE.exec(text);
  if (state !== null && !DENIED.test(text)) {
    const from = FROM.exec(text.slice(state.index));
    const blamed = nationOf(from?.[1] ?? '');
    if (blamed !== undefined) return nation(blamed, state.index);
    return { who: 'a state', name: 'a state', at: state.index };
  }
  const nobody = NOBODY.exec(text);
  if (nobody !== null) return { who: 'nobody', name: 'nobody named', at: nobody.index };
  const arrest = ARREST.exec(text);
  return arrest === null ? null : { who: 'those arrested', name: 'those arrested', at: arrest.index };
}
