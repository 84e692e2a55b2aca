/** The words in which the pages name entities, their roles and relations, and where they stand. Each table is whole. */
import type { Certainty, EntityRef, EntityType, RelatedRef, Role } from '../domain/entity.ts';

/** One, and many as the heading of a list or a filter. */
export const typeLabels: Record<EntityType, [one: string, many: string]> = {
  actor: ['Actor', 'Actors'],
  malware: ['Malware', 'Malware'],
  tool: ['Tool', 'Tools'],
  campaign: ['Campaign', 'Campaigns'],
  vulnerability: ['Vulnerability', 'Vulnerabilities'],
  product: ['Product', 'Products'],
  organisation: ['Organisation', 'Organisations'],
  person: ['Person', 'Persons'],
  place: ['Place', 'Places'],
  sector: ['Sector', 'Sectors'],
  law: ['Law', 'Laws'],
  name: ['Name', 'Other names'],
};
export const entityTypes = Object.keys(typeLabels) as EntityType[];

export const isEntityType = (value: string | undefined): value is EntityType =>
  value !== undefined && Object.hasOwn(typeLabels, value);

/** "malware", as a word beside a name. */
export const typeWord = (type: EntityType): string => typeLabels[type][0].toLowerCase();

/** In the order in which a story names them. */
export const roleLabels: Record<Role, [one: string, many: string]> = {
  victim: ['Victim', 'Victims'],
  actor: ['Attacker', 'Attackers'],
  malware: ['Malware', 'Malware'],
  tool: ['Tool', 'Tools'],
  campaign: ['Campaign', 'Campaigns'],
  vulnerability: ['Vulnerability', 'Vulnerabilities'],
  vendor: ['Vendor', 'Vendors'],
  product: ['Product', 'Products'],
  supplier: ['Supplier', 'Suppliers'],
  law: ['Law', 'Laws'],
  authority: ['Authority', 'Authorities'],
  researcher: ['Researcher', 'Researchers'],
  person: ['Person', 'Persons'],
  sector: ['Sector', 'Sectors'],
  country: ['Country', 'Countries'],
};
export const roles = Object.keys(roleLabels) as Role[];

/** What stands after a name that is not flatly stated; null where it is. */
export function certaintyWord(certainty: Certainty, role: Role): string | null {
  if (certainty === 'asserted') return null;
  if (certainty === 'denied') return 'denied';
  if (role === 'actor' || role === 'campaign') return 'suspected';
  return role === 'victim' ? 'claimed' : 'possibly';
}

/** `actor/scattered-spider`, as the addresses of pages carry an entity. */
export const refText = ({ type, id }: RelatedRef): string => `${type}/${encodeURIComponent(id)}`;

export const entityHref = (ref: EntityRef): string => `/entities/${refText(ref)}`;

/** Reads `type/id`, also as a whole address of ours; null for anything else. */
export function readRef(text: string): EntityRef | null {
  const match = /^(?:[a-z]+:\/\/[^/\s]+)?(?:\/?entities\/)?([a-z]+)\/([^/\s?#]{1,300})$/.exec(text.trim());
  if (match === null || !isEntityType(match[1])) return null;
  try {
    return { type: match[1], id: decodeURIComponent(match[2]!) };
  } catch {
    return null;
  }
}
