/** The sectors of what happened: by words of a sector in the report and in the victim's name, and by what is known of the victim. */
import type { RoleFind } from '../../../domain/findings.ts';
import { sectors } from '../../../knowledge/names/sectors.ts';
import type { Reading } from '../../reading.ts';
import { strongest } from './countries.ts';
import { homeOf } from './homes.ts';
import { Phrases } from './phrases.ts';
import { sectorWords } from './sector-words.ts';

const phrases = new Phrases<string>();
for (const line of sectors.trim().split('\n')) {
  const [sector, ...words] = line.split(' | ').map((part) => part.trim()) as [string, ...string[]];
  for (const word of words) phrases.add(word, sector, word !== word.toUpperCase());
}

const hints = new Phrases<string>();
for (const line of sectorWords.trim().split('\n')) {
  const [sector, ...words] = line.split(' | ').map((part) => part.trim()) as [string, ...string[]];
  for (const word of words) hints.add(word, sector, word !== word.toUpperCase());
}
/** A hint counts by so much of a word that names the sector, and more where it stands in the victim's name. */
const hintWeight = 0.3;
const hintInVictim = 5;

const weightOf = { title: 3, lead: 2, body: 1 };
const lead = 2;
const homeWeight = 6;
const inVictimWeight = 4;

export function findSectors(reading: Reading, roles: readonly RoleFind[]): RoleFind[] {
  const { tokens, sentences, article } = reading;
  const votes = new Map<string, { weight: number; sentence: number }>();
  const add = (sector: string, weight: number, sentence: number): void => {
    const vote = votes.get(sector);
    if (vote) vote.weight += weight;
    else votes.set(sector, { weight, sentence });
  };
  const victims = roles.filter(({ role }) => role === 'victim');
  const victimWords = new Set(victims.flatMap(({ key }) => key.split(' ')));
  const vote = (from: number, sector: string, share: number, inVictim: number): void => {
    const token = tokens[from]!;
    if (token.sentence < 0) return;
    const isTitle = article.blocks[sentences[token.sentence]!.block]?.kind === 'title';
    const where = isTitle ? 'title' : token.sentence <= lead ? 'lead' : 'body';
    add(sector, weightOf[where] * share + (victimWords.has(token.lower) ? inVictim : 0), token.sentence);
  };
  for (const { from, meaning } of phrases.find(tokens)) vote(from, meaning, 1, inVictimWeight);
  for (const { from, meaning } of hints.find(tokens)) vote(from, meaning, hintWeight, hintInVictim);
  for (const { key, start } of victims) {
    const home = homeOf(key);
    if (home)
      add(
        home.sector,
        homeWeight,
        sentences.findIndex((one) => one.start === start),
      );
  }
  return strongest(votes).map(([sector, { sentence }]) => {
    const { start, end } = sentences[Math.max(0, sentence)]!;
    return { type: 'sector', key: sector, role: 'sector', start, end, certainty: 'asserted' };
  });
}
