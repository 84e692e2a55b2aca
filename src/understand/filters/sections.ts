/**
 * The headings under which lists of indicators stand: "Indicators of compromise", "C2 domains:", "Malicious domains". One
 * that only names a kind ("Domains:", "Network") goes on with the one above it.
 */

/** First and last offset of a heading; `isBlock`: the page marks it up as one, rather than a line that ends in a colon. */
export interface Heading {
  start: number;
  end: number;
  isBlock: boolean;
}

const things =
  'domains?(?: names?)?|urls?|hosts?|hostnames?|(?:web ?)?sites?|(?:web ?)?pages?|ips?|ip addresses|addresses|infrastructure|servers?|panels?|files?|file names?|hash(?:es)?|packages?|librar(?:y|ies)|modules?|extensions?|e-?mails?|wallets?|links?|repositor(?:y|ies)';
const ofIndicators = new RegExp(
  [
    '\\bindicators? of (?:compromise|attacks?)\\b|(?<![\\w-])iocs?\\b|\\b(?:threat|network|host|file|attack|malicious)[- ](?:based )?indicators?\\b|^\\W*indicators?\\W*$',
    `(?<![\\w-])(?:c2|c&c|command[- ](?:and|&)[- ]control)(?: [a-z]{2,20}){0,2} (?:${things})\\b|^\\W*(?:c2s?|c&c)\\W*$`,
    `\\b(?:malicious|evil|bad|hostile|suspicious|dangerous|phishing|scam|fraudulent|rogue|fake|look-?alike|typosquatt(?:ed|ing)|attackers?[- ](?:controlled|owned|registered)|attackers?[’'] |blocked|malware|payload) (?:[@\\w./-]{2,20} ){0,3}(?:${things})\\b`,
    '\\b(?:compromised|trojani[sz]ed|infected) (?:[@\\w./-]{2,20} ){0,3}(?:packages?|librar(?:y|ies)|modules?|extensions?|versions?)\\b',
    `\\b(?:${things}) (?:are|were|have been) (?:all |also )?(?:malicious|compromised|blocked|used (?:by the|in the|for) (?:attack\\w*|campaign|phish\\w*))\\b`,
    '\\bindikatoren (?:für|einer|der)\\b|\\bindicateurs de compromission\\b|\\bindicadores de compromiso\\b|\\bindicatori di compromissione\\b|\\bwskaźniki\\b',
  ].join('|'),
  'i',
);
/** What is no sign of an attack, or no list. */
const ofOthers =
  /\b(?:legitimate|legit|benign|clean|harmless|safe|references?|sources?|further reading|related|about|contact|thank\w*|links|protect\w*|how to|what (?:is|are)|why|false positives?)\b/i;
const ofKind =
  /^\W*(?:(?:and|or|other|additional|more|all|network|host|file|based|domains?|names?|urls?|uris?|hosts?|hostnames?|fqdns?|ips?|ipv[46]|addresses|address|files?|hash|hashes|md5|sha-?1|sha-?256|e-?mails?|mail|wallets?|registry|keys?|mutex(?:es)?|user|agents?|packages?|servers?|c2|samples?)(?:\W+|$)){1,8}$/i;

/** For each heading, in order, whether what follows it is a list of indicators. */
export function listsIndicators(text: string, headings: readonly Heading[]): boolean[] {
  let [block, above] = [false, false];
  return headings.map(({ start, end, isBlock }) => {
    const words = text.slice(start, end);
    const inherited = isBlock ? above : above || block;
    const is = ofIndicators.test(words)
      ? !ofOthers.test(words)
      : (ofKind.test(words) || (!isBlock && block && !ofOthers.test(words))) && inherited;
    if (isBlock) block = is;
    above = is;
    return is;
  });
}
