/** Sector and country of organisations that the catalogue knows. */
import { nameKey } from '../../domain/entity.ts';
import { isAmbiguous } from './ambiguous.ts';
import { authorityHomes } from './authorities.ts';
import { commonWords } from './common-words.ts';
import { homes } from './homes.ts';
import { knownNames } from './known.ts';

export interface Home {
  sector: string;
  country: string;
}

const byKey = new Map<string, Home>();
for (const table of homes) {
  for (const line of table.trim().split('\n')) {
    const [sector, country, ...names] = line.split(' | ') as [string, string, ...string[]];
    const home = { sector, country };
    for (const name of names) {
      const key = nameKey(name);
      byKey.set(key, home);
      const plain = withoutAccents(key);
      if (plain !== key && !byKey.has(plain)) byKey.set(plain, home);
    }
  }
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

/**
 * By the key of an organisation, or by the first words of it: "heathrow airport" is of "heathrow", but "target dental"
 * not of "target", which is a word of the language.
 */
export function homeOf(key: string): Home | null {
  const own = byKey.get(key) ?? ofAuthority.get(key);
  if (own) return own;
  const words = key.split(' ');
  for (let length = words.length - 1; length > 0; length--) {
    const home = byKey.get(words.slice(0, length).join(' '));
    if (home && (length > 1 || saysWhose(words[0]!))) return home;
  }
  return null;
}

const saysWhose = (word: string): boolean => word.length > 3 && !commonWords.has(word);

/** "Société Générale" as English papers write it. */
function withoutAccents(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Whether it is by exactly this key one whose line of business is known, whatever its name says. */
export const isAtHome = (key: string): boolean => byKey.has(key);
