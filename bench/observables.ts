/**
 * Observables in write-ups against hand-made labels: JSONL of `id`, `text`, `observables[{type, value, malicious}]`.
 *
 * Distinct (type, value) pairs per text are compared; domains, e-mail addresses, hashes, files, and registry keys
 * without regard to case, URLs by scheme and host in lower case. Found types that nobody labels in this form
 * (wallets other than Bitcoin's, imphash) are not counted. CVEs come from the mentions. Malicious or benign is judged
 * on the pairs that were found.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOf } from '../src/understand/article-of.ts';
import { understand } from '../src/understand/understand.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { iocExtractor, type Peer, pythonPeers } from './observables-peers.ts';

interface Label {
  type: string;
  value: string;
  malicious: boolean;
}

interface Item {
  id: string;
  text: string;
  observables: Label[];
}

/** The types of the form. */
const labelled = new Set(
  'url domain ipv4 ipv6 email md5 sha1 sha256 sha512 file-name file-path registry-key cve btc-address'.split(
    ' ',
  ),
);

/** One form for both sides. */
function keyOf({ type, value }: { type: string; value: string }): string {
  if (type === 'url')
    return `url ${value.replace(/^(?:[a-z]+:\/\/)?[^/?#]*/i, (front) => front.toLowerCase())}`;
  return `${type} ${type === 'btc-address' ? value : value.toLowerCase()}`;
}

/** Distinct observables found in a text (one block of code, since its lines mean something), with whether any mention of it is malicious. */
function find(item: Item): Map<string, boolean> {
  const { observables, mentions } = understand(
    articleOf({ title: '', body: [{ kind: 'code', text: item.text }] }),
  );
  const found = new Map<string, boolean>();
  for (const observable of observables) {
    if (!labelled.has(observable.type)) continue;
    const key = keyOf(observable);
    found.set(key, (found.get(key) ?? false) || observable.role !== 'benign');
  }
  for (const { type, key } of mentions) {
    if (type === 'vulnerability' && key.startsWith('cve-')) found.set(`cve ${key}`, true);
  }
  return found;
}

interface Counts {
  gold: number;
  found: number;
  right: number;
}

const nothing = (): Counts => ({ gold: 0, found: 0, right: 0 });

/** Of all texts, by type. */
function countTypes(items: Item[], found: Set<string>[]): Map<string, Counts> {
  const byType = new Map<string, Counts>();
  const count = (key: string, what: keyof Counts): void => {
    const type = key.slice(0, key.indexOf(' '));
    const counts = byType.get(type) ?? nothing();
    counts[what]++;
    byType.set(type, counts);
  };
  items.forEach((item, n) => {
    const gold = new Set(item.observables.map(keyOf));
    for (const key of gold) count(key, 'gold');
    for (const key of found[n]!) {
      count(key, 'found');
      if (gold.has(key)) count(key, 'right');
    }
  });
  return byType;
}

/** Precision, recall and F1 over these types, all where none are given. */
function score(byType: Map<string, Counts>, types?: Set<string>) {
  const total = nothing();
  for (const [type, counts] of byType) {
    if (types && !types.has(type)) continue;
    for (const what of ['gold', 'found', 'right'] as const) total[what] += counts[what];
  }
  const precision = total.right / total.found || 0;
  const recall = total.right / total.gold || 0;
  return { f1: (2 * precision * recall) / (precision + recall) || 0, precision, recall, total };
}

/** What was missed, found too much, and judged wrong; and how many were judged right. */
function mistakesOf(items: Item[], found: Map<string, boolean>[]): { misses: string[]; judged: number } {
  const misses: string[] = [];
  let judged = 0;
  items.forEach((item, n) => {
    const gold = new Map(item.observables.map((label) => [keyOf(label), label.malicious]));
    for (const [key, malicious] of gold) {
      if (!found[n]!.has(key)) misses.push(`missed  ${key} (${item.id})`);
      else if (found[n]!.get(key) === malicious) judged++;
      else misses.push(`role    ${key} is ${malicious ? 'malicious' : 'benign'} (${item.id})`);
    }
    for (const key of found[n]!.keys()) if (!gold.has(key)) misses.push(`extra   ${key} (${item.id})`);
  });
  return { misses, judged };
}

function readItems({ items, data }: BenchOptions): Item[] {
  const file = items ?? (data && join(data, 'iocs/ioc-dev.jsonl'));
  if (!file || !existsSync(file))
    throw new Error('observables: needs a file of write-ups (--items, or --data)');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Item);
}

const three = (value: number): string => value.toFixed(3);

export async function run(options: BenchOptions): Promise<BenchResult> {
  const items = readItems(options);
  const texts = items.map(({ text }) => text);
  const found = items.map(find);
  const byType = countTypes(
    items,
    found.map((finds) => new Set(finds.keys())),
  );
  const { total, ...figures } = score(byType);
  const { misses, judged } = mistakesOf(items, found);
  const accuracy = judged / total.right || 0;
  const peers = [iocExtractor(texts), ...(options.peer ? await pythonPeers(texts) : [])];
  const rows = Object.entries({ ...figures, malicious_accuracy: accuracy }).map(
    ([name, value]) => `${name.padEnd(20)} ${three(value)}`,
  );
  const types = [...byType].map(
    ([type, { gold, found, right }]) =>
      `${type.padEnd(14)} ${right} right of ${found} found and ${gold} gold`,
  );
  const theirs = peers.map((peer) =>
    typeof peer === 'string' ? { line: peer } : besideUs(peer, items, byType),
  );
  const lines = [
    ...(theirs.length > 0 ? ['peers, as they come out of the box:'] : []),
    ...theirs.map(({ line }) => line),
    ...(options.peer ? [] : ['iocsearcher and ioc-finder run with --peer']),
  ];
  return {
    figures: {
      ...figures,
      malicious_accuracy: accuracy,
      ...Object.fromEntries(theirs.flatMap((one) => ('figure' in one ? [one.figure] : []))),
    },
    table: [...rows, '', ...lines, '', ...types, '', 'Mistakes:', ...misses].join('\n'),
    data: `${items.length} write-ups, ${total.gold} observables`,
    method:
      'Distinct type and value per write-up. The rules were written while reading this development set. A peer is scored over all types, and over those that it looks for with ours beside it.',
  };
}

/** A peer's line of the table, and its figure. */
function besideUs({ name, types, found }: Peer, items: Item[], ours: Map<string, Counts>) {
  const theirs = countTypes(
    items,
    found.map((finds) => new Set(finds.map(keyOf))),
  );
  const all = score(theirs);
  const its = score(theirs, types);
  const line =
    `${name.padEnd(20)} ${three(all.f1)} (precision ${three(all.precision)}, recall ${three(all.recall)}); ` +
    `over the ${types.size} types that it looks for ${three(its.f1)}, ours ${three(score(ours, types).f1)}`;
  return { line, figure: [`${name.replaceAll('-', '_')}_f1`, all.f1] as const };
}
