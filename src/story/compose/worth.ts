/** How well a headline tells a story: how much of its core it says, whether it is news, how it reads. */
import { tellsWhole } from './clause.ts';
import { type Desk, wording } from './desk.ts';
import type { Headline } from './headline.ts';
import { once } from './once.ts';
import type { Reading } from './reading.ts';
import { isRepeat, takesBack } from './retraction.ts';
import { isCommentary, isOfNobody } from './roles.ts';
import { finiteAt, isImperative } from './verbs.ts';
import { contentStems, tokens } from './words.ts';

export const LONGEST = 100;
const GOOD_FROM = 35;
export const GOOD_TO = 90;

/** What a headline says in any story. */
interface Facts {
  stems: string[];
  /** See `wording` in desk.ts. */
  wording: string;
  /** The stems that are figures. */
  figures: string[];
  quotes: boolean;
  hedges: boolean;
  /** Whether it says who did what; else it is a topic, a teaser or an order. */
  tells: boolean;
}

export const factsOf = once((headline: Headline): Facts => {
  const { text } = headline;
  const stems = contentStems(tokens(text));
  return {
    stems,
    wording: wording(text),
    figures: stems.filter((word) => /^\d[\d.,]*\p{L}*$/u.test(word)),
    quotes: /[:;]|[‘'“"].*[’'”"]/.test(text),
    hedges: /\b(?:says?|claims?|warns?|report(?:s|edly)?|experts?|could|may|might)\b/i.test(text),
    tells: tellsNews(headline),
  };
});

/** A title needs a verb and news in its article; a clause of the text must stand as a whole. */
function tellsNews({ text, from }: Headline): boolean {
  const words = tokens(text);
  if (!from.voice.english) return true;
  if (from.place > 0) return tellsWhole(text);
  return finiteAt(words, text) > 0 && !isImperative(words) && !isCommentary(from.voice);
}

/** How many names of a story's core may say what it is about. */
const CHIEF_NAMES = 8;

/** Whether a text names who or what the story is about, or could stand in any. */
export const namesMatter = (stems: readonly string[], { core }: Reading): boolean =>
  core.slice(0, CHIEF_NAMES).some((word) => stems.includes(word));

/** A figure that one of many families gives. */
const LONE_FIGURE = 0.6;

const isLoneFigure = ({ figures }: Facts, { families, uses }: Reading): boolean =>
  families >= 3 && figures.some((word) => (uses.get(word)?.families ?? 0) < 2);

/** What is cut out of a sentence reads less well than a title; what stands further down is less often the news. */
const FROM_TEXT = [1, 0.6, 0.55, 0.5];

/** How well a headline tells the story of the desk; comparable within one story. */
export function worthOf(headline: Headline, { reading, taken, back }: Desk): number {
  const { text, from } = headline;
  const facts = factsOf(headline);
  const { stems } = facts;
  let told = 0;
  for (const word of stems) told += reading.weight.get(word) ?? 0;
  const named = reading.core.slice(0, 3).filter((word) => stems.includes(word)).length;
  let value = told / Math.sqrt(stems.length + 4) + 1.5 * named;
  if (text.length > LONGEST) value *= 0.5;
  else if (text.length > GOOD_TO || text.length < GOOD_FROM) value *= 0.85;
  if (taken.has(facts.wording)) value *= 0.9;
  if (isLoneFigure(facts, reading)) value *= LONE_FIGURE;
  if (facts.quotes) value *= 0.8;
  if (facts.hedges) value *= 0.93;
  if (isCommentary(from.voice)) value *= 0.6;
  if (reading.namesActor && isOfNobody(from)) value *= 0.6;
  if (!reading.core.slice(0, 6).some((word) => stems.includes(word))) value *= 0.6;
  if (takesBack(from.voice) === null && isRepeat(headline, back)) value *= 0.5;
  value *= FROM_TEXT[from.place] ?? 0.6;
  if (!from.voice.english) value *= 0.1;
  return value;
}
