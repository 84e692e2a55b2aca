/**
 * The summary: the fewest sentences that cover what the story's voices say most, newest state first. Concept coverage
 * (Gillick and Favre 2009), greedily: each step takes the sentence that adds most weight for its length.
 */
import type { Cited } from '../../domain/story.ts';
import type { Day } from '../../domain/time.ts';
import { type Alone, standAlone } from './alone.ts';
import { alsoSaidBy, holds } from './carry.ts';
import { withSynonyms } from './deeds.ts';
import { type Desk, isOfCoverage } from './desk.ts';
import type { Group } from './grouping.ts';
import type { Headline } from './headline.ts';
import { type Reading, speaksOf } from './reading.ts';
import { correctingSentences, isRepeat } from './retraction.ts';
import { isCommentary, isOfNobody, isOvertaken, isPresent, isRhetoric, reporting } from './roles.ts';
import { updateOf } from './updates.ts';
import { compareText, type Statement, type Voice } from './voices.ts';
import { contentStems, overlap, tokens } from './words.ts';

const LONGEST = 6;
/** A sentence must add this share of what the first one gave. */
const WORTH = 0.15;
/** Where several publishers tell a story, less will do for the second sentence: they say more than one holds. */
const FEWEST = 2;
const LEAST_WORTH = 0.05;
const REPEATED = 0.6;
/** So many words of a sentence must be new after those before it, whatever stands for one another; a name or a figure counts for two. */
const FEWEST_FRESH = 2;
/** Who says it and how loudly is not new. */
const SAYS_LITTLE = withSynonyms(
  contentStems(
    tokens(
      'say report warn confirm advisory notice suffer experience involve face affect major recent popular',
    ),
  ),
);
const DAY_OR_YEAR = /^(?:\d{1,2}|20\d\d)$/;
/** The names that a story is about; a sentence without any of them seldom stands alone. */
const CHIEF_NAMES = 6;
/** How many sentences of one voice may be chosen from; and how many are tried before giving up on a step. */
const FROM_EACH = 16;

/** Less than any sentence adds. */
const NOTHING = -1;

/** The development that gives the newest state, and its headline. */
export interface Newest {
  group: Group;
  headline: Headline;
}

/** The sentences, newest state first; empty where no sentence of the articles can stand alone. */
export function summarise(desk: Desk, title: string, groups: readonly Group[], newest: Newest): Cited[] {
  const english = desk.reading.voices.filter((voice) => voice.english);
  const pool = english.length > 0 ? english : desk.reading.voices;
  const toward = newest.headline.from;
  const picker = new Picker(desk, toward, title);
  const takesBack = desk.back.voices.length > 0 && newest.group.voices.includes(desk.back.voices.at(-1)!);
  const first =
    (takesBack && picker.takeBack(newest, toward)) ||
    picker.take(sentencesOf(newest.group.voices, pool), 0, toward) ||
    picker.take(sentencesOf(pool, pool), 0);
  // What a publisher added to its article is newer than the rest of it.
  picker.take(
    pool.flatMap(({ statements }) => statements.filter((each) => updateOf(each) !== null)),
    NOTHING,
  );
  const most = Math.min(LONGEST, 2 + Math.floor(Math.log2(desk.reading.families)));
  // Each development that several tell is worth a sentence, the most told first; then what is missing still.
  for (const group of byFamilies(groups)) {
    if (group !== newest.group && picker.chosen.length < most)
      picker.take(sentencesOf(group.voices, pool), first * WORTH);
  }
  while (picker.chosen.length > 0 && picker.chosen.length < most) {
    const least = desk.reading.families > 1 && picker.chosen.length < FEWEST ? LEAST_WORTH : WORTH;
    if (picker.take(sentencesOf(pool, pool), first * least) === 0) break;
  }
  const [state, ...rest] = picker.chosen;
  if (state === undefined) return [];
  rest.sort((a, b) => compareText(b.from.voice.day, a.from.voice.day) || compareText(dayOf(a), dayOf(b)));
  return [state, ...rest].map((alone) => ({
    text: alone.text,
    citations: alsoSaidBy(alone, pool, desk.carry),
  }));
}

function sentencesOf(voices: readonly Voice[], pool: readonly Voice[]): Statement[] {
  return voices
    .filter((voice) => pool.includes(voice))
    .flatMap(({ statements }) => statements.slice(1, FROM_EACH));
}

function byFamilies(groups: readonly Group[]): Group[] {
  const count = ({ voices }: Group) => new Set(voices.map(({ family }) => family)).size;
  return groups.filter((group) => count(group) > 1).sort((a, b) => count(b) - count(a));
}

/** Takes sentence after sentence, and remembers what they cover and which could not be used. */
class Picker {
  readonly chosen: Alone[] = [];
  readonly #covered = new Set<string>();
  readonly #fit = new Map<Statement, boolean>();
  readonly #desk: Desk;
  readonly #last: Day;

  readonly #matter: Statement;
  /** What title and sentences say, with all that says the same. */
  readonly #told: Set<string>;

  constructor(desk: Desk, matter: Statement, title: string) {
    this.#desk = desk;
    this.#told = withSynonyms(contentStems(tokens(title)));
    this.#matter = matter;
    this.#last = desk.reading.voices.at(-1)!.day;
  }

