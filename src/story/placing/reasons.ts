/** The features that decided, in words a person understands. */
import type { Reason } from '../../domain/story.ts';
import { type FeatureName, type Features, featureNames } from './features.ts';
import { contributions, type Model } from './model.ts';
import { type Profile, shownIn } from './profile.ts';
import type { Story } from './story.ts';
import { heaviestOf, holds, positionOf, rarityAt, sizeOf, type Weighed } from './vector.ts';

const reasonsShown = 4;

/** What decided whether an article belongs to a story, for and against, strongest first. Weights are in log-odds. */
export function reasonsFor(article: Profile, story: Story, features: Features, model: Model): Reason[] {
  const weights = contributions(model, features);
  const said = new Set<string>();
  const reasons: Reason[] = [];
  for (const feature of [...featureNames].sort((a, b) => Math.abs(weights[b]) - Math.abs(weights[a]))) {
    const words = wordsFor(feature, features[feature], article, story);
    if (words === null || said.has(words) || Math.abs(weights[feature]) < 0.1) continue;
    said.add(words);
    reasons.push({ feature, value: round(features[feature]), weight: round(weights[feature]), words });
    if (reasons.length === reasonsShown) break;
  }
  return reasons;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Words for one feature, or null where it has nothing to say to people. */
function wordsFor(feature: FeatureName, value: number, article: Profile, story: Story): string | null {
  switch (feature) {
    case 'words':
    case 'names':
    case 'nearestNames':
    case 'namesCovered':
      return inCommon(article, story, true) ?? inCommon(article, story, false);
    case 'nearest':
    case 'nearestThree':
    case 'topCovered':
    case 'coreCovered':
      return inCommon(article, story, false);
    case 'title':
    case 'titleCovered':
      return value > 0.5 ? 'the titles are alike' : null;
    case 'otherNames': {
      const other = otherNames(article, story);
      return value > 0 && other.length > 0 ? `other names: ${other.join(', ')}` : null;
    }
    case 'conflict': {
      const missing = written(
        heaviestOf(story.names, 5).filter(({ id }) => !holds(article.terms, id)),
        (id) => story.shown(id),
      );
      return value > 0.3 && missing.length > 0 ? `does not mention ${missing.slice(0, 3).join(', ')}` : null;
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

/** Words rarer than this, in 255ths, are worth showing. */
const showableRarity = 25;
const wordsShown = 5;

/** “names in common: Collins Aerospace, Heathrow”, or the other rare words; null where there are none. */
function inCommon(article: Profile, story: Story, names: boolean): string | null {
  const { terms } = article;
  const shown = new Set<string>();
  for (let rank = 0; rank < sizeOf(terms) && shown.size < wordsShown; rank++) {
    const position = positionOf(terms, rank);
    const id = terms[position]!;
    if (rarityAt(terms, position) <= showableRarity || !holds(story.centroid, id)) continue;
    if ((holds(article.names, id) || holds(story.names, id)) !== names) continue;
    const written = shownIn(article, id) ?? story.shown(id);
    if (written !== null) shown.add(written);
  }
  if (shown.size === 0) return null;
  return `${names ? 'names' : 'rare words'} in common: ${[...shown].join(', ')}`;
}

function otherNames(article: Profile, story: Story): string[] {
  const other = heaviestOf(article.names).filter(({ id }) => !holds(story.centroid, id));
  return written(other, (id) => shownIn(article, id)).slice(0, 3);
}

/** Each word as written, a name of several words once. */
const written = (words: Weighed[], shown: (id: number) => string | null): string[] => [
  ...new Set(words.flatMap(({ id }) => shown(id) ?? [])),
];

function otherNumbers(article: Profile, story: Story): string | null {
  const there = story.profiles.at(-1)?.numbers[0];
  const here = article.numbers[0];
  return here === undefined || there === undefined ? 'other numbers' : `other number (${here} / ${there})`;
}
