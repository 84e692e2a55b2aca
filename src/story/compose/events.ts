/** The timeline: one event for each development that the reports tell, and the older or coming ones that they date. */
import type { Cited, Disagreement, StoryArticle, StoryEvent } from '../../domain/story.ts';
import { type Dated, type Day, dayOf, isOneDay } from '../../domain/time.ts';
import { type Alone, standAlone } from './alone.ts';
import { alsoSaidBy, holds } from './carry.ts';
import { type Named, withChanges } from './changed.ts';
import { readCues } from './cues.ts';
import { type Desk, isOfCoverage } from './desk.ts';
import { dateOfEvent, dateOfGroup, untilReported } from './event-dates.ts';
import { eventKind } from './event-kind.ts';
import { type Group, groupByEvent, mergedByDay, withRetellings } from './grouping.ts';
import type { Headline } from './headline.ts';
import { type Likeness, trained } from './likeness.ts';
import { originEvents } from './origin.ts';
import { isOfOtherEvent } from './other-events.ts';
import { speaksOf } from './reading.ts';
import { correctingSentences, isRepeat, repeats, takesBack } from './retraction.ts';
import { isBoast, isCommentary, isOpinion, isOvertaken, isRhetoric } from './roles.ts';
import { tellsDeedOf } from './same-deed.ts';
import { tellsIt } from './telling.ts';
import { bestHeadline, leadingGroup, verbatim, type Wanted } from './title.ts';
import { toldEvents } from './told-events.ts';
import { compareText, inOrder, type Statement, type Voice, voicesOf } from './voices.ts';
import { contentStems, overlap, tokens } from './words.ts';

/**
 * Each article's main event and its day: a partition of the articles (a copy goes with its original), for the benchmark.
 * `day` is the day that the texts give, else that of the first report;
 * `weights` of likeness other than the committed ones are for leaving a set out.
 */
export function mainEvents(
  articles: StoryArticle[],
  weights: Likeness = trained,
): Map<string, { event: string; day: string | null }> {
  const ordered = inOrder(articles);
  const found = new Map<string, { event: string; day: string | null }>();
  // One voice per article: the bound on voices is for showing, not for sorting.
  const voices = ordered
    .filter(
      ({ copyOf }) => copyOf === null || !articles.some(({ article }) => article.id === copyOf.originalId),
    )
    .flatMap((article) => voicesOf([article]));
  for (const group of groupByEvent(voices, weights)) {
    const when = dateOfGroup(group);
    const day = when && when.start === when.end ? when.start : group.voices[0]!.day;
    for (const { id } of group.voices) found.set(id, { event: eventId(group.voices[0]!, 0), day });
  }
  for (const { article, copyOf } of ordered) {
    if (!found.has(article.id) && copyOf !== null) found.set(article.id, found.get(copyOf.originalId)!);
  }
  return found;
}

const eventId = (voice: Voice, start: number): string => `${voice.id}-${start}`;

/** The events of groups that are at hand already. */
export function eventsOf(
  groups: readonly Group[],
  desk: Desk,
  disagreements: readonly Disagreement[],
  named: readonly Named[],
): StoryEvent[] {
  const disputed = disputedClaims(disagreements);
  const lines = withRetellings(
    mergedByDay(
      groups.flatMap((group) => withoutTakenBack(group, desk)).flatMap(withoutLeak),
      (group) => dateOfGroup(group)?.start ?? group.voices[0]!.day,
    ),
  );
  const made = lines
    .filter((group) => isDevelopment(group, lines.length, desk))
    .flatMap((group) => mainEvent(group, desk, disputed, false) ?? []);
  const main = made.length > 0 ? made : [mainEvent(leadingGroup(groups, desk).group, desk, disputed, true)!];
  const told = toldEvents(main, named, desk);
  const origin = originEvents([...main, ...told], named, desk);
  return withChanges(
    main.map(ofItsKind),
    [...told, ...origin].map(ofItsKind),
    disagreements,
    named,
    desk.reading,
  ).sort(
    (a, b) =>
      Number(b.status === 'expected') - Number(a.status === 'expected') ||
      compareText(sortDay(b), sortDay(a)) ||
      compareText(b.reportedAt, a.reportedAt) ||
      compareText(timeOfDay(b), timeOfDay(a)) ||
      compareText(a.id, b.id),
  );
}

