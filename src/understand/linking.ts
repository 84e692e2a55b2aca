/**
 * Links a given mention to ATT&CK: a group, software or campaign by its names and aliases, a tactic by its words, a
 * technique by its name, its usual words, or what the trained model reads in them. A name that the catalogue does not
 * hold is left alone.
 */
import { type LinkingIndex, linkingIndex } from './linking/names.ts';
import { tacticOf } from './linking/tactics.ts';
import { techniqueOf } from './linking/techniques.ts';

/** A mention and its sentence. `type`: ours or a gold's: `group`, `malware`, `tool`, `technique`, `tactic`. */
export interface LinkQuestion {
  mention: string;
  type: string;
  before: string;
  after: string;
}

const nameTypes = new Set(['group', 'actor', 'malware', 'tool', 'campaign']);

/** The ATT&CK id that the mention means, or null where it has none there. */
export function linkMention(question: LinkQuestion, index: LinkingIndex = linkingIndex()): string | null {
  if (nameTypes.has(question.type))
    return index.find(question.mention, question.type === 'group' ? 'actor' : question.type);
  const named = index.find(question.mention, null);
  if (named) return named;
  if (question.type === 'tactic') return tacticOf(question);
  return question.type === 'technique' ? techniqueOf(question) : null;
}
