/**
 * The summary: the fewest sentences that cover what the story's voices say most, newest state first. Concept coverage
 * (Gillick and Favre 2009), greedily: each step takes the sentence that adds most weight for its length.
 */
import type { Cited } from '../../domain/story.ts';
import { type Alone, standAlone } from './alone.ts';
import { alsoSaidBy, type Carry, holds } from './carry.ts';
import type { Group } from './grouping.ts';
import type { Reading } from './reading.ts';
import { compareText, type Statement, type Voice } from './voices.ts';
import { overlap } from './words.ts';

const LONGEST = 6;
/** A sentence must add this share of what the first one gave. */
const WORTH = 0.3;
const REPEATED = 0.6;
/** How many sentences of one voice may be chosen from; and how many are tried before giving up on a step. */
const FROM_EACH = 16;

/** The sentences, newest state first; empty where no sentence of the articles can stand alone. */
export function summarise(reading: Reading, newest: Group, carry: Carry): Cited[] {
  const pool = reading.voices.filter(({ english }) => english);
  const voices = pool.length > 0 ? pool : reading.voices;
  const statements = voices.flatMap((voice) => voice.statements.slice(1, FROM_EACH));
  const most = Math.min(LONGEST, 2 + Math.floor(Math.log2(reading.families) * 0.9));
  const covered = new Set<string>();
  const chosen: Alone[] = [];
  const tried = new Map<Statement, Alone | null>();
  const take = (from: Statement[], least: number): number => {
    const best = bestOf(from, reading, covered, chosen, tried, carry, least);
    if (best === null) return 0;
    chosen.push(best.alone);
    for (const word of best.alone.from.stems) covered.add(word);
    return best.gain;
  };
  const ofNewest = new Set<Voice>(newest.voices);
  const first =
    take(
      statements.filter(({ voice }) => ofNewest.has(voice)),
      0,
    ) || take(statements, 0);
  while (chosen.length < most && chosen.length > 0) if (take(statements, first * WORTH) === 0) break;
  const [state, ...rest] = chosen;
  if (state === undefined) return [];
  rest.sort((a, b) => compareText(dayOf(a), dayOf(b)));
  return [state, ...rest].map((alone) => ({ text: alone.text, citations: alsoSaidBy(alone, voices, carry) }));
}

/** The day that a sentence speaks of, or that of its article. */
function dayOf({ from }: Alone): string {
  return from.dates[0]?.when.start ?? from.voice.day;
}

function bestOf(
  from: Statement[],
  reading: Reading,
  covered: ReadonlySet<string>,
  chosen: Alone[],
  tried: Map<Statement, Alone | null>,
  carry: Carry,
  least: number,
): { alone: Alone; gain: number } | null {
  const gains = from
    .map((statement) => ({ statement, gain: gain(statement, reading, covered) }))
    .filter(
      (entry) =>
        entry.gain > least &&
        tried.get(entry.statement) !== null &&
        !chosen.some(({ from: { stems } }) => overlap(stems, entry.statement.stems) >= REPEATED),
    )
    .sort((a, b) => b.gain - a.gain);
  for (const { statement, gain } of gains) {
    const alone = standAlone(statement);
    if (alone !== null && holds(alone, carry)) return { alone, gain };
    tried.set(statement, null);
  }
  return null;
}

function gain({ stems, place, text }: Statement, { weight }: Reading, covered: ReadonlySet<string>): number {
  let sum = 0;
  for (const word of stems) if (!covered.has(word)) sum += weight.get(word) ?? 0;
  const position = place <= 1 ? 1.25 : place <= 4 ? 1 : 0.85;
  return (sum * position) / Math.sqrt(stems.size + 4) / (text.length > 320 ? 1.4 : 1);
}
