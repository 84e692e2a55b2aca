/** Sentences that speak of a technique and tell of no attack: advice, defence, products, laws, what is in general, and what could be. */
import type { Kind } from '../../domain/kind.ts';

/** From here on an article's kind is believed. */
const surely = 0.4;

/** Whether an article is of a kind that tells of attacks, and does not merely name them. */
export const tellsOfAttacks = ({ kind, score }: { kind: Kind; score: number }): boolean =>
  score < surely || (kind !== 'policy' && kind !== 'market');

const attack =
  /\b(?:attack(?:er)?s?|(?:threat )?actors?|hackers?|hack(?:ed|tivists?)|intruders?|intrusion|adversar\w+|gangs?|crew|criminals?|cyber-?criminals?|thieves|spies|fraudsters?|scammers?|callers?|operators|malware|\w*ware|trojan\w*|back ?door\w*|loaders?|downloaders?|droppers?|(?:info)?stealers?|keyloggers?|wipers?|clippers?|(?:crypto)?miners?|encryptors?|lockers?|payloads?|shellcode|implants?|botnets?|bots?|worms?|rats?|rootkits?|bootkits?|samples?|variants?|exploit\w*|victims?|infect\w*|compromised|hijacked|stolen|rogue|campaign|c2|c&c|command-and-control|malicious|booby-trapped|phish\w*)\b(?<!\b(?:soft|hard|firm|a|be|vm)ware)/i;

/** Whether a sentence names an attacker, what it uses, or a victim. */
export const namesAttack = (sentence: string): boolean => attack.test(sentence);

/** What was done, and by whom, in the words of those whom it was done to, and of courts. */
const wrong =
  /\b(?:breach\w*|ransom\w*|extort\w*|unauthori[sz]ed|cyber-?(?:attack|crime|incident|espionage)\w*|security incident|poisoned|trojani[sz]ed|backdoored|tricked|lured|defraud\w*|fraud\w*|accused|indict\w*|convicted|espionage|spying|wip(?:ed|ing)|suspected of|arrested|charged with|sentenced|jailed|defac\w+|ddos|denial[- ]of[- ]service|zero-days?|abus(?:ed|es|ing)|perpetrators?|culprits?|break-?ins?|broke in\w*)\b/i;

const goesOn =
  /^(?:it|its|they|their|these|this|the (?:file|script|tool|code|dll|program|group|installer|first stage|second stage|sample|binary|document|executable)|then|next|once|after|for persistence|on start|before|from)\b/i;

/** Whether a sentence speaks of whom or what the one before it speaks of: "It drops a shortcut". */
export const goesOnFromLast = (sentence: string): boolean => goesOn.test(sentence);

/** What defenders are told to do. */
const duties =
  'alert|allowlist|apply|audit|avoid|baseline|beware|block|change|check|configure|consider|correlate|delete|deny|deploy|detect|disable|educate|enable|enforce|ensure|harden|hunt|implement|inspect|install|investigate|isolate|keep|limit|log|look|make sure|mitigate|monitor|patch|prevent|prohibit|protect|query|reduce|remove|report|require|reset|restrict|review|rotate|scan|search|secure|segment|set|stop|teach|test|train|treat|turn|update|upgrade|use|verify|watch';
/** A sentence that begins with a verb in its bare form tells somebody to do something; after a heading or a purpose too. */
const imperative = new RegExp(
  `^(?:[•*–—-] ?|\\d{1,2}[.)] )?(?:[A-Z][\\w ]{2,40}: )?(?:(?:to|for|in order to|where|if|when|as)\\b[^,]{1,120}, )?(?:(?:also|then|finally|first|always|regularly|immediately|please),? )?(?:do not |don['’]t |never )?(?:${duties}) (?!(?:of|was|were|is|are|has|had)\\b)`,
  'i',
);
const advice =
  /\b(?:should(?! have\b)|recommend\w*|advis(?:e[sd]?|ing)|best practices?|guidelines?|how to|beware|mitigations?|remediation|(?:users|customers|organi[sz]ations|companies|firms|defenders|admins|administrators|you|we|employees) (?:must|need to|can)|urge[sd]?|it is (?:important|essential|crucial|vital|best) (?:to|that)|roll(?:s|ed|ing)? back)\b/i;
