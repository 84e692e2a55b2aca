/** Who and what a story is about, its observables, techniques and vulnerabilities, each with its citations. */
import type { Citation } from '../domain/article.ts';
import { entityId, unknownVulnerability } from '../domain/entity.ts';
import { sentenceOfSpan } from '../domain/findings.ts';
import type { StoryPage } from '../domain/page.ts';
import type { StoryArticle, StoryContent } from '../domain/story.ts';
import type { Db } from '../store/connect.ts';
import { allStanding } from '../store/entity-decisions.ts';
import { refKey } from '../store/entity-resolve.ts';
import { articlesAsDecided, techniquesAdded } from '../store/findings-decided.ts';
import { namedBeside } from '../story/compose/named.ts';
import { namesUsed } from '../story/compose/names-used.ts';
import { statedOfFlaws } from '../story/compose/stated.ts';
import type { Citer } from './citations.ts';
import type { Catalogues } from './entity-knowledge.ts';
import { naming } from './entity-names.ts';
import { fixTablesIn } from './fix-table.ts';
import { fixViews, statedView } from './flaw.ts';
import { observableList, observablesIn } from './observable-view.ts';
import { aboutAsDecided, flawsLeft, namedAsDecided } from './story-about.ts';
import { techniquesIn, techniqueViews } from './technique-view.ts';

const VULNERABILITIES = 30;
const MOST_CITED = 3;

/** `read`: what the reader has seen of the story; what stands not in it is new to them. */
export async function whoAndWhat(
  db: Db,
  catalogues: Catalogues,
  content: StoryContent,
  articles: StoryArticle[],
  read: StoryContent | null,
  citer: Citer,
): Promise<Pick<StoryPage, 'about' | 'named' | 'observables' | 'techniques' | 'vulnerabilities' | 'fixes'>> {
  const { views } = citer;
  // What was told before there was this part has none.
  const told = content.about ?? [];
  const stated = statedOfFlaws(articles);
  const beside = namedBeside(told, articles);
  const { onEntities: decisions, onFinds } = await allStanding(db);
  const corrected = articlesAsDecided(articles, onFinds);
  const observables = observablesIn(corrected);
  const techniques = techniquesIn(corrected);
  const added = techniquesAdded(onFinds, articles);
  const about = aboutAsDecided(told, articles, decisions);
  const vulnerable = vulnerabilitiesIn(articles, flawsLeft(decisions));
  for (const { type, id, by } of about)
    if (type === 'vulnerability' && by !== undefined && isNumbered(id) && !vulnerable.has(id))
      vulnerable.set(id, []);
  const needed =
    about.length > 0 || beside.length > 0 || techniques.length + added.length > 0 || vulnerable.size > 0;
  const [knowledge, known] = await Promise.all([
    needed ? catalogues.knowledge() : null,
    catalogues.vulnerabilities([...vulnerable.keys()]),
  ]);
  const named = namedAsDecided(beside, about, articles, decisions);
  const seen = new Set(
    aboutAsDecided(read?.about ?? [], articles, decisions).map((one) => `${one.role} ${refKey(one)}`),
  );
  const used = new Map(
    namesUsed(articles).map(({ type, key, name }) => [refKey({ type, id: entityId(key) }), name]),
  );
  const nameOf = knowledge && (await naming(db, knowledge, [...about, ...named], used));
  const harmful = observables.filter(({ role }) => role === 'malicious').length;
  return {
    about: about.map(({ citations, by = null, ...one }) => ({
      ...one,
      by,
      name: nameOf?.(one) ?? one.name,
      citations: views(citations),
      isNew: read !== null && !seen.has(`${one.role} ${refKey(one)}`),
    })),
    named: named.map(({ citations, ...one }) => ({
      ...one,
      name: nameOf?.(one) ?? one.id,
      citations: views(citations),
    })),
    observables: observableList(
      { rows: observables, total: observables.length, malicious: harmful, newest: null, beside: 0 },
      views,
    ),
    techniques: knowledge ? techniqueViews(techniques, added, knowledge, views) : [],
    vulnerabilities: [...vulnerable].map(([id, citations]) => {
      const vulnerability = known.get(id) ?? unknownVulnerability(id);
      return {
        ...vulnerability,
        kevAsOf: knowledge?.exploitedAsOf ?? null,
        citations: views(citations),
        stated: statedView(stated.get(id), vulnerability, views),
      };
    }),
    fixes: fixViews(fixTablesIn(articles), views),
  };
}

/** Whether it is called by a number, which the catalogues know it by. */
const isNumbered = (id: string): boolean => /^(?:cve|ghsa)-/.test(id);

/** By id, as `cve-2025-12345`: where its articles name each, named in most first. */
function vulnerabilitiesIn(
  articles: StoryArticle[],
  isLeft: ReturnType<typeof flawsLeft>,
): Map<string, Citation[]> {
  const found = new Map<string, Citation[]>();
  for (const { article, findings } of articles) {
    const here = new Set<string>();
    for (const { type, key, start, end } of findings.mentions) {
      if (type !== 'vulnerability') continue;
      const id = entityId(key);
      if (!isNumbered(id) || here.has(id)) continue;
      here.add(id);
      if (!isLeft(article.id, id)) continue;
      const citations = found.get(id) ?? [];
      citations.push({ articleId: article.id, ...sentenceOfSpan(findings.sentences, start, end) });
      found.set(id, citations);
    }
  }
  return new Map(
    [...found]
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, VULNERABILITIES)
      .map(([id, citations]) => [id, citations.slice(0, MOST_CITED)]),
  );
}
