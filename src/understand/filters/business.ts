/** Whether the words beside a name that threats have too show that a business or a person has it here. */
import { wordSet } from '../../domain/word-set.ts';
import type { KnownHit } from '../extractors/known.ts';
import type { Token } from '../tokens.ts';
import { APPOSED, gangWords, isOfThreats, loose, turns } from './threat-words.ts';

/** After a name these make it that of a business: "Mercury Bank", "Platinum Equity". */
export const businessEnds = wordSet(
  'equity bank capital casino inc ltd llc plc gmbh corp corporation company holdings partners insurance airlines university college hospital records music studios ventures investments pharmaceuticals motors entertainment',
);
/** What a business or its work is called, right before its name or in an apposition. */
const businessNouns = wordSet(
  'bank shop store retailer firm company startup vendor provider maker manufacturer supplier insurer airline hotel casino restaurant brand publisher broker exchange fund investor operator chain charity hospital school university college museum newspaper magazine broadcaster bookmaker brewer agency app website marketplace platform software service product city town river village band singer actress president minister chancellor senator',
);
/** What befalls businesses; malware and gangs are found, tracked and used. */
const befell = wordSet('breached hacked hit attacked extorted compromised targeted struck');
/** Whom something befell does so. */
const owns = wordSet(
  'confirms confirmed discloses disclosed suffers suffered admits admitted notifies notified',
);
const appositive = wordSet('a an the its their our his her one');
/** Only businesses and persons do so. */
const businessDeeds = wordSet(
  'raised raises acquired acquires acquire bought buys hired hires appointed appoints sells sold sponsors sponsored invested invests',
);
/** "NAME said it had bought a stake". */
const says = wordSet('said says announced announces reported reports');
const businessTalk = wordSet('profit profits revenue shares stake earnings quarter customers shareholders');

/** Whether the words beside a threat's name show that a business or a person has it here. */
export function isBusiness(tokens: Token[], { from, to }: KnownHit): boolean {
  const { sentence } = tokens[from]!;
  const word = (at: number): string => (tokens[at]?.sentence === sentence ? tokens[at].lower : '');
  if (businessEnds.has(word(to + 1)) && tokens[to + 1]!.capital) return true;
  // "The spyware maker NSO Group" is what the catalogue means.
  if (businessNouns.has(word(from - 1)) && !isOfThreats(word(from - 2))) return true;
  // "the hackers of Acme bought them"
  const isGangs = gangWords.has(word(from - 1)) || gangWords.has(word(from - 2));
  if (!isGangs && (businessDeeds.has(word(to + 1)) || owns.has(word(to + 1)))) return true;
  // "BlackRock was hit", "BlackRock hit by hackers"
  if (/^(?:is|was|were|been)$/.test(word(to + 1)) && befell.has(word(to + 2))) return true;
  if (befell.has(word(to + 1)) && word(to + 2) === 'by') return true;
  if (says.has(word(to + 1)))
    for (let at = to + 2; at < to + 12 && word(at); at++)
      if (businessDeeds.has(word(at)) || businessTalk.has(word(at))) return true;
  if (word(to + 1) !== ',' || !appositive.has(word(to + 2))) return false;
  let found = false;
  for (let at = to + 3; at < to + 3 + APPOSED; at++) {
    const of = word(at);
    if (isOfThreats(of) && !loose.has(of)) return false;
    found ||= businessNouns.has(of);
    if (turns.has(of) || of === ',' || of === '') break;
  }
  return found;
}
