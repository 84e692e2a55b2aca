/** Mentions that share what is said of one of them: "Qilin, Akira and Play". */
import type { EntityType } from '../../../domain/entity.ts';
import type { Token } from '../../tokens.ts';
import type { Placed } from '../placed.ts';

const mostInList = 8;

/** Mentions that a list joins, in order. */
export type List = Placed[];

/** The mentions of a sentence, those of a list together. */
export function listsOf(tokens: readonly Token[], placed: readonly Placed[]): List[] {
  const lists: List[] = [];
  for (const one of placed) {
    const last = lists.at(-1);
    const before = last?.at(-1);
    if (last && before && last.length < mostInList && isListed(tokens, before, one)) last.push(one);
    else lists.push([one]);
  }
  return lists.flatMap((list) => (hasConjunction(tokens, list) ? [list] : list.map((one) => [one])));
}

/** "According to Acme, Belkorp was hit" is no list of two: without a conjunction a comma only parts. */
function hasConjunction(tokens: readonly Token[], list: List): boolean {
  if (list.length === 1) return true;
  for (let at = list[0]!.to + 1; at < list.at(-1)!.from; at++)
    if (/^(?:and|or|&|well)$/.test(tokens[at]!.lower)) return true;
  return false;
}

/** What may stand in one list: malware beside tools, and names beside organisations. */
const family = (type: EntityType): EntityType =>
  type === 'tool' ? 'malware' : type === 'name' ? 'organisation' : type;

/** ", ", "and", "or", ", and the" between two of one type. */
function isListed(tokens: readonly Token[], { mention, to }: Placed, next: Placed): boolean {
  if (family(mention.type) !== family(next.mention.type) || next.from - to > 4 || next.from - to < 2)
    return false;
  for (let i = to + 1; i < next.from; i++)
    if (!/^(?:,|and|or|&|the|as|well)$/.test(tokens[i]!.lower)) return false;
  return true;
}
