/** ATT&CK techniques ready to show, in the order of the matrix. */
import type { Citation } from '../domain/article.ts';
import type { Certainty, Technique } from '../domain/entity.ts';
import type { TechniqueView } from '../domain/entity-page.ts';
import type { StoryArticle } from '../domain/story.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Citer } from './citations.ts';

export interface ToldTechnique {
  technique: string;
  sentences: number;
  /** How many of them only suppose it. */
  hedged: number;
  citations: Citation[];
}

const MOST_CITED = 2;

/** Those that sentences of a story's articles tell of, the likeliest sentences first; copies are left out. */
export function techniquesIn(articles: StoryArticle[]): ToldTechnique[] {
  const told = new Map<string, { score: number; certainty: Certainty; citation: Citation }[]>();
  for (const { article, findings, copyOf } of articles) {
    if (copyOf !== null) continue;
    for (const { id, score, certainty, start, end } of findings.techniques) {
      const sentences = told.get(id) ?? [];
      sentences.push({ score, certainty, citation: { articleId: article.id, start, end } });
      told.set(id, sentences);
    }
  }
  return [...told].map(([technique, sentences]) => ({
    technique,
    sentences: sentences.length,
    hedged: sentences.filter(({ certainty }) => certainty === 'hedged').length,
    citations: sentences
      .sort((a, b) => firmFirst(a.certainty, b.certainty) || b.score - a.score)
      .slice(0, MOST_CITED)
      .map(({ citation }) => citation),
  }));
}

const firmFirst = (a: Certainty, b: Certainty): number => Number(a === 'hedged') - Number(b === 'hedged');

/** Told ones and those that only a catalogue or a person states, `by` whom. One that no catalogue describes shows its id. */
export function techniqueViews(
  told: ToldTechnique[],
  stated: { id: string; by: string | null }[],
  knowledge: Knowledge,
  views: Citer['views'],
): TechniqueView[] {
  const rows = new Map<string, TechniqueView>();
  for (const { technique, sentences, hedged, citations } of told) {
    const known = described(technique, knowledge);
    const before = rows.get(known.id);
    rows.set(known.id, {
      ...known,
      sentences: sentences + (before?.sentences ?? 0),
      hedged: hedged + (before?.hedged ?? 0),
      by: null,
      citations: before?.citations ?? views(citations),
    });
  }
  for (const { id, by } of stated) {
    const known = described(id, knowledge);
    if (!rows.has(known.id)) rows.set(known.id, { ...known, sentences: 0, hedged: 0, by, citations: [] });
  }
  const order = new Map(knowledge.tactics.map(({ shortName }, place) => [shortName, place]));
  const place = ({ tactics }: Technique) => Math.min(...tactics.map((tactic) => order.get(tactic) ?? 99), 99);
  return [...rows.values()].sort(
    (a, b) => place(a) - place(b) || b.sentences - a.sentences || (a.id < b.id ? -1 : 1),
  );
}

const described = (id: string, knowledge: Knowledge): Technique =>
  knowledge.technique(id) ?? {
    id,
    name: id,
    tactics: [],
    parent: /^T\d{4}\.\d{3}$/.test(id) ? id.slice(0, 5) : null,
    url: `https://attack.mitre.org/techniques/${id.replace('.', '/')}`,
  };
