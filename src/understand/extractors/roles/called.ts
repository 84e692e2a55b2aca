/**
 * What a name is said to be that nobody attacks: a way to attack ("Acme, a side channel that"), an operation ("in a
 * campaign it calls Acme"), who sells spyware, who writes reports on attacks. Linear: each pattern reads a bounded
 * stretch beside the name.
 */
import type { Reading } from '../../reading.ts';
import type { Where } from './spared.ts';

const reach = 120;

const ways =
  '(?:side[- ]channels?|techniques?|exploits?|exploit chain|vulnerabilit(?:y|ies)|flaws?|bugs?|weakness(?:es)?|backdoors?|trojans?|worms?|rootkits?|bootkits?|wipers?|loaders?|stealers?|infostealers?|botnets?|malware|jailbreaks?|attacks?|attack (?:technique|method|vector|class)s?)';
/** Up to where such a noun ends: no "bug bounty platform", no "malware analysis firm". */
const ends =
  '(?= (?:that|which|on|in|against|for|of|to|called|found|discovered|by|with|and|affecting)\\b|[.,;:)—–]|$)';
/** Words of its description, and none that begin another phrase: "Acme, a victim of the attack". */
const describing =
  '(?:(?!of\\b|on\\b|by\\b|to\\b|for\\b|from\\b|in\\b|at\\b|that\\b|who\\b|which\\b|with\\b)[\\w-]+ ){0,4}?';
const isWay = new RegExp(
  `^["”’]?(?:,| is| was| \\()(?: an?| the| another)? ?${describing}${ways}${ends}`,
  'i',
);

const named =
  '(?:(?:that|which|whom?) )?(?:(?:it|they|he|she|we|[\\p{Lu}][\\w-]+|researchers?|the (?:firm|company|researchers|team|police)) )?(?:(?:has|have|had|was|were|is|are) )?(?:now )?(?:calls?|called|call|names?|named|dubs?|dubbed|tracks?(?: it)? as|tracked as|christened|nicknamed|refers? to as|known as)(?: it)?';
/** "in an operation it calls", "an attack dubbed". */
const isNamedWay = new RegExp(
  `\\b(?:operation|campaign|technique|method|malware|toolkit|scheme|activity|cluster|wave|${ways}),? ${named} ["“‘]?$`,
  'iu',
);

/** Whether what stands here is said to be a way to attack, or an operation. */
export function isCalledWay({ text, sentences }: Reading, { tokens, sentence, first, last }: Where): boolean {
  if (sentence < 0) return false;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const bounds = sentences[sentence]!;
  return (
    isWay.test(text.slice(end, Math.min(bounds.end, end + reach))) ||
    isNamedWay.test(text.slice(Math.max(bounds.start, start - reach), start))
  );
}

const spies =
  '(?:commercial )?(?:spyware|surveillance|stalkerware|hacking|exploit|phone[- ]hacking|cyber[- ]?weapons?)(?:[- ]tools?)?[- ](?:vendor|maker|firm|company|seller|broker|developer|merchant|provider|supplier|outfit)s?';
const sellsBefore = new RegExp(
  `\\b(?:${spies}|(?:spyware|implant|hacking tools?) (?:of|by|from|made by|sold by)(?: the)?(?: [\\w-]+){0,3}?),? $`,
  'i',
);
const sellsAfter = new RegExp(`^(?:,| is| was) (?:an?|the) (?:[\\w-]+ ){0,3}?${spies}\\b`, 'i');

/** Whether who stands here is said to sell what spies on others. */
export function isSpywareSeller(
  { text, sentences }: Reading,
  { tokens, sentence, first, last }: Where,
): boolean {
  if (sentence < 0) return false;
  const [start, end] = [tokens[first]!.start, tokens[last]!.end];
  const bounds = sentences[sentence]!;
  return (
    sellsBefore.test(text.slice(Math.max(bounds.start, start - reach), start)) ||
    sellsAfter.test(text.slice(end, Math.min(bounds.end, end + reach)))
  );
}

const writes =
  /^ (?:has |have |had |both |also |now )*(?:(?:publish(?:es|ed)?|releas(?:es?|ed)|issu(?:es?|ed)|post(?:s|ed)?|present(?:s|ed)?|shar(?:es?|ed)) (?!(?:its|their) own\b)(?:[\w-]+ ){0,4}?(?:reports?|analys[ei]s|research|findings|blogs?|posts?|papers?|advisor(?:y|ies)|write-?ups?|stud(?:y|ies)|rules|indicators|details|guidance)\b|(?:describ(?:es?|ed)|detail(?:s|ed)?|document(?:s|ed)?|analy[sz](?:es?|ed)|report(?:s|ed)? on|track(?:s|ed)?|unmask(?:s|ed)?|profil(?:es?|ed)) )/i;

/** Whether who stands here is told to write of attacks. */
export const isWriter = ({ text, sentences }: Reading, { tokens, sentence, last }: Where): boolean =>
  sentence >= 0 &&
  writes.test(text.slice(tokens[last]!.end, Math.min(sentences[sentence]!.end, tokens[last]!.end + reach)));
