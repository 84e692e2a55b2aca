/** Which reports of a group tell what its headline says: a group may hold one that tells more or other things. */
import type { Headline } from './headline.ts';
import { numbersIn } from './numbers.ts';
import { once } from './once.ts';
import type { Statement, Voice } from './voices.ts';

/** How much of a headline's words a report has in its title and lead that tells the same. */
const SAME_TELLING = 0.3;

/** Whether a report tells what a headline out of its group says. */
export function tellsIt(voice: Voice, { text, from }: Headline): boolean {
  if (voice === from.voice) return true;
  const lead = voice.statements.slice(0, 4);
  const stems = new Set(lead.flatMap((statement) => [...statement.stems]));
  let held = 0;
  for (const word of from.stems) if (stems.has(word)) held++;
  if (held < SAME_TELLING * from.stems.size) return false;
  return numbersIn(text).every(
    ({ value }) => value < 20 || lead.some((statement) => valuesIn(statement).has(value)),
  );
}

const valuesIn = once(
  (statement: Statement): ReadonlySet<number> => new Set(numbersIn(statement.text).map(({ value }) => value)),
);
