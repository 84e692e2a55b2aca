/**
 * Makes `shipped/*.json`, the catalogues of facts that ship with the project: names, identifiers and how they relate,
 * no descriptions. `node src/knowledge/make-shipped.ts FOLDER`, where FOLDER holds the files that `throughline
 * knowledge update --from FOLDER` takes, gzipped or plain: `enterprise-attack.json`, `misp-galaxy/*.json`,
 * `known_exploited_vulnerabilities.json` and `cve-records.jsonl` (for the names of weaknesses).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readAttack } from './catalogues/attack.ts';
import { readCveRecord } from './catalogues/cve-record.ts';
import { namesFromRecords } from './catalogues/cwe.ts';
import { readKev } from './catalogues/kev.ts';
import { type ClusterName, clusters, readCluster } from './catalogues/misp-galaxy.ts';
import type { Facts } from './facts.ts';

const folder = process.argv[2];
if (!folder) throw new Error('Which folder? node src/knowledge/make-shipped.ts FOLDER');

const factsAlone = { descriptions: false };

function load(file: string): string {
  const path = join(folder!, file);
  return existsSync(path)
    ? readFileSync(path, 'utf8')
    : gunzipSync(readFileSync(`${path}.gz`)).toString('utf8');
}

function weaknessNames(): Facts {
  const lines = load('cve-records.jsonl').split('\n').filter(Boolean);
  const records = lines.flatMap((line, index) => {
    const record = readCveRecord(JSON.parse(line), `cve-records.jsonl, line ${index + 1}`);
    return record ? [record] : [];
  });
  const newest =
    records
      .map(({ vulnerability }) => vulnerability.published ?? '')
      .sort()
      .at(-1) ?? '';
  return namesFromRecords(
    records.flatMap(({ weaknesses }) => weaknesses),
    `named in CVE records up to ${newest.slice(0, 10)}`,
  );
}

/** One object of the lists to a line, so that a change can be read. */
function written(facts: Facts): string {
  const lists = ['entities', 'techniques', 'mitigations', 'exploited', 'terms'];
  const lines = (list: unknown[]) => `[\n${list.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  const fields = Object.entries(facts).map(([key, value]) => {
    if (key === 'entities')
      return `"entities":{${Object.entries(value as object).map(([type, list]) => `"${type}":${lines(list)}`)}}`;
    return `"${key}":${lists.includes(key) ? lines(value as unknown[]) : JSON.stringify(value)}`;
  });
  return `{${fields.join(',\n')}}\n`;
}

const attack = 'enterprise-attack.json';
const kev = 'known_exploited_vulnerabilities.json';
const all: Facts[] = [
  readAttack(load(attack), attack, factsAlone),
  ...(Object.keys(clusters) as ClusterName[]).map((name) =>
    readCluster(load(`misp-galaxy/${name}.json`), name, `${name}.json`, factsAlone),
  ),
  readKev(load(kev), kev, factsAlone),
  weaknessNames(),
];
for (const facts of all) {
  const text = written(facts);
  writeFileSync(join(import.meta.dirname, 'shipped', `${facts.catalogue}.json`), text);
  process.stdout.write(
    `${facts.title}, ${facts.version}: ${text.length} characters, left out ${JSON.stringify(facts.skipped)}\n`,
  );
}
