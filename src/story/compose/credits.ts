/** Who found a flaw, and when the maker was told, as an advisory thanks for it: "We thank Jo Marsh of Fell Labs for reporting it on 2 May". */
import type { Citation } from '../../domain/article.ts';
import { flawsIn } from './flaws.ts';
import { once } from './once.ts';
import { citationOf, type Statement } from './voices.ts';

const THANKS =
  /^(?:We|[\p{Lu}][\p{L}\d .&-]{1,40}?) (?:would (?:also )?like to |also |wishe?s? to )?(?:thanks?|credits?|acknowledges?) (\p{Lu}[\p{L}\d .,&'’()-]{2,80}?) (?:for|with) (reporting|finding|discovering|disclosing) ([^.;]{2,60}?)(?: to (?:us|it|them))? (?:on|in) (?:the )?$/u;
const TELLS = { reporting: 'report', finding: 'find', discovering: 'discover', disclosing: 'disclose' };
const MATTER = /^(?:the|this|an?) (?:[\p{Ll}-]+ ){0,3}(?:flaw|vulnerability|bug|issue|hole)$/u;

/** The headline of such a report, and what carries it; null where the sentence thanks nobody, or for what it does not name. */
export const creditHeadline = once((statement: Statement): { text: string; citations: Citation[] } | null => {
  const { voice, start, dates } = statement;
  const [day] = dates;
  if (day === undefined) return null;
  const thanks = THANKS.exec(voice.source.article.text.slice(start, day.start));
  if (thanks === null) return null;
  const [, whom, deed, what] = thanks as unknown as [string, string, keyof typeof TELLS, string];
  if (flawsIn(what).length !== 1 && !MATTER.test(what)) return null;
  const verb = / and /.test(whom) ? TELLS[deed] : `${TELLS[deed]}s`;
  return { text: `${whom} ${verb} ${what}`, citations: [citationOf(statement)] };
});
