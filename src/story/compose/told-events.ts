/** Events that reports only mention: an earlier development with its date, or one that lies ahead. */
import type { StoryEvent } from '../../domain/story.ts';
import { addDays, type Dated, type Day } from '../../domain/time.ts';
import { type Alone, standAlone } from './alone.ts';
import { alsoSaidBy, holds } from './carry.ts';
import { mainClause } from './clause.ts';
import { type Desk, isOfCoverage } from './desk.ts';
import { isTied, mayBeSame } from './event-dates.ts';
import { isOfMentioned } from './origin.ts';
import { repeats } from './retraction.ts';
import { finiteAt } from './verbs.ts';
import type { Statement, Voice } from './voices.ts';
import { compareText } from './voices.ts';
import { contentStems, overlap, tokens } from './words.ts';

const MOST_PAST = 6;
const MOST_AHEAD = 3;
const LONGEST = 120;
/** Share of words that two sentences of one date must have in common to tell the same. */
const SAME = 0.4;
/** How many sentences of one telling are tried for a headline. */
const TRIES = 3;
/** What is older than this before the first report is history, not this story. */
const OLDEST_DAYS = 800;

/** In days: what is told of half a year is its sum, and no event in it. */
const LONGEST_RANGE = 31;

const DEVELOPMENT =
  /\b(?:attack(?:ed)?|breach(?:ed)?|st(?:ole|olen)|hack(?:ed)?|hit|began|begun|start(?:ed)?|discover(?:ed)?|detect(?:ed)?|disclos(?:ed)?|announc(?:ed)?|confirm(?:ed)?|publish(?:ed)?|releas(?:ed)?|arrest(?:ed)?|charg(?:ed)?|sentenc(?:ed)?|fin(?:ed)|infiltrat(?:ed)?|leak(?:ed)?|post(?:ed)?|shut|halt(?:ed)?|suspend(?:ed)?|extend(?:ed)?|resum(?:ed)?|restor(?:ed)?|patch(?:ed)?|fix(?:ed)?|add(?:ed)?|warn(?:ed)?|notif(?:ied)?|report(?:ed)?|claim(?:ed)?|den(?:ied)|propos(?:ed)|present(?:ed)|adopt(?:ed)|sign(?:ed)?|open(?:ed)?|clos(?:ed)?|vot(?:ed)?|filed|sued|appeared|pleaded|dismantled|seized|exposed|compromised|exploited|identified|occurred|took place|spotted|gained|issued|ordered|launched)\b/i;
/** An act that lies ahead: a deadline, a hearing, a vote, a publication, an entry into force. */
const AHEAD =
  /\b(?:deadline|must|have to|has to|until|hearings?|trial|vote[sd]?|elections?|(?:will|due to|set to|scheduled to|plans? to|expected to) (?:be )?(?:present|publish|release|vote|decide|hear|appear|meet|take effect|apply|enter|come into|close|open|reopen|restart|resume|launch|ship|end|expire|start|begin|adopt|sign|rule|sentenc|announc|report|stop|retire|remove|patch|fix|hold|face)\w*|takes? effect|enters? into force|comes? into force|appl(?:y|ies) from|expires?|scheduled for|end of support)\b/i;
/** Sums, shares and aims that someone reckons with by a date: no act. */
const RECKONED =
  /\b(?:sav(?:e|es|ing|ings)|targets?|goals?|aims?|forecasts?|estimates?|project(?:s|ed|ions?)|reach|grow|cost|worth|cut by|reduce|billion|per cent|percent|analysts?)\b|%/i;

/** The sentences that tell one development, with its date. */
interface Telling {
  when: Dated;
  statements: Statement[];
}
interface Told extends Telling {
  alone: Alone;
  headline: string;
}

