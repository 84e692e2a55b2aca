/**
 * The citation check: is a sentence of ours carried by the passages that it cites? Code, not a prompt; everything that
 * compose puts out passes it, and so must everything that a language model words anew.
 */
import type { Dated, Instant } from '../../domain/time.ts';
import { type Cues, readCues } from './cues.ts';
import { agrees, carriesDate, relativeSpans, type WrittenDate, writtenDates } from './days.ts';
import { joinedGround, type NameGround, nameCarried, nameGround, namesIn } from './names.ts';
import { mendNumbers, type NumberFact, numbersIn } from './numbers.ts';
import { once } from './once.ts';
import { plain } from './words.ts';

/** A cited passage. `published` lets relative dates count; `dates` are the resolved ones of its findings. */
export interface CheckedPassage {
  text: string;
  published?: Instant;
  dates?: readonly Pick<Dated, 'start' | 'end'>[];
}

/** What a sentence says that its passages do not. `words` names it for people. */
export interface Fault {
  kind: 'number' | 'name' | 'date' | 'negation' | 'hedge' | 'attribution' | 'support';
  words: string;
}

/** The result: `holds` exactly where there is no fault. */
export interface Check {
  holds: boolean;
  faults: Fault[];
}

/** Share of a sentence's content words that its passages must hold. Paraphrase needs room; a wrong passage has far less. */
const SUPPORT = 0.45;
const SENTENCE_END = /(?<=[.!?]['”"]?) (?=[\p{Lu}\d“"])/u;

/**
 * Checks that every number, name and date of `text` stands in one of the passages, and that one passage tells it with the
 * same negation, hedging and speaker. Numbers compare by value ("1.5bn" is "1.5 billion"), dates by what they mean.
 */
export function checkCited(text: string, passages: readonly CheckedPassage[]): Check {
  const ours = readOurs(text);
  const theirs = passages.map(readPassage);
  const faults = [
    ...numberFaults(ours, theirs),
    ...nameFaults(ours, theirs),
    ...dateFaults(ours, theirs),
    ...structureFaults(ours, theirs),
  ];
  return { holds: faults.length === 0, faults };
}

interface Read {
  text: string;
  dates: WrittenDate[];
  numbers: NumberFact[];
  cues: Cues;
}
type Grounded = Read & { passage: CheckedPassage; sentences: Cues[]; names: NameGround };

/** One sentence is checked against passage after passage; the last one read is kept. */
let lastRead: { raw: string; read: Read } | null = null;

function readOurs(raw: string): Read {
  if (lastRead?.raw !== raw) lastRead = { raw, read: read(raw) };
  return lastRead.read;
}

/** A passage is cited by many sentences. */
const readPassage = once((passage: CheckedPassage): Grounded => {
  const text = read(passage.text);
  const sentences = text.text.split(SENTENCE_END);
  return {
    passage,
    ...text,
    sentences: sentences.length > 1 ? sentences.map(readCues) : [text.cues],
    names: nameGround(text.text),
  };
});

function read(raw: string): Read {
  const text = mendNumbers(plain(raw));
  const dates = writtenDates(text);
  return { text, dates, numbers: numbersIn(text, dates), cues: readCues(text) };
}

function numberFaults(ours: Read, theirs: Grounded[]): Fault[] {
  const faults: Fault[] = [];
  for (const { value, bound, start, end } of ours.numbers) {
    const same = theirs.flatMap(({ numbers }) => numbers.filter((number) => number.value === value));
    const words = ours.text.slice(start, end);
    if (same.length === 0) {
      if (!theirs.some((their) => looseNumbers(their).has(value)))
        faults.push({ kind: 'number', words: `“${words}” is in no cited passage` });
    } else if (!same.some((number) => boundHolds(bound, number.bound))) {
      faults.push({
        kind: 'hedge',
        words: `“${words}” is stated with another bound than in the cited passage`,
      });
    }
  }
  return faults;
}

/** A year or a day may be read as a number on one side and as part of a date on the other. */
const looseNumbers = once(
  ({ text }: Grounded): ReadonlySet<number> =>
    new Set([
      ...numbersIn(text).map(({ value }) => value),
      // "a 12-month period" holds 12.
      ...Array.from(text.matchAll(/(?<![\w.-])\d{1,4}(?=-\p{Ll}{3})/gu), ([digits]) => Number(digits)),
    ]),
);

/** A bound may not be dropped or turned round. "About" may stand for "nearly" and "some". */
function boundHolds(ours: NumberFact['bound'], theirs: NumberFact['bound']): boolean {
  return ours === theirs || (ours === 'about' && theirs !== null) || (ours === 'less' && theirs === 'about');
}

function nameFaults(ours: Read, theirs: Grounded[]): Fault[] {
  const ground = joinedGround(theirs.map(({ names }) => names));
  return namesIn(ours.text, ours.dates)
    .filter((name) => !nameCarried(name, ground))
    .map((name) => ({ kind: 'name', words: `“${name.text}” is in no cited passage` }));
}

function dateFaults(ours: Read, theirs: Grounded[]): Fault[] {
  return ours.dates
    .filter((date) => !theirs.some((their) => dateCarried(date, their)))
    .map(({ start, end }) => ({
      kind: 'date',
      words: `“${ours.text.slice(start, end)}” is in no cited passage`,
    }));
}

function dateCarried(date: WrittenDate, { text, dates, passage }: Grounded): boolean {
  if (dates.some((other) => agrees(date, other) && yearFits(date, other, passage))) return true;
  if (passage.dates?.some((span) => carriesDate(date, span))) return true;
  return (
    passage.published !== undefined &&
    relativeSpans(text, passage.published).some((span) => carriesDate(date, span))
  );
}

/** A date written without a year lies within a year of its publication. */
function yearFits(date: WrittenDate, other: WrittenDate, { published }: CheckedPassage): boolean {
  if (date.year === null || other.year !== null) return true;
  return published === undefined || Math.abs(Number(published.slice(0, 4)) - date.year) <= 1;
}

/** Structure need hold in one passage only: that one tells it, the others may tell it more cautiously. */
function structureFaults(ours: Read, theirs: Grounded[]): Fault[] {
  const all = new Set(theirs.flatMap(({ cues }) => [...cues.stems]));
  if (theirs.length === 0 || share(ours.cues.stems, all) < SUPPORT) {
    return [{ kind: 'support', words: 'the cited passages tell something else' }];
  }
  const sentences = theirs.flatMap((their) => their.sentences);
  const shares = sentences.map(({ stems }) => share(ours.cues.stems, stems));
  const best = Math.max(...shares);
  const telling = sentences.filter((_, i) => shares[i]! >= 0.8 * best);
  const tries = telling.map((cues) => [...negationFaults(ours.cues, cues), ...hedgeFaults(ours.cues, cues)]);
  const mildest = tries.sort((a, b) => a.length - b.length)[0] ?? [];
  return [...mildest, ...speakerFaults(ours.cues, theirs)];
}

/** Share of the words of `part` that are in `whole`. Bare numbers do not count: they are checked by value. */
function share(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let held = 0;
  let all = 0;
  for (const item of part) {
    if (/^\d/.test(item)) continue;
    all++;
    if (whole.has(item)) held++;
  }
  return all === 0 ? 1 : held / all;
}

function negationFaults(ours: Cues, theirs: Cues): Fault[] {
  const faults: Fault[] = [];
  const negatedByUs = new Set(ours.negations.flatMap(({ stems, cue }) => [...stems, cue]));
  const negatedByThem = new Set(theirs.negations.flatMap(({ stems, cue }) => [...stems, cue]));
  for (const { cue, stems } of theirs.negations) {
    const head = stems[0];
    if (head !== undefined && ours.stems.has(head) && !negatedByUs.has(head)) {
      faults.push({ kind: 'negation', words: `the passage says “${cue} … ${head}”` });
    }
  }
  for (const { cue, stems } of ours.negations) {
    const head = stems[0];
    // A head that the passage does not have is a paraphrase: then any negation of the passage may be meant.
    const held =
      head === undefined || !theirs.stems.has(head) ? theirs.negations.length > 0 : negatedByThem.has(head);
    if (!held) faults.push({ kind: 'negation', words: `“${cue}” is not in the passage` });
  }
  return faults;
}

/** Share of the passage's words from which a sentence counts as taken over, so that each hedge must be there itself. */
const TAKEN_OVER = 0.85;

function hedgeFaults(ours: Cues, theirs: Cues): Fault[] {
  const hedgedByUs = new Set(ours.hedges.flatMap(({ stems }) => stems));
  const cues = new Set(ours.hedges.map(({ cue }) => cue));
  const strict = share(ours.stems, theirs.stems) >= TAKEN_OVER;
  return theirs.hedges
    .filter(({ cue, stems }) => {
      const head = stems[0];
      return (
        head !== undefined && ours.stems.has(head) && !cues.has(cue) && (strict || !hedgedByUs.has(head))
      );
    })
    .map(({ cue, stems }) => ({ kind: 'hedge', words: `the passage says “${cue} … ${stems[0]}”` }));
}

function speakerFaults(ours: Cues, theirs: Grounded[]): Fault[] {
  const known = theirs.flatMap(({ cues }) => cues.speakers);
  if (known.length === 0) return [];
  return ours.speakers
    .filter(({ who }) => !known.some((speaker) => speaker.who.some((name) => who.includes(name))))
    .filter(({ who }) => who.some((name) => theirs.some(({ cues }) => cues.stems.has(name))))
    .map(({ who, verb }) => ({
      kind: 'attribution',
      words: `“${who.join(' ')}” is not the one who is cited (${verb})`,
    }));
}
