/** What a bundle is made of, as sentences tell it: who and what, how they relate, which techniques. Before it is STIX. */
import type { Certainty, EntityRef, RelationType, Technique } from '../domain/entity.ts';
import type { Instant } from '../domain/time.ts';

/** A sentence of an article, which is evidence. */
export interface Sentence {
  articleId: string;
  start: number;
  text: string;
  url: string;
  publisher: string;
  publishedAt: Instant;
  learnedAt: Instant;
}

/** When something was first known here, and when what is said of it last changed. */
export interface Known {
  since: Instant;
  until: Instant;
}

/** Of an entity only what holds in every bundle: two that hold it say the same of it. */
export interface ToldEntity extends EntityRef, Known {
  name: string;
  aliases: string[];
  references: { catalogue: string; id: string; url: string | null }[];
  description: string | null;
  /** Ids of sectors, where it is a victim. */
  sectors: string[];
}

export interface ToldRelation {
  subject: EntityRef;
  relation: RelationType;
  object: EntityRef;
  certainty: Certainty;
  sentences: Sentence[];
}

/** Between an entity and a host or URL. */
export interface ToldObservableRelation
  extends Pick<ToldRelation, 'subject' | 'relation' | 'certainty' | 'sentences'> {
  object: { type: string; value: string };
}

export interface ToldTechnique extends Technique, Known {
  said: Sentence[];
}

/** An article that a report is made of. */
export interface ToldArticle {
  title: string;
  url: string;
  publisher: string;
}

export interface Told {
  entities: ToldEntity[];
  relations: ToldRelation[];
  observableRelations: ToldObservableRelation[];
  techniques: ToldTechnique[];
  /** Who was struck, with the sentence that says so. */
  victims: { ref: EntityRef; certainty: Certainty; sentences: Sentence[] }[];
}
