/** Whether an article tells news of its own, or comments on news: explainers, questions and answers, essays, retrospectives, round-ups. */
import type { finiteAt } from './verbs.ts';
import type { Voice } from './voices.ts';

/** Forms of titles that announce a look at something known already. */
const FEATURE =
  /^(?:how|why|what|who|when|where|which|inside|meet|behind|lessons?|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:questions|ways|things|tips|reasons|lessons|steps|takeaways)|opinion|analysis|comment|editorial|explained|explainer|hunting for|reading|understanding|looking back|anatomy of)\b|\?|\b(?:explained|explainer|q&a|questions (?:that|and answers|about)|a retrospective|retrospective|in numbers|(?:one|two|three|six|a) (?:week|weeks|month|months|year|years) (?:on|later)|lessons (?:from|of)|what (?:it|this|that|we|you|the|a|an)\b|need to know|week in review|round-?up|recap|deep dive|a closer look|the reading of|read with|count the (?:cost|price)|(?:two|three|four|five|\d+) days after)\b|[:–—,] (?:and )?(?:what|how|why|who|when|where|behind|asking|reading|inside)\b/i;
/** The writer speaks as a person. */
const FIRST_PERSON =
  /(?<![\p{L}’'“".])I (?:have|had|like|read|think|am|was|share|wrote|write|will|do|did|find|found|would|could|keep|know|want|tried|looked|asked)\b/u;
const LEAD = 4;

/** Authorities tell news whenever they speak; others by what their title and lead look like. */
export function isCommentary({ source, statements }: Voice): boolean {
  if (source.publisher.category === 'authority') return false;
  const title = statements[0]?.text ?? '';
  if (FEATURE.test(title)) return true;
  return statements.slice(1, LEAD).some(({ text }) => FIRST_PERSON.test(withoutQuotes(text)));
}

const withoutQuotes = (text: string): string => text.replace(/[“"][^”"]{0,300}[”"]/g, '');

const ROUND_UP =
  /\b(?:week(?:ly)? in review|round-?up|recap|this week in|news in brief|digest|newsletter)\b/i;

/** A round-up tells many things: no sentence of it is its news. */
export const isRoundUp = (title: string): boolean => ROUND_UP.test(title);

/** Turns of phrase that set a scene, muse or joke; reports of what happened have none. */
const RHETORIC =
  /^(?:If (?:one|you|a|an)\b|Imagine|Half a|Nobody|Everyone|Everybody|For (?:the|two|three|years|decades|a|those|some)\b|Few\b|There is a kind|Something|Somebody|Someone|Some\b|Sometimes|Perhaps|Maybe|Not\b|Until now\b|One\b|First\b|Whoever|Anyone)|\b(?:of a kind|sounds? like|so to speak|as it were|in other words|of course|it turns out|good news|bad news|the catch|no wonder|to be fair|after all|one might|makes one|which is why|in a hurry|with a catch|as the saying)\b/i;

/** How far a sentence reads as a report (1) or as something less. */
export function reporting(text: string, words: Parameters<typeof finiteAt>[0]): number {
  let value = RHETORIC.test(text) ? 0.45 : 1;
  if (!/\d/.test(text) && !/(?<=\p{L} |, )\p{Lu}/u.test(text)) value *= 0.7;
  if (words.some(({ lower }) => lower === 'would' || lower === 'should')) value *= 0.9;
  return value;
}
