/** Terms that anybody is given, and days from which something applies, as headlines: what a reader must not miss stands in half a sentence. */
import { opensDangling } from './antecedents.ts';
import { isOrdinary } from './lexicon.ts';

const DAY =
  '(?:the end of )?(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{1,2},)? \\d{4}';
/** Who has to act, and what is to be done: a phrase without a comma. */
const WHO = "([\\p{L}\\d][\\p{L}\\d'’.&/ -]{2,60}?)";
const ACT = "([\\p{Ll}][\\p{L}\\d'’.&/() -]{2,60}?)";
const BY = '(?:by|before|until|no later than|not later than|on or before)';

/** Each with the headline of what its groups hold: who, and what is to be done. */
const TERMS: [RegExp, (who: string, act: string | undefined) => string][] = [
  // "has given hospitals until 12 December 2025 to patch"
  [
    new RegExp(
      `\\bg(?:ave|ives?|iven|iving) ${WHO} (?:[\\p{L} ]{3,20}, )?until ${DAY}(?: to ${ACT})?[.,;]`,
      'u',
    ),
    deadline,
  ],
  // "ports have three weeks, until 10 December 2025, to …"
  [
    new RegExp(
      `(?:^|[,;] |\\b(?:and|but|so) )${WHO} (?:now |then )?(?:has|have|had|gets?) (?:[\\p{L}\\d ]{3,20}, )?until ${DAY}(?:,? to ${ACT})?[.,;]`,
      'u',
    ),
    deadline,
  ],
  // "orders ports to install the update by 12 December 2025"
  [
    new RegExp(
      `\\b(?:order|tell|told|requir|direct|instruct|oblig)\\p{L}* ${WHO} to ${ACT} ${BY} ${DAY}[.,;]`,
      'u',
    ),
    deadline,
  ],
  // "ports must install the update by 12 December 2025"
  [
    new RegExp(
      `(?:^|[,;] |\\b(?:and|but|that|so|which) )${WHO} (?:must|(?:have|has) to|(?:is|are) (?:required|obliged) to) ${ACT} ${BY} ${DAY}[.,;]`,
      'u',
    ),
    must,
  ],
  // "the act's duties for large platforms apply from August 2026"
  [
    new RegExp(
      `(?:^|[,;] |\\b(?:and|but|that|since|as|because) )${WHO} ((?:appl(?:y|ies)|takes? effect|(?:enters?|comes?) into force)) (?:from|on|in) ${DAY}\\b`,
      'iu',
    ),
    (who, act) => `${who} ${act ?? ''}`,
  ],
];

function must(who: string, act: string | undefined): string {
  return `${who} must ${act ?? 'act'}`;
}

function deadline(who: string, act: string | undefined): string {
  const first = /^\p{Lu}\p{Ll}+/u.exec(who)?.[0].toLowerCase();
  const inside = first !== undefined && isOrdinary(first) ? first + who.slice(first.length) : who;
  return `Deadline for ${inside}${act === undefined ? '' : ` to ${act}`}`;
}

/** "…, which were to apply from August": no subject of its own, or one that takes only part of the verb. */
const NOBODY =
  /^(?:which|who|whom|that|what|it|they|these|those|this|there)\b|\b(?:to|will|would|may|might|could|must|should|not)$/i;
const LONGEST = 100;
/** An article and a joining word at the front belong to the sentence, not to the headline. */
const FRONT = /^(?:(?:and|but|so|that|since|as|because|while) )?(?:the |an? )?/i;

/** The headline of the term or the coming into force that a sentence (its dates in full) tells, or null. */
export function termIn(sentence: string): string | null {
  for (const [pattern, headline] of TERMS) {
    const match = pattern.exec(sentence);
    if (match === null) continue;
    const who = match[1]!.replace(FRONT, '');
    if (NOBODY.test(who)) continue;
    if (opensDangling(`${who} must`) || opensDangling(`The ${who} must`)) continue;
    const text = headline(who, match[2]?.trim());
    if (text.length <= LONGEST) return text.slice(0, 1).toUpperCase() + text.slice(1);
  }
  return null;
}
