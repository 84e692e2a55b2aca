/** What the story goes back to, where reports only mention it with its date: "the hack in April", "the March 2023 data theft". */
import { entityId } from '../../domain/entity.ts';
import type { About, StoryEvent } from '../../domain/story.ts';
import { addDays, type Dated } from '../../domain/time.ts';
import { standAlone } from './alone.ts';
import { holds } from './carry.ts';
import type { Named } from './changed.ts';
import type { Desk } from './desk.ts';
import { mayBeSame } from './event-dates.ts';
import { once } from './once.ts';
import { isOfOtherEvent } from './other-events.ts';
import { isRepeat } from './retraction.ts';
import { citationOf, compareText, type Statement, type Voice } from './voices.ts';
import { contentStems, plain, tokens } from './words.ts';

const NOUN =
  '(cyber[ -]?attack|ransomware attack|hacking attack|cyber hack|data breach|security breach|breach|hack|data theft|theft of data|intrusion|attack)';
/** "the hack of its systems in April", "the attack began on 31 August". */
const BEFORE = new RegExp(
  `\\b${NOUN}(?: (?!(?:that|which|who|and|but|as|said|says|after|by)\\b)[\\p{L}’'-]+){0,5} (?:in|on|of|since|began|began in|began on)(?: the)? $`,
  'iu',
);
/** "the intrusion had lasted from 10 July to". */
const LASTED = new RegExp(
  `\\b${NOUN}(?: (?:had|has))?(?: (?:lasted|ran|run|went on|gone on|took place|taken place|happened|occurred))? (?:from|between) $`,
  'iu',
);
const TO = /^ (?:to|and|until|till|through)(?: (?:at least|about|around))? $|^ ?– ?$/;
/** "the breach at Northgate Bank in". */
const WHOSE =
  /\b(?:at|on|of|against) (?:the )?(\p{Lu}[\p{L}\p{N}&’'.-]*(?: \p{Lu}[\p{L}\p{N}&’'.-]*){0,3}) (?:in|on|of|since)(?: the)? $/u;
