/**
 * What tells an article from a story that reads alike: another vulnerability, another number of the same things, another
 * law, other names. "Ivanti zero-day" and "Fortinet zero-day" share most words and are two stories.
 */
import { isOfOthers, onlyActorShared, sameTitleOtherName } from './other-names.ts';
import { type Profile, shownIn } from './profile.ts';
import type { Story } from './story.ts';
import { heaviestOf, holds, rarityAt, sizeOf, type Vector } from './vector.ts';

export interface Difference {
  feature: 'identifiers' | 'figures' | 'laws' | 'names' | 'gap';
  words: string;
}

/** Names rarer than this tie an article to a story; "UK" and "Microsoft" do not. */
const tyingRarity = 0.3;
/** Figures this close may be one figure, rounded or updated. */
const sameFigure = 0.15;
const day = 86_400_000;

/** The differences in words for people, most telling first. */
export function differencesOf(article: Profile, story: Story): Difference[] {
  const found: (Difference | null)[] = [
    otherIdentifier(article, story),
    otherFigure(article, story),
    otherLaw(article, story),
    otherNames(article, story),
    longGap(article, story),
  ];
  return found.filter((difference) => difference !== null);
}

/**
 * What forbids that an article joins a story whatever the words say, or null: another vulnerability; another count of the
 * same things and no rare name in common; the same title with another name; an actor in common, and other victims.
 */
export function vetoOf(article: Profile, story: Story): string | null {
  const identifier = otherIdentifier(article, story);
  if (identifier) return identifier.words;
  const figure = otherFigure(article, story);
  if (figure && !tyingNames(article, story)) return `${figure.words}, no name in common`;
  if (sameTitleOtherName(article, story)) return `alike but for the names${namesOfBoth(article, story)}`;
  if (onlyActorShared(article, story))
    return `only the actor in common, other names${namesOfBoth(article, story)}`;
  if (isOfOthers(article, story)) return `other names in the title${namesOfBoth(article, story)}`;
  return null;
}

/** Both are about vulnerabilities, and not about the same. */
function otherIdentifier(article: Profile, story: Story): Difference | null {
  if (article.identifiers.length === 0) return null;
  const theirs = new Set(story.profiles.flatMap(({ identifiers }) => identifiers));
  if (theirs.size === 0) return null;
  if (article.identifiers.some((id) => theirs.has(id))) return null;
  const [here, there] = [article.identifiers[0]!, [...theirs].at(-1)!];
  return {
    feature: 'identifiers',
    words: `other vulnerability (${here.toUpperCase()} / ${there.toUpperCase()})`,
  };
}

/** Both count the same kind of thing in their leads, and no count agrees. */
function otherFigure(article: Profile, story: Story): Difference | null {
  for (const [value, unit] of article.figures) {
    const theirs = story.profiles.flatMap(({ figures }) => figures.filter(([, other]) => other === unit));
    if (theirs.length === 0) continue;
    const near = theirs.some(([other]) => Math.abs(other - value) <= sameFigure * Math.max(other, value));
    if (!near)
      return { feature: 'figures', words: `other number (${value} / ${theirs.at(-1)![0]} ${unit}s)` };
  }
  return null;
}

function otherLaw(article: Profile, story: Story): Difference | null {
  const theirs = story.profiles.flatMap(({ laws }) => laws);
  if (article.laws.length === 0 || theirs.length === 0) return null;
  if (article.laws.some((law) => theirs.includes(law))) return null;
  return { feature: 'laws', words: `other law (${article.laws[0]} / ${theirs.at(-1)})` };
}

function otherNames(article: Profile, story: Story): Difference | null {
  if (tyingNames(article, story)) return null;
  return { feature: 'names', words: `no rare name in common${namesOfBoth(article, story)}` };
}

/** " (Fortinet / Ivanti)": what each names and the other does not. */
function namesOfBoth(article: Profile, story: Story): string {
  const here = rareNames(article.names, story.centroid, (id) => shownIn(article, id));
  const there = rareNames(story.names, article.terms, (id) => story.shown(id));
  return here === '' || there === '' ? '' : ` (${here} / ${there})`;
}

/** The heaviest two rare names that the other does not hold, as written. */
function rareNames(names: Vector, other: Vector, shown: (id: number) => string | null): string {
  const written = heaviestOf(names)
    .filter(({ id, rarity }) => rarity >= tyingRarity && !holds(other, id))
    .flatMap(({ id }) => shown(id) ?? []);
  return [...new Set(written)].slice(0, 2).join(', ');
}

/** Whether the article has a rare name that the story has too. */
function tyingNames({ names }: Profile, story: Story): boolean {
  for (let i = 0; i < sizeOf(names); i++)
    if (rarityAt(names, i) / 255 >= tyingRarity && holds(story.names, names[i]!)) return true;
  return false;
}

function longGap(article: Profile, story: Story): Difference | null {
  if (article.at === null || story.lastAt === null) return null;
  const days = Math.round(Math.abs(article.at - story.lastAt) / day);
  return days >= 7 ? { feature: 'gap', words: `published ${days} days apart` } : null;
}
