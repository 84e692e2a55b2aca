/**
 * Whether an observable is a sign of the attack, the victim's own, or merely mentioned. The rules, in order: what the text
 * says of it ("the victim's server", "legitimate", "not inherently malicious", under a heading of references), what it is (a private address, a program
 * of Windows, a service that everybody uses), how it is written (defanged: the writer holds it for dangerous).
 */
import type { Article } from '../../domain/article.ts';
import {
  addressServices,
  commonServices,
  connectivityHosts,
  referenceHosts,
  sampleHosts,
} from '../../knowledge/names/hosts.ts';
import { shippedKnowledge } from '../../knowledge/shipped.ts';
import type { Seen } from '../extractors/observables/network.ts';
import { rowsOfHarmful } from '../extractors/observables/packages.ts';
import type { Refanged } from '../extractors/observables/refang.ts';
import { roleOfFile, roleOfHash } from './benign-file.ts';
import { isSinkhole, toldBeside } from './beside.ts';
import { isForDocumentation } from './not-a-domain.ts';
import {
  benign,
  calledHarmless,
  isEntry,
  isHash,
  isInProse,
  isListedEntry,
  listed,
  malicious,
  type Role,
  type Surroundings,
} from './observable-role.ts';
import { isOfPublisher, isRead, isWrittenTo, publisherNames } from './publishers-own.ts';
import { tellsOfTheft } from './robbed-files.ts';
import { countBelow, readSigns } from './signs.ts';
import { isVictimsOwn } from './victims-own.ts';

const victims: Role = { role: 'victim', why: "the text calls it the victim's" };
const sentTo: Role = { role: 'victim', why: 'a message was sent to it' };
const anExample = benign('its row calls it an example');
/** A cell that holds no more than "example", after the find: the row shows how one is written. */
const exampleCell =
  /^ ?\|(?: ?[^|\n]{0,40}\|){0,2} ?(?:an? )?(?:example|sample value|placeholder|dummy|test(?: (?:value|data|entry))?)(?: only)? ?(?:\||$)/i;
const isExample = ({ end }: Seen, text: string): boolean => {
  const rest = text.slice(end, end + 160);
  const line = rest.indexOf('\n');
  return exampleCell.test(line < 0 ? rest : rest.slice(0, line));
};

const merelySeen = benign('a file lists it without calling it a sign of an attack');

const calledTheirs = malicious("the words beside it call it the attackers'");
const merelyNamed = benign('it is named in running text');
const toFollow = benign('a link that readers may follow');
const merely: ReadonlySet<string | undefined> = new Set([merelyNamed.why, toFollow.why]);
/** Whether nothing that it is or that is said of it makes it harmless: only nobody calls it a sign of an attack. */
export const hasNoReason = ({ why }: { why?: string | undefined }): boolean => merely.has(why);
const sinkhole = benign('the text calls it a sinkhole');
const imitated = benign('it is what was imitated');

const placeTypes: ReadonlySet<string> = new Set(['ipv4', 'ipv6', 'cidr', 'domain', 'url', 'email']);

/** Read once per article. */
export function surroundings(
  article: Article,
  { text, origin, undone }: Refanged,
  seen: Seen[],
): Surroundings {
  const { url, blocks } = article;
  const publisherHost = hostOf(url);
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
    publisherHost,
    publishers: publisherNames(article, publisherHost),
    places: seen.filter(({ type }) => placeTypes.has(type)).map(({ start }) => start),
    isOfTheft: tellsOfTheft(text),
    harmfulRows: rowsOfHarmful(text),
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
  return isExample(find, around.text) ? anExample : roleByKind(find, around);
}

function roleByKind(find: Seen, around: Surroundings): Role {
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
    case 'cwe':
      return roleOfWeakness(find);
    case 'package':
      return roleOfPackage(find, around);
    default:
      return isHash(find.type) ? roleOfHash(find, around) : malicious('an address of a payment');
  }
}

