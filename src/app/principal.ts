/** Who asks. One local reader today; users and roles later carry more here, and no use case changes its shape. */
import { BadInput } from '../domain/errors.ts';
import { illegible } from '../domain/legible.ts';

export interface Principal {
  id: string;
  may: 'read' | 'write';
  /** Who the record of what people decide is to name: as they say themselves. Without it the id stands there. */
  name?: string | null;
}

/** The person at the machine itself. */
export const LOCAL: Principal = { id: 'local', may: 'write' };

const LONGEST_NAME = 100;

/** Why the record cannot name somebody so, as a sentence; null where it can. */
export function unnamable(name: string): string | null {
  if (name.length > LONGEST_NAME) return `Your name is longer than ${LONGEST_NAME} characters.`;
  const unseen = illegible(name);
  return unseen === null ? null : `Your name ${unseen}.`;
}

/** Who decided, as the record says it. Throws `BadInput` for a name that cannot be shown. */
export function authorOf({ id, name }: Principal): string {
  const given = name?.replace(/\s+/g, ' ').trim() ?? '';
  if (given === '') return id;
  const problem = unnamable(given);
  if (problem !== null) throw new BadInput(problem);
  return given;
}
