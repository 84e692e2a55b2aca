/**
 * Who a whole article speaks of most. The news in brief names a victim beside the attack; an article goes on about it for
 * paragraphs: "the company said", "its customers". These have features of their own, and all others weigh apart there
 * (`weights-by-feature.ts`), so that what is short is read as before.
 */
import type { Kind } from '../../../domain/kind.ts';
import type { Reading } from '../../reading.ts';
import type { Candidate } from './candidates.ts';
import { Stem } from './class-features.ts';

/** Sentences of an article that is more than a title with what stands below it. */
const leastSentences = 10;

/** Whether an article is read as a whole one. */
export const isWhole = (sentences: Reading['sentences']): boolean => sentences.length >= leastSentences;

/** Paragraphs that name it, from which on it is spoken of throughout. */
const manyBlocks = 3;

interface Described extends Candidate {
  features: Set<string>;
}

/** Known by what they are: they speak in other people's stories. */
const bystanding = [
  'known authority',
  'authority word',
  'known media',
  'known security firm',
  'in name lawsuit',
  'R observes',
  'R fends',
  'R1 fends',
  'R1 studies',
];
const speaking = ['R1 says', 'R says', 'L1 says by'];
const harmed = [
  'R1 suffers',
  'R suffers',
  'R hit passive',
  'R1 harm',
  'own1 belongs',
  'own belongs',
  'R1 belongs',
];

/** How an entity may stand in a whole article: the feature's name, and that in articles of a kind. */
const standings = [
  'most',
  'among the most',
  'much',
  'once',
  'opening',
  'late',
  'throughout',
  'speaks',
  'harmed',
] as const;
type Standing = (typeof standings)[number];
const standing = Object.fromEntries(
  standings.map((name) => [name, { name: `whole ${name}`, in: new Stem(`whole ${name} in `) }]),
) as Record<Standing, { name: string; in: Stem }>;

/** Adds to each that may be a victim how it stands in a whole article. */
export function addStanding(
  { tokens, sentences }: Reading,
  entities: readonly Described[],
  kind: Kind | undefined,
): void {
  const own = entities.filter(
    ({ type, features }) =>
      (type === 'name' || type === 'organisation') && !bystanding.some((one) => features.has(one)),
  );
  const counts = own.map(({ places }) => places.length).sort((a, b) => b - a);
  const most = counts[0] ?? 0;
  const opening = own.reduce(
    (first, { places }) => Math.min(first, bodyPlace(tokens, places)),
    Number.POSITIVE_INFINITY,
  );
  for (const { features, places } of own) {
    const count = places.length;
    const add = (name: Standing): void => {
      features.add(standing[name].name);
      if (kind) features.add(standing[name].in.with(kind));
    };
    if (count === most && most > 1) add(counts[1] === most ? 'among the most' : 'most');
    else if (count * 2 > most && count > 1) add('much');
    else if (count === 1) add('once');
    if (bodyPlace(tokens, places) === opening) add('opening');
    if (tokens[places[0]!.from]!.sentence * 2 > sentences.length) add('late');
    if (new Set(places.map(({ from }) => tokens[from]!.block)).size >= manyBlocks) add('throughout');
    if (speaking.some((one) => features.has(one))) add('speaks');
    if (harmed.some((one) => features.has(one))) add('harmed');
  }
}

/** Where it first stands below the title. */
const bodyPlace = (tokens: Reading['tokens'], places: Candidate['places']): number =>
  places.find(({ from }) => tokens[from]!.block > 0)?.from ?? Number.POSITIVE_INFINITY;
