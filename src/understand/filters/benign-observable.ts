/**
 * Whether an observable is a sign of the attack, the victim's own, or merely mentioned. The rules, in order: what the text
 * says of it ("the victim's server", "legitimate", "not inherently malicious", under a heading of references), what it is (a private address, a program
 * of Windows, a service that everybody uses), how it is written (defanged: the writer holds it for dangerous).
 */
import type { Article } from '../../domain/article.ts';
import type { ObservableRole } from '../../domain/findings.ts';
import { systemBinaries } from '../../knowledge/names/files.ts';
import { addressServices, commonServices, referenceHosts } from '../../knowledge/names/hosts.ts';
import type { Seen } from '../extractors/observables/network.ts';
import type { Refanged } from '../extractors/observables/refang.ts';
import { toldBeside } from './beside.ts';
import { countBelow, readSigns, type Signs } from './signs.ts';
import { isVictimsOwn } from './victims-own.ts';

export interface Role {
  role: ObservableRole;
  why: string;
}

/** What all observables of one article share. */
export interface Surroundings {
  text: string;
  signs: Signs;
  /** The text reads as a list of indicators: it defangs, or holds several hashes. */
  isListing: boolean;
  isDefanged: (find: Seen) => boolean;
  publisherHost: string;
}

const benign = (why: string): Role => ({ role: 'benign', why });
const malicious = (why: string): Role => ({ role: 'malicious', why });
const victims: Role = { role: 'victim', why: "the text calls it the victim's" };
const sentTo: Role = { role: 'victim', why: 'a message was sent to it' };
const calledHarmless = benign('the text calls it harmless');
const underHarmless = benign('it stands under a heading of harmless files');
const merelySeen = benign('a file lists it without calling it a sign of an attack');
const listed = malicious('it stands in a list of indicators');

const calledTheirs = malicious("the words beside it call it the attackers'");
const imitated = benign('it is what was imitated');

const isHash = (type: string): boolean => /^(?:md5|sha\d+|imphash|vhash|ja3s?|ssdeep|tlsh)$/.test(type);

/** Read once per article. */
export function surroundings(
  { url, blocks }: Article,
  { text, origin, undone }: Refanged,
  seen: Seen[],
): Surroundings {
  const places = origin.subarray(0, text.length + 1);
  const headings = blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ start, end }) => ({
      start: countBelow(places, start),
      end: countBelow(places, end),
      isBlock: true,
    }));
  return {
    text,
    signs: readSigns(text, headings),
    isListing: undone.length > 0 || seen.filter(({ type }) => isHash(type)).length >= 3,
    isDefanged: ({ start, end }) => countBelow(undone, end) > countBelow(undone, start),
    publisherHost: hostOf(url),
  };
}

