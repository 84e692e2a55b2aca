/**
 * Whether a sentence says in so many words that a name was hit: "Acme said it had been hacked", "Acme detected unauthorised
 * access to its network", "$5 million was drained from Acme". Each pattern reads a bounded stretch beside the name.
 */

import { wordSet } from '../../../domain/word-set.ts';
import type { Reading } from '../../reading.ts';
import { Telltale } from '../../telltale.ts';
import { isHitIn } from './hit-in-other-languages.ts';
import type { Where } from './spared.ts';

/** So many characters on either side are read. */
const reach = 240;

const says =
  ' (?:has |have |had |also )?(?:said|says|say|confirm(?:s|ed)?|disclose[sd]?|announce[sd]?|report(?:s|ed)|admit(?:s|ted)?|acknowledge[sd]?|reveal(?:s|ed)?|stat(?:es|ed))(?: (?:late |early )?on \\w{3,6}day| in an? (?:statement|filing|notice|letter)| today| yesterday)?,?(?: that)?';
/** Who admits to an outage while the report tells of harm. That one merely said so may be of another day. */
const confirms =
  ' (?:has |have |had |also |later ){0,2}(?:confirm(?:s|ed)?|admit(?:s|ted)?|acknowledge[sd]?)(?: on \\w{3,6}day| today| yesterday)?,?(?: that)?';
/** "Acme, a lender, …", "the Acme group said". */
const beside = '(?: group| company| chain)?(?:,[^,;.]{1,80},| \\([^()]{0,60}\\))?';
const things =
  '(?:networks?|systems?|servers?|shops?|tills|hospitals|clinics|sites?|websites?|services?|infrastructure|computers?|environment|databases?|platforms?|operations|accounts?|e-?mails?)';
const hit =
  '(?:breached|hacked|hit|attacked|affected|impacted|struck|defrauded|compromised|infected|robbed|infiltrated|encrypted|extorted)';
const harm =
  '(?:unauthori[sz]ed (?:access|activity|part(?:y|ies)|intrusion)|suspicious activity|unusual activity|(?:cyber ?)?attacks?|cyber-attacks?|ransomware|intrusions?|(?:data |security )?breach(?:es)?|hacks?|malware)';
const noticing =
  '(?:detect(?:s|ed)|discover(?:s|ed)|identif(?:ies|ied)|notic(?:es|ed)|found|suffer(?:s|ed)|experienced|became aware of|learned of)';
const people =
  '(?:customers?|clients|patients|members|students|pupils|guests|passengers|donors|visitors|employees|staff|policyholders|subscribers|residents)';
/** Who warns their own is one of those whose data it was. */
const warnsOwn =
  '(?:(?:is|are|was|were|has been|have been) )?(?:(?:has |have |had )?(?:warn(?:s|ed|ing)?|notif(?:y|ies|ied|ying)|inform(?:s|ed|ing)?|alert(?:s|ed|ing)?|tells?|told|telling)) (?:(?:(?:their|its|own|current|former|all|some|many|thousands|hundreds|of|and|about|\\d[\\d,.]*) ){0,6}(?:employees|staff|workers|personnel)|(?:their|its) (?:own )?(?:customers|clients|members|patients|students))\\b';
const breachAt =
  '(?:(?:cyber-?)?attack|breach|hack|intrusion|theft|leak|incident|ransomware) (?:at|on|of|in) (?:the |their |its |an? |joint |shared )?(?:[\\w-]+ ){0,4}?';
const helpers =
  '(?:providers?|suppliers?|vendors?|contractors?|subcontractors?|processors?|administrators?|outsourcers?)';

/** A word that each of the patterns below has, asked of the sentence first. */
const wasHit = new Telltale(
  /^(?:breached|hacked|hit|attacked|affected|impacted|struck|defrauded|compromised|infected|robbed|infiltrated|encrypted|extorted)$/,
);
const disconnected = new Telltale(/^(?:disconnected|isolated|unplugged|shut|switched|taken|took|pulled)$/);
const noticed = new Telltale(
  /^(?:detect(?:s|ed)|discover(?:s|ed)|identif(?:ies|ied)|notic(?:es|ed)|found|suffer(?:s|ed)|experienced|aware|learned)$/,
);
const drained = new Telltale(/^(?:drained|robbed|defrauded|swindled|conned|scammed)$/);
const victims = new Telltale(/^victims?$/);
const closed = new Telltale(/^(?:close|shut|halt|stop|suspend|cancel|switch|take|pause)$/);
const taken = new Telltale(/^(?:stolen|taken|copied|leaked|exposed|hijacked|accessed|exfiltrated)$/);
const suffered = new Telltale(/^(?:suffered|reported)$/);
const outOfService = new Telltale(/^(?:down|offline|knocked|unavailable|unreachable|out)$/);
const warned = new Telltale(
  /^(?:warn(?:s|ed|ing)?|notif(?:y|ies|ied|ying)|inform(?:s|ed|ing)?|alert(?:s|ed|ing)?|tells?|told|telling)$/,
);
const informed = new Telltale(
  /^(?:notif(?:ies|ied)|inform(?:s|ed)|warn(?:s|ed)|alert(?:s|ed)|told|tells|wrote)$/,
);

