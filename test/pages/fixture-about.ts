/** Who and what the invented stories are about. Addresses are from the ranges reserved for documentation. */
import type { Certainty, EntityType, Role } from '../../src/domain/entity.ts';
import { entityId, nameKey } from '../../src/domain/entity.ts';
import type {
  AboutView,
  ObservableList,
  ObservableView,
  TechniqueView,
  VulnerabilityView,
} from '../../src/domain/entity-page.ts';
import { cite } from './fixture-cite.ts';

function named(
  type: EntityType,
  name: string,
  role: Role,
  numbers: number[],
  certainty: Certainty = 'asserted',
): AboutView {
  return {
    type,
    id: entityId(nameKey(name)),
    name,
    role,
    certainty,
    articles: 3,
    citations: numbers.map((number) => cite(number)),
    isNew: name === 'Tidal Harbour Clinic',
    by: null,
  };
}

export const about: AboutView[] = [
  named('organisation', 'Tidal Harbour Clinic', 'victim', [1, 5]),
  named('organisation', 'Lakeside Council', 'victim', [6], 'hedged'),
  named('organisation', 'Meridian Freight', 'victim', [4], 'denied'),
  { ...named('organisation', 'Quayside Dental', 'victim', []), by: 'Ada' },
  named('actor', 'Scattered Spider', 'actor', [1], 'hedged'),
  named('malware', 'BlackCat', 'malware', [4]),
  named('tool', 'Mimikatz', 'tool', [4]),
  named('organisation', 'Fortinet', 'vendor', [3]),
  named('product', 'FortiWeb', 'product', [3, 2]),
  named('organisation', 'Tidewater Hosting', 'supplier', [2]),
  named('organisation', 'CISA', 'authority', [2]),
  named('organisation', 'Northline Research Lab', 'researcher', [4]),
  named('vulnerability', 'CVE-2025-64446', 'vulnerability', [1]),
  ...['Health', 'Local government'].map((name) => named('sector', name, 'sector', [5])),
  ...Array.from({ length: 14 }, (_, n) => named('place', `Country ${n + 1}`, 'country', [(n % 6) + 1])),
];

/** With a malware and a technique that somebody compared a law to: neither belongs on the page of a law. */
export const policyAbout: AboutView[] = [
  named('law', 'GDPR', 'law', [1]),
  named('law', 'AI Act', 'law', [1, 3]),
  named('organisation', 'European Commission', 'authority', [4]),
  named('sector', 'Technology', 'sector', [2]),
  named('malware', 'Pegasus', 'malware', [2]),
];

export const vulnerabilities: VulnerabilityView[] = [
  {
    id: 'CVE-2025-64446',
    title: 'Relative path traversal lets anyone create an administrator',
    cvss: {
      score: 9.1,
      severity: 'CRITICAL',
      version: '3.1',
      vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:N',
    },
    epss: { score: 0.912, percentile: 0.996, date: '2025-11-19' },
    kev: { added: '2025-11-14', due: '2025-11-21', ransomware: false, action: null },
    ssvc: { exploitation: 'active', automatable: 'yes', technicalImpact: 'total' },
    cwe: [{ id: 'CWE-23', name: 'Relative Path Traversal' }],
    products: ['Fortinet FortiWeb'],
    published: '2025-11-14',
    from: ['CVE', 'CISA KEV', 'FIRST EPSS'],
    kevAsOf: '2025-11-19',
    citations: [cite(1), cite(3)],
    stated: { scores: [], listed: [], exploited: [], due: [] },
  },
  {
    id: 'CVE-2024-21762',
    title: null,
    cvss: null,
    epss: { score: 0.12, percentile: 0.93, date: '2025-11-19' },
    kev: { added: '2024-02-09', due: '2024-02-16', ransomware: true, action: null },
    ssvc: null,
    cwe: [],
    products: ['FortiOS', 'FortiProxy', 'FortiPAM', 'FortiSwitch Manager', 'FortiManager'],
    published: null,
    from: ['CISA KEV', 'FIRST EPSS'],
    kevAsOf: '2025-11-19',
    citations: [cite(3)],
    stated: {
      scores: [{ score: 8.3, citations: [cite(2)] }],
      listed: [],
      exploited: [],
      due: [],
    },
  },
  {
    id: 'CVE-2025-99999',
    title: null,
    cvss: null,
    epss: null,
    kev: null,
    ssvc: null,
    cwe: [],
    products: [],
    published: null,
    from: [],
    kevAsOf: '2025-11-19',
    citations: [cite(6)],
    stated: {
      scores: [],
      listed: [cite(4)],
      exploited: [],
      due: [{ day: '2025-12-10', citations: [cite(1)] }],
    },
  },
];