/** Events that the sentences of the story's voices date, apart from the `main` ones. */
export function toldEvents(main: readonly StoryEvent[], desk: Desk): StoryEvent[] {
  const { voices } = desk.reading;
  const last = voices.at(-1)!.day;
  const tellings = tellingsOf(main, desk).sort(
    (a, b) => families(b) - families(a) || compareText(b.when.start, a.when.start),
  );
  const ahead = firstMade(
    tellings.filter(({ when }) => when.start > last),
    MOST_AHEAD,
    desk,
  );
  const past = firstMade(
    tellings.filter(({ when }) => when.start <= last),
    MOST_PAST,
    desk,
  );
  return [
    ...past.map((told) => toEvent(told, false, desk)),
    ...ahead.map((told) => toEvent(told, true, desk)),
  ];
}

function tellingsOf(main: readonly StoryEvent[], desk: Desk): Telling[] {
  const { voices } = desk.reading;
  const first = voices[0]!.day;
  const last = voices.at(-1)!.day;
  const tellings: Telling[] = [];
  for (const statement of voices.flatMap((voice) => (voice.english ? voice.statements.slice(1) : []))) {
    if (repeats(statement.text, desk.back) || isOfCoverage(statement.text, desk)) continue;
    const when = onlyDate(statement);
    if (when === null || when.start < addDays(first, -OLDEST_DAYS) || !isOfStory(statement, desk)) continue;
    const ahead = when.start > last;
    if (!(ahead ? AHEAD : DEVELOPMENT).test(statement.text)) continue;
    if (ahead && (when.precision === 'year' || RECKONED.test(statement.text))) continue;
    if (when.start > statement.voice.day && !ahead) continue;
    if (!ahead && when.precision === 'range' && addDays(when.start, LONGEST_RANGE) < when.end) continue;
    if (!ahead && main.some((event) => tells(event, when, statement))) continue;
    const { start } = statement.dates[0]!;
    if (!ahead && !isTied(statement, start)) continue;
    if (!ahead && isOfMentioned(statement.voice.source.article.text.slice(statement.start, start))) continue;
    const same = tellings.find(
      (other) => mayBeSame(other.when, when) && overlap(other.statements[0]!.stems, statement.stems) >= SAME,
    );
    if (same) same.statements.push(statement);
    else tellings.push({ when, statements: [statement] });
  }
  return tellings;
}

/** The first `most` of which a headline can be made, by any of their sentences. */
function firstMade(tellings: readonly Telling[], most: number, desk: Desk): Told[] {
  const made: Told[] = [];
  for (const telling of tellings) {
    if (made.length === most) break;
    for (const statement of telling.statements.slice(0, TRIES)) {
      const told = makeTold(statement, telling, desk);
      if (told === null) continue;
      made.push(told);
      break;
    }
  }
  return made;
}

const families = ({ statements }: Telling): number =>
  new Set(statements.map(({ voice }) => voice.family)).size;

function onlyDate({ dates }: Statement): Dated | null {
  const spans = dates.map(({ when }) => when).filter(({ precision }) => precision !== 'quarter');
  return spans.length === 1 ? spans[0]! : null;
}

/** A sentence is of this story where it has two of the words that the story's leads weigh most, or one of its chief names. */
function isOfStory({ stems }: Statement, { reading }: Desk): boolean {
  if (reading.core.slice(0, 8).some((word) => stems.has(word))) return true;
  let heavy = 0;
  for (const word of stems) if ((reading.weight.get(word) ?? 0) >= reading.heavy) heavy++;
  return heavy >= 2;
}

/** Whether a main event tells the same already: the same day, or a vaguer date and much the same words. */
function tells(event: StoryEvent, when: Dated, statement: Statement): boolean {
  const day: Day = event.happened?.start ?? event.reportedAt.slice(0, 10);
  const exact = when.start === when.end;
  if (exact && Math.abs(Date.parse(when.start) - Date.parse(day)) <= 86_400_000) return true;
  const within = when.start <= day && day <= when.end;
  return (
    within &&
    (when.precision !== 'year' ||
      overlap(new Set(contentStems(tokens(event.headline))), statement.stems) >= 0.5)
  );
}

