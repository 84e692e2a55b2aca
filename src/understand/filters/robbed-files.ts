/** Files that an attack reads or steals: they are its victims' own, and no file of the attackers'. */
import type { Seen } from '../extractors/observables/network.ts';

/** Where programs keep keys, passwords, sessions and coins: what thieves look for, on every machine. */
const STORES =
  /(?:^|[\\/])(?:\.(?:aws[\\/](?:credentials|config)|azure[\\/][\w.-]{1,40}|kube[\\/]config|docker[\\/]config\.json|config[\\/]gcloud[\\/][\w.-]{1,40}|ssh[\\/](?:id_\w{1,12}|config|known_hosts|identity)|gnupg[\\/][\w.-]{1,40}|npmrc|pypirc|netrc|git-credentials|pgpass|vault-token|(?:ba|z)sh_history|env(?:\.(?:local|production))?)|id_(?:rsa|dsa|ecdsa|ed25519)|application_default_credentials\.json|login data(?: for account)?|local state|web data|cookies(?:\.sqlite)?|logins\.json|key[34]\.db|cert9\.db|formhistory\.sqlite|places\.sqlite|wallet\.dat|ntds\.dit|login\.keychain(?:-db)?|confcons\.xml|(?:sitemanager|recentservers)\.xml|winscp\.ini)$/i;
/** The folders in which browsers keep what belongs to a person. */
const PROFILES =
  /[\\/](?:google[\\/]chrome|chromium|microsoft[\\/]edge|bravesoftware[\\/]brave-browser|opera software|mozilla[\\/]firefox)[\\/](?:user(?: data)?\b|profiles\b|opera stable\b|default\b)(?![^\n]{0,200}\.(?:exe|dll|ps1|js|vbs|bat|scr|sys)$)/i;

const VERBS =
  '(?:(?:steal|harvest|exfiltrat|siphon|loot|rob)(?:s|e|es|ed|ing)?|stole|stolen|theft of|(?:grab|pilfer)(?:s|bed|ed|bing|ing)?)';
/** Between the deed and the find: "the files", and others of a list. */
const OTHERS =
  "(?: (?:the|a|an|all|its|their|his|her|files?|documents?|such|as|like|including|named|called|and|or|also|victims?[’']s?|[^\\s,;]{1,80}(?:,|(?<=[.\\\\/][^\\s,;]{1,60})))){0,8}";
const STOLEN_BEFORE = new RegExp(`\\b${VERBS}${OTHERS} ["'“‘\`(]{0,2}$`, 'i');
/** What a file that is stolen is not: the one that steals, or a program at all. */
const PROGRAM = /\.(?:exe|dll|ps1|js|vbs|bat|cmd|scr|sys|sh|elf|hta|lnk|msi|jar|py)$/i;
/** "Drops Login Data", "disguised as wallet.dat": the attackers' own under a known name. */
const OWN_BEFORE =
  /\b(?:drop(?:s|ped|ping)?|creat(?:es?|ed|ing)|writ(?:es?|ten|ing)|wrote|saved?|install(?:s|ed)?|plant(?:s|ed)?|append(?:s|ed)?|disguised|masquerad(?:es|ed|ing)|posing|execut(?:es?|ed)|runs?|ran|launch(?:es|ed))(?: (?!(?:reads?|steals?|copies|then|and|which|that)\b)[^\s,;]{1,40}){0,4} ["'“‘`(]{0,2}$/i;

const VERB = new RegExp(`\\b${VERBS}`, 'i');
/** Whether an article tells of anything stolen: asked once, before each of its files is. */
export const tellsOfTheft = (text: string): boolean => VERB.test(text);

/** Whether the find is a file of the victim's that is read or stolen; its name may go on after a blank ("Login Data"). */
export function isRobbed({ value, start, end, type }: Seen, text: string, isOfTheft: boolean): boolean {
  const more = type === 'file-path' ? (/^ (?:data|state)\b/i.exec(text.slice(end, end + 8))?.[0] ?? '') : '';
  const isStore = STORES.test(value + more) || PROFILES.test(value + more);
  if (!isStore && (!isOfTheft || PROGRAM.test(value))) return false;
  const before = text.slice(Math.max(0, start - 240), start);
  const sentence = before.slice(before.lastIndexOf('\n') + 1);
  return (isStore || STOLEN_BEFORE.test(sentence)) && !OWN_BEFORE.test(sentence);
}
