/** The words in which the pages name the states of a source. Each table is whole. */
import type { FetchFailure, SourceState } from '../domain/source.ts';

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
