/** "Operation Copper Finch": a campaign of attackers, or what the police, soldiers or a charity call theirs. By all places of the name. */
import type { Mention } from '../../../domain/findings.ts';
import { tellsOfThreats } from '../../filters/threat-words.ts';
import type { Reading } from '../../reading.ts';
import {
  isBodyHere,
  type NamePlace,
  placeOf,
  type SentenceTold,
  saidCampaign,
  sentenceTold,
} from './campaigns.ts';

/** `campaign` of attackers, `body` that speaks and has customers, `other`: a raid, or nobody says what. */
export type OperationKind = 'campaign' | 'body' | 'other';

/** What the police do and nobody else. */
const police =
  /\b(?:arrest(?:s|ed|ing)?|seiz(?:e|es|ed|ing|ure)|dismantl\w+|tak(?:e|es|en|ing) down|took (?:down|offline)|takedown|taken offline|law[- ]enforcement (?:action|operation|agencies)|police (?:operation|action|forces?)|crackdown|raid(?:s|ed)|suspects (?:in|were|across|from)|indict\w*|prosecut\w+|detain\w*|sting|search warrants?|extradit\w+|convicted|sentenced|europol|interpol|eurojust|sanction(?:s|ed))\b/i;
/** What soldiers do. */
const military =
  /\b(?:troops|air ?strikes?|missiles?|soldiers|invasion|bombing|bombed|warplanes?|pentagon|cyber command|fighter jets|raid (?:on|in))\b/i;
/** Whose it is: "Europol's Operation Endgame", "Interpol-led Operation Red Lark", "an FBI operation". */
const authoritysBefore =
  /\b(?:police|europol|interpol|eurojust|fbi|nca|authorities|prosecutors?|government|ministry|justice department|department of justice|doj|bka|afp|cbi|homeland security|customs|secret service)(?:['’]s|['’]|[- ]led|[- ]backed|[- ]coordinated) (?:[\w-]+ ){0,3}$/i;
const ledAfter =
  /^,? (?:(?:which|that) (?:was |is )?|was |is )?(?:led|coordinated|run|supported|carried out|conducted|headed) by (?:the )?(?:[\w-]+ ){0,2}(?:police|europol|interpol|eurojust|fbi|nca|authorities|prosecutors?|bka|afp)\b/i;
/** At whom no attacker aims: "Operation Endgame hit the gang", "Operation Endgame, a campaign against botnets". */
const wanted =
  '(?:[\\w-]+ ){0,4}?(?:botnets?|gangs?|(?:cyber)?criminals?|cybercrime|ransomware|infostealers?|stealers?|scammers?|fraud(?:sters?)?|syndicates?|droppers?|loaders?|marketplaces?|hackers|administrators|money mules|traffickers)\\b';
