/** The sectors of what happened: by words of a sector in the report and in the victim's name, and by what is known of the victim. */
import type { RoleFind } from '../../../domain/findings.ts';
import { sectors } from '../../../knowledge/names/sectors.ts';
import type { Reading } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { strongest } from './countries.ts';
import { homeOf } from './homes.ts';
import { Phrases } from './phrases.ts';
import { sectorNames, sectorWords } from './sector-words.ts';
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
const names = tableOf(sectorNames);
const beginnings = {
  phrases: new Beginning(phrases.firstWords()),
  hints: new Beginning(hints.firstWords()),
  names: new Beginning(names.firstWords()),
};
/** A hint counts by so much of a word that names the sector. */
const hintWeight = 0.3;
/** What stands in the victim's name, or beside it ("the e-wallet firm Acme"), says what it is. */
const inNameWeight = 5;
const besideWeight = 1.5;
const beside = 4;

const weightOf = { title: 3, lead: 2, body: 1 };
const lead = 2;
const homeWeight = 6;
/** One hint in passing says too little. */
const leastWeight = 0.5;

export function findSectors(reading: Reading, roles: readonly RoleFind[]): RoleFind[] {
  const { tokens, sentences, article } = reading;
  const votes = new Map<string, { weight: number; sentence: number }>();
  const add = (sector: string, weight: number, sentence: number): void => {
    const vote = votes.get(sector);
    if (vote) vote.weight += weight;
    else votes.set(sector, { weight, sentence });
  };
  const victims = roles.filter(({ role }) => role === 'victim');
  const near = nearVictims(tokens, victims);
  const vote = (from: number, sector: string, share: number): void => {
    const token = tokens[from]!;
    if (token.sentence < 0) return;
    const isTitle = article.blocks[sentences[token.sentence]!.block]?.kind === 'title';
    const where = isTitle ? 'title' : token.sentence <= lead ? 'lead' : 'body';
    add(sector, weightOf[where] * share + (near.get(from) ?? 0), token.sentence);
  };
  for (const { from, meaning } of phrases.find(tokens, beginnings.phrases.in(reading)))
    vote(from, meaning, 1);
  for (const { from, to, meaning } of hints.find(tokens, beginnings.hints.in(reading)))
    if (!isSomebodysOwn(tokens, from, to)) vote(from, meaning, hintWeight);
  if (near.size > 0)
    for (const { from, meaning } of names.find(tokens, beginnings.names.in(reading)))
      if (near.get(from) === inNameWeight) vote(from, meaning, 0);
  for (const { key, start } of victims) {
    const home = homeOf(key);
    if (home)
      add(
        home.sector,
        homeWeight,
        sentences.findIndex((one) => one.start === start),
      );
  }
  for (const [sector, { weight }] of votes) if (weight < leastWeight) votes.delete(sector);
  return strongest(votes).map(([sector, { sentence }]) => {
    const { start, end } = sentences[Math.max(0, sentence)]!;
    return { type: 'sector', key: sector, role: 'sector', start, end, certainty: 'asserted' };
  });
}

/** "Its cyber insurance", "the stock exchange supervisor", "credit card numbers": what any firm has, tells or loses. */
function isSomebodysOwn(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, before, next] = [
    tokens[from]!.lower,
    tokens[from - 1]?.lower ?? '',
    tokens[to + 1]?.lower ?? '',
  ];
  if (first === 'insurance') return /^(?:cyber|its|their|our|-)$/.test(before);
  if (first === 'stock') return /^(?:supervisors?|regulators?|filings?|notices?|announcements?)$/.test(next);
  if (first === 'card' || first === 'credit') return /^(?:cards?|numbers?|data|details)$/.test(next);
  return false;
}

/** By token: what it weighs as a word of a victim's name, or as one that stands beside one in its sentence. */
function nearVictims(tokens: readonly Token[], victims: readonly RoleFind[]): Map<number, number> {
  const near = new Map<number, number>();
  const names = victims.map(({ key }) => key.split(' '));
  const firsts = new Map(names.map((words) => [words[0]!, words]));
  if (firsts.size === 0) return near;
  for (let i = 0; i < tokens.length; i++) {
    const words = firsts.get(tokens[i]!.lower);
    if (!words) continue;
    let to = i;
    while (to - i + 1 < words.length && tokens[to + 1]?.lower === words[to - i + 1]) to++;
    for (let at = Math.max(0, i - beside); at <= Math.min(tokens.length - 1, to + beside); at++) {
      if (at >= i && at <= to) near.set(at, inNameWeight);
      else if (!near.has(at) && tokens[at]!.sentence === tokens[i]!.sentence) near.set(at, besideWeight);
    }
    i = to;
  }
  return near;
}