const ofItsKind = (event: StoryEvent): StoryEvent => ({
  ...event,
  kind: eventKind(event.headline, event.status),
});

/** That a claim or a suspicion no longer stands is a line of its own, though its report tells the whole matter again. */
function withoutTakenBack(group: Group, { back }: Desk): Group[] {
  const own = group.voices.filter((voice) => back.voices.includes(voice));
  const others = group.voices.filter((voice) => !own.includes(voice));
  if (own.length === 0 || others.length === 0 || own[0]!.day === others[0]!.day) return [group];
  return [{ voices: others }, { voices: own }];
}

/** "Hackers publish data of 18,000 people": that what was stolen is out is a development after the theft, on a day of its own. */
const LEAKS =
  /\b(?:hackers?|gangs?|groups?|attackers?|crew|criminals?|extortionists?)\b[^.;]{0,40}\b(?:publish|leak|dump|post|releas)(?:e[sd]|ed|es|s|)\b|\b(?:data|files|records|documents)\b[^.;]{0,40}\b(?:published|leaked|dumped|posted) (?:online|on\b)/i;

function withoutLeak(group: Group): Group[] {
  const isLeak = ({ statements, day }: Voice) =>
    day > group.voices[0]!.day && LEAKS.test(statements[0]?.text ?? '');
  const own = group.voices.filter(isLeak);
  const others = group.voices.filter((voice) => !own.includes(voice));
  if (own.length === 0) return [group];
  const [leaked, known] = [dateOfGroup({ voices: own }), dateOfGroup({ voices: others })];
  if (leaked === null || known === null || leaked.start <= known.end) return [group];
  if (others.some(({ statements }) => LEAKS.test(statements[0]?.text ?? ''))) return [group];
  return [{ voices: others }, { voices: own }];
}

const sortDay = ({ happened, reportedAt }: StoryEvent): Day => happened?.end ?? dayOf(reportedAt);
/** In the zone in which it is stated: one report seldom mixes two. */
const timeOfDay = ({ happened }: StoryEvent): string => happened?.time ?? '';

/** A report in another language makes no line of its own beside English ones. A lone report without a date that states nothing new (a feature, a reaction) makes no line where there are others. */
function isDevelopment(group: Group, groups: number, desk: Desk): boolean {
  const families = new Set(group.voices.map(({ family }) => family));
  const primary = group.voices.some(({ source }) => source.publisher.category !== 'journalism');
  if (!group.voices.some(({ english }) => english) && desk.reading.voices.some(({ english }) => english))
    return false;
  if (group.voices.every(isCommentary)) return false;
  if (group.voices.some((voice) => takesBack(voice) !== null)) return true;
  if (groups >= MANY && families.size === 1 && !primary && group.voices.every(isReaction)) return false;
  return groups < LONE || families.size > 1 || primary || dateOfGroup(group) !== null;
}

/** From so many developments on, what one publisher has others say about them makes no line. */
const MANY = 6;
/** And from so many on, a lone report without a date of its own. */
const LONE = 9;
const REACTION =
  /\b(?:calls? (?:for|on)|urged?|urges|warns?|warned|demands?|experts?|analysts?|fears?|reacts?|comment|pleads?|hopes?|welcomes?|criticis\p{L}+|caught up|hit back)\b/iu;

const isReaction = ({ statements }: Voice): boolean => REACTION.test(statements[0]?.text ?? '');

