/** What the words between two mentions, or lists of them, state: by the lexicon's verbs and nouns, active or passive. */

import { wordSet } from '../../../domain/word-set.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { statedAround } from './around.ts';
import type { Chain } from './asides.ts';
import { type Between, type Stated, stating } from './between.ts';
import type { List } from './lists.ts';
import { acts, deeds, fixes, type Verb, verbs } from './verbs.ts';
import {
  isAnothers,
  isBroken,
  isCarried,
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
const reach = 12;

/** What is stated of the list at `i` of a chain and the next. */
export function statedBetween(
  { tokens, text }: Reading,
  { lists, ends }: Chain,
  i: number,
  carried: List | null,
): Stated | null {
  const [left, right] = [lists[i]!, lists[i + 1]!];
  const words = tokens.slice(ends[i]! + 1, right[0]!.from);
  if (words.length > reach || isSpeaker(tokens, right)) return null;
  const { end } = right.at(-1)!.mention;
  const between = {
    tokens,
    following: text.slice(end, end + 60),
    left,
    right,
    words,
    prior: lists[i - 1] ?? null,
    carried,
  };
  return statedByVerb(between) ?? statedAround(between);
}

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
        (!verb.objects || verb.objects.includes(stated.object[0]!.mention.type))
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

/** What one reading of the word at `i` says. */
function statedBy(
  verb: Verb,
  i: number,
  { tokens, following: text, words, left, right, prior, carried }: Between,
): Stated | null {
  const { relation, after, back } = verb;
  const following = words.slice(i + 1);
  const before = words.slice(0, i);
  const own = after?.find((one) => one.every((word, n) => following[n]?.lower === word));
  if (after && !own) return null;
  const rest = following.slice(own?.length ?? 0);
  if (isBroken(rest) || (!after && isNoun(words, i)) || isFurther(relation, rest)) return null;
  // "was used before the deployment of Acme", "leads to the deployment of": whose deed that is is not said.
  if (
    after &&
    relation !== 'targets' &&
    deeds.has(words[i]!.lower) &&
    before.some(({ lower }) => undone.has(lower))
  )
    return null;
  // "attacked a unit of Acme": whose unit it is says nothing of who attacked it.
  if (after && relation === 'attributed-to' && before.some(({ lower }) => isDeed(lower))) return null;
  if (verb.beyond && !verb.beyond.test(text)) return null;
  if (back) return stating(relation, right, left);
  if (!after && rest.some(({ lower }) => lower === 'by')) {
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
  const goesOn = carried && isCarried(before) ? stating(relation, carried, right) : null;
  const stated = goesOn ?? (isPassive(words, i, relation) ? null : stating(relation, left, right));
  return stated && relation === 'affects' && isBeside(before) ? { ...stated, byNouns: true } : stated;
}

/** "Acme denied that it was hit by": it tells of itself. */
const isItself = (words: readonly Token[], tells: number): boolean =>
  words.slice(tells + 1, tells + 3).some(({ lower }) => /^(?:it|they)$/.test(lower));

/** "CVE-2025-1, a flaw in Acme", "CVE-2025-1, which affects Acme": what is said of the flaw beside it is no part of what is denied of it. */
const isBeside = (before: readonly Token[]): boolean => /^[,(–—]$/.test(before[0]?.text ?? '');

const undone = wordSet('was were been being before after prior lead leads led leading');

const isDeed = (word: string): boolean =>
  (verbs.get(word) ?? []).some(({ relation, after }) => relation === 'targets' && !after);
