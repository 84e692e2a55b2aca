/** Malware that an article calls a gang, too: "the Qilin operation", "Akira affiliates", "Play, a ransomware group". */
import { wordSet } from '../../../domain/word-set.ts';
import type { Token } from '../../tokens.ts';
import type { Placed } from '../placed.ts';
import { wordAt } from './between.ts';

const gangs = wordSet(
  'gang group crew operation outfit cartel collective affiliates affiliate operators hackers attackers actors extortionists criminals',
);
/** Tokens after the name within which it is called so: in the same phrase, and in one beside it. */
const near = 4;
const beside = 12;

/** The mentions, those of malware that is called a gang anywhere with that mark. */
export function withGangs(tokens: readonly Token[], placed: readonly Placed[]): Placed[] {
  const keys = new Set(
    placed.flatMap((one) =>
      one.mention.type === 'malware' && isCalledGang(tokens, one) ? [one.mention.key] : [],
    ),
  );
  if (keys.size === 0) return [...placed];
  return placed.map((one) =>
    one.mention.type === 'malware' && keys.has(one.mention.key) ? { ...one, isGang: true as const } : one,
  );
}

function isCalledGang(tokens: readonly Token[], { from, to }: Placed): boolean {
  const before = wordAt(tokens, from, -1);
  if (
    gangs.has(before) ||
    (/^(?:named|called|dubbed|as|itself)$/.test(before) && gangs.has(wordAt(tokens, from, -2)))
  )
    return true;
  // "groups such as Acme"
  const many = /^(?:like|including)$/.test(before)
    ? -2
    : before === 'as' && wordAt(tokens, from, -2) === 'such'
      ? -3
      : 0;
  if (many < 0 && /^(?:groups|gangs|crews|operations)$/.test(wordAt(tokens, from, many))) return true;
  const isBeside = /^[,(–—]$/.test(wordAt(tokens, to, 1)) && /^(?:an?|the)$/.test(wordAt(tokens, to, 2));
  for (let n = isBeside ? 3 : 1; n <= (isBeside ? beside : near); n++) {
    const word = wordAt(tokens, to, n);
    if (gangs.has(word)) return true;
    if (word === '' || /^[,.;:()]$/.test(word)) return false;
    if (!isBeside && !/^(?:ransomware|extortion|hacking|-|as|a|service|raas|['’]|s)$/.test(word))
      return false;
  }
  return false;
}

/** Whether whoever stands there is people. */
export const isPeople = ({ mention: { type }, isGang }: Placed): boolean =>
  type === 'actor' || type === 'campaign' || isGang === true;
