/** What the words between two mentions, or lists of them, state: by the lexicon's verbs and nouns, active or passive. */

import type { EntityType } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { byLoss, statedAround } from './around.ts';
import type { Chain } from './asides.ts';
import { type Between, type Stated, stating, wordAt } from './between.ts';
import { isPeople } from './gangs.ts';
import type { List } from './lists.ts';
import { acts, deeds, fixes, mayRelate, type Verb, verbs } from './verbs.ts';
import {
  isActing,
  isAnothers,
  isBroken,
  isCarried,
  isCompared,
  isFurther,
  isNoun,
  isOfNation,
  isPassive,
  isRelative,
  isSpeaker,
  isTold,
  tells,
} from './voice.ts';

/** Words between two mentions beyond which they are not read as subject and object. */
const reach = 14;

/** What is stated of the list at `i` of a chain and the next. */
export function statedBetween(
  { tokens, text }: Reading,
  { lists, ends, tellers }: Chain,
  i: number,
  carried: List | null,
): Stated | null {
  const [left, right] = [lists[i]!, lists[i + 1]!];
  const prior = lists[i - 1] ?? null;
  const [head] = lists;
  const mayBe = (one: List | null): boolean =>
    one !== null && mayRelate(one[0]!.mention.type, right[0]!.mention.type);
  if (!mayBe(left) && !mayRelate(right[0]!.mention.type, left[0]!.mention.type))
    if (!mayBe(carried) && !mayBe(prior) && !mayBe(head!)) return null;
  const main = head!.every(isPeople) && isActing(tokens, head!, []) ? head! : null;
  const [first, until] = [ends[i]! + 1, right[0]!.from];
  if (until - first > 2 * reach) return null;
  const told = tellers.filter(([from, to]) => from >= first && to < until);
  const isTeller = (at: number): boolean => told.some(([from, to]) => from <= at && at <= to);
  const all = tokens.slice(first, until);
  const words = told.length > 0 ? all.filter((_, n) => !isTeller(first + n)) : all;
  if (isSpeaker(tokens, right) || isCompared(words)) return null;
  const { end } = right.at(-1)!.mention;
  const between = {
    tokens,
    following: text.slice(end, end + 60),
    left,
    right,
    words,
    prior,
    carried,
    main,
  };
  return words.length > reach ? byLoss(between) : asExploited(statedByVerb(between) ?? statedAround(between));
}

/** "Attacks on CVE-2025-1 were linked to Acme": to whom a flaw is attributed, exploited it. */
const asExploited = (stated: Stated | null): Stated | null =>
  stated?.relation === 'attributed-to' && stated.subject[0]!.mention.type === 'vulnerability'
    ? stating('exploits', stated.object, stated.subject)
    : stated;

/** By the last word between the two that says anything that holds them. */
function statedByVerb(between: Between): Stated | null {
  const { words, left, right } = between;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!.lower;
    for (const verb of verbs.get(word) ?? []) {
      const stated = statedBy(verb, i, between);
      if (
        stated &&
        isOfNation(between.tokens, stated) &&
        !isWithin(between.tokens, stated, words.slice(i + 1 + (verb.after ? 1 : 0))) &&
        (!verb.subjects || verb.subjects.includes(stated.subject[0]!.mention.type)) &&
        (!verb.objects || stated.object.some(({ mention }) => verb.objects!.includes(mention.type)))
      )
        return stated;
    }
    if (fixes.has(word) && !isBroken(words.slice(i + 1))) {
      const stated = stating('fixed-in', right, left);
      if (stated) return stated;
    }
  }
  return null;
}

/** "used a hole in Acme", "CVE-2026-1 in Acme was used by": a product is not used for what something in it is. `rest`: from the verb on. */
function isWithin(tokens: readonly Token[], { relation, object }: Stated, rest: readonly Token[]): boolean {
  const [{ from, mention }] = object as [List[number]];
  if (relation !== 'uses' || mention.type !== 'product') return false;
  return (
    [-1, -2, -3].some(
      (n) => places.test(wordAt(tokens, from, n)) && !verbs.has(wordAt(tokens, from, n - 1)),
    ) || rest.some(({ lower, text }) => places.test(lower) || text === ',')
  );
}
const places = /^(?:in|of|on|against|for|into|from|at|within|like|as)$/;

