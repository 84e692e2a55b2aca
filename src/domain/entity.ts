/** Who and what stories are about: entities, what they are to a story, how they relate, and who says so. */
import { z } from 'zod';

/** `name` is a proper name whose type is not known. */
export const EntityType = z.enum([
  'actor',
  'malware',
  'tool',
  'campaign',
  'vulnerability',
  'product',
  'organisation',
  'person',
  'place',
  'sector',
  'law',
  'name',
]);
export type EntityType = z.infer<typeof EntityType>;

/** An entity's address: `/entities/actor/scattered-spider`. `id` is `entityId` of its key. */
export const EntityRef = z.object({ type: EntityType, id: z.string() });
export type EntityRef = z.infer<typeof EntityRef>;

/** What an entity can be related to: another one, or an observable, whose `id` is its value, refanged. */
export const RelatedType = z.enum([...EntityType.options, 'observable']);
export type RelatedType = z.infer<typeof RelatedType>;
export const RelatedRef = z.object({ type: RelatedType, id: z.string() });
export type RelatedRef = z.infer<typeof RelatedRef>;

export const isEntity = <T extends RelatedRef>(ref: T): ref is T & EntityRef => ref.type !== 'observable';

/** Ends of company names that say nothing of who it is. */
const legalForms =
  /[ ,]+(?:inc|ltd|limited|llc|llp|corp|corporation|co|company|plc|gmbh|ag|se|sa|s a|nv|n v|bv|b v|ab|oy|asa|spa|s p a|srl|pty|kk|kg|ug|holdings)$/;

/**
 * "Siemens S7 PLC", "Java SE", "iPhone SE": products that end as firms do. A controller has its maker or
 * series before it.
 */
const productEnds =
  /(?:^| )(?:java se|cisco asa|(?:iphone|ipad|watch) se|(?:[^ ]+ [^ ]*\d[^ ]*|siemens|simatic|rockwell|schneider|schneider electric|modicon|unitronics|allen-bradley|omron|mitsubishi|beckhoff|wago|controllogix|compactlogix|micrologix) plc)$/;

/** The end of a name in small letters, without dots and commas, that is a legal form there; empty where none is. */
export function legalFormOf(words: string): string {
  const form = legalForms.exec(words)?.[0];
  return form === undefined || productEnds.test(words) || partners.test(words) ? '' : form;
}

/** "Harbour & Company": a firm of partners is called by it. */
const partners = /[&+] (?:co|company)$/;

/**
 * The key of a name: lower case, one form of quotes and dashes, without possessive, article, surrounding marks and
 * legal form. "The Jaguar Land Rover Ltd.'s" → `jaguar land rover`.
 */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = makeKey(name);
  // The same names come again and again in one article; what is forgotten is made anew.
  if (keys.size >= MOST_KEYS) keys.clear();
  if (name.length <= 200) keys.set(name, key);
  return key;
}

const MOST_KEYS = 8192;
const keys = new Map<string, string>();

