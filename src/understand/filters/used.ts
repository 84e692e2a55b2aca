/** Whether a sentence says of a name that attackers use it: what they use is a program, and not one of them. */
import { wordSet } from '../../domain/word-set.ts';
import type { Token } from '../tokens.ts';

/** Who attacks, before what it uses. */
const users = wordSet(
  'attackers attacker hackers hacker actors actor adversaries adversary intruders cybercriminals criminals gang gangs operators affiliates group groups',
);
const use = wordSet(
  'use uses used using abuse abuses abused deploy deploys deployed drop drops dropped install installs installed load loads loaded run runs ran deliver delivers delivered spread spreads',
);
const between = wordSet('the and , or both');

/** So many words of a list are gone over. */
const LIST = 8;

/** "The attackers used Havoc", "hackers abuse Sliver and the Havoc framework"; `from` is its first token. */
export function isUsed(tokens: readonly Token[], { from }: { from: number }): boolean {
  const { sentence } = tokens[from]!;
  const word = (at: number): string => (tokens[at]?.sentence === sentence ? tokens[at].lower : '');
  let at = from - 1;
  while (
    at > from - LIST &&
    (between.has(word(at)) || (word(at) !== '' && tokens[at]!.capital && !use.has(word(at))))
  )
    at--;
  return use.has(word(at)) && (users.has(word(at - 1)) || users.has(word(at - 2)));
}

const programs = wordSet('ransomware malware encryptor trojan wiper');
const people = wordSet(
  'gang group operation operators operator affiliates affiliate crew hackers actors collective',
);

/** "He used the Acme ransomware": whoever does, what is run is the program, unless its gang is named there. */
export function isRunAsProgram(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
): boolean {
  const { sentence } = tokens[from]!;
  const word = (at: number): string => (tokens[at]?.sentence === sentence ? tokens[at].lower : '');
  const before = word(from - 1) === 'the' ? word(from - 2) : word(from - 1);
  return use.has(before) && programs.has(word(to + 1)) && !people.has(word(to + 2));
}
