/** Whom a report may be about: each entity with all its places in the text. */
import type { EntityType } from '../../../domain/entity.ts';
import type { Mention } from '../../../domain/findings.ts';
import type { Reading } from '../../reading.ts';
import { findInstitutions } from './institutions.ts';

/** Tokens `from` to `to`, both included. */
export interface Place {
  from: number;
  to: number;
}

export interface Candidate {
  type: EntityType;
  key: string;
  places: Place[];
}

/** How many entities and places of each are looked at: what comes later in a report is rarely what it is about. */
const mostCandidates = 80;
const mostPlaces = 12;

const ruledOut = new Set<EntityType>(['place', 'sector', 'vulnerability']);

/** The candidates in the order in which they first stand. Short forms count for the long form that the text also has. */
export function candidatesOf(reading: Reading, mentions: readonly Mention[]): Candidate[] {
  const institutions = findInstitutions(reading);
  const found = new Map<string, Candidate>();
  const add = (type: EntityType, key: string, place: Place): void => {
    const known = found.get(key);
    if (!known) {
      if (found.size < mostCandidates) found.set(key, { type, key, places: [place] });
    } else {
      if (known.places.length < mostPlaces) known.places.push(place);
      if (known.type === 'name') known.type = type;
    }
  };
  let at = 0;
  let next = 0;
  for (const mention of mentions) {
    if (ruledOut.has(mention.type)) continue;
    while (at < reading.tokens.length && reading.tokens[at]!.start < mention.start) at++;
    let to = at;
    while (to + 1 < reading.tokens.length && reading.tokens[to + 1]!.end <= mention.end) to++;
    while (next < institutions.length && institutions[next]!.to < at) {
      const { from, to: last, key, type } = institutions[next++]!;
      add(type, key, { from, to: last });
    }
    const over = institutions[next];
    // A name inside the longer name of an institution or under a title is that institution's or person's.
    if (
      over &&
      over.from <= to &&
      over.to >= at &&
      over.to - over.from >= to - at &&
      mention.type !== 'actor'
    )
      continue;
    add(mention.type, mention.key, { from: at, to });
  }
  for (; next < institutions.length; next++) {
    const { from, to, key, type } = institutions[next]!;
    add(type, key, { from, to });
  }
  return joinShortForms([...found.values()]);
}

/** "Belkorp" is "Belkorp Ag" where the report has both: the first words of just one longer name. */
function joinShortForms(candidates: Candidate[]): Candidate[] {
  const byFirst = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const first = candidate.key.split(' ', 1)[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), candidate]);
  }
  const joined = new Set<Candidate>();
  for (const group of byFirst.values()) {
    if (group.length < 2) continue;
    for (const short of group) {
      const longer = group.filter(
        (other) =>
          other !== short &&
          !joined.has(other) &&
          other.key.startsWith(`${short.key} `) &&
          fits(short, other),
      );
      if (longer.length !== 1) continue;
      longer[0]!.places = [...longer[0]!.places, ...short.places]
        .sort((a, b) => a.from - b.from)
        .slice(0, mostPlaces);
      joined.add(short);
    }
  }
  return candidates.filter((candidate) => !joined.has(candidate));
}

/** A product is not its maker, and a malware not the gang of the same first word. */
const fits = (short: Candidate, long: Candidate): boolean =>
  (short.type === 'name' || short.type === 'organisation') &&
  (long.type === 'name' || long.type === 'organisation');
