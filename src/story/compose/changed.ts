/**
 * What each event changed of the story's state, out of what composing has found: a figure that it moved, a claim that it
 * denies or takes back, a victim or a culprit that nobody had named, a flaw that it closed. What a story begins with
 * changes nothing of it.
 */
import type { Citation } from '../../domain/article.ts';
import type { Certainty } from '../../domain/entity.ts';
import type { About, Disagreement, EventChange, StoryEvent } from '../../domain/story.ts';
import { ANY_CLAIM } from './claims.ts';
import { writtenDates } from './days.ts';
import { exploitationIn } from './exploitation.ts';
import { numbersIn } from './numbers.ts';
import type { Reading } from './reading.ts';
import { citationOf, type Voice } from './voices.ts';

/** Who or what the story is about, and all passages that say so. */
export interface Named {
  about: About;
  said: readonly { citation: Citation; certainty: Certainty }[];
}

/** A change, and the identifier of the event that made it. */
interface Made {
  event: string;
  change: EventChange;
}

/**
 * Adds to each event what it changed: to `main` ones, which reports are about, and to `others`, which they only mention and
 * which may have closed a flaw.
 */
export function withChanges(
  main: readonly StoryEvent[],
  others: readonly StoryEvent[],
  disagreements: readonly Disagreement[],
  named: readonly Named[],
  reading: Reading,
): StoryEvent[] {
  const made = [
    ...disagreements.flatMap((disagreement) => answersChanged(disagreement, main)),
    ...named.flatMap((one) => nameAdded(one, main, reading) ?? []),
    ...fixes([...main, ...others], flawOf(named)),
    ...reading.voices.flatMap((voice) => attackedSince(voice, [...main, ...others]) ?? []),
  ];
  const changes = Map.groupBy(made, ({ event }) => event);
  return [...main, ...others].map((event) => ({
    ...event,
    changed: (changes.get(event.id) ?? []).map(({ change }) => change),
  }));
}

const tellerOf = ({ articleId }: Citation, main: readonly StoryEvent[]): StoryEvent | undefined =>
  main.find(({ articleIds }) => articleIds.includes(articleId));

/** Each answer of a disagreement that came after another one changed what the story said until then. */
function answersChanged({ question, status, sides }: Disagreement, main: readonly StoryEvent[]): Made[] {
  return sides.slice(1).flatMap((side, i): Made[] => {
    const before = sides[i]!;
    const event = tellerOf(side.citations[0]!, main);
    if (event === undefined || side.at < before.at) return [];
    // What is held against each other in one event was in doubt from the start.
    const isDoubt = status === 'open' || status === 'denied';
    if (isDoubt && event === tellerOf(before.citations[0]!, main)) return [];
    const text = inWords(question, status, before, side);
    const citations = [before.citations[0]!, side.citations[0]!];
    return [{ event: event.id, change: { what: WHAT[status], text, citations } }];
  });
}

const WHAT: Record<Disagreement['status'], EventChange['what']> = {
  updated: 'update',
  corrected: 'correction',
  denied: 'denial',
  open: 'dispute',
};

type Side = Disagreement['sides'][number];

function inWords(question: string, status: Disagreement['status'], before: Side, after: Side): string {
  const [was, is] = [shortOf(before), shortOf(after)];
  const asked = asStatement(question);
  if (status === 'denied') return asked === null ? `denied: ${question}` : `denied ${asked}`;
  if (status === 'open') return `in dispute: ${question}`;
  if (question === ANY_CLAIM) return 'claim withdrawn';
  const moved = was !== null && is !== null ? figureMoved(status, was, is) : null;
  if (moved !== null) return moved;
  if (status === 'corrected' && asked !== null) return `no longer claimed ${asked}`;
  if (was === null || is === null) return `a new answer to “${question}”`;
  return `${question} ${upperFirst(is)} (before: ${was})`;
}

/** In characters: what is longer is a sentence, and stands among the disagreements. */
const SHORT = 48;

/** A side's answer in a few words; null where it has only a sentence. */
const shortOf = ({ answer, says }: Side): string | null => answer ?? (says.length <= SHORT ? says : null);

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "raised from 43,000 to more than 100,000 packages"; null where one of the two is no figure, or another noun is counted. */
function figureMoved(status: Disagreement['status'], was: string, is: string): string | null {
  const [old, now] = [numbersIn(was)[0], numbersIn(is)[0]];
  if (old === undefined || now === undefined || writtenDates(`${was}; ${is}`).length > 0) return null;
  if (was.slice(old.end) !== is.slice(now.end)) return null;
  const way = status === 'corrected' ? 'corrected' : now.value > old.value ? 'raised' : 'lowered';
  return `${way} from ${was.slice(0, old.end)} to ${is}`;
}

