/**
 * Whether an observable is a sign of the attack or merely mentioned. The rules, in order: what the text says of it
 * ("legitimate", "not inherently malicious", under a heading of references), what it is (a private address, a program
 * of Windows, a service that everybody uses), how it is written (defanged: the writer holds it for dangerous).
 */
import type { Article } from '../../domain/article.ts';
import { systemBinaries } from '../../knowledge/names/files.ts';
import { addressServices, commonServices, referenceHosts } from '../../knowledge/names/hosts.ts';
import type { Seen } from '../extractors/observables/network.ts';
import type { Refanged } from '../extractors/observables/refang.ts';

export interface Role {
  role: 'malicious' | 'benign';
  why: string;
}

/** What all observables of one article share. */
export interface Surroundings {
  text: string;
  /** The text reads as a list of indicators: it defangs, or holds several hashes. */
  isListing: boolean;
  isDefanged: (find: Seen) => boolean;
  /** Heading lines ("REFERENCES:"), their offsets in order. */
  headings: { at: number; words: string }[];
  publisherHost: string;
}

const benign = (why: string): Role => ({ role: 'benign', why });
const malicious = (why: string): Role => ({ role: 'malicious', why });

/** Read once per article. */
export function surroundings(
  { url }: Article,
  { text, undone }: Refanged,
  seen: Seen[],
  wasUndone: (start: number, end: number) => boolean,
): Surroundings {
  const headings: Surroundings['headings'] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    const isHeading = words.length > 3 && words.length < 160 && words.endsWith(':') && !/^[-*•>]/.test(words);
    if (isHeading) headings.push({ at, words: words.toLowerCase() });
    at += line.length + 1;
  }
  const hashes = seen.filter(({ type }) => isHash(type)).length;
  return {
    text,
    isListing: undone.length > 0 || hashes >= 3,
    isDefanged: ({ start, end }) => wasUndone(start, end),
    headings,
    publisherHost: hostOf(url),
  };
}

const isHash = (type: string): boolean => /^(?:md5|sha\d+|imphash|vhash|ja3s?)$/.test(type);

const hostOf = (url: string): string =>
  (/^(?:[a-z]+:\/\/)?(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]*)/i.exec(url)?.[1] ?? '').toLowerCase();

/** Whether the host or one of its parents is in the list. */
function isUnder(host: string, list: ReadonlySet<string>): boolean {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    if (list.has(name)) return true;
  }
  return false;
}

const harmless =
  /\b(?:legitimate|legit|benign|non-malicious|not (?:inherently )?malicious|harmless|not malware|clean (?:file|copy)|false positive|decoy|spoofed?|impersonat\w+)\b/i;
const harmful =
  /(?<!non-)(?<!not )(?<!inherently )\bmalicious\b|\bmalware\b|\bpayload\b|\bc2\b|\btrojan\b|\bbackdoor\b|\bransomware\b|\brat\b|\bdropper\b|\bloader\b|\bstealer\b/i;
const references =
  /\b(?:references?|sources?|further reading|more information|additional information|see also|links|social media|related (?:articles|posts))\b/i;

/** The line of a find, and the lines of its entry: those around it up to an empty line. */
function lineOf(text: string, find: Seen): string {
  return vicinity(text, find, 300, '\n');
}

function entryOf(text: string, find: Seen): string {
  return vicinity(text, find, 600, '\n\n');
}

/** What stands around a find between two marks, at most `reach` characters to each side. */
function vicinity(text: string, { start, end }: Seen, reach: number, mark: string): string {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const [from, to] = [before.lastIndexOf(mark), after.indexOf(mark)];
  const first = from < 0 ? before : before.slice(from + mark.length);
  return first + text.slice(start, end) + (to < 0 ? after : after.slice(0, to));
}

/** The last heading before the find; by binary search. */
function headingOf({ headings }: Surroundings, { start }: Seen): string {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (headings[middle]!.at <= start) low = middle + 1;
    else high = middle;
  }
  return headings[low - 1]?.words ?? '';
}

/** The role of one find, with the reason. */
export function roleOf(find: Seen, around: Surroundings): Role {
  if (find.type === 'ipv4' || find.type === 'ipv6') return roleOfAddress(find, around);
  if (find.type === 'domain' || find.type === 'url' || find.type === 'email') return roleOfHost(find, around);
  if (find.type === 'registry-key') {
    const isRun = /\\currentversion\\run(?:once)?$/i.test(find.value);
    return isRun
      ? benign('the key that programs start from, without a value')
      : malicious('a key that is named');
  }
  if (isHash(find.type)) return roleOfHash(find, around);
  if (find.type === 'file-name' || find.type === 'file-path') return roleOfFile(find, around);
  return malicious('an address of a payment');
}

