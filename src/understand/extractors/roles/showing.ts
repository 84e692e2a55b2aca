/** The sentence that says of an entity what it is, and how firmly: what the report shows for a role. */
import type { Certainty, Role } from '../../../domain/entity.ts';
import type { RoleFind, Sentence } from '../../../domain/findings.ts';
import { inTitle, type Reading } from '../../reading.ts';
import type { Place } from './candidates.ts';
import {
  certaintyOf,
  deniesByDescription,
  isAccusation,
  isBackgroundOfActor,
  isNotSo,
  isNotUsing,
  isOwnDenial,
  isThin,
} from './certainty.ts';
import { withoutFirstTheory } from './disbelief.ts';
import { isElsewhere } from './elsewhere.ts';
import type { Featured } from './featured.ts';
import { happensTo } from './fits.ts';
import { clauseAt, isNotHeldAt, isOpenAt } from './standing.ts';
import { isSucceeded } from './succeeded.ts';
import { isNeutral } from './unproven.ts';
import { tellsOfHarm } from './victims.ts';

/** A find for each role of each entity. Where a report has one victim, "the company" is that one. */
export function shownIn(
  reading: Reading,
  entities: readonly Featured[],
  told: readonly Role[][],
): RoleFind[] {
  const isOne = told.filter((roles) => roles.includes('victim')).length === 1;
  const denial = isOne ? describedDenial(reading) : null;
  return entities.flatMap((entity, n) =>
    told[n]!.flatMap((role): RoleFind | [] => {
      const find = shown(entity, role);
      if (role === 'victim' && find.certainty === 'hedged') return cleared(entity, find) ?? find;
      return role === 'victim' && denial ? { ...find, ...denial, certainty: 'denied' } : find;
    }),
  );
}

/** Who was only said to look into it, or only claimed to be hit. */
const looksInto =
  /\b(?:whether|if (?:it|they)|check(?:s|ed|ing)?|investigat\w+|look(?:s|ed|ing)? into|examin\w+|assess(?:es|ed|ing)?)\b/i;

/**
 * What is left of a victim that no sentence has asserted and a later one clears: "Acme and Belkorp check whether they were
 * hit. Belkorp later said that it was not." Of whom others claimed it, the denial; of whom nobody did, nothing.
 */
function cleared({ reading, spared }: Featured, find: RoleFind): RoleFind | [] | null {
  const { tokens, sentences, text } = reading;
  const last = [...spared].at(-1);
  const its = last && sentences[tokens[last.from]!.sentence]!;
  if (!its || its.start <= find.start) return null;
  return looksInto.test(text.slice(find.start, Math.min(find.end, find.start + 600)))
    ? []
    : { ...find, start: its.start, end: its.end, certainty: 'denied' };
}

/** The first sentence in which "the company" denies that it was breached, or null. */
const describedDenial = ({ sentences, text }: Reading): { start: number; end: number } | null => {
  const found = sentences.find(({ start, end }) =>
    deniesByDescription(text.slice(start, Math.min(end, start + 600))),
  );
  return found ? { start: found.start, end: found.end } : null;
};

/** What may be only claimed or suspected, or denied. */
const hedgeable: ReadonlySet<Role> = new Set(['victim', 'actor', 'supplier']);

const firmness: Record<Certainty, number> = { asserted: 2, denied: 1, hedged: 0 };

/** A clause that says nothing of this says of nobody that it was harmed: "Acme has not commented". */
const tellsHere =
  /\b(?:incident|hit|struck|disrupt|affect|impact|target|victim|offline|shut|encrypt|access|infect|hijack|deface|down\b|lost|los[et]|unauthori[sz]ed)|\bransom|\b(?:cyber)?attack/i;
const tells = (clause: string): boolean => tellsOfHarm(clause) || tellsHere.test(clause);

/** A place with how firmly its clause says it and how much that counts. */
interface Saying {
  sentence: number;
  certainty: Certainty;
  weight: number;
}

/**
 * The find, with the clause that says it most firmly; a victim's or actor's denial anywhere counts where nothing is
 * asserted. What the text only claims is no firmer for its headline, and only what tells of harm tells of a victim.
 */
