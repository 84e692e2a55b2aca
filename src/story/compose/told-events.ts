/** Events that reports only mention: an earlier development with its date, or one that lies ahead. */
import type { Citation } from '../../domain/article.ts';
import type { Cited, StoryEvent } from '../../domain/story.ts';
import { addDays, type Dated, type Day, dayOf } from '../../domain/time.ts';
import { type Alone, standAlone } from './alone.ts';
import { alsoSaidBy, holds } from './carry.ts';
import type { Named } from './changed.ts';
import { clausesOf } from './clauses.ts';
import { creditHeadline } from './credits.ts';
import { deadlineHeadline, setsDeadline } from './deadlines.ts';
import { type Desk, isOfCoverage } from './desk.ts';
import { isInAside, isTied, mayBeSame, untilReported } from './event-dates.ts';
import type { Headline } from './headline.ts';
import { once } from './once.ts';
import { isOfMentioned } from './origin.ts';
import { isOfOtherEvent } from './other-events.ts';
import { planHeadline } from './plans.ts';
import { isRepeat } from './retraction.ts';
import { isRoundUpVoice } from './roles.ts';
import { tellsDeedOf } from './same-deed.ts';
import { headlineFrom } from './told-headline.ts';
import { lastDayOf, updateOf } from './updates.ts';
import { tellsDeed } from './verbs.ts';
import type { Statement, Voice } from './voices.ts';
import { compareText } from './voices.ts';
import { contentStems, overlap, tokens } from './words.ts';

const MOST_PAST = 6;
const MOST_AHEAD = 3;
/** Share of words that two sentences of one date must have in common to tell the same. */
const SAME = 0.4;
/** How many sentences of one telling are tried for a headline. */
const TRIES = 3;
/** What is older than this before the first report is history, not this story. */
const OLDEST_DAYS = 800;

/** In days: what is told of half a year is its sum, and no event in it. */
const LONGEST_RANGE = 31;

/** An act that lies ahead: a deadline, a hearing, a vote, a publication, an entry into force. */
const AHEAD =
  /\b(?:deadline|must|have to|has to|until|hearings?|trial|vote[sd]?|elections?|(?:will|due to|set to|scheduled to|plans? to|expected to|expects? (?:[\p{L}\d-]+ ){0,4}to|hopes? to|aims? to|intends? to|could|would) (?:be )?(?:present|publish|release|vote|decide|hear|appear|meet|take effect|apply|enter|come into|close|open|reopen|restart|resume|launch|ship|end|expire|start|begin|adopt|sign|rule|sentenc|announc|report|stop|retire|remove|patch|fix|hold|face)\w*|takes? effect|enters? into force|comes? into force|appl(?:y|ies) from|expires?|scheduled for|end of support)\b/iu;
/** "Duties, which were to apply from August, would …": the date that is being moved is not the one to expect. */
const NO_LONGER =
  /\b(?:which|that|who) (?:was|were|had been) (?:originally |first |previously )?(?:(?:due|set|planned|scheduled|meant|supposed|expected) )?(?:to|for)\b[^,]*$|\b(?:originally|previously|initially) (?:due|set|planned|scheduled)\b[^,]*$/;
/** What nobody did is no development. */
const NOBODY = /^(?:No one|Nobody|None|Neither|Nothing)\b/;
/** Sums, shares and aims that someone reckons with by a date: no act. */
const RECKONED =
  /\b(?:sav(?:e|es|ing|ings)|targets?|goals?|aims?|forecasts?|estimates?|project(?:s|ed|ions?)|reach|grow|cost|worth|cut by|reduce|billion|per cent|percent|analysts?)\b|%/i;

/** The sentences that tell one development, with its date. */
interface Telling {
  when: Dated;
  statements: Statement[];
}
interface Told extends Telling {
  from: Statement;
  headline: string;
  citations: Citation[];
  /** The sentence in full, where it can stand alone and says more than the headline. */
  sentence: Cited | null;
}

