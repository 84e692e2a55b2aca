/**
 * Sentences of a report that tell of no attacker's deed: what a flaw is, what onlookers did, what was only rumoured; and techniques that
 * do not go with what is hit. Linear: every stretch is bounded.
 */
import { namesAttack } from './not-a-technique.ts';

/** "CVE-2026-10001 is a type confusion in …": what a flaw is; and what a program does that has one. */
const flawIs =
  /^(?:CVE-\d{4}-\d{4,7}|(?:this|the|it|both)(?: [\w-]{1,20}){0,2})(?:, [^,;]{1,80},)? (?:is|was|are) (?:an? |the )?(?:[\w-]{1,20} ){0,3}?(?:confusion|overflow|out-of-bounds|use-after-free|injection|traversal|race condition|bypass|flaw|bug|hole|vulnerability|weakness|write|read|deseriali[sz]ation)\b/i;
const unchecked =
  /\bwithout (?:[\w-]{1,20} )?(?:looking|checking|validating|escaping|sanitising|sanitizing|filtering|verifying)\b|\b(?:does|do|did) not (?:properly |correctly |sufficiently )?(?:check|validate|escape|saniti[sz]e|neutrali[sz]e|verify|filter)\b|\bimproper(?:ly)?\b|\bin such a way that\b/i;
const attacked =
  /\b(?:attack\w*|hack\w*|intruders?|criminals?|thieves|gangs?|groups?|malware|ransomware|exploited|exploits|exploiting|abus\w+|campaign|victims?|they|compromised|stole\w*)\b/i;

const onlooker =
  '(?:honeypots?(?: (?:operators?|owners?))?|sensors?|researchers?|analysts?|vendors?|maintainers?|defenders?|administrators?|journalists?|reporters?|regulators?|CISA|NCSC|BSI|ENISA|CERT[\\w/-]{0,12})';
/** What those who watch, name, list and mend do. */
const looksOn = new RegExp(
  `^(?:an? |the |one |two |some |several |other )?(?:[\\w-]{1,20} ){0,2}?${onlooker} (?:[a-z]{2,12}ly |has |have |had |also |then ){0,2}(?:posted|published|captured|shared|uploaded|released|entered|enters|added|adds|put|searched|scanned|probed|tested|wrote|built|decoded|disassembled|counted|queried|downloaded|reproduced|set)\\b`,
  'i',
);
/** "We call the malware Acme, for a string in its code." */
const names =
  /^(?:we|they|researchers|analysts|the (?:company|firm|team|researchers)|\p{Lu}[\p{L}\d]{1,20}(?: \p{Lu}[\p{L}\d]{1,20}){0,2}) (?:call|calls|called|name|names|named|dub|dubs|dubbed|track|tracks|tracked) (?:it|them|the|this|these|that)\b/u;
const rumoured =
  /\b(?:rumou?rs?|speculations?) (?:of|about)\b|\bbelieved in\b|\bmistook\b|\bmistaken for\b|\b(?:first|initially) (?:thought|suspected|believed)\b/i;

/** Whether a sentence tells of no deed of an attacker, whatever technique its words have. */
export function isNoDeed(sentence: string): boolean {
  if (rumoured.test(sentence) || names.test(sentence)) return true;
  if ((flawIs.test(sentence) || unchecked.test(sentence)) && !attacked.test(sentence)) return true;
  const seen = looksOn.exec(sentence)?.[0];
  return (
    seen !== undefined &&
    !namesAttack(sentence.slice(seen.length)) &&
    !attacked.test(sentence.slice(seen.length))
  );
}

/** What runs before a person, and faces no public. */
const ofPerson =
  /\b(?:phones?|smartphones?|Android|iOS|iPhones?|iPads?|Galaxy|Chrome|Chromium|browsers?|Firefox|Safari|WebKit|WinRAR|7-Zip|Microsoft (?:Word|Excel|Office)|PDF readers?|image (?:library|parser|codec)|kernel)\b/i;
const ofServer =
  /\b(?:servers?|gateways?|firewalls?|VPNs?|appliances?|routers?|web (?:apps?|applications?|interface)|portals?|Exchange|SharePoint|APIs?|(?:internet|public)[- ]facing|MDM|device management|Endpoint Manager|EPMM|systems? of|panel|CMS|WordPress)\b/i;
const ofWindows = /\b(?:cmd(?:\.exe)?|windows|batch|command prompt|powershell)\b|\.(?:bat|cmd|exe|dll)\b/i;

/** Who digs for ore: "a copper miner", "the coal mine"; coins have other words. */
const ofOre =
  /\b(?:copper|gold|silver|coal|iron|iron[- ]ore|lithium|nickel|cobalt|zinc|tin|uranium|diamond|platinum|potash|bauxite|rare[- ]earths?|metals?|minerals?|ore|salt) (?:min(?:e|es|er|ers|ing)|producers?)\b|\bmining (?:firm|company|companies|group|giant|house|operations?|site|union|town)\b/i;
const ofCoins =
  /\b(?:monero|xmrig|crypto\w*|bitcoin\w*|coins?|coinminer\w*|ethereum|hash ?rate|hijacked|cpus?|gpus?|mining pool)\b/i;

/** The technique that a sentence's words bear out: ore is dug by no computer, a phone faces no public, and a shell is the one of Windows only where something says so. Null for none. */
export function borneOut(id: string, sentence: string): string | null {
  if (id === 'T1190' && ofPerson.test(sentence) && !ofServer.test(sentence)) return null;
  if (id === 'T1496.001' && ofOre.test(sentence) && !ofCoins.test(sentence)) return null;
  if (id === 'T1059.003' && !ofWindows.test(sentence)) return 'T1059';
  return id;
}
