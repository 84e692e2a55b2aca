/** Texts that fill in one form: notices and bulletins as they come by the dozen. Written for this benchmark; all names invented. */
import type { Text } from './copies-plant.ts';

interface Form {
  title: string;
  body: string;
  fills: Record<string, string[]>;
}

const firms = [
  'Alderbrook Systems',
  'Brightwater Holdings',
  'Cobaltline Inc.',
  'Dunmore Biotech',
  'Evergate Networks',
  'Foxglove Energy',
];

/** `{x}` is filled from `fills.x`; the nth text takes the nth filling of every gap. */
const forms: Form[] = [
  {
    title: 'SHAREHOLDER ALERT: Marlow & Finch LLP Investigates {firm} on Behalf of Investors',
    body: 'Marlow & Finch LLP, a national shareholder rights firm, is investigating potential claims against {firm} ({ticker}) on behalf of investors. The investigation concerns whether {firm} and certain of its officers issued misleading statements about {matter}. On {day}, {firm} disclosed that {matter} would reduce its results, and its shares fell {percent} percent. Investors who bought securities of {firm} before that day are encouraged to contact the firm. There is no cost or obligation to you. Marlow & Finch LLP has recovered more than 900 million dollars for investors since 2004. Attorney advertising. Past results do not guarantee similar outcomes. Contact the firm at 555 0100 or through the form on its website.',
    fills: {
      firm: firms,
      ticker: ['ALDB', 'BRWH', 'CBLN', 'DNMB', 'EVGN', 'FXGE'],
      matter: [
        'billing software',
        'a failed trial',
        'a data breach',
        'export licences',
        'customer losses',
        'its reserves',
      ],
      day: [
        '3 March 2025',
        '14 May 2025',
        '27 June 2025',
        '8 August 2025',
        '19 September 2025',
        '2 October 2025',
      ],
      percent: ['11', '23', '31', '9', '17', '42'],
    },
  },
  {
    title: '{cve}: {product} {flaw} Vulnerability',
    body: 'A {flaw} vulnerability exists in {product} before version {version}. A remote attacker could exploit this vulnerability by sending a specially crafted request to the affected system. Successful exploitation could allow the attacker to {effect}. The vulnerability is tracked as {cve} and has a CVSS base score of {score}. The vendor has released version {version}, which fixes it. There are no workarounds. Administrators are advised to apply the update as soon as possible and to restrict access to the management interface. The vendor is not aware of any public announcements or malicious use of the vulnerability.',
    fills: {
      cve: [
        'CVE-2025-31001',
        'CVE-2025-31456',
        'CVE-2025-40022',
        'CVE-2025-41713',
        'CVE-2025-52090',
        'CVE-2025-60411',
      ],
      product: [
        'Gatecrest Firewall',
        'Pinebox Mail Server',
        'Orchard CRM',
        'Tidewater Backup',
        'Lumen Wiki',
        'Copperfield VPN',
      ],
      flaw: [
        'SQL Injection',
        'Path Traversal',
        'Authentication Bypass',
        'Command Injection',
        'Cross-Site Scripting',
        'Heap Overflow',
      ],
      version: ['4.2.1', '11.0.7', '2025.3', '6.5.12', '1.9.4', '8.8.0'],
      effect: [
        'read the database',
        'read arbitrary files',
        'log in as administrator',
        'execute commands',
        'run script in a session',
        'crash the service',
      ],
      score: ['8.8', '7.5', '9.8', '9.1', '6.1', '8.1'],
    },
  },
  {
    title: 'Ransomware group {gang} lists {victim} as a victim',
    body: 'The {gang} ransomware group has added {victim}, based in {place}, to its leak site on {day}. The group claims to have taken {size} GB of data, including financial records, contracts and personal files of employees. It threatens to publish them unless the victim gets in touch within {days} days. {victim} has not confirmed the incident. We advise organisations to keep offline backups, to enforce multi-factor authentication and to watch for unusual transfers. This post is generated from public sources and does not link to stolen data.',
    fills: {
      gang: ['Nightgale', 'Nightgale', 'Ironmoth', 'Ironmoth', 'Blackfern', 'Nightgale'],
      victim: [
        'Harlow Dental Group',
        'Weststrand Logistics',
        'Kingsport School District',
        'Vega Foods',
        'Marienhof Clinic',
        'Tallow Architects',
      ],
      place: ['Ohio', 'Rotterdam', 'Tennessee', 'Madrid', 'Kassel', 'Leeds'],
      day: ['4 June', '11 June', '19 July', '2 August', '23 August', '30 September'],
      size: ['120', '75', '310', '48', '900', '15'],
      days: ['5', '7', '10', '6', '9', '4'],
    },
  },
  {
    title: 'Industrial Control Systems Advisory {id}: {vendor} {product}',
    body: 'Successful exploitation of these vulnerabilities could allow an attacker to {effect}. The following versions of {vendor} {product} are affected: {product} {version} and prior. {vendor} reported these vulnerabilities to the agency. {vendor} recommends users update to the latest version. The agency recommends users take defensive measures to minimise the risk of exploitation of these vulnerabilities. Minimise network exposure for all control system devices and ensure they are not accessible from the internet. Locate control system networks and remote devices behind firewalls and isolate them from business networks. When remote access is required, use secure methods such as virtual private networks. No known public exploitation specifically targeting these vulnerabilities has been reported at this time.',
    fills: {
      id: [
        'ICX-25-101-01',
        'ICX-25-108-03',
        'ICX-25-122-02',
        'ICX-25-140-06',
        'ICX-25-161-01',
        'ICX-25-177-04',
      ],
      vendor: ['Normatec', 'Normatec', 'Steinhardt', 'Steinhardt', 'Ferrowell', 'Ferrowell'],
      product: ['FlowGate', 'PumpView', 'Rail Link 300', 'Rail Link 500', 'GridSense', 'MeterHub'],
      effect: [
        'cause a denial of service',
        'write files',
        'take over the device',
        'read credentials',
        'run code',
        'change settings',
      ],
      version: ['2.1', '5.4', '1.08', '3.02', '7.7', '12.1'],
    },
  },
  {
    title: '{firm} to Present at the {event}',
    body: '{firm} today announced that its chief executive officer will take part in the {event} on {day} in {place}. A live webcast of the presentation will be available in the investor section of the website of {firm}. A replay will be archived for 90 days. {firm} provides solutions to customers around the world. For more information visit its website. This release contains forward-looking statements that involve risks and uncertainties.',
    fills: {
      firm: firms,
      event: [
        'Harbour Growth Conference',
        'Summit Technology Forum',
        'Alpine Healthcare Days',
        'Coastal Energy Symposium',
        'Metro Small Cap Day',
        'Prairie Investor Week',
      ],
      day: [
        '4 November 2025',
        '11 November 2025',
        '13 November 2025',
        '18 November 2025',
        '20 November 2025',
        '25 November 2025',
      ],
      place: ['Boston', 'Zurich', 'Miami', 'Houston', 'New York', 'Chicago'],
    },
  },
  {
    title: '{product} {version} released',
    body: 'The {product} team is pleased to announce version {version}. This release fixes {count} security issues, among them {cve}. All users are encouraged to upgrade. Packages are available from the download page. Thanks to everybody who contributed reports, patches and tests.',
    fills: {
      product: [
        'Lumen Wiki',
        'Lumen Wiki',
        'Orchard CRM',
        'Orchard CRM',
        'Tidewater Backup',
        'Tidewater Backup',
      ],
      version: ['1.9.4', '1.9.5', '7.0', '7.1', '6.5.12', '6.5.13'],
      count: ['three', 'two', 'five', 'four', 'two', 'six'],
      cve: [
        'CVE-2025-52090',
        'CVE-2025-53871',
        'CVE-2025-40022',
        'CVE-2025-44109',
        'CVE-2025-41713',
        'CVE-2025-48220',
      ],
    },
  },
];

/** Groups of texts, six to a form; no two of a group are copies. */
export function templateGroups(): Text[][] {
  return forms.map((form, index) =>
    Array.from({ length: 6 }, (_, nth) => {
      const fill = (text: string) =>
        text.replace(/\{(\w+)\}/g, (_all, gap: string) => form.fills[gap]![nth]!);
      return {
        id: `template-${index}-${nth}`,
        title: fill(form.title),
        sentences: fill(form.body).split(/(?<=\.)\s+(?=[A-Z])/),
      };
    }),
  );
}
