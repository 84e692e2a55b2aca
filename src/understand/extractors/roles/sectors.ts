/** The sectors of what happened: by words of a sector in the report and in the victim's name, and by what is known of the victim. */

import { nameKey } from '../../../domain/entity.ts';
import type { RoleFind } from '../../../domain/findings.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { homeOf, isAtHome } from '../../../knowledge/names/home-of.ts';
import { sectors } from '../../../knowledge/names/sectors.ts';
import { isInFigure } from '../../filters/figures-of-speech.ts';
import { inTitle, type Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { isBystander } from './bystanders.ts';
import { strongest } from './countries.ts';
import { isElsewhere } from './elsewhere.ts';
import { Phrases } from './phrases.ts';
import { sectorNames, sectorWords } from './sector-words.ts';
import { isSpared, type Where } from './spared.ts';
import { Beginning } from './words.ts';

const tableOf = (table: string): Phrases<string> => {
  const words = new Phrases<string>();
  for (const line of table.trim().split('\n')) {
    const [sector, ...others] = line.split(' | ').map((part) => part.trim()) as [string, ...string[]];
    for (const word of others) words.add(word, sector, word !== word.toUpperCase());
  }
  return words;
};
const phrases = tableOf(sectors);
const hints = tableOf(sectorWords);
/** By the key of a word in names. */
const names = new Map<string, string>();
for (const line of sectorNames.trim().split('\n')) {
  const [sector, ...words] = line.split(' | ').map((part) => part.trim()) as [string, ...string[]];
  for (const word of words) if (!names.has(nameKey(word))) names.set(nameKey(word), sector);
}
const beginnings = {
  phrases: new Beginning(phrases.firstWords()),
  hints: new Beginning(hints.firstWords()),
};
/** A hint counts by so much of a word that names the sector. */
const hintWeight = 0.3;
/** An app, a server or a platform is in every report */
const weakWeight = 0.2;
/** Of money only where the report speaks of money anyway: a session and a package manager have them too. */
const ambiguous = /^tokens?$/;
/** What stands beside the victim's name ("the e-wallet firm Acme") says what it is. */
const besideWeight = 1.5;
const beside = 4;
/** In the place of a weight, of the words of a victim's name, which weigh nothing more. A person's, a researcher's and an investigator's say nothing. */
const inName = 0;
const inPerson = -1;

const weightOf = { title: 3, lead: 2, body: 1 };
const lead = 2;
/** What is known of the victim, and what its name says. */
const homeWeight = 6;
const ownWeight = 6;
/** One hint in passing says too little. */
const leastWeight = 0.5;

export function findSectors(reading: Reading, roles: readonly RoleFind[]): RoleFind[] {
  const { tokens, sentences, text } = reading;
  const votes = new Map<string, { weight: number; sentence: number }>();
  const add = (sector: string, weight: number, sentence: number): void => {
    const vote = votes.get(sector);
    if (vote) vote.weight += weight;
    else votes.set(sector, { weight, sentence });
  };
  const victims = roles.filter(({ role }) => role === 'victim');
  const harmed = new Set(victims.map(({ key }) => key));
  const silent = roles.filter(
    ({ role, key }) =>
      role === 'researcher' || (role === 'authority' && !harmed.has(key) && investigates.test(key)),
  );
  const near = nearVictims(tokens, [...victims, ...silent]);
  const isNotice = notice.test(text.slice(0, noticeWithin));
  const vote = (from: number, to: number, sector: string, share: number): void => {
    const token = tokens[from]!;
    const isNamed = near.get(from) === inName;
    if (token.sentence < 0 || near.get(from) === inPerson) return;
    if (isNotice && sector === 'legal' && !isNamed) return;
    if (isBeside(reading, { tokens, sentence: token.sentence, first: from, last: to })) return;
    const isTitle = inTitle(reading, token.sentence);
    const where = isTitle ? 'title' : token.sentence <= lead ? 'lead' : 'body';
    add(sector, weightOf[where] * share + (near.get(from) ?? 0), token.sentence);
  };
  for (const { from, to, meaning } of phrases.find(tokens, beginnings.phrases.in(reading)))
    if (!isOfOthers(tokens, from, to) && !isSomebodysOwn(tokens, from, to)) vote(from, to, meaning, 1);
  for (const { from, to, meaning } of hints.find(tokens, beginnings.hints.in(reading)))
    if (
      !isOfOthers(tokens, from, to) &&
      !isSomebodysOwn(tokens, from, to) &&
      !isSpoils(tokens, from, to) &&
      (votes.has(meaning) || !ambiguous.test(tokens[from]!.lower))
    )
      vote(from, to, meaning, meaning === 'technology' ? weakWeight : hintWeight);
  for (const { key, start, type } of victims) {
    if (type === 'person') continue;
    const own = sectorOfName(key);
    const home = homeOf(key);
    const sentence = sentences.findIndex((one) => one.start === start);
    if (own) add(own, ownWeight, sentence);
    if (home && (!own || isAtHome(key))) add(home.sector, homeWeight, sentence);
  }
  for (const [sector, { weight }] of votes) if (weight < leastWeight) votes.delete(sector);
  return strongest(votes).map(([sector, { sentence }]) => {
    const { start, end } = sentences[Math.max(0, sentence)]!;
    return { type: 'sector', key: sector, role: 'sector', start, end, certainty: 'asserted' };
  });
}

/** An authority that is named for whom it hunts; of another the report may be about its trade. */
const investigates = /\b(?:police|polizei|policía|polizia|prosecutors?|crime|investigations?)\b/;

/** "Found by Liang Wu of Elmwick University", "does not target banks", "earlier attacks on banks": nothing happened there. */
function isBeside(reading: Reading, where: Where): boolean {
  const [{ start }, { end }] = [reading.tokens[where.first]!, reading.tokens[where.last]!];
  return (
    isBystander(reading, where.sentence, start, ['finders', 'speakers']) ||
    isSpared(reading, where) ||
    isElsewhere(reading, where.sentence, start, end)
  );
}

/** "Its cyber insurance", "credit card numbers", "the bank holiday", "the control plane": what any firm has, or another thing of that name. */
function isSomebodysOwn(tokens: readonly Token[], from: number, to: number): boolean {
  const { before, next } = inPassing.get(tokens[from]!.lower) ?? {};
  return (
    before?.test(tokens[from - 1]?.lower ?? '') === true || next?.test(tokens[to + 1]?.lower ?? '') === true
  );
}

const coins = /^(?:cryptocurrency|crypto|bitcoin|ethereum|stablecoin|tokens?|wallet|funds?|bank)$/;
const taken = /^(?:seiz(?:es?|ed|ing|ures?)|confiscat(?:es?|ed|ing)|forfeit(?:s|ed|ure)?|froze|frozen)$/;
/** So many words from what was seized its seizure stands. */
const spoilsWithin = 4;

/** "Cryptocurrency was seized", "police seized 2 million euros in bitcoin": what criminals had, whatever they lived on. */
function isSpoils(tokens: readonly Token[], from: number, to: number): boolean {
  if (!coins.test(tokens[from]!.lower)) return false;
  return tokens
    .slice(Math.max(0, from - spoilsWithin), to + 1 + spoilsWithin)
    .some(({ lower, sentence }) => sentence === tokens[from]!.sentence && taken.test(lower));
}

const cards = /^(?:cards?|numbers?|data|details)$/;
/** "My students do it in class", says who found a flaw. */
const ofTeacher = /^(?:my|his|her)$/;
/** "340 servers": machines that any firm may have. */
const counted = /^[\d.,]*\d$/;
/** By the first word of a hint: beside which words it tells of no line of business. */
const inPassing = new Map<string, { before?: RegExp; next?: RegExp }>([
  ['insurance', { before: /^(?:cyber|its|their|our|-)$/ }],
  ['stock', { next: /^(?:supervisors?|regulators?|filings?|notices?|announcements?)$/ }],
  ['card', { next: cards }],
  ['credit', { next: cards }],
  ['bank', { next: /^(?:holidays?|accounts?|details|cards?|numbers?|statements?|transfers?)$/ }],
  ['patient', { before: /^(?:be|is|are|being|remain|stay|very|more)$/ }],
  ...['student', 'students', 'pupil', 'pupils'].map(
    (word) => [word, { before: /^(?:my|his|her)$/ }] as const,
  ),
  ['student', { before: ofTeacher }],
  ['students', { before: ofTeacher }],
  ['pupils', { before: ofTeacher }],
  ['servers', { before: counted }],
  ['routers', { before: counted }],
  ['professor', { next: /^(?:of|at|in)$/ }],
  ['plane', { before: /^(?:control|data|management|user)$/ }],
  [
    'pipeline',
    { before: /^(?:build|ci|cd|deployment|data|release|devops|software|delivery|integration|training|ml)$/ },
  ],
  [
    'container',
    {
      before: /^(?:docker|linux|windows|software|kubernetes|privileged|malicious|cloud)$/,
      next: /^(?:escapes?|images?|registry|registries|runtimes?|hosts?|orchestration|breakouts?)$/,
    },
  ],
  [
    'store',
    {
      before:
        /^(?:app|apps|play|web|key|certificate|credential|data|object|browsers|they|it|to|and|can|not)$/,
    },
  ],
  [
    'plant',
    { before: /^(?:to|hackers|attackers|can|could|who|and)$/, next: /^(?:malware|backdoors?|code|a)$/ },
  ],
  ['train', { before: /^(?:to|can|and)$/, next: /^(?:models?|staff|employees|their|its|ai)$/ }],
]);

/** A law firm's notice to those whose data a breach exposed: what it says of the law is about itself. */
const notice =
  /\b(?:investigat\w+ (?:legal )?claims|claims investigated|class[ -]action|LLP is investigating)\b/i;
const noticeWithin = 1000;

/** "Cyber defence", "ransom payments", "government-backed hackers": it is not about that line of business. */
const isOfOthers = (tokens: readonly Token[], from: number, to: number): boolean => {
  const [before, hyphen, next] = [
    tokens[from - 1]?.lower ?? '',
    tokens[to + 1]?.text,
    tokens[to + 2]?.lower ?? '',
  ];
  if (
    /^(?:city|county|town)$/.test(tokens[from]!.lower) &&
    tokens[from]!.capital &&
    tokens[from - 1]?.capital
  )
    return true;
  if (isInFigure(tokens, from)) return true;
  if (hyphen === '-' && /^(?:backed|linked|sponsored|aligned|affiliated)$/.test(next)) return true;
  return (
    ofSecurity.test(tokens[from]!.lower) &&
    /^(?:cyber|security|cybersecurity|network|digital|threat|ransom|ransomware|extortion)$/.test(before)
  );
};
const ofSecurity = /^(?:defen[cs]e|payments|software|platform|industry)$/;

/**
 * What the last word that says so in a name says, before "of" and "for": "Elm County Family Health Services". What many
 * kinds of bodies are called by says so where nothing else does: "Elm Insurance Agency".
 */
function sectorOfName(key: string): string | null {
  let general: string | null = null;
  for (const part of /of|for|at|in/.test(key) ? key.split(/ (?:of|for|at|in) /) : [key]) {
    const words = part.split(' ');
    for (let end = words.length; end > 0; end--)
      for (let length = Math.min(3, end); length > 0; length--) {
        const word = words.slice(end - length, end).join(' ');
        const sector = names.get(word);
        if (!sector) continue;
        if (!generalWords.has(word)) return sector;
        general ??= sector;
        break;
      }
    // "City of Elm Bank".
    if (general === 'government') return general;
  }
  return general;
}
const generalWords: ReadonlySet<string> = wordSet(
  'agency board trust association society fund solutions systems service services state county city district office bureau federation foundation care pay exchange lines express air post power park market technologies digital corporation registry communications industries',
);

/** By token: `inName` or `inPerson` for the words of a victim's name, or what it weighs as one that stands beside one in its sentence. */
function nearVictims(tokens: readonly Token[], named: readonly RoleFind[]): Map<number, number> {
  const near = new Map<number, number>();
  const names = named.map(({ key, type, role }) => ({
    words: key.split(' '),
    isSilent: type === 'person' || role !== 'victim',
  }));
  const firsts = new Map(names.map((name) => [name.words[0]!, name]));
  if (firsts.size === 0) return near;
  for (let i = 0; i < tokens.length; i++) {
    const name = firsts.get(tokens[i]!.lower);
    if (!name) continue;
    const { words, isSilent } = name;
    let to = i;
    while (to - i + 1 < words.length && tokens[to + 1]?.lower === words[to - i + 1]) to++;
    // "The Acme Foundation has found": who writes of it under a longer name.
    if (isSilent) while (tokens[to + 1]?.capital && tokens[to + 1]!.sentence === tokens[i]!.sentence) to++;
    for (let at = Math.max(0, i - beside); at <= Math.min(tokens.length - 1, to + beside); at++) {
      if (at >= i && at <= to) near.set(at, isSilent ? inPerson : inName);
      else if (!isSilent && !near.has(at) && tokens[at]!.sentence === tokens[i]!.sentence)
        near.set(at, besideWeight);
    }
    i = to;
  }
  return near;
}