  /** Takes what a correction says of itself; where none of its sentences stands alone, its headline. */
  takeBack({ group, headline }: Newest, toward: Statement): number {
    const own = correctingSentences(this.#desk.back).filter(({ voice }) => group.voices.includes(voice));
    const gained = this.take(own, 0, toward);
    if (gained > 0) return gained;
    this.#choose({ ...headline, text: `${headline.text}.` }, toward);
    return gain(toward, this.#desk.reading, new Set());
  }

  /** Takes the fit sentence that adds most, if it adds more than `least`, near the words `toward` where given; gives what it added, or 0. */
  take(from: readonly Statement[], least: number, toward: Statement | null = null): number {
    const newest = toward === null ? '' : newestDay(from);
    const entries = from
      .filter((statement) => this.#isFit(statement) && !this.#repeats(statement))
      .map((statement) => ({
        statement,
        gain:
          gain(statement, this.#desk.reading, this.#covered) *
          (isOvertaken(statement, this.#last) ? OVERTAKEN : 1) *
          (toward === null
            ? SLOW_AGING ** Math.min(daysBetween(statement.voice.day, this.#last), MOST_AGE)
            : nearness(statement, toward) * freshness(statement, newest)),
      }))
      .filter((entry) => entry.gain > least)
      .sort((a, b) => b.gain - a.gain);
    for (const { statement, gain } of entries) {
      const alone = standAlone(statement, this.#desk.reading);
      if (alone !== null && holds(alone, this.#desk.carry)) {
        this.#choose(alone, statement);
        return gain;
      }
      this.#fit.set(statement, false);
    }
    return 0;
  }

  #choose(alone: Alone, { stems }: Statement): void {
    this.chosen.push(alone);
    for (const word of stems) this.#covered.add(word);
    for (const word of withSynonyms(stems)) this.#told.add(word);
  }

  /** Whether a sentence reports, and of this story; each is asked once. */
  #isFit(statement: Statement): boolean {
    const known = this.#fit.get(statement);
    if (known !== undefined) return known;
    const fit =
      !isRhetoric(statement) &&
      (updateOf(statement) !== null || speaksOf(statement.stems, this.#matter.stems, this.#desk.reading)) &&
      !isOfCoverage(statement, this.#desk) &&
      !isRepeat(statement, this.#desk.back);
    this.#fit.set(statement, fit);
    return fit;
  }

  /** Whether a sentence says what a chosen one says, word for word or, beside the title, in other words. */
  #repeats({ stems }: Statement): boolean {
    if (this.chosen.length === 0) return false;
    if (this.chosen.some(({ from }) => overlap(from.stems, stems) >= REPEATED)) return true;
    let fresh = 0;
    for (const word of stems)
      if (!this.#told.has(word) && !SAYS_LITTLE.has(word) && !DAY_OR_YEAR.test(word))
        fresh += this.#isTelling(word) ? 2 : 1;
    return fresh < FEWEST_FRESH;
  }

  /** A figure, or a chief name; the number of an advisory is neither. */
  #isTelling(word: string): boolean {
    return /^\d/.test(word) || (!/\d/.test(word) && this.#desk.reading.core.includes(word));
  }
}

/** What each day takes from the newest state: what was so on the first day has been overtaken. */
const AGING = 0.7;
/** And what it takes from a sentence in the present tense without a date. */
const OVERTAKEN = 0.5;
const MAX_AGE = 7;
/** Of what is told besides, the newer of two that weigh alike. */
const SLOW_AGING = 0.98;
const MOST_AGE = 14;

const daysBetween = (earlier: Day, later: Day): number =>
  (Date.parse(later) - Date.parse(earlier)) / 86_400_000;

/** The newest state is a development, the one that the title tells; a later sentence of an article is background. */
function nearness({ stems, place, voice }: Statement, toward: Statement): number {
  return (0.3 + overlap(toward.stems, stems)) * (place <= 2 ? 1 : 0.5) * (voice === toward.voice ? 1.2 : 1);
}

function newestDay(from: readonly Statement[]): Day {
  let newest = '';
  for (const { voice } of from) if (voice.day > newest && !isCommentary(voice)) newest = voice.day;
  return newest;
}

/** Less for each day between a report and the newest one. */
function freshness(statement: Statement, newest: Day): number {
  const { voice } = statement;
  if (newest === '' || voice.day >= newest) return 1;
  return AGING ** Math.min(daysBetween(voice.day, newest), MAX_AGE) * (isPresent(statement) ? OVERTAKEN : 1);
}

/** What a sentence of an article that only comments counts beside one of a report. */
const COMMENTED = 0.7;

/** And what is claimed by somebody, where another sentence names who it is. */
const OF_NOBODY = 0.3;

/** The day that a sentence speaks of, or that of its article. */
function dayOf({ from }: Alone): string {
  return from.dates[0]?.when.start ?? from.voice.day;
}

/** The weight of what is not covered yet, for its length; less far down in an article, and where no chief name of the story stands. */
function gain(
  statement: Statement,
  { weight, core, namesActor }: Reading,
  covered: ReadonlySet<string>,
): number {
  const { stems, place, text, voice } = statement;
  let sum = 0;
  for (const word of stems) if (!covered.has(word)) sum += weight.get(word) ?? 0;
  const position = place <= 2 ? 1.25 : place <= 5 ? 1 : place <= 10 ? 0.8 : 0.65;
  const named = core.slice(0, CHIEF_NAMES).some((word) => stems.has(word)) ? 1 : 0.6;
  const told =
    reporting(statement) *
    (isCommentary(voice) ? COMMENTED : 1) *
    (namesActor && isOfNobody(statement) ? OF_NOBODY : 1);
  return (sum * position * named * told) / Math.sqrt(stems.size + 4) / (text.length > 320 ? 1.4 : 1);
}