const seen = (
  type: string,
  value: string,
  shown: string,
  role: ObservableView['role'],
  why: string | null,
  remark: string | null = null,
): ObservableView => ({
  ...{ type, value, shown, role, why, remark },
  articles: 2,
  citations: [cite(5), cite(6)],
});

export const observables: ObservableList = {
  shown: [
    seen('ipv4', '198.51.100.23', '198.51.100[.]23', 'malicious', 'sends the exploit', 'C2 <b>node</b>'),
    seen('domain', 'update.tidal.example', 'update[.]tidal[.]example', 'malicious', null),
    seen(
      'url',
      'https://update.tidal.example/a?b=1',
      'hxxps://update[.]tidal[.]example/a?b=1',
      'malicious',
      'serves the loader',
    ),
    ...Array.from({ length: 22 }, (_, n) =>
      seen(
        'sha256',
        String(n).padStart(2, '0').repeat(32),
        String(n).padStart(2, '0').repeat(32),
        'malicious',
        'loader',
      ),
    ),
    seen('file-path', '/usr/share/www/a.php', '/usr/share/www/a.php', 'unknown', null),
    seen('ipv4', '203.0.114.7', '203.0.114[.]7', 'victim', "the text calls it the victim's"),
    seen('domain', 'vendor.example', 'vendor[.]example', 'benign', 'the publisher’s own domain'),
  ],
  total: 1240,
  malicious: 1237,
  newest: null,
  beside: 2,
};

/** What an article lists for practice: addresses that nobody has. */
export const documented: ObservableList = {
  shown: [
    seen('ipv4', '192.0.2.9', '192.0.2[.]9', 'benign', 'an address for documentation (RFC 5737)'),
    seen('domain', 'hug.example', 'hug[.]example', 'benign', 'a name for documentation (RFC 2606)'),
  ],
  total: 2,
  malicious: 0,
  newest: null,
  beside: 0,
};

const technique = (id: string, name: string, tactics: string[], sentences: number): TechniqueView => ({
  id,
  name,
  hedged: 0,
  tactics,
  parent: id.includes('.') ? id.slice(0, 5) : null,
  url: `https://attack.mitre.org/techniques/${id.replace('.', '/')}/`,
  sentences,
  by: sentences === 0 ? 'MITRE ATT&CK' : null,
  citations: sentences === 0 ? [] : [cite(1), cite(2)].slice(0, sentences),
});

export const techniques: TechniqueView[] = [
  technique('T1486', 'Data Encrypted for Impact', ['impact'], 6),
  technique('T1190', 'Exploit Public-Facing Application', ['initial-access'], 4),
  technique('T1078', 'Valid Accounts', ['initial-access', 'persistence'], 9),
  technique('T1059.004', 'Unix Shell', ['execution'], 1),
  technique('T1598.004', 'Spearphishing Voice', ['reconnaissance'], 0),
  technique('T1621', 'Multi-Factor Authentication Request Generation', ['credential-access'], 8),
  technique('T1003.003', 'NTDS', ['credential-access'], 0),
  technique('T1562.001', 'Disable or Modify Tools', ['defense-evasion'], 3),
  technique('T0816', 'Device Restart/Shutdown', ['inhibit-response-function'], 0),
];
