/** When a development happened: what the reports say, else, where the report itself is the development, the day of the first one. */
import type { DateExpression } from '../../domain/findings.ts';
import { addDays, type Dated, type Day, dayOf } from '../../domain/time.ts';
import { dayInWords } from './days.ts';
import type { Group } from './grouping.ts';
import { compareText, type Statement, type Voice } from './voices.ts';

/** How many sentences of a report may give its day, and how far before the first report that day may lie. */
const LEAD = 4;
const WINDOW_DAYS = 4;

/** Saying is doing: the report of an announcement is as old as the announcement, give or take a day. */
const STATEMENT =
  /\b(?:says?|said|announce[sd]?|confirm(?:s|ed)?|warn(?:s|ed)?|reveal(?:s|ed)?|disclose[sd]?|den(?:y|ies|ied)|publish(?:es|ed)?|launch(?:es|ed)?|release[sd]?|unveil(?:s|ed)?|urge[sd]?|call(?:s|ed)? for|ask(?:s|ed)?|tell(?:s)?|told|claim(?:s|ed)?|state[sd]?|propose[sd]?|present(?:s|ed)?|adopt(?:s|ed)?|patch(?:es|ed)?|fix(?:es|ed)?|issue[sd]?|admit(?:s|ted)?|apologi[sz]e[sd]?|accuse[sd]?|blame[sd]?|fine[sd]?|sentence[sd]?|charge[sd]?|advise[sd]?|order(?:s|ed)?|extend(?:s|ed)?|delay(?:s|ed)?|demand(?:s|ed)?|threaten(?:s|ed)?|vow(?:s|ed)?)\b/i;

/** The date of a group of reports; null where the texts give none and the reports only tell of it. */
export function dateOfGroup({ voices }: Group): Dated | null {
  const first = voices[0]!.day;
  return statedDate(voices, first) ?? (isStatement(voices) ? firstReported(first) : null);
}

/** The day that most reports give near the first report; among equals the earlier. */
function statedDate(voices: readonly Voice[], first: Day): Dated | null {
  const votes = new Map<Day, { count: number; when: Dated }>();
  for (const voice of voices) {
    const own = new Set<Day>();
    for (const { when } of leadDates(voice)) {
      if (
        when.start !== when.end ||
        when.start > first ||
        when.start < addDays(first, -WINDOW_DAYS) ||
        own.has(when.start)
      )
        continue;
      own.add(when.start);
      const vote = votes.get(when.start);
      votes.set(when.start, { count: (vote?.count ?? 0) + 1, when: vote?.when ?? when });
    }
  }
  const best = [...votes].sort((a, b) => b[1].count - a[1].count || compareText(a[0], b[0]))[0];
  return best?.[1].when ?? null;
}

function leadDates({ statements }: Voice): DateExpression[] {
  return statements.slice(0, LEAD).flatMap(({ dates }) => dates);
}

function isStatement(voices: readonly Voice[]): boolean {
  return voices.some(
    ({ statements, source }) =>
      source.publisher.category === 'authority' || STATEMENT.test(statements[0]?.text ?? ''),
  );
}

function firstReported(day: Day): Dated {
  return {
    start: day,
    end: day,
    precision: 'day',
    approximate: true,
    basis: `first reported on ${dayInWords(day)}`,
  };
}

/** The date that a single sentence gives for what it states: its only past date, or the first where it has several. */
export function dateOfStatement({ dates, voice }: Statement): Dated | null {
  const usable = dates
    .map(({ when }) => when)
    .filter((when) => when.start <= dayOf(voice.source.article.published.at));
  return usable.length === 1 ? usable[0]! : null;
}

/** Whether two dates may be the same day. */
export const mayBeSame = (a: Dated, b: Dated): boolean => a.start <= b.end && b.start <= a.end;
