/**
 * Who an article is about: the victims and persons that it names in that role, and the countries that it plays in. Words
 * may be the same in two stories of one kind; these are not.
 */
import type { Findings, RoleFind } from '../../domain/findings.ts';
import type { Profile } from './profile.ts';
import type { Story } from './story.ts';
import { hashOf, heaviestOf, holds, type Vector } from './vector.ts';
import { termOf } from './words.ts';

/** Kept per article, the earliest in the text first. */
const partiesKept = 4;
const countriesKept = 4;

/** Each party as the words (hashed) of its name. */
export function partiesOf(findings: Findings): number[][] {
  const keys = keysOf(findings, ({ role }) => role === 'victim' || role === 'person');
  return keys
    .map((key) => [...new Set(key.split(/[ /-]/).flatMap((word) => termOf(word) ?? []))].map(hashOf))
    .filter((words) => words.length > 0)
    .slice(0, partiesKept);
}

/** The countries (hashed) that the text says; a paper's own says nothing of whether two report one story. */
export const countriesOf = (findings: Findings): number[] =>
  keysOf(findings, ({ role, certainty }) => role === 'country' && certainty === 'asserted')
    .map(hashOf)
    .slice(0, countriesKept);

function keysOf({ roles }: Findings, wanted: (find: RoleFind) => boolean): string[] {
  const found = roles.filter((find) => wanted(find) && find.certainty !== 'denied');
  return [...new Set(found.sort((a, b) => a.start - b.start).map(({ key }) => key))];
}

export interface PartyFeatures {
  /** Of the story's articles that have parties, the share with one of the article's. */
  sameParty: number;
  /** 1 where both have parties and share none. */
  otherParty: number;
  /** 1 where both play in countries and share none. */
  otherCountry: number;
}

export function comparedParties(article: Profile, story: Story): PartyFeatures {
  let asked = 0;
  let shared = 0;
  let withCountry = false;
  let sameCountry = false;
  for (const { parties, countries } of story.profiles) {
    if (parties.length > 0) asked++;
    if (parties.some((theirs) => article.parties.some((ours) => isOneName(ours, theirs)))) shared++;
    withCountry ||= countries.length > 0;
    sameCountry ||= countries.some((country) => article.countries.includes(country));
  }
  return {
    sameParty: shared === 0 ? 0 : shared / asked,
    otherParty: shared === 0 && asked > 0 && article.parties.length > 0 ? 1 : 0,
    otherCountry: withCountry && article.countries.length > 0 && !sameCountry ? 1 : 0,
  };
}

/**
 * The party (its words, hashed) that article and story have in common: both tell of it as one; or one does, and the other names
 * it and a further rare name of the first, for alone it may be a town in which two things happened. Null where there is none.
 */
export function sharedParty(article: Profile, story: Story): number[] | null {
  const theirs = story.profiles.flatMap(({ parties }) => parties);
  const both = article.parties.find((ours) => theirs.some((other) => isOneName(ours, other)));
  if (both) return both;
  const names = heaviestOf(article.names).filter(
    ({ id, rarity }) => rarity >= tyingRarity && holds(story.names, id),
  );
  const among = (party: number[]) => names.filter(({ id }) => party.includes(id)).length;
  const isNamed = (party: number[], terms: Vector) =>
    among(party) > 0 && among(party) < names.length && party.every((word) => holds(terms, word));
  return (
    theirs.find((party) => isNamed(party, article.terms)) ??
    article.parties.find((party) => isNamed(party, story.centroid)) ??
    null
  );
}

/** Names rarer than this tie two texts; "UK" and "Microsoft" do not. */
export const tyingRarity = 0.3;

/** "Heathrow" and "Heathrow Airport": all words of the one stand in the other. */
function isOneName(a: number[], b: number[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((word) => long.includes(word));
}