function shown(entity: Featured, role: Role): RoleFind {
  const { reading, type, key, places, spared } = entity;
  const { tokens, sentences } = reading;
  let best: Saying | null = null;
  for (const place of places) {
    if (spared.has(place) && happensTo.has(role)) continue;
    const { clause, before, after } = clauseAt(reading, place);
    // Whose breach it would be denies it: others' words in the same report are claims.
    if (role === 'victim' && isOwnDenial(after)) {
      const { start, end } = sentences[tokens[place.from]!.sentence]!;
      return { type, key, role, start, end, certainty: 'denied' };
    }
    const isDenied = role === 'actor' && (isNotSo(after) || spared.has(place) || isNotHeldAt(reading, place));
    const isBeside =
      role === 'actor' &&
      (isBackgroundOfActor(after) ||
        isNeutral(reading.article.language, after) ||
        isSucceeded(before, after) ||
        isElsewhereIn(reading, place) ||
        (isNotUsing(after) && !isNotHeldAt(reading, place)));
    // Whom it was blamed on at first is told in an aside that says nothing of who did it.
    const told = role === 'actor' ? clause.replace(before, () => withoutFirstTheory(before)) : clause;
    const saying = sayingOf(reading, place, role, told, isDenied, isBeside);
    if (!best || isFirmer(saying, best)) best = saying;
    if (saying.certainty === 'asserted' && (saying.weight === 2 || !hedgeable.has(role))) break;
  }
  const { start, end } = sentences[best!.sentence]!;
  // Who is only accused of it stays so where one sentence forgets to say it.
  const isSomebody = type === 'person' || entity.features.has('is charged');
  const isOpen = role === 'actor' && isSomebody && isAccusedOnly(reading, places);
  const certainty = isOpen && best!.certainty === 'asserted' ? 'hedged' : best!.certainty;
  return { type, key, role, start, end, certainty };
}

function sayingOf(
  reading: Reading,
  place: Place,
  role: Role,
  clause: string,
  isDenied: boolean,
  isBeside: boolean,
): Saying {
  const { tokens, sentences, text } = reading;
  const { sentence } = tokens[place.from]!;
  if (!hedgeable.has(role)) return { sentence, certainty: isDenied ? 'denied' : 'asserted', weight: 0 };
  const certainty = certaintyOf(clause, role);
  const isOpen =
    role === 'actor' &&
    (isThin(text.slice(tokens[place.to]!.end, sentences[sentence]!.end)) || isOpenAt(reading, place));
  const isTitle = inTitle(reading, sentence);
  return {
    sentence,
    certainty: isDenied ? 'denied' : certainty === 'asserted' && isOpen ? 'hedged' : certainty,
    weight: isBeside || (role === 'victim' && !tells(clause)) ? 0 : isTitle ? 1 : 2,
  };
}

/** Where other deeds are told of. */
const isElsewhereIn = (reading: Reading, { from, to }: Place): boolean =>
  isElsewhere(reading, reading.tokens[from]!.sentence, reading.tokens[from]!.start, reading.tokens[to]!.end);

const isFirmer = (one: Saying, than: Saying): boolean =>
  one.weight > than.weight ||
  (one.weight === than.weight && firmness[one.certainty] > firmness[than.certainty]);

/** Whether the sentences that name a person tell of charges, and none of a conviction or a confession. */
const isAccusedOnly = ({ tokens, sentences, text }: Reading, places: readonly Place[]): boolean => {
  const said = ({ start, end }: Sentence): string => text.slice(start, Math.min(end, start + 600));
  return isAccusation(
    places
      .flatMap(({ from }) => {
        const { sentence } = tokens[from]!;
        const next = sentences[sentence + 1];
        // "Roe was arrested in May. He pleaded guilty."
        const isOfHim = next !== undefined && /^(?:He|She) /.test(text.slice(next.start, next.start + 4));
        return isOfHim ? [said(sentences[sentence]!), said(next)] : [said(sentences[sentence]!)];
      })
      .join(' '),
  );
};
