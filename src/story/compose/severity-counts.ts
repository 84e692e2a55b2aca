/** How many people, records, devices and organisations a matter harms, and how much money is gone, as sentences count them. */
import { countsSeveral } from './counted.ts';
import { readCues } from './cues.ts';
import { numbersIn } from './numbers.ts';
import { once } from './once.ts';
import type { Statement } from './voices.ts';

/** People and what is theirs, and devices; what is counted is said in the source's word. */
const COUNTED =
  /\b(?:routers|devices|computers|machines|servers|cameras|phones|websites|instances|endpoints|firewalls|people|customers|clients|users|individuals|passengers|travellers|patients|members|accounts|records|residents|citizens|households|voters|taxpayers|students|pupils|children|teachers|shoppers|guests|donors|applicants|policyholders|employees|workers|subscribers|addresses)\b/i;
/** Of bodies far fewer are many, where the sentence says that they are who was harmed. */
const BODIES =
  /\b(?:organi[sz]ations|companies|firms|businesses|agencies|hospitals|schools|universities|municipalities|banks|victims)\b/i;
const HARMED =
  /\b(?:hit|breach\w*|hack\w*|attack\w*|compromis\w*|affect\w*|infect\w*|victims?|leak sites?|encrypt\w*)\b/i;

const CLAIMED = /^(?:claim|alleg|may|might|could|potential|possib|reported)/;
/** The word of whoever sells or boasts. */
const SELLER =
  /\b(?:for sale|boast\w*|brag\w*|sell(?:s|ing)|auction\w*|what (?:he|she|it|they|\w+) (?:says?|said|claims?|calls?)|leak site)\b/i;
/** That the one it is said of says it did not happen. */
const DENIAL =
  /\b(?:den(?:y|ies|ied)|disput(?:es|ed)|reject(?:s|ed))\b[^.;]{0,60}\b(?:breach\w*|hack\w*|compromis\w*|attack\w*|intrusion|stolen|leak\w*|claims?)\b|\bno (?:evidence|signs?|indications?|trace) (?:of|that) [^.;]{0,30}\b(?:intrusion|breach\w*|compromis\w*|unauthori[sz]ed|hack\w*)|\b(?:was|were|had|has|have)(?: been)? not (?:been )?(?:breached|hacked|compromised)\b/i;

/** "sent to a club with 140,000 members": how large a body is, not how many were harmed. */
const SIZE_OF_BODY =
  /\b(?:airline|carrier|retailer|chain|club|compan(?:y|ies)|firm|group|bank|network|platform|app|service|union|university|school|hospital|site|provider|community|organi[sz]ation|town|city|country)s?,? (?:with|of|that (?:has|serves)|which (?:has|serves)|serving) (?:more than |over |about |around |almost |nearly |some )?$|\b(?:employ(?:s|ed|ing)?|(?:staff|workforce) of) (?:more than |over |about |around |almost |nearly |some )?$/i;
/** "20 million passengers a year": how much a body does, not whom an attack harmed. */
const RATE =
  /^[^.,;]{0,40}?\b(?:(?:a|an|per|each|every) (?:year|month|week|day|hour)|annually|yearly|monthly|daily)\b/i;
/** "Qilin, which has hit more than 700 organisations": what a group did elsewhere. */
const ALL_OF_GROUP =
  /\b(?:gang|group|operation|crew|actor|collective|ransomware)s?,? (?:that|which|who) (?:has|have) (?:already |since )?(?:hit|attacked|breached|hacked|listed|named|targeted|compromised|struck) (?:more than |over |about |around |almost |nearly |some )?$/i;
/** "In 2021 employees learned": a year, not a count. */
const YEAR = /^(?:19[89]|20[0-4])\d$/;

export interface Scale {
  value: number;
  /** What is counted, in the source's word. */
  noun: string;
  claimed: boolean;
  isOfBodies: boolean;
  /** The number in the source's words, where they give only its order. */
  said?: string;
}

/** "Hundreds of thousands of clients": an order of magnitude, each by the least that it can be. */
const VAGUE: readonly [RegExp, number][] = [
  [/\btens of millions\b/i, 10_000_000],
  [/\b(?:(?<!\b(?:tens|hundreds) of )millions|several million)\b/i, 1_000_000],
  [
    /\b(?:hundreds of thousands|(?:several|a few|some) hundred thousand|(?:several|a few) hundred ?k)\b/i,
    100_000,
  ],
  [/\b(?:tens of thousands|dozens of thousands)\b/i, 10_000],
];
/** What befell them, where no number is exact: "used by millions of people" is no harm. */
const LOST =
  /\b(?:stole[n]?|steals?|leak\w*|expos\w*|copied|access(?:ed|es)|exfiltrat\w*|taken|breach\w*|hack\w*|compromis\w*|affect\w*|infect\w*|spill\w*)\b/i;
const USED_BY =
  /\b(?:used|trusted|relied on|loved|played|installed) by (?:\w+ ){0,2}$|\b(?:serv(?:es|ing)|has|have|with|for) (?:\w+ )?$/i;

const vagueIn = (text: string, claimed: boolean): Scale[] => {
  if (!LOST.test(text) || readCues(text).negations.length > 0) return [];
  for (const [pattern, value] of VAGUE) {
    const found = pattern.exec(text);
    if (!found || USED_BY.test(text.slice(0, found.index))) continue;
    const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 45);
    const noun = COUNTED.exec(rest.split(/[,;.]/)[0]!.split(' ').slice(0, 5).join(' '))?.[0].toLowerCase();
    if (noun !== undefined)
      return [{ value, noun, said: found[0].toLowerCase(), claimed, isOfBodies: false }];
  }
  return [];
};

