/**
 * What a story's articles call a threat: catalogues call NSO Group "Night Tsunami", and a reader looks for the name that he has
 * read. Only another name counts, and no other spelling or part of the same.
 */
import { type EntityType, nameKey } from '../../domain/entity.ts';
import type { StoryArticle } from '../../domain/story.ts';

const threats: ReadonlySet<EntityType> = new Set(['actor', 'malware', 'tool', 'campaign']);
export const isThreat = (type: EntityType): boolean => threats.has(type);

export interface NameUsed {
  type: EntityType;
  key: string;
  name: string;
}

/** Of every threat that the articles name, the name that they write most; of equals, the first. */
export function namesUsed(articles: readonly StoryArticle[]): NameUsed[] {
  const found = new Map<string, { type: EntityType; key: string; names: Map<string, number> }>();
  for (const { article, findings } of articles) {
    for (const { type, key, start, end } of findings.mentions) {
      if (!isThreat(type)) continue;
      const at = `${type} ${key}`;
      const { names } = found.get(at) ?? { names: new Map<string, number>() };
      const name = article.text.slice(start, end).replace(/\s+/g, ' ');
      names.set(name, (names.get(name) ?? 0) + 1);
      found.set(at, { type, key, names });
    }
  }
  return [...found.values()].map(({ type, key, names }) => ({ type, key, name: mostUsed(names)! }));
}

/** The name that is written most, where it is another than `main`; null where it is that one, or a part or spelling of it. */
export function nameUsed(names: ReadonlyMap<string, number>, main: string): string | null {
  const name = mostUsed(names);
  return name !== null && isAnother(name, main) ? name : null;
}

const mostUsed = (names: ReadonlyMap<string, number>): string | null =>
  [...names].reduce<[string, number] | null>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    null,
  )?.[0] ?? null;

/** "NSO Group" is another name than "Night Tsunami", "Sandworm" none other than "Sandworm Team". */
export function isAnother(name: string, main: string): boolean {
  const [one, other] = [name, main].map((each) => nameKey(each).replace(/[^\p{L}\p{N}]/gu, ''));
  return !one!.includes(other!) && !other!.includes(one!);
}
