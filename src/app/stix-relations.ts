/** Relations of sentences as STIX 2.1 names them between its types (section 4, tables of relationships; 5.1). */
import { articleReference, type Made, type Maker, timestamp } from './stix-object.ts';
import type { Known, Sentence, ToldRelation } from './stix-told.ts';

/** Relation, type of the subject, type of the object → its name. `*`: any type. */
const names: [string, string, string, string][] = [
  ['uses', '*', 'malware', 'uses'],
  ['uses', '*', 'tool', 'uses'],
  ['communicates-with', 'malware', 'domain-name', 'communicates-with'],
  ['communicates-with', 'malware', 'ipv4-addr', 'communicates-with'],
  ['communicates-with', 'malware', 'ipv6-addr', 'communicates-with'],
  ['communicates-with', 'malware', 'url', 'communicates-with'],
  ['targets', '*', 'identity', 'targets'],
  ['targets', '*', 'location', 'targets'],
  ['exploits', 'malware', 'vulnerability', 'exploits'],
  // STIX says of malware alone that it exploits one.
  ['exploits', '*', 'vulnerability', 'targets'],
  ['delivers', 'intrusion-set', '*', 'uses'],
  ['delivers', 'campaign', '*', 'uses'],
  ['delivers', 'malware', '*', 'drops'],
  ['delivers', 'tool', 'malware', 'delivers'],
  ['attributed-to', 'campaign', 'intrusion-set', 'attributed-to'],
  ['attributed-to', 'intrusion-set', 'location', 'originates-from'],
  ['attributed-to', 'campaign', 'location', 'originates-from'],
  ['attributed-to', 'malware', 'location', 'originates-from'],
  ['located-in', 'intrusion-set', 'location', 'originates-from'],
  ['located-in', 'identity', 'location', 'located-at'],
];

/** Relations for which STIX has no word between these types, and which the common `related-to` does not twist. */
const nameOf = (relation: string, from: string, to: string): string =>
  names.find(
    ([of, subject, object]) =>
      of === relation && (subject === '*' || subject === from) && (object === '*' || object === to),
  )?.[3] ?? 'related-to';

/** Where sentences differ: as likely as not (appendix A, the scale of None, Low, Med, High). */
const DIFFERING = 50;

/**
 * What is asserted, as a relationship; what is only hedged, or denied, as a note of both, which states nothing. `denied`:
 * other sentences deny it.
 */
export function relationInStix(
  { relation, certainty, sentences }: Pick<ToldRelation, 'relation' | 'certainty' | 'sentences'>,
  from: Made,
  to: Made,
  denied: boolean,
  make: Maker,
): Made[] {
  if (from.id === to.id) return [];
  if (certainty !== 'asserted') {
    const what = `${certainty}: ${calledIn(from)} ${relation} ${calledIn(to)}`;
    return sentences.map((sentence) => noteOf(what, certainty, sentence, [from, to], make));
  }
  const name = nameOf(relation, from.type, to.type);
  const said = name === relation ? sentences[0]!.text : `${relation}: ${sentences[0]!.text}`;
  const related = (by: string, description: string, source: Made, target: Made): Made =>
    make(
      'relationship',
      { key: `${source.id} ${relation} ${target.id}`, ...knownBy(sentences) },
      {
        relationship_type: by,
        description,
        source_ref: source.id,
        target_ref: target.id,
        ...(denied ? { confidence: DIFFERING } : {}),
        external_references: sentences.map(reference),
      },
    );
  if (relation !== 'fixed-in') return [related(name, said, from, to)];
  // STIX has no word for it, and says of what is to be done that it remediates: to update is (section 4.3).
  const update = make(
    'course-of-action',
    { key: `update ${to.id} for ${from.id}`, ...knownBy(sentences) },
    {
      name: `Update ${calledIn(to)} for ${calledIn(from)}`,
      description: sentences[0]!.text,
      external_references: sentences.map(reference),
    },
  );
  return [
    update,
    related('remediates', sentences[0]!.text, update, from),
    related('related-to', said, update, to),
  ];
}

/** An SCO may have a value and no name. */
const calledIn = ({ id, name = id, value = name }: Made): unknown => value;

/** A sentence about objects (section 4.14): what it says of them, and how firmly. */
export const noteOf = (
  abstract: string,
  label: string,
  sentence: Sentence,
  about: Made[],
  make: Maker,
): Made =>
  make(
    'note',
    {
      key: `${abstract} ${sentence.articleId} ${sentence.start}`,
      since: sentence.learnedAt,
      until: sentence.learnedAt,
    },
    {
      abstract,
      content: sentence.text,
      labels: [label],
      object_refs: [...new Set(about.map(({ id }) => id))],
      external_references: [reference(sentence)],
    },
  );

const reference = (sentence: Sentence) =>
  articleReference(sentence, `${timestamp(sentence.publishedAt).slice(0, 10)}: ${sentence.text}`);

const knownBy = (sentences: Sentence[]): Known => {
  const learned = sentences.map(({ learnedAt }) => learnedAt).sort();
  return { since: learned[0]!, until: learned.at(-1)! };
};