/** Whether a sentence has the one who is said to be hit deny it. */
export const isDenied = once(({ text }: Statement): boolean => DENIAL.test(text));

/**
 * The largest number that the sentences count, flatly; a claim counts only where nothing else does, and what a report tells as
 * a claim is one in its title too. Null where they count none.
 */
export function scaleOf(statements: readonly Statement[]): Scale | null {
  const counts = statements
    .flatMap((statement) => countsIn(statement).map((count) => ({ ...count, voice: statement.voice })))
    .sort((a, b) => b.value - a.value);
  const claims = counts.filter(({ claimed }) => claimed);
  const isClaim = ({ voice, value }: (typeof counts)[number]): boolean =>
    claims.some((claim) => claim.voice === voice && claim.value === value);
  const found = counts.find((count) => !isClaim(count)) ?? counts[0];
  return found === undefined ? null : { ...found, claimed: isClaim(found) };
}

/** How many of people, records or devices make a matter grave, and of bodies. */
const LEAST = 1000;
const LEAST_BODIES = 20;

/** What a sentence counts of people, records, devices or bodies that were harmed. */
const countsIn = once(({ text }: Statement): Scale[] => {
  if ((!COUNTED.test(text) && !BODIES.test(text)) || countsSeveral(text)) return [];
  const claimed = SELLER.test(text) || readCues(text).hedges.some(({ cue }) => CLAIMED.test(cue));
  const exact = numbersIn(text).flatMap(({ value, start, end }): Scale[] => {
    const next = text
      .slice(end, end + 45)
      .split(/[,;.]/)[0]!
      .split(' ')
      .slice(0, 4)
      .join(' ');
    const counted = COUNTED.exec(next)?.[0];
    const bodies = HARMED.test(text) ? BODIES.exec(next)?.[0] : undefined;
    const noun = (counted ?? bodies)?.toLowerCase();
    const isOther =
      YEAR.test(text.slice(start, end)) ||
      SIZE_OF_BODY.test(text.slice(0, start)) ||
      ALL_OF_GROUP.test(text.slice(0, start)) ||
      RATE.test(text.slice(end));
    const isOfBodies = counted === undefined;
    const isMany = value < 8e9 && value >= (isOfBodies ? LEAST_BODIES : LEAST);
    return isMany && noun !== undefined && !isOther ? [{ value, noun, claimed, isOfBodies }] : [];
  });
  return exact.length > 0 ? exact : vagueIn(text, claimed);
});

const DOWNLOADS =
  /^ (?:million |billion |thousand )?(?:(?:weekly|monthly|daily|total) )?downloads\b(?:,? (?:a|per|each|every) (?:week|month|day)\b)?/i;
/** What the downloads are of. */
const PACKAGES = /\b(?:packages?|librar(?:y|ies)|modules?|extensions?|plug-?ins?|npm|PyPI)\b/i;
const LEAST_DOWNLOADS = 10_000;

/** The most downloads that the sentences count of packages or extensions, in their words; null where they count few or none. */
export function harmfulDownloads(statements: readonly Statement[]): { value: number; words: string } | null {
  const counts = statements.flatMap(({ text }) =>
    PACKAGES.test(text)
      ? numbersIn(text).flatMap(({ value, start, end }) => {
          const counted = DOWNLOADS.exec(text.slice(end, end + 60))?.[0];
          return counted !== undefined && value >= LEAST_DOWNLOADS
            ? [{ value, words: `${text.slice(start, end)}${counted}` }]
            : [];
        })
      : [],
  );
  return counts.sort((a, b) => b.value - a.value)[0] ?? null;
}

const STOLEN =
  /\b(?:stole|stolen|steals?|drain(?:s|ed)|siphon\w*|loot(?:s|ed)|robbed|made off with|theft of|(?:lost|(?:thieves|hackers|attackers|intruders|criminals) (?:[\w-]+ ){0,3}?took) (?:[\w-]+ ){0,3}?(?:tokens|coins|crypto\w*|bitcoin|ether\w*|funds|assets)\b)\b/i;
/** A currency behind its number. */
const CURRENCY =
  /^ (?:US |Canadian |Australian |Hong Kong )?(?:dollars|euros|pounds|francs|USD|EUR|GBP|USDT|USDC)\b/;
/** A loss of less is no figure that readers ask for. */
const LEAST_MONEY = 1_000_000;

/** The largest sum that the sentences say was stolen, as they write it; null where they give none from a million on. */
export function stolenMoney(statements: readonly Statement[]): { value: number; words: string } | null {
  const sums = statements.flatMap(sumsIn).sort((a, b) => b.value - a.value);
  return sums[0] ?? null;
}

const sumsIn = once(({ text }: Statement): { value: number; words: string }[] => {
  if (!STOLEN.test(text)) return [];
  const { negations, hedges } = readCues(text);
  if (negations.length > 0 || hedges.some(({ cue }) => CLAIMED.test(cue))) return [];
  return numbersIn(text).flatMap(({ value, start, end }) => {
    const sign = /[£$€¥]/.exec(text.slice(Math.max(0, start - 1), start + 1))?.[0];
    if (value < LEAST_MONEY) return [];
    if (sign !== undefined)
      return [{ value, words: `${text.slice(start, end).replace(/^[£$€¥]?/, sign)} stolen` }];
    const currency = CURRENCY.exec(text.slice(end, end + 24))?.[0];
    return currency === undefined ? [] : [{ value, words: `${text.slice(start, end)}${currency} stolen` }];
  });
});
