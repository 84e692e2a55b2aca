/**
 * How names of the tables are written for readers: "United States" for `united states`, "UK government" for
 * `united kingdom government`, "Dutch police" for `dutch police`. The tables hold most names in lower case, as keys.
 */
import { type EntityRef, entityId, nameKey } from '../../domain/entity.ts';
import { authorities } from './authorities.ts';
import { laws } from './laws.ts';
import { organisations } from './organisations.ts';
import { places } from './places.ts';
import { products } from './products.ts';
import { sectors } from './sectors.ts';

/** Words that are not written with just their first letter as a capital. */
const written = new Map(
  `7-Zip|ADC|AMD|ANSSI|APT|ASA|ASD|ASUS|AT&T|AWS|BMW|BSI|BT|BleepingComputer|ByteDance|CERT-EU|CERT-In|CERT-UA|CIA|CISA|CNIL|COPPA|CSA|ChatGPT|ConnectWise|CrowdStrike|D-Link|DORA|ENISA|ESET|ESXi|EU|EUCC|F5|FBI|FISMA|FSB|FortiClient|FortiGate|FortiManager|FortiOS|FortiWeb|G7|GCHQ|GDPR|GRU|GitHub|GitLab|GlobalProtect|GoAnywhere|GreyNoise|HIPAA|HubSpot|IBM|ICO|IOS|IRGC|ISE|JPCERT|JPMorgan|KISA|LastPass|LinkedIn|MITRE|MOVEit|MongoDB|MySQL|NATO|NCA|NCSC|NHS|NIS|NIS2|NIST|NSA|NetScaler|NetWeaver|OAIC|OECD|OneDrive|OpenAI|OpenSSH|OpenSSL|PAN-OS|PayPal|PlayStation|PostgreSQL|PyPI|QNAP|RTX|SAP|SUSE|SVR|ScreenConnect|SentinelOne|ServiceNow|SharePoint|SolarWinds|SonicOS|SonicWall|T-Mobile|TP-Link|TeamViewer|TikTok|UK|US|VMware|VPN|VirusTotal|WatchTowr|WebLogic|WeChat|WestJet|WhatsApp|WinRAR|WordPress|YouTube|ZTE|cPanel|eBay|ePrivacy|iOS|iPhone|macOS|npm|watchTowr|noyb|XE|AI|AD|ID|MUSE|vCenter|SecurityScorecard|SELinux|DocuSign|CISA|NetApp|ISAC|CCPA|FISA|FCC|FTC|SEC|BACS|FAA|FEMA|IRS|TSA|UN|PCI|DSS|CMMC|FERPA|BIPA|CPRA|LGPD|POPIA|CIRCIA|eIDAS|MS-ISAC`
    .split('|')
    .map((word) => [word.toLowerCase(), word]),
);
const little = /^(?:of|the|and|for|in|on|to|de|du)$/;

/** "bank of england" → "Bank of England". */
const capitals = (name: string): string =>
  name
    .split(' ')
    .map((word, i) => {
      if (i > 0 && little.test(word)) return word;
      return written.get(word) ?? word.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
    })
    .join(' ');

/** Whole names whose words, each for itself, would be written otherwise. */
const whole: Record<string, string> = {
  ios: 'iOS',
  'cisco ios xe': 'Cisco IOS XE',
  edri: 'EDRi',
  'chat control': 'chat control',
};

interface Nation {
  name: string;
  /** "German"; where there is none, the name. */
  adjective: string;
}

/** By each of its names in lower case. */
const nations = new Map<string, Nation>();
const shown = new Map<string, string>();

for (const line of places.trim().split('\n')) {
  const [main, ...others] = line.split(' | ').map((part) => part.trim()) as [string, ...string[]];
  const nation = {
    name: capitals(main),
    adjective: others.find((other) => !/^\p{L}\. /u.test(other)) ?? capitals(main),
  };
  for (const name of [main, ...others]) nations.set(nameKey(name), nation);
  shown.set(`place ${entityId(nameKey(main))}`, nation.name);
}
for (const [type, table] of [
  ['organisation', authorities],
  ['organisation', organisations],
  ['product', products],
  ['law', laws],
] as const) {
  for (const line of table.trim().split('\n')) {
    const [main, ...others] = line.split(' | ').map((part) => part.trim()) as [string, ...string[]];
    const same = others.find((other) => other.toLowerCase() === main.toLowerCase());
    const name = main === main.toLowerCase() ? (same ?? whole[main] ?? capitals(main)) : main;
    shown.set(`${type} ${entityId(nameKey(main))}`, name);
  }
}
for (const line of sectors.trim().split('\n')) {
  const sector = line.split(' | ')[0]!.trim();
  shown.set(`sector ${entityId(sector)}`, sector);
}

/** Which builds of a malware one entry of a catalogue is of; the malware is called so without. */
const build = / \((?:ELF|Windows|Android|iOS|macOS|OS X|Linux|ESXi|JavaScript|PHP|Java|Python|AIX|ASP)\)$/;

/** A catalogue's name as people say it: "BlackSuit (ELF)" → "BlackSuit". */
export const withoutBuild = (name: string): string => name.replace(build, '');

/** The written name of a thing of the tables, or of a body that is named by its nation; null where the tables say nothing. */
export function shownName({ type, id }: EntityRef): string | null {
  const known = shown.get(`${type} ${id}`);
  if (known) return known;
  if (type === 'place') return nations.get(id.replaceAll('-', ' '))?.name ?? null;
  return type === 'organisation' || type === 'name' ? ofNation(id.replaceAll('-', ' ')) : null;
}

/** "germany government" → "German government", "dutch police" → "Dutch police". */
function ofNation(key: string): string | null {
  const words = key.split(' ');
  for (let n = Math.min(3, words.length - 1); n > 0; n--) {
    const nation = nations.get(words.slice(0, n).join(' '));
    if (!nation) continue;
    const rest = words.slice(n).join(' ');
    if (rest === 'government') return `${nation.adjective} government`;
    return bodies.test(rest) ? `${capitals(words.slice(0, n).join(' '))} ${rest}` : null;
  }
  return null;
}

/** Bodies that are described and not named are written small. */
const bodies =
  /^(?:(?:federal|national|cyber|cybersecurity|security|intelligence|data protection|privacy) ?)*(?:police|prosecutors|authorities|agency|authority|regulator|parliament|courts?|army|military|ministry|centre|center)$/;
