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

/** "APT41 infected 700 packages, Acme said": who only tells of it. */
export const isSpeaker = (tokens: readonly Token[], list: List): boolean => {
  const { sentence } = tokens[list[0]!.from]!;
  const [before, after] = [tokens[list[0]!.from - 1], tokens[list.at(-1)!.to + 1]];
  return /^(?:,|as)$/.test(before?.lower ?? '') && after?.sentence === sentence && speaks.test(after.lower);
};
const speaks = /^(?:said|says|reported|reports|warned|warns|found|wrote|writes|noted|notes|added|explained)$/;

/** A clause that begins between verb and object, with a subject of its own. */
export const isBroken = (rest: readonly Token[]): boolean =>
  rest.some(({ lower }) =>
    /^[;:]$|^(?:but|while|whereas|because|although|after|before|since|who|which|when|if|said|says|according|than|unlike|like|from|without)$/.test(
      lower,
    ),
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
  return goesOn && [1, 2, 3].some((n) => verbs.has(before(n)));
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
    /(?:ed|en|ck|it)$/.test(words[at]!.lower)
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
const doers = wordSet(
  'actors attackers hackers criminals cybercriminals adversaries intruders gangs groups crews spies scammers operators others',
);

/** "Acme warned that hackers are exploiting", "Acme said hackers exploited": who tells of another's deed did not do it. `before`: up to the verb. */
export const isTold = (before: readonly Token[]): boolean => {
  const told = before.findIndex(({ lower }) => tells.has(lower));
  if (told < 0) return false;
  const [next, after] = [before[told + 1]?.lower ?? '', before[told + 2]?.lower ?? ''];
  if (next === 'that' ? /^(?:it|they)$/.test(after) : /^(?:it|they|to|by)$/.test(next)) return false;
  return next === 'that' || before.slice(told + 1).some(({ lower }) => doers.has(lower));
};

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
  'is was are were has have had will would can could may might must does did do s also then later reportedly allegedly mainly primarily mostly often first recently typically',
);
export const isAround = (word: string): boolean =>
  around.has(word) || (word.length > 4 && word.endsWith('ly'));
