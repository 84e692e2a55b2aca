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

const police = wordSet(
  'fbi police europol interpol eurojust doj nca bka authorities officials agents government agencies microsoft enforcement department bureau',
);
const undone =
  /^(?:disrupt(?:s|ed)?|dismantle[sd]?|neutrali[sz]e[sd]?|disable[sd]?|seize[sd]?|takes?|took|shuts?)$/;
const servers = wordSet('network botnet infrastructure servers server implant');
/** So many words stand between who takes something down and the verb: "the FBI said in May that it had disrupted". */
const SAID = 10;

/** "The FBI takes down Snake", "it disrupted the Snake network": what the police take from attackers is a program, or its servers. */
export function isTakenDown(tokens: readonly Token[], { from, to }: { from: number; to: number }): boolean {
  const { sentence } = tokens[from]!;
  const word = (at: number): string => (tokens[at]?.sentence === sentence ? tokens[at]!.lower : '');
  const ofServers = servers.has(word(to + 1));
  // "They took down Snake by night", and no longer name.
  const next = tokens[to + 1];
  if (!ofServers && next?.sentence === sentence && next.spaced && next.capital) return false;
  const by = /^(?:was|is|were)$/.test(word(to + 1)) ? to + 2 : 0;
  if (by > 0 && undone.test(word(by).replace(/^taken$/, 'took'))) return policeAfter(word, by);
  let at = from - 1;
  if (word(at) === 'the' && ofServers) at--;
  const isDown = /^(?:down|offline)$/.test(word(at));
  if (isDown) at--;
  if (!undone.test(word(at)) || (/^(?:t|sh)/.test(word(at)) && !isDown)) return false;
  for (let of = at - 1; of > at - SAID && word(of) !== ''; of--) if (police.has(word(of))) return true;
  return false;
}

/** "was taken down in May 2023 by the FBI" */
function policeAfter(word: (at: number) => string, verb: number): boolean {
  for (let at = verb + 1; at < verb + SAID && word(at) !== ''; at++)
    if (word(at) === 'by') return [1, 2, 3].some((n) => police.has(word(at + n)));
  return false;
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
