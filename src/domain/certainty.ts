/** How firmly something is said, in words; apart from the schemas, which pages are not to load. */
import type { Certainty, Role } from './entity.ts';

/** What stands after a name that is not flatly stated; null where it is. */
export function certaintyWord(certainty: Certainty, role: Role): string | null {
  if (certainty === 'asserted') return null;
  if (certainty === 'denied') return 'denied';
  if (role === 'actor' || role === 'campaign') return 'suspected';
  return role === 'victim' ? 'claimed' : 'possibly';
}