/** Figures, courses, laws and moods: what is told of many cases tells of none. */
const ofMany =
  /\b(?:trends?|on the rise|surge[ds]?|surging|made up|accounted for|per ?cent of|most (?:attack\w*|ransomware|malware|breaches|incidents|intrusions|common)|(?:total )?number of (?:[a-z]{1,12} )?(?:attacks|incidents|campaigns)|survey(?:s|ed)?|webinars?|workshops?|tutorials?|courses?|lessons?|tips|guidance|criminali[sz]\w*|offences?|(?:first|second|third|fourth|last|next|this) quarter|annual|year[- ]on[- ]year|record (?:high|numbers?|levels?)|vigilan\w+|cautio\w+|careful|alert for|awareness|educat\w+|simulat\w+|insur(?:ance|ed)|policyholders?|traditional\w*|theoretical\w*|hypothetical\w*|prone to|vulnerable to|susceptible to|risks? of|fears?|warn(?:s|ed|ings?)? (?:of|about|against)|explain(?:s|ed)? how|teach(?:es|ing)?|taught|trained|trainers?|students? (?:learn|train|practi[sc])\w*|red[- ]team\w*|pen(?:etration)?[- ]?test\w*|tabletop|drills?|make-believe|mock|exercises?|demonstrat\w+|recalls?|reminiscent|whoever|(?:failed|faulty|botched) (?:updates?|upgrades?|patch|migration)|(?:one|two|three|four|seven|nine) (?:in|out of) (?:three|four|five|ten|20|100)|(?:a|one|two|three)[- ](?:third|quarter|half|fifth|tenth)s? of)\b|\d ?% of\b/i;
/** What somebody is able to do has not been done. */
const possible =
  /\b(?:(?<!\bso (?:that )?(?:it|they|he|she) )could(?! not\b)|would|might|potential(?:ly)? (?:attackers?|to))\b(?! have\b)|\b(?:allow|let|enabl|permit)\w* (?:an? |the |remote |local |unauthenticated |authenticated |malicious |anyone |someone |other )*(?:attackers?|adversar\w+|hackers?|actors?|criminals?|intruders?|users?|code)\b|\b(?:attackers?|adversary|adversaries|hackers|criminals|actors|anyone|administrators?|admins|users|customers) can\b|\b(?:if|unless|should|in case) (?:an? |the |any |some )?(?:attackers?|intruders?|hackers?|criminals?|adversar\w+|thieves|gangs?|some(?:one|body)|any(?:one|body)|ransomware|malware)\b(?! (?:had|have|has|did|were|was)\b)|^(?:a |the |public |working )*(?:proof[- ]of[- ]concept|poc)\b/i;
const many =
  'attackers|hackers|criminals|cyber-?criminals|adversaries|actors|gangs|groups|operators|malware|ransomware|families|trojans|loaders|botnets';
/** What a flaw, or a way to use it, presupposes and where it lies: "exploiting it requires an account", "takes a privilege that …", "anyone who holds a login". */
const precondition =
  /\b(?:exploit(?:s|ation|ing (?:it|this|the \w{1,20}))?|attacks?|flaws?|bugs?|vulnerabilit(?:y|ies)|issues?|abuse) (?:(?:also|only) )?(?:requires?|needs?|presupposes?|depends? on|calls for)\b|\b(?:requires?|needs?|takes?) (?:[\w-]{1,20} ){0,2}(?:privileges?|permissions?|rights)\b|\b(?:any(?:one|body)|every(?:one|body)|whoever|those) (?:who |that )?(?:with|has|have|hold|holds|owns?|knows?|gets?|possess(?:es)?)\b|\b(?:flaw|bug|vulnerability|weakness|issue) (?:sits|lies|lay|resides|exists|stems|arises|occurs|is (?:located )?in)\b(?![^.]{0,300}\b(?:exploit|abus|us)ed\b)|\b(?:this|that|these|such|the) (?:attacks?|techniques?|methods?|flaws?|bugs?|vulnerabilit(?:y|ies)|exploits?|floods?) can\b/i;
