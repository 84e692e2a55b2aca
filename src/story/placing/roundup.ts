/** Round-ups ("week in review", newsletters, "top 10 …"): pieces that tell of many stories and belong to none. */
import type { Profile } from './profile.ts';
import type { Story } from './story.ts';
import { dot, holds, positionOf, rarityAt, sizeOf, type Vector } from './vector.ts';

const titles: RegExp[] = [
  /\b(?:week|month|year|day)(?:ly)? in (?:review|brief|security)\b/i,
  /\b(?:weekly|daily|monthly|security) (?:round-?up|recap|digest|briefing|brief|newsletter|wrap)\b/i,
  /\b(?:round-?up|newsletter|digest)\b/i,
  /\b\d{1,2} things to know\b/i,
  /\b(?:this|last) week in\b/i,
  /\btop \d{1,3} (?:data breaches|breaches|hacks|cyber ?attacks|vulnerabilities|threats|stories|news)\b/i,
  /\b(?:biggest|worst) (?:data breaches|breaches|hacks|cyber ?-?attacks|vulnerabilities) (?:of|in) (?:20\d\d|the|history)\b/i,
  /\bwochenr(?:ü|ue)ckblick\b|\brevue de (?:la )?semaine\b/i,
  /, (?:and )?more$/i,
];

/** True where the title says so. */
export function isRoundupTitle(title: string): boolean {
  return titles.some((pattern) => pattern.test(title.slice(0, 300)));
}

/** An article this like one story is about that story, whatever else it mentions. */
const aboutOne = 0.5;
/** Stories less alike than this are unrelated. */
export const unrelated = 0.12;
/** The heaviest words of a story, of which an article must hold two, rarer than `tellingRarity`, to tell of it. */
const heart = 16;
const tellingWords = 2;
/** In 255ths. */
const tellingRarity = 115;
export const manyStories = 3;

/** True where an article tells of three or more stories that have nothing to do with each other. */
export function tellsManyStories(article: Profile, candidates: Pick<Story, 'centroid'>[]): boolean {
  const told: Pick<Story, 'centroid'>[] = [];
  const used = new Set<number>();
  for (const story of candidates) {
    if (dot(article.terms, story.centroid) >= aboutOne) return false;
    const words = tellingWordsOf(story.centroid).filter((id) => !used.has(id) && holds(article.terms, id));
    if (words.length < tellingWords) continue;
    if (told.some((other) => dot(other.centroid, story.centroid) >= unrelated)) continue;
    told.push(story);
    for (const id of words) used.add(id);
  }
  return told.length >= manyStories;
}

/** The rare ones among the heaviest words of a story. */
function tellingWordsOf(centroid: Vector): number[] {
  const words: number[] = [];
  for (let rank = 0; rank < heart && rank < sizeOf(centroid); rank++) {
    const position = positionOf(centroid, rank);
    if (rarityAt(centroid, position) >= tellingRarity) words.push(centroid[position]!);
  }
  return words;
}
