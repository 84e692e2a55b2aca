/**
 * Names that the words beside them say are those of campaigns: "a campaign dubbed Glass Lantern", "a campaign that researchers
 * call PhantomRaven", "the GreedyBear campaign". Elections, brands and the state have campaigns as well: those attack nobody.
 */

import type { Mention } from '../../../domain/findings.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { techniquePhrases } from '../../../knowledge/names/techniques.ts';
import { tellsOfThreats } from '../../filters/threat-words.ts';
import { perSentence } from '../../per-sentence.ts';
import type { Reading } from '../../reading.ts';
import { Telltale } from '../../telltale.ts';
import type { Token } from '../../tokens.ts';
import { tokenAt } from './token-at.ts';

const nouns = wordSet('campaign campaigns kampagne campagne');
/** A word without which nothing is called one. */
export const tellsOfCampaigns = new Telltale(/^(?:campaigns?|kampagne|campagne|operation)$/);
/** "An espionage operation dubbed Glass Lantern"; the police have operations too. */
const spying = wordSet(
  'espionage cyberespionage cyber-espionage hacking spying phishing malware cyber influence malvertising smishing intrusion surveillance',
);
const naming = wordSet(
  'called named dubbed codenamed nicknamed labelled labeled calls call named names name dubs dub genannt namens baptisée',
);
const knownAs = wordSet('known tracked tracks track identified designated');

/** What stands between a campaign and what it is called: "campaign that Acme's researchers have been calling". */
const between = wordSet(
  "that which it they we he she researchers analysts experts the firm company its their team teams vendor lab labs security threat intelligence has have had is are was were been being now also so ( , — – - ' ’ s by and two",
);
/** What may be called something itself: "the campaign uses a backdoor dubbed Glass Lantern". */
const called = wordSet(
  'backdoor malware ransomware trojan rat stealer infostealer botnet spyware worm wiper rootkit loader dropper downloader keylogger implant framework toolkit kit tool family group gang crew actor actors collective cluster hackers operators package packages extension extensions plugin app apps file files script scripts function site page domain server service platform product firm company startup vendor maker bank vulnerability flaw bug technique method tactic variant module payload tunnel command bot channel forum market marketplace person man woman persona alias',
);
const NAMED = 8;
const FAR_NAMED = 14;

/** What is done for the good of those whom it reaches. */
const helpful =
  /\b(?:awareness|fundrais\w+|vaccinat\w+|public (?:safety|information|service)|to (?:help|warn|educate|raise|teach|encourage))\b/i;
/** For votes or sales; attackers may be after those who seek them, too. */
const peaceful =
  /\b(?:voters?|elections?|electoral|presidential|candidates?|republicans?|democrats?|senators?|reelect\w*|advertis\w+|marketing|charit\w+|consumers)\b/i;
const launches = /\b(?:launch|start|unveil|kick|roll|run by|back|support|join)/i;
const attack =
  /\b(?:attack\w*|hack\w*|actors?|gangs?|malware|malicious|ransom\w*|trojan\w*|backdoor\w*|stealers?|infostealers?|rats?|phish\w*|smish\w*|malvertis\w*|espionage|spy\w*|spied|infect\w*|exploit\w*|compromis\w*|steal\w*|stole\w*|botnet\w*|intru\w*|disinformation|propaganda|influence|hijack\w*|credentials|indicators|iocs?|yara|angegriffen|angriff\w*|APT\d+)\b/i;

/** So much of a sentence is read. */
const SENTENCE = 1500;

/** Said of whom a campaign for votes or sales is for as well. */
const aim = /\b(?:target\w*|victims?|abus\w+)\b/i;

/** A name at tokens `first` to `last`. */
export interface NamePlace {
  tokens: readonly Token[];
  first: number;
  last: number;
}

/** What a sentence tells of, each asked once however many names stand in it. */
export class SentenceTold {
  readonly text: string;
  private attack: boolean | undefined;
  private peace: boolean | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Of attackers, or of what only they do. */
  get tellsOfAttack(): boolean {
    this.attack ??= attack.test(this.text);
    return this.attack;
  }

  /** Of attackers, or of what others do as well: target, abuse. */
  get mayTellOfAttack(): boolean {
    return this.tellsOfAttack || aim.test(this.text);
  }

  /** Of what is done for the good of those whom it reaches, for votes or for sales. */
  get isPeaceful(): boolean {
    this.peace ??=
      helpful.test(this.text) ||
      (!this.tellsOfAttack && (peaceful.test(this.text) || launches.test(this.text)));
    return this.peace;
  }
}

