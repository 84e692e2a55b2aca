/** What the catalogues know, as the use cases ask it. */
import type { CatalogueEntity, EntityRef, Vulnerability } from '../domain/entity.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Db } from '../store/connect.ts';

export interface Catalogues {
  /** The same object until the catalogues change. */
  knowledge(): Promise<Knowledge>;
  /** By id, as `cve-2025-12345`; those of which no catalogue says anything are left out. */
  vulnerabilities(ids: string[]): Promise<Map<string, Vulnerability>>;
}

/** What a catalogue says of exactly this entity, not of another that is called so too. */
export function catalogued(knowledge: Knowledge, { type, id }: EntityRef): CatalogueEntity | null {
  const found = knowledge.find(type, id);
  return found?.id === id ? found : null;
}

/** Loaded when first asked for: they are large, and most commands do without. */
const loading = () => import('./knowledge.ts');

/** The catalogues at hand: as they were loaded, else as they ship. */
export function catalogues(db: Db): Catalogues {
  return {
    knowledge: async () => (await loading()).loadKnowledge(db),
    vulnerabilities: async (ids) =>
      ids.length === 0 ? new Map() : (await loading()).findVulnerabilities(db, ids),
  };
}
