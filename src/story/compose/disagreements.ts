/** Where sources disagree. To be filled. */
import type { Disagreement } from '../../domain/story.ts';
import type { Voice } from './voices.ts';

export function findDisagreements(_voices: readonly Voice[]): Disagreement[] {
  return [];
}
