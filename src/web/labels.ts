/** The words in which the pages name kinds, categories and states. Each table is whole: a new value fails the types. */

import type { Kind, StoryKind } from '../domain/kind.ts';
import type { Category } from '../domain/source.ts';
import type { Change, EventKind } from '../domain/story.ts';

export const kindLabels: Record<StoryKind, string> = {
  incident: 'Incident',
  vulnerability: 'Vulnerability',
  'malware-campaign': 'Malware campaign',
  'law-enforcement': 'Law enforcement',
  policy: 'Policy',
  research: 'Research',
  product: 'Product',
  market: 'Market',
  // What tells of many things is of none.
  'round-up': 'Round-up',
};
/** What stands where a kind stands. */
export const kindWords = (kind: Kind | null): string => kindLabels[kind ?? 'round-up'];
export const kinds = Object.keys(kindLabels) as StoryKind[];

/** As a filter: the voices. */
export const categoryLabels: Record<Category, string> = {
  authority: 'Authorities',
  vendor: 'Vendors',
  journalism: 'Journalism',
  research: 'Research',
  policy: 'Policy and rights',
  exploits: 'Exploits',
};
export const categories = Object.keys(categoryLabels) as Category[];

/** As what one publisher is. */
export const voiceLabels: Record<Category, string> = {
  authority: 'authority',
  vendor: 'vendor',
  journalism: 'journalism',
  research: 'research',
  policy: 'policy and rights',
  exploits: 'exploits and vulnerabilities',
};

/** What a timeline is narrowed to. */
export const eventLabels: Record<EventKind | 'uncertain', string> = {
  attack: 'Attacks',
  disclosure: 'Disclosures',
  fix: 'Fixes',
  statement: 'Statements',
  legal: 'Police and courts',
  policy: 'Policy',
  deadline: 'Ahead',
  other: 'Other',
  uncertain: 'Uncertain',
};

/** What a primary document is, as against a report about it; a kind that is not here stands as it is. */
export const primaryLabels: Record<string, string> = {
  letter: 'the letter itself',
  'vendor post': 'vendor’s own post',
  'research report': 'the research itself',
  paper: 'the paper itself',
  announcement: 'announcement by the authority',
};

export const changeLabels: Record<Change['what'], string> = {
  new: 'Story',
  event: 'Timeline',
  figure: 'Figure',
  correction: 'Corrected',
  dispute: 'Disputed',
  attribution: 'Attribution',
  victims: 'Victims',
  indicators: 'Indicators',
  vulnerabilities: 'Vulnerabilities',
  publishers: 'Publishers',
  articles: 'Articles',
  title: 'Title',
  kind: 'Kind',
  merged: 'Merged',
  split: 'Split',
};
