/** The catalogues that ship with the project, so that a first start without network knows them. `make-shipped.ts` makes them. */
import { readdirSync, readFileSync } from 'node:fs';
import { createKnowledge, inOrder } from './create.ts';
import type { Facts } from './facts.ts';
import type { Knowledge } from './knowledge.ts';
import { type Merged, mergeFacts } from './merge.ts';

const folder = new URL('./shipped/', import.meta.url);

let facts: Facts[] | null = null;
let knowledge: Knowledge | null = null;
let merged: Merged[] | null = null;

/** The facts of each catalogue that ships. */
export function shippedFacts(): Facts[] {
  facts ??= inOrder(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Facts),
  );
  return facts;
}

/** Made when first asked for. */
export function shippedKnowledge(): Knowledge {
  knowledge ??= createKnowledge(shippedFacts(), shippedEntities());
  return knowledge;
}

/** Entities of the shipped catalogues, made one where they are the same. */
export function shippedEntities(): Merged[] {
  merged ??= mergeFacts(shippedFacts());
  return merged;
}
