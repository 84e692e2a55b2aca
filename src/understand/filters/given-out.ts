/**
 * Files that defenders give out: a release with the checksum that its makers publish, the tools of analysts. They stand
 * beside samples in the same articles, and in none of the attacks.
 */
import { analystTools } from '../../knowledge/names/files.ts';
import type { Seen } from '../extractors/observables/network.ts';
import { sentenceAround } from './beside.ts';
import { benign, isHash, type Role, type Surroundings } from './observable-role.ts';

const ofAnalysts = benign('a tool of analysts');
const released = benign('a release that its makers publish');

const tool =
  '(?:tools?|scripts?|decr[iy]pt(?:o|e)rs?|decoders?|unpackers?|extractors?|deobfuscators?|scanners?|parsers?|plug-?ins?|utilit(?:y|ies)|notebooks?|emulators?|debuggers?|disassemblers?)';
const they =
  '(?:we|researchers?|analysts?|responders?|(?:the|its) (?:team|vendor|company|lab|agency|cert)|[a-z]+ (?:labs?|research|cert))';
/** Between them and a tool: names, and nothing that makes it a find of theirs. */
const gap = (most: number): string =>
  `(?: (?!(?:found|find|discover\\w*|observ\\w*|identif\\w*|spotted|saw|seen|that|which|who|by|attackers?|actors?)\\b)[\\w'’&-]{1,20}){0,${most}}`;
/** "called X", "(X", "X (SHA-256: ". */
const leads =
  '(?:,| called| named| at)?(?: ["\'“‘`(]{0,2}| ?\\(?)(?:[^\\s()]{1,80} \\((?:md5|sha-?\\d{1,3})\\s?[:=]?\\s?)?$';
const givenBefore = new RegExp(
  `\\bour${gap(3)} ${tool}${leads}|\\b${they}${gap(4)} (?:released?|releases|publish(?:ed|es)?|shared?|shares|offer(?:s|ed)?|provid(?:es?|ed)|wrote|written|built|develop(?:s|ed)|maintains?|open-sourced|used|ran|using)${gap(5)} ${tool}${leads}`,
  'i',
);
const givenAfter = new RegExp(
  `^["'”’)]{0,2},? (?:an?|the|our)${gap(3)} ${tool} (?:of ours|(?:by|from) (?:us|researchers|analysts)|(?:that |which )?(?:we|researchers|analysts) (?:wrote|built|released|published|shared|developed))\\b`,
  'i',
);

/** What is no release of its makers, whatever else the sentence says. */
const doubtful =
  /\b(?:samples?|specimens?|fake|bogus|rogue|lookalike|tampered|poisoned|malicious|(?:un)?signed by|virustotal|detected|uploaded|hijacked|side-?load\w*)\b/i;
const kindOfRelease =
  /\b(?:installers?|setups?|downloads?|packages?|images?|archives?|builds?|binar(?:y|ies)|files?|checksums?|hash(?:es)?|sha-?\d{1,3}|md5)\b/i;
/** "The hotfix x.zip (SHA-256 …": whatever the sentence tells of attacks. */
const ofMend =
  /\b(?:hot ?fix(?:es)?|patch(?:es)?|security updates?|fixed (?:version|release|build|package|image)s?|firmware (?:update|image)s?)(?: [\w.-]{1,40}){0,3}[ ,:(]{1,3}(?:(?:has|with|is|the|its|checksum|hash|of|md5|sha-?\d{1,3})[ :=(]{1,2}){0,5}$/i;

/** What is installed, by its ending. */
const installed = /\.(?:exe|msi|msix|zip|7z|t?gz|xz|bz2|tar|deb|rpm|dmg|pkg|iso|img|bin|apk|jar|whl)$/i;

/** The role of a file or a hash that is given out by its makers or by defenders; null for any other. */
export function roleOfGivenOut(find: Seen, { text, signs }: Surroundings): Role | null {
  if (find.type === 'file-path') return null;
  if (analystTools.has(find.value.toLowerCase())) return ofAnalysts;
  const isTool = signs.inSentence(find, 'tools') > 0;
  const isHeaded = signs.inHeading(find, 'released');
  // Most files stand in long lists: nothing is read around them without reason.
  if (!isTool && !isHeaded && signs.inEntry(find, 'released') === 0) return null;
  const { before, after } = sentenceAround(text, find);
  if (isTool && (givenBefore.test(before) || givenAfter.test(after))) return ofAnalysts;
  if (signs.underIndicators(find) || doubtful.test(before) || doubtful.test(after)) return null;
  if (isHash(find.type) && ofMend.test(before)) return released;
  if (signs.inSentence(find, 'attack') > 0 || signs.inEntry(find, 'harmful') > 0) return null;
  const inSentence = signs.inSentence(find, 'released') > 0;
  const told = isHash(find.type)
    ? signs.inEntry(find, 'released') > 0 && (inSentence || kindOfRelease.test(before + after))
    : inSentence && installed.test(find.value);
  const headed = isHeaded && !signs.inText('harmful');
  return told || headed ? released : null;
}
