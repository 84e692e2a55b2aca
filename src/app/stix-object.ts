/** What every object of a bundle has (STIX 2.1, section 3.2). */
import type { Instant } from '../domain/time.ts';
import { fileAt } from './publisher.ts';
import { uuidV5 } from './stix-ids.ts';
import { SCO_NAMESPACE } from './stix-observables.ts';
import type { Known } from './stix-told.ts';

export type Properties = Record<string, unknown>;
export interface Made extends Properties {
  type: string;
  id: string;
}

/** What the id is made of, and when it was known. */
export interface Identified extends Known {
  key: string;
}

export type Maker = (type: string, of: Identified, properties: object) => Made;

/** This project's own. */
const PROJECT = uuidV5('throughline', SCO_NAMESPACE);

/** To the millisecond, as `created` and `modified` must be (section 3.2). */
export const timestamp = (at: Instant): string => new Date(at).toISOString();

/** An article as evidence: by its address, or by the name of the file that it was read from. */
export function articleReference(
  { publisher, url }: { publisher: string; url: string },
  description: string | null,
) {
  const file = fileAt(url);
  return {
    source_name: publisher,
    ...(description ? { description } : {}),
    ...(file === null ? { url } : { external_id: file }),
  };
}

/** The producer: the same as long as its data are, and another for other data, since objects are their creator's alone (section 3.6). */
export interface Installation {
  /** When its first source was added. */
  since: Instant;
}

/** Makes objects of one installation: the same ones each time. */
export function makerOf({ since }: Installation): { make: Maker; creator: Made; namespace: string } {
  const namespace = uuidV5(`installation ${timestamp(since)}`, PROJECT);
  const base = (type: string, { key, since, until }: Identified): Made => ({
    type,
    spec_version: '2.1',
    id: `${type}--${uuidV5(`${type} ${key}`, namespace)}`,
    created: timestamp(since),
    modified: timestamp(until),
  });
  const creator = {
    ...base('identity', { key: 'installation', since, until: since }),
    name: 'Throughline',
    identity_class: 'system',
  };
  return {
    namespace,
    creator,
    make: (type, of, properties) => ({ ...base(type, of), created_by_ref: creator.id, ...properties }),
  };
}