/** Null where no headline can be made, unless one must be (`needed`). */
function mainEvent(
  group: Group,
  desk: Desk,
  disputed: readonly Disputed[],
  needed: boolean,
): StoryEvent | null {
  const first = group.voices[0]!;
  // A sentence from the text tells a detail, unless the report is the news itself.
  const wanted = needed ? 'any' : dateOfGroup(group) === null ? 'opening that tells' : 'tells';
  const headline =
    claimTakenBack(first, desk, wanted) ??
    bestHeadline(group.voices, desk, wanted) ??
    (needed ? verbatim(first) : null);
  if (headline === null) return null;
  const citations = alsoSaidBy(headline, group.voices, desk.carry);
  const ids = group.voices.map(({ id }) => id);
  // The headline, the day and who tells it belong together: what an earlier report tells of another thing dates nothing.
  const telling = group.voices.filter((voice) => tellsIt(voice, headline));
  const challenged = isChallenged(headline, ids, disputed, desk);
  const chosen = sentencesFor(group, headline, desk);
  const correction = challenged ? correctionOf(desk) : null;
  const own = [headline.from, ...chosen.map(({ from }) => from)];
  const stated = dateOfEvent({ voices: telling }, own, (statement) => tellsDeedOf(headline.text, statement));
  const happened = stated && untilReported(stated, telling[0]!.day);
  const { article } = (happened === null ? first : telling[0]!).source;
  return {
    id: eventId(first, 0),
    happened,
    reportedAt: article.published.at,
    learnedAt: article.learnedAt,
    headline: headline.text,
    sentences: chosen
      .filter(({ from }) => happened === null || !isToldLater(from, happened))
      .map(({ text, citations }) => ({ text, citations })),
    citations,
    confirmedBy: [...new Set(telling.map(({ family }) => family))]
      .filter((family) => family !== '')
      .sort(compareText),
    status: statusOf(headline, challenged),
    ...(correction !== null && { correction }),
    articleIds: ids,
  };
}

/** "On 14 May the bank denied it": what was said or done on a day between the event and the report is no part of the event. */
const isToldLater = ({ dates, voice }: Statement, happened: Dated): boolean =>
  dates.length > 0 &&
  dates.every(({ when }) => isOneDay(when) && when.start > happened.end && when.start <= voice.day);

/** What a development began with is its news, though it was taken back since: the line says so, and brings the correction. */
function claimTakenBack(first: Voice, desk: Desk, wanted: Wanted): Headline | null {
  const title = first.statements[0];
  const claims = title !== undefined && takesBack(first) === null && isRepeat(title, desk.back);
  return claims ? bestHeadline([first], desk, wanted) : null;
}

const HEDGED =
  /^(?:allege|claim|may|might|could|reported|suspect|possib|potential|likely|appear|believed|thought|rumour|unconfirmed|purported)/;

/** How much of a claim's words a headline has that makes the same claim. */
const SAME_CLAIM = 0.5;

/** Hedged, or making a claim that someone denies or took back. How many publishers tell it is said elsewhere. */
function statusOf(headline: Headline, challenged: boolean): StoryEvent['status'] {
  // That something was taken back is sure, whatever was claimed.
  if (takesBack(headline.from.voice) !== null) return 'happened';
  if (readCues(headline.text).hedges.some(({ cue }) => HEDGED.test(cue))) return 'uncertain';
  return challenged ? 'uncertain' : 'happened';
}

/** Whether a headline, other than a correction's own, makes a claim that someone denies or took back. */
function isChallenged(
  { text, from }: Headline,
  articleIds: readonly string[],
  disputed: readonly Disputed[],
  { back }: Desk,
): boolean {
  if (takesBack(from.voice) !== null) return false;
  if (repeats(text, back)) return true;
  const stems = new Set(contentStems(tokens(text)));
  return disputed.some(
    (claim) =>
      claim.articleIds.some((id) => articleIds.includes(id)) && overlap(stems, claim.stems) >= SAME_CLAIM,
  );
}

/** A claim that is denied or was taken back, with the articles that make it. */
interface Disputed {
  stems: ReadonlySet<string>;
  articleIds: string[];
}

