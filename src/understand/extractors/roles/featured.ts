/** The entities of a report, each with where it stands, what is beside it there and what is said of it. */
import type { Relation } from '../../../domain/findings.ts';
import type { Kind } from '../../../domain/kind.ts';
import type { Reading } from '../../reading.ts';
import { inWhole } from '../../weights-by-feature.ts';
import type { Placed } from '../placed.ts';
import { type Candidate, candidatesOf, type Place } from './candidates.ts';
import { featuresOf } from './features.ts';
import { type Around, aroundOf, listOf, othersOf } from './lists.ts';
import { relatedFeatures } from './related.ts';
import { actsIn, reach, suppliesIn } from './said-in-other-languages.ts';
import { isSpared, type Where } from './spared.ts';
import { addStanding, isWhole } from './whole.ts';

export interface Featured extends Candidate {
  reading: Reading;
  features: Set<string>;
  /** In another language than English, in so many words: no weights are learned for it. */
  serves: boolean;
  acts: boolean;
  /** What is around each of its places. */
  arounds: readonly Around[];
  /** Where a sentence says that it did not happen to it. */
  spared: ReadonlySet<Place>;
  /** In which lists it stands ("Acme, Belkorp and Ciel"): the same string for all in a list. */
  lists: string[];
}

/** All entities of a report. `kind` is what the report was found to be. */
export function featuredIn(
  reading: Reading,
  mentions: readonly Placed[],
  kind: Kind | undefined,
  relations: readonly Relation[],
): Featured[] {
  const candidates = candidatesOf(reading, mentions);
  const related = relatedFeatures(relations);
  let first = candidates[0];
  for (const one of candidates) if (one.places[0]!.from < first!.places[0]!.from) first = one;
  const others = othersOf(candidates);
  const featured = candidates.map((candidate) => {
    const arounds = candidate.places.map((place) => aroundOf(reading, place, others));
    const spared = arounds.filter((around) => isSpared(reading, apart(around)));
    // What spares it everywhere leaves only such places to read.
    const heard =
      spared.length === arounds.length ? arounds : arounds.filter((around) => !spared.includes(around));
    const features = featuresOf(reading, candidate, kind, candidate === first, heard, others);
    for (const feature of related.get(candidate.key) ?? []) features.add(feature);
    return {
      ...candidate,
      reading,
      features,
      ...saidIn(reading, heard),
      arounds,
      spared: new Set(spared.map(({ place }) => place)),
      lists: heard.map(listOf).filter((list) => list !== null),
    };
  });
  if (isWhole(reading.sentences)) {
    addStanding(reading, featured, kind);
    for (const { features } of featured) features.add(inWhole);
  }
  return featured;
}

/** What a sentence in another language than English says of whoever stands there. */
function saidIn(
  { text, article: { language } }: Reading,
  arounds: readonly Around[],
): Pick<Featured, 'serves' | 'acts'> {
  const said = { serves: false, acts: false };
  if (language === 'en') return said;
  for (const { tokens, place, bounds } of arounds) {
    const [start, end] = [tokens[place.from]!.start, tokens[place.to]!.end];
    const before = text.slice(Math.max(bounds.start, start - reach), start);
    const after = text.slice(end, Math.min(bounds.end, end + reach));
    said.serves ||= suppliesIn(language, before, after);
    said.acts ||= actsIn(language, before, after);
  }
  return said;
}

/** "Unlike Acme, Belkorp …": without a conjunction names are no list, and each stands for itself. */
function apart(around: Around): Where {
  if (listOf(around)) return around;
  const { tokens, sentence, place } = around;
  return { tokens, sentence, first: place.from, last: place.to };
}