/** "the data theft of last month", "July's cyber attack", "the March 2023 data theft". */
const AFTER = new RegExp(
  `^(?:'s|’s)? (?:\\p{Ll}+ )?${NOUN}\\b(?! (?:claims?|announcements?|disclosures?|notices?|notifications?|filings?|reports?|letters?|statements?|posts?|listings?)\\b)`,
  'iu',
);
/** "claimed responsibility for the attack on 12 May": the day is that of the claim. Further off stands a clause of its own. */
const IS_TOLD =
  /\b(?:(?:claim|disclos|announc|confirm|report|reveal|admit|acknowledg|detect|discover|notic|identif|notif|publici[sz])\p{Ll}*|boast\p{Ll}* of|learn(?:ed|t|s)? of|warn\p{Ll}* of|t(?:ook|akes?|aken) (?:the )?(?:credit|responsibility))(?: (?:of|about|responsibility for|for))?(?: (?:the|an?|its|their|his|this|that))?(?: \p{L}[\p{L}’'-]*){0,2} ?$/iu;
/** "was hacked by criminals in April", "The breach occurred in April". */
const DONE =
  /\b(?:hacked|breached|infiltrated|attacked|compromised|targeted|occurred|took place|happened|hit)(?: by (?:[\p{L}’'-]+ ){1,3})? ?(?:in|on)(?: the)? $/iu;
/** In characters: a noun this near the start of a sentence is its subject, and its date that of the sentence. */
const SUBJECT_WITHIN = 30;

/** Whether a date belongs to an attack that a sentence mentions, not to what the sentence tells; `before` is what stands before it. */
export function isOfMentioned(before: string): boolean {
  const match = BEFORE.exec(before);
  return match !== null && match.index > SUBJECT_WITHIN;
}

const NEW =
  /\b(?:second|another|new|latest|separate|unrelated|not related|similar|previous|earlier|other|series of)\b/i;

const SENTENCES = 8;
const OLDEST_DAYS = 1200;
const LONGEST_SPAN_DAYS = 31;
const MOST = 1;

interface Mention {
  statement: Statement;
  when: Dated;
  noun: string;
  /** Whom it hit, where the sentence says so beside the date. */
  whom: string | undefined;
}

/** The event that the story goes back to, with the day or month that its reports give, unless `known` has it. */
export function originEvents(
  known: readonly StoryEvent[],
  named: readonly Named[],
  desk: Desk,
): StoryEvent[] {
  const victims = named.flatMap(({ about }) => (about.role === 'victim' ? [about] : []));
  const byDate = new Map<string, Mention[]>();
  // Half a year holds many days: an event of so vague a date is another one.
  const told = known.flatMap(({ happened }) =>
    happened !== null && addDays(happened.start, LONGEST_SPAN_DAYS) >= happened.end ? [happened] : [],
  );
  for (const mention of mentionsIn(desk)) {
    if (told.some((happened) => mayBeSame(happened, mention.when))) continue;
    const key = mention.when.start.slice(0, 7);
    byDate.set(key, [...(byDate.get(key) ?? []), mention]);
  }
  return [...byDate.values()]
    .sort((a, b) => families(b) - families(a) || compareText(b[0]!.when.start, a[0]!.when.start))
    .flatMap((mentions) => eventOf(mentions, victims, desk) ?? [])
    .slice(0, MOST);
}

const families = (mentions: readonly Mention[]): number =>
  new Set(mentions.map(({ statement }) => statement.voice.family)).size;

function mentionsIn({ reading, back }: Desk): Mention[] {
  const first = reading.voices[0]!.day;
  const oldest = addDays(first, -OLDEST_DAYS);
  const newest = addDays(first, -1);
  return reading.voices
    .flatMap(mentionedIn)
    .filter(({ statement, when }) => when.end < newest && when.start >= oldest && !isRepeat(statement, back));
}

/** What a voice mentions of earlier events with their dates, whatever story it is in. */
const mentionedIn = once(({ english, source, statements }: Voice): Mention[] => {
  const { text } = source.article;
  const told = english ? statements.slice(1, 1 + SENTENCES).filter((told) => !NEW.test(told.text)) : [];
  return told.flatMap((statement) => [
    ...lastedIn(statement),
    ...statement.dates.flatMap(({ when, start, end }): Mention[] => {
      if (addDays(when.start, LONGEST_SPAN_DAYS) < when.end || isOfOtherEvent(statement, start)) return [];
      const before = text.slice(statement.start, start);
      const mentioned = BEFORE.exec(before);
      if (mentioned !== null && IS_TOLD.test(before.slice(0, mentioned.index))) return [];
      const noun =
        mentioned?.[1] ??
        AFTER.exec(text.slice(end, end + 60))?.[1] ??
        (DONE.test(before) ? 'cyber attack' : undefined);
      return noun === undefined
        ? []
        : [{ statement, when, noun: noun.toLowerCase(), whom: WHOSE.exec(before)?.[1] }];
    }),
  ]);
});

/** In days: how long an intrusion may have lasted. */
const LONGEST_STAY = 500;

/** "the intrusion had lasted from 10 July to 22 August": both days are of one event, however long. */
function lastedIn(statement: Statement): Mention[] {
  const { text } = statement.voice.source.article;
  return statement.dates.flatMap(({ when, start, end }, i): Mention[] => {
    const next = statement.dates[i + 1];
    const isPair = next !== undefined && TO.test(text.slice(end, next.start));
    const last = isPair ? next : { when, end };
    const until = last.when.end;
    if (until <= addDays(when.start, LONGEST_SPAN_DAYS) || until > addDays(when.start, LONGEST_STAY))
      return [];
    // One expression may hold both days, and the preposition before them.
    const before = `${text.slice(statement.start, start)}${/^(?:from|between) /i.exec(text.slice(start, end))?.[0] ?? ''}`;
    const noun = LASTED.exec(before)?.[1];
    if (noun === undefined || isOfOtherEvent(statement, start)) return [];
    const words = `${/(?:from|between) $/.exec(before)?.[0] ?? ''}${text.slice(start, last.end).replace(/^(?:from|between) /i, '')}`;
    const span: Dated = {
      start: when.start,
      end: until,
      precision: 'range',
      approximate: false,
      basis: `“${plain(words)}”`,
    };
    return [{ statement, when: span, noun: noun.toLowerCase(), whom: undefined }];
  });
}

/** "the attack on its supplier": it hit somebody else, whom the words do not name. */
const ON_ANOTHER =
  /\b(?:on|at|of|against) (?:its|their|his|her|an?|the|one of (?:its|their)) (?:\p{Ll}[\p{L}-]* ){0,3}(?:suppliers?|providers?|vendors?|contractors?|partners?|customers?|clients?|subsidiar(?:y|ies)|parent|rivals?|competitors?|hosts?)\b/iu;
/** "Kestrel, whose outage stopped the shops of Halden, said": who stands beside the one that the sentence is about. */
const ASIDES = /, (?:whose|which|who|where|when)\b[^,]*/gu;

/**
 * Whom the attack hit that a sentence mentions: the first of the story's victims whom the sentence names outside of an
 * aside; the chief one where it names none at all, and it is his article. Undefined where it may be another.
 */
function victimOf({ voice, start, end, text }: Statement, victims: readonly About[]): string | undefined {
  if (ON_ANOTHER.test(text)) return undefined;
  const { article, findings } = voice.source;
  const raw = article.text.slice(start, end);
  const asides = [...raw.matchAll(ASIDES)].map(({ index, 0: { length } }) => [
    start + index,
    start + index + length,
  ]);
  const namedIn = findings.mentions.flatMap((mention) => {
    const victim = victims.find(({ id }) => id === entityId(mention.key));
    return victim === undefined ? [] : [{ victim, at: mention.start }];
  });
  const own = namedIn.filter(({ at }) => at >= start && at < end);
  const told = own.find(({ at }) => !asides.some(([from, to]) => at >= from! && at < to!));
  if (own.length > 0) return told?.victim.name;
  const [chief] = victims;
  const named = contentStems(tokens(chief?.name ?? ''));
  const isOfChief = voice.statements.slice(0, 3).some(({ stems }) => named.some((word) => stems.has(word)));
  return isOfChief ? chief!.name : undefined;
}

/** The one with the finest date tells it. */
function eventOf(mentions: readonly Mention[], victims: readonly About[], desk: Desk): StoryEvent | null {
  const span = ({ when }: Mention) => Date.parse(when.end) - Date.parse(when.start);
  for (const mention of [...mentions].sort((a, b) => span(a) - span(b))) {
    const { statement, when, noun } = mention;
    const hit = mention.whom ?? victimOf(statement, victims);
    if (hit === undefined) continue;
    const { article } = statement.voice.source;
    const headline = `${noun.slice(0, 1).toUpperCase()}${noun.slice(1)} hits ${hit}`;
    const own = citationOf(statement);
    const title = statement.voice.statements[0]!;
    const ways = [[own], [own, citationOf(title)]];
    const citations = ways.find((some) => holds({ text: headline, citations: some }, desk.carry));
    if (citations === undefined) continue;
    const alone = standAlone(statement, desk.reading);
    const fits = alone !== null && holds(alone, desk.carry);
    return {
      id: `${statement.voice.id}-${statement.start}`,
      happened: when,
      reportedAt: article.published.at,
      learnedAt: article.learnedAt,
      headline,
      sentences: fits ? [{ text: alone.text, citations: alone.citations }] : [],
      citations,
      confirmedBy: [...new Set(mentions.map(({ statement: { voice } }) => voice.family))]
        .filter((family) => family !== '')
        .sort(compareText),
      status: 'happened',
      articleIds: [...new Set(mentions.map(({ statement: { voice } }) => voice.id))],
    };
  }
  return null;
}
