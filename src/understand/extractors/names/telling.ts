/**
 * Names whose form or the words beside them say what they are: the naming schemes of those who track actors (Microsoft's weather,
 * CrowdStrike's animals, numbered clusters), "the Zorblax ransomware", "the Fog Union gang".
 */

import type { EntityType } from '../../../domain/entity.ts';
import type { Mention } from '../../../domain/findings.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { isDesignator } from '../../../knowledge/names/designators.ts';
import { isMedium } from '../../../knowledge/names/media-of-programs.ts';
import { isOtherThing, mayTellOfThreats } from '../../filters/other-things.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { tokenAt } from './token-at.ts';

/** `MUT-1244`: such an id of anything, that of an actor where it does what attackers do. */
const numberedId = /^[A-Z]{3,6}(?:-[A-Z]{2,4})?-\d{2,5}$/;
/** Second words of Microsoft's and CrowdStrike's names. */
const familyNames = wordSet(
  'blizzard typhoon sandstorm sleet tempest flood tsunami storm hail dust cyclone rain bear panda kitten chollima spider jackal buffalo leopard tiger crane hawk lynx ocelot wolf',
);
/** Secureworks' names: a metal and a word, both in capitals ("GOLD MARLIN"). */
const ofMetal = /^(?:GOLD|IRON|BRONZE|COBALT|NICKEL|TIN|ALUMINUM|COPPER|ZINC|CURIUM) \p{Lu}{4,}$/u;
const malwareAfter = wordSet(
  'ransomware malware trojan rat stealer infostealer botnet backdoor spyware adware worm wiper rootkit bootkit loader dropper downloader keylogger implant',
);
/** Before the kind of a malware they say what it is after. */
const ofStealing = wordSet(
  'information info credential credentials password passwords banking remote access',
);
const gangAfter = wordSet('gang hackers apt syndicate crew');
/** "the Fog Union ransomware group": what follows the word is the gang. */
const gangNext = wordSet('gang group groups operators operation affiliates actors crew collective hackers');

/** After "ransomware" these say that the name before it is no malware for certain. */
const notOfMalware = wordSet(
  'attack attacks incident breach resilience recovery protection defence defense detection response readiness prevention report survey summit initiative solution solutions service services guide',
);

const actorNouns = wordSet('actor gang crew syndicate collective hackers apt');
/** Before "group": anything else may be a business ("the insurance group Harbour"). */
const threatening = wordSet(
  'threat hacking hacker hackers ransomware extortion espionage crime criminal cybercrime cybercriminal hacktivist apt intrusion activity state-sponsored state-backed',
);
const determiners = wordSet('a an the this that another new one its their');
const others = wordSet(
  'second third another other hacking hacker threat ransomware extortion espionage cybercrime crime',
);
const naming = wordSet('called named dubbed calling styling');
const itself = wordSet('itself themselves');
const tracks = wordSet('track tracks tracked tracking follow follows followed following monitor monitors');
const clusters = wordSet('cluster group actor crew gang adversary');
const knownAs = wordSet('known tracked identified');

/**
 * What the noun before a name says that it is: "the actor Quiet Walrus", "a group called Quiet Walrus", "the malware
 * family dubbed Quiet Walrus". `first` and `last` are the name's tokens.
 */
