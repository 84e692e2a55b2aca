/**
 * Whether the sentence calls an address, a host or a mailbox the victim's own: "the victim's server at …", "… connected
 * to the company's VPN gateway …", "stolen from …". Only what stands right beside the find counts, and a sentence in which
 * the place works for the attackers (a compromised site that serves malware) says nothing of the kind.
 */
import type { Seen } from '../extractors/observables/network.ts';
import { sentenceAround } from './beside.ts';

/** The place is the attackers', or made to work for them. */
const worksForAttackers =
  /\b(?:fake|spoof\w*|impersonat\w*|mimic\w*|look-?alike|typosquat\w*|posing|masquerad\w*|similar to|resembl\w*|phishing (?:sites?|pages?|domains?|kits?|urls?|links?|emails?)|clon(?:e|ed|ing)|c2|c&c|command[- ]and[- ]control|beacon\w*|redirect\w*|point(?:s|ed|ing)?|inject\w*|watering[- ]hole|visit(?:s|ed|ors?)?|abus\w*|serv(?:es|ed|ing)|host(?:s|ed|ing) (?!at\b|on\b|by\b|in\b)|to (?:deliver|distribute|spread|host|serve|stage)|(?:used|using|turned|repurposed|misused)(?: it)? (?:as|to|into|for)|malicious (?!actors?\b)|attackers?[’'] |attacker-(?:controlled|owned))/i;
/** "They used the victim's server at", "… as a relay": the same, beside the find. */
const usedHere = /\bus(?:e|es|ed|ing) [^,;]{0,80}$/i;
const asTool = /^ as (?:an?|their|its) /i;
const isAttackersTool = (before: string, after: string): boolean =>
  worksForAttackers.test(before) ||
  worksForAttackers.test(after) ||
  usedHere.test(before) ||
  asTool.test(after);

const place =
  'servers?|web ?sites?|sites?|gateways?|firewalls?|portals?|appliances?|routers?|databases?|controllers?|webmail|vpn|intranet|home ?page';
const ofAddress = `${place}|hosts?|machines?|computers?|workstations?|systems?|devices?|ips?|address(?:es)?|ranges?|subnets?|networks?`;
/** What each type of find may be. */
const things: Record<string, string> = {
  ipv4: ofAddress,
  ipv6: ofAddress,
  cidr: ofAddress,
  domain: `${place}|hosts?|domains?|subdomains?|tenants?`,
  url: 'web ?sites?|sites?|portals?|webmail|home ?page',
  email: 'accounts?|mailbox(?:es)?|address(?:es)?',
};

/** Words between owner and thing: "public-facing web" — no other owner, and nothing that is the attackers' for the victim. */
const between =
  '(?:(?!(?:on|in|to|from|at|by|with|for|of|and|or|via|through|into|onto|leak|extortion|payment|negotiation|chat|ransom|unique|personal|individual|phishing)\\b)[\\w/-]{2,20} ){0,3}';
const victims = "victim(?:['’]s|s['’]) (?:own )?|victim (?:company|organi[sz]ation|firm|entity)['’]s ";
/** "Victim IP address:"; a "victim portal" is what extortionists keep. */
const asVictim = 'victim (?!portal|site|web ?site|account)(?:ip )?';
const companies =
  "the (?:(?:targeted|attacked|breached|affected|hacked|unnamed) )?(?:company|organi[sz]ation|firm|hospital|clinic|university|school|bank|agency|ministry|municipality|city|council|retailer|manufacturer|insurer|airline|utility|institution)['’]s ";
/** From the thing to the find. A colon after anything but an address ("from the victim's machine:") may lead to others'. */
const leads =
  '(?:(?:,? (?:at|named|called|under|is|was|with the (?:public )?(?:ip )?address(?: of)?|hosted (?:at|on)|reachable (?:at|under)))? |(?<=ips?|address|addresses): )';
/** More of them before the find: "at 203.0.114.7, 203.0.114.8 and …". */
const others = '(?:[\\w@-]{1,40}(?:[.:][\\w@-]{1,40}){1,8}(?:, and |, | and )){0,4}';
/** No bare "they", "group" or "operators": customers and networks have these too. */
const intruders =
  '\\b(?:attackers?|hackers?|intruders?|adversar(?:y|ies)|(?:cyber)?criminals|(?:threat|malicious) actors?|gang|(?:hacker|hacking|threat|ransomware|espionage) (?:group|operators?|affiliates?)) [\\w ,-]{0,80}?';
const entered =
  '(?:connect(?:ed|s|ing)? to|log(?:ged|s|ging)? (?:in|on)(?: ?to)|access(?:ed|es|ing)?|(?:gain|obtain)(?:ed|s|ing)? (?:initial |remote |unauthori[sz]ed )?access to|enter(?:ed|s|ing)?|exploit(?:ed|s|ing)?) ';
const broken =
  '\\b(?:breach(?:ed|es|ing)|hack(?:ed|s|ing)|(?:broke|broken|breaks|breaking) into|compromis(?:ed|es|ing)|defac(?:ed|es|ing)|infiltrat(?:ed|es|ing)|encrypt(?:ed|s|ing)) ';

interface Patterns {
  /** Right before the find. */
  before: RegExp[];
  /** Right before a find that is not defanged: the owner is a name, and may be anyone's. */
  named: RegExp;
  /** Right before a find in brackets or between commas. */
  opening: RegExp;
  /** Right before a find of which the sentence says that it was broken into: nobody else's portal is. */
  portal: RegExp;
  after: RegExp;
}

function patternsOf(thing: string): Patterns {
  const own = `(?:(?:${victims})${between}|${asVictim})(?:${thing})`;
  const ofOwner = `(?:${thing}) of (?:the|a|its) victims?`;
  return {
    before: [
      new RegExp(`\\b(?:${own}|${ofOwner})${leads}${others}$`, 'i'),
      new RegExp(
        `(?:${intruders}${entered}|${broken})${companies}${between}(?:${thing})${leads}${others}$`,
        'i',
      ),
      new RegExp(
        `\\b(?:compromised|hacked|breached|defaced) (?:${thing}) of (?!an? )[^,;:()]{3,60} (?:at|under) $`,
        'i',
      ),
      /\b(?:stolen|exfiltrated|siphoned) from (?:the (?:server|database|host|domain|website) )?$/i,
    ],
    named: new RegExp(
      `${broken}(?:[A-Z][\\w&.-]{1,30} ){0,3}[A-Z][\\w&.-]{1,30}['’]s? ${between}(?:${thing})${leads}$`,
    ),
    opening: new RegExp(`\\b(?:${own}|${ofOwner})(?:,| \\(|, \\() ?$`, 'i'),
    portal: new RegExp(`\\bvictim (?:${thing})${leads}$`, 'i'),
    after: new RegExp(
      `^(?:,? (?:which )?(?:belong(?:s|ed|ing) to|owned by) (?:the|a|its) victim\\b|,? (?:which )?(?:is|was) (?:the |a )?${own}(?=[\\s,.)]|$)|, (?:the |a )?${own}[,.)]| \\((?:the |a )?(?:${own}|victim)\\))`,
      'i',
    ),
  };
}

const byType = new Map(Object.entries(things).map(([type, thing]) => [type, patternsOf(thing)]));

/** After a find: it was broken into. */
const brokenAfter =
  /^['"”’)]? (?:was|were|is|got|has been|had been)(?: [a-z]+ly| also| then| later)? (?:defaced|hacked|breached|encrypted|wiped)\b/i;
/** What closes an apposition: a bracket, the end, or a comma after which the sentence goes on with its verb. */
const closed = /^(?:\)|[.!?]?$|, (?!an? |the |and |or )[a-z])/;

/**
 * Whether the text calls the find the victim's own. `text` is refanged, and `find` lies in it; `isDefanged`: the writer
 * held it for dangerous, so that only a word for the victim tells whose it is, and no name.
 */
export function isVictimsOwn(text: string, find: Seen, isDefanged: boolean): boolean {
  const patterns = byType.get(find.type);
  if (!patterns || /\.onion\b/i.test(find.value)) return false;
  const { before, after } = sentenceAround(text, find);
  const isCalledTheirs =
    patterns.before.some((pattern) => pattern.test(before)) ||
    (!isDefanged && patterns.named.test(before)) ||
    (patterns.opening.test(before) && closed.test(after)) ||
    (patterns.portal.test(before) && brokenAfter.test(after)) ||
    patterns.after.test(after);
  return isCalledTheirs && !isAttackersTool(before, after);
}
