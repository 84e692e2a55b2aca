/** Whether an article tells news of its own, or comments on news: explainers, questions and answers, essays, retrospectives, round-ups. */
import type { Day } from '../../domain/time.ts';
import { once } from './once.ts';
import { isPresentTense } from './verbs.ts';
import type { Statement, Voice } from './voices.ts';

/** Forms of titles that announce a look at something known already. */
const FEATURE =
  /^(?:how|why|what|who|when|where|which|inside|meet|behind|lessons?|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:questions|ways|things|tips|reasons|lessons|steps|takeaways)|opinion|analysis|comment|editorial|explained|explainer|hunting for|reading|understanding|looking back|anatomy of|the behind-the-scenes|the (?:inside )?story of)\b|\?|\b(?:explained|explainer|q&a|questions (?:that|and answers|about)|a retrospective|retrospective|in numbers|(?:one|two|three|six|a) (?:week|weeks|month|months|year|years) (?:on|later)|lessons (?:from|of)|what (?:it|this|that|we|you|the|a|an)\b|need to know|week in review|round-?up|recap|deep dive|a closer look|the reading of|read with|count the (?:cost|price)|['’]s new clothes|(?:two|three|four|five|\d+) days after)\b|[:–—,] (?:and )?(?:what|how|why|who|when|where|behind|asking|reading|inside)\b/i;
/** The writer speaks as a person. */
const FIRST_PERSON =
  /(?<![\p{L}’'“".])I (?:have|had|like|read|think|am|was|share|wrote|write|will|do|did|find|found|would|could|keep|know|want|tried|looked|asked)\b/u;
const LEAD = 4;

/** Authorities tell news whenever they speak; others by what their title and lead look like. */
export const isCommentary = once(({ source, statements }: Voice): boolean => {
  if (source.publisher.category === 'authority') return false;
  const title = statements[0]?.text ?? '';
  if (FEATURE.test(title)) return true;
  return statements.slice(1, LEAD).some(({ text }) => FIRST_PERSON.test(withoutQuotes(text)));
});

const withoutQuotes = (text: string): string => text.replace(/[“"][^”"]{0,300}[”"]/g, '');

const ROUND_UP =
  /\b(?:week(?:ly)? in review|round-?up|recap|this week in|news in brief|digest|newsletter)\b/i;

/** A round-up tells many things: no sentence of it is its news. */
export const isRoundUp = (title: string): boolean => ROUND_UP.test(title);

/** How the opening of a letter to subscribers greets and counts. */
const GREETS =
  /^Good (?:morning|afternoon|evening)\b|^(?:Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?:things|stories)\b|\bthe (?:week|day) in (?:\p{L}+ minutes|brief|review)\b/u;

/** Whether an article tells many things, by its title or by how it opens. */
export const isRoundUpVoice = once(
  ({ statements }: Voice): boolean =>
    isRoundUp(statements[0]?.text ?? '') || statements.slice(1, 3).some(({ text }) => GREETS.test(text)),
);

/** Turns of phrase that set a scene, muse or joke; reports of what happened have none. */
const RHETORIC =
  /^(?:If (?:one|you|a|an)\b|Imagine|Half a|Nobody|Everyone|Everybody|For (?:the|two|three|years|decades|a|those|some)\b|Few\b|There is a kind|Something|Somebody|Someone|Some\b|Sometimes|Perhaps|Maybe|Not\b|Until now\b|One\b|First\b|Whoever|Anyone)|\b(?:of a kind|sounds? like|all too familiar|so to speak|as it were|in other words|of course|it turns out|good news|bad news|the catch|no wonder|to be fair|after all|one might|makes one|which is why|in a hurry|with a catch|as the saying)\b/i;

/** Whether a sentence muses instead of reporting. */
export const isRhetoric = once(({ text }: Statement): boolean => RHETORIC.test(text));

const OPINION =
  /\b(?:argues?|argued|believes?|thinks?|hopes?|fears?|wonders?|feels?|opinion|critics|opponents|supporters|in (?:his|her|their) view)\b/i;

/** Whether a sentence gives what someone thinks. */
export const isOpinion = once(({ text }: Statement): boolean => OPINION.test(text));

/** "Members of the gang told reporters that …": what those who attack say of their deed is no report of it. */
const BOAST =
  /\b(?:[Hh]ackers?|[Aa]ttackers?|[Gg]angs?|[Ee]xtortionists?|[Cc]riminals?|[Cc]rew|[Mm]embers? of \p{Lu}[\p{L}\p{N}$ ]{2,40}?)\b[^.,;]{0,40}\b(?:claim(?:s|ed)?|told|boast(?:s|ed)?|bragged)\b/u;

export const isBoast = once(({ text }: Statement): boolean => BOAST.test(text));

/** "somebody has taken the credit", "a hacker group claims responsibility". */
const OF_NOBODY =
  /\b(?:somebody|someone|(?:an?|another|one) (?:[\p{Ll}-]+ ){0,3}(?:groups?|gang|crew|collective|actor|hacker)|hackers?(?: group| gang)?|attackers|criminals|extortionists) (?:(?:has|have|had|now|already) )*(?:t(?:ake|akes|aken|ook|aking) (?:the )?(?:credit|blame|responsibility)|claim(?:s|ed|ing)? (?:the )?(?:credit|responsibility|attack|theft|breach|hack|to have))\b/iu;

/** A claim of somebody whom a reader could not look up. */
export const isOfNobody = once(
  ({ text, voice, start, end }: Statement): boolean =>
    OF_NOBODY.test(text) &&
    !voice.source.findings.mentions.some(
      (mention) => mention.type === 'actor' && mention.start >= start && mention.end <= end,
    ),
);

/** How far a sentence reads as a report (1) or as something less: no name and no figure, an opinion, a wish. */
export const reporting = once((statement: Statement): number => {
  const { text } = statement;
  let value = (isOpinion(statement) ? 0.8 : 1) * (isBoast(statement) ? 0.5 : 1);
  if (!/\d/.test(text) && !/(?<=[\p{L}\d],? )\p{Lu}/u.test(text)) value *= 0.7;
  if (/^There (?:is|are|was|were)\b/.test(text)) value *= 0.6;
  return /\b(?:would|should|must)\b/.test(text) ? 0.9 * value : value;
});

const AHEAD = /\b(?:will|(?:is|are) (?:due|set|expected|scheduled|to)|plans? to)\b/;

/** Whether a sentence speaks of something as to come whose day has passed, by `last`. */
export function isOvertaken({ text, dates, voice }: Statement, last: Day): boolean {
  return (
    voice.day < last &&
    dates.some(({ when }) => when.end <= last && when.start > voice.day) &&
    AHEAD.test(text)
  );
}

/** Whether a sentence says in the present what was so on an earlier day, and gives no date. */
export const isPresent = once(
  ({ text, tokens, dates }: Statement): boolean => dates.length === 0 && isPresentTense(tokens, text),
);
