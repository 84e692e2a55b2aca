/** The Traffic Light Protocol: who may see a text, as it says of itself. */
import { z } from 'zod';
import type { Article } from './article.ts';

/** TLP 2.0 (FIRST), from what all may see to what only those may who were told. */
export const Marking = z.enum(['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED']);
export type Marking = z.infer<typeof Marking>;

/** A marking stands at the head or at the foot, on a line of its own or at the beginning of one. */
const headLines = 8;
const footLines = 4;
const shortLine = 60;
const marked = /\bTLP ?[:-]? ?(RED|AMBER ?\+ ?STRICT|AMBER|GREEN|CLEAR|WHITE)\b/i;
const atStart =
  /^(?:(?:marking|classification|distribution|disclosure|sharing)[^\p{L}]{1,3})?[^\p{L}]{0,3}TLP\b/iu;

/** The marking that an article gives itself, the strictest where there are several; null where it gives none. */
export function statedMarking({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Marking | null {
  const ends =
    blocks.length > headLines + footLines
      ? [...blocks.slice(0, headLines), ...blocks.slice(-footLines)]
      : blocks;
  const lines = ends.flatMap(({ start, end }) => text.slice(start, Math.min(end, start + 2000)).split('\n'));
  const stated = lines.flatMap((line) => {
    const [, colour] = marked.exec(line.slice(0, 200)) ?? [];
    return colour !== undefined && (line.length <= shortLine || atStart.test(line)) ? [ofColour(colour)] : [];
  });
  return strictest(stated);
}

/** TLP 1.0 called CLEAR "white". */
const ofColour = (colour: string): Marking =>
  Marking.parse(`TLP:${colour.toUpperCase().replaceAll(' ', '').replace('WHITE', 'CLEAR')}`);

/** What holds of all together; null where none says so. */
export function strictest(markings: readonly (Marking | null)[]): Marking | null {
  const ranks = markings.flatMap((one) => (one === null ? [] : [Marking.options.indexOf(one)]));
  return ranks.length > 0 ? Marking.options[Math.max(...ranks)]! : null;
}
