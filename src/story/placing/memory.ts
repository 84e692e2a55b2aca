/** The compact, JSON-able memory of a placed article: what comparing needs, and none of its text. */
import type { Profile } from './profile.ts';

/** A copy is remembered by its original; any other article by its profile, with vectors as `[word, weight]` in order. */
export type PlacingMemory = { articleId: string; copyOf: string } | ProfileMemory;

type VectorFields = 'terms' | 'names' | 'title';
type ProfileMemory = Omit<Profile, VectorFields> & Record<VectorFields, [string, number][]>;

export function memoryFrom(profile: Profile): PlacingMemory {
  return { ...profile, terms: [...profile.terms], names: [...profile.names], title: [...profile.title] };
}

export function profileFrom(memory: ProfileMemory): Profile {
  return {
    ...memory,
    terms: new Map(memory.terms),
    names: new Map(memory.names),
    title: new Map(memory.title),
  };
}
