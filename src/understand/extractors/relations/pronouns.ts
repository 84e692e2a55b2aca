/**
 * What stands at the head of a sentence for what the sentence before named: "Mustang Panda is back. The group uses PlugX."
 * Only where that sentence names one of its kind, so that nobody is given another's deeds.
 */
import type { EntityType } from '../../../domain/entity.ts';
import type { Token } from '../../tokens.ts';
import type { Placed } from '../placed.ts';

const nouns: [types: EntityType[], words: ReadonlySet<string>][] = [
  [['actor'], new Set('group gang actor crew hackers attackers operators'.split(' '))],
  [['vulnerability'], new Set('flaw bug vulnerability hole issue'.split(' '))],
  [
    ['malware', 'tool'],
    new Set(
      'malware backdoor loader trojan stealer infostealer botnet worm wiper ransomware dropper'.split(' '),
    ),
  ],
  [['campaign'], new Set(['campaign', 'operation'])],
];
const states = new Set(['is', 'was', 'affects', 'has', 'exists']);

/** The mentions of a sentence, with what its first words stand for ahead of them; `before`: those of the sentence before. */
export function withPronoun(tokens: readonly Token[], placed: Placed[], before: readonly Placed[]): Placed[] {
  const { sentence } = tokens[placed[0]!.from]!;
  let at = placed[0]!.from;
  while (tokens[at - 1]?.sentence === sentence) at--;
  const [first, second] = [tokens[at]!, tokens[at + 1]];
  if (placed[0]!.from <= at + 1 || !second) return placed;
  const isIt = first.lower === 'it' && states.has(second.lower);
  const types =
    first.lower === 'the'
      ? nouns.find(([, words]) => words.has(second.lower))?.[0]
      : isIt
        ? nouns[1]![0]
        : undefined;
  if (!types) return placed;
  const meant = before.filter(({ mention }) => types.includes(mention.type));
  const [one] = meant;
  if (!one || meant.some(({ mention }) => mention.key !== one.mention.key)) return placed;
  const end = isIt ? first : second;
  const mention = { ...one.mention, start: first.start, end: end.end };
  return [{ mention, from: at, to: isIt ? at : at + 1 }, ...placed];
}