const criminals = new RegExp(
  `^ (?:has |have |also )?(?:target|hit|disrupt|struck|strikes|tackle|aim|took|takes|dismantl|went after|goes after|focus)\\w*(?: on| at)? ${wanted}`,
  'i',
);
const againstCriminals = new RegExp(
  `^.{0,60}\\b(?:campaign|effort|action|crackdown) (?:against|on|targeting|aimed at|to \\w+) ${wanted}`,
  'i',
);
/** "Hackers behind Operation Copper Finch", "Operation Copper Finch infected": nobody but attackers. */
const attackersBefore =
  /\b(?:hackers|attackers|intruders|actors?|spies|group|gang|crew) (?:of|behind) ["“‘]?$/i;
const attackersAfter =
  /^["”’]? (?:has |have |had |also )?(?:infect|stole|steal|exploit|encrypt|spied|spies|hijack|breach|compromis|backdoor|exfiltrat|phish)/i;
/** "Hackers avenge Operation Quillfish": what came before the attack that the sentence tells of. */
const earlier =
  /\b(?:after|following|since|aveng(?:e[sd]?|ing)|revenge for|retaliation for|response to) ["“‘]?$/i;
/** "NATO's exercise Operation Quillfish" */
const practice = /\b(?:exercises?|drills?|programme|initiative|war ?games?|simulat\w+)\b/i;
const targeting = /^(?:target(?:s|ed)?|hits?|disrupt(?:s|ed)?|struck|strikes|dismantled|against|took)$/;

const REACH = 120;
const MOST_PLACES = 12;
const MOST_OPERATIONS = 40;

/** By the key of each name that begins with "Operation", what it is. Linear in the text. */
export function operationsIn(reading: Reading, mentions: readonly Mention[]): Map<string, OperationKind> {
  const { text } = reading;
  const byKey = new Map<string, NamePlace[]>();
  for (const { start, end, key, type } of mentions) {
    if (!isOperationName(text.slice(start, end)) || (type !== 'name' && type !== 'organisation')) continue;
    const places = byKey.get(key) ?? [];
    if (byKey.size < MOST_OPERATIONS) byKey.set(key, places);
    const place = places.length < MOST_PLACES ? placeOf(reading, { start, end }) : null;
    if (place) places.push(place);
  }
  if (byKey.size === 0) return new Map();
  const sentences = threatened(reading);
  const isTold = (sentences.size > 0 || tellsOfThreats(reading.tokens)) && !tellsOfPolice(text);
  return new Map([...byKey].map(([key, places]) => [key, kindOf(reading, places, sentences, isTold)]));
}

/** Whether a name is that of an operation: the word, and a name after it. */
export const isOperationName = (name: string): boolean =>
  name.startsWith('Operation ') && /^Operation \p{Lu}/u.test(name);

/** The sentences that name an attacker or what attackers use. */
const threatened = ({ tokens, known }: Reading): Set<number> =>
  new Set(known.flatMap(({ from, known: { type } }) => (threats.has(type) ? [tokens[from]!.sentence] : [])));
const threats: ReadonlySet<string> = new Set(['actor', 'malware', 'tool']);

const POLICE_REACH = 6000;

/** Whether an article tells of what the police do more than in passing: then an operation is theirs unless attackers have it. */
function tellsOfPolice(text: string): boolean {
  const beginning = text.slice(0, POLICE_REACH);
  const first = police.exec(beginning);
  return first !== null && police.test(beginning.slice(first.index + first[0].length));
}

/** `isTold`: whether the article tells of threats, and not of the police. */
function kindOf(
  reading: Reading,
  places: readonly NamePlace[],
  threatened: ReadonlySet<number>,
  isTold: boolean,
): OperationKind {
  let [attacks, raids] = [0, 0];
  for (const place of places) {
    const { tokens, first, last } = place;
    const own = tokens[first]!.sentence;
    const [sentence, next] = [sentenceTold(reading, own), sentenceTold(reading, own + 1)];
    const before = reading.text.slice(Math.max(0, tokens[first]!.start - REACH), tokens[first]!.start);
    const after = reading.text.slice(tokens[last]!.end, tokens[last]!.end + REACH);
    const isAgainst = againstCriminals.test(after) || criminals.test(after);
    const named =
      !isAgainst &&
      (saidCampaign(place, sentence) === 'attack' ||
        attackersBefore.test(before) ||
        attackersAfter.test(after));
    if (!named && isBodyHere(place)) return 'body';
    if (authoritysBefore.test(before) || ledAfter.test(after)) return 'other';
    const isRaid =
      [police, military, practice].some((pattern) => pattern.test(sentence.text)) ||
      earlier.test(before) ||
      isAgainst ||
      hitsThreat(reading, place);
    // "Operation Quillfish hit 1,025 servers. Police arrested four."
    if (isRaid || (!named && police.test(next.text))) raids++;
    else if (isTold && (sentence.mayTellOfAttack || threatened.has(own) || tellsNext(next))) attacks++;
    if (named) attacks += 2;
  }
  return attacks > 2 * raids ? 'campaign' : 'other';
}

/** "Operation Copper Finch? The attackers hijack routers", and not "Hackers were not involved". */
const tellsNext = (next: SentenceTold): boolean =>
  next.mayTellOfAttack && !/\b(?:not|no|never)\b/i.test(next.text);

/** "Operation Quillfish targeted Smokeloader": whom the police are after. */
function hitsThreat({ tokens, known }: Reading, { last }: NamePlace): boolean {
  const at = /^(?:has|have|also)$/.test(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  if (!targeting.test(tokens[at]?.lower ?? '')) return false;
  return known.some(
    ({ from, known: { type } }) => from > at && from <= at + 4 && (type === 'malware' || type === 'actor'),
  );
}