/** "Was it an attack?" as what is asked: "that it was an attack"; null where the question asks for more than yes or no. */
function asStatement(question: string): string | null {
  const [, verb, subject, rest] =
    /^(Is|Was|Are|Were) (it|there|a ransom|data|the [a-z]+) (.*)\?$/.exec(question) ?? [];
  return verb === undefined ? null : `that ${subject} ${verb.toLowerCase()} ${rest}`;
}

/** How far into an article its news reaches; further down, other cases are named. */
const LEAD = 6;

/** A victim or a culprit whom a later report was the first to name. */
function nameAdded({ about, said }: Named, main: readonly StoryEvent[], reading: Reading): Made | null {
  if ((about.role !== 'victim' && about.role !== 'actor') || about.certainty === 'denied') return null;
  const at = reading.voices.findIndex((voice) =>
    said.some(({ citation }) => citation.articleId === voice.id && isInLead(citation, voice)),
  );
  const voice = reading.voices[at];
  const first = voice && said.find(({ citation }) => citation.articleId === voice.id);
  const event = first && tellerOf(first.citation, main);
  if (event === undefined || event.articleIds.includes(reading.voices[0]!.id)) return null;
  if (reading.voices.slice(0, at).some((earlier) => names(earlier, about.name))) return null;
  const text =
    about.role === 'victim'
      ? `new victim: ${about.name}`
      : first!.certainty === 'hedged'
        ? `${about.name} suspected`
        : `attributed to ${about.name}`;
  const what = about.role === 'victim' ? 'victim' : 'attribution';
  return { event: event.id, change: { what, text, citations: [first!.citation] } };
}

/** That attacks are known, where the same article had denied it before its update. */
function attackedSince(voice: Voice, events: readonly StoryEvent[]): Made | null {
  const { said, denied } = exploitationIn(voice);
  if (said === null || denied === null) return null;
  const own = citationOf(said);
  const telling = events.find(({ citations }) =>
    citations.some(({ articleId, start }) => articleId === own.articleId && start === own.start),
  );
  const event = telling ?? tellerOf(own, events);
  if (event === undefined) return null;
  const text = 'exploited (before: no exploitation known)';
  return { event: event.id, change: { what: 'update', text, citations: [citationOf(denied), own] } };
}

const isInLead = ({ start }: Citation, { statements }: Voice): boolean =>
  start <= (statements[LEAD] ?? statements.at(-1))!.end;

const names = ({ source }: Voice, name: string): boolean => source.article.text.includes(name);

const CVE = /\bCVE-\d{4}-\d{4,7}\b/g;

/** The flaw that a story is about, where it is about one. */
function flawOf(named: readonly Named[]): string | null {
  const flaws = named.filter(({ about }) => about.role === 'vulnerability');
  return flaws.length === 1 ? flaws[0]!.about.name : null;
}

/** What is fixed where no number says which: the flaw that the story is about. */
const CLOSES_IT = /\b(?:the|its|this) (?:flaw|hole|bug|vulnerability|fix)\b|^Vulnerability\b/;

/** Each fix of flaws that no earlier line of the timeline closed. `only`: the one that the story is about. */
function fixes(events: readonly StoryEvent[], only: string | null): Made[] {
  const closed = new Set<string>();
  return events
    .filter(({ kind, status }) => kind === 'fix' && status === 'happened')
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
    .flatMap((event): Made[] => {
      const told = [event.headline, ...event.sentences.map(({ text }) => text)].join(' ');
      const meant = told.match(CVE) ?? (only !== null && CLOSES_IT.test(told) ? [only] : []);
      const fresh = [...new Set(meant)].filter((flaw) => !closed.has(flaw));
      for (const flaw of fresh) closed.add(flaw);
      if (fresh.length === 0) return [];
      const text = `fixed: ${fresh.join(', ')}`;
      return [{ event: event.id, change: { what: 'fix', text, citations: event.citations } }];
    });
}

const dayOf = ({ happened, reportedAt }: StoryEvent): string => happened?.start ?? reportedAt;
