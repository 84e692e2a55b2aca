/** What a sentence tells of another event than the story's, to compare or as background: its dates and figures are none of this one. */
import { isOrdinary } from './lexicon.ts';
import { once } from './once.ts';
import type { Statement } from './voices.ts';
import { stem, tokens } from './words.ts';

const ATTACK =
  '(?:(?:[\\p{Ll}-]+ )?(?:cyber[ -]?)?(?:attacks?|hacks?|breach(?:es)?|intrusions?|incidents?|leaks?|thefts?|outages?|campaigns?|cases?|heists?))';
/** In characters: how far a comparison reaches where no comma ends it. */
const REACH = 120;

/** What opens a comparison, or an event that is said to be another one. */
const OPENS: RegExp[] = [
  /\b(?:unlike|compared (?:with|to)|in contrast (?:to|with)|similar to|akin to|reminiscent of|modell?ed on|on the scale of|as (?:happened|was the case|seen) (?:in|at|with|after)|as (?:in|with|after) (?:the|an?|its)|not to be confused with|(?:recall|echo|mirror|resembl)(?:s|es|ed|ing)) /giu,
  // "Like the attack on …": at the head of a sentence, or after a comma; "would like the" is a wish.
  /(?:^|[,(–—] ?)(?:[Jj]ust |[Mm]uch |[Mm]ore )?[Ll]ike (?=the |an? |its |last |earlier |in |\p{Lu})/gu,
  new RegExp(
    `\\b(?:previous|earlier|prior|similar|separate|unrelated|past|older|another)(?: \\p{Ll}+)? ${ATTACK}\\b`,
    'giu',
  ),
];
/** "the attack on Northgate Bank in 2018", "the 2018 breach of Northgate Bank". */
const OF_WHOM = new RegExp(
  `\\b${ATTACK} (?:on|at|against|of|by which|that hit) (?:the |its )?(?:\\p{Ll}+ ){0,3}?(\\p{Lu}[\\p{L}\\p{N}&’'.-]*(?: \\p{Lu}[\\p{L}\\p{N}&’'.-]*){0,3})`,
  'gu',
);
/** "the 2018 Northgate Bank breach". */
const WHOSE = new RegExp(
  `\\b(?:19|20)\\d\\d ((?:\\p{Lu}[\\p{L}\\p{N}&’'.-]* ){1,4})(?:data )?${ATTACK}\\b`,
  'gu',
);
/** In sentences: the title and these say whom the story is about. */
const LEAD = 3;

/** Whether what stands at `at` of the article's text is told of another event: in a comparison, or of another victim. */
export const isOfOtherEvent = (statement: Statement, at: number): boolean =>
  stretchesOf(statement).some(({ start, end }) => at >= start && at < end);

/** What is said to be no part of the story: "X has nothing to do with Y". */
const UNRELATED =
  /\b(?:(?:has|have|had) nothing to do with|(?:no|without an?y?|not see an?y?|no known) (?:link|connection|relation|tie)s? (?:to|with|between)|not (?:\p{L}+ly )?(?:related|linked|connected|tied|attributable) (?:to|with)|(?<!\b(?:an|some|other|the) )unrelated to)\b/iu;
/** The story's own event: what is unrelated to it stands before. */
const THIS_ONE =
  /^ (?:(?:this|that|the (?:latest|current|present|recent|new))(?: \p{L}+){0,2}|it|the (?:\p{Ll}+ )?(?:attack|breach|incident|theft|hack|outage|intrusion|leak))(?=[,.;]|$| (?:and|or|but|on|at|of)\b)/iu;

/** A sentence's words without those on what it calls unrelated to the story's event; empty where nothing is left. */
export function withoutUnrelated(text: string): string {
  const cue = UNRELATED.exec(text);
  if (cue === null) return text;
  return THIS_ONE.test(text.slice(cue.index + cue[0].length)) ? '' : text.slice(0, cue.index);
}

/** In days: what is further behind an article than this is no news of it. */
const OLD = 365;
const AGO = /\byears? (?:ago|earlier)\b/i;
/** What goes on from then until now. */
const SINCE = /\b(?:since|from|until|between|for)\b/i;

/**
 * Whether a sentence beneath the lead tells of what befell somebody whom title and lead do not name, or of years before, of
 * which they say nothing.
 */
export const isBackground = once((statement: Statement): boolean => {
  const { place, text, dates, voice } = statement;
  if (place <= LEAD) return false;
  if ([...text.matchAll(OF_WHOM)].some(([, whom]) => isStranger(whom!, statement))) return true;
  if (SINCE.test(text)) return false;
  const newest = dates
    .map(({ when }) => when.end)
    .sort()
    .at(-1);
  const isOld = newest !== undefined && Date.parse(voice.day) - Date.parse(newest) > OLD * 86_400_000;
  const year = newest?.slice(0, 4);
  const isOfLead = voice.statements
    .slice(0, LEAD + 1)
    .some((lead) => lead.dates.some(({ when }) => when.start.slice(0, 4) === year));
  return (isOld && !isOfLead) || (newest === undefined && AGO.test(text));
});

/** A relative clause behind what a comparison names. */
const AND_OF_IT = /^, (?:which|who|that|whose|where) [^,;()–—]*/u;

const stretchesOf = once((statement: Statement): { start: number; end: number }[] => {
  const text = statement.voice.source.article.text.slice(statement.start, statement.end);
  const openings = OPENS.flatMap((pattern) => [...text.matchAll(pattern)]);
  const named = [...text.matchAll(OF_WHOM)].filter(([, whom]) => isStranger(whom!, statement));
  const others = [...text.matchAll(WHOSE)].filter(
    ([, whose]) => statement.place > 0 && isUnknown(whose!, statement.voice.statements.slice(0, 1)),
  );
  return [...openings, ...named, ...others].map(({ index, 0: { length } }) => {
    const rest = text.slice(index + length, index + length + REACH).search(/[,;:)–—](?:\s|$)|\.$/u);
    const first = rest < 0 ? index + length + REACH : index + length + rest;
    // "Resembles Quill, which hit the port in May, but": what is told of the other one belongs to it.
    const end = first + (AND_OF_IT.exec(text.slice(first, first + REACH))?.[0].length ?? 0);
    // "the 2018 attack on …": the year that stands before it belongs to it.
    const before = /(?:\b\p{Lu}\p{Ll}+ )?\b(?:19|20)\d\d $/u.exec(text.slice(Math.max(0, index - 20), index));
    return {
      start: statement.start + index - (before?.[0].length ?? 0),
      end: statement.start + end,
    };
  });
});

/** Whether neither title nor lead names somebody, further down than these. */
const isStranger = (whom: string, { place, voice }: Statement): boolean =>
  place > LEAD && isUnknown(whom, voice.statements.slice(0, LEAD + 1));

/** Whether none of `statements` has a word of a name or its initials. */
function isUnknown(name: string, statements: readonly Statement[]): boolean {
  const names = tokens(name).flatMap(({ lower }) => (isOrdinary(lower) ? [] : lower));
  const known = [...names.map(stem), ...(names.length > 1 ? [names.map((word) => word[0]).join('')] : [])];
  return names.length > 0 && statements.every(({ stems }) => known.every((word) => !stems.has(word)));
}
