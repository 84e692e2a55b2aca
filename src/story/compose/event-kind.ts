/** What kind of development an event is, by the deed that its headline tells, else by what it is about. */
import type { EventKind, StoryEvent } from '../../domain/story.ts';
import { finiteAt } from './verbs.ts';
import { tokens } from './words.ts';

/** By the main verb, in any of its forms. */
const DEEDS: [RegExp, EventKind][] = [
  [
    /^(?:arrest|charg|sentenc|fin(?:e|es|ed)$|jail|sue|indict|convict|extradit|plead|seiz|dismantl|sanction|detain|acquit|appeal)/,
    'legal',
  ],
  [/^(?:patch|fix|restor|resum|restart|reopen|recover|mitigat|revok|clos|updat|repair)/, 'fix'],
  [
    /^(?:attack|hack|breach|steal|stole|stolen|leak|exploit|hijack|infect|flood|hit|hits|disrupt|cripple|target|compromis|infiltrat|extort)/,
    'attack',
  ],
  [
    /^(?:disclos|reveal|find|found|discover|detect|identif|uncover|confirm|notif|list|expos|analys|describ|spot)/,
    'disclosure',
  ],
  [
    /^(?:say|said|claim|warn|den(?:y|ies|ied)|call|urge|ask|tell|told|withdr|reject|criticis|demand|promis|apologis|blam|threaten)/,
    'statement',
  ],
  [/^(?:adopt|propos|legislat|enact|vot|ratif|ban)/, 'policy'],
];
/** Bringing out, buying, naming: whatever the thing is called, nothing was attacked or mended by it. */
const NEUTRAL =
  /^(?:launch|releas|unveil|introduc|offer|build|built|buy|bought|acquir|appoint|partner|present|wins?$|won$)/;
/** "enters the flaw into its list": a catalogue tells what is known. */
const LISTS = /^(?:enter|add|put)(?:s|ed)?$/;
const LIST = /\b(?:list|catalog(?:ue)?)\b/i;
/** What was no attack. */
const NO_ATTACK = /\b(?:not|no) (?:\p{Ll}+ ){0,3}(?:cyber ?-?)?(?:attack|hack|breach)\b/iu;
const MENDS = /\b(?:patch\p{L}*|fix(?:es)?|updates?)\b/iu;
const RULES = /\b(?:bill|law|act|regulation|directive|proposal|omnibus)\b/i;
/** By the matter, where the verb says nothing. */
const MATTERS: [RegExp, EventKind][] = [
  [
    /\b(?:police|court|lawsuit|trial|charges?|arrest\p{L}*|sanctions?|prison|indictment|prosecut\p{L}*)\b/iu,
    'legal',
  ],
  [
    /\b(?:bill|law|act|regulation|directive|parliament|commission|council|congress|senate|ministers?|treaty|omnibus)\b/i,
    'policy',
  ],
  [/\b(?:patch\p{L}*|fix|update|restart|recovery)\b/iu, 'fix'],
  [/\b(?:attacks?|hack|breach|theft|stolen|leaked|hijacked|ransomware|exploited|honeypots?)\b/i, 'attack'],
  [/\b(?:report|study|analysis|vulnerabilit\p{L}+|flaws?|CVE-\d+)\b/iu, 'disclosure'],
];

/** The kind of an event with this headline; what lies ahead is a date to keep, whatever happens on it. */
export function eventKind(headline: string, status: StoryEvent['status']): EventKind {
  if (status === 'expected') return 'deadline';
  if (NO_ATTACK.test(headline)) return 'statement';
  const words = tokens(headline);
  const at = finiteAt(words, headline);
  const verbs = at < 0 ? [] : words.slice(at, at + 4).map(({ lower }) => lower);
  // "is charged", "has confirmed": the deed stands behind its helper.
  const deed =
    verbs.find((word) => !/^(?:is|are|was|were|has|have|had|will|to|been|be|not)$/.test(word)) ?? '';
  if (LISTS.test(deed) && LIST.test(headline)) return 'disclosure';
  const byDeed = DEEDS.find(([pattern]) => pattern.test(deed));
  if (byDeed === undefined && NEUTRAL.test(deed))
    return RULES.test(headline) ? 'policy' : MENDS.test(headline) ? 'fix' : 'other';
  return byDeed?.[1] ?? MATTERS.find(([pattern]) => pattern.test(headline))?.[1] ?? 'other';
}
