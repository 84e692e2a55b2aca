/** What changed between two revisions of a story, in words for the wire. */
import type { About, Change, Disagreement, StoryContent, StoryEvent } from '../../domain/story.ts';

const change = (
  what: Change['what'],
  words: string,
  was: string | null = null,
  is: string | null = null,
): Change => ({ what, words, was, is });

/** The changes, most telling first; empty where nothing that a reader sees is different. `before` is null for a new story. */
export function changesBetween(before: StoryContent | null, after: StoryContent): Change[] {
  if (before === null) return [change('new', 'new story')];
  const changes = [
    ...figureChanges(before, after),
    ...attributionChanges(before, after),
    ...eventChanges(before, after),
    ...disputeChanges(before, after),
    ...added('victims', namesOf(before, 'victim'), namesOf(after, 'victim')),
    ...added('vulnerabilities', namesOf(before, 'vulnerability'), namesOf(after, 'vulnerability')),
    ...more('indicators', before.indicators, after.indicators),
    ...more('publishers', before.publishers.length, after.publishers.length),
    ...more('articles', total(before), total(after)),
  ];
  if (before.kind !== after.kind) {
    const now = after.kind?.replace('-', ' ') ?? 'a round-up';
    changes.push(change('kind', `now ${now}`, before.kind, after.kind));
  }
  if (before.title !== after.title && changes.length === 0)
    changes.push(change('title', 'title reworded', before.title, after.title));
  return changes;
}

const total = ({ evidence }: StoryContent): number =>
  evidence.authority + evidence.vendor + evidence.original + evidence.copies;
const key = ({ question }: Disagreement): string => question;

/** What is counted, for one and for many. */
const NOUNS = {
  victims: ['victim', 'victims'],
  vulnerabilities: ['vulnerability', 'vulnerabilities'],
  indicators: ['indicator', 'indicators'],
  publishers: ['publisher', 'publishers'],
  articles: ['article', 'articles'],
} as const;
type Counted = keyof typeof NOUNS;
const MOST_NAMES = 3;

/** "+2 victims: Northgate Bank, Elm Clinic". */
function counted(what: Counted, count: number, names: readonly string[]): Change {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return change(what, `+${count} ${NOUNS[what][count === 1 ? 0 : 1]}${shown === '' ? '' : `: ${shown}`}`);
}

/** A revision of an earlier version does not know the number: then nothing can be said. */
const more = (what: Counted, before: number | undefined, after: number): Change[] =>
  before !== undefined && after > before ? [counted(what, after - before, [])] : [];

function added(what: Counted, before: readonly string[] | null, after: readonly string[] | null): Change[] {
  const names = before && after ? after.filter((name) => !before.includes(name)) : [];
  return names.length === 0
    ? []
    : [
        counted(
          what,
          names.length,
          names.map((name) => name.replaceAll(',', '')),
        ),
      ];
}

/** The entities of a role that nobody denies; null for a revision that an earlier version made. */
function aboutIn({ about }: StoryContent, role: About['role']): About[] | null {
  const all = about as About[] | undefined;
  return all?.filter((entry) => entry.role === role && entry.certainty !== 'denied') ?? null;
}

const namesOf = (content: StoryContent, role: About['role']): string[] | null =>
  aboutIn(content, role)?.map(({ name }) => name) ?? null;

/** Who is said to have done it: named, named otherwise, stated where it was suspected, or no longer. */
function attributionChanges(before: StoryContent, after: StoryContent): Change[] {
  const [old, now] = [aboutIn(before, 'actor'), aboutIn(after, 'actor')];
  if (old === null || now === null) return [];
  const fresh = now.filter(({ id }) => !old.some((other) => other.id === id));
  const gone = old.filter(({ id }) => !now.some((other) => other.id === id));
  const [was, is] = [gone[0]?.name ?? null, fresh[0]?.name ?? null];
  if (was !== null && is !== null)
    return [change('attribution', `attribution changed: ${was} → ${is}`, was, is)];
  if (was !== null) return [change('attribution', `attribution withdrawn: ${was}`, was, null)];
  if (is !== null) {
    const hedged = fresh[0]!.certainty === 'hedged';
    return [change('attribution', hedged ? `${is} suspected` : `attributed to ${is}`, null, is)];
  }
  const firmer = now.find(
    ({ id, certainty }) =>
      certainty === 'asserted' && old.some((other) => other.id === id && other.certainty === 'hedged'),
  );
  return firmer
    ? [change('attribution', `attributed to ${firmer.name}`, `${firmer.name}, suspected`, firmer.name)]
    : [];
}