function toldBefore(tokens: readonly Token[], first: number, last: number): EntityType | null {
  const { sentence } = tokens[first]!;
  const word = (at: number): string => (tokens[at]?.sentence === sentence ? tokens[at]!.lower : '');
  let at = first - 1;
  if (/^["'“‘«]$/.test(word(at))) at--;
  // "a group calling itself Black Kestrel"
  if (itself.has(word(at)) && naming.has(word(at - 1))) at--;
  // "a cluster that we track as Quiet Walrus", "who track the group as Quiet Walrus"
  if (word(at) === 'as' && (tracks.has(word(at - 1)) || clusters.has(word(at - 1))))
    for (let of = at - 1; of > at - 6; of--)
      if ((clusters.has(word(at - 1)) ? tracks : clusters).has(word(of))) return 'actor';
  const called = toldByCall(word, at);
  if (called) return called;
  const isNamed = naming.has(word(at)) || (word(at) === 'as' && knownAs.has(word(at - 1)));
  if (isNamed) at -= word(at) === 'as' ? 2 : 1;
  if (isNamed && word(at) === ',') at--;
  // "A second group, Paper Werewolf, …", "a loader, QuietHarbor", "a new banking trojan, Xenofrog, that"
  if (!isNamed && word(at) === ',' && others.has(word(at - 2)) && word(at - 1) === 'group') return 'actor';
  if (!isNamed && word(at) === ',' && malwareAfter.has(word(at - 1))) {
    const isAside = /^[,.;:–—(]?$/.test(word(last + 1)) || coined.test(tokens[first]!.text);
    return isAside && leadsIn(tokens, at - 1) ? 'malware' : null;
  }
  const noun = word(at);
  const before = word(at - 1);
  // "the ransomware-as-a-service operation Quiet Walrus"
  if (noun === 'operation' && /^(?:ransomware|raas|service|extortion)$/.test(before)) return 'actor';
  // "Pro-Harlandish hackers Quiet Walrus"
  if (noun === 'hackers' && /(?:an|ian|ish|ese|ic|speaking|linked|backed)$/.test(before)) return 'actor';
  if (actorNouns.has(noun)) return determiners.has(before) || threatening.has(before) ? 'actor' : null;
  if (noun === 'group')
    return threatening.has(before) || (determiners.has(before) && (isNamed || isAssailant(word, at, last)))
      ? 'actor'
      : null;
  if (noun === 'family') return malwareAfter.has(before) ? 'malware' : null;
  if (!malwareAfter.has(noun)) return null;
  // "the botnet IDs", "the loader Acme found"; "the previously unknown loader GlowMoth", "a new banking trojan Xenofrog"
  const isApposed =
    (leadsIn(tokens, at) && /\p{Ll}{2}/u.test(tokens[first]!.text) && !finds.has(word(last + 1))) ||
    (coined.test(tokens[first]!.text) && tokens[first]!.spaced);
  return isNamed || isApposed ? 'malware' : null;
}

const suffered = wordSet(
  'breached hacked hit attacked encrypted extorted compromised infiltrated infected targeted blackmailed',
);
const assaults = wordSet(
  'breached hacked encrypted exfiltrated extorted infected attacked compromised infiltrated stole leaked blackmailed',
);

/** "hacked by the group |Quiet Walrus", "the group |Quiet Walrus| attacked": what a group of businesses does not do. */
const isAssailant = (word: (at: number) => string, group: number, last: number): boolean =>
  (word(group - 2) === 'by' && suffered.has(word(group - 3))) ||
  /^blam(?:e|es|ed|ing)$/.test(word(group - 2)) ||
  assaults.has(word(/^(?:has|have|had|also|then|later|first)$/.test(word(last + 1)) ? last + 2 : last + 1));

const calls = wordSet('call calls called dub dubs dubbed name named');
const aliases = wordSet('name names alias handle moniker nickname username pseudonym');
const byAlias = wordSet('hacker hackers actor attacker intruder cybercriminal criminal extortionist broker');
/** So many words stand between what something is and what it is called. */
const CALL = 6;
const ALIAS = 14;

/** "a backdoor that researchers call |Tarnquill", "a hacker who goes by the name |Korvane". `at`: the last word before the name. */
function toldByCall(word: (at: number) => string, at: number): EntityType | null {
  if (calls.has(word(at)) && word(at - 1) !== ',')
    for (let of = at - 2; of > at - CALL && word(of) !== '' && word(of) !== ','; of--) {
      if (word(of) !== 'that' && word(of) !== 'which') continue;
      const noun = word(of - 1) === ',' ? word(of - 2) : word(of - 1);
      return malwareAfter.has(noun) ? 'malware' : clusters.has(noun) ? 'actor' : null;
    }
  const isAlias =
    (aliases.has(word(at)) &&
      /^(?:the|an?)$/.test(word(at - 1)) &&
      /^(?:by|under|using)$/.test(word(at - 2))) ||
    (word(at) === 'by' && /^(?:goes|going|went)$/.test(word(at - 1)));
  if (isAlias)
    for (let of = at - 2; of > at - ALIAS && word(of) !== ''; of--) if (byAlias.has(word(of))) return 'actor';
  return null;
}

/** So many words may stand between an article and its noun: "a new information-stealing Android banking trojan". */
const PHRASE = 7;

/** "a loader", "a new Android banking trojan": whether the noun at `noun` ends a phrase that an article begins. */
function leadsIn(tokens: readonly Token[], noun: number): boolean {
  const { sentence } = tokens[noun]!;
  for (let at = noun - 1; at >= noun - PHRASE && tokens[at]?.sentence === sentence; at--) {
    if (determiners.has(tokens[at]!.lower)) return true;
    if (!isOfPhrase(tokens, at, sentence)) return false;
  }
  return false;
}

/** What those who study malware do: "the loader Acme found" names them. */
const finds = wordSet(
  'found finds discovered discovers identified identifies analysed analyzed analyses analyzes tracks tracked tracking calls called dubbed dubs named names saw sees spotted detected detects observed observes described describes says said reported reports uncovered investigated studied disclosed has had',
);

/** Where a phrase ends whose last word says what something is: "a loader | that", "a hacking group | from". */
const phraseEnds = wordSet(
  'that which who whose used using written sold offered developed designed built targeting active known linked tied of for from to in on with by and or but since when where first',
);

/** "Kelpie, a new information stealer that", "Kelpie is a loader": what the phrase after a name says that it is. */
function toldByPhrase(tokens: readonly Token[], last: number): EntityType | null {
  const { sentence } = tokens[last]!;
  const word = (at: number): string => (tokens[at]?.sentence === sentence ? tokens[at]!.lower : '');
  let at = last + 1;
  if (/^["'”’»]$/.test(word(at))) at++;
  if (!/^(?:,|is|was|–|—)$/.test(word(at)) || !/^an?$/.test(word(at + 1))) return null;
  let noun = at + 1;
  while (noun < at + 2 + PHRASE && !phraseEnds.has(word(noun + 1)) && isOfPhrase(tokens, noun + 1, sentence))
    noun++;
  if (malwareAfter.has(word(noun))) return 'malware';
  if (word(noun) === 'family' && malwareAfter.has(word(noun - 1))) return 'malware';
  const isGroupOfThreat = word(noun) === 'group' && threatening.has(word(noun - 1));
  return isGroupOfThreat || (actorNouns.has(word(noun)) && threatening.has(word(noun - 1))) ? 'actor' : null;
}

/** A word, its hyphen, or the mark of ".NET". */
const isOfPhrase = (tokens: readonly Token[], at: number, sentence: number): boolean =>
  tokens[at]?.sentence === sentence &&
  (tokens[at]!.kind === 'word' ||
    tokens[at]!.text === '-' ||
    (tokens[at]!.text === '.' && tokens[at + 1]?.spaced === false));

/** What attackers do with malware, and nobody says of much else. */
const spreads = wordSet(
  'deploy deploys deployed deploying drop drops dropped dropping deliver delivers delivered delivering install installs installed installing',
);
const groupDeeds = wordSet(
  'deployed deploys drops dropped breached hacked encrypted exfiltrated extorted infected exploited exploits attacked attacks targeted targets compromised spied',
);
/** Said of any tool, unless it is turned against somebody. */
const turns = wordSet('use uses used using');
/** `TRAILBLAZE`, `GhostLoom`: as those who find malware name it. */
const coined = /^(?:\p{Lu}{6,}|(?=.{6,})\p{Lu}\p{Ll}+\p{Lu}\p{L}+)$/u;

/** So many tokens on either side of a name are looked at for the word of a malware. */
const NEAR = 60;

/** Whether a kind of malware is told of beside a name: "a loader. It installs |Acme|". */
function isAmongMalware(tokens: readonly Token[], at: number): boolean {
  const { block } = tokens[at]!;
  for (let n = at - NEAR; n < at + NEAR; n++)
    if (tokens[n]?.block === block && malwareAfter.has(tokens[n]!.lower)) return true;
  return false;
}

/** "… to deploy TRAILBLAZE and BRUSHFIRE": new names of malware by their form, after such a verb. */
function isSpread(tokens: readonly Token[], first: number, last: number, isListed: boolean): boolean {
  const isCoined = first === last && coined.test(tokens[first]!.text);
  if (!isCoined && !(isListed && isAmongMalware(tokens, first))) return false;
  const { sentence } = tokens[first]!;
  let at = first - 1;
  if (/^(?:and|,)$/.test(tokens[at]?.lower ?? '') && coined.test(tokens[at - 1]?.text ?? '')) at -= 2;
  if (/^(?:the|its|their)$/.test(tokens[at]?.lower ?? '')) at--;
  if (tokens[at]?.sentence !== sentence) return false;
  const verb = tokens[at]!.lower;
  // What is installed may be any program, unless it is listed as malware.
  if (/^install/.test(verb) && isCoined && !isListed) return false;
  return spreads.has(verb) || (turns.has(verb) && tokens[last + 1]?.lower === 'against');
}

/** "The GoldFinch group" used, deployed, hit: a made-up name, and what a group of businesses does not do. */
function isGroup({ tokens }: Reading, first: number, last: number): boolean {
  if (first !== last || !coined.test(tokens[first]!.text) || tokens[last + 1]?.text !== 'group') return false;
  const { sentence } = tokens[first]!;
  const word = (at: number): string => (tokens[at]?.sentence === sentence ? tokens[at]!.lower : '');
  if (word(first - 1) !== 'the') return false;
  const at = /^(?:has|have|also|then|later|first)$/.test(word(last + 2)) ? last + 3 : last + 2;
  return groupDeeds.has(word(at));
}

/** So many tokens of a sentence are gone over. */
const SENTENCE = 80;
const callsGroup = wordSet('group gang crew hackers actors actor');
const ofMany = wordSet('group gang crew hackers actors actor researchers firm company');

/**
 * "NIGHTWREN, unlike APT10, leaves factories alone. The group exploits …": a made-up name that begins a sentence, taken up as
 * a group by the next, where the one before names no other.
 */
function isTakenUp(tokens: readonly Token[], first: number, last: number): boolean {
  if (first !== last || !coined.test(tokens[first]!.text)) return false;
  const { sentence, block } = tokens[first]!;
  if (tokens[first - 1]?.sentence === sentence || isCalledMalware(tokens, first)) return false;
  let at = first + 1;
  const end = Math.min(tokens.length, first + SENTENCE);
  for (; at < end && tokens[at]!.sentence === sentence; at++) if (ofMany.has(tokens[at]!.lower)) return false;
  const [the, noun] = [tokens[at], tokens[at + 1]];
  return (
    the?.block === block &&
    the.text === 'The' &&
    noun?.sentence === the.sentence &&
    callsGroup.has(noun.lower)
  );
}

/** "A backdoor called NIGHTWREN. NIGHTWREN tunnels …": whether the word is called a malware before. */
function isCalledMalware(tokens: readonly Token[], at: number): boolean {
  const { text, block } = tokens[at]!;
  for (let n = at - 1; n > at - NEAR && tokens[n]?.block === block; n--)
    if (tokens[n]!.text === text && toldBefore(tokens, n, n) === 'malware') return true;
  return false;
}

const malwareKinds = wordSet(
  'trojans rats stealers infostealers botnets backdoors worms wipers rootkits bootkits loaders droppers downloaders keyloggers implants malware ransomware spyware',
);
/** The kinds of which many are named before them. */
const pluralKinds = wordSet(
  'trojans rats stealers infostealers botnets backdoors worms wipers rootkits bootkits loaders droppers downloaders keyloggers implants',
);
const kindsOfThem = wordSet('families strains variants programs samples payloads');
const gangs = wordSet('gangs crews syndicates');
const introduces = wordSet('such as including like called named dubbed – — : , -');
/** So many tokens of a list are gone over. */
const LIST = 40;

const numbers = wordSet('two three four five six seven eight nine several');

/** Whether more than one name stands in the list that begins after token `from`: one before this, or "and" after it. */
function isInList(tokens: readonly Token[], first: number, from: number): boolean {
  if (from < first - 1) return true;
  const { sentence } = tokens[first]!;
  for (let at = first + 1; at < first + 5 && tokens[at]?.sentence === sentence; at++)
    if (!tokens[at]!.capital)
      return /^(?:,|and|&)$/.test(tokens[at]!.lower) && tokens[at + 1]?.capital === true;
  return false;
}

/** "malware families – Acme, Belkorp and Ciel", "stealers such as Acme", "gangs like Acme": all in the list are so. */
function toldByList(tokens: readonly Token[], first: number): EntityType | null {
  const { sentence } = tokens[first]!;
  const word = (at: number): string => (tokens[at]?.sentence === sentence ? tokens[at]!.lower : '');
  let at = first - 1;
  // Over the names before it.
  while (at > first - LIST && /^(?:,|and|or|&)$/.test(word(at))) {
    const mark = at;
    while (/^(?:,|and|or|&)$/.test(word(at))) at--;
    if (!tokens[at] || tokens[at]!.sentence !== sentence || !tokens[at]!.capital) {
      at = mark;
      break;
    }
    while (tokens[at]?.sentence === sentence && tokens[at]!.capital) at--;
  }
  const from = at;
  if (!introduces.has(word(at))) return null;
  // "Loaders, Acme said": a comma alone introduces nobody, unless it was said how many they are.
  const isCounted = [-2, -3, -4].some((n) => numbers.has(word(at + n)));
  if (word(at) === ',' && !(isCounted && isInList(tokens, first, from))) return null;
  // "Malware called Acme and Belkorp".
  const isCalled = naming.has(word(at));
  while (at > from - 3 && introduces.has(word(at))) at--;
  let noun = word(at);
  if (kindsOfThem.has(noun)) noun = malwareKinds.has(word(at - 1)) ? word(at - 1) : '';
  // "malware, Acme said": one is no kind of which many are named.
  else if (!isCalled && !noun.endsWith('s')) return null;
  if (malwareKinds.has(noun)) return 'malware';
  return gangs.has(noun) ? 'actor' : null;
}

/** "the |Acme and Belkorp stealers", "the Acme, Belkorp and |Ciel botnets": all before the plural are so. */
function toldByListAfter(tokens: readonly Token[], first: number, last: number): EntityType | null {
  const { sentence } = tokens[last]!;
  const isHere = (at: number): boolean => tokens[at]?.sentence === sentence;
  const isLast = /^(?:and|or)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.capital === true;
  if (!isLast && !/^(?:,|and|or)$/.test(tokens[last + 1]?.lower ?? '')) return null;
  let at = last + 1;
  while (at < last + LIST && isHere(at) && (tokens[at]!.capital || /^(?:,|and|or)$/.test(tokens[at]!.lower)))
    at++;
  if (!tokens[at - 1]!.capital) return null;
  while (at < last + LIST && isHere(at) && ofStealing.has(tokens[at]!.lower)) at++;
  return isHere(at) && pluralKinds.has(tokens[at]!.lower) ? 'malware' : null;
}

/** The type that the mention's form or the words beside it show, or null. `isListed`: a catalogue has malware of its name. */
export function toldByForm(reading: Reading, { start, end }: Mention, isListed = false): EntityType | null {
  const { tokens, text } = reading;
  const name = text.slice(start, end);
  if (isDesignator(name) || (name.length < 40 && ofMetal.test(name))) return 'actor';
  const first = tokenAt(tokens, start);
  if (first < 0) return null;
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.end <= end) last++;
  if (name.length < 20 && numberedId.test(name) && isAttacker(tokens, first, last)) return 'actor';
  if (last === first + 1 && isOfScheme(tokens, first, last)) return 'actor';
  // "Quillbot RAT" holds the word itself.
  if (last > first && malwareAfter.has(tokens[last]!.lower)) return 'malware';
  return (
    toldAfter(tokens, last, name) ??
    toldInAside(tokens, last) ??
    toldBefore(tokens, first, last) ??
    toldByPhrase(tokens, last) ??
    toldByList(tokens, first) ??
    (isGroup(reading, first, last) ? 'actor' : null) ??
    toldByListAfter(tokens, first, last) ??
    (isSpread(tokens, first, last, isListed) ? 'malware' : null) ??
    (isTakenUp(tokens, first, last) ? 'actor' : null)
  );
}

/** "Quiet Walrus, an espionage group": what an aside says that it is, within so many words of its article. */
const ASIDE = 5;
function toldInAside(tokens: readonly Token[], last: number): EntityType | null {
  const { sentence } = tokens[last]!;
  const word = (at: number): string => (tokens[at]?.sentence === sentence ? tokens[at]!.lower : '');
  if (word(last + 1) !== ',' || !/^an?$/.test(word(last + 2))) return null;
  for (let at = last + 3; at < last + 3 + ASIDE && word(at) !== '' && word(at) !== ','; at++)
    if (threatening.has(word(at)) && /^(?:group|gang|actor|crew|collective|cluster)$/.test(word(at + 1)))
      return 'actor';
  return null;
}

const attackers = wordSet('hackers attackers intruders operators members');

/** "MUT-1244 |stole", "hackers of |MUT-1244". */
function isAttacker(tokens: readonly Token[], first: number, last: number): boolean {
  const { sentence } = tokens[first]!;
  const word = (at: number): string => (tokens[at]?.sentence === sentence ? tokens[at]!.lower : '');
  if (word(first - 1) === 'of' && attackers.has(word(first - 2))) return true;
  const at = /^(?:has|have|also|then|later|first)$/.test(word(last + 1)) ? last + 2 : last + 1;
  return assaults.has(word(at)) || /^(?:deployed|deploys|steals|compromises|hacks|breaches)$/.test(word(at));
}

/** Before the words that schemes end with, these mean the weather or the animal. */
const ofNature = wordSet(
  'tropical severe winter summer spring autumn perfect heavy freezing flash acid snow ice polar brown black grizzly giant red teddy bengal siberian sea grey gray wild golden eurasian',
);

/** "Quiet Panda", where the article tells of attackers and the words beside it not of an animal or a brewery. */
const isOfScheme = (tokens: readonly Token[], from: number, to: number): boolean =>
  familyNames.has(tokens[to]!.lower) &&
  !ofNature.has(tokens[from]!.lower) &&
  (mayTellOfThreats(tokens) || tokens[to]!.lower === 'chollima') &&
  !isOtherThing(tokens, { from, to });

/** What the words after a name say; `last` is its last token. */
function toldAfter(tokens: readonly Token[], last: number, name: string): EntityType | null {
  const { sentence } = tokens[last]!;
  // "the Quillbot information stealer", "the Quillbot remote access trojan"
  let at = last + 1;
  while (at < last + 3 && tokens[at]?.sentence === sentence && ofStealing.has(tokens[at]!.lower)) at++;
  const next = tokens[at];
  if (next?.sentence !== sentence || !next.spaced) return null;
  if (at === last + 1 && gangAfter.has(next.lower)) return 'actor';
  if (!malwareAfter.has(next.lower)) return null;
  const beyond = tokens[at + 1];
  // "Harbour Ransomware Resilience", "the Harbour ransomware attack": a product's name, and what befell a firm.
  if (beyond?.sentence === sentence && notOfMalware.has(beyond.lower)) return null;
  return beyond?.sentence === sentence && gangNext.has(beyond.lower)
    ? 'actor'
    : isOwner(name)
      ? null
      : 'malware';
}

/** "Android malware", "a Python backdoor": what it runs on or is written in. */
const isOwner = (name: string): boolean => isMedium(name.toLowerCase());