/** The claims among `disagreements` that no longer stand unchallenged: the first side of each denied or corrected one. */
function disputedClaims(disagreements: readonly Disagreement[]): Disputed[] {
  return disagreements
    .filter(({ status }) => status === 'denied' || status === 'corrected')
    .map(({ sides }) => ({
      stems: new Set(contentStems(tokens(sides[0]!.says)).filter((word) => !/^\d/.test(word))),
      articleIds: sides[0]!.citations.map(({ articleId }) => articleId),
    }))
    .filter(({ stems }) => stems.size > 3);
}

const MOST_SENTENCES = 2;

/** One or two sentences that add something to the headline. */
function sentencesFor(group: Group, headline: Headline, desk: Desk): Alone[] {
  const chosen: Alone[] = [];
  const said = new Set(headline.from.stems);
  const last = desk.reading.voices.at(-1)!.day;
  const pool = group.voices
    .filter(({ english }) => english || group.voices.every((voice) => !voice.english))
    .flatMap(({ statements }) => statements.slice(1, 5))
    .filter((statement) => !isRhetoric(statement) && !isOvertaken(statement, last))
    .filter((statement) => !isRepeat(statement, desk.back) && !isOfCoverage(statement, desk))
    // "Unlike the attack on …": what opens with another event adds nothing to this one.
    .filter((statement) => !isOfOtherEvent(statement, statement.start))
    .filter(({ stems }) => speaksOf(stems, headline.from.stems, desk.reading))
    .map((statement) => ({ statement, value: added(statement, said, desk) }))
    .sort((a, b) => b.value - a.value);
  for (const { statement } of pool.slice(0, 12)) {
    if (chosen.length === MOST_SENTENCES) break;
    if (
      (overlap(said, statement.stems) >= 0.8 && !tellsMore(statement, said)) ||
      chosen.some(({ from }) => overlap(from.stems, statement.stems) >= 0.5)
    )
      continue;
    const alone = standAlone(statement, desk.reading);
    if (alone === null || !holds(alone, desk.carry)) continue;
    chosen.push({ ...alone, citations: alsoSaidBy(alone, group.voices, desk.carry) });
  }
  return chosen;
}

/** "Europol said that it had seized 41 servers and arrested three in …": a lead that says the headline over, with so much more. */
const MORE_WORDS = 6;
const tellsMore = ({ place, stems }: Statement, said: ReadonlySet<string>): boolean =>
  place === 1 && [...stems].filter((word) => !said.has(word)).length >= MORE_WORDS;

/** What stands beside a headline that was taken back: the correction, in its own words or by its title. */
function correctionOf(desk: Desk): Cited | null {
  for (const statement of correctingSentences(desk.back)) {
    const alone = standAlone(statement, desk.reading);
    if (alone !== null && holds(alone, desk.carry)) return { text: alone.text, citations: alone.citations };
  }
  const headline = desk.back.voices.length > 0 ? bestHeadline(desk.back.voices, desk, 'any') : null;
  return headline && { text: `${headline.text}.`, citations: headline.citations };
}

/** What someone thinks, or who helped, counts so much beside what happened. */
const THOUGHT = 0.7;
const HELPED = /\b(?:took part|taken part|participated|assist(?:s|ed|ing)|helped|supported|contributed)\b/;
/** And one of what the attackers say of their deed. */
const BOASTED = 0.4;

function added(statement: Statement, said: ReadonlySet<string>, { reading }: Desk): number {
  const { stems, place } = statement;
  let sum = 0;
  for (const word of stems) if (!said.has(word)) sum += reading.weight.get(word) ?? 0;
  const told = isBoast(statement)
    ? BOASTED
    : isOpinion(statement) || HELPED.test(statement.text)
      ? THOUGHT
      : 1;
  return (sum * told) / Math.sqrt(stems.size + 4) / (place <= 2 ? 1 : 1.3);
}
