/** All observables of a text, each once: where two finds lie over each other, the one that says more stands. */
import { sampleHosts } from '../../../knowledge/names/hosts.ts';
import { isHeaderNoise } from '../../filters/not-an-observable.ts';
import { countBelow } from '../../filters/signs.ts';
import { chunksOf } from './chunks.ts';
import { fileNames, registryKeys, unixPaths, windowsPaths } from './files.ts';
import { fuzzyHashes, hashes, wallets } from './hashes.ts';
import { mutexes, networkNumbers, userAgents, weaknesses } from './labelled.ts';
import { dottedNames, emails, ipv6, isRest, type Seen, urls } from './network.ts';
import { packages } from './packages.ts';
import { type Refanged, refang } from './refang.ts';

/** Those of an article. `followsProduct`: whether a product's name ends right before an offset of the refanged text. */
export const seenIn = (refanged: Refanged, followsProduct: (start: number) => boolean): Seen[] =>
  apart(refanged, allIn(refanged, undoneWithin(refanged), followsProduct));

/**
 * Those of a text that names them on purpose, defanged in any way or not at all: what may be an address is one. Offsets are
 * those of the text itself.
 */
export function namedIn(text: string): Seen[] {
  const refanged = refang(text);
  const all = allIn(
    refanged,
    () => true,
    () => false,
  );
  return apart(refanged, all).map((find) => ({
    ...find,
    start: refanged.origin[find.start]!,
    end: refanged.origin[find.end - 1]! + 1,
  }));
}

/** All finds, the stronger kinds first. */
function allIn(
  { text }: Refanged,
  wasUndone: (start: number, end: number) => boolean,
  followsProduct: (start: number) => boolean,
): Seen[] {
  const { dotted, at, slashed, colons, long } = chunksOf(text);
  // Of a host that is none the ending is left, which is a program's too.
  const isHost = ({ value, start, end }: Seen): boolean =>
    /\.com$/i.test(value) && (wasUndone(start, end) || isRest(text, start, end));
  return [
    ...packages(text),
    ...urls(text, slashed),
    ...userAgents(text),
    ...mutexes(text),
    ...registryKeys(text),
    ...windowsPaths(text),
    ...emails(at),
    ...fuzzyHashes(colons, long),
    ...hashes(text, long),
    ...wallets(long),
    ...dottedNames(text, dotted, wasUndone, followsProduct),
    ...unixPaths(slashed),
    ...fileNames(text, dotted).filter((find) => !isHost(find)),
    ...ipv6(text, colons),
    ...networkNumbers(text),
    ...weaknesses(text),
  ];
}

/** Whether anything was undone between two offsets. */
const undoneWithin =
  ({ undone }: Refanged) =>
  (start: number, end: number): boolean =>
    countBelow(undone, end) > countBelow(undone, start);

/** "virustotal.com/gui/file/…": the sample's hash inside the address. */
function hashInAddress(url: Seen): Seen[] {
  const host = /^[a-z]+:\/\/([^/:?#]*)/.exec(url.value)?.[1] ?? '';
  const parent = host.split('.').slice(-2).join('.');
  if (!sampleHosts.has(parent) && !sampleHosts.has(host)) return [];
  return hashes(url.value, [{ start: 0, piece: url.value }]).map((hash) => ({
    ...hash,
    start: url.start + hash.start,
    end: url.start + hash.end,
  }));
}

/** Drops finds that lie over a stronger one. In order of their start. */
function apart({ text }: Refanged, finds: Seen[]): Seen[] {
  const taken = new Uint8Array(text.length);
  const kept: Seen[] = [];
  for (const find of finds) {
    if (taken[find.start] || taken[find.end - 1]) continue;
    taken.fill(1, find.start, find.end);
    if (!isHeaderNoise(text, find)) kept.push(find);
    if (find.type === 'url') kept.push(...hashInAddress(find));
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}
