/**
 * Whom a sentence holds to have done it though no catalogue has the name: "investigators believe that it was Acme",
 * "suspects that Acme is behind it". Linear: each pattern reads a bounded stretch beside the name.
 */
import type { Reading } from '../../reading.ts';
import { Telltale } from '../../telltale.ts';
import type { Around } from './lists.ts';
import { isNotHeldAt } from './standing.ts';

const reach = 80;
const holding = new Telltale(
  /^(?:believ(?:es?|ed)|thinks?|thought|suspects?|suspected|conclude[sd]?|assess(?:es|ed)?)$/,
);
const holds =
  '\\b(?:believ(?:es?|ed)|thinks?|thought|suspects?|suspected|conclude[sd]?|assess(?:es|ed)?)(?: that)?';
const gang = '(?: (?:gang|group|crew|hackers))?';

const itWas = new RegExp(
  `${holds} (?:it|this) (?:was|is) (?:the work of |carried out by |done by )?(?:the )?$`,
  'iu',
);
const itsEnd = new RegExp(
  `^${gang}(?=[.,;]|$| (?:that|which|who) (?:\\p{Ll}+ )?(?:attack|hack|breach|broke|hit|stole|did|robb))`,
  'iu',
);
const that = new RegExp(`${holds} (?:the )?$`, 'iu');
const isBehind = new RegExp(
  `^${gang} (?:is|was|were|are|stands|stood|may be|could be)(?: probably| likely)? (?:behind|responsible for|to blame for)\\b`,
  'iu',
);

/** Whether it is held, there, to have done it. */
export function isHeldAt(reading: Reading, { tokens, place, sentence, bounds }: Around): boolean {
  if (sentence < 0 || !holding.isIn(reading, sentence)) return false;
  const [start, end] = [tokens[place.from]!.start, tokens[place.to]!.end];
  const before = reading.text.slice(Math.max(bounds.start, start - reach), start);
  const after = reading.text.slice(end, Math.min(bounds.end, end + reach));
  const isTold = (itWas.test(before) && itsEnd.test(after)) || (that.test(before) && isBehind.test(after));
  return isTold && !isNotHeldAt(reading, place);
}
