/** Whose verb a word is, and whether it is one: voice, clause and the subject that stands elsewhere. */

import type { RelationType } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import type { Token } from '../../tokens.ts';
import { type Stated, wordAt } from './between.ts';
import type { List } from './lists.ts';
import { verbs } from './verbs.ts';

/** "data breach", "a cyber attack": no verb, whatever follows. */
export function isNoun(words: readonly Token[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  // "the latest attack framework used by"
  if (
    compounds.has(words[at + 1]?.lower ?? '') &&
    /^(?:attack|exploit|hack|breach|use)$/.test(words[at]!.lower)
  )
    return true;
  // "from a compromised mailbox"
  if (
    /^(?:compromised|hacked|infected|breached|targeted|stolen|encrypted|exploited|attacked)$/.test(
      words[at]!.lower,
    )
  )
    return (
      at + 1 < words.length && /^(?:a|an|the|from|via|through|of|its|their|other|many|several)$/.test(before)
    );
  if (
    !/^(?:attacks?|breach(?:es)?|hacks?|hits?|compromise|exploits?|use|uses|downloads?|patch(?:es)?|abuse)$/.test(
      words[at]!.lower,
    )
  )
    return false;
  return /^(?:data|cyber|security|ransomware|ddos|privacy|hacking|phishing|the|a|an|of|in|its|their|zero|day|supply|chain|s|major|massive)$/.test(
    before,
  );
}

const compounds = wordSet(
  'framework frameworks tool tools toolkit kit kits chain chains surface vector vectors group groups code campaign campaigns case cases platform infrastructure broker forum forums',
);

/** "APT41 infected 700 packages, Acme said": who only tells of it. */
export const isSpeaker = (tokens: readonly Token[], list: List): boolean => {
  const { sentence } = tokens[list[0]!.from]!;
  const [before, after] = [tokens[list[0]!.from - 1], tokens[list.at(-1)!.to + 1]];
  return /^(?:,|as)$/.test(before?.lower ?? '') && after?.sentence === sentence && speaks.test(after.lower);
};
const speaks = /^(?:said|says|reported|reports|warned|warns|found|wrote|writes|noted|notes|added|explained)$/;

/** "resembles the wipers that", "is worse than the flaw that": what is said behind it is said of what it is compared with. */
export const isCompared = (words: readonly Token[]): boolean =>
  words.some(
    ({ lower }, n) => compares.has(lower) && !(lower === 'than' && counts.has(words[n - 1]?.lower ?? '')),
  );
/** "more than two months" */
const counts = wordSet('more less fewer');
const compares = wordSet(
  'resemble resembles resembled resembling overlap overlaps overlapped overlapping mimics mimicked imitates similar akin reminiscent than replaced replaces succeeded rivals',
);

/** A clause that begins between verb and object, with a subject of its own. */
export const isBroken = (rest: readonly Token[]): boolean => rest.some(({ lower }) => breaks.has(lower));
const breaks = wordSet(
  '; : but while whereas because although after before since who which when if said says according than unlike like from without',
);

/** "a flaw in the AI Engine plugin for WordPress", "communicates with 1.2.3.4 and Acme": what is meant stands before. */
export const isFurther = (relation: RelationType, rest: readonly Token[]): boolean =>
  relation === 'affects'
    ? rest.some(({ lower }) => /^(?:for|plugins?|modules?|extensions?|themes?)$/.test(lower))
    : relation === 'targets'
      ? rest.some(({ lower }) => means.has(lower))
      : relation === 'communicates-with' && rest.some(({ lower }) => lower === 'and');

/** "targets traders with fake Zoom invites": what follows is how. */
const means = wordSet('with using via through impersonating posing mimicking spoofing');

/** Whether the verb after `left` has another subject, that stands before it in the sentence. */
export function isAnothers(
  tokens: readonly Token[],
  left: List,
  words: readonly Token[],
  at: number,
): boolean {
  const { sentence } = tokens[left[0]!.from]!;
  const before = (n: number): string => {
    const token = tokens[left[0]!.from - n];
    return token?.sentence === sentence ? token.lower : '';
  };
  if (/^(?:which|that|whom)$/.test(before(1)) && words.some(({ text }) => text === ',')) return true;
  const goesOn = /^(?:and|then|to)$/.test(words[at - 1]?.lower ?? '');
  // "…, and Acme then installs": behind the comma a clause of its own begins.
  const opening = [1, 2, 3].find((n) => before(n) === ',') ?? 4;
  return goesOn && [1, 2, 3].some((n) => n < opening && verbs.has(before(n)));
}

/** "… to deploy", "… and exploited", "…, then installs": the same one does the next thing. */
export const isCarried = (before: readonly Token[]): boolean => {
  const joint = before.findLast(({ lower }) => /^(?:to|and|then|before|,)$/.test(lower));
  return joint !== undefined && before.length <= 4;
};

/** "X was exploited" has its object before it, whoever stands after. */
export function isPassive(words: readonly Token[], at: number, relation: RelationType): boolean {
  if (
    relation === 'attributed-to' ||
    relation === 'fixed-in' ||
    relation === 'located-in' ||
    relation === 'affects'
  )
    return false;
  const before = words.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  return (
    before.some((word) => /^(?:was|were|been|being|is|are)$/.test(word)) &&
    /(?:ed|en|struck|hit)$/.test(words[at]!.lower)
  );
}

/** Whether a relative pronoun opens what the token at `at` is the subject of: "which the Acme". */
export function isRelative(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at, -1);
  return /^(?:which|that|whom|who)$/.test(before === 'the' ? wordAt(tokens, at, -2) : before);
}

