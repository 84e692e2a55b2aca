/** Stories whose flaws people took the part from, or gave it: what told of such a flaw alone is no ground for a severity any more. */
import { type EntityDecision, entityId } from '../domain/entity.ts';
import type { StoryArticle, StoryContent } from '../domain/story.ts';
import { loadArticles } from '../store/articles.ts';
import type { Db } from '../store/connect.ts';
import { standingDecisions } from '../store/entity-decisions.ts';
import { partsDecided } from '../store/entity-parts.ts';
import { articlesOfStories } from '../store/stories.ts';
import { readStory } from '../story/compose/reading.ts';
import { severityOf } from '../story/compose/severity.ts';
import { inOrder, voicesOf } from '../story/compose/voices.ts';
import { aboutAsDecided, flawsLeft } from './story-about.ts';

type Told = Pick<StoryContent, 'kind' | 'severity' | 'about' | 'corrected'>;

const ofFlaws = (decisions: EntityDecision[]): EntityDecision[] =>
  partsDecided(decisions).filter(
    ({ role, becomes }) => role === 'vulnerability' || becomes === 'vulnerability',
  );

/** Whom the story is about, and its severity without the flaws that have no part left in `articles`, which are the story's. */
export function flawsAsDecided(
  told: Told,
  articles: readonly StoryArticle[],
  decisions: EntityDecision[],
): Told {
  if (ofFlaws(decisions).length === 0) return told;
  const isLeft = flawsLeft(decisions);
  let isChanged = false;
  const left = articles.map((one) => {
    const roles = one.findings.roles.filter(
      ({ role, key }) => role !== 'vulnerability' || isLeft(one.article.id, entityId(key)),
    );
    if (roles.length === one.findings.roles.length) return one;
    isChanged = true;
    return { ...one, findings: { ...one.findings, roles } };
  });
  const severity =
    !isChanged || told.kind === null || told.corrected?.severity !== undefined
      ? told.severity
      : severityOf(told.kind, readStory(voicesOf(inOrder(left))));
  return { ...told, severity, about: aboutAsDecided(told.about ?? [], articles, decisions) };
}

/** The same of several stories by id; those that no decision is about are left out. */
export async function flawsDecidedIn(
  db: Db,
  stories: readonly { id: string; content: StoryContent }[],
): Promise<Map<string, Told>> {
  const decisions = await standingDecisions(db);
  const decided = new Set(ofFlaws(decisions).flatMap(({ articles }) => articles ?? []));
  if (decided.size === 0) return new Map();
  const members = await articlesOfStories(
    db,
    stories.map(({ id }) => id),
  );
  const found = new Map<string, Told>();
  for (const { id, content } of stories) {
    const ids = members.get(id) ?? [];
    if (ids.some((article) => decided.has(article)))
      found.set(id, flawsAsDecided(content, await loadArticles(db, ids), decisions));
  }
  return found;
}
