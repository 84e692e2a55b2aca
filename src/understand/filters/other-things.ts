/**
 * What else is called as a threat is: a river, a brewery, a book, a band, a ship, a horse. Told by the words right beside the
 * name, and for names that are words by an article that has no word of attacks at all.
 */
import { wordSet } from '../../domain/word-set.ts';
import { commonWords } from '../../knowledge/names/common-words.ts';
import { givenNames } from '../../knowledge/names/given-names.ts';
import type { Token } from '../tokens.ts';
import { PerWord } from '../word.ts';
import { businessEnds } from './business.ts';
import { isOfThreats } from './threat-words.ts';

/** A name by its first and last token. */
interface Place {
  from: number;
  to: number;
}

/** Works of art: "the novel |Sandworm", "|Sandworm, the book". */
export const workWords = wordSet(
  'book film movie album song chapter bestseller podcast sequel opera anime manga musical ballet symphony painting sculpture thriller memoir paperback documentary trilogy biography',
);
/** What else has names and attacks nobody. */
const thingWords = wordSet(
  'river lake creek waterfall mountain valley glacier brewery brewpub winery distillery bakery restaurant cafe café bistro pub orchestra choir band racehorse horse stallion mare foal ship yacht ferry sailboat schooner frigate tanker freighter tugboat perfume fragrance cologne lipstick eggs lager ale beer whisky wine cocktail stadium theatre theater museum gallery cathedral church goddess god deity saint constellation asteroid butterfly moth orchid rollercoaster footballer goalkeeper striker midfielder tenor soprano',
);
/** Whether a word means what has names and attacks nobody: "river", "novel". */
export const isThing = (word: string): boolean => workWords.has(word) || thingWords.has(word);

/** "the Scattered Spider museum hack": what befell the place. */
const befalls = wordSet(
  'attack attacks hack hacks breach breaches heist hackers hacking incident intrusion intrusions cyberattack cyberattacks ransomware data systems network victims',
);
const acts =
  /^(?:attack|hit|hack|breach|target|claim|stole|steal|encrypt|extort|compromis|leak|infect|deploy|disrupt)/;

/** Of a phrase after "is a" or a comma, so many words are read. */
const PHRASE = 6;
const phraseEnds = wordSet(
  'about against by for from in into of on that to which who whose with and or but as at',
);

const articles = wordSet('a an the his her their its our');