/** Events that the sentences of the story's voices date, apart from the `main` ones. */
export function toldEvents(main: readonly StoryEvent[], named: readonly Named[], desk: Desk): StoryEvent[] {
  const { voices } = desk.reading;
  const last = lastDayIn(voices);
  const tellings = tellingsOf(main, desk).sort(
    (a, b) => families(b) - families(a) || compareText(b.when.start, a.when.start),
  );
  const ahead = firstMade(
    tellings.filter(({ when }) => when.start > last),
    MOST_AHEAD,
    named,
    desk,
  );
  const past = firstMade(
    tellings.filter(({ when }) => when.start <= last),
    MOST_PAST,
    named,
    desk,
  );
  return [...past.map((told) => toEvent(told, false)), ...ahead.map((told) => toEvent(told, true))];
}

/** The last day of which the reports of a story can tell as past. */
const lastDayIn = once((voices: readonly Voice[]): Day => voices.map(lastDayOf).sort().at(-1)!);

function tellingsOf(main: readonly StoryEvent[], desk: Desk): Telling[] {
  const { voices } = desk.reading;
  const oldest = addDays(voices[0]!.day, -OLDEST_DAYS);
  const last = lastDayIn(voices);
  const tellings: Telling[] = [];
  for (const { statement, when } of voices.flatMap(datedIn)) {
    if (when.start < (isOfCase(statement, desk) ? OLDEST_CASE : oldest)) continue;
    if (isRepeat(statement, desk.back) || isOfCoverage(statement, desk)) continue;
    const fits = when.start > last ? liesAhead(statement, when, desk) : isPast(statement, when, main, desk);
    if (!fits) continue;
    const same = tellings.find(
      (other) =>
        mayBeSame(other.when, when) &&
        (overlap(other.statements[0]!.stems, statement.stems) >= SAME ||
          (when.start < voices[0]!.day && isSameDeed(other, statement, desk))),
    );
    if (same) same.statements.push(statement);
    else tellings.push({ when, statements: [statement] });
  }
  return tellings;
}

/** What two publishers tell of one day before the story began is one deed where they share a word that no title has: "honeypot". */
function isSameDeed(other: Telling, statement: Statement, { reading }: Desk): boolean {
  const [first] = other.statements;
  if (other.when.start !== other.when.end || first!.voice.family === statement.voice.family) return false;
  return [...first!.stems].some(
    (word) => statement.stems.has(word) && /^\p{L}{6,}$/u.test(word) && !reading.uses.get(word)?.titles,
  );
}

/** A step of a case against somebody: however long ago, it belongs to the story of the next one. */
const STEP =
  /\b(?:arrested|detained|charged|indicted|extradited|convicted|sentenced|pleaded guilty|pled guilty|(?:indictment|charges?|complaint) (?:was|were) (?:unsealed|filed|returned))\b/i;
const CASE =
  /\b(?:sentenc\w+|charg(?:ed|es)|plead\w*|pled|convict\w+|extradit\w+|arrest\w*|indict\w+|jail\w*|prison|guilty|trial|court)\b/i;
const OLDEST_CASE = '2000-01-01';

const isOfCase = ({ text, voice }: Statement, { reading }: Desk): boolean =>
  STEP.test(text) &&
  [voice, reading.voices[0]!].every(({ statements }) => CASE.test(statements[0]?.text ?? ''));

/** Whether a sentence tells of an act that lies ahead. */
function liesAhead(statement: Statement, when: Dated, desk: Desk): boolean {
  const { text } = statement;
  if (when.precision === 'year' || RECKONED.test(text) || NOBODY.test(text)) return false;
  const { start } = statement.dates[0]!;
  if (NO_LONGER.test(statement.voice.source.article.text.slice(statement.start, start))) return false;
  return setsDeadline(text) || (AHEAD.test(text) && isOfStory(statement, when, desk));
}

