/** Which tactic of ATT&CK words tell of: by the words that name it, else by the techniques that the sentence tells of. */
import { shippedKnowledge } from '../../knowledge/shipped.ts';
import type { LinkQuestion } from '../linking.ts';
import { techniqueScores } from './techniques.ts';

/** Beginnings of words that name a tactic; the first that stands in the mention counts. */
const cues: [id: string, cue: RegExp][] = [
  ['TA0011', /\b(?:c2|c&c|cnc|c ?2)\b|command[- ](?:and|&)[- ]control|\bbeacon/i],
  ['TA0008', /lateral|move(?:s|d)? (?:across|through)|\bpivot/i],
  ['TA0004', /privilege|\belevat|administrator rights|\broot access/i],
  ['TA0003', /persist|foothold|surviv\w* (?:a )?reboot/i],
  ['TA0006', /credential|password|\blogins?\b|\bhashes\b/i],
  ['TA0010', /exfiltrat|\bsteal|\bstole|\btheft\b|\bleak/i],
  [
    'TA0005',
    /eva(?:de|di|sion)|anti-?(?:analysis|virus|debug|vm|sandbox)|avoid\w* detection|\bbypass|stealth|\bhid(?:e|ing|den)/i,
  ],
  ['TA0043', /reconnai|\bscann/i],
  ['TA0007', /discover|enumerat|fingerprint|system information/i],
  ['TA0009', /collect|\bspy|keylog|screenshot|surveil|gather/i],
  [
    'TA0001',
    /initial access|initial(?:ly)? (?:infect|compromis)|distribut|\bphish|\bdeliver|infection vector|entry point/i,
  ],
  ['TA0042', /resource development|(?:attack(?:er)?|own) infrastructure/i],
  ['TA0040', /\bimpact|destr(?:oy|uct)|\bwip(?:e|ing)|sabotag|disrupt|\bransom/i],
  ['TA0002', /execut|\brun(?:s|ning)?\b|launch/i],
];

/** The tactic's id; null where nothing tells. */
export function tacticOf(question: LinkQuestion): string | null {
  const { mention } = question;
  const { tactics, technique } = shippedKnowledge();
  const named = tactics.find(({ name }) => mention.toLowerCase().includes(name.toLowerCase()));
  if (named) return named.id;
  const cue = cues.find(([, words]) => words.test(mention.slice(0, 300)));
  if (cue) return cue[0];
  const sums = new Map<string, number>();
  for (const [id, score] of techniqueScores(question)) {
    const own = technique(id)?.tactics ?? [];
    for (const tactic of own) sums.set(tactic, (sums.get(tactic) ?? 0) + score / own.length);
  }
  const best = [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
  return tactics.find(({ shortName }) => shortName === best)?.id ?? null;
}