function makeKey(name: string): string {
  let key = name
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/'s?$/, '')
    .replace(/(?<= )'(\p{L})'(?= )/gu, '$1')
    .replace(/[^\p{L}\p{M}\p{N}&+'/#-]+/gu, ' ')
    .trim();
  key = key.replace(/^the /, '');
  const form = legalFormOf(key);
  const bare = key.slice(0, key.length - form.length);
  return bare.length > 1 ? bare : key;
}

/** The part of an address that names an entity: letters and digits of any script and dots, else hyphens; at most 100 characters. */
export const entityId = (key: string): string =>
  key
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 100);

/** What an entity is to an article or a story. `vendor` makes what is affected, `supplier` is the way in or stands behind. */
export const Role = z.enum([
  'victim',
  'actor',
  'malware',
  'tool',
  'campaign',
  'vulnerability',
  'product',
  'vendor',
  'supplier',
  'authority',
  'researcher',
  'person',
  'law',
  'sector',
  'country',
]);
export type Role = z.infer<typeof Role>;

/** What whoever has a role mostly is. */
export const typeOfRole: Record<Role, EntityType> = {
  victim: 'organisation',
  actor: 'actor',
  malware: 'malware',
  tool: 'tool',
  campaign: 'campaign',
  vulnerability: 'vulnerability',
  product: 'product',
  vendor: 'organisation',
  supplier: 'organisation',
  authority: 'organisation',
  researcher: 'organisation',
  person: 'person',
  law: 'law',
  sector: 'sector',
  country: 'place',
};

/** How firmly a sentence says it: flatly, hedged ("suspected", "claims"), or that it is not so ("no evidence of"). */
export const Certainty = z.enum(['asserted', 'hedged', 'denied']);
export type Certainty = z.infer<typeof Certainty>;

/** Relations that a sentence can assert between two entities, as STIX 2.1 and ATT&CK name them; read from subject to object. */
export const RelationType = z.enum([
  'uses',
  'targets',
  'exploits',
  'attributed-to',
  'delivers',
  'communicates-with',
  'affects',
  'fixed-in',
  'located-in',
  'indicated-by',
]);
export type RelationType = z.infer<typeof RelationType>;

/** A name that somebody says is another name of an entity. `fit` in words where it is not quite the same ("wider in early reports"). */
export const AliasClaim = z.object({
  name: z.string(),
  /** Who says so: "Microsoft", "MITRE ATT&CK", "MISP galaxy". */
  by: z.string(),
  fit: z.string().nullable(),
});
export type AliasClaim = z.infer<typeof AliasClaim>;

/** What a catalogue says of an entity. */
export const CatalogueEntity = z.object({
  type: EntityType,
  id: z.string(),
  name: z.string(),
  aliases: z.array(AliasClaim),
  /** Its identifiers: `{catalogue: 'MITRE ATT&CK', id: 'G1015', url: 'https://attack.mitre.org/groups/G1015'}`. */
  references: z.array(z.object({ catalogue: z.string(), id: z.string(), url: z.string().nullable() })),
  /** Only where a full catalogue is loaded: the shipped one holds facts and no text. */
  description: z.string().nullable(),
  /** Whose words these are; null where there are none. */
  describedBy: z.string().nullable(),
  /** Places and sectors that a catalogue states: where it comes from, whom it targets. */
  country: z.string().nullable(),
  relations: z.array(
    z.object({ relation: RelationType, type: EntityType, id: z.string(), name: z.string(), by: z.string() }),
  ),
  /** ATT&CK ids of techniques that a catalogue says it uses. */
  techniques: z.array(z.string()),
});
export type CatalogueEntity = z.infer<typeof CatalogueEntity>;

/** An ATT&CK technique or sub-technique. `tactics` are short names in the matrix's order: `initial-access`. */
export const Technique = z.object({
  id: z.string(),
  name: z.string(),
  tactics: z.array(z.string()),
  parent: z.string().nullable(),
  url: z.string(),
});
export type Technique = z.infer<typeof Technique>;

/** What is known of a vulnerability, each part with where it is from; null where no catalogue says. */
export const Vulnerability = z.object({
  id: z.string(),
  title: z.string().nullable(),
  cvss: z
    .object({ score: z.number(), severity: z.string(), version: z.string(), vector: z.string() })
    .nullable(),
  /** Probability of exploitation in the next 30 days, and its percentile, both 0 to 1 (FIRST). */
  epss: z.object({ score: z.number(), percentile: z.number(), date: z.string() }).nullable(),
  kev: z
    .object({ added: z.string(), due: z.string(), ransomware: z.boolean(), action: z.string().nullable() })
    .nullable(),
  /** CISA's stakeholder-specific decision points: exploitation, automatable, technical impact. */
  ssvc: z
    .object({ exploitation: z.string(), automatable: z.string(), technicalImpact: z.string() })
    .nullable(),
  cwe: z.array(z.object({ id: z.string(), name: z.string().nullable() })),
  /** "Cisco ASA", as the record names what it affects; at most 20. */
  products: z.array(z.string()),
  published: z.string().nullable(),
  /** The catalogues that say something of it. */
  from: z.array(z.string()),
});
export type Vulnerability = z.infer<typeof Vulnerability>;

/** A vulnerability of which no catalogue at hand says anything. */
export const unknownVulnerability = (id: string): Vulnerability => ({
  id,
  title: null,
  cvss: null,
  epss: null,
  kev: null,
  ssvc: null,
  cwe: [],
  products: [],
  published: null,
  from: [],
});

/** What a person decided about entities; the engine never decides against it. `undoneAt` is set where it was taken back. */
export const EntityDecision = z.object({
  id: z.number().int(),
  kind: z.enum(['merge', 'split', 'rename', 'part']),
  /**
   * merge: this entity is the same as `into`. split: the name `alias` is not this entity, but `into`; where `articles` are given
   * in these alone, there without an `alias` by every name, and a new `into` is called `name`. rename: shown as `name`.
   * part: in `articles` it has not the part `role`, but `becomes`, or none where that is null; without a `role` it has the part
   * `becomes` there though they give it none. `name` is what it was called then, or what it is called that is new here.
   */
  type: EntityType,
  entity: z.string(),
  alias: z.string().nullable(),
  into: EntityRef.nullable(),
  name: z.string().nullable(),
  articles: z.array(z.string()).nullable(),
  role: Role.nullable(),
  becomes: Role.nullable(),
  why: z.string(),
  by: z.string(),
  at: z.string(),
  undoneAt: z.string().nullable(),
  /** Who took it back. */
  undoneBy: z.string().nullable(),
});
export type EntityDecision = z.infer<typeof EntityDecision>;

/** What a person decided about an observable or a technique in articles: kept, listed and taken back as one about entities is. */
export const FindDecision = EntityDecision.extend({
  /**
   * verdict: the observable with the value `entity`, refanged, is what it `becomes` in `articles`, or in all where these are null;
   * of a domain `*.evil.example` it is all that lies on it or below, too. `name` is its value, defanged. technique: the one with the ATT&CK id `entity` is not told in `articles` where that is its `role`,
   * and is added there where it `becomes` one; `name` is its id and name.
   */
  kind: z.enum(['verdict', 'technique']),
  type: z.enum(['observable', 'technique']),
  role: z.literal('technique').nullable(),
  becomes: z.enum(['malicious', 'benign', 'victim', 'technique']).nullable(),
});
export type FindDecision = z.infer<typeof FindDecision>;

/** What people decided about whom and what articles tell of. */
export const Decision = z.union([EntityDecision, FindDecision]);
export type Decision = z.infer<typeof Decision>;
