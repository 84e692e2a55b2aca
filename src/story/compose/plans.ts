/** What those who were hit say they will do by a day, in their own words: "We expect to resume surgeries on 3 December," their chief said. */
import type { Citation } from '../../domain/article.ts';
import type { Named } from './changed.ts';
import { citationOf, type Statement } from './voices.ts';
import { stem, tokens } from './words.ts';

/** What only those do who run the systems. */
const WE_PLAN =
  /^["“]We (?:now |still )?(expect|plan|hope|aim|intend) to ((?:resume|restart|reopen|restore|reconnect|rebuild|return to|go back to|bring back)\b[^"“”]{3,80}?) (?:on|by|from|in|at)(?: the)? $/u;
/** The quotation ends with the day, and somebody said it who is none of the attackers. */
const SAID =
  /^,?["”],? (?![^.]{0,60}\b(?:gang|group|hackers?|attackers?|crew|criminals?)\b)[^.]{0,60}\b(?:said|says|told)\b/u;

/** The headline of such a plan, with the victim's name for "we" where a title of its report names one; null where the sentence tells none. */
export function planHeadline(
  statement: Statement,
  named: readonly Named[],
): { text: string; citations: Citation[] } | null {
  const { voice, start, end, dates } = statement;
  const [day] = dates;
  if (day === undefined) return null;
  const { text } = voice.source.article;
  const plan = WE_PLAN.exec(text.slice(start, day.start));
  if (plan === null || !SAID.test(text.slice(day.end, end))) return null;
  const title = voice.statements[0]!;
  const victims = named.filter(({ about }) => about.role === 'victim').map(({ about }) => about.name);
  const [whom, ...others] = victims.filter((name) =>
    tokens(name).every(({ lower }) => title.stems.has(stem(lower))),
  );
  if (whom === undefined || others.length > 0) return null;
  return {
    text: `${whom} ${plan[1]}s to ${plan[2]}`,
    citations: [citationOf(statement), citationOf(title)],
  };
}
