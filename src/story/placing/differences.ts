/**
 * What tells an article from a story that reads alike: another vulnerability, another number of the same things, another
 * law, other names. "Ivanti zero-day" and "Fortinet zero-day" share most words and are two stories.
 */
import { type Background, rarity } from './background.ts';
import type { Profile } from './profile.ts';
import type { Story } from './story.ts';

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
export function differencesOf(article: Profile, story: Story, background: Background): Difference[] {
  const found: (Difference | null)[] = [
    otherIdentifier(article, story),
    otherFigure(article, story),
    otherLaw(article, story),
    otherNames(article, story, background),
    longGap(article, story),
  ];
  return found.filter((difference) => difference !== null);
}

/**
 * What forbids that an article joins a story whatever the words say, or null: it is about another vulnerability; or it counts
 * the same things otherwise and no rare name ties the two.
 */
export function vetoOf(article: Profile, story: Story, background: Background): string | null {
  const identifier = otherIdentifier(article, story);
  if (identifier) return identifier.words;
  const figure = otherFigure(article, story);
  if (figure && tyingNames(article, story, background).length === 0) {
    return `${figure.words}, no name in common`;
  }
  return null;
}

/** Both are about vulnerabilities, and not about the same. */
function otherIdentifier(article: Profile, story: Story): Difference | null {
  const theirs = new Set(story.profiles.flatMap(({ identifiers }) => identifiers));
  if (article.identifiers.length === 0 || theirs.size === 0) return null;
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

function otherNames(article: Profile, story: Story, background: Background): Difference | null {
  if (tyingNames(article, story, background).length > 0) return null;
  const own = [...article.names.keys()].filter((name) => rarity(name, background) >= tyingRarity).slice(0, 2);
  const theirs = [...story.names.keys()]
    .filter((name) => rarity(name, background) >= tyingRarity)
    .slice(0, 2);
  const words = (names: string[], shown: (name: string) => string): string => names.map(shown).join(', ');
  if (own.length === 0 || theirs.length === 0) return { feature: 'names', words: 'no name in common' };
  const here = words(own, (name) => article.shown[name] ?? name);
  const there = words(theirs, (name) => story.shown(name));
  return { feature: 'names', words: `no name in common (${here} / ${there})` };
}

/** Rare names of the article that the story has too. */
function tyingNames(article: Profile, story: Story, background: Background): string[] {
  return [...article.names.keys()].filter(
    (name) => story.names.has(name) && rarity(name, background) >= tyingRarity,
  );
}

function longGap(article: Profile, story: Story): Difference | null {
  if (article.at === null || story.lastAt === null) return null;
  const days = Math.round(Math.abs(article.at - story.lastAt) / day);
  return days >= 7 ? { feature: 'gap', words: `published ${days} days apart` } : null;
}
