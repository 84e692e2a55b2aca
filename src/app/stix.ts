/**
 * A STIX 2.1 bundle (OASIS, 10 June 2021) of a story or an entity: who and what, what sentences assert between them,
 * observables as SCOs, malicious ones with an indicator that is based on them, and a report or grouping that holds all.
 * docs/stix.md says what becomes of what.
 */
import type { EntityRef } from '../domain/entity.ts';
import type { Kind } from '../domain/kind.ts';
import type { Marking } from '../domain/marking.ts';
import type { Instant } from '../domain/time.ts';
import type { Exported } from './observables.ts';
import { entityInStix, techniqueInStix } from './stix-entities.ts';
import { uuidV5 } from './stix-ids.ts';
import {
  articleReference,
  type Installation,
  type Made,
  type Maker,
  makerOf,
  timestamp,
} from './stix-object.ts';
import { type InStix, inStix } from './stix-observables.ts';
import { noteOf, relationInStix } from './stix-relations.ts';
import type { Known, Told, ToldArticle } from './stix-told.ts';

/** What a bundle is about: a story is a report, an entity a grouping, which nobody has published. */
export type About = Known & {
  id: string;
  title: string;
  /** What is to be said of the whole, such as that it is a part; null where nothing is. */
  note: string | null;
} & (
    | {
        as: 'report';
        summary: string;
        kind: Kind | null;
        publishedAt: Instant;
        marking: Marking | null;
        articles: ToldArticle[];
      }
    | { as: 'grouping' }
  );

export const nothingTold: Told = {
  entities: [],
  relations: [],
  observableRelations: [],
  techniques: [],
  victims: [],
};

/** The same of the same: ids, times and order. The creator is always there, a report only where it refers to something. */
export function stixBundle(by: Installation, about: About, told: Told, rows: Exported[]): object {
  const { make, creator, namespace } = makerOf(by);
  const left = new Map<string, number>();
  const leave = (type: string) => left.set(type, (left.get(type) ?? 0) + 1);
  const objects = new Map<string, Made>([[creator.id, creator]]);
  const add = (all: Made[]) => {
    for (const one of all) objects.set(one.id, one);
  };
  whoAndWhat(told, make, add, leave);
  for (const row of rows) {
    const mapped = inStix(row.type, row.value);
    const made = mapped ? observed(row, mapped, make) : [];
    if (made.length === 0) leave(row.type);
    add(made);
  }
  const refs = [...objects.keys()].slice(1);
  if (refs.length > 0) add([...markingOf(about), wholeOf(about, refs, left, make)]);
  const all = [...objects.values()];
  const content = all.map(({ id, modified }) => `${id} ${modified}`).join(' ');
  return { type: 'bundle', id: `bundle--${uuidV5(`${about.id} ${content}`, namespace)}`, objects: all };
}

const keyOf = ({ type, id }: EntityRef): string => `${type}/${id}`;

function whoAndWhat(
  told: Told,
  make: Maker,
  add: (made: Made[]) => void,
  leave: (type: string) => void,
): void {
  const byRef = new Map<string, Made>();
  for (const entity of told.entities) {
    const made = entityInStix(entity, make);
    if (made === null) leave(entity.type);
    else byRef.set(keyOf(entity), made);
  }
  add([...byRef.values()]);
  const patterns = told.techniques.map((technique) => ({
    technique,
    made: techniqueInStix(technique, make),
  }));
  add(patterns.map(({ made }) => made));
  for (const { relation, from, to, denied } of related(told, byRef)) {
    add([...to, ...relationInStix(relation, from, to.at(-1)!, denied, make)]);
  }
  for (const { ref, certainty, sentences } of told.victims) {
    const struck = byRef.get(keyOf(ref));
    if (struck)
      add(
        sentences.map((one) => noteOf(`victim, ${certainty}: ${struck.name}`, 'victim', one, [struck], make)),
      );
  }
  for (const { technique, made } of patterns)
    add(technique.said.map((one) => noteOf(`technique: ${technique.name}`, 'technique', one, [made], make)));
}

/** What is related to what, as objects: of an observable all of its own. Left out where STIX has no object for one of them. */
function* related(told: Told, byRef: Map<string, Made>) {
  const ends = [
    ...told.relations.map((one) => {
      const to = byRef.get(keyOf(one.object));
      return { one, object: keyOf(one.object), to: to ? [to] : [] };
    }),
    ...told.observableRelations.map((one) => {
      const { type, value } = one.object;
      return { one, object: `${type} ${value}`, to: inStix(type, value)?.scos ?? [] };
    }),
  ];
  const sayingOf = ({ one, object }: (typeof ends)[number]) =>
    `${keyOf(one.subject)} ${one.relation} ${object}`;
  const denied = new Set(ends.filter(({ one }) => one.certainty === 'denied').map(sayingOf));
  for (const end of ends) {
    const from = byRef.get(keyOf(end.one.subject));
    if (from && end.to.length > 0)
      yield { relation: end.one, from, to: end.to as Made[], denied: denied.has(sayingOf(end)) };
  }
}