/** Written small: "in May" is the month. */
const may = /\bmay\b(?! have\b)/;
/** "Attackers commonly use", "most gangs delete": nobody in particular. */
const generic = new RegExp(
  [
    `^(?:many|most|some|several|other|modern|such|today['’]s|all|various|certain|a number of|advanced|sophisticated )?(?:[a-z-]{1,20} )?(?:${many}) (?:commonly|often|typically|usually|frequently|generally|regularly|sometimes|increasingly|tend|like to)\\b`,
    `^(?:many|most|modern|all) (?:[a-z-]{1,20} ){0,2}(?:${many}) (?!have|has|had|were|was|in|on|at|of)`,
    '^(?:[a-z-]{1,20} ){0,2}(?:attacks|schemes|scams) (?:use|try|rely|work|involve|take|abuse|exploit|come|start|happen|can|often|are)\\b',
    '^(?:ransomware|malware|spyware|phishing|a (?:keylogger|rootkit|botnet|worm|trojan|web shell|infostealer|wiper)) (?:often |usually |typically )?(?:can |will )?(?!(?:was|has|uses|gangs|groups|crews|families|actors|operators|emails|mails|messages|attacks|attackers|pages|sites|kits|links|campaigns|lures|attempts|samples|strains|victims)\\b)(?:[a-z]{2,12}s|(?<=(?:can|will) )[a-z]{2,12}) (?!on\\b)',
  ].join('|'),
  'i',
);

/** "What is process injection and how does it work?" */
const explains = /^(?:what|how|why|when|which)\b[^?]{1,300}\?/i;

/** Whether a sentence tells somebody what to do: then no technique is told, whoever names one. */
export const isOrder = (sentence: string): boolean => imperative.test(sentence);

const ofAdvice =
  /^\W*(?:\d{1,2}[.)] )?(?:[a-z]{2,16} ){0,2}(?:mitigat(?:ions?|ing)|recommendations?|remediation|guidance|defen[cs]es?|defending|protection|protecting|prevention|preventing|hardening|best practices?|countermeasures|advice|detections?|detecting|hunting|staying safe|stay safe)(?=\W*$| (?:and|or|for|of|against|your|from|guidance|opportunities|rules|ideas|steps|measures|advice|strategies|this|these|the)\b)|\bhow (?:to|you|organi[sz]ations|companies|users|defenders)(?: can)? (?:protect|defend|stay|prevent|detect|mitigate|avoid|spot|respond)|\bwhat (?:to do|you can do|you should do)\b/i;
const ofEvasion = /\b(?:evasion|evading|bypass\w*|disabl\w+|kill\w*|terminat\w+)\b/i;

/** Whether what stands below a heading is advice: what it names there, nobody did. "Defence evasion" is the attacker's. */
export const headsAdvice = (heading: string): boolean =>
  ofAdvice.test(heading.slice(0, 200)) && !ofEvasion.test(heading.slice(0, 200));

/** "The insured must disable RDP." */
const duty = new RegExp(`\\b(?:must|ought to|has to|have to) (?:also |first |then )?(?:${duties})\\b`, 'i');

/** Whether a clause gives advice. */
export const isAdvice = (clause: string): boolean => advice.test(clause) || duty.test(clause);

/** "To avoid detection", "to prevent recovery" is what attackers do. */
const attackersAim =
  /\b(?:avoid|evad|prevent|escap|bypass|hinder|imped|detect)\w{0,5} (?:\w{1,20} )?(?:recovery|detection|analysis|removal|restor\w{1,5})/gi;
/** What defenders and their products do; what they did, an attacker had begun. */
const defence =
  /\b(?:(?:protect|defend|guard|mitigat|thwart|counter|combat|fight|tackl|resist|block|detect|prevent|stop|(?<!\ba )flag|identif|spot|remov|fix|(?<![.\]])help(?! ?desk)|miss)(?:e?s|ies|ing|y)?|alert(?:s|ing)? (?:on|to)|(?:look|watch|search|hunt|monitor)(?:e?s|ing)? (?:for|on|out)|fires?|(?:protection|detection|prevention|defen[cs]es?|monitoring)\b)(?![\w-])|\banti-/i;
/** "Antivirus protection had been switched off", "killed its detection". */
const undone =
  /\b(?:protections?|detection|prevention|defen[cs]es?|monitoring)\b(?= (?:[\w-]{1,20} ){0,5}(?:disabled|switched|turned|stopped|killed|terminated|uninstalled|removed|bypassed|evaded|blinded)\b)|(?<=\b(?:disabl|kill|terminat|uninstall|stopp|switch|turn|tamper|blind|bypass)\w{0,5} (?:[\w-]{1,20} ){0,4})(?:protections?|detection|prevention|defen[cs]es?|monitoring)\b/gi;
