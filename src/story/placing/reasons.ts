/** The features that decided, in words a person understands. */
import type { Reason } from '../../domain/story.ts';
import { type Background, rarity } from './background.ts';
import { type FeatureName, type Features, featureNames } from './features.ts';
import { contributions, type Model } from './model.ts';
import type { Profile } from './profile.ts';
import type { Story } from './story.ts';

const reasonsShown = 4;

/** The strongest reasons for (or, with `against`, against) an article belonging to a story, strongest first. */
export function reasonsFor(
  article: Profile,
  story: Story,
  features: Features,
  model: Model,
  background: Background,
): Reason[] {
  const weights = contributions(model, features);
  const said = new Set<string>();
  const reasons: Reason[] = [];
  for (const feature of [...featureNames].sort((a, b) => Math.abs(weights[b]) - Math.abs(weights[a]))) {
    const words = wordsFor(feature, features[feature], article, story, background);
    if (words === null || said.has(words) || Math.abs(weights[feature]) < 0.1) continue;
    said.add(words);
    reasons.push({ feature, value: round(features[feature]), weight: round(weights[feature]), words });
    if (reasons.length === reasonsShown) break;
  }
  return reasons;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Words for one feature, or null where it has nothing to say to people. */
function wordsFor(
  feature: FeatureName,
  value: number,
  article: Profile,
  story: Story,
  background: Background,
): string | null {
  switch (feature) {
    case 'words':
    case 'nearest':
    case 'nearestThree': {
      const shared = sharedWords(article, story, background, false);
      return shared.length > 0
        ? `rare words in common: ${shared.join(', ')}`
        : 'hardly a rare word in common';
    }
    case 'names':
    case 'nearestNames':
    case 'namesCovered': {
      const shared = sharedWords(article, story, background, true);
      return shared.length > 0 ? `names in common: ${shared.join(', ')}` : 'no name in common';
    }
    case 'title':
    case 'titleCovered':
      return value > 0.35 ? 'the titles are alike' : null;
    case 'otherNames': {
      const other = otherNames(article, story);
      return value > 0 && other.length > 0 ? `other names: ${other.join(', ')}` : null;
    }
    case 'conflict': {
      const missing = [...story.names.keys()].filter((term) => !article.terms.has(term)).slice(0, 3);
      return value > 0.3 && missing.length > 0
        ? `does not mention ${missing.map((term) => story.shown(term)).join(', ')}`
        : null;
    }
    case 'numbers': {
      const shared = article.numbers.filter((number) =>
        story.profiles.some((other) => other.numbers.includes(number)),
      );
      return shared.length > 0 ? `the same numbers: ${shared.slice(0, 3).join(', ')}` : null;
    }
    case 'otherNumbers':
      return value > 0 ? otherNumbers(article, story) : null;
    case 'gap':
    case 'gapSize':
      return article.at === null || story.lastAt === null
        ? null
        : `published ${apart(Math.abs(article.at - story.lastAt))} apart`;
    default:
      return null;
  }
}

/** "3 h", "2 days". */
function apart(milliseconds: number): string {
  const hours = Math.round(milliseconds / 3_600_000);
  if (hours < 1) return 'less than 1 h';
  if (hours < 48) return `${hours} h`;
  return `${Math.round(hours / 24)} days`;
}

function sharedWords(article: Profile, story: Story, background: Background, names: boolean): string[] {
  return [...article.terms.keys()]
    .filter((term) => story.centroid.has(term) && rarity(term, background) > 0.1)
    .filter((term) => (article.names.has(term) || story.names.has(term)) === names)
    .slice(0, 5)
    .map((term) => article.shown[term] ?? story.shown(term));
}

function otherNames(article: Profile, story: Story): string[] {
  return [...article.names.keys()]
    .filter((term) => !story.centroid.has(term))
    .slice(0, 3)
    .map((term) => article.shown[term] ?? term);
}

function otherNumbers(article: Profile, story: Story): string | null {
  const there = story.profiles.at(-1)?.numbers[0];
  const here = article.numbers[0];
  return here === undefined || there === undefined ? 'other numbers' : `other number (${here} / ${there})`;
}
