/** Whom `source:` means: a publisher or a source, by its name, the beginning of one, or despite a slip. */
import { entityId } from '../domain/entity.ts';
import { mostLike, oneSlipAway } from '../domain/typo.ts';
import type { Db } from '../store/connect.ts';
import { sourceNames } from '../store/search.ts';

/** Shorter beginnings are those of too many. */
const SHORTEST_BEGINNING = 3;

/** The ids of those that a name means. What it is read as is noted, and that nobody is called so. */
export async function sourcesCalled(db: Db, name: string, notes: string[]): Promise<string[]> {
  const all = (await sourceNames(db)).map((one) => ({ ...one, keys: one.called.map(entityId) }));
  const wanted = entityId(name);
  const near = new Set(oneSlipAway(wanted));
  const called = (is: (key: string) => boolean) => all.filter(({ keys }) => keys.some(is));
  const exact = called((key) => key === wanted);
  if (exact.length > 0) return exact.map(({ id }) => id);
  const begun = wanted.length < SHORTEST_BEGINNING ? [] : called((key) => key.startsWith(wanted));
  const meant = begun.length > 0 ? begun : called((key) => near.has(key));
  const names = [...new Set(meant.map((one) => one.name))];
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  if (names.length > 0) notes.push(`“${name}” is read as ${names.slice(0, 3).join(', ')}${more}.`);
  else {
    // By the whole of a name, or by one of its words.
    const words = new Map<string, string>();
    for (const one of all)
      for (const word of [one.name, ...one.name.split(' ')].map((each) => each.toLowerCase()))
        if (word.length > SHORTEST_BEGINNING && !words.has(word)) words.set(word, one.name);
    const like = words.get(mostLike(name, words.keys()) ?? '') ?? null;
    notes.push(`No source is known as “${name}”.${like === null ? '' : ` Did you mean source:"${like}"?`}`);
  }
  return meant.map(({ id }) => id);
}
