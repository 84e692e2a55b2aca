/** When a development happened: what the reports say, else, where the report itself is the development, the day of the first one. */
import { addDays, type Dated, type Day } from '../../domain/time.ts';
import { isAboutCoverage } from './alone.ts';
import { dayInWords } from './days.ts';
import type { Group } from './grouping.ts';
import { once } from './once.ts';
import { isCorrecting, takesBack } from './retraction.ts';
import { isCommentary } from './roles.ts';
import { finiteAt } from './verbs.ts';
import { compareText, type Statement, type Voice } from './voices.ts';
import { overlap, stem } from './words.ts';

/** How many sentences of a report may give its day, and how far before the first report that day may lie. */
const LEAD = 4;
const WINDOW_DAYS = 7;
/** Share of a later sentence's words that the title and opening must have for its date to be theirs. */
const SAME_MATTER = 0.3;
/** Someone comments on the development; the day of the comment is another one. */
const REACTION = /\b(?:spokes(?:person|man|woman)|analysts?|experts?|professor|founder|commentators?)\b/i;

/** Saying is doing: the report of an announcement is as old as the announcement, give or take a day. */
const STATEMENT =
  /\b(?:says?|said|announce[sd]?|confirm(?:s|ed)?|warn(?:s|ed)?|reveal(?:s|ed)?|disclose[sd]?|den(?:y|ies|ied)|publish(?:es|ed)?|launch(?:es|ed)?|release[sd]?|unveil(?:s|ed)?|urge[sd]?|call(?:s|ed)? for|ask(?:s|ed)?|tell(?:s)?|told|claim(?:s|ed)?|state[sd]?|propose[sd]?|present(?:s|ed)?|adopt(?:s|ed)?|patch(?:es|ed)?|fix(?:es|ed)?|issue[sd]?|admit(?:s|ted)?|apologi[sz]e[sd]?|accuse[sd]?|blame[sd]?|fine[sd]?|sentence[sd]?|charge[sd]?|advise[sd]?|order(?:s|ed)?|extend(?:s|ed)?|delay(?:s|ed)?|demand(?:s|ed)?|threaten(?:s|ed)?|vow(?:s|ed)?|(?:set |due |ready )?to (?:re)?(?:start|open|sume|launch|close|ban|fine|pay|cut|stop|lay|sue|appeal|unveil|publish|release))\b/i;

/** A document that makes known what it tells. */
const ADVISORY =
  /^(?:\p{Lu}[\p{L}\d-]{0,30} )?(?:security |product |cyber ?security )?(?:advisory|bulletin)\b/iu;

const VERBS =
  'said|says|announced|confirmed|disclosed|revealed|warned|reported|told|unveiled|launched|published|released|issued|urged|ordered|fined|sentenced|charged|arrested|held|detained|appeared|denied|stated|admitted|extended|posted|claimed|filed|added|presented|proposed|introduced|adopted|approved|imposed|signed|shared';
/** "said on Tuesday", "announced in a statement late on Sunday"; "on Sunday announced". */
const SAID_BEFORE = new RegExp(
  `\\b(?:${VERBS})(?: (?!to |that |after |since )[\\w’'-]{1,12}){0,5},? (?:on |late |early |last |(?:in|during) the )*$`,
  'i',
);
const SAID_AFTER = new RegExp(`^,? (?:also |has |have |was |were )?(?:${VERBS})\\b`, 'i');

