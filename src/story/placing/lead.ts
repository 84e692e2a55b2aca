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
  /** Words (hashed) of the names of actors and malware, and of who looks into it: neither is what happened. */
  actors: number[];
}

const identifiersKept = 8;
/** Characters of the lead: title and first paragraph or two. */
const leadLength = 500;
/** Characters of title and first sentence. */
const openingLength = 250;
/** Units of time count no things. */
const timeUnits = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade']);

/** What the lead of an article names and counts. */
export function leadOf(findings: Findings, text: string): Lead {
  const vulnerabilities = findings.mentions.filter(({ type }) => type === 'vulnerability');
  const all = new Set(vulnerabilities.map(({ key }) => key));
  const named = vulnerabilities.filter(({ start }) => start < openingLength).map(({ key }) => key);
  const identifiers = named.length > 0 ? new Set(named) : withoutLead(all, findings);
  const figures = findings.quantities
    .filter(
      ({ start, unit, qualifier }) => start < leadLength && qualifier !== 'vague' && !timeUnits.has(unit),
    )
    .map(({ value, unit }): [number, string] => [value, unit]);
  const laws = findings.mentions
    .filter(({ type, key, start }) => start < leadLength && (type === 'law' || isBill(type, key)))
    .map(({ key }) => key);
  return {
    identifiers: [...identifiers].slice(0, identifiersKept),
    figures: figures.slice(0, 6),
    laws: [...new Set(laws)].slice(0, 4),
    actors: actorsOf(findings, text),
  };
}

/** News that names many further down is about none of them in particular; an advisory is about all, unless it is a vendor's whole month. */
function withoutLead(all: ReadonlySet<string>, { kind }: Findings): Iterable<string> {
  if (all.size <= 2) return [...all].slice(0, 1);
  return kind?.kind === 'vulnerability' && all.size <= identifiersKept ? all : [];
}

/** A bill is too new for the catalogues: its name says what it is. */
const isBill = (type: EntityType, key: string): boolean =>
  type !== 'person' && / (?:act|bill|directive|treaty|convention)$/.test(key);

const actorTypes: ReadonlySet<string> = new Set(['actor', 'malware', 'campaign']);
const bystands: ReadonlySet<string> = new Set(['authority', 'researcher']);
const concerns: ReadonlySet<string> = new Set(['victim', 'supplier', 'actor']);
const actorWordsKept = 32;

function actorsOf({ mentions, roles }: Findings, text: string): number[] {
  const concerned = new Set(roles.filter(({ role }) => concerns.has(role)).map(({ key }) => key));
  const beside = new Set(
    roles.filter(({ role, key }) => bystands.has(role) && !concerned.has(key)).map(({ key }) => key),
  );
  const authorities = new Set(
    roles.flatMap(({ role, key }) => (role === 'authority' && beside.has(key) ? [key] : [])),
  );
  const names = mentions.flatMap(({ type, start, end, key }) => {
    // "SEC" as well as what it stands for.
    if (authorities.has(key)) return [key, text.slice(start, end)];
    return actorTypes.has(type) || beside.has(key) ? [key] : [];
  });
  const terms = [...new Set(names)].flatMap((name) => name.split(' ').flatMap((word) => termOf(word) ?? []));
  return [...new Set(terms.map(hashOf))].slice(0, actorWordsKept);
}
