/** The words in which the pages name kinds, categories and states. Each table is whole: a new value fails the types. */

import type { Kind, StoryKind } from '../domain/kind.ts';
import type { Category, FetchFailure, SourceState } from '../domain/source.ts';
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

export const stateLabels: Record<SourceState, string> = {
  new: 'New',
  well: 'Well',
  silent: 'Silent',
  failing: 'Failing',
  refused: 'Refused',
  paused: 'Paused',
};

/** What each failure means to the reader, where no detail says more. */
export const failureLabels: Record<FetchFailure, string> = {
  'refused-address': 'The address points inward. Name its host in the trusted hosts if you mean it.',
  'bad-url': 'This is not an address that can be fetched.',
  dns: 'Its name cannot be resolved.',
  connect: 'It does not take connections.',
  tls: 'Its certificate is not accepted.',
  timeout: 'It took too long to answer.',
  'too-large': 'Its answer is too large.',
  'too-many-redirects': 'It sends us on without end.',
  'http-error': 'It answers with an error.',
  robots: 'It asks robots to stay away.',
  'not-a-feed': 'What it answers is no feed.',
  'broken-feed': 'Its feed cannot be read.',
  empty: 'Its feed is empty.',
  'retry-later': 'It asks us to come back later.',
};