/** The beginning of a sentence; empty where there is none. */
export const sentenceTold = perSentence(({ sentences, text }, sentence) => {
  const span = sentences[sentence];
  return new SentenceTold(span ? text.slice(span.start, Math.min(span.end, span.start + SENTENCE)) : '');
});

/** Where a mention stands, or null where it begins inside a token. */
export function placeOf(reading: Reading, { start, end }: Pick<Mention, 'start' | 'end'>): NamePlace | null {
  const { tokens } = reading;
  const first = tokenAt(tokens, start);
  if (first < 0) return null;
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.end <= end) last++;
  return { tokens, first, last };
}

/** Whether the words beside the name say that a campaign of attackers is called so, or one that attacks nobody; else null. */
export function saidCampaign(place: NamePlace, sentence: SentenceTold): 'attack' | 'peaceful' | null {
  // "UNK_SmudgedSerpent": a part of a name.
  if (place.tokens[place.last + 1]?.text === '_' && !place.tokens[place.last + 1]!.spaced) return null;
  const told = isNamedSo(place) || isApposed(place) || isFollowed(place, sentence) || isCampaign(place);
  const isNear = told || nouns.has(reader(place)(place.last + 1));
  return isNear && sentence.isPeaceful ? 'peaceful' : told ? 'attack' : null;
}

/** Words of the name's sentence by their token; empty beyond it. */
const reader =
  ({ tokens, first }: NamePlace) =>
  (at: number): string =>
    tokens[at]?.sentence === tokens[first]!.sentence ? tokens[at]!.lower : '';

const quotes = new Set(['"', "'", '“', '”', '‘', '’', '„', '«']);
const isQuote = (word: string): boolean => quotes.has(word);

function isNoun(word: (at: number) => string, at: number): boolean {
  if (nouns.has(word(at))) return !isPolice(word(at - 1));
  return word(at) === 'operation' && spying.has(word(at - 1));
}

const isPolice = (word: string): boolean => word === 'police' || word === 'enforcement';

/** "a campaign dubbed X", "the campaign, which Acme tracks as X", "campaigns called X and Y", "a campaign targeting hotels, codenamed X". */
export function isNamedSo(place: NamePlace): boolean {
  const { tokens, first } = place;
  const word = reader(place);
  let at = first - 1;
  if (isQuote(word(at))) at--;
  if (word(at) === 'and') at = beforeName(tokens, word, at);
  // "dubbed the campaign X", "tracks the campaign as X"
  const isAs = word(at) === 'as';
  const noun = isAs ? at - 1 : at;
  if (isNoun(word, noun) && /^(?:the|this)$/.test(word(noun - 1)))
    if (isAs ? knownAs.has(word(noun - 2)) : naming.has(word(noun - 2)) || word(noun - 2) === 'calling')
      return true;
  if (isAs && !knownAs.has(word(at - 1))) return false;
  if (isAs) at--;
  else if (word(at) === 'named' && word(at - 1) === 'code') at--;
  else if (word(at) === 'named' && word(at - 1) === '-') at -= 2;
  else if (!naming.has(word(at))) return false;
  return leadsTo(tokens, word, at - 1, isFar.has(word(at)));
}

/** Only what is new is called so, however far before it stands. */
const isFar = wordSet('dubbed codenamed tracked nicknamed code');

/** Whether a campaign stands before a word that names something, with nothing between that it could name. */
function leadsTo(
  tokens: readonly Token[],
  word: (at: number) => string,
  from: number,
  isNew: boolean,
): boolean {
  let plain = true;
  for (let at = from; at > from - (isNew ? FAR_NAMED : NAMED); at--) {
    if (isNoun(word, at)) return plain || !/^(?:uses|used|has|is|was|were|with)$/.test(word(at + 1));
    if (word(at) === '' || called.has(word(at)) || /^[;:]$/.test(word(at))) return false;
    plain &&= between.has(word(at)) || tokens[at]!.capital;
    if (!plain && !isNew) return false;
  }
  return false;
}

/** The token before the name that ends right before `and`, where it is one in a list. */
function beforeName(tokens: readonly Token[], word: (at: number) => string, and: number): number {
  let at = and - 1;
  while (at > and - 6 && (isQuote(word(at)) || tokens[at]?.capital)) at--;
  return at;
}

/** A capital inside, and not all capitals, as no ordinary word has and few acronyms. */
export const isCoined = (word: string): boolean => coined.test(word);
const coined = /^(?=.{5,})\p{Lu}[\p{L}\p{N}]*\p{Ll}\p{Lu}[\p{L}\p{N}]*$/u;

