/** Who does what a verb says: the name before it, across what may stand between; or what stands for one named before. */
import type { EntityType } from '../../../domain/entity.ts';
import type { Mention } from '../../../domain/findings.ts';
import type { Unit } from './units.ts';
import { aroundVerbs, ownWords, standsFor } from './words.ts';

/** Who it is, where in the sentence that stands, and whether the verb only goes on with what is said of it. */
export interface Subject {
  names: Mention[];
  at: number;
  /** The unit after which its part begins: "steals passwords and | connects to". */
  from: number | null;
}

/** Whom a word in the sentence stands for, of one of these types; null where that is open. */
export type Meant = (types: readonly EntityType[], before: number) => Mention[] | null;

const furthest = 14;
const isAround = (word: string): boolean => aroundVerbs.has(word) || (word.length > 4 && word.endsWith('ly'));
const determiners = new Set(['the', 'this', 'that', 'these', 'its']);
const of = new Set(['of', 'by', 'against', 'with', 'from']);
const others = /^(?:victims?|targets?|users?|customers?|researchers?|analysts?|analysis)$/;

/** The subject of the verb at `verb`. */
export function subjectOf(units: readonly Unit[], verb: number, meant: Meant): Subject | null {
  let at = verb - 1;
  while (at >= 0 && isAround(units[at]!.word)) at--;
  const word = units[at]?.word ?? '';
  if (word === 'which' || word === 'that' || word === 'who') {
    const before = units[at - 1]?.word === ',' ? at - 2 : at - 1;
    return nameAt(units, before, meant);
  }
  const near = nameAt(units, at, meant);
  if (near) return near;
  if (word === ',' || word === ')' || word === '–' || word === '—') {
    const opened = opening(units, at);
    const aside = opened === null ? null : nameAt(units, opened - 1, meant);
    if (aside) return aside;
  }
  return /^(?:,|and|or|then|by|before|after|while|when|but)$/.test(word) ||
    (at < verb - 1 && units[at + 1]!.word === 'to')
    ? firstIn(units, at, meant)
    : null;
}

/** Where a remark between commas, dashes or brackets began that ends at `at`. */
function opening(units: readonly Unit[], at: number): number | null {
  const mark = units[at]!.word === ')' ? '(' : units[at]!.word;
  for (let i = at - 1; i >= Math.max(0, at - furthest); i--) if (units[i]!.word === mark) return i;
  return null;
}

/** The name that ends at `at`, or before words of its own ("the Emotet loader"); or what "it" and "the loader" there stand for. */
export function nameAt(units: readonly Unit[], at: number, meant: Meant): Subject | null {
  let i = at;
  while (i >= 0 && i > at - 6 && ownWords.has(units[i]!.word)) i--;
  const unit = units[i];
  if (!unit) return null;
  if (unit.names) return isOthers(units, i) ? null : { names: unit.names, at: i, from: null };
  if (i === at) return unit.word === 'it' ? standing(['malware', 'tool'], i, meant) : null;
  const types = determiners.has(unit.word) ? standsFor(units[at]!.word) : undefined;
  return types === undefined ? null : standing(types, i, meant);
}

function standing(types: readonly EntityType[], at: number, meant: Meant): Subject | null {
  const names = meant(types, at);
  return names && { names, at, from: null };
}

/** "Victims of Emotet" are not Emotet. */
const isOthers = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1]?.word === 'the' ? at - 2 : at - 1;
  return of.has(units[before]?.word ?? '') && others.test(units[before - 1]?.word ?? '');
};

/** The first that the clause up to `until` names, if the clause begins with it: it does all that the clause says. */
function firstIn(units: readonly Unit[], until: number, meant: Meant): Subject | null {
  let start = 0;
  for (let i = until - 1; i >= Math.max(0, until - 60); i--)
    if (units[i]!.word === ';' || units[i]!.word === 'but') {
      start = i + 1;
      break;
    }
  const from = until;
  for (let i = start; i < until; i++) {
    const { names, word } = units[i]!;
    if (names) return beginsAt(units, start, i) && !isOthers(units, i) ? { names, at: i, from } : null;
    const types =
      word === 'it'
        ? standsFor('malware')
        : determiners.has(word)
          ? standsFor(units[i + 1]!.word)
          : undefined;
    if (types === undefined || !beginsAt(units, start, i)) continue;
    const stands = standing(types, i, meant);
    if (stands) return { ...stands, from };
  }
  return null;
}

const notBefore = /^(?:of|by|in|on|with|from|against|to|for|at|using|via|through|and|or|analy[sz]ed)$/;

/** Nothing but its article and adjectives stands before it, or before that a comma or "that": "In May, the new Emotet". */
function beginsAt(units: readonly Unit[], start: number, at: number): boolean {
  for (let i = at - 1, words = 0; i >= start; i--, words++) {
    const { word, names, hosts } = units[i]!;
    if (word === ',' || word === 'that' || word === ':') return true;
    if (words >= 4 || names || hosts || notBefore.test(word)) return false;
  }
  return true;
}