/** "Ransomware protection stops …" is nobody's ransomware. */
const productOf = /[\w-]{1,40} $/;
/** "The malware was stopped by its antivirus." */
const stoppedBy =
  /\b(?:was|were|been|being|got) (?:immediately |quickly |automatically )?(?:block|stopp|detect|caught|flagg|quarantin|contain|thwart|foil)\w{0,4} by\b/i;
const isNoun = /^(?:protection|detection|prevention|defen[cs]es?|monitoring|anti-)$/i;
const pronoun =
  /^(?:\W|and |then |also |once |next ){0,3}(?:it|they|this|these|which|that)(?: then| also| first| \w{2,12}ly)? ?$/i;
/** "The administrators reset all passwords": whoever was attacked puts it right. */
const repair =
  /^(?:the |our |its |their |an? )?(?:[\w'’-]{1,20} ){0,2}(?:engineers|technicians|product|solution|platform|administrators?|admins|staff|team|responders|company|firm|airline|hospital|bank|ministry|vendor|university|school|council|city) (?:(?:has|had|have|also|then|now|immediately|quickly) )?(?:shut|restor|reset|disabl|rebuil|reinstall|uninstall|scan|block|isolat|disconnect|rotat|revok|delet|remov|chang|clos|turn|wip|encrypt|back|patch|stopp|kill|suspend|creat|copi|mov|upload|stor|sav|migrat)\w{0,5}\b/i;

/** "… weeks after the gang encrypted 120 servers": what was put right, and behind it what had been done. */
const afterAttack =
  /\b(?:after|since|because|when) (?:[\w-]{1,20} ){0,5}(?:attackers?|hackers?|intruders?|criminals|gangs?|crew|actors?|thieves|ransomware|malware) (?:had )?\w{2,14}ed\b/i;

const against = /\bagainst (?:[\w-]{1,20} )?$/i;

/** Whether something is done against what is named behind these words. */
export const isAgainst = (before: string): boolean => against.test(before);

/**
 * Whether what stands at the end of these words of its clause is what a defender or a product does. An attacker, or "it", has
 * its own search and stops.
 */
export function isDefence(clause: string): boolean {
  const text = clause.slice(-400).replace(attackersAim, '').replace(undone, '');
  const hit = defence.exec(text);
  if (hit) {
    const doer = text.slice(0, hit.index).replace(isNoun.test(hit[0]) ? productOf : '', '');
    if (!namesAttack(doer) && !pronoun.test(doer)) return true;
  }
  if (stoppedBy.test(text)) return true;
  const mended = repair.exec(clause)?.[0];
  return mended !== undefined && !namesAttack(mended) && !afterAttack.test(clause.slice(mended.length));
}

/** "Process injection is a method of …". */
const definesAfter =
  /^(?: \(?[\w'’-]{1,30}\)?){0,3}? (?:(?:is|are) (?:an?|malicious|one of|when|where|often|commonly|typically|usually|also|common|popular|still|used by (?:attackers|criminals|adversaries|many)|(?:the )?(?:practice|process|act|use))|(?:refers? to|means|involves?|occurs? when|happens? when|works by|works|allows?|describes?|tricks?|abuses? the|relies on|rely on))\b/i;

const certain = /^(?:the|this|its|their|these|both)\b/i;

/** Whether a sentence tells what a thing is, from what stands before its name and after it. */
export const isDefinition = (before: string, after: string): boolean =>
  before.split(' ').length <= 4 && !certain.test(before) && definesAfter.test(after);

/** Whether a sentence tells of what is in general, or of what could be. A headline tells what happened in the present. */
export const isGeneral = (sentence: string, title = false): boolean =>
  explains.test(sentence) ||
  possible.test(sentence) ||
  precondition.test(sentence) ||
  may.test(sentence) ||
  ofMany.test(sentence) ||
  (!title && generic.test(sentence));

/** Whether a sentence tells of an attack, in whatever words, and not of how one is kept away. */
export const tellsOfAttack = (sentence: string, title: boolean): boolean =>
  (attack.test(sentence) || wrong.test(sentence)) &&
  !isOrder(sentence) &&
  !isAdvice(sentence) &&
  !isGeneral(sentence, title) &&
  !isDefence(sentence);
