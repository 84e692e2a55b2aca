/**
 * What a list notes beside an entry of the entry's role: "false positive, removed", "our own scanner, do not block",
 * "sinkholed by the police", "Tor exit node, shared". Who lists it so knows better than the list's heading.
 */
import { benign, type Role } from './observable-role.ts';

const victims: Role = { role: 'victim', why: 'its remark calls it a victim’s' };

const end = '(?=$| (?:only|here|of ours)\\b)';
const hosts = 'hosts?|servers?|machines?|boxe?s?|ips?|(?:ip )?address(?:es)?|domains?|infrastructure|traffic';
const works =
  'scann?(?:ers?|ing)|scans?|crawlers?|probes?|monitor(?:s|ing)?|sandbox(?:es)?|research(?:ers?)?|red[- ]team(?:ing|ers?)?|pen(?:etration[- ]?|-)?test(?:s|ing|ers?)?|tests?|testing|drills?|exercises?|lab';

/** Said at the beginning of a remark's piece, and with no word for harm beside it. */
const mild: readonly [RegExp, Role][] = [
  [
    new RegExp(
      `^(?:(?:it|this) is |now |currently |already )*(?:sinkholed(?=$| by\\b| domains?\\b)|(?:an? |the |our )?(?:(?!to\\b|not?\\b|please\\b|should\\b|must\\b)[\\w'’-]+ ){0,3}sinkholes?(?=$| (?:of|by|run|at|${hosts})\\b))`,
      'i',
    ),
    benign('its remark calls it sinkholed: defenders hold it'),
  ],
  [
    /^(?:an? |the )?(?:known |public |shared |open )*(?:tor|vpn)(?:[- ](?:exit|relay|guard|network))?[- ](?:nodes?|relays?|exits?)(?=$| (?:shared|used by many)\b)/i,
    benign('its remark calls it an exit that many share'),
  ],
  [
    new RegExp(`^(?:an? |the )?shared (?:web )?(?:hosting|cdn|proxy|vpn)(?: (?:providers?|${hosts}))?$`, 'i'),
    benign('its remark calls it shared by many'),
  ],
  [
    new RegExp(
      `^(?:(?:it|this) is |from |part of )?(?:an? )?(?:(?:our|internal|in-house)(?: own)?|authori[sz]ed|sanctioned)(?: (?!attack|malicious)[\\w-]+){0,2}? (?:${works})(?: (?:${hosts}))?${end}`,
      'i',
    ),
    benign("its remark calls it the writers' own, or a test"),
  ],
];

/** Said outright: whatever else the row tells of the entry, it is taken back. */
const outright: readonly [RegExp, Role][] = [
  [/\bfalse[- ]positives?\b|^fp$/i, benign('its remark calls it a false positive')],
  [
    /\b(?:do not|don['’]t|never|must not be|should not be) (?:be )?block(?:ed)?\b|\b(?:not|no longer) (?:an? )?(?:indicators?|iocs?|signs? of (?:an )?attacks?)\b|\bremoved from (?:the|this|our) (?:block ?)?lists?\b/i,
    benign('its remark takes it off what is to be blocked'),
  ],
];

const harm =
  /\b(?:c2|c&c|command|malware|malicious|payloads?|phish\w*|attack\w*|actors?|gangs?|brute\w*|exfil\w*|exploit\w*|loaders?|stealers?|ransom\w*|backdoors?|botnets?|dropp\w*|abus\w*|leak|extort\w*|used (?:by|for|to|in))\b/i;
/** "Not a false positive", "first held for one", "no known false positives": denied, doubted, or of another time. */
const denied =
  /\b(?:not|nor?|never|none|without|isn['’]t|wasn['’]t|hardly|unlikely|rarely|few|low|zero|0|rate of|first|initially|once|formerly|earlier|thought|believed|held|mistaken|if|may|might|could|possible|possibly|potential|unless|check|avoid|reduce|rule out)\b[^,;·]{0,24}$/i;
/** "False positive rate: low", "false positives are unlikely": of how often, and not of this one. */
const ofRates =
  /^ ?(?:rates?|ratio|risk|likelihood|probability|possible|expected|may|might|could|are|is|ruled|unlikely|:)\b/i;
const isDefaced = /\b(?:defaced|hacked|breached|encrypted)\b/i;

/** The role that a remark gives what it stands beside, or null where it says nothing of it. */
export function roleByRemark(remark: string): Role | null {
  const pieces = remark.split(/\s*(?: · |[,;:()]|\. | [–—-] )\s*/u).map((piece) => piece.trim());
  for (const [pattern, role] of outright)
    for (const piece of pieces) {
      const hit = pattern.exec(piece);
      if (!hit || denied.test(piece.slice(0, hit.index))) continue;
      if (!ofRates.test(piece.slice(hit.index + hit[0].length))) return role;
    }
  if (harm.test(remark)) return null;
  for (const [pattern, role] of mild) if (pieces.some((piece) => pattern.test(piece))) return role;
  return /\bvictim\b/i.test(remark) && isDefaced.test(remark) ? victims : null;
}