/** Who does these tells of another's harm. */
export const tells = wordSet(
  'found finds said says saw sees identified identifies reported reports discovered tracked observed counted confirmed detected linked warned warns spotted',
);

/** Those who do such things, by no name. */
export const doers = wordSet(
  'group gang crew actor attacker hacker affiliate operator actors attackers hackers criminals cybercriminals adversaries intruders gangs groups crews spies scammers operators others',
);

/** "Acme warned that hackers are exploiting", "Acme said hackers exploited": who tells of another's deed did not do it. `before`: up to the verb. */
export const isTold = (before: readonly Token[]): boolean => {
  const told = before.findIndex(({ lower }) => tells.has(lower));
  if (told < 0) return false;
  const [next, after] = [before[told + 1]?.lower ?? '', before[told + 2]?.lower ?? ''];
  if (next === 'that' ? /^(?:it|they)$/.test(after) : /^(?:it|they|to|by)$/.test(next)) return false;
  return next === 'that' || before.slice(told + 1).some(({ lower }) => doers.has(lower));
};

/** A noun of theirs does what they do: "operators of Acme", "a new variant of Belkorp", "attacks by Ciel". */
const own = wordSet(
  'operators operator members affiliates affiliate hackers attackers actors group groups gang gangs crew crews cluster clusters team campaign campaigns operation operations attack attacks intrusions infections infection activity variant variants version versions strain strains sample samples build builds use botnet botnets malware part parts some many one dozens hundreds likes developers creators authors',
);
const prepositions = wordSet('of by for against about between besides without with from to in on');
const describing = wordSet(
  'the a an new latest notorious infamous russian chinese iranian ransomware group gang hacking - , called as named dubbed',
);
const relating = wordSet(
  'linked tied attributed connected belonging traced known tracked due thanks addition',
);
const subordinating = wordSet('after before when while once until since though although as because if where');

/**
 * Whether what stands at `left` does what the verb says, `before` being the words up to it: not in "a rival of Acme hit",
 * "after Acme left, the group hit", "Acme was watched while another group hit".
 */
export function isActing(tokens: readonly Token[], left: List, before: readonly Token[]): boolean {
  const { from } = left[0]!;
  let n = -1;
  while (n > -6 && describing.has(wordAt(tokens, from, n))) n--;
  const [word, head] = [wordAt(tokens, from, n), wordAt(tokens, from, n - 1)];
  const isFronted = before.some(({ text }) => text === ',');
  if (prepositions.has(word) && !isFronted && word !== 'by')
    if (!own.has(head) && !relating.has(head) && /^\p{L}/u.test(head)) return false;
  const noun = before.findLastIndex(({ lower }) => doers.has(lower) || lower === 'affiliates');
  if (noun < 1) return true;
  const first = openingOf(before, noun);
  // "Acme, a gang that", "Acme is the gang that", "Acme, whose operators": it is described.
  const prefix = before.slice(0, first);
  const isDescribed = prefix.every(({ lower }) => describes.has(lower) || isAround(lower));
  if (isDescribed) return true;
  if (prepositions.has(prefix.at(-1)?.lower ?? '')) return false;
  return (
    !before.slice(first, noun).some(({ lower }) => indefinite.has(lower)) && !isSubordinate(tokens, from)
  );
}

const describes = wordSet(
  ', – — ( is was are were be been remains remain became also aka which who as known and whose its their',
);
const indefinite = wordSet('a an another other unknown unnamed different second third some several many');
const determined = wordSet('the this these its their');

/** Where the phrase of the noun at `at` begins. */
function openingOf(words: readonly Token[], at: number): number {
  for (let first = at - 1; first >= Math.max(0, at - 5); first--) {
    const { lower } = words[first]!;
    if (indefinite.has(lower) || determined.has(lower)) return first;
    if (!/^[\p{L}-]/u.test(lower) || isAround(lower)) return first + 1;
  }
  return at;
}

/** Whether the clause around a token only says when or why something else is. */
function isSubordinate(tokens: readonly Token[], at: number): boolean {
  for (let n = -1; n > -12; n--) {
    const word = wordAt(tokens, at, n);
    if (word === '' || /^[,;:]$/.test(word)) return false;
    if (subordinating.has(word)) return true;
  }
  return false;
}

const ofState = wordSet(
  'government governments governmental state military intelligence ministry authorities army navy security secret spy spies actor actors hacker hackers hacking threat apt nation group groups cyber espionage cyberespionage foreign regime',
);
const functionWords = wordSet(
  'by in and since for with from after before which that as was were is are has have had or to on at but who when while where of says said did does',
);

/** "linked to Russia", "to Russian hackers": a nation did it, and not where whom it describes is nothing of a state's ("Russian ransomware gangs"). */
export function isOfNation(tokens: readonly Token[], { relation, object }: Stated): boolean {
  const { mention, to } = object.at(-1)!;
  const next = wordAt(tokens, to, 1);
  return (
    relation !== 'attributed-to' ||
    mention.type !== 'place' ||
    !/^\p{L}{2}/u.test(next) ||
    ofState.has(next) ||
    functionWords.has(next)
  );
}

/** What may stand between a subject and its verb. */
const around = wordSet(
  'is was are were been has have had will would can could may might must does did do s also then later reportedly allegedly mainly primarily mostly often first recently typically',
);
export const isAround = (word: string): boolean =>
  around.has(word) || (word.length > 4 && word.endsWith('ly'));
