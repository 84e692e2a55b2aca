/** Authorities of all lands, and what is known of them by name. */
import { ofAfricaAndMiddleEast } from './authorities/africa-middle-east.ts';
import { ofAmericas } from './authorities/americas.ts';
import { ofAsiaPacific } from './authorities/asia-pacific.ts';
import { ofEurope } from './authorities/europe.ts';
import { ofTheWorld } from './authorities/world.ts';

const national = [ofEurope, ofAmericas, ofAsiaPacific, ofAfricaAndMiddleEast]
  .flatMap((table) => table.trim().split('\n'))
  .map((line) => line.split(' | ') as [string, ...string[]]);

/** `name | other names`, one to a line. The first name gives the key. */
export const authorities = [
  ...national.map(([, ...names]) => names.join(' | ')),
  ...ofTheWorld.trim().split('\n'),
].join('\n');

/** The country of each that is one country's, with its names. */
export const authorityHomes: readonly { country: string; names: readonly string[] }[] = national.map(
  ([country, ...names]) => ({ country, names }),
);