const privateAddress =
  /^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|0\.|255\.|22[4-9]\.|23\d\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|8\.8\.[48]\.[48]$|1\.[01]\.[01]\.1$|9\.9\.9\.9$|::1$|fe80:|f[cd][0-9a-f]{2}:|2001:db8:)/;

function roleOfAddress(find: Seen, around: Surroundings): Role {
  if (privateAddress.test(find.value)) return benign('a private or reserved address, or a public resolver');
  const line = lineOf(around.text, find);
  if (harmless.test(line)) return benign('the text calls it harmless');
  // "93.184.216.34 port 443 - example.com": the address of a host that is harmless itself.
  const beside = /(?:^|[\s-])([\w-]+(?:\.[\w-]+)+)(?=\s+-\s|\s*$|\s)/.exec(
    line.slice(line.indexOf(find.value) + find.value.length),
  )?.[1];
  if (beside && /^example\.(?:com|org|net)$/.test(beside)) return benign('a host for documentation');
  return malicious('an address that is named');
}

function roleOfHost(find: Seen, around: Surroundings): Role {
  const host = find.type === 'email' ? find.value.slice(find.value.lastIndexOf('@') + 1) : hostOf(find.value);
  const line = lineOf(around.text, find);
  const defanged = around.isDefanged(find);
  const heading = headingOf(around, find);
  if (isUnder(host, addressServices)) return benign('tells its callers their address');
  if (privateAddress.test(host)) return benign('a private or reserved address');
  if (host !== '' && (host === around.publisherHost || `www.${host}` === around.publisherHost)) {
    return benign("the publisher's own");
  }
  if (find.type === 'domain') {
    if (isUnder(host, commonServices)) return benign('a service of everyday use');
    if (harmless.test(line) && !harmful.test(line.replace(harmless, '')))
      return benign('the text calls it harmless');
    if (defanged) return malicious('it is written so that nobody follows it');
    if (isUnder(host, referenceHosts)) return benign('a place that texts refer to');
    if (!around.isListing) return benign('it is named in running text');
    const prose = /\b(?:available at|advertised on|published on|according to|more information|see)\b/i.test(
      line,
    );
    return prose ? benign('it is named in running text') : malicious('it stands in a list of indicators');
  }
  if (find.type === 'email') {
    if (defanged || around.isListing) return malicious('it stands in a list of indicators');
    return /\b(?:ransom|extort|phish|attackers?|threat actor|contact(?:ed)? the)\b/i.test(line)
      ? malicious('an address of the attackers')
      : benign('an address to write to');
  }
  if (defanged)
    return harmless.test(line) && !harmful.test(line)
      ? benign('the text calls it harmless')
      : malicious('it is written so that nobody follows it');
  if (isUnder(host, referenceHosts) || references.test(heading)) return benign('a place that texts refer to');
  if (/^\d/.test(host) || !/^https?:/.test(find.value)) return malicious('an address without a name');
  const listed =
    /\b(?:indicators?|iocs?|c2|command and control|download|payload|malicious|urls? (?:used|generated|for)|traffic)\b/i;
  return listed.test(heading) || (listed.test(line) && harmful.test(line))
    ? malicious('it stands in a list of indicators')
    : benign('a link that readers may follow');
}

function roleOfHash(find: Seen, around: Surroundings): Role {
  if (harmless.test(headingOf(around, find))) return benign('it stands under a heading of harmless files');
  const line = lineOf(around.text, find);
  if (harmless.test(line)) return benign('the text calls it harmless');
  const entry = entryOf(around.text, find);
  // In an entry of several hashes, what is said of one of them says nothing of the others.
  const single = (entry.match(/[0-9a-f]{32,}/gi)?.length ?? 0) <= 1;
  const short = single && harmless.test(entry) && !harmful.test(entry);
  return short ? benign('the text calls it harmless') : malicious('a file that is named');
}

function roleOfFile(find: Seen, around: Surroundings): Role {
  const name = find.value
    .slice(Math.max(find.value.lastIndexOf('\\'), find.value.lastIndexOf('/')) + 1)
    .toLowerCase();
  const before = around.text.slice(Math.max(0, find.start - 40), find.start);
  if (
    /\b(?:legitimate|legit|benign)(?: (?:file|binary|executable|exe|program|windows|application))*[\s"'“(]*$/i.test(
      before,
    )
  ) {
    return benign('the text calls it harmless');
  }
  if (systemBinaries.has(name)) {
    const elsewhere =
      find.type === 'file-path' &&
      /\\(?:temp|appdata\\roaming\\(?!java)|downloads|public|programdata)\\/i.test(find.value);
    if (!elsewhere) return benign('a program that systems bring');
  }
  return find.type === 'file-path'
    ? roleOfHash(find, around)
    : harmless.test(headingOf(around, find))
      ? benign('it stands under a heading of harmless files')
      : malicious('a file that is named');
}
