/**
 * A STIX 2.1 bundle (OASIS, 10 June 2021): observables as SCOs, malicious ones as indicators too, the victim's as
 * observed data, rules as indicators in their own language, and a report that holds them.
 */
import type { Instant } from '../domain/time.ts';
import type { Exported } from './observables.ts';
import { uuidV5 } from './stix-ids.ts';
import { type InStix, inStix, SCO_NAMESPACE } from './stix-observables.ts';

/** Of our own objects: the UUIDv5 of this project's name in the namespace of SCOs. */
const OWN_NAMESPACE = uuidV5('throughline', SCO_NAMESPACE);

type Properties = Record<string, unknown>;

export interface About {
  id: string;
  title: string;
  at: Instant;
  /** What is to be said of the whole, such as that it is a part; null where nothing is. */
  note: string | null;
}

/** The same observables give the same bundle, ids included. */
export function stixBundle(about: About, rows: Exported[]): object {
  const objects = new Map<string, Properties>();
  const unmapped = new Map<string, number>();
  for (const row of rows) {
    const mapped = inStix(row.type, row.value);
    const detects = mapped && (row.role === 'malicious' || mapped.language !== 'stix');
    if (mapped === null || (mapped.scos.length === 0 && !detects)) {
      unmapped.set(row.type, (unmapped.get(row.type) ?? 0) + 1);
      continue;
    }
    for (const sco of mapped.scos) objects.set(sco.id, sco);
    if (row.role === 'victim') {
      const data = observedOf(row, mapped);
      objects.set(data.id, data);
    }
    if (!detects) continue;
    const indicator = indicatorOf(row, mapped);
    objects.set(indicator.id, indicator);
  }
  const refs = [...objects.keys()];
  if (refs.length > 0) objects.set('report', reportOf(about, refs, unmapped));
  return {
    type: 'bundle',
    id: `bundle--${uuidV5(`${about.id} ${about.at} ${refs.join(' ')}`, OWN_NAMESPACE)}`,
    ...(objects.size > 0 ? { objects: [...objects.values()] } : {}),
  };
}

/** To the millisecond, as `created` and `modified` must be (section 3.2). */
const timestamp = (at: Instant): string => new Date(at).toISOString();

function indicatorOf(row: Exported, { pattern, language }: InStix): Properties & { id: string } {
  const at = timestamp(row.publishedAt);
  return {
    type: 'indicator',
    spec_version: '2.1',
    id: `indicator--${uuidV5(pattern, OWN_NAMESPACE)}`,
    created: at,
    modified: at,
    name: `${row.type} ${row.value}`.slice(0, 250),
    ...(row.why ? { description: row.why } : {}),
    indicator_types: ['malicious-activity'],
    pattern,
    pattern_type: language,
    ...(language === 'stix' ? { pattern_version: '2.1' } : {}),
    valid_from: at,
    external_references: [{ source_name: 'article', url: row.source }],
  };
}

/** Section 4.14. That it is the victim's is a label; when it was seen nobody says, so it is when the article told of it. */
function observedOf(row: Exported, { scos, pattern }: InStix): Properties & { id: string } {
  const at = timestamp(row.publishedAt);
  return {
    type: 'observed-data',
    spec_version: '2.1',
    id: `observed-data--${uuidV5(pattern, OWN_NAMESPACE)}`,
    created: at,
    modified: at,
    labels: ['victim'],
    first_observed: at,
    last_observed: at,
    number_observed: 1,
    object_refs: scos.map(({ id }) => id),
    external_references: [
      { source_name: 'article', url: row.source, ...(row.why ? { description: row.why } : {}) },
    ],
  };
}

function reportOf(about: About, refs: string[], unmapped: Map<string, number>): Properties {
  const left = [...unmapped].map(([type, count]) => `${count} of type ${type}`).join(', ');
  const said = [
    ...(about.note ? [about.note] : []),
    ...(left ? [`STIX has no object for these, which are left out: ${left}.`] : []),
  ];
  const at = timestamp(about.at);
  return {
    type: 'report',
    spec_version: '2.1',
    id: `report--${uuidV5(about.id, OWN_NAMESPACE)}`,
    created: at,
    modified: at,
    name: about.title,
    ...(said.length > 0 ? { description: said.join(' ') } : {}),
    report_types: ['threat-report'],
    published: at,
    object_refs: refs,
  };
}
