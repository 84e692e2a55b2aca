/** Words that sources use for one another. */
import { contentStems, tokens } from './words.ts';

/** Verbs for one deed: what one source cut, another one disconnected. */
const SAME_DEED: readonly string[][] = [
  'cut disconnect sever revoke remove suspend stop',
  'say tell state announce declare explain write report',
  'confirm acknowledge admit verify',
  'exploit abuse use attack',
  'steal take copy exfiltrate leak',
  'hit attack strike breach hack compromise target',
  'publish release issue post share',
  'fix patch close repair resolve',
  'withdraw retract correct revise',
  'disclose reveal announce report',
  'warn alert caution',
  'find discover detect identify uncover count',
  'arrest detain hold',
  'seize dismantle disrupt shut',
  'buy acquire purchase',
  'propose present introduce table',
  'ask call urge demand',
  'hijack infect control compromise take',
].map((words) => contentStems(tokens(words)));

/** Forms that no stemmer ties to their verb. */
const BASE: Record<string, string> = {
  stole: 'steal',
  stolen: 'steal',
  took: 'take',
  taken: 'take',
  said: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  struck: 'strike',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  found: 'find',
  held: 'hold',
  bought: 'buy',
};

/** The base of a form that no stemmer ties to it; any other word as it is. */
export const baseOf = (word: string): string => BASE[word] ?? word;

/** The stems of the verbs that may tell the same deed as this one, which is among them; none for any other word. */
export const sameDeeds = (stem: string): string[] => SAME_DEED.filter((group) => group.includes(stem)).flat();

/** Nouns and adjectives that say no more than one another. */
const SAME_THING = [
  'flaw vulnerability bug hole weakness',
  'breach leak theft incident attack hack cyberattack intrusion break-in',
  'customer user client individual person people consumer member',
  'data information detail record file',
  'company firm business giant maker vendor platform service provider operator',
  'hacker attacker criminal intruder cybercriminal gang',
  'big major huge massive large significant serious',
  'personal private sensitive',
  'police officer authority',
].map((words) => contentStems(tokens(words)));
const mates = new Map<string, ReadonlySet<string>>();
for (const group of [...SAME_DEED, ...SAME_THING])
  for (const stem of group) mates.set(stem, new Set([...(mates.get(stem) ?? []), ...group]));

/** The stems with all that may stand for one of them. */
export function withSynonyms(stems: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const stem of stems) {
    found.add(stem);
    for (const mate of mates.get(stem) ?? []) found.add(mate);
  }
  return found;
}
