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

export async function run(options: BenchOptions): Promise<BenchResult> {
  const file = options.items ?? (options.data && join(options.data, 'iocs/ioc-dev.jsonl'));
  if (!file || !existsSync(file))
    throw new Error('observables: needs a file of write-ups (--items, or --data)');
  const items = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Item);
  const byType = new Map<string, Counts>();
  const count = (key: string, what: keyof Counts): void => {
    const type = key.slice(0, key.indexOf(' '));
    const counts = byType.get(type) ?? { gold: 0, found: 0, right: 0 };
    counts[what]++;
    byType.set(type, counts);
  };
  const misses: string[] = [];
  let judged = 0;
  for (const item of items) {
    const found = find(item);
    const gold = new Map(item.observables.map((label) => [keyOf(label), label.malicious]));
    for (const [key, malicious] of gold) {
      count(key, 'gold');
      if (!found.has(key)) misses.push(`missed  ${key} (${item.id})`);
      else if (found.get(key) === malicious) judged++;
      else misses.push(`role    ${key} is ${malicious ? 'malicious' : 'benign'} (${item.id})`);
    }
    for (const key of found.keys()) {
      count(key, 'found');
      if (gold.has(key)) count(key, 'right');
      else misses.push(`extra   ${key} (${item.id})`);
    }
  }
  const total = [...byType.values()].reduce((a, b) => ({
    gold: a.gold + b.gold,
    found: a.found + b.found,
    right: a.right + b.right,
  }));
  const precision = total.right / total.found || 0;
  const recall = total.right / total.gold || 0;
  const figures = {
    f1: (2 * precision * recall) / (precision + recall) || 0,
    precision,
    recall,
    malicious_accuracy: judged / total.right || 0,
  };
  const rows = Object.entries(figures).map(([name, value]) => `${name.padEnd(20)} ${value.toFixed(3)}`);
  const types = [...byType].map(
    ([type, { gold, found, right }]) =>
      `${type.padEnd(14)} ${right} right of ${found} found and ${gold} gold`,
  );
  return {
    figures,
    table: [...rows, '', ...types, '', 'Mistakes:', ...misses].join('\n'),
    data: `${items.length} write-ups, ${total.gold} observables`,
    method:
      'Distinct type and value per write-up. The rules were written while reading this development set.',
  };
}
