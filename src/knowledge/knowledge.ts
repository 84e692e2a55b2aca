/** What the catalogues know, as the rest of the program asks it. */
import type { CatalogueEntity, EntityRef, EntityType, Technique } from '../domain/entity.ts';
import type { Day } from '../domain/time.ts';
import type { ExploitedFact } from './facts.ts';

/** Read-only, in memory, made once at start: of what ships with the project, or of what `knowledge update` loaded. */
export interface Knowledge {
  /** The entity whose main name or alias has this id (`entityId` of the name); null where no catalogue lists one. */
  find(type: EntityType, id: string): CatalogueEntity | null;
  /** Every entity that the name can mean, of any type: more than one where catalogues use it for different things. */
  named(name: string): EntityRef[];
  /** Whether the catalogues at hand describe anything: those that ship hold facts alone. */
  describes: boolean;
  /** What catalogues say in which this entity is the object: who uses it, which campaigns are attributed to it. */
  relationsTo(type: EntityType, id: string): CatalogueEntity['relations'];
  /** ATT&CK, by id; a revoked id gives what replaced it. */
  technique(id: string): Technique | null;
  /** What ATT&CK lists against a technique. */
  mitigations(technique: string): { id: string; name: string; url: string }[];
  /** Tactics in the order of the matrix. */
  tactics: { id: string; shortName: string; name: string }[];
  /** Name of a weakness: `CWE-79`. */
  weakness(id: string): string | null;
  /** What CISA says of a vulnerability that is known to be exploited; null where it does not list it. */
  exploited(vulnerability: string): ExploitedFact | null;
  /** The day of CISA's list. */
  exploitedAsOf: Day | null;
  /** The catalogues it was made of, with their versions and attributions. */
  sources: { name: string; version: string; attribution: string }[];
}
