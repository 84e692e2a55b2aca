/** Sector and country of organisations that the catalogue knows. */
import { nameKey } from '../../../domain/entity.ts';
import { isAmbiguous } from '../../../knowledge/names/ambiguous.ts';
import { authorityHomes } from '../../../knowledge/names/authorities.ts';
import { homes } from '../../../knowledge/names/homes.ts';
import { knownNames } from '../../../knowledge/names/known.ts';

export interface Home {
  sector: string;
  country: string;
}

const byKey = new Map<string, Home>();
for (const line of homes.trim().split('\n')) {
  const [sector, country, ...names] = line.split(' | ').map((part) => part.trim()) as [
    string,
    string,
    ...string[],
  ];
  for (const name of names) byKey.set(nameKey(name), { sector, country });
}
for (const { type, name, main } of knownNames()) {
  const home = type === 'organisation' ? byKey.get(nameKey(name)) : undefined;
  if (home && !byKey.has(nameKey(main))) byKey.set(nameKey(main), home);
}

/** Authorities, by all of a name alone: that of one land's often begins that of another's. */
const ofAuthority = new Map<string, Home>();
for (const { country, names } of authorityHomes) {
  const home = { sector: 'government', country };
  for (const [n, name] of names.entries())
    if ((n === 0 || !isAmbiguous(name)) && !ofAuthority.has(nameKey(name)))
      ofAuthority.set(nameKey(name), home);
}

/** By the key of an organisation, or by the first two words or one of it: "heathrow airport" is of "heathrow". */
export function homeOf(key: string): Home | null {
  const own = byKey.get(key) ?? ofAuthority.get(key);
  if (own) return own;
  const words = key.split(' ');
  for (let length = words.length - 1; length > 0; length--) {
    const home = byKey.get(words.slice(0, length).join(' '));
    if (home && words[0]!.length > 3) return home;
  }
  return null;
}

/** Whether it is by exactly this key one whose line of business is known, whatever its name says. */
export const isAtHome = (key: string): boolean => byKey.has(key);
