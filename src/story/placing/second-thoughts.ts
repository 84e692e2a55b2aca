/** Second thoughts: two stories that turn out to be one are merged. Bounded: few stories, few profiles each. */
import type { Background } from './background.ts';
import { featuresOf } from './features.ts';
import { type Model, probability } from './model.ts';
import type { Story } from './story.ts';

/** Profiles of each story that are asked. */
const asked = 5;

/** The mean probability that the newest articles of each story belong to the other. */
export function sameStory(a: Story, b: Story, model: Model, background: Background): number {
  const directions = [
    [a, b],
    [b, a],
  ] as const;
  let sum = 0;
  for (const [from, to] of directions) {
    const profiles = from.profiles.slice(-asked);
    for (const profile of profiles) {
      sum += probability(model, featuresOf(profile, to, background)) / profiles.length / 2;
    }
  }
  return sum;
}
