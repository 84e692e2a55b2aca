/** Entities as objects of STIX 2.1 (OASIS, 10 June 2021, section 4; software: 6.14). */
import { placeCode } from '../knowledge/names/country-codes.ts';
import type { Made, Maker } from './stix-object.ts';
import { sco } from './stix-observables.ts';
import type { ToldEntity, ToldTechnique } from './stix-told.ts';

/** How other programs call a sector (section 10.12); others stay as they are, the vocabulary is open. */
const sectors: Record<string, string> = {
  health: 'healthcare',
  finance: 'financial-services',
  cryptocurrency: 'financial-services',
  aviation: 'transportation',
  transport: 'transportation',
  hospitality: 'hospitality-leisure',
  defence: 'defense',
  'civil-society': 'non-profit',
  food: 'agriculture',
  nurseries: 'education',
  gaming: 'entertainment',
};
const sectorWord = (id: string): string => sectors[id] ?? id;

/** Types of which STIX has an object. A name of no known type has one where somebody is struck who is called so. */
export function entityInStix(told: ToldEntity, make: Maker): Made | null {
  const id = { key: `${told.type}/${told.id}`, ...told };
  const named = { name: told.name, ...aliases(told), ...described(told), ...references(told) };
  switch (told.type) {
    // Articles and catalogues name sets of activity; who the people are is another claim.
    case 'actor':
      return make('intrusion-set', id, named);
    case 'malware':
      return make('malware', id, { ...named, is_family: true });
    case 'tool':
      return make('tool', id, named);
    case 'campaign':
      return make('campaign', id, named);
    case 'vulnerability':
      return make('vulnerability', id, { name: told.name, ...described(told), ...identifiers(told) });
    case 'organisation':
      return make('identity', id, { ...identity(told, 'organization') });
    case 'person':
      return make('identity', id, { ...identity(told, 'individual') });
    case 'name':
      return make('identity', id, { ...identity(told, 'unknown') });
    case 'sector':
      return make('identity', id, {
        ...identity({ ...told, sectors: [told.id] }, 'class'),
      });
    case 'place':
      return location(told, make);
    case 'product':
      return sco('software', { name: told.name });
    case 'law':
      return null;
  }
}

const aliases = ({ aliases }: ToldEntity) => (aliases.length > 0 ? { aliases } : {});
const described = ({ description }: ToldEntity) => (description ? { description } : {});

function references({ references }: ToldEntity): object {
  if (references.length === 0) return {};
  return {
    external_references: references.map(({ catalogue, id, url }) => ({
      source_name: catalogue === 'MITRE ATT&CK' ? 'mitre-attack' : catalogue,
      external_id: id,
      ...(url ? { url } : {}),
    })),
  };
}

/** Section 4.19 asks for the CVE by this name; others are named by who gives them. */
function identifiers({ id }: ToldEntity): object {
  const kind = /^(cve|ghsa)-/.exec(id)?.[1];
  if (kind === undefined) return {};
  const [source_name, external_id] =
    kind === 'cve' ? ['cve', id.toUpperCase()] : ['GitHub Advisory Database', `GHSA${id.slice(4)}`];
  return { external_references: [{ source_name, external_id }] };
}

function identity({ name, sectors }: ToldEntity, identity_class: string): object {
  const words = [...new Set(sectors.map(sectorWord))].sort();
  return { name, identity_class, ...(words.length > 0 ? { sectors: words } : {}) };
}

/** It must say where it lies, by country or region (section 4.10): a town that the table does not place has no object. */
function location(told: ToldEntity, make: Maker): Made | null {
  const code = placeCode(told.id);
  if (code === null) return null;
  const { country, region, area, city } = code;
  return make(
    'location',
    { key: `place/${told.id}`, ...told },
    {
      name: told.name,
      ...(country ? { country } : {}),
      ...(region ? { region } : {}),
      ...(area ? { administrative_area: area } : {}),
      ...(city ? { city } : {}),
    },
  );
}

export function techniqueInStix(told: ToldTechnique, make: Maker): Made {
  return make(
    'attack-pattern',
    { key: `technique/${told.id}`, ...told },
    {
      name: told.name,
      ...(told.tactics.length > 0
        ? {
            kill_chain_phases: told.tactics.map((phase_name) => ({
              kill_chain_name: 'mitre-attack',
              phase_name,
            })),
          }
        : {}),
      external_references: [{ source_name: 'mitre-attack', external_id: told.id, url: told.url }],
    },
  );
}