function roleOfWeakness({ value }: Seen): Role {
  const name = shippedKnowledge().weakness(value);
  return benign(name === null ? 'a weakness, which many programs have' : `the weakness “${name}”`);
}

const named = benign('a package that is named');

function roleOfPackage(find: Seen, { text, signs, harmfulRows }: Surroundings): Role {
  const told = toldBeside(text, find);
  if (told === 'imitated') return imitated;
  if (told === 'real') return calledHarmless;
  const row = harmfulRows[countBelow(harmfulRows, find.start + 1) - 1];
  const rowEnd = row === undefined ? -1 : text.indexOf('\n', row);
  if (row !== undefined && (rowEnd < 0 || rowEnd >= find.start))
    return malicious('a table gives malicious versions of it');
  const isHarmful = signs.inSentence(find, 'harmful') > 0 || signs.inSentence(find, 'steals') > 0;
  if (signs.inLine(find, 'harmless') && !isHarmful) return named;
  if (signs.underIndicators(find) && isEntry(find, text)) return listed;
  return isHarmful || signs.inLine(find, 'harmful') ? malicious('the text calls it harmful') : named;
}

/** Addresses that nobody can have as an attacker's, each with the one reason that holds (RFC 6890 and its successors). */
const unownedAddresses: readonly [RegExp, Role][] = [
  [/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d/, benign('an address for documentation (RFC 5737)')],
  [/^2001:db8:/, benign('an address for documentation (RFC 3849)')],
  [/^(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/, benign('a private address (RFC 1918)')],
  [/^f[cd][0-9a-f]{2}:/, benign('a private address (RFC 4193)')],
  [/^(?:127\.|::1$)/, benign('the machine itself')],
  [/^(?:169\.254\.|fe80:)/, benign('an address of the local link')],
  [/^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./, benign('an address shared by a carrier (RFC 6598)')],
  [/^(?:0\.|255\.|22[4-9]\.|23\d\.)/, benign('a reserved address')],
  [/^(?:8\.8\.[48]\.[48]|1\.[01]\.[01]\.1|9\.9\.9\.9)$/, benign('a public resolver')],
];

const unowned = (host: string): Role | null =>
  unownedAddresses.find(([pattern]) => pattern.test(host))?.[1] ?? null;

const forDocumentation = benign('a name for documentation (RFC 2606)');

/** The gate costs a search among what was found once; the patterns are tried where it opens. */
const isVictims = (find: Seen, { text, signs, isDefanged }: Surroundings): boolean =>
  signs.inLine(find, 'owned') && isVictimsOwn(text, find, isDefanged(find));

function roleOfAddress(find: Seen, around: Surroundings): Role {
  const { signs } = around;
  if (isVictims(find, around)) return victims;
  const nobodys = unowned(find.value);
  if (nobodys !== null) return nobodys;
  if (isSinkhole(around.text, find)) return sinkhole;
  if (signs.inSentence(find, 'harmless') > 0) return calledHarmless;
  if (signs.inLine(find, 'merelySeen')) return merelySeen;
  if (signs.inLine(find, 'documentation')) return benign('the address of a host for documentation');
  return isMerelyNamed(find, around) ? merelyNamed : malicious('an address that is named');
}

/** In a sentence that tells of no attack, where the text is no list of indicators. */
const isMerelyNamed = (find: Seen, around: Surroundings): boolean =>
  !around.isListing &&
  around.signs.inSentence(find, 'attack') === 0 &&
  (isInProse(find, around) || around.signs.inSentence(find, 'prose') >= 2) &&
  !isEntry(find, around.text);

function roleOfHost(find: Seen, around: Surroundings): Role {
  const host = find.type === 'email' ? find.value.slice(find.value.lastIndexOf('@') + 1) : hostOf(find.value);
  if (isUnder(host, addressServices)) return benign('tells its callers their address');
  if (isUnder(host, connectivityHosts)) return benign('systems ask it whether they are online, or the time');
  // A mailbox at a service of everyday use may be a victim's, and so may "vpn.example.com"; the service as such is not.
  const isService = find.type !== 'email' && commonServices.has(host);
  if (!isService && isVictims(find, around)) return victims;
  const nobodys = unowned(host);
  if (nobodys !== null) return nobodys;
  if (isForDocumentation(host)) return forDocumentation;
  if (isSinkhole(around.text, find)) return sinkhole;
  if (host !== '' && (host === around.publisherHost || `www.${host}` === around.publisherHost)) {
    return publishersOwn;
  }
  const reference = roleAsReference(find, host, around);
  if (reference) return reference;
  if (around.signs.inLine(find, 'merelySeen') && !around.signs.inLine(find, 'harmful')) return merelySeen;
  if (find.type === 'email') return roleOfEmail(find, around);
  return find.type === 'domain' ? roleOfDomain(find, host, around) : roleOfUrl(find, host, around);
}

const publishersOwn = benign("the publisher's own");
const readers = benign('readers are sent to it');

/** What is defanged, or stands in a row of what is wrong with it, is no place for readers; nor is what is called the attackers'. */
function roleAsReference(find: Seen, host: string, around: Surroundings): Role | null {
  const { text, signs, publishers } = around;
  // An entry of a list that is called like the publisher imitates it.
  const isOwn =
    isOfPublisher(host, publishers) && !isUnder(host, commonServices) && !isListedEntry(find, around);
  const isFree = find.type === 'email' && isUnder(host, commonServices);
  if (!isOwn && (isFree || !(find.type === 'email' ? isWrittenTo : isRead)(text, find))) return null;
  if (around.isDefanged(find) || signs.inLine(find, 'badCell')) return null;
  if (toldBeside(text, find) === 'attackers') return null;
  return isOwn ? publishersOwn : readers;
}

const isCalledHarmless = (find: Seen, { signs }: Surroundings): boolean =>
  signs.inSentence(find, 'harmless') > 0 && !signs.inLine(find, 'harmful');

const dangerous = malicious('defanged in the article');

const suspicious = ['harmful', 'listed', 'attackers'] as const;

function roleOfDomain(find: Seen, host: string, around: Surroundings): Role {
  if (isUnder(host, commonServices)) return benign('a service of everyday use');
  const told = toldBeside(around.text, find);
  if (told === 'attackers') return calledTheirs;
  if (told === 'imitated') return imitated;
  if (told === 'real' || isCalledHarmless(find, around)) return calledHarmless;
  if (around.isDefanged(find)) return isListedEntry(find, around) ? listed : dangerous;
  if (isUnder(host, referenceHosts)) return benign('a place that texts refer to');
  if (isListedEntry(find, around)) return listed;
  const narrated =
    !around.isListing ||
    around.signs.inLine(find, 'narrated') ||
    (isInProse(find, around) && suspicious.every((sign) => around.signs.inSentence(find, sign) === 0));
  return narrated ? merelyNamed : listed;
}

/** The header of a message that names who got it. */
const recipient = /(?:^|\s)(?:to|cc|bcc|delivered-to)\s?[:=]\s?(?:[^<>@\n]{0,60}<)?$/i;
const theirs = malicious('an address of the attackers');
const toWriteTo = benign('an address to write to');
/** "Questions: …", "Press contact: …", "Rückfragen an …": a label of mailboxes that readers write to. */
const forReaders =
  /(?:^|[\n.;,(|] ?)(?:(?:for |any )?(?:questions?|feedback|comments|corrections|tips|press|media|(?:press|media|general|business) (?:contacts?|inquiries|enquiries|office)|inquiries|enquiries|contacts?(?: us)?|support|authors?|e-?mail us|get in touch|kontakt|rückfragen|fragen|presse(?:kontakt|stelle)?|hinweise|contacto|contatti|prensa|presse)(?: (?:to|at|an|via|under|about this report|on this report))?) ?:? ?(?:<|\(|e-?mail:? )?$/i;
/** What stands in a note of extortionists or in a list of who sent what is none. */
const isForReaders = (find: Seen, { text, signs }: Surroundings): boolean =>
  forReaders.test(text.slice(Math.max(0, find.start - 60), find.start)) &&
  signs.inSentence(find, 'extortion') === 0 &&
  signs.inSentence(find, 'attackers') === 0;

/** In running text the sentence tells whose it is; in a list and in a header of a message it is a sign of the attack. */
function roleOfEmail(find: Seen, around: Surroundings): Role {
  const { signs, text } = around;
  if (recipient.test(text.slice(Math.max(0, find.start - 80), find.start))) return sentTo;
  if (around.isDefanged(find)) return isCalledHarmless(find, around) ? calledHarmless : dangerous;
  // Nobody who answers to readers does so from a free mailbox.
  const isFree = isUnder(find.value.slice(find.value.lastIndexOf('@') + 1), commonServices);
  if (isFree && signs.inSentence(find, 'extortion') > 0) return theirs;
  if (!isFree && isForReaders(find, around)) return toWriteTo;
  if (signs.inSentence(find, 'contact') > 0 && !(around.isListing && isFree)) return toWriteTo;
  if (around.isListing && !isInProse(find, around)) return listed;
  return signs.inSentence(find, 'attackers') > 0 ? theirs : toWriteTo;
}

/** Whether an entry of a list is what a place that everybody uses was abused for, rather than where the list refers to. */
const isAbused = (find: Seen, host: string, { signs }: Surroundings): boolean =>
  !signs.inHeading(find, 'references') &&
  !isUnder(host, sampleHosts) &&
  (!isUnder(host, referenceHosts) || isUnder(host, commonServices) || signs.inLine(find, 'badCell')) &&
  /^(?:[a-z]+:\/\/)?[^/]+\/./i.test(find.value);

const runByCommand = malicious('a command runs what it gives');
/** "mshta https://…", "iex (iwr '…", "DownloadString('…": what is fetched is run, and nobody installs a program so. */
const runs =
  /\b(?:mshta(?:\.exe)?|iex|invoke-expression|downloadstring|downloadfile|certutil(?:\.exe)? -urlcache(?: -\w{1,12}){0,4}|regsvr32(?:\.exe)?(?: \/\w{1,3}){0,4} \/i:)["'“‘`$&({ ]{0,5}(?:(?:iwr|irm|curl|wget|invoke-(?:webrequest|restmethod))(?: -[a-z]{1,20}){0,4}["'“‘`( ]{1,4})?$/i;

function roleOfUrl(find: Seen, host: string, around: Surroundings): Role {
  const { signs } = around;
  if (around.isDefanged(find)) return isCalledHarmless(find, around) ? calledHarmless : dangerous;
  if (isListedEntry(find, around) && isAbused(find, host, around)) {
    return isCalledHarmless(find, around) ? calledHarmless : listed;
  }
  if (isUnder(host, referenceHosts) || signs.inHeading(find, 'references')) {
    return benign('a place that texts refer to');
  }
  if (runs.test(around.text.slice(Math.max(0, find.start - 120), find.start))) return runByCommand;
  if (/^[\d[]/.test(host)) return malicious('an address without a name');
  if (/^(?!https?:)[a-z]+:/i.test(find.value)) return malicious('an address of no page');
  const isBare = !find.value.includes('://');
  const inList =
    (isBare && around.isListing && !isInProse(find, around)) ||
    // Prose under the heading of a list is none of its entries.
    (signs.inHeading(find, 'listed') && (!isInProse(find, around) || signs.inSentence(find, 'attack') > 0)) ||
    (signs.inSentence(find, 'listed') > 0 && signs.inSentence(find, 'harmful') > 0);
  return inList ? listed : toFollow;
}
