/** Whether a sentence has a name do what only attackers do: "Akira breached Acme", "Acme was hacked by Akira". */
import { wordSet } from '../../domain/word-set.ts';
import { commonWords } from '../../knowledge/names/common-words.ts';
import type { KnownHit } from '../extractors/known.ts';
import type { Token } from '../tokens.ts';

/** Only who attacks does so: "Akira breached Acme". */
const deeds = wordSet(
  'breached breaches hacked hacks encrypted encrypts exfiltrated exfiltrates extorted extorts exploited exploits infiltrated compromised ransomed deployed deploys',
);
/** Storms and snakes do so as well, but those have an article or are ordinary words. */
const blows = wordSet('hit hits attacked attacks targeted targets struck strikes');
const forces = wordSet(
  'storm typhoon hurricane cyclone tempest blizzard flood tsunami avalanche snake viper shark scorpion',
);
/** "The Akira attack on Acme". */
const attacks = wordSet('attack attacks cyberattack cyberattacks intrusion intrusions');
export const harms = wordSet('attack breach hack intrusion incident cyberattack theft');
const loot = wordSet('data files documents records gigabytes terabytes gb tb');
/** "Acme was hacked by Akira". */
const suffered = wordSet(
  'breached hacked hit attacked encrypted extorted exploited compromised targeted stolen',
);

const prepositions = wordSet(
  'by in on at after as when amid with through via during over for since again before while from and but',
);

const articles = wordSet('a an the');

/** Whether whom it hit follows the verb, and not by whom or when. */
const isObject = (token: Token | undefined, sentence: number): boolean =>
  token?.sentence === sentence && token.kind === 'word' && !prepositions.has(token.lower);

/** So far before "claimed by" stands what was claimed: "the attack on Acme was claimed by Akira". */
const CLAIMED = 8;

/** "Akira listed Acme on its leak site." */
const lists = wordSet('listed lists added adds posted posts named names');
const leaking = wordSet('leak extortion shaming');
const sites = wordSet('site blog portal page');
/** So many words may name whom it lists. */
const LISTED = 12;

const isOnLeakSite = (word: (at: number) => string, at: number): boolean => {
  for (let n = at; n < at + LISTED && word(n) !== ''; n++)
    if (leaking.has(word(n)) && sites.has(word(n + 1))) return /^(?:its|their)$/.test(word(n - 1));
  return false;
};

/** What a firm may say of itself is none of it: "claims to have encrypted all messages". */
const boasted = wordSet(
  'breached hacked infiltrated exfiltrated extorted stole stolen attacked compromised ransomed',
);

/** "to have breached", "that it stole", "it had hacked". */
function boastsAt(word: (at: number) => string, first: number): boolean {
  let at = first;
  if (word(at) === 'that') at++;
  if (!/^(?:it|they|to)$/.test(word(at))) return false;
  at++;
  if (/^(?:had|has|have)$/.test(word(at))) at++;
  return boasted.has(word(at)) && word(at + 1) !== 'no';
}

/** Whether the sentence has it do what attackers do, right beside its name. */
export function attacksHere(tokens: Token[], { from, to }: KnownHit): boolean {
  const { sentence } = tokens[from]!;
  const word = (at: number): string => (tokens[at]?.sentence === sentence ? tokens[at].lower : '');
  if (word(from - 1) === 'by' && suffered.has(word(from - 2))) return true;
  if (word(from - 1) === 'of' && sites.has(word(from - 2)) && leaking.has(word(from - 3))) return true;
  if (word(from - 1) === 'by' && word(from - 2) === 'claimed')
    for (let at = from - 3; at > from - 3 - CLAIMED; at--) if (attacks.has(word(at))) return true;
  if (hasLeakSite(tokens, to)) return true;
  let at = to + 1;
  while (
    at < to + 3 &&
    /^(?:has|have|had|also|allegedly|reportedly|recently|then|later|did|not|never)$/.test(word(at))
  )
    at++;
  // "Castle breached", "Mercury hit by thieves": it is they who suffered it.
  const isPassive = suffered.has(word(at)) && !isObject(tokens[at + 1], sentence);
  if (isPassive) return false;
  // "The Empire deployed its fleet": who attacks has no article, unless a noun follows.
  if (articles.has(word(from - 1)) && !attacks.has(word(at))) return false;
  if (deeds.has(word(at))) return true;
  if (word(at) === 'claimed' && word(at + 1) === 'responsibility') return true;
  // "Play claimed the attack", "Lynx leaked files of Acme"
  if (/^claim(?:s|ed)$/.test(word(at)) && harms.has(word(at + 2)))
    return /^(?:the|this|that|an|a)$/.test(word(at + 1));
  if (/^(?:claim(?:s|ed)|sa(?:ys|id)|boast(?:s|ed))$/.test(word(at)) && boastsAt(word, at + 1)) return true;
  if (lists.has(word(at)) && isOnLeakSite(word, at + 1)) return true;
  if (/^(?:leaked|leaks|stole|steals|dumped|exfiltrated)$/.test(word(at)))
    return [1, 2, 3, 4].some((n) => loot.has(word(at + n)));
  if (attacks.has(word(at))) return /^(?:on|against)$/.test(word(at + 1));
  return blows.has(word(at)) && !commonWords.has(tokens[from]!.lower) && !forces.has(tokens[to]!.lower);
}

/** "Akira's leak site", "the Lynx data leak blog": what only those who extort have. */
function hasLeakSite(tokens: readonly Token[], to: number): boolean {
  const { sentence } = tokens[to]!;
  const word = (at: number): string => (tokens[at]?.sentence === sentence ? tokens[at].lower : '');
  let at = to + 1;
  if (/^['’]$/.test(word(at))) at += word(at + 1) === 's' ? 2 : 1;
  for (let n = 0; n < 3 && /^(?:new|own|dark|web|tor|onion|data|public|-)$/.test(word(at)); n++) at++;
  return /^(?:leaks?|shaming|extortion)$/.test(word(at)) && /^(?:sites?|blogs?|portals?)$/.test(word(at + 1));
}
