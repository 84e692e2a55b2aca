/**
 * Programs that administrators use as well, where attackers use them: "the attackers used AnyDesk to keep access", "the worm
 * downloads TruffleHog". Elsewhere they are products. Linear: each place reads a bounded stretch before it.
 */
import type { Mention } from '../../../domain/findings.ts';
import { remoteTools } from '../../../knowledge/names/tools.ts';
import { mayTellOfThreats } from '../../filters/other-things.ts';
import type { Reading } from '../../reading.ts';
import { tokenAt } from './token-at.ts';

/** So many characters before a name are read. */
const reach = 220;

const program =
  '(?:tools?|software|utilit(?:y|ies)|programs?|clients?|scanners?|services?|agents?|secret|remote|remote-access|access|management|monitoring|tunnel(?:ling|ing)?|legitimate|legal|popular|open-source|freely|available|commercial|administration|desktop|support|RMM)';
/** The verb, what kind of thing follows, and the names of a list before this one. */
const used = new RegExp(
  `\\b(?:uses?|used|using|abus(?:es?|ed|ing)|misus(?:es?|ed|ing)|deploy(?:s|ed|ing)?|install(?:s|ed|ing)?|download(?:s|ed|ing)?|launch(?:es|ed|ing)?|runs?|ran|running|drop(?:s|ped|ping)?|leverag(?:es?|ed|ing)|rel(?:ies|ied|y|ying) on|turned to|via|through|by means of|with)(?: (?:the|an?|its|such|as|like|including|and|or|both|copies of|versions? of))*(?: ${program})*(?: (?:such as|like|including|called))? ?(?:(?:\\p{Lu}|\\d)[\\p{L}\\d.-]*(?: \\p{Lu}[\\p{L}\\d.-]*)?(?:, (?:and |or )?| and | or |/))*$`,
  'u',
);
const attacker =
  /(?:\b(?:attackers?|hackers?|intruders?|actors?|adversar(?:y|ies)|operators?|affiliates?|gang|group|criminals|thieves|cluster|crew|worm|malware|payload|script|dropper|loader|ransomware|victims?|stolen|persistence|exfiltrat\w+|lateral)\b|^(?:It|They|Then|From there|Later|After(?:wards)?)\b|\b(?:Storm|UNC|TA|UAC|APT|FIN)-?\d{2,5}\b)/i;
/** Those who look after machines use them as they are meant. */
const minders =
  /\b(?:administrators?|admins?|staff|employees|customers?|companies|firms|businesses|teams?|users|defenders|technicians|engineers|researchers|analysts) (?:\w+ )?(?:uses?|used|using|install\w*|deploy\w*|run|runs|ran|rely|relies|scan\w*)\b/i;

/** Mentions, the tools that attackers use among them. In order of their start, as they come. */
export function withTools(reading: Reading, mentions: Mention[]): Mention[] {
  const keys = new Set<string>();
  const isTold = mayTellOfThreats(reading.tokens);
  for (const mention of mentions) {
    if (!isTold || !mayBeTool(reading, mention) || keys.has(mention.key)) continue;
    if (isUsedInAttack(reading, mention)) keys.add(mention.key);
  }
  if (keys.size === 0) return mentions;
  return mentions.map((mention): Mention => {
    if (!keys.has(mention.key) || mention.type === 'tool' || !mayBeTool(reading, mention)) return mention;
    const { candidates: _, ...rest } = mention;
    return { ...rest, type: 'tool' };
  });
}

const types: ReadonlySet<string> = new Set(['product', 'name', 'organisation', 'tool', 'malware']);

const mayBeTool = ({ text }: Reading, { type, start, end }: Mention): boolean =>
  types.has(type) && end - start < 40 && remoteTools.has(text.slice(start, end).toLowerCase());

function isUsedInAttack({ text, tokens, sentences }: Reading, { start }: Mention): boolean {
  const at = tokenAt(tokens, start);
  const bounds = at < 0 ? undefined : sentences[tokens[at]!.sentence];
  if (!bounds) return false;
  const before = text.slice(Math.max(bounds.start, start - reach), start);
  return (
    used.test(before) &&
    attacker.test(text.slice(bounds.start, Math.min(bounds.end, start + reach))) &&
    !minders.test(before)
  );
}