/** Events that the earlier revision had neither by themselves nor by their headline, and those of which a new article tells more. */
function eventChanges(before: StoryContent, after: StoryContent): Change[] {
  return after.events.flatMap((event) => {
    const { id, headline, status } = event;
    const known = before.events.find((other) => other.id === id || other.headline === headline);
    if (known === undefined)
      return [change('event', status === 'expected' ? `expected: ${headline}` : headline)];
    // That there is more on what the story itself is about, its title says already.
    return headline !== after.title && tellsMore(event, known) ? [change('event', MORE_ON + headline)] : [];
  });
}

const MORE_ON = 'more on: ';

/** Whether a sentence of an event comes from an article that did not tell it before. */
const tellsMore = ({ sentences }: StoryEvent, before: StoryEvent): boolean =>
  sentences.some(({ citations }) =>
    citations.every(({ articleId }) => !before.articleIds.includes(articleId)),
  );

function figureChanges(before: StoryContent, after: StoryContent): Change[] {
  return after.disagreements
    .filter(({ status }) => status === 'corrected' || status === 'updated')
    .filter(
      (now) =>
        !before.disagreements.some(
          (old) =>
            key(old) === key(now) &&
            old.status === now.status &&
            old.sides.at(-1)?.says === now.sides.at(-1)?.says,
        ),
    )
    .map(({ question, status, sides }) =>
      change(status === 'corrected' ? 'correction' : 'figure', question, sides[0]!.says, sides.at(-1)!.says),
    );
}

function disputeChanges(before: StoryContent, after: StoryContent): Change[] {
  return after.disagreements
    .filter(({ status }) => status === 'open' || status === 'denied')
    .filter((now) => !before.disagreements.some((old) => key(old) === key(now)))
    .map(({ question, status }) =>
      change('dispute', status === 'denied' ? `denied: ${question}` : `disputed: ${question}`),
    );
}

/** The order in which a reader is told. */
const ORDER: readonly Change['what'][] = [
  'merged',
  'split',
  'correction',
  'figure',
  'attribution',
  'event',
  'dispute',
  'victims',
  'vulnerabilities',
  'indicators',
  'publishers',
  'articles',
  'kind',
  'title',
  'new',
];
const MOST_EVENTS = 3;

/**
 * The changes of several revisions, newest revision first, as one who was away for all of them is told: counts are summed,
 * a figure goes from its first value to its last, what was undone is not told, and of many events the newest are named.
 */
export function foldChanges(changes: readonly Change[]): Change[] {
  const told = changes.filter(({ what }) => what !== 'new' || changes.length === 1);
  const folded = ORDER.flatMap((what) =>
    foldOf(
      what,
      told.filter((one) => one.what === what),
    ),
  );
  const only = folded.filter(({ what }) => what !== 'title');
  return only.length > 0 ? only : folded;
}

function foldOf(what: Change['what'], same: readonly Change[]): Change[] {
  if (same.length === 0) return [];
  if (what in NOUNS) return [sumOf(what as Counted, same)];
  if (what === 'attribution') return fromFirstToLast(same, () => '');
  if (what === 'kind' || what === 'title') return fromFirstToLast(same, () => '');
  if (what === 'figure' || what === 'correction') return fromFirstToLast(same, ({ words }) => words);
  const all = new Set(same.map(({ words }) => words));
  const once = [...new Map(same.map((one) => [one.words, one])).values()].filter(
    // Who was not told of it at all need not be told that there is more.
    ({ words }) => !(words.startsWith(MORE_ON) && all.has(words.slice(MORE_ON.length))),
  );
  if (what !== 'event' || once.length <= MOST_EVENTS + 1) return once;
  const rest = once.length - MOST_EVENTS;
  return [...once.slice(0, MOST_EVENTS), change('event', `and ${rest} more developments`)];
}

/** Written by `counted`. */
const COUNT = /^\+(\d+) [a-z]+(?:: (.*))?$/;

function sumOf(what: Counted, same: readonly Change[]): Change {
  const parts = same.map(({ words }) => COUNT.exec(words));
  const count = parts.reduce((sum, part) => sum + Number(part?.[1] ?? 0), 0);
  const names = parts.flatMap((part) => part?.[2]?.split(', ') ?? []);
  return counted(what, count, names);
}

/** One change for each group: what it was first and is now; none where it is again what it was. `same` has the newest first. */
function fromFirstToLast(same: readonly Change[], group: (change: Change) => string): Change[] {
  const groups = Map.groupBy(same, group);
  return [...groups.values()].flatMap((changes) => {
    const [newest, oldest] = [changes[0]!, changes.at(-1)!];
    if (changes.length === 1) return [newest];
    if (oldest.was === newest.is) return [];
    return [{ ...newest, was: oldest.was, words: wordsFor(newest, oldest.was) }];
  });
}

function wordsFor({ what, words, is }: Change, was: string | null): string {
  if (what !== 'attribution') return words;
  if (is === null) return `attribution withdrawn: ${was}`;
  return was === null ? `attributed to ${is}` : `attribution changed: ${was} → ${is}`;
}