/** Its SCOs; what the victim's is called by; and for a sign of an attack, or a rule, the indicator, based on the SCO. */
function observed(row: Exported, mapped: InStix, make: Maker): Made[] {
  const detects = row.role === 'malicious' || mapped.language !== 'stix';
  if (!detects) return [...mapped.scos, ...(row.role === 'victim' ? [victims(row, mapped, make)] : [])];
  const indicator = indicatorOf(row, mapped, make);
  // What the pattern asks of a file in a folder is the file.
  const basis = mapped.scos.at(-1);
  return [...mapped.scos, indicator, ...(basis ? [basedOn(row, indicator, basis, make)] : [])];
}

/** Of what one article says: another article's is another object. */
const ofArticle = (row: Exported, what: string) => ({
  key: `${what} ${row.source}`,
  since: row.learnedAt,
  until: row.learnedAt,
});

const sourceOf = ({ publisher, source, why }: Exported) => articleReference({ publisher, url: source }, why);

/** What the article notes beside it, in its words, then our reason. */
const describing = ({ remark, why }: Exported) => {
  const said = [remark && `“${remark}”`, why].filter(Boolean).join('; ');
  return said === '' ? {} : { description: said };
};

const indicatorOf = (row: Exported, { pattern, language }: InStix, make: Maker): Made =>
  make('indicator', ofArticle(row, pattern), {
    name: `${row.type} ${row.value}`.slice(0, 250),
    ...describing(row),
    indicator_types: ['malicious-activity'],
    pattern,
    pattern_type: language,
    ...(language === 'stix' ? { pattern_version: '2.1' } : {}),
    valid_from: timestamp(row.publishedAt),
    external_references: [sourceOf(row)],
  });

const basedOn = (row: Exported, indicator: Made, sco: Made, make: Maker): Made =>
  make('relationship', ofArticle(row, `${indicator.id} based-on ${sco.id}`), {
    relationship_type: 'based-on',
    source_ref: indicator.id,
    target_ref: sco.id,
  });

/** Section 4.15. That it is the victim's is a label; when it was seen nobody says, so it is when the article told of it. */
function victims(row: Exported, { scos, pattern }: InStix, make: Maker): Made {
  const at = timestamp(row.publishedAt);
  return make('observed-data', ofArticle(row, pattern), {
    labels: ['victim'],
    first_observed: at,
    last_observed: at,
    number_observed: 1,
    object_refs: scos.map(({ id }) => id),
    external_references: [sourceOf(row)],
  });
}

/** Section 10.28, by kinds of stories. */
const reportTypes: Record<Kind, string[]> = {
  incident: ['campaign'],
  vulnerability: ['vulnerability'],
  'malware-campaign': ['malware', 'campaign'],
  'law-enforcement': ['threat-actor'],
  research: ['threat-report'],
  policy: ['threat-report'],
  product: ['threat-report'],
  market: ['threat-report'],
};

/** The ids that FIRST's TLP 2.0 has in STIX, of all producers alike (OASIS, extension of 1 October 2022). */
const markings: Record<Marking, string> = {
  'TLP:CLEAR': '94868c89-83c2-464b-929b-a1a8aa3c8487',
  'TLP:GREEN': 'bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  'TLP:AMBER': '55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  'TLP:AMBER+STRICT': '939a9414-2ddd-4d32-a0cd-375ea402b003',
  'TLP:RED': 'e828b379-4e03-4974-9ac4-e53a884c97c1',
};

const markingId = (marking: Marking): string => `marking-definition--${markings[marking]}`;

/** The marking that a story's articles give themselves. */
const markingOf = (about: About): Made[] =>
  about.as === 'grouping' || about.marking === null
    ? []
    : [
        {
          type: 'marking-definition',
          spec_version: '2.1',
          id: markingId(about.marking),
          created: '2022-10-01T00:00:00.000Z',
          name: about.marking,
          extensions: {
            'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d': {
              extension_type: 'property-extension',
              tlp_2_0: about.marking.slice('TLP:'.length).toLowerCase(),
            },
          },
        },
      ];

function wholeOf(about: About, refs: string[], left: Map<string, number>, make: Maker): Made {
  const none = [...left].map(([type, count]) => `${count} of type ${type}`).join(', ');
  const said = [
    ...(about.as === 'report' && about.summary !== '' ? [about.summary] : []),
    ...(about.note ? [about.note] : []),
    ...(none ? [`STIX has no object for these, which are left out: ${none}.`] : []),
  ];
  const base = {
    name: about.title,
    ...(said.length > 0 ? { description: said.join('\n\n') } : {}),
  };
  const of = { key: about.id, since: about.since, until: about.until };
  if (about.as === 'grouping')
    return make('grouping', of, { ...base, context: 'unspecified', object_refs: refs });
  return make('report', of, {
    ...base,
    report_types: about.kind === null ? ['threat-report'] : reportTypes[about.kind],
    published: timestamp(about.publishedAt),
    object_refs: refs,
    ...(about.marking === null ? {} : { object_marking_refs: [markingId(about.marking)] }),
    ...(about.articles.length > 0
      ? {
          external_references: about.articles.map((one) => articleReference(one, one.title)),
        }
      : {}),
  });
}
