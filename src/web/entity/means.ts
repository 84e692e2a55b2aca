/** Whom a name means in some articles, out of a form. */
import type { App } from '../../app/app.ts';
import type { Principal } from '../../app/principal.ts';
import type { EntityType } from '../../domain/entity.ts';
import type { AskedDecision } from '../../domain/entity-page.ts';
import { readRef } from '../entity-labels.ts';

/**
 * What `into` and `chosen` of a form say. What is no address and nobody's name is of the `type` of the entity whose name it is. Throws
 * what the search for a name throws, unless a person said that it is new here.
 */
export async function meaningOf(
  app: App,
  who: Principal,
  type: EntityType,
  { into = '', chosen = '' }: Record<string, string>,
): Promise<Pick<AskedDecision, 'into' | 'name' | 'anyway'>> {
  if (into === '') return { into: null, name: null };
  const address = readRef(into);
  if (chosen === 'new') {
    const { type: ofType, id } = address ?? { type, id: into };
    return { into: { type: ofType, id }, name: id, anyway: true };
  }
  const ref = readRef(chosen) ?? address ?? (await app.entityCalled(who, into));
  return { into: ref, name: null };
}
