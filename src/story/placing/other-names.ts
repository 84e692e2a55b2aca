/**
 * Titles that read alike and name others. "Ivanti warns of zero-day exploited in attacks" and "Fortinet warns of …", a law
 * firm's notice for each of its cases, two victims of one gang: the words are the same, the names decide.
 */
import type { Profile } from './profile.ts';
import type { Story } from './story.ts';
import { holds, rarityAt, sizeOf, type Vector, weightAt } from './vector.ts';

/** Names rarer than this (of 255) tell victims and products apart; "UK" does not. */
const tellingRarity = 76;
/** Titles are told from one template where their words that are no names are this much alike, and at least so many. */
const sameTemplate = 0.75;
const wordsOfTemplate = 3;

/** Whether the article's title is that of one of the story's articles with the name changed. */
export function sameTitleOtherName(article: Profile, story: Story): boolean {
  if (!namesOnlyIn(article, story.centroid, none)) return false;
  const others = story.profiles.filter((other) => namesOnlyIn(other, article.terms, none));
  if (others.length === 0) return false;
  const own = plainWords(article);
  return others.some((other) => areAlike(own, plainWords(other)));
}

/**
 * Whether the two share no telling name but those of actors and malware, and name others beside: one gang, two victims.
 */
export function onlyActorShared(article: Profile, story: Story): boolean {
  const shared: number[] = [];
  for (let i = 0; i < sizeOf(article.names); i++) {
    const id = article.names[i]!;
    if (rarityAt(article.names, i) >= tellingRarity && holds(story.names, id)) shared.push(id);
  }
  if (shared.length === 0) return false;
  const actors = new Set([...article.actors, ...story.profiles.flatMap((other) => other.actors)]);
  return (
    shared.every((id) => actors.has(id)) &&
    namesOnlyIn(article, story.centroid, actors) &&
    story.profiles.some((other) => namesOnlyIn(other, article.terms, actors))
  );
}

export const none: ReadonlySet<number> = new Set();

/** Whether the title has a telling name, `except` these, that the other text does not hold. */
export function namesOnlyIn({ title, names }: Profile, text: Vector, except: ReadonlySet<number>): boolean {
  for (let i = 0; i < sizeOf(title); i++) {
    const id = title[i]!;
    if (rarityAt(title, i) < tellingRarity || except.has(id)) continue;
    if (holds(names, id) && !holds(text, id)) return true;
  }
  return false;
}

/** Whether the words of two titles that are no names are nearly the same. */
function areAlike(here: ReadonlyMap<number, number>, there: ReadonlyMap<number, number>): boolean {
  let product = 0;
  let shared = 0;
  for (const [id, weight] of here) {
    const other = there.get(id);
    if (other === undefined) continue;
    product += weight * other;
    shared++;
  }
  return shared >= wordsOfTemplate && product >= sameTemplate * lengthOf(here) * lengthOf(there);
}

function plainWords({ title, names }: Profile): Map<number, number> {
  const plain = new Map<number, number>();
  for (let i = 0; i < sizeOf(title); i++) {
    if (!holds(names, title[i]!)) plain.set(title[i]!, weightAt(title, i));
  }
  return plain;
}

const lengthOf = (weights: ReadonlyMap<number, number>): number =>
  Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));

/** Of the telling names of a title, the share that the other text does not hold; 0 where there are none. */
export function titleNamesMissing(profile: Profile, text: Vector): number {
  const told = tellingNames(profile);
  return told.length === 0 ? 0 : told.filter((id) => !holds(text, id)).length / told.length;
}

/** So many names make a title say whom it is about. */
const namesOfTitle = 2;
/** A text of so many telling words, a few sentences, has room to name those of another title, were it about them. */
const roomyTerms = 25;

/** Whether the title of a text of some length names several that the story has nowhere: what both mention is beside the matter. */
export const isOfOthers = (article: Profile, { centroid }: Story): boolean =>
  sizeOf(article.terms) >= roomyTerms &&
  tellingNames(article).length >= namesOfTitle &&
  tellingNames(article).every((id) => !holds(centroid, id));

function tellingNames({ title, names }: Profile): number[] {
  const found: number[] = [];
  for (let i = 0; i < sizeOf(title); i++)
    if (rarityAt(title, i) >= tellingRarity && holds(names, title[i]!)) found.push(title[i]!);
  return found;
}