/** What one reading of the word at `i` says. */
function statedBy(
  verb: Verb,
  i: number,
  { tokens, following: text, words, left, right, prior, carried }: Between,
): Stated | null {
  const { relation, after, back } = verb;
  const own = after?.find((one) => one.every((word, n) => words[i + 1 + n]?.lower === word));
  if (after && !own) return null;
  const rest = words.slice(i + 1 + (own?.length ?? 0));
  if (isBroken(rest) || (!after && isNoun(words, i)) || isFurther(relation, rest)) return null;
  const before = words.slice(0, i);
  // "led to the rise of Acme" brings no Acme onto a machine.
  if (after && relation === 'delivers' && !rest.every(({ lower }) => brought.has(lower))) return null;
  // "was used before the deployment of Acme", "leads to the deployment of": whose deed that is is not said.
  if (
    after &&
    relation !== 'targets' &&
    deeds.has(words[i]!.lower) &&
    before.some(({ lower }) => undone.has(lower))
  )
    return null;
  // "attacked a unit of Acme": whose unit it is says nothing of who attacked it.
  if (after && /^(?:attributed-to|located-in)$/.test(relation) && before.some(({ lower }) => isDeed(lower)))
    return null;
  // "Acme says that it is based in": who else "it" may be.
  if (relation === 'located-in' && before.some(({ lower }) => tells.has(lower) || lower === 'the'))
    return null;
  if (verb.beyond && !verb.beyond.test(text) && !(relation === 'targets' && isOnSite(tokens, left)))
    return null;
  if (back) return stating(relation, right, left);
  const by = after ? -1 : rest.findIndex(({ lower }) => lower === 'by');
  if (by >= 0) {
    // "is run by the same actor that deploys Acme", and not "is used by a cluster that we follow as Acme".
    const isNaming = /^(?:as|calls?|dubs?|names?)$/.test(rest.at(-1)!.lower);
    if (!isNaming && rest.slice(by).some(({ lower }) => lower === 'that')) return null;
    // "told Acme that the attack, claimed by Belkorp, …", "found 9,000 routers hit by Belkorp": who tells of it was not hit.
    const isTold = before.some(
      ({ lower }, n) => (lower === 'that' || tells.has(lower)) && !isItself(before, n),
    );
    return relation === 'targets' && isTold ? null : stating(relation, right, left);
  }
  // "Acme, which Belkorp ties to Ciel".
  if (after && prior && isRelative(tokens, left[0]!.from)) return stating(relation, prior, right);
  // "which Conti used, dropped Ryuk", "uses PlugX and targets Myanmar": who stands beside the verb is not its subject.
  if (!carried && isAnothers(tokens, left, words, i)) return null;
  if (acts.has(relation) && isTold(before)) return null;
  if (carried && isPurpose(verb, before)) return null;
  // "used Acme to install Belkorp, which dropped Ciel": what is described does it.
  const isItsOwn = left.every(({ mention: { type } }) => code.has(type)) && relates.test(textOf(before));
  const goesOn = carried && !isItsOwn && isCarried(before) ? stating(relation, carried, right) : null;
  const isOwn = () => isActing(tokens, left, before) && !isPassive(words, i, relation);
  const stated = goesOn ?? (isOwn() ? stating(relation, left, right) : null);
  return stated && relation === 'affects' && isBeside(before) ? { ...stated, byNouns: true } : stated;
}

const code: ReadonlySet<EntityType> = new Set(['malware', 'tool']);
const relates = /^, which(?: (?:in turn|then|later|also|itself))*$/;
const textOf = (words: readonly Token[]): string => words.map(({ lower }) => lower).join(' ');

/** "On its leak site, Acme named". */
function isOnSite(tokens: readonly Token[], [first]: List): boolean {
  for (let n = -1; n > -9; n--)
    if (/^(?:site|blog|portal)$/.test(wordAt(tokens, first!.from, n))) return true;
  return false;
}

/** "used Acme to deploy Belkorp": whoever uses the one, uses the other. */
const isPurpose = ({ subjects }: Verb, before: readonly Token[]): boolean =>
  subjects !== null && before.at(-1)?.lower === 'to';

/** "Acme denied that it was hit by": it tells of itself. */
const isItself = (words: readonly Token[], tells: number): boolean =>
  words.slice(tells + 1, tells + 3).some(({ lower }) => /^(?:it|they)$/.test(lower));

/** "CVE-2025-1, a flaw in Acme", "CVE-2025-1, which affects Acme": what is said of the flaw beside it is no part of what is denied of it. */
const isBeside = (before: readonly Token[]): boolean => /^[,(–—]$/.test(before[0]?.text ?? '');

const brought = wordSet(
  'the a an of by with new its their further second stage final deployment installation delivery execution download infection infections attack attacks payload payloads ransomware malware loader stealer backdoor banking trojan such as including also dropped',
);

const undone = wordSet('was were been being before after prior lead leads led leading');

const isDeed = (word: string): boolean =>
  (verbs.get(word) ?? []).some(({ relation, after }) => relation === 'targets' && !after);
