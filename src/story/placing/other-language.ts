/**
 * An article in another language than the story shares none of its words. Names, numbers and identifiers are written the
 * same, and where these are rare and soon after one another they carry it alone. A first version, by rule: there is too
 * little labelled text in other languages to learn from.
 */
import type { Profile } from './profile.ts';
import type { Story } from './story.ts';
import { heaviestOf, holds } from './vector.ts';

/** How sure such a match is; a story in the same language that fits better goes before it. */
const sure = 0.6;
const nameRarity = 0.45;
/** Of the names of each, this many count. */
const namesAsked = 14;
const mostDays = 5;
const day = 86_400_000;

/** The probability that an article tells the story in another language; 0 where the languages are the same or not known. */
export function toldInOtherLanguage(article: Profile, story: Story): number {
  const languages = story.profiles.map(({ language }) => language);
  if (article.language === 'und' || languages.some((other) => other === article.language || other === 'und'))
    return 0;
  if (article.at !== null && story.lastAt !== null && Math.abs(article.at - story.lastAt) > mostDays * day)
    return 0;
  const shared = sharedNames(article, story);
  const titles = story.profiles.map(({ title }) => title);
  // What both are about stands in their titles: other names in common may be of the trade.
  const isHeaded = shared.some((id) => holds(article.title, id) && titles.some((title) => holds(title, id)));
  const isNumbered = article.numbers.some((number) =>
    story.profiles.some((other) => other.numbers.includes(number)),
  );
  const identifiers = article.identifiers.some((id) =>
    story.profiles.some((other) => other.identifiers.includes(id)),
  );
  return identifiers || (isHeaded && (shared.length > 1 || isNumbered)) ? sure : 0;
}

/** The rare names of both that are no actor's nor malware's: those are in many stories. */
function sharedNames(article: Profile, story: Story): number[] {
  const theirs = new Set(heaviestOf(story.names, namesAsked).map(({ id }) => id));
  const actors = new Set([...article.actors, ...story.profiles.flatMap((other) => other.actors)]);
  return heaviestOf(article.names, namesAsked)
    .filter(
      ({ id, rarity }) =>
        rarity >= nameRarity && theirs.has(id) && !actors.has(id) && holds(story.centroid, id),
    )
    .map(({ id }) => id);
}
