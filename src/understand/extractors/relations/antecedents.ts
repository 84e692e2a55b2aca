/**
 * Who may be meant by "the group" and "it" in later sentences. Whom an article clears did not do what it tells afterwards;
 * nor, in the next sentences, did who is only compared with whoever did ("resembles Acme") or has not claimed it.
 */
import type { EntityType } from '../../../domain/entity.ts';
import type { Reading } from '../../reading.ts';
import type { Placed } from '../placed.ts';
import { isLikened } from '../roles/elsewhere.ts';
import { isClearedAt, isUnclaimedIn } from '../roles/standing.ts';
import { isCompared } from './compared.ts';

/** What is cleared of a deed or likened to who did it. */
const doers: ReadonlySet<EntityType> = new Set(['actor', 'malware', 'tool', 'campaign']);

/** Sentences back that a name is looked for in. */
export const furthestBack = 3;

export interface Antecedents {
  /** Keys of those that the article clears anywhere. */
  cleared: ReadonlySet<string>;
  /** By sentence, keys of those that it sets aside. */
  aside: ReadonlyMap<number, ReadonlySet<string>>;
}

const found = new WeakMap<Reading, Antecedents>();

/** Whom no later word in an article stands for, by all its mentions. */
export function antecedentsIn(reading: Reading, mentions: readonly Placed[]): Antecedents {
  const known = found.get(reading);
  if (known) return known;
  const cleared = new Set<string>();
  const aside = new Map<number, Set<string>>();
  for (const place of mentions) {
    const { type, key } = place.mention;
    const { sentence } = reading.tokens[place.from]!;
    if (!doers.has(type) || sentence < 0) continue;
    if (isClearedAt(reading, place)) cleared.add(key);
    else if (
      isLikened(reading, place) ||
      isCompared(reading.tokens, place.from) ||
      isUnclaimedIn(reading, place)
    )
      aside.set(sentence, (aside.get(sentence) ?? new Set()).add(key));
  }
  const all = { cleared, aside };
  found.set(reading, all);
  return all;
}

/** Whether a word in a sentence may stand for whoever bears this key: nobody who is cleared, or set aside in one of the sentences that it looks back to. */
export function mayBeMeant({ cleared, aside }: Antecedents, sentence: number, key: string): boolean {
  if (cleared.has(key)) return false;
  for (let back = 0; back <= furthestBack; back++) if (aside.get(sentence - back)?.has(key)) return false;
  return true;
}

/** Whether the article sets nobody of this key aside anywhere. */
export const isNeverAside = ({ cleared, aside }: Antecedents, key: string): boolean =>
  !cleared.has(key) && ![...aside.values()].some((keys) => keys.has(key));
