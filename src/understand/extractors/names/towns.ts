/** Towns and regions among the names that nobody knows more of: "in Rotterdam, Lyon and Leeds". */
import type { Mention } from '../../../domain/findings.ts';
import { placeNamed } from '../roles/gazetteer.ts';

const lies = /\b(?:in|near|across|outside|around|throughout) (?:the )?$/i;
const goesOnAsPlace = /^(?:-based\b|, (?!\p{Lu}\p{L}+ (?:said|says))\p{Lu})/u;
const joins = /^(?:, |,? and |,? or )(?:in )?$/;

/** Keys of names on our lists of places that the article takes for such: something lies in them, or they stand in a list with one. */
export function townsIn(text: string, mentions: readonly Mention[]): ReadonlySet<string> {
  const towns = new Set<string>();
  let last: Mention | null = null;
  for (const mention of mentions) {
    const { start, end, key, type } = mention;
    if (type !== 'name' || placeNamed(key) === null) continue;
    const isListed: boolean = last !== null && towns.has(last.key) && joins.test(text.slice(last.end, start));
    const isThere =
      lies.test(text.slice(Math.max(0, start - 16), start)) || goesOnAsPlace.test(text.slice(end, end + 30));
    if (isThere || isListed) towns.add(key);
    last = mention;
  }
  return towns;
}
