/** The compact, JSON-able memory of a placed article: what comparing needs, and none of its text. */
import type { Profile } from './profile.ts';
import { packVector, unpackVector } from './vector.ts';

/** A copy is remembered by its original; any other article by its profile, vectors packed. */
export type PlacingMemory = { articleId: string; copyOf: string } | ProfileMemory;

type VectorFields = 'terms' | 'names' | 'title';
type ProfileMemory = Omit<Profile, VectorFields> & Record<VectorFields, string>;

export function memoryFrom(profile: Profile): PlacingMemory {
  return {
    ...profile,
    terms: packVector(profile.terms),
    names: packVector(profile.names),
    title: packVector(profile.title),
  };
}

export function profileFrom(memory: ProfileMemory): Profile {
  return {
    // Memories of before there were these.
    ...{ parties: [], countries: [] },
    ...memory,
    terms: unpackVector(memory.terms),
    names: unpackVector(memory.names),
    title: unpackVector(memory.title),
  };
}
