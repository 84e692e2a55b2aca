/** How severe a story of flaws is by what the catalogues know of them besides: a stage reads texts alone. */
import type { Vulnerability } from '../domain/entity.ts';
import type { Severity, StoryContent } from '../domain/story.ts';
import { dayInWords } from '../story/compose/days.ts';

const LEVELS = ['low', 'medium', 'high', 'critical'] as const;
const OF_FLAWS: ReadonlySet<string | null> = new Set(['vulnerability', 'malware-campaign']);
/** More flaws make a list, whose worst entry says little of the story. */
const MOST_FLAWS = 5;

type Told = Pick<StoryContent, 'kind' | 'severity' | 'about' | 'corrected'>;

/** Ids of the flaws that the story is about, where its kind is one of flaws; none where they are too many. */
export function flawsOf({ kind, about }: Told): string[] {
  if (!OF_FLAWS.has(kind)) return [];
  const flaws = (about ?? [])
    .filter(({ role, certainty }) => role === 'vulnerability' && certainty !== 'denied')
    .map(({ id }) => id);
  return flaws.length > MOST_FLAWS ? [] : flaws;
}

/**
 * The severity that the articles give, with what `known` (by id) adds: each reason says that it is the catalogue's. One that a person
 * gave stands.
 */
export function severityWith(told: Told, known: ReadonlyMap<string, Vulnerability>): Severity | null {
  if (told.corrected?.severity !== undefined) return told.severity;
  const flaws = flawsOf(told).flatMap((id) => known.get(id) ?? []);
  const stated = told.severity?.reasons ?? [];
  const score = Math.max(0, ...flaws.map(({ cvss }) => cvss?.score ?? 0));
  const isScored = stated.some((words) => words.startsWith('CVSS'));
  const due = flaws.flatMap(({ kev }) => kev?.due ?? []).sort()[0];
  const isListed = stated.some((words) => words.startsWith('on CISA’s list'));
  const added = [
    ...(due !== undefined && !isListed
      ? [`on CISA’s list of exploited flaws, to be fixed by ${dayInWords(due)} (catalogue)`]
      : []),
    ...(score > 0 && !isScored ? [`CVSS ${score.toFixed(1)} (catalogue)`] : []),
  ];
  if (added.length === 0) return told.severity;
  // A score that the articles give has been heard already, and theirs goes before.
  const scored = isScored || score === 0 ? -1 : score >= 9 ? 3 : score >= 7 ? 2 : score >= 4 ? 1 : 0;
  // What is attacked is worse than its score alone.
  const attacked = due === undefined ? -1 : 2;
  const own = told.severity === null ? -1 : LEVELS.indexOf(told.severity.level);
  return { level: LEVELS[Math.max(own, scored, attacked)]!, reasons: [...stated, ...added] };
}