const hostOf = (url: string): string =>
  (/^(?:[a-z]+:\/\/)?(?:[^/@]*@)?(\[[^\]]*\]|[^/:?#]*)/i.exec(url)?.[1] ?? '').toLowerCase();

/** Whether the host or one of its parents is in the list. */
function isUnder(host: string, list: ReadonlySet<string>): boolean {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    if (list.has(name)) return true;
  }
  return false;
}

/** The role of one find, with the reason. */
export function roleOf(find: Seen, around: Surroundings): Role {
  switch (find.type) {
    case 'ipv4':
    case 'ipv6':
    case 'cidr':
      return roleOfAddress(find, around);
    case 'domain':
    case 'url':
    case 'email':
      return roleOfHost(find, around);
    case 'registry-key':
      return /\\currentversion\\run(?:once)?$/i.test(find.value)
        ? benign('the key that programs start from, without a value')
        : malicious('a key that is named');
    case 'file-name':
    case 'file-path':
      return roleOfFile(find, around);
    case 'mutex':
      return malicious('a mark that a program sets');
    case 'user-agent':
      return malicious('a name that a program gives itself');
    case 'asn':
      return benign('a network, which holds much else');
    case 'package':
      return around.signs.inLine(find, 'harmful') && !around.signs.inLine(find, 'harmless')
        ? malicious('the text calls it harmful')
        : benign('a package that is named');
    default:
      return isHash(find.type) ? roleOfHash(find, around) : malicious('an address of a payment');
  }
}

const privateAddress =
  /^(?:10\.|127\.|169\.254\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|0\.|255\.|22[4-9]\.|23\d\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|8\.8\.[48]\.[48]$|1\.[01]\.[01]\.1$|9\.9\.9\.9$|::1$|fe80:|f[cd][0-9a-f]{2}:|2001:db8:)/;
const isPrivate = benign('a private or reserved address, or a public resolver');

/** The gate costs a search among what was found once; the patterns are tried where it opens. */
const isVictims = (find: Seen, { text, signs, isDefanged }: Surroundings): boolean =>
  signs.inLine(find, 'owned') && isVictimsOwn(text, find, isDefanged(find));

function roleOfAddress(find: Seen, around: Surroundings): Role {
  const { signs } = around;
  if (isVictims(find, around)) return victims;
  if (privateAddress.test(find.value)) return isPrivate;
  if (signs.inLine(find, 'harmless')) return calledHarmless;
  if (signs.inLine(find, 'merelySeen')) return merelySeen;
  if (signs.inLine(find, 'documentation')) return benign('the address of a host for documentation');
  return malicious('an address that is named');
}

function roleOfHost(find: Seen, around: Surroundings): Role {
  const host = find.type === 'email' ? find.value.slice(find.value.lastIndexOf('@') + 1) : hostOf(find.value);
  if (isUnder(host, addressServices)) return benign('tells its callers their address');
  // A mailbox at a service of everyday use may be a victim's, and so may "vpn.example.com"; the service as such is not.
  const isService = find.type !== 'email' && commonServices.has(host);
  if (!isService && isVictims(find, around)) return victims;
  if (privateAddress.test(host)) return isPrivate;
  if (host !== '' && (host === around.publisherHost || `www.${host}` === around.publisherHost)) {
    return benign("the publisher's own");
  }
  if (around.signs.inLine(find, 'merelySeen') && !around.signs.inLine(find, 'harmful')) return merelySeen;
  if (find.type === 'email') return roleOfEmail(find, around);
  return find.type === 'domain' ? roleOfDomain(find, host, around) : roleOfUrl(find, host, around);
}

const isCalledHarmless = (find: Seen, { signs }: Surroundings): boolean =>
  signs.inLine(find, 'harmless') && !signs.inLine(find, 'harmful');

const dangerous = malicious('it is written so that nobody follows it');

/** So many words in a sentence make running text. */
const leastProse = 4;
const isInProse = (find: Seen, { signs }: Surroundings): boolean =>
  signs.inSentence(find, 'prose') >= leastProse && signs.inSentence(find, 'header') === 0;

const suspicious = ['harmful', 'listed', 'attackers'] as const;

/** What a line may hold before its entry: a mark of a list, labels, cells, and other entries. */
const beforeEntry =
  /^[\s>*•–—\d.)(-]{0,12}(?:[^|:\n]{0,60}[|:] ?){0,6}(?:[^\s,;|]{1,60}\.[^\s,;|]{1,60}(?:[,;]| and|(?= )) ?){0,8}["'“‘`<]?$/;

/** Whether the find is an entry of a list or a table rather than a word of a sentence. */
function isEntry({ start }: Seen, text: string): boolean {
  const before = text.slice(Math.max(0, start - 240), start);
  return beforeEntry.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** An entry under a heading of indicators, or in a row that says what is wrong with it. */
const isListedEntry = (find: Seen, { text, signs }: Surroundings): boolean =>
  (signs.underIndicators(find) || signs.inLine(find, 'badCell')) && isEntry(find, text);

function roleOfDomain(find: Seen, host: string, around: Surroundings): Role {
  if (isUnder(host, commonServices)) return benign('a service of everyday use');
  const told = toldBeside(around.text, find);
  if (told === 'attackers') return calledTheirs;
  if (told === 'imitated') return imitated;
  if (told === 'real' || isCalledHarmless(find, around)) return calledHarmless;
  if (around.isDefanged(find)) return dangerous;
  if (isUnder(host, referenceHosts)) return benign('a place that texts refer to');
  if (isListedEntry(find, around)) return listed;
  const narrated =
    !around.isListing ||
    around.signs.inLine(find, 'narrated') ||
    (isInProse(find, around) && suspicious.every((sign) => around.signs.inSentence(find, sign) === 0));
  return narrated ? benign('it is named in running text') : listed;
}

/** The header of a message that names who got it. */
const recipient = /(?:^|\s)(?:to|cc|bcc|delivered-to)\s?[:=]\s?(?:[^<>@\n]{0,60}<)?$/i;
const toWriteTo = benign('an address to write to');

/** In running text the sentence tells whose it is; in a list and in a header of a message it is a sign of the attack. */
function roleOfEmail(find: Seen, around: Surroundings): Role {
  const { signs, text } = around;
  if (recipient.test(text.slice(Math.max(0, find.start - 80), find.start))) return sentTo;
  if (around.isDefanged(find)) return isCalledHarmless(find, around) ? calledHarmless : dangerous;
  // Nobody who answers to readers does so from a free mailbox.
  const isFree = isUnder(find.value.slice(find.value.lastIndexOf('@') + 1), commonServices);
  if (signs.inSentence(find, 'contact') > 0 && !(around.isListing && isFree)) return toWriteTo;
  if (around.isListing && !isInProse(find, around)) return listed;
  return signs.inSentence(find, 'attackers') > 0 ? malicious('an address of the attackers') : toWriteTo;
}

function roleOfUrl(find: Seen, host: string, around: Surroundings): Role {
  const { signs } = around;
  if (around.isDefanged(find)) return isCalledHarmless(find, around) ? calledHarmless : dangerous;
  if (isUnder(host, referenceHosts) || signs.inHeading(find, 'references')) {
    return benign('a place that texts refer to');
  }
  if (/^\d/.test(host) || !/^https?:/.test(find.value)) return malicious('an address without a name');
  const inList =
    signs.inHeading(find, 'listed') || (signs.inLine(find, 'listed') && signs.inLine(find, 'harmful'));
  return inList ? listed : benign('a link that readers may follow');
}

/** Hashes of the empty file and of EICAR's test file (eicar.org, "Anti Malware Testfile"): MD5, SHA-1, SHA-256. */
const everybodysFiles = new Set([
  'd41d8cd98f00b204e9800998ecf8427e',
  'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '44d88612fea8a8f36de82e1278abb02f',
  '3395856ce81f2b7382dee72602f798b642f14140',
  '275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f',
]);

function roleOfHash(find: Seen, { signs }: Surroundings): Role {
  if (everybodysFiles.has(find.value.toLowerCase())) return benign('the empty file, or a test file');
  if (signs.inHeading(find, 'harmless')) return underHarmless;
  if (signs.inLine(find, 'harmless')) return calledHarmless;
  // In an entry of several hashes, what is said of one of them says nothing of the others.
  const single = signs.inEntry(find, 'hash') <= 1;
  const harmless = single && signs.inEntry(find, 'harmless') > 0 && signs.inEntry(find, 'harmful') === 0;
  return harmless ? calledHarmless : malicious('a file that is named');
}

const rightBefore =
  /\b(?:legitimate|legit|benign)(?: (?:file|binary|executable|exe|program|windows|application)){0,3}[\s"'“(]{0,3}$/i;
const droppedHere = /\\(?:temp|appdata\\roaming\\(?!java)|downloads|public|programdata)\\/i;

/** Folders as such, devices, and what every Unix has. */
const commonPath =
  /^\/dev\/|^\/etc\/(?:passwd|shadow|hosts|group|fstab|crontab|resolv\.conf|[a-z-]*cert\.pem|ssl\/certs)|[\\/]$/i;

function roleOfFile(find: Seen, around: Surroundings): Role {
  const { value, type, start } = find;
  const name = value.slice(Math.max(value.lastIndexOf('\\'), value.lastIndexOf('/')) + 1).toLowerCase();
  if (rightBefore.test(around.text.slice(Math.max(0, start - 40), start))) return calledHarmless;
  if (systemBinaries.has(name) && !(type === 'file-path' && droppedHere.test(value))) {
    return benign('a program that systems bring');
  }
  if (type === 'file-path' && commonPath.test(value)) return benign('a folder or a file that systems bring');
  if (type === 'file-path') return roleOfHash(find, around);
  return around.signs.inHeading(find, 'harmless') ? underHarmless : malicious('a file that is named');
}
