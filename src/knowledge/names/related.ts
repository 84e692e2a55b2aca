/** Which entities ATT&CK relates: who uses what, what is attributed to whom; both ways. */
import { shippedEntities } from '../shipped.ts';

let related: Map<string, string[]> | null = null;

/** ATT&CK ids that stand in a relation with this one. */
export function attackRelated(id: string): readonly string[] {
  related ??= makeRelated();
  return related.get(id) ?? [];
}

function makeRelated(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const tie = (a: string, b: string): void => {
    const own = found.get(a);
    if (own) own.push(b);
    else found.set(a, [b]);
  };
  for (const { parts } of shippedEntities()) {
    for (const { facts, fact } of parts) {
      if (facts.catalogue !== 'attack') continue;
      for (const other of [...(fact.uses ?? []), ...(fact.attributedTo ?? [])]) {
        tie(fact.id, other);
        tie(other, fact.id);
      }
    }
  }
  return found;
}
