/** Nations by their names and nationalities, as the table of places has them. */
import { places } from '../../knowledge/names/places.ts';

/** "russian" → "russia". */
const NATIONS: ReadonlyMap<string, string> = new Map(
  places
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const names = line.split('|').map((name) => name.trim().toLowerCase());
      return names.map((name): [string, string] => [name, names[0]!]);
    }),
);

/** The nation of a name or nationality ("Russian", "Americans"), in lower case; undefined for other words and for "us". */
export const nationOf = (name: string): string | undefined =>
  name === 'us'
    ? undefined
    : (NATIONS.get(name.toLowerCase()) ?? NATIONS.get(name.toLowerCase().replace(/s$/, '')));

export const isNation = (name: string): boolean => NATIONS.get(name) === name;
