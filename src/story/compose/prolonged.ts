/** Deadlines and stops whose end was put off. */
import { type Conflict, inEach, setAgainst } from './conflict.ts';
import { dayInWords } from './days.ts';
import { compareText, type Statement, type Voice } from './voices.ts';
import { overlap } from './words.ts';

const UNTIL =
  /\b(?:until(?: at least)?|till|(?:extended|delayed|postponed|pushed back)(?: further)?(?: in)?to(?: at least)?|to at least|deadlines?\b[^.;]{0,30}\b(?:is|of|to|until)|(?:ends?|expires?)(?: on)?|(?:postpone|extend|delay|push)\w*\b[^.;]{0,40}\bto)\s*$/i;
const SAME_END = 0.22;

const endsIn = inEach((statement) => {
  const { source } = statement.voice;
  return statement.dates
    .filter(
      ({ start, when }) =>
        when.start === when.end &&
        UNTIL.test(source.article.text.slice(Math.max(statement.start, start - 60), start)),
    )
    .map(({ when }) => ({ statement, day: when.start }));
});

/** A stop or deadline that one report ends on one day and a later report on a later day: an update, never a dispute. */
export function deadlines(voices: readonly Voice[]): Conflict[] {
  const ends = endsIn(voices);
  for (const later of ends.toSorted((a, b) => compareText(b.day, a.day))) {
    const earlier = ends.find(
      ({ statement, day }) =>
        day < later.day &&
        statement.voice.day < later.statement.voice.day &&
        sameEnd(statement, later.statement),
    );
    if (earlier === undefined) continue;
    const same = ends.filter(
      ({ statement, day }) =>
        (day === earlier.day || day === later.day) &&
        [earlier, later].some((end) => end.statement === statement || sameEnd(statement, end.statement)),
    );
    const conflict = setAgainst(
      'Until when?',
      same.map(({ statement, day }) => ({
        statement,
        value: day,
        says: () => `until ${dayInWords(day)}`,
      })),
      'updated',
    );
    if (conflict !== null) return [conflict];
  }
  return [];
}

function sameEnd(a: Statement, b: Statement): boolean {
  const shared = [...a.stems].filter((word) => b.stems.has(word) && !/^\d/.test(word));
  return shared.length >= 2 && overlap(a.stems, b.stems) >= SAME_END;
}