/** What lies ahead is told by its coming act; what is past in the present tense. */
function headlineFrom(text: string, { when }: Telling, { reading }: Desk): string | null {
  const ahead = when.start > reading.voices.at(-1)!.day;
  const short = ahead ? (clause(text) ?? mainClause(text)) : (mainClause(text) ?? clause(text));
  return short?.replace(/ had been (?=\p{L}+ed\b)/u, ' was ') ?? null;
}

function makeTold(statement: Statement, telling: Telling, desk: Desk): Told | null {
  const alone = standAlone(statement, desk.reading);
  const headline = alone && headlineFrom(alone.text, telling, desk);
  if (!headline || !holds({ text: headline, citations: alone.citations }, desk.carry)) return null;
  return { ...telling, alone, headline };
}

const DATE_WORDS =
  '(?:the (?:week|weekend|night|morning|evening|afternoon) of )?(?:\\d{1,2}(?:–\\d{1,2})? )?(?:(?:early|mid|late)[ -])?(?:January|February|March|April|May|June|July|August|September|October|November|December)? ?\\d{4}';
const LEADING_DATE = new RegExp(`^(?:On|In|Since|Late on|Early on|Earlier in|Late in|By) ${DATE_WORDS},\\s+`);
const TRAILING_DATE = new RegExp(`\\s+(?:on|in) ${DATE_WORDS}$`);
const TAIL =
  /,\s+(?:which|who|whose|where|when|while|as|after|with|adding|leading|causing|prompting|leaving|forcing|including|making|according)\b.*$/;

const LEFT_OPEN = /\b(?:and|or|but|the|a|an|of|to|in|on|at|with|that|for|from|by|as|following|including)$/i;

/** "The authors told the vendor and will present the paper" → "The authors will present the paper": the act that the date belongs to. */
const LAST_ACT = /^.{10,160}?,? and (will (?!not\b)[^,]{10,})$/;

function comingAct(text: string): string {
  const act = LAST_ACT.exec(text)?.[1];
  if (act === undefined) return text;
  const words = tokens(text);
  const verb = finiteAt(words, text);
  return verb > 0 && words[verb]!.lower !== 'will' ? `${text.slice(0, words[verb]!.start)}${act}` : text;
}

/** The main clause of a sentence without its date, as a headline; null where it stays too long. */
function clause(text: string): string | null {
  let short = comingAct(text.replace(/[.!]$/, '').replace(LEADING_DATE, ''));
  if (short.length > 90) short = short.replace(TAIL, '');
  short = short.replace(TRAILING_DATE, '');
  if (short.length > LONGEST || short.split(' ').length < 5 || LEFT_OPEN.test(short)) return null;
  return short.slice(0, 1).toUpperCase() + short.slice(1);
}

function toEvent({ alone, when, statements, headline }: Told, ahead: boolean, desk: Desk): StoryEvent {
  const voices: Voice[] = [...new Set(statements.map(({ voice }) => voice))];
  const first = voices[0]!.source.article;
  const citations = alsoSaidBy({ ...alone, text: headline }, voices, desk.carry);
  const whole = alone.text.replace(/[.!]$/, '');
  return {
    id: `${alone.from.voice.id}-${alone.from.start}`,
    happened: when,
    reportedAt: first.published.at,
    learnedAt: first.learnedAt,
    headline,
    sentences: whole === headline ? [] : [{ text: alone.text, citations: alone.citations }],
    citations,
    confirmedBy: [...new Set(voices.map(({ family }) => family))]
      .filter((family) => family !== '')
      .sort(compareText),
    status: ahead
      ? 'expected'
      : /\b(?:alleged|allegedly|claims?|claimed|may|might|could|reportedly|suspected)\b/i.test(headline)
        ? 'uncertain'
        : 'happened',
    articleIds: voices.map(({ id }) => id),
  };
}