/** Whether a sentence tells of something done on a day that is tied to the deed, and that no `main` event tells. */
function isPast(statement: Statement, when: Dated, main: readonly StoryEvent[], desk: Desk): boolean {
  const { text, tokens: words, voice } = statement;
  const { start } = statement.dates[0]!;
  return (
    !isOfOtherEvent(statement, start) &&
    when.start <= lastDayOf(voice) &&
    (when.precision !== 'range' || addDays(when.start, LONGEST_RANGE) >= when.end) &&
    !NOBODY.test(text) &&
    (tellsDeed(words, text) || creditHeadline(statement) !== null) &&
    isOfStory(statement, when, desk) &&
    !main.some((event) => tells(event, when, statement)) &&
    isTied(statement, start) &&
    !isInAside(statement, start) &&
    !isOfMentioned(voice.source.article.text.slice(statement.start, start))
  );
}

/** The first `most` of which a headline can be made, by any of their sentences. */
function firstMade(tellings: readonly Telling[], most: number, named: readonly Named[], desk: Desk): Told[] {
  const made: Told[] = [];
  for (const telling of tellings) {
    if (made.length === most) break;
    for (const statement of telling.statements.slice(0, TRIES)) {
      const told = makeTold(statement, telling, named, desk);
      if (told === null) continue;
      made.push(told);
      break;
    }
  }
  return made;
}

const families = ({ statements }: Telling): number =>
  new Set(statements.map(({ voice }) => voice.family)).size;

/** The sentences and clauses of a voice that hold one date. */
const datedIn = once((voice: Voice): { statement: Statement; when: Dated }[] => {
  if (!voice.english || isRoundUpVoice(voice)) return [];
  return voice.statements
    .slice(1)
    .flatMap(clausesOf)
    .flatMap((statement) => {
      const when = onlyDate(statement);
      return when === null ? [] : [{ statement, when }];
    });
});

function onlyDate({ dates }: Statement): Dated | null {
  const spans = dates.map(({ when }) => when).filter(({ precision }) => precision !== 'quarter');
  return spans.length === 1 ? spans[0]! : null;
}

/**
 * A sentence is of this story where it has two of the words that the story's leads weigh most, or one of its chief names. In a
 * story that few tell one such word is enough, or a noun that points back to its matter: their articles are about little else.
 */
function isOfStory(statement: Statement, when: Dated, desk: Desk): boolean {
  const { reading } = desk;
  const { stems, text, place, voice } = statement;
  if (
    reading.core.slice(0, 8).some((word) => stems.has(word)) ||
    updateOf(statement) !== null ||
    isOfCase(statement, desk)
  )
    return true;
  let heavy = 0;
  for (const word of stems) if ((reading.weight.get(word) ?? 0) >= reading.heavy) heavy++;
  if (heavy >= 2 || reading.families > FEW) return heavy >= 2;
  return (
    heavy > 0 || POINTS_BACK.test(text) || (place <= EARLY && when.start >= addDays(voice.day, -NEAR_DAYS))
  );
}

const FEW = 4;
/** In sentences and days: what an article tells among its first, of the last weeks, belongs to its matter. */
const EARLY = 8;
const NEAR_DAYS = 45;
/** "the flaw", "its fix", "the complaint": the matter of a story of this field, by what it is. */
const POINTS_BACK =
  /\b(?:the|this|its|their|a further|a second|another) (?:\p{Ll}+ )?(?:flaw|bug|hole|vulnerability|weakness|attack|breach|intrusion|theft|leak|incident|outage|campaign|operation|malware|ransomware|worm|botnet|spyware|extortion|bill|law|regulation|directive|act|proposal|letter|complaint|lawsuit|case|settlement|deal|purchase|takeover|merger|fix|patch|update|exploit|exploitation|study|company|firm|agency|group|gang)\b|\b(?:the|their|its) (?:intruders?|attackers?|hackers?)\b|\bproof[ -]of[ -]concept\b|\bexploit code\b/iu;

/**
 * Whether a main event tells the same already: the same day or a vaguer date, or the day beside it where nothing but its report
 * gives a day; another deed stands on a line of its own.
 */
