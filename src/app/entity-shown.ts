/** Parts of the page of an entity, made of what the tables say. */
import {
  type CatalogueEntity,
  type EntityDecision,
  type EntityRef,
  entityId,
  type RelatedRef,
} from '../domain/entity.ts';
import type { EntityPage, EntityStory, NameView } from '../domain/entity-page.ts';
import type { Cited } from '../domain/story.ts';
import type { listStories, namesOfEntity, rolesInStories } from '../store/entity-reads.ts';
import { refKey } from '../store/entity-resolve.ts';
import type { Citer } from './citations.ts';

const SAID = 5;
const MOST_MONTHS = 120;
const DAY = 86_400_000;

export type ListedStory = Awaited<ReturnType<typeof listStories>>[number];
type StoryRole = Awaited<ReturnType<typeof rolesInStories>>[number];

const FIRMEST = { asserted: 0, hedged: 1, denied: 2 } as const;
/** What a sentence says goes before what only a person says. */
const placeOf = ({ certainty, by }: StoryRole): number => FIRMEST[certainty] + (by === null ? 0 : 3);

/** A story in the list of an entity's; `roles` may be those of many stories. */
export function storyRow(row: ListedStory, roles: StoryRole[]): EntityStory {
  const own = new Map<string, StoryRole>();
  for (const one of roles) {
    const known = own.get(one.role);
    if (one.story_id === row.id && (!known || placeOf(one) < placeOf(known))) own.set(one.role, one);
  }
  return {
    id: row.id,
    title: row.title,
    state: row.content.state.text,
    kind: row.kind,
    updatedAt: row.updated_at,
    publishers: row.publishers,
    articles: row.articles,
    roles: [...own.values()].map(({ role, certainty, by }) => ({ role, certainty, by })),
  };
}

/** Sentences of story summaries that name it, newest story first. */
export function saidOf(names: string[], stories: ListedStory[]): Cited[] {
  const wanted = names.map((name) => name.toLowerCase()).filter((name) => name.length > 1);
  const holds = (text: string) => {
    const lower = text.toLowerCase();
    return wanted.some((name) => {
      const at = lower.indexOf(name);
      return at >= 0 && !isLetter(lower[at - 1]) && !isLetter(lower[at + name.length]);
    });
  };
  const said = new Map<string, Cited>();
  for (const { content } of stories) {
    for (const sentence of content.summary) if (holds(sentence.text)) said.set(sentence.text, sentence);
    if (said.size >= SAID) break;
  }
  return [...said.values()].slice(0, SAID);
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

type NameRow = Awaited<ReturnType<typeof namesOfEntity>>[number];

/**
 * Each name once: those that articles use, with whoever else says that it is one; then those of catalogues alone. What is the page's
 * `title` but for its capitals stands as this does.
 */
export function nameViews(
  names: NameRow[],
  catalogue: CatalogueEntity | null,
  decisions: EntityDecision[],
  ref: EntityRef,
  title: string,
  citer: Citer,
): NameView[] {
  const views = new Map<string, NameView>();
  for (const { alias, name, articles, firstSeenAt, citations } of names)
    views.set(alias, {
      name: alias === entityId(title) ? title : name,
      claims: [],
      articles,
      firstSeenAt,
      citations: citer.views(citations),
      decision: null,
    });
  const at = (name: string): NameView => {
    const alias = entityId(name);
    const known = views.get(alias);
    if (known) return known;
    const view: NameView = {
      name,
      claims: [],
      articles: 0,
      firstSeenAt: null,
      citations: [],
      decision: null,
    };
    views.set(alias, view);
    return view;
  };
  for (const claim of catalogue?.aliases ?? []) at(claim.name).claims.push(claim);
  for (const decision of decisions.filter((one) => one.undoneAt === null && one.kind !== 'rename')) {
    const into = decision.into !== null && refKey(decision.into) === refKey(ref);
    const alias = decision.alias ?? (into ? decision.entity : null);
    const view = alias === null ? undefined : views.get(alias);
    if (view) view.decision ??= decision;
    // A name that was split off is shown where it was and where it is now, with the decision that keeps it apart.
    else if (alias !== null && (!into || decision.kind === 'split'))
      at(alias === entityId(title) ? title : alias.replaceAll('-', ' ')).decision ??= decision;
  }
  return [...views.values()];
}

/** Without those of which a relation is stated. */
export function unrelated<T extends EntityRef>(together: T[], related: { other: RelatedRef }[]): T[] {
  const stated = new Set(related.map(({ other }) => refKey(other)));
  return together.filter((one) => !stated.has(refKey(one)));
}

/** Every day from the first to the last. */
export function withoutDaysMissing(days: EntityPage['days']): EntityPage['days'] {
  if (days.length < 2) return [];
  const counts = new Map(days.map(({ day, articles }) => [day, articles]));
  const [first, last] = [days[0]!, days.at(-1)!].map(({ day }) => Date.parse(day) / DAY) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, n) => {
    const day = new Date((first + n) * DAY).toISOString().slice(0, 10);
    return { day, articles: counts.get(day) ?? 0 };
  });
}

/** Every month from the first to the last, at most the last ten years. */
export function withoutGaps(months: { month: string; articles: number }[]): EntityPage['activity'] {
  const counts = new Map(months.map(({ month, articles }) => [month, articles]));
  const number = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  if (months.length === 0) return [];
  const last = number(months.at(-1)!.month);
  const first = Math.max(number(months[0]!.month), last - MOST_MONTHS + 1);
  return Array.from({ length: last - first + 1 }, (_, n) => {
    const month = `${Math.floor((first + n) / 12)}-${String(((first + n) % 12) + 1).padStart(2, '0')}`;
    return { month, articles: counts.get(month) ?? 0 };
  });
}
