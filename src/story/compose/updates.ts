/** What an article was brought up to date with by its own publisher: "Update 29 November: we have received one report of …". */
import { type Day, dayOf } from '../../domain/time.ts';
import { once } from './once.ts';
import type { Statement, Voice } from './voices.ts';

const MARK = /^[[(]?(?:latest )?updated?\b([^.!?:–—]{0,48}?)[\])]?(?::| [–—-]) ?(?=\S{2})/iu;
/** What may stand in the mark beside a day. */
const AROUND_DAY = /\b(?:on|of|at|from|the|no|number|st|nd|rd|th|UTC|GMT|CES?T)\b/giu;

/** An update as its sentence has it: the day of its mark, and where what it says begins, by offsets into the article. */
export interface Update {
  day: Day | null;
  start: number;
}

/** The update that a sentence opens with; null for any other sentence ("Update to 6.2: …" is advice). */
export const updateOf = once(({ voice, start, end, place, dates }: Statement): Update | null => {
  if (place === 0) return null;
  const raw = voice.source.article.text.slice(start, end);
  const mark = MARK.exec(raw);
  if (mark === null) return null;
  const said = start + mark[0].length;
  const own = dates.filter((date) => date.end <= said);
  const label = own.reduceRight(
    (text, date) => text.slice(0, date.start - start) + text.slice(date.end - start),
    raw.slice(0, mark[0].length),
  );
  const rest = label.replace(/updated?|latest/giu, '').replace(AROUND_DAY, '');
  if (/\p{L}/u.test(rest)) return null;
  const when = own[0]?.when;
  return { day: when !== undefined && when.start === when.end ? when.start : null, start: said };
});

/** The last day that an article may tell of as past: that of its publication, or of its updates. */
export const lastDayOf = once(({ source: { article }, day, statements }: Voice): Day => {
  const updated = article.updated === null ? [] : [dayOf(article.updated.at)];
  const marked = statements.flatMap((statement) => updateOf(statement)?.day ?? []);
  return [day, ...updated, ...marked].sort().at(-1)!;
});