/** "the campaign WrtHug", `a campaign, "Glass Lantern,"`. */
function isApposed(place: NamePlace): boolean {
  const { tokens, first } = place;
  const word = reader(place);
  const isQuoted = isQuote(word(first - 1));
  let at = isQuoted ? first - 2 : first - 1;
  if (isQuoted && word(at) === ',') at--;
  if (!isNoun(word, at)) return false;
  const isOpen = !isQuoted && tokens[at]!.capital;
  return !isOpen && (isQuoted || coined.test(tokens[first]!.text) || word(first) === 'operation');
}

const determiners = wordSet('a an the one another their its');
const ends = wordSet(
  'of in by for that which who against on at with from behind to and or is was has , . ; ( )',
);

/** "X, a campaign against", "X is an espionage campaign", "X, as the campaign is called". */
function isCampaign(place: NamePlace): boolean {
  const { last } = place;
  const word = reader(place);
  let at = last + 1;
  if (isQuote(word(at))) at++;
  if (word(at) === ',' && isQuote(word(at + 1))) at++;
  if (/^[,(—–]$/.test(word(at)) && word(at + 1) === 'as') at++;
  if (!/^(?:[,(—–]|is|was|as)$/.test(word(at)) || !determiners.has(word(at + 1))) return false;
  for (let n = at + 2; n < at + 9 && word(n); n++) {
    if (isNoun(word, n)) return true;
    if (ends.has(word(n))) return false;
  }
  return false;
}

/** What only attackers' campaigns do. */
const deeds = wordSet(
  'infects infected infecting hijacks hijacked exploits exploited exploiting compromises compromised compromising steals stole stealing delivers delivered delivering drops dropped deploys deployed installs installed spreads backdoors backdoored spied spies abuses abused abusing poisoned targets targeted targeting uses used using hits hit',
);

/** One that is like others: no name of its own ("a new ClickFix campaign", "another Acme campaign"). */
const ofMany = wordSet('a an another new latest recent ongoing similar such other every each');

/** "the GreedyBear campaign": a coined name, or one of several words that does what attackers do. */
function isFollowed(place: NamePlace, sentence: SentenceTold): boolean {
  const { tokens, first, last } = place;
  const word = reader(place);
  let noun = last + 1;
  if (isQuote(word(noun))) noun++;
  if (word(noun) !== 'campaign' || !tokens[noun]!.spaced) return false;
  // "EtherHiding", "Pig Butchering": how they do it.
  if (isOneOfMany(place) || /(?:ing|ware)$/.test(word(last))) return false;
  if (coined.test(tokens[first]!.text) || coined.test(tokens[last]!.text)) return true;
  const isSure = isQuote(word(first - 1)) ? word(first - 2) === 'the' : word(first - 1) === 'the';
  const after = /^(?:also|has|have|then|now|,|that|which)$/.test(word(noun + 1)) ? noun + 2 : noun + 1;
  return (
    isSure && last > first && deeds.has(word(after)) && (sentence.tellsOfAttack || tellsOfThreats(tokens))
  );
}

/** Whether it is said of a campaign as one says what kind it is, or of what else attackers do. */
export function isOneOfMany(place: NamePlace): boolean {
  const { first, last } = place;
  const word = reader(place);
  const next = isQuote(word(last + 1)) ? word(last + 2) : word(last + 1);
  const before = isQuote(word(first - 1)) ? word(first - 2) : word(first - 1);
  if (next === 'campaigns' || (next === 'campaign' && ofMany.has(before))) return true;
  return /^(?:techniques?|tactics?|methods?|lures?|scams?|schemes?|kits?|style|attacks)$/.test(
    next === '-' ? word(last + 2) : next,
  );
}

/** "ClickFix": how attackers do it, which every campaign may. */
export const isTechnique = (key: string): boolean => techniqueKeys.has(key);
const techniqueKeys = new Set(Object.keys(techniquePhrases));

const things = wordSet(
  'users user customers customer accounts account app apps employees staff servers devices products software platform site website inc ltd shares clients subscribers said says told confirmed announced added declined apologised apologized',
);
const bodies = wordSet(
  'firm company startup vendor provider maker broker charity nonprofit organisation organization foundation agency bank retailer bureau business service platform',
);

/** Whether it speaks, has customers or is called a firm: no campaign does. */
export function isBodyHere(place: NamePlace): boolean {
  const { first, last } = place;
  const word = reader(place);
  if (things.has(word(last + 1)) || bodies.has(word(first - 1))) return true;
  // "X, a bank", and not "hit by X, the bank said".
  if (word(last + 1) !== ',' || !/^an?$/.test(word(last + 2))) return false;
  for (let n = last + 3; n < last + 8 && word(n); n++) {
    if (bodies.has(word(n))) return true;
    if (ends.has(word(n))) return false;
  }
  return false;
}
