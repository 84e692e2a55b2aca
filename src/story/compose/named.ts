/** Whom headlines of a story name without giving a role: who is sued, praised or bought is neither victim nor attacker. */
import type { Citation } from '../../domain/article.ts';
import { type EntityRef, type EntityType, entityId, nameKey } from '../../domain/entity.ts';
import { sentenceOfSpan } from '../../domain/findings.ts';
import type { About, StoryArticle } from '../../domain/story.ts';
import { withTowns } from '../../domain/towns.ts';

export interface Named extends EntityRef {
  /** Articles that name it in their headline and in their text. */
  articles: number;
  citations: Citation[];
}

const types: ReadonlySet<EntityType> = new Set([
  'actor',
  'malware',
  'tool',
  'campaign',
  'product',
  'organisation',
  'person',
  'name',
]);
const MOST = 6;
const MOST_CITED = 3;
/** One headline of so many must name it. */
const SHARE = 4;

/** An operation of police or spies is one by its name, wherever it stands; so much of several articles must tell of it. */
const OPERATION = 'operation-';
const SHARE_OF_OPERATION = 2;
const SEVERAL = 3;

/**
 * Entities without a role in `about` that a quarter of the headlines name, and the text under them too, so that it is
 * no word of the headline alone, and operations that half of several texts name; those that most articles name first, at
 * most 6. Copies and publishers do not count.
 */
export function namedBeside(about: readonly About[], articles: readonly StoryArticle[]): Named[] {
  const told = new Set(about.map(({ id }) => id));
  const heard = articles.filter(({ copyOf }) => copyOf === null);
  const operations = heard.length < SEVERAL ? new Map<string, string>() : operationsIn(heard);
  const found = new Map<string, Named>();
  for (const { article, findings, publisher } of heard) {
    const title = article.blocks[0]?.end ?? 0;
    const inTitle = new Set<string>();
    const own = entityId(nameKey(publisher.name));
    const counted = new Set<string>();
    for (const { type, key, start, end } of withTowns(findings).mentions) {
      const id = operations.get(entityId(key)) ?? entityId(key);
      if (!types.has(type) || told.has(id) || id === own) continue;
      if (start < title) inTitle.add(id);
      else if ((inTitle.has(id) || operations.has(id)) && !counted.has(id)) {
        counted.add(id);
        const one = found.get(id) ?? { type, id, articles: 0, citations: [] };
        if (one.type === 'name') one.type = type;
        one.articles++;
        if (one.citations.length < MOST_CITED)
          one.citations.push({ articleId: article.id, ...sentenceOfSpan(findings.sentences, start, end) });
        found.set(id, one);
      }
    }
  }
  return [...found.values()]
    .filter(
      ({ id, articles }) => articles * (operations.has(id) ? SHARE_OF_OPERATION : SHARE) >= heard.length,
    )
    .sort((a, b) => b.articles - a.articles)
    .slice(0, MOST);
}

/** The operations that articles name, by the whole name and by what follows that word: "Endgame". */
function operationsIn(articles: readonly StoryArticle[]): Map<string, string> {
  const ids = articles.flatMap(({ findings }) => findings.mentions.map(({ key }) => entityId(key)));
  return new Map(
    ids
      .filter((id) => id.startsWith(OPERATION))
      .flatMap((id): [string, string][] => [
        [id, id],
        [id.slice(OPERATION.length), id],
      ]),
  );
}