function tells({ happened, reportedAt, headline }: StoryEvent, when: Dated, statement: Statement): boolean {
  const day: Day = happened?.start ?? dayOf(reportedAt);
  const alike = () => overlap(new Set(contentStems(tokens(headline))), statement.stems) >= 0.5;
  if (when.start === when.end && when.start !== day && isBeside(when.start, day))
    return alike() || ((happened === null || happened.approximate) && tellsDeedOf(headline, statement));
  return when.start <= day && day <= when.end && (when.precision !== 'year' || alike());
}

const isBeside = (a: Day, b: Day): boolean => Math.abs(Date.parse(a) - Date.parse(b)) <= 86_400_000;

const CLOSED_IT =
  /\b(closed|fixed|patched|repaired|exploited|reproduced|abused|disclosed|discovered|found|reported|used) it\b/;
const FLAW = /\b(?:an?|the) (?:[\p{L}-]+ ){0,2}(flaw|bug|hole|vulnerability|weakness)\b/u;

/** "closed it" → "closed the hole", where the sentence before speaks of one. */
function withMatter(text: string, { voice, place }: Statement): string {
  const noun = FLAW.exec(voice.statements[place - 1]?.text ?? '')?.[1];
  return noun === undefined ? text : text.replace(CLOSED_IT, `$1 the ${noun}`);
}

function makeTold(statement: Statement, telling: Telling, named: readonly Named[], desk: Desk): Told | null {
  const alone = standAlone(statement, desk.reading);
  const ahead = telling.when.start > lastDayIn(desk.reading.voices);
  const told = alone && (ahead ? aheadIn : pastIn)(alone);
  const own = ahead
    ? (deadlineHeadline(statement) ?? planHeadline(statement, named))
    : creditHeadline(statement);
  const headline = own ? { ...own, from: statement } : (told?.headline ?? null);
  if (headline === null || !holds(headline, desk.carry)) return null;
  const voices = [...new Set(telling.statements.map(({ voice }) => voice))];
  return {
    ...telling,
    from: statement,
    headline: headline.text,
    citations: alsoSaidBy(headline, voices, desk.carry),
    sentence: told !== null && adds(told.whole.text, headline.text) ? told.whole : null,
  };
}

/** How a sentence that stands alone tells what it dates: whole, and as a headline where one can be made. */
const tellingIn = (ahead: boolean) =>
  once(({ text, citations, from }: Alone): { whole: Cited; headline: Headline | null } => {
    const whole = { text: withMatter(text, from), citations };
    const headline = headlineFrom(whole.text, ahead);
    return { whole, headline: headline === null ? null : { text: headline, citations, from } };
  });
const aheadIn = tellingIn(true);
const pastIn = tellingIn(false);

/** Whether a sentence says more than its headline and the day, which stands beside it. */
function adds(sentence: string, headline: string): boolean {
  const told = new Set(contentStems(tokens(headline)));
  return contentStems(tokens(sentence)).some((word) => !told.has(word) && !/^\d+$/.test(word));
}

/** What somebody without a name says. */
const OF_SOMEBODY =
  /^According to (?:an?|one|two|three|several|people|persons?|someone|sources?|insiders?)\b/;

function toEvent(
  { from, when, statements, headline, citations, sentence }: Told,
  ahead: boolean,
): StoryEvent {
  const voices: Voice[] = [...new Set(statements.map(({ voice }) => voice))];
  const first = voices[0]!.source.article;
  return {
    id: `${from.voice.id}-${from.start}`,
    happened: ahead ? when : untilReported(when, voices[0]!.day),
    reportedAt: first.published.at,
    learnedAt: first.learnedAt,
    headline,
    sentences: sentence === null ? [] : [sentence],
    citations,
    confirmedBy: [...new Set(voices.map(({ family }) => family))]
      .filter((family) => family !== '')
      .sort(compareText),
    status: ahead
      ? 'expected'
      : OF_SOMEBODY.test(from.text) ||
          /\b(?:alleged|allegedly|claims?|claimed|may|might|could|reportedly|suspected)\b/i.test(headline)
        ? 'uncertain'
        : 'happened',
    articleIds: voices.map(({ id }) => id),
  };
}
