/** What an article is about beside its words: vulnerabilities, counts and laws of its lead, and who is said to have done it. */
import type { EntityType } from '../../domain/entity.ts';
import type { Findings } from '../../domain/findings.ts';
import { hashOf } from './vector.ts';
import { termOf } from './words.ts';

export interface Lead {
  /** The vulnerabilities it is about: those named in title and first sentence, else the only one. */
  identifiers: string[];
  /** What its lead counts: value and unit. */
  figures: [value: number, unit: string][];
  /** The laws that its lead names. */
  laws: string[];
  /** Words (hashed) of the names of actors and malware: who did it is not what happened. */
  actors: number[];
}

/** Characters of the lead: title and first paragraph or two. */
const leadLength = 500;
/** Characters of title and first sentence. */
const openingLength = 250;
/** Units of time count no things. */
const timeUnits = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade']);

/** What the lead of an article names and counts. */
export function leadOf(findings: Findings): Lead {
  const vulnerabilities = findings.mentions.filter(({ type }) => type === 'vulnerability');
  const all = new Set(vulnerabilities.map(({ key }) => key));
  const named = vulnerabilities.filter(({ start }) => start < openingLength).map(({ key }) => key);
  // An article that names many further down is about none of them in particular.
  const identifiers = named.length > 0 ? new Set(named) : all.size <= 2 ? [...all].slice(0, 1) : [];
  const figures = findings.quantities
    .filter(
      ({ start, unit, qualifier }) => start < leadLength && qualifier !== 'vague' && !timeUnits.has(unit),
    )
    .map(({ value, unit }): [number, string] => [value, unit]);
  const laws = findings.mentions
    .filter(({ type, key, start }) => start < leadLength && (type === 'law' || isBill(type, key)))
    .map(({ key }) => key);
  return {
    identifiers: [...identifiers].slice(0, 8),
    figures: figures.slice(0, 6),
    laws: [...new Set(laws)].slice(0, 4),
    actors: actorsOf(findings),
  };
}

/** A bill is too new for the catalogues: its name says what it is. */
const isBill = (type: EntityType, key: string): boolean =>
  type !== 'person' && / (?:act|bill|directive|treaty|convention)$/.test(key);

const actorTypes: ReadonlySet<string> = new Set(['actor', 'malware', 'campaign']);
const actorWordsKept = 16;

function actorsOf({ mentions }: Findings): number[] {
  const keys = mentions.filter(({ type }) => actorTypes.has(type)).map(({ key }) => key);
  const terms = [...new Set(keys)].flatMap((key) => key.split(' ').flatMap((word) => termOf(word) ?? []));
  return [...new Set(terms.map(hashOf))].slice(0, actorWordsKept);
}
