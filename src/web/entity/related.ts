/** The words for relations, and for what an entity is related to: another entity, or an observable, which has no page. */
import type { RelatedRef, RelatedType, RelationType } from '../../domain/entity.ts';
import { entityHref, isEntityType, readRef, refText, typeWord } from '../entity-labels.ts';

/** "Used" and "used by": seen from the subject, and from the object. */
export const relationLabels: Record<RelationType, { out: string; in: string }> = {
  uses: { out: 'Uses', in: 'Used by' },
  targets: { out: 'Targets', in: 'Targeted by' },
  exploits: { out: 'Exploits', in: 'Exploited by' },
  delivers: { out: 'Delivers', in: 'Delivered by' },
  'attributed-to': { out: 'Attributed to', in: 'Attributed to it' },
  'communicates-with': { out: 'Communicates with', in: 'Contacted by' },
  affects: { out: 'Affects', in: 'Affected by' },
  'fixed-in': { out: 'Fixed in', in: 'Fixes' },
  'located-in': { out: 'Located in', in: 'Location of' },
  'indicated-by': { out: 'Indicated by', in: 'Sign of' },
};
export const relationTypes = Object.keys(relationLabels) as RelationType[];

/** An entity or an observable, as a word beside its name. */
export const relatedWord = (type: RelatedType): string => (isEntityType(type) ? typeWord(type) : type);

/** What is known of an observable is found by its value. */
export const relatedHref = ({ type, id }: RelatedRef): string =>
  isEntityType(type) ? entityHref({ type, id }) : `/search?q=${encodeURIComponent(id)}`;

/** Reads `type/id`, also `observable/…`; null for anything else. */
export function readRelated(text: string): RelatedRef | null {
  const value = /^observable\/([^/\s?#]{1,300})$/.exec(text)?.[1];
  if (value === undefined) return readRef(text);
  try {
    return { type: 'observable', id: decodeURIComponent(value) };
  } catch {
    return null;
  }
}

/** The page of the sentences that tie an entity to another, or to an observable. */
export const edgeHref = (from: RelatedRef, to: RelatedRef): string =>
  `/entities/${refText(from)}/with/${refText(to)}`;
