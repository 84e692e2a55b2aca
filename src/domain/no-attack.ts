/**
 * Whether a report says of what it tells of that nobody attacked: "a technical fault, not an attack", "was not caused by a
 * cyber attack". Linear: the first sentences, of each a bounded stretch.
 */

/** Among so many sentences it is said what happened. */
const first = 8;

const attack =
  '(?:(?:an?|any|some|the result of an?|the work of) )?(?:(?:malicious|hostile|external|deliberate|ransomware|DDoS|hacker|hacking|security|criminal) )?(?:cyber[- ]?)?(?:attacks?|hacks?|hackers|intrusions?|sabotage|cyberattacks?|malicious (?:activity|acts?|actors?)|foul play)';
const mishap =
  '(?:outages?|disruptions?|failures?|breakdowns?|blackouts?|crash(?:es)?|downtime|glitch(?:es)?|faults?|problems?|incidents?|errors?|bugs?|accidents?|fire|it|this|that|cause)';
/** No "attack on Acme", which says who was not attacked, nor "not an attack but a test". */
const ends = '(?= ?[.,;:!)”"’]| (?:but|and|or|said|says|according|as|he|she|the company)\\b|$)';

const patterns = [
  // "The outage was no attack", "this was not caused by a cyber attack"
  new RegExp(
    `\\b${mishap}\\b[^.;]{0,60}?\\b(?:(?:was|were|is|are|had|has been) (?:not|no|never)|wasn['’]t|isn['’]t|weren['’]t) (?:(?:caused|triggered|sparked|brought about) by |due to |down to |because of |a result of |linked to |related to )?${attack}${ends}`,
    'iu',
  ),
  // "caused by a broken pump and not by a cyber attack", "a technical fault, not an attack"
  new RegExp(
    `\\b(?:${mishap}|broken|faulty|defective|human error|misconfigur\\w+)\\b[^.;]{0,100}?(?:,| and| but|, and|, the \\w+ said, and) not (?:by |due to |because of |from )?${attack}${ends}`,
    'iu',
  ),
  // "ruled out a cyber attack", "no sign of an attack"
  new RegExp(
    `\\b(?:rul(?:es|ed) out|exclud(?:es|ed)|no (?:signs?|evidence|indications?|suspicion) of|nothing points to|not the (?:result|work) of|there was no) ${attack}${ends}`,
    'iu',
  ),
];
/** What each of them has: asked first, for most sentences have none of it. */
const cue = /\b(?:not|no|never|nothing|rul(?:es|ed) out|exclud(?:es|ed))\b|n['’]t\b/i;
/** Told of all the same: "ransomware", "hackers stole". */
const attacked =
  /\b(?:ransomware (?:gang|group|attack) |(?:hackers|attackers|intruders|thieves|criminals) (?:stole|broke|took|got|had|were|accessed|encrypted|demand)|(?:was|were|been) (?:hacked|breached|encrypted|hit by)|suffered (?:a|an) (?:\w+ )?(?:attack|breach)|claimed (?:responsibility|the attack)|data (?:was|were) (?:stolen|taken))/iu;

/** Whether the sentences of a report, its title first, say so, and tell of no attack all the same. */
export function saysNoAttack(sentences: readonly string[]): boolean {
  const heads = sentences.slice(0, first).map((one) => one.slice(0, 400));
  return (
    heads.some((one) => cue.test(one) && patterns.some((pattern) => pattern.test(one))) &&
    !heads.some((one) => attacked.test(one))
  );
}