/** "reopened all of its branches on Tuesday" in the opening sentence, with nothing between that points back. */
const DONE_BEFORE =
  /\b(?:\p{L}{3,}ed|stole|took|broke|shut|hit|began|went|told|put|gave|won|lost|fell|rose) (?!(?:by|after|since|following|over|with)\b)(?:(?!(?:after|since|following|attack|cyber\S*|breach|hack|until|incident|from|before|by)\b)[\p{L}\d,’'-]+ ){0,6}(?:on|late on|early on) $/iu;

/** The date of a group of reports; null where the texts give none and the reports only tell of it. */
export const dateOfGroup = once(({ voices }: Group): Dated | null =>
  voices.length === 1 ? dateOfReport(voices[0]!) : dateOf(voices),
);

/** A story that grows has most of its reports in groups of their own. */
const dateOfReport = once((voice: Voice): Dated | null => dateOf([voice]));

/** Whether a sentence may date what is asked for. */
type MayDate = (statement: Statement) => boolean;
const any: MayDate = () => true;

function dateOf(voices: readonly Voice[], mayDate: MayDate = any): Dated | null {
  const first = voices[0]!.day;
  const stated = statedDate(voices, first, mayDate);
  if (stated !== null) return stated;
  const isReport = isStatement(voices) || takesBack(voices[0]!) !== null;
  return isReport && !isOlder(voices) ? firstReported(firstDay(voices)) : null;
}

/** What is held back until midnight in a British summer comes out in the last hour of the day before in UTC; the others report it the day after. */
function firstDay(voices: readonly Voice[]): Day {
  const { day, source } = voices[0]!;
  if (source.article.published.at.slice(11, 13) !== '23') return day;
  const next = addDays(day, 1);
  const later = voices.filter((voice) => voice.day === next).length;
  return later * 2 >= voices.length ? next : day;
}

/** How long before its report a development may lie whose day opens the sentence that tells it. */
const TOLD_WITHIN = 31;
/** In characters: "On 24 " stands before what opens a sentence. */
const OPENS = 12;

/**
 * The date of an event: that of its reports, else the day that their openings or the event's own sentences give for what
 * they tell; only sentences that tell the event itself (`tellsIt`) date it. A report of something done without any day
 * happened by the day of the report and not long before.
 */
export function dateOfEvent(group: Group, own: readonly Statement[], tellsIt: MayDate): Dated | null {
  const { voices } = group;
  const known = dateOf(voices, tellsIt);
  if (known !== null) return known;
  const first = voices[0]!.day;
  const openings = voices.flatMap(({ statements }) => statements.slice(1, 2));
  for (const statement of [...own, ...openings].filter(tellsIt)) {
    const when = dayTold(statement, first);
    if (when !== null) return when;
  }
  return (isDone(voices[0]!) || voices.some(isNews)) && !isOlder(voices)
    ? reportedAsNew(firstDay(voices))
    : null;
}

/** The day that a sentence gives for what it tells: the one that opens it, else the first that its verb is tied to. */
function dayTold(statement: Statement, first: Day): Dated | null {
  const told = statement.dates.filter(
    ({ when, start }) =>
      when.start === when.end &&
      when.start <= first &&
      when.start >= addDays(first, start - statement.start <= OPENS ? -TOLD_WITHIN : -WINDOW_DAYS) &&
      isTied(statement, start) &&
      !isInAside(statement, start),
  );
  return told[0]?.when ?? null;
}

/** "The flaw that the maker disclosed on …": the day of another thing. "The team, who published the study on …," tells its own. */
export function isInAside({ voice, start }: Statement, date: number): boolean {
  const before = voice.source.article.text.slice(start, date);
  const aside =
    /(?<!\b(?:said|says|stated|announced|confirmed|disclosed|revealed|reported|determined|found|warned|told \p{L}+) )\b(?:that|which|whose|when|where|who)\b[^,]*$/u.exec(
      before,
    );
  return aside !== null && !(/^who\b/.test(aside[0]) && SAID_BEFORE.test(before));
}

/** The date belongs to the main clause: it opens the sentence, or a preposition ties it to a verb with nothing between that points back. */
export function isTied({ voice, start }: Statement, date: number): boolean {
  const before = voice.source.article.text.slice(start, date);
  if (before.length <= OPENS || OF_ITS_DAY.test(before)) return true;
  return TIES.test(before)
    ? !POINTS_BACK.test(before.slice(lastClause(before)))
    : /\b\p{L}+ed $/u.test(before);
}

const TIES =
  /\b(?:on|in|since|by|until|late|early|last|this|on or (?:about|around)|(?:hours|morning|evening|night|afternoon) of)(?: the)?(?: (?:on|in|late|early))? ?$/i;
/** "closed with the release of April". */
const OF_ITS_DAY =
  /\b(?:release|update|advisory|patch|bulletin|alert|order|ruling|decision|announcement)s? of (?:early |mid-|late )?$/;

/** "The team from Vienna, who published their study on": what stands before the comma governs no date behind it. */
const lastClause = (before: string): number =>
  Math.max(0, before.lastIndexOf(', who '), before.lastIndexOf(', which '));

const POINTS_BACK =
  /\b(?:after|following|since|because|over|about|linked to|related to|stemming from|involving|in the wake of|as part of|due to|despite|from)\b/i;

/** A title that says in the present what was done is told as new. */
function isNews(voice: Voice): boolean {
  const title = voice.statements[0];
  if (title === undefined || !voice.english || isCommentary(voice) || AHEAD.test(title.text)) return false;
  return finiteAt(title.tokens, title.text) > 0;
}

/** What is still to come has not happened by the day of the report. */
const AHEAD = /\b(?:expected|may|might|could|set) to\b|\b(?:could|may|might)\b/i;

/** "Researchers have found …": a report of something done, in its opening sentence. */
function isDone({ statements }: Voice): boolean {
  return /\b(?:has|have) (?:\p{Ll}+ly |also |now |since )?(?:been )?(?:\p{L}{2,}ed|taken|cut|given|put|found|begun|broken|shut|stolen|hit|made|held|sent|won|lost|sold|told|bought|withdrawn|got|set|let)\b/u.test(
    statements[1]?.text ?? '',
  );
}

/** The date that most reports tie to what they report ("said on Sunday"), near the first report. A day goes before a week. */
function statedDate(voices: readonly Voice[], first: Day, mayDate: MayDate): Dated | null {
  const votes = new Map<string, { count: number; when: Dated }>();
  const matter = new Set(
    voices.flatMap(({ statements }) => statements.slice(0, 2).flatMap(({ stems }) => [...stems])),
  );
  const titled = new Set(voices.flatMap(({ statements }) => [...(statements[0]?.stems ?? [])]));
  const earliest = addDays(first, -WINDOW_DAYS);
  for (const voice of voices) {
    for (const when of tiedDates(voice, matter, titled, mayDate)) {
      if (when.start > first || when.start < earliest) continue;
      const key = `${when.start} ${when.end}`;
      const vote = votes.get(key);
      votes.set(key, { count: (vote?.count ?? 0) + 1, when: vote?.when ?? when });
    }
  }
  const isDay = ({ when }: { when: Dated }) => Number(when.start === when.end);
  const best = [...votes.values()].sort(
    (a, b) => isDay(b) - isDay(a) || b.count - a.count || compareText(b.when.start, a.when.start),
  )[0];
  return best?.when ?? null;
}

/** "Their joint statement, shared on Monday, …": what the lead told of, by another noun. */
const ITS_DOCUMENT =
  /^(?:Their|Its|The|His|Her|In (?:an?|their|its|the)) (?:joint |open |full |new )?(?:statement|letter|report|notice|advisory|alert|appeal|filing|announcement|proposal|paper|study|analysis|bulletin|declaration)(?: to \p{L}[\p{L} ]{0,40})?,? (?:shared|published|released|issued|sent|posted|signed|made public|dated)\b/u;

function isOfAnother(text: string, stems: ReadonlySet<string>, matter: ReadonlySet<string>): boolean {
  return overlap(stems, matter) < SAME_MATTER && !ITS_DOCUMENT.test(text);
}

/** The steps of a case have days of their own: one that no title tells is not the news ("both were arrested on Tuesday"). */
const STEP =
  /\b(arrested|detained|charged|sentenced|convicted|extradited|appeared)(?: (?!to |that |after |since )[\w’'-]{1,12}){0,5},? (?:on |late |early |last )*$/i;

/** "The attack, reported on Monday, forced …": the day of what the comma sets apart. A document's own day is that of the news. */
const APART =
  /(?<!\b(?:statement|letter|report|notice|advisory|alert|appeal|filing|announcement|proposal|paper|study|analysis|bulletin|declaration|post|update)), (?:first |initially |publicly )?(?:reported|disclosed|discovered|detected|revealed|confirmed|announced|published) (?:on |late on |early on )*$/iu;

/** A date that a sentence ties to a reporting verb, and the stem of the step that it dates, where it is one. */
interface Tied {
  when: Dated;
  act: string | null;
}

const tiedIn = once(({ dates, place, voice }: Statement): Tied[] => {
  const { text } = voice.source.article;
  return dates.flatMap(({ start, end, when }) => {
    if (when.precision === 'year' || when.precision === 'quarter') return [];
    const before = text.slice(Math.max(0, start - 70), start);
    if (APART.test(before) && text[end] === ',') return [];
    const tied =
      SAID_BEFORE.test(before) ||
      SAID_AFTER.test(text.slice(end, end + 30)) ||
      (place === 1 && DONE_BEFORE.test(before));
    const act = STEP.exec(before)?.[1]?.toLowerCase();
    return tied ? [{ when, act: act === undefined ? null : stem(act) }] : [];
  });
});

/** The dates that a voice ties to a reporting verb in its lead, each once, in sentences that tell what its title and opening tell. */
function tiedDates(
  voice: Voice,
  matter: ReadonlySet<string>,
  titled: ReadonlySet<string>,
  mayDate: MayDate,
): Dated[] {
  const back = takesBack(voice) !== null;
  const found = new Map<string, Dated>();
  for (const statement of voice.statements.slice(0, LEAD)) {
    const { stems, place, text } = statement;
    if (statement.dates.length === 0) continue;
    if (isAboutCoverage(text) || (back && !isCorrecting(text))) continue;
    if (!back && place > 1 && (isOfAnother(text, stems, matter) || REACTION.test(text))) continue;
    const tied = tiedIn(statement);
    if (tied.length === 0 || !mayDate(statement)) continue;
    for (const { when, act } of tied)
      if (act === null || titled.has(act)) found.set(`${when.start} ${when.end}`, when);
  }
  return [...found.values()];
}

function isStatement(voices: readonly Voice[]): boolean {
  return voices.some(
    ({ statements, source }) =>
      source.publisher.category === 'authority' ||
      ADVISORY.test(statements[0]?.text ?? '') ||
      STATEMENT.test(statements[0]?.text ?? ''),
  );
}

/** The reports say that it happened some time before them, without saying when. */
function isOlder(voices: readonly Voice[]): boolean {
  return voices.some(({ statements }) =>
    statements.slice(0, LEAD).some(({ text }) => SOME_TIME_BEFORE.test(text)),
  );
}

const SOME_TIME_BEFORE =
  /\b(?:published|sent|signed|written|wrote|issued|made public|released|announced)\b[^.]{0,20}\b(?:last week|in the week|in the days|earlier|days (?:ago|before)|recently|in recent days)\b/i;

const reportedAsNew = (day: Day): Dated => ({
  ...firstReported(day),
  basis: `reported as new on ${dayInWords(day)}`,
});

function firstReported(day: Day): Dated {
  return {
    start: day,
    end: day,
    precision: 'day',
    approximate: true,
    basis: `first reported on ${dayInWords(day)}`,
  };
}

/** What was reported on a day had happened by then: "in the week before the 29th", in a report of the 27th. */
export function untilReported(when: Dated, day: Day): Dated {
  if (when.end <= day || when.start > day) return when;
  const precision = when.start === day ? 'day' : when.precision;
  return { ...when, end: day, precision };
}

/** Whether two dates may be the same day. */
export const mayBeSame = (a: Dated, b: Dated): boolean => a.start <= b.end && b.start <= a.end;
