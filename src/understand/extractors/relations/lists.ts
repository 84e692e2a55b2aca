/** Mentions that share what is said of one of them: "Qilin, Akira and Play". */
import type { EntityType } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';
import type { Token } from '../../tokens.ts';
import type { Placed } from '../placed.ts';
import { isPeople } from './gangs.ts';
import { isStates } from './verbs.ts';

const mostInList = 8;

/** Mentions that a list joins, in order. */
export type List = Placed[];

/** The mentions of a sentence, those of a list together. */
export function listsOf(tokens: readonly Token[], placed: readonly Placed[]): List[] {
  const lists: List[] = [];
  for (const one of placed) {
    const last = lists.at(-1);
    const before = last?.at(-1);
    if (last && before && last.length < mostInList && isListed(tokens, before, one, last.length > 1))
      last.push(one);
    else lists.push([one]);
  }
  const joined: List[] = [];
  for (const list of lists) {
    if (hasConjunction(tokens, list)) joined.push(list);
    else for (const one of list) joined.push([one]);
  }
  return joined;
}

/** "According to Acme, Belkorp was hit" is no list of two: without a conjunction a comma only parts. */
function hasConjunction(tokens: readonly Token[], list: List): boolean {
  if (list.length === 1) return true;
  // "The two flaws" stands for both.
  if (list[0]!.from === list.at(-1)!.from) return true;
  for (let at = list[0]!.to + 1; at < list.at(-1)!.from; at++)
    if (conjunctions.has(tokens[at]!.lower)) return true;
  return false;
}
const conjunctions = wordSet('and or & well s');

/** What may stand in one list: malware beside tools, and names beside organisations. */
const family = (type: EntityType): EntityType =>
  type === 'tool' ? 'malware' : type === 'name' ? 'organisation' : type;

const joints = wordSet(
  ', and or & the as well also later then a an its their new custom modified version versions copy variant of',
);
/** "the loader Acme and the passive backdoor Belk" */
const kinds = wordSet(
  'information info backdoor loader dropper downloader stealer infostealer keylogger trojan rat implant wiper worm rootkit ransomware malware tool passive simple small custom-built second-stage',
);
/** What two of a list are parted by. */
const opens = wordSet(', and or & as');
/** Tokens between two of a list. */
const furthest = 7;
/** With an aside between them. */
const furthestOver = 12;

/** ", ", "and", "or", ", and the" between two of one type: with what leads up to the next, where a joint comes first. */
function isListed(tokens: readonly Token[], one: Placed, next: Placed, isLong: boolean): boolean {
  if (one.from === next.from) return true;
  if (next.from - one.to - 1 > furthestOver) return false;
  const gap = withoutAside(tokens.slice(one.to + 1, next.from));
  if (gap.length > furthest) return false;
  if (isOrgan(gap, one, next)) return true;
  if (family(one.mention.type) !== family(next.mention.type)) {
    // A gang that is called after its ransomware beside others; ", and" may begin a clause.
    if (!isPeople(one) || !isPeople(next)) return false;
    if (!isLong && gap.length > 1) return false;
  }
  const isCode = family(one.mention.type) === 'malware';
  // "the |Acme stealer| and Belkorp"
  const first = isCode ? gap.findIndex(({ lower }) => !kinds.has(lower)) : 0;
  if (gap.length === 0 || first < 0 || !opens.has(gap[first]!.lower)) return false;
  return gap.every(({ lower }) => joints.has(lower) || (isCode && kinds.has(lower)));
}

/** "Acme and, in two cases, Belkorp": without what is set between the joint and the next. */
function withoutAside(gap: readonly Token[]): readonly Token[] {
  const from = gap.findIndex(({ text }, n) => text === ',' && gap[n + 1]?.lower === 'in' && n > 0);
  if (from < 0 || gap.at(-1)!.text !== ',' || !/^(?:and|or)$/.test(gap[from - 1]!.lower)) return gap;
  const inside = gap.slice(from + 1, -1);
  return inside.every(({ kind }) => kind !== 'mark') ? gap.slice(0, from) : gap;
}

/** "Russia's SVR": who answers for the one answers for the other. */
const isOrgan = (gap: readonly Token[], one: Placed, next: Placed): boolean =>
  gap.length === 2 &&
  gap[1]!.lower === 's' &&
  one.mention.type === 'place' &&
  next.mention.type === 'organisation' &&
  isStates(next.mention.key);
