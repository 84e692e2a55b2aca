/** Every catalogue that is kept as facts: where it is published, how large it may be, and who reads it. */
import type { CatalogueName, Facts } from '../facts.ts';
import { type ReadOptions, readAttack } from './attack.ts';
import { readCweCsv } from './cwe.ts';
import { readKev } from './kev.ts';
import { type ClusterName, clusters, readCluster } from './misp-galaxy.ts';

const MB = 1024 ** 2;

export interface PublishedCatalogue {
  name: CatalogueName;
  title: string;
  /** Who stands behind it. */
  publisher: string;
  /** In a folder; `.gz` and `.zip` may follow. */
  file: string;
  address: string;
  /** Unpacked. */
  maxBytes: number;
  /** @throws BrokenCatalogue */
  read(text: string, file: string, options: ReadOptions): Facts;
}

export const publishedCatalogues: PublishedCatalogue[] = [
  {
    name: 'attack',
    title: 'MITRE ATT&CK Enterprise',
    publisher: 'MITRE',
    file: 'enterprise-attack.json',
    address:
      'https://raw.githubusercontent.com/mitre-attack/attack-stix-data/master/enterprise-attack/enterprise-attack.json',
    maxBytes: 150 * MB,
    read: readAttack,
  },
  ...(Object.keys(clusters) as ClusterName[]).map((cluster) => ({
    name: `misp-${cluster}` as const,
    title: `MISP galaxy ${cluster}`,
    publisher: 'MISP project',
    file: `misp-galaxy/${cluster}.json`,
    address: `https://raw.githubusercontent.com/MISP/misp-galaxy/main/clusters/${cluster}.json`,
    maxBytes: 40 * MB,
    read: (text: string, file: string, options: ReadOptions) => readCluster(text, cluster, file, options),
  })),
  {
    name: 'kev',
    title: 'CISA KEV',
    publisher: 'CISA',
    file: 'known_exploited_vulnerabilities.json',
    address: 'https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json',
    maxBytes: 20 * MB,
    read: readKev,
  },
  {
    name: 'cwe',
    title: 'CWE',
    publisher: 'MITRE',
    // The view "Research Concepts", which holds every weakness.
    file: '1000.csv',
    address: 'https://cwe.mitre.org/data/csv/1000.csv.zip',
    maxBytes: 40 * MB,
    read: readCweCsv,
  },
];

/** EPSS is kept as rows, for it scores every CVE there is. */
export const publishedEpss = {
  title: 'EPSS',
  publisher: 'FIRST',
  file: 'epss_scores-current.csv',
  address: 'https://epss.empiricalsecurity.com/epss_scores-current.csv.gz',
  maxBytes: 60 * MB,
};

/** CVE records: one JSON object to a line in a folder; one address for each id at the CVE Program. */
export const publishedCve = {
  title: 'CVE records',
  publisher: 'CVE Program',
  file: 'cve-records.jsonl',
  address: 'https://cveawg.mitre.org/api/cve/',
  maxBytes: 400 * MB,
  maxRecordBytes: 4 * MB,
};
