/**
 * The look back: which old stories, forgotten by placing, a story that has just been founded goes back to. The trial of a man
 * arrested two years ago is a story of its own (docs/decisions/0009-sagas.md); it says which one it comes from.
 */
import type { Candidate, Reason } from '../../domain/story.ts';
import { vetoOf } from './differences.ts';
import { type Features, featuresOf } from './features.ts';
import { type PlacingMemory, profileFrom } from './memory.ts';
import modelFile from './model.json' with { type: 'json' };
import { type Model, probability } from './model.ts';
import { namesOnlyIn, none } from './other-names.ts';
import { sharedParty, tyingRarity } from './parties.ts';
import { type Profile, shownIn } from './profile.ts';
import { reasonsFor } from './reasons.ts';
import { Story } from './story.ts';
import { hashOf, heaviestOf, type Vector } from './vector.ts';

/** A name (hashed) that an article asks for old stories with, and how much a story counts that has it. */
export interface AskedName {
  term: number;
  counts: number;
}

/** A story is asked about where what it shares with an article counts this much: two names, or one vulnerability. */
export const leastShared = 2;

/** A story goes back to an old one from this probability on. */
const related = 0.5;

const namesKept = 12;
const partiesKept = 6;
const vulnerabilitiesKept = 8;
const lawsKept = 4;

/** By which names (hashed) a story is found once it is old; at most 30. None for a round-up, to which nothing goes back. */
export function oldNamesOf(memories: PlacingMemory[]): number[] {
  const story = storyOf('', memories);
  if (story.alone) return [];
  const most = (keys: (profile: Profile) => number[], kept: number) => mostNamed(story, keys, kept);
  return [
    ...new Set([
      ...rareNames(story.names),
      ...most(partyTerms, partiesKept),
      ...most(lawTerms, lawsKept),
      ...most(vulnerabilityTerms, vulnerabilitiesKept),
    ]),
  ];
}

/** What an article that founds a story asks for old stories with; nothing where it names too little to lead back. */
export function askedNamesOf(memory: PlacingMemory): AskedName[] {
  if ('copyOf' in memory || memory.roundup) return [];
  const profile = profileFrom(memory);
  const asked = new Map<number, AskedName>();
  const ask = (terms: number[], counts: number) => {
    for (const term of terms) asked.set(term, { term, counts });
  };
  ask(rareNames(profile.names), 1);
  ask(partyTerms(profile), 1);
  ask(lawTerms(profile), 1);
  ask(vulnerabilityTerms(profile), leastShared);
  const names = [...asked.values()];
  return names.reduce((sum, { counts }) => sum + counts, 0) < leastShared ? [] : names;
}

/** An old story with the memories of its articles, the newest 40 at most. */
export interface OldStory {
  storyId: string;
  memories: PlacingMemory[];
}

/**
 * Those of the old stories that the article's story goes back to, most probable first: scored as placing scores, the gap
 * held unknown, under the same vetoes, and with a victim, person, law or vulnerability in common.
 */
export function goesBackTo(memory: PlacingMemory, old: OldStory[], model = modelFile as Model): Candidate[] {
  if ('copyOf' in memory) return [];
  const article = profileFrom(memory);
  return old
    .flatMap(({ storyId, memories }) => goesBack(article, storyOf(storyId, memories), model) ?? [])
    .sort((a, b) => b.score - a.score || (a.storyId < b.storyId ? -1 : 1));
}

function goesBack(article: Profile, story: Story, model: Model): Candidate | null {
  const tie = tieOf(article, story);
  if (tie === null || vetoOf(article, story) !== null) return null;
  // A year apart is what is expected here: the days between say nothing.
  const features: Features = { ...featuresOf(article, story), gap: Number.NaN, gapSize: Number.NaN };
  const score = probability(model, features);
  if (score < related) return null;
  const alike = reasonsFor(article, story, features, model).filter(({ words }) =>
    words.includes('in common'),
  );
  return { storyId: story.id, score, reasons: [tie, ...alike], veto: null };
}

/** What both are about, for people: a vulnerability, a victim or person, a law; null where there is none. */
function tieOf(article: Profile, story: Story): Reason | null {
  const tie = (feature: string, words: string): Reason => ({ feature, value: 1, weight: 1, words });
  const held = (keys: (profile: Profile) => string[]) => new Set(story.profiles.flatMap(keys));
  const vulnerability = article.identifiers.find((id) => held(({ identifiers }) => identifiers).has(id));
  if (vulnerability) return tie('identifiers', `the same vulnerability: ${vulnerability.toUpperCase()}`);
  const party = sharedParty(article, story);
  if (party) return tie('sameParty', `the same victim or person${written(party, article)}`);
  const law = article.laws.find((key) => held(({ laws }) => laws).has(key));
  return law && aboutNobody(article, story) ? tie('laws', `the same law: ${law}`) : null;
}

/**
 * Whether titles name nobody of whom the other is silent: two stories of one bill. Who is fined under a law is named, and
 * the next who is fined under it is another matter.
 */
const aboutNobody = (article: Profile, story: Story): boolean =>
  !namesOnlyIn(article, story.centroid, none) &&
  story.profiles.some((other) => !namesOnlyIn(other, article.terms, none));

/** ": Harbour Trust", as the article writes it; nothing where that is not remembered. */
function written(party: number[], article: Profile): string {
  const shown = party.map((word) => shownIn(article, word));
  if (shown.includes(null)) return '';
  // A word may be remembered by the whole name: "Milo Brandvik", "Brandvik".
  const whole = [...new Set(shown)].filter(
    (one) => !shown.some((other) => other !== one && other!.includes(one!)),
  );
  return `: ${whole.join(' ')}`;
}

function storyOf(storyId: string, memories: PlacingMemory[]): Story {
  const story = new Story(storyId);
  story.add(...memories.flatMap((memory) => ('copyOf' in memory ? [] : profileFrom(memory))));
  return story;
}

const rareNames = (names: Vector): number[] =>
  heaviestOf(names)
    .filter(({ rarity }) => rarity >= tyingRarity)
    .slice(0, namesKept)
    .map(({ id }) => id);

/** The whole name of each, whatever the order of its words. */
const partyTerms = ({ parties }: Profile): number[] =>
  parties.map((words) => hashOf(`party ${words.toSorted((a, b) => a - b).join(' ')}`));
const lawTerms = ({ laws }: Profile): number[] => laws.map((key) => hashOf(`law ${key}`));
const vulnerabilityTerms = ({ identifiers }: Profile): number[] => identifiers.map(hashOf);

/** The terms that most articles of a story have; ties go by the order of placing. */
function mostNamed({ profiles }: Story, termsOf: (profile: Profile) => number[], kept: number): number[] {
  const counts = new Map<number, number>();
  for (const term of profiles.flatMap(termsOf)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, kept)
    .map(([term]) => term);
}
