/**
 * Observables out of prose, tables, and code, refanged. Where two finds lie over each other the one that says more
 * stands: a URL over its host, a path over its file. A hash in the address of a sample's page is an observable of its own.
 */
import type { Observable } from '../../domain/findings.ts';
import { isMaker } from '../../knowledge/makers.ts';
import { sampleHosts } from '../../knowledge/names/hosts.ts';
import { roleOf, surroundings } from '../filters/benign-observable.ts';
import { isHeaderNoise } from '../filters/not-an-observable.ts';
import { countBelow } from '../filters/signs.ts';
import type { Extractor } from '../reading.ts';
import { chunksOf } from './observables/chunks.ts';
import { fileNames, registryKeys, unixPaths, windowsPaths } from './observables/files.ts';
import { fuzzyHashes, hashes, wallets } from './observables/hashes.ts';
import { mutexes, networkNumbers, packages, userAgents } from './observables/labelled.ts';
import { dottedNames, emails, ipv6, isRest, type Seen, urls } from './observables/network.ts';
import { type Refanged, refang } from './observables/refang.ts';
import { rulesIn } from './observables/rules.ts';

export const observables: Extractor<Observable> = {
  name: 'observables',
  find({ text, article, tokens, known }) {
    const rules = rulesIn(article).map((rule) => ({ ...rule, role: 'benign' as const, why: isRule }));
    const refanged = refang(text);
    const products = known.flatMap(({ to, key, known: { type } }) =>
      type === 'product' || (type === 'organisation' && isMaker(key)) ? [tokens[to]!.end] : [],
    );
    const seen = apart(refanged, allIn(refanged, endsBefore(new Set(products), refanged)));
    if (seen.length === 0) return rules;
    const around = surroundings(article, refanged, seen);
    const found = seen.map((find) => ({
      start: refanged.origin[find.start]!,
      end: refanged.origin[find.end - 1]! + 1,
      type: find.type,
      value: find.value,
      ...roleOf(find, around),
    }));
    return rules.length === 0
      ? found
      : [...rules, ...found].sort((a, b) => a.start - b.start || b.end - a.end);
  },
};

const isRule = 'a rule that detects, and no sign by itself';

/** All finds, the stronger kinds first. */
function allIn(refanged: Refanged, followsProduct: (start: number) => boolean): Seen[] {
  const { text } = refanged;
  const { dotted, at, slashed, colons, long } = chunksOf(text);
  const wasUndone = undoneWithin(refanged);
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
  ];
}

/** Whether one of these names ends right before an offset of the refanged text. */
const endsBefore =
  (ends: ReadonlySet<number>, { origin }: Refanged) =>
  (start: number): boolean =>
    ends.has(origin[start]! - 1);

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
