/** What `understand/` finds in one article. Every find is a span of `article.text`. */
import { z } from 'zod';
import { Certainty, EntityRef, EntityType, RelationType, Role } from './entity.ts';
import { Kind } from './kind.ts';
import { Dated } from './time.ts';
import { VersionRange, VersionState } from './version.ts';

const Span = { start: z.number().int(), end: z.number().int() };

/** A sentence of prose, title included; never inside code or a table. `block` is its index in `article.blocks`. */
export const Sentence = z.object({ ...Span, block: z.number().int() });
export type Sentence = z.infer<typeof Sentence>;

/** From where to where the sentence goes that a span lies in; where none holds it, in a table or code, the span itself. */
export const sentenceOfSpan = (
  sentences: readonly Sentence[],
  start: number,
  end: number,
): { start: number; end: number } => {
  const sentence = sentences.find((one) => one.start <= start && end <= one.end);
  return { start: sentence?.start ?? start, end: sentence?.end ?? end };
};

/** One occurrence of an entity. `key` is the same for all spellings of one name: lower case, plain punctuation, acronym expanded. */
export const Mention = z.object({
  ...Span,
  type: EntityType,
  key: z.string(),
  /** What else the name can mean here, where context does not decide: then `type` is `name`. */
  candidates: z.array(EntityRef).optional(),
  /** Of a product: the versions that stand beside it. */
  versions: z.array(VersionRange).optional(),
});
export type Mention = z.infer<typeof Mention>;

/** A date expression and what it means, resolved against the article's date. */
export const DateExpression = z.object({ ...Span, when: Dated });
export type DateExpression = z.infer<typeof DateExpression>;

/**
 * A number with what it counts: "more than 60 organisations" → 60, `more-than`, `organisation`.
 * `unit` is a singular lower-case noun, an ISO 4217 currency, or `percent`. "dozens" is value 24, `vague`. Between two bounds
 * ("10,000 to 15,000 users") `value` is the lower one and `most` the upper one. A share ("one in five") is in percent.
 */
export const Quantity = z.object({
  ...Span,
  value: z.number(),
  most: z.number().optional(),
  unit: z.string(),
  qualifier: z.enum(['exactly', 'about', 'more-than', 'less-than', 'up-to', 'vague']),
});
export type Quantity = z.infer<typeof Quantity>;

/** A sign of the attack, merely mentioned, or what the attack was on. */
export const ObservableRole = z.enum(['malicious', 'benign', 'victim']);
export type ObservableRole = z.infer<typeof ObservableRole>;

/**
 * Something seen: an address, a hash, a domain. `value` is refanged. `role` says what it is to the attack, and `why` in a
 * few words for people. `remark`: what the article notes beside it where it lists it ("C2 of the loader"), in its own words.
 */
export const Observable = z.object({
  ...Span,
  type: z.string(),
  value: z.string(),
  role: ObservableRole.optional(),
  why: z.string().optional(),
  remark: z.string().optional(),
});
export type Observable = z.infer<typeof Observable>;

const Named = z.object({ type: EntityType, key: z.string() });

/** What an entity is in this article; the span is the sentence that shows it. One for each role and entity, the firmest. */
export const RoleFind = Named.extend({ ...Span, role: Role, certainty: Certainty });
export type RoleFind = z.infer<typeof RoleFind>;

/** A relation between two entities that a sentence states; the span is the sentence. */
export const Relation = z.object({
  ...Span,
  subject: Named,
  relation: RelationType,
  object: Named,
  certainty: Certainty,
  /** Of `affects` and `fixed-in`: which versions of the product, by this and other sentences. */
  versions: z.array(VersionRange).optional(),
});
export type Relation = z.infer<typeof Relation>;

/** What a sentence says of versions of a product; the span is the sentence. */
export const VersionFind = z.object({
  ...Span,
  product: Named,
  /** The product as the sentence writes it, or the one before it. */
  name: z.string(),
  /** Keys of the flaws that it is said of; empty where none is known. */
  flaws: z.array(z.string()),
  state: VersionState,
  ranges: z.array(VersionRange),
  certainty: Certainty,
});
export type VersionFind = z.infer<typeof VersionFind>;

/** A relation between an entity and an observable that a sentence states, or a remark beside it; the span is the sentence, or the line. */
export const ObservableRelation = z.object({
  ...Span,
  subject: Named,
  relation: z.enum(['communicates-with', 'uses', 'indicated-by']),
  /** As the observable itself has them. */
  object: z.object({ type: z.string(), value: z.string() }),
  certainty: Certainty,
});
export type ObservableRelation = z.infer<typeof ObservableRelation>;

/**
 * An ATT&CK technique that a sentence tells of; the span is the sentence. `score`: its probability, 0 to 1. `certainty`:
 * whether the sentence says so or only supposes it.
 */
export const TechniqueFind = z.object({
  ...Span,
  id: z.string(),
  score: z.number(),
  certainty: Certainty.default('asserted'),
});
export type TechniqueFind = z.infer<typeof TechniqueFind>;

/** All finds in one article, with the version of the code that made them, and of the catalogues' names that it knew. */
export const Findings = z.object({
  version: z.number().int(),
  catalogue: z.string(),
  sentences: z.array(Sentence),
  mentions: z.array(Mention),
  dates: z.array(DateExpression),
  quantities: z.array(Quantity),
  observables: z.array(Observable),
  roles: z.array(RoleFind),
  relations: z.array(Relation),
  observableRelations: z.array(ObservableRelation),
  techniques: z.array(TechniqueFind),
  versions: z.array(VersionFind),
  /** Keys of names that the article takes for towns or regions, and for nobody who has a part in it. */
  towns: z.array(z.string()).optional(),
  /** What kind of thing the article tells of, with its probability (0 to 1). */
  kind: z.object({ kind: Kind, score: z.number() }).optional(),
});
export type Findings = z.infer<typeof Findings>;

/** Nothing found. Findings that were stored by an earlier version lack what later ones look for: spread them over this. */
export const noFindings: Findings = {
  version: 0,
  catalogue: '',
  sentences: [],
  mentions: [],
  dates: [],
  quantities: [],
  observables: [],
  roles: [],
  relations: [],
  observableRelations: [],
  techniques: [],
  versions: [],
};
