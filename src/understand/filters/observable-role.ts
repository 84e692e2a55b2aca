/** What the rules on all kinds of observables share: a role with its reason, and how a find stands in its text. */
import type { ObservableRole } from '../../domain/findings.ts';
import type { Seen } from '../extractors/observables/network.ts';
import type { Signs } from './signs.ts';

export interface Role {
  role: ObservableRole;
  why: string;
}

/** What all observables of one article share. */
export interface Surroundings {
  text: string;
  signs: Signs;
  /** The text reads as a list of indicators: it defangs, or holds several hashes. */
  isListing: boolean;
  isDefanged: (find: Seen) => boolean;
  publisherHost: string;
  /** What the publisher is called (`publishers-own.ts`). */
  publishers: ReadonlySet<string>;
  /** Where hosts, addresses and mailboxes begin: what a line with one of them says, it says of no file. */
  places: readonly number[];
  /** The text tells of something that was stolen. */
  isOfTheft: boolean;
  /** Where the rows begin that give malicious versions of packages. */
  harmfulRows: readonly number[];
}

export const benign = (why: string): Role => ({ role: 'benign', why });
export const malicious = (why: string): Role => ({ role: 'malicious', why });
export const calledHarmless = benign('the text calls it harmless');
export const listed = malicious('it stands in a list of indicators');

export const isHash = (type: string): boolean =>
  /^(?:md5|sha\d+|imphash|vhash|ja3s?|ssdeep|tlsh)$/.test(type);

/** So many words in a sentence make running text. */
const leastProse = 4;
export const isInProse = (find: Seen, { signs }: Surroundings): boolean =>
  signs.inSentence(find, 'prose') >= leastProse && signs.inSentence(find, 'header') === 0;

/** What a line may hold before its entry: a mark of a list, labels, cells, a command that fetches it, and other entries. */
const beforeEntry =
  /^[\s>*•–—\d.)($-]{0,12}(?:[^|:\n]{0,60}[|:]){0,6} ?(?:[^\s,|:]{1,60},){0,6}(?:(?:curl|wget|mshta|iwr|irm|invoke-webrequest|certutil|bitsadmin|powershell|git clone|ssh|nc|ping)(?:\.exe)? (?:-{1,2}\S{1,40} ){0,6})?(?:[^\s,;|.]{1,60}\.[^\s,;|]{1,120}(?:[,;]| and|(?= )) ?){0,8}["'“‘`<]?$/;

/** Whether the find is an entry of a list or a table rather than a word of a sentence. */
export function isEntry({ start }: Seen, text: string): boolean {
  const before = text.slice(Math.max(0, start - 240), start);
  return beforeEntry.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** An entry under a heading of indicators, or in a row that says what is wrong with it. */
export const isListedEntry = (find: Seen, { text, signs }: Surroundings): boolean =>
  (signs.underIndicators(find) || signs.inLine(find, 'badCell')) && isEntry(find, text);