const after: readonly [needs: Telltale, pattern: RegExp][] = [
  // "confirmed they were affected", "said its systems had been attacked"
  [
    wasHit,
    new RegExp(
      `^${beside}${says} (?:(?:it|they)|its (?:own )?(?:[\\w-]+ ){0,3}?${things}) (?:had |have |has )?(?:been |was |were |is |are )(?:also )?${hit}\\b(?! by (?:the )?(?:flaw|bug|vulnerabilit|CVE))`,
      'i',
    ),
  ],
  // "was hit by Ciel ransomware", "of Elmland was hit by the Ciel gang"
  [
    wasHit,
    new RegExp(
      `^(?: of [A-Z][\\w-]{1,30})?${beside} (?:was|were|has been|have been) (?:hit|struck|attacked|breached|hacked|encrypted|infected) by (?:the )?(?:[A-Z][\\w$-]{1,30} ){1,3}(?:ransomware|gang|hackers|malware)\\b`,
    ),
  ],
  // "said it had disconnected its hospitals after a ransomware attack"
  [
    disconnected,
    new RegExp(
      `^${beside}(?:${says} (?:it|they))? (?:had |have |has )?(?:disconnected|isolated|unplugged|shut (?:down|off)|switched off|taken|took|pulled) (?:all |some |several |parts? )?(?:of )?(?:its|their) (?:[\\w-]+ ){0,3}?${things}\\b[^.;]{0,80}\\b(?:after|following|because of|in response to|due to) [^.;]{0,60}\\b(?:attack|cyberattack|ransomware|breach|intrusion|hack|unauthori[sz]ed)`,
      'i',
    ),
  ],
  // "detected unauthorised access to one of its IT systems"
  [
    noticed,
    new RegExp(
      `^${beside}(?:${says} (?:it|they))? (?:had |have |has )?${noticing} (?:an? |the |some )?(?:[\\w-]+ )?${harm} (?:on|in|of|to|into|at|against|affecting|within|involving) (?:(?:one|some|part|parts|several) of )?(?:its|their|our) `,
      'i',
    ),
  ],
  // "confirmed that its stock system had been down for three days", "confirmed being down"
  [
    outOfService,
    new RegExp(
      `^${beside}(?:,? (?:which|who))?${confirms} (?:(?:it|they|its (?:own )?(?:[\\w-]+ ){0,3}?${things}) (?:had |have |has )?(?:been |was |were |went |gone )?|being |having been )(?:down|offline|knocked out|unavailable|unreachable|out of (?:service|action|operation))\\b(?! (?:to|by|from|on|for (?:planned |scheduled )?maintenance)\\b)`,
      'i',
    ),
  ],
  // "confirmed that two of its tokens were stolen"
  [
    taken,
    new RegExp(
      `^${beside}${says} (?:(?:some|several|many|most|all|two|three|four|five|six|ten|dozens|hundreds|one|[\\d,.]+) of )?(?:its|their) (?:own )?(?:[\\w-]+ ){0,3}?(?:tokens?|keys?|secrets?|credentials|passwords?|source code|repositor(?:y|ies)|files|documents|data|records|certificates?|packages?|accounts?|wallets?) (?:had been |have been |has been |were |was )(?:also )?(?:stolen|taken|copied|leaked|exposed|hijacked|accessed|exfiltrated)\\b`,
      'i',
    ),
  ],
  // "was drained of $5m", "was defrauded of"
  [
    drained,
    /^ (?:was |were |has been |have been |had been )?(?:drained|robbed|defrauded|swindled|conned|scammed) (?:of|out of) /i,
  ],
  [drained, /^ (?:was|were|has been|have been|had been|is) (?:defrauded|swindled)\b/i],
  // "were its best-known victims"
  [
    victims,
    /^ (?:was|were|is|are) (?:also )?(?:among )?(?:its|their|(?:the )?[\w-]+['’]s?) (?:[\w-]+ ){0,3}?victims?\b/i,
  ],
  // "reported a data breach to the police", "suffered an attack"
  [
    suffered,
    /^ (?:has |have |had )?(?:suffered|reported(?= (?:an?|the|its) [\w -]{0,30} to the )) (?:an?|the|its) (?:[\w-]+ ){0,2}(?:breach|intrusion|cyber-?attack|ransomware attack)\b(?! (?:at|of|on|in)\b)/i,
  ],
  // "informed 1,300 employees that payroll data may have been stolen"
  [
    informed,
    new RegExp(
      `^${beside} (?:has |have |had )?(?:notif(?:ies|ied)|inform(?:s|ed)|warn(?:s|ed)|alert(?:s|ed)|told|tells|wrote to) (?:[\\w.,-]+ ){0,4}?${people} (?:of|about|that|after)\\b[^.;]{0,100}\\b(?:breach|theft|leak|stolen|accessed|exposed|copied)\\b`,
      'i',
    ),
  ],
  // "are warning employees after a breach at payroll provider Ciel"
  [
    warned,
    new RegExp(
      `^${beside} ${warnsOwn}[^.;]{0,60}? (?:after|following|of|about|over) (?:[^.;]{0,60}? )?(?:${breachAt}${helpers}|broke(?:n)? into [^,.;]{1,40}, (?:an? |the )?(?:[\\w-]+ ){0,4}?${helpers})\\b`,
      'i',
    ),
  ],
];
/** "are warning employees after a breach at payroll provider |Acme|" */
const supplierOf = new RegExp(`\\b${warnsOwn}[^.;]{0,100}? ${breachAt}${helpers} $`, 'i');
/** "had to close about 800 shops", in a report of an attack. */
const hadToClose = new RegExp(
  `^${beside} (?:has |have )?had to (?:temporarily )?(?:close|shut(?: down)?|halt|stop|suspend|cancel|switch off|take|pause) (?:(?:about|around|some|all|almost|nearly|more than|over|most|many|several|[\\d,.]+|its|their|of|the) ){0,5}(?:[\\w-]+ ){0,2}?(?:shops|stores|plants?|factor(?:y|ies)|branches|hospitals|clinics|schools|restaurants|outlets|production|operations|deliver(?:y|ies)|flights|trains|systems|servers|networks?|terminals|warehouses|sites?)\\b`,
  'i',
);
const ofAttack = /\b(?:cyber-?attacks?|ransomware|hack(?:ed|ers?|ing)?|breach(?:ed|es)?|malware)\b/i;
/** "1bn Acme records stolen" */
const counted =
  /(?:\b\d[\d.,]*\s?(?:bn|m|k|[mb]illion|thousand)?|\b(?:thousands|millions|hundreds|billions) of) $/i;
const lost =
  /^ (?:(?:customer|user|client|patient|staff|employee|student) )?(?:records|accounts|files|documents) (?:(?:were|have been|had been|are) )?(?:stolen|leaked|exposed|breached|copied|taken)\b/i;
const losesMany = new Telltale(/^(?:stolen|leaked|exposed|breached|copied|taken)$/);
/** "failed to prove that the hackers were evicted from their networks" */
const evicted =
  /^ [^.;]{0,80}\b(?:hackers?|intruders?|attackers?|spies|group)\b[^.;]{0,60}\b(?:evicted|removed|expelled|ejected|purged|driven) from (?:its|their) (?:networks?|systems?)\b/i;
const evicting = new Telltale(/^(?:evicted|removed|expelled|ejected|purged|driven)$/);

/** "drained $61 million in ether from the Acme bridge" */
const robbedOf =
  /\b(?:drain(?:ed|s|ing)?|stole|stolen|siphon(?:ed|s)?|looted|made off with)\b[^.;]{0,60}(?:[$€£]\s?\d|\b(?:million|worth|bitcoins?|ether|crypto|tokens|funds|coins))[^.;]{0,50} from (?:the )?$/i;
const robbing = new Telltale(/^(?:drain(?:ed|s|ing)?|stole|stolen|siphon(?:ed|s)?|looted|made)$/);
/** "broke into Acme", "a theft of data at Acme" */
const entered =
  /(?<!\b(?:not|never|n['’]t|failed to|tried to|trying to|unable to|could have|attempt(?:s|ed|ing)? to) )\b(?:broke in(?:to)?|broken into|breaking into|hacked into|intruded into|burgled) (?:the )?(?:(?:[\w-]+ ){0,2}(?:systems?|networks?|servers?|website) of )?(?:the )?$/i;
const entering = new Telltale(/^(?:broken?|breaking|hacked|intruded|burgled)$/);
/** "charged with hacking Acme" */
const crimeOn =
  /\b(?:with|of|to|for) (?:allegedly )?(?:hacking|breaching|defrauding|extorting)(?: into)? (?:the )?$/i;
const crime = new Telltale(/^(?:hacking|breaching|defrauding|extorting)$/);
/** "Among the victims was the software company Acme" */
const amongVictims =
  /\bamong (?:the|its|their|those|his|her) (?:(?:many|first|latest|known|best-known|other|early) )?(?:victims|targets|those hit) (?:was|were|is|are) (?:also )?(?:the |an? )?(?:[\p{Ll}\p{L}-]+ ){0,5}?$/iu;
/** "has attacked the Elmish railway company Acme" */
const attackedFirm =
  /(?<!\b(?:not|never|n['’]t|to|could|would|may|might) )\b(?:attacked|hacked|breached|extorted|infiltrated|blackmailed|wiped) (?:the |an? )?(?:[\p{L}-]+ ){0,4}?(?:company|firm|group|operator|maker|manufacturer|carrier|provider|retailer|chain|bank|insurer|brewer|utility|airline|agency|ministry|university|hospital|clinic|supplier|exchange|publisher|broadcaster) $/iu;
const attacking = new Telltale(/^(?:attacked|hacked|breached|extorted|infiltrated|blackmailed|wiped)$/);
const loss =
  /\b(?:thefts?|loss|leak|exposure) of [^,;.]{0,40}\b(?:data|records|files|information|documents) (?:at|from) (?:the )?$/i;
const losing = new Telltale(/^(?:thefts?|loss|leak|exposure)$/);
/** "The sites of Acme, Belkorp and Ciel could not be reached" */
const sitesOf = /\b(?:web ?)?sites? of [^;.]{0,120}$/i;
const site = new Telltale(/sites?$/);
const down =
  /^[^;.]{0,60} (?:could not be reached|(?:was|were|went) (?:down|unreachable|unavailable|offline|overloaded|inaccessible|knocked|defaced))/i;
/** "Visitors of Acme had their card details skimmed" */
const peopleOf = new RegExp(`\\b${people} (?:of|to|at) (?:the )?$`, 'i');
const hadTheirs =
  /^(?:[^.;]{0,80},)? (?:have |has )?had (?:their|[\w-]+) (?:[\w-]+ ){0,4}?(?:stolen|skimmed|exposed|leaked|copied|compromised|accessed|taken)\b/i;
/** "ordered Acme to pay $5 million for hiding a breach" */
const ordered = /\border(?:ed|s) (?:the )?$/i;
const toPay =
  /^ to pay (?:[^.;]|\.\d){1,40}? (?:for|over|after) [^.;]{0,160}?\b(?:data )?(?:breach|hack|leak|cyberattack)\b/i;

/** "The Elmland foreign ministry confirmed that two accounts were compromised": who tells of no house but its own. */
const houses = wordSet(
  'ministry parliament council municipality university school hospital clinic college library museum church embassy district county borough bank airline airport port',
);
const someOfIts = new RegExp(
  `^${beside}${says} (?:some|several|many|most|all|a few|a number of|two|three|four|five|six|seven|eight|nine|ten|dozens of|hundreds of|one of|[\\d,.]+)(?: of)?(?: its| their| the)? (?:[\\w-]+ ){0,2}?(?:accounts?|mailboxes|mailbox|systems?|servers?|computers?|devices|laptops|workstations|websites?|sites?)(?: of [\\w ]{1,20}?)? (?:had |have |has )?(?:been |was |were )(?:\\w+ly )?(?:${hit}|accessed|hijacked|taken over|defaced)\\b`,
  'i',
);

/** Whether the sentence says it of whom stands here, or of the list that it stands in. */
export function isSaidHit(reading: Reading, { tokens, sentence, first, last }: Where): boolean {
  if (sentence < 0) return false;
  const { text, article } = reading;
  const has = (cue: Telltale): boolean => cue.isIn(reading, sentence);
  const { start, end } = reading.sentences[sentence]!;
  const [from, to] = [tokens[first]!.start, tokens[last]!.end];
  const next = text.slice(to, Math.min(end, to + reach));
  const goesOn = next[0] === ' ' || next[0] === ',';
  if (
    (goesOn && after.some(([needs, pattern]) => has(needs) && pattern.test(next))) ||
    (has(evicting) && evicted.test(next))
  )
    return true;
  if (goesOn && has(closed) && hadToClose.test(next) && ofAttack.test(text.slice(0, 4000))) return true;
  if (goesOn && houses.has(tokens[last]!.lower) && someOfIts.test(next)) return true;
  const before = text.slice(Math.max(start, from - 160), from);
  return (
    isHitIn(article.language, before, next, text) ||
    (has(robbing) && robbedOf.test(before)) ||
    (has(entering) && entered.test(before.slice(-90))) ||
    (has(losesMany) && lost.test(next) && counted.test(before)) ||
    (has(warned) && supplierOf.test(text.slice(Math.max(start, from - reach), from))) ||
    (has(victims) && amongVictims.test(before)) ||
    (has(attacking) && attackedFirm.test(before)) ||
    (has(crime) && crimeOn.test(before.slice(-40))) ||
    (has(losing) && loss.test(before.slice(-90))) ||
    (has(site) && down.test(next) && sitesOf.test(before)) ||
    (peopleOf.test(before) && hadTheirs.test(next)) ||
    (ordered.test(before) && toPay.test(next))
  );
}
