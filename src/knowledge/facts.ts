/**
 * The facts of one catalogue, in the compact form in which they ship and are stored: names, identifiers and how they
 * relate. Optional fields are left out where there is nothing to say, to keep it small.
 */
import type { EntityType, RelationType } from '../domain/entity.ts';

/** The catalogues that are read, by the name under which they are stored. */
export const catalogueNames = [
  'attack',
  'misp-threat-actor',
  'misp-microsoft-activity-group',
  'misp-malpedia',
  'misp-ransomware',
  'misp-tool',
  'misp-sector',
  'misp-country',
  'kev',
  'cwe',
] as const;
export type CatalogueName = (typeof catalogueNames)[number];

/** Raised when the form changes: what was stored in another form is not used. */
export const FACTS_FORM = 1;

/** Another name, as the catalogue itself says; or the name and the others who say so too. */
export type AliasFact = string | [name: string, ...alsoBy: string[]];

export interface EntityFact {
  /** The catalogue's own identifier: `G1015`, `apk.cerberus`, or a UUID. */
  id: string;
  name: string;
  aliases?: AliasFact[];
  /** ISO 3166 code of the country that the catalogue suspects behind it. */
  country?: string;
  /** Names of countries and sectors that it is said to target. */
  targets?: { places?: string[]; sectors?: string[] };
  /** ATT&CK ids of other entities: `S0154`, `G0016`. */
  uses?: string[];
  attributedTo?: string[];
  techniques?: string[];
  /** Entries that were merged into this one, and names that it no longer has. */
  formerly?: { id: string | null; name: string }[];
  /** Identifiers of the same thing in ATT&CK, where the catalogue states them. */
  attack?: string[];
  /** Its gang has onion services, where it publishes what it stole or is paid. */
  onion?: true;
  /** Only where the full catalogue was loaded. */
  description?: string;
}

export interface TechniqueFact {
  id: string;
  name: string;
  /** Short names, in the order of the matrix. */
  tactics: string[];
  /** What it was before: ids that were revoked in favour of this one. */
  formerly?: string[];
  deprecated?: true;
}

export interface MitigationFact {
  id: string;
  name: string;
  techniques: string[];
}

/** An entry of CISA's catalogue of vulnerabilities that are known to be exploited. Dates as `2025-08-25`. */
export interface ExploitedFact {
  id: string;
  vendor: string;
  product: string;
  added: string;
  due: string;
  ransomware: boolean;
  /** What agencies have to do; only where the full catalogue was loaded. */
  action?: string;
}

/** A name of a place or sector, with its ISO code where it is a country. */
export interface TermFact {
  id: string;
  name: string;
  code?: string;
}

export interface Facts {
  catalogue: CatalogueName;
  /** For people: "MISP galaxy threat-actor". */
  title: string;
  /** Who speaks in it: "MISP galaxy". */
  by: string;
  version: string;
  attribution: string;
  entities?: Partial<Record<EntityType, EntityFact[]>>;
  techniques?: TechniqueFact[];
  tactics?: { id: string; shortName: string; name: string }[];
  mitigations?: MitigationFact[];
  exploited?: ExploitedFact[];
  /** Names of weaknesses by id: `CWE-79`. */
  weaknesses?: Record<string, string>;
  terms?: TermFact[];
  /** What was left out, by reason. */
  skipped: Record<string, number>;
}

/** Relations that ATT&CK states, by the field that holds them. */
export const relationFields = [
  ['uses', 'uses'],
  ['attributedTo', 'attributed-to'],
] as const satisfies [keyof EntityFact, RelationType][];