/** Whether the words right beside a name say that something else than a threat has it here. */
export function isOtherThing(tokens: readonly Token[], { from, to }: Place): boolean {
  const { sentence } = tokens[from]!;
  const word = (at: number): string => (tokens[at]?.sentence === sentence ? tokens[at].lower : '');
  const isQuoted = /^["”’»]$/.test(word(to + 1));
  const after = isQuoted ? to + 2 : to + 1;
  // "the Turla river", "Fancy Bear Brewery"; "Lazarus's opera" is another's.
  if (isThing(word(after)) && !isOfThreats(word(after + 1)) && !befalls.has(word(after + 1))) return true;
  const isFirm = businessEnds.has(word(to + 1)) && tokens[to + 1]!.capital;
  if (isFirm && !befalls.has(word(to + 2))) return true;
  // "the river Turla", and not "the museum Quiet Panda attacked"
  const before = /^["“‘„«]$/.test(word(from - 1)) ? from - 2 : from - 1;
  if (
    isThing(word(before)) &&
    !isOfThreats(word(before - 1)) &&
    !isOfThreats(word(after)) &&
    !acts.test(word(after))
  )
    return true;
  return isSaidThing(word, after) || isOfPen(tokens, from, word, isQuoted ? to + 1 : to);
}

/** "Turla is a river", "Anubis, the god of the dead". `at`: the token after the name. */
function isSaidThing(word: (at: number) => string, at: number): boolean {
  const opens = /^(?:is|was|,|–|—|\()$/.test(word(at)) && articles.has(word(at + 1));
  if (!opens) return false;
  let last = '';
  for (let n = at + 2; n < at + 2 + PHRASE; n++) {
    const next = word(n);
    if (isOfThreats(next)) return false;
    if (next === '' || phraseEnds.has(next) || !/\p{L}/u.test(next)) break;
    last = next;
  }
  return isThing(last) || last === 'novel';
}

/** "Sandworm by Ida Solberg", "novel Sandworm", "novel, Sandworm", "Ida Solberg, author of Sandworm"; `to`: with a closing quotation mark. */
function isOfPen(tokens: readonly Token[], from: number, word: (at: number) => string, to: number): boolean {
  const opens = /^["“‘„«]$/.test(word(from - 1)) ? from - 2 : from - 1;
  const noun = word(opens) === ',' ? opens - 1 : opens;
  if (
    word(noun) === 'novel' &&
    /^(?:the|a|his|her|debut|new|s|bestselling|first|latest)$/.test(word(noun - 1))
  )
    return true;
  if (
    word(opens) === 'of' &&
    word(opens - 1) === 'author' &&
    /^[,.;)]?$|^(?:and|has|is|was|said|says|spoke)$/.test(word(to + 1))
  )
    return word(opens - 2) === ',' && tokens[opens - 3]!.capital;
  const by = word(to + 1) === ',' ? to + 2 : to + 1;
  if (word(by) !== 'by' || /^(?:as|called|dubbed|named)$/.test(word(opens))) return false;
  const [given, last] = [tokens[by + 1], tokens[by + 2]];
  if (!given?.capital || !last?.capital || word(by + 2) === '') return false;
  return givenNames.has(given.lower) && !commonWords.has(last.lower);
}

/** Parts of words that no article of threats is without. */
const ofThreats =
  /(?:cyber|hack|hxxp|malware|malici|ransom|phish|botnet|trojan|trojaner|schadsoftware|angriff|angreif|vulnerab|schwachstelle)|^(?:attack|attaque|ataque|ataqu|attacc|aanval|breach|leak|exploit|extort|erpress|spionage|espion|spy|spies|intrus|infiltrat|encrypt|decrypt|compromis|threat|target|suspect|victim|linked|speaking|sponsor|associated|sights|backed|aligned|affiliat|lure|broke|member|government|ministry|ministries|embass|diplomat|agenc|bureau|bypass|abus|disrupt|infect|steal|stole|theft|thief|arrest|indict|sanction|charge|convict|extradit|blame|accus|backdoor|implant|payload|wiper|rootkit|bootkit|keylogger|spyware|rat$|worm$|stealer|infostealer|loader|dropper|crypto|kremlin|intelligence|saboteur|sabotage|disinformation|warn|pirat|rançon|server|router|firewall|patch|credential|password|wallet|login|espionage|actor|adversar|persist|lateral|domain|ioc|c2|apt|network|security|secure|sicherheit|data$|daten$|täter|tatverd|forens|online|digital|software|computer|telecom|enforcement|gru|fsb|svr|cisa|fbi|nsa|ncsc|europol|interpol|mandiant|crowdstrike|kaspersky|eset|sentinelone|proofpoint|microsoft|talos|secureworks|sophos|trellix|sekoia|symantec|malwarebytes|volexity|huntress|micro$|cve)/;
const tells = new PerWord(
  ({ lower, kind }) =>
    kind === 'word' && (ofThreats.test(lower) || !/^[\p{Script=Latin}\p{N}\p{M}]+$/u.test(lower)),
);

const asked = new WeakMap<readonly Token[], boolean>();

/** Whether an article has any word that could tell of threats, or is in a script of which we know no words. */
export function mayTellOfThreats(tokens: readonly Token[]): boolean {
  let found = asked.get(tokens);
  if (found === undefined) {
    found = tokens.some(
      ({ word, text }, i) => tells.of(word) || (/^[[(]$/.test(text) && isDefanged(tokens, i)),
    );
    asked.set(tokens, found);
  }
  return found;
}

/** `gate[.]top`: who writes an address so means one of attackers. */
const isDefanged = (tokens: readonly Token[], at: number): boolean =>
  /^(?:\.|dot)$/i.test(tokens[at + 1]?.text ?? '') && /^[\])]$/.test(tokens[at + 2]?.text ?? '');

/** Words alone, with nothing in their form that says that they are made up: "Lazarus", "Cozy Bear", and not "APT29", "LockBit". */
export const isOfWords = (tokens: readonly Token[], { from, to }: Place): boolean =>
  tokens.slice(from, to + 1).every(({ text }) => /^\p{Lu}?\p{Ll}+$/u.test(text));

/** "Antonio Conti": a first name right before one that is a word. */
export function hasFirstName(tokens: readonly Token[], { from }: Place): boolean {
  const before = tokens[from - 1];
  return (
    before?.sentence === tokens[from]!.sentence &&
    before.capital &&
    tokens[from]!.spaced &&
    givenNames.has(before.lower) &&
    !commonWords.has(before.lower)
  );
}
