/**
 * Where much-named organisations are at home and what they do: `sector | country | names`, any number of lines to a
 * sector and country. Written for this project from general knowledge. What many countries share has `-`.
 */
import { health } from './homes/health.ts';
import { industry } from './homes/industry.ts';
import { money } from './homes/money.ts';
import { publicBodies } from './homes/public.ts';
import { technology } from './homes/technology.ts';
import { telecoms } from './homes/telecoms.ts';
import { trade } from './homes/trade.ts';
import { travel } from './homes/travel.ts';

/** Each table, so that none has to be copied into a longer text. */
export const homes: readonly string[] = [
  money,
  telecoms,
  health,
  technology,
  trade,
  industry,
  travel,
  publicBodies,
];
