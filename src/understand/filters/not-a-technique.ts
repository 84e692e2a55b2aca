/** Sentences that speak of a technique and tell of no attack: advice, products, laws, and what could be. */
import type { Kind } from '../../domain/kind.ts';

const advice =
  /\b(?:should|recommend|mitigations?|advis(?:e|es|ed|ories|ory)|best practices?|guidelines?|how to|beware|awareness|implementing)\b/i;
const general =
  /\b(?:protect|prevent|defen(?:[cs]|d(?!er\b))|guard|vigilan|cautio|careful|alert for|urg(?:e|ing)|train(?:ed|ing)|educat|must|guidance|tips|avoid|solutions?|detect|block|stop(?:s|ping)?\b|simulat|resist|anti-|prohibit|criminali[sz]|offences?|insur|survey|webinar|course|trends?|on the rise|tackl(?:e|ing)|unlike|traditional|recogni[sz]e|surge|record|made up|accounted for|per ?cent of|% of|most common|annual|quarter|lessons|helps? (?:you|organi|compan|users)|is (?:a|an|malicious) )/i;
const supposed =
  /\b(?:could|would|might|may|can|potential|theoretical|hypothetical|if an? |risks? of|prone to|vulnerable to|allows? an?|enables? an?|fears?|warn)/;
const denied =
  /\b(?:no (?:evidence|sign|indication)|not (?:the result of|caused by|related to|due to)|den(?:y|ies|ied)|ruled? out|rather than|no (?:[\w-]+ ){1,3}(?:was|were|had been) (?:used|found|seen|deployed|involved|observed))\b/i;

/** "To avoid detection", "to prevent recovery" is what attackers do. */
const attackersAim =
  /\b(?:avoid|evad|prevent|escap|bypass|hinder|imped)\w{0,5} (?:\w{1,20} )?(?:recovery|detection|analysis|removal|restor\w{1,5})/gi;

/** Whether a sentence gives advice, or denies: then no technique is told, whoever names one. */
export const isAdvice = (sentence: string): boolean => advice.test(sentence) || denied.test(sentence);

/** Whether a sentence tells of what is in general, or of what could be: then a phrase alone says too little. */
export function isGeneral(sentence: string): boolean {
  const rest = sentence.replace(attackersAim, '');
  return supposed.test(rest) || general.test(rest);
}

/** Kinds of articles that tell of no attack, whatever they name. */
export const tellsOfAttacks = (kind: Kind | undefined): boolean => kind !== 'policy' && kind !== 'market';

const attack =
  /\b(?:attack(?:er)?s?|(?:threat )?actors?|hackers?|intruders?|adversar\w+|gangs?|operators?|malware|ransomware|trojan|back ?door|loader|downloader|dropper|stealer|payload|shellcode|implant|botnet|bot|worm|rat|rootkit|exploit\w*|victims?|infect\w*|compromised|campaign|c2|c&c|malicious|phish\w*)\b/i;

/** Whether a sentence names an attacker, what it uses, or a victim. */
export const namesAttack = (sentence: string): boolean => attack.test(sentence);
