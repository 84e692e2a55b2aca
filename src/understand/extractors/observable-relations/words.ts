/** Words that tie malware and attackers to hosts and URLs. Written for this project. */

import type { EntityType } from '../../../domain/entity.ts';
import { wordSet } from '../../../domain/word-set.ts';

/** A verb whose object is a host: right after it, after a particle, or after what is taken from or sent to the host. */
export interface HostVerb {
  /** Words one of which stands before the host; null where the host follows the verb. */
  particles: ReadonlySet<string> | null;
  /** May stand between the verb and its particle ("calls home to"); `anything`: what is sent or taken does. */
  between: ReadonlySet<string> | 'anything';
  /** What malware does on its own; what people do as well; what only says what is used. */
  of: 'malware' | 'anyone' | 'use';
}

const none: ReadonlySet<string> = new Set();
const table: [words: string, particles: string | null, between: string | null, of: HostVerb['of']][] = [
  [
    'communicate communicates communicated communicating connect connects connected connecting beacon beacons beaconed beaconing talk talks talked talking',
    'with to',
    'back out',
    'malware',
  ],
  [
    'contact contacts contacted contacting query queries queried querying ping pings pinged pinging poll polls polled polling',
    null,
    null,
    'malware',
  ],
  [
    'call calls called calling phone phones phoned phoning reach reaches reached reaching',
    'to',
    'home back out',
    'malware',
  ],
  ['check checks checked checking', 'with to', 'in', 'malware'],
  [
    'establish establishes established establishing open opens opened opening initiate initiates initiated initiating make makes made making issue issues issued issuing',
    'to with',
    'a an the its c2 http https dns tcp tls ssl get post web network outbound encrypted secure persistent websocket reverse request requests connection connections channel shell session sessions communication tunnel',
    'malware',
  ],
  [
    'download downloads downloaded downloading fetch fetches fetched fetching retrieve retrieves retrieved retrieving pull pulls pulled pulling load loads loaded loading receive receives received receiving get gets getting obtain obtains obtained obtaining grab grabs grabbed grabbing',
    'from',
    'anything',
    'anyone',
  ],
  [
    'exfiltrate exfiltrates exfiltrated exfiltrating send sends sent sending upload uploads uploaded uploading transmit transmits transmitted transmitting post posts posted posting report reports reported reporting relay relays relayed relaying siphon siphons siphoned siphoning',
    'to',
    'anything',
    'anyone',
  ],
  [
    'use uses used using employ employs employed employing leverage leverages leveraged leveraging abuse abuses abused abusing operate operates operated operating control controls controlled controlling register registers registered registering own owns owned owning rent rents rented renting maintain maintains maintained maintaining',
    null,
    null,
    'use',
  ],
  // "waits for orders from".
  ['wait waits waited waiting accept accepts accepted accepting', 'from', 'anything', 'malware'],
  ['rely relies relied relying', 'on', null, 'use'],
];

export const hostVerbs = new Map<string, HostVerb>();
for (const [words, particles, between, of] of table)
  for (const word of words.split(' '))
    hostVerbs.set(word, {
      particles: particles === null ? null : wordSet(particles),
      between: between === 'anything' ? between : between === null ? none : wordSet(between),
      of,
    });

/** Done to a host: "was registered by". */
export const doneToHosts = wordSet(
  'used contacted employed leveraged abused operated controlled registered owned rented maintained queried',
);

/** What a host is called and how it is described; "c2" is what command and control is read as. */
export const hostWords = wordSet(
  'a an the its their his this these those two three four five six several many multiple various some other following one of new newly fake legitimate lookalike typosquatted typosquatting malicious compromised attacker actor attackers controlled owned hardcoded hard coded remote external dedicated primary secondary main backup rogue live active known same c2 c2s c&c domain domains subdomain subdomains ip ipv4 ipv6 address addresses server servers host hosts url urls uri link site sites website websites web page pages infrastructure panel endpoint endpoints node nodes proxy relay vps phishing staging hosting exfiltration communication communications traffic name names called named namely such as like at on : - , ( “ " \' ‘ ` « « →',
);

/** What malware and those behind it are called beside their name: "the Emotet loader", "Lazarus hackers". */
export const ownWords = wordSet(
  "malware backdoor backdoors loader loaders trojan trojans stealer infostealer botnet bot bots worm wiper ransomware dropper downloader implant implants payload payloads rat spyware keylogger rootkit miner cryptominer framework beacon beacons agent agents client module modules component components process binary executable dll sample samples variant variants version versions strain family tool infection infections operator operators affiliate affiliates group gang actor actors crew hackers attackers team banking mobile android linux windows macos information credential remote access infected compromised machines hosts devices computers systems endpoints - ' ’ s",
);

/** Stands alone for malware, or for attackers, that was named before. */
const standIns: [types: EntityType[], words: ReadonlySet<string>][] = [
  [['actor'], wordSet('group gang actor actors crew hackers attackers operators')],
  [
    ['malware', 'tool'],
    wordSet(
      'malware backdoor loader trojan stealer infostealer botnet worm wiper ransomware dropper downloader implant spyware rat keylogger',
    ),
  ],
];
export const standsFor = (word: string): EntityType[] | undefined =>
  standIns.find(([, words]) => words.has(word))?.[0];

/** Between who acts and the verb: "has also been seen communicating". */
export const aroundVerbs = wordSet(
  'is was are were be been being has have had will would can could may might must does do did not never cannot t n also then first still often later again now to seen observed found spotted caught known configured designed able programmed believed said thought suspected appears appear seems seem attempts attempt attempting tries try tried trying starts started begins began begin continues continued periodically regularly',
);

export const copulas = wordSet('is was are were be been being has have had');
/** Between a host and what it is said to be. */
export const asWords = wordSet(
  'is was are were be been being has have had acts act acted acting serves serve served serving functions functioned identified confirmed known believed used as an a the its their one of , ( - – — also both all hosts hosted located include includes including included point points resolved with : at on under',
);

/** Where a clause of its own begins, so that what stands before has nothing to do with what follows. */
export const breakers = wordSet(
  '; but while whereas because although though after before since who which that when if unless said says than unlike without where and or against by about of',
);
/** Whoever these are reached, it was no host: "sends mails to users at". */
export const people = wordSet(
  'user users customer customers employee employees victim victims staff people organisations organizations companies company journalists target targets recipients developer developers email emails mail mails message messages spam lures letter letters invitation invitations researchers analysts authorities police',
);
