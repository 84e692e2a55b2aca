/** Are articles and stories told to be of the right kind? Beside it, always saying the commonest kind. */
import { basename } from 'node:path';
import { Kind } from '../src/domain/kind.ts';
import type { StoryArticle } from '../src/domain/story.ts';
import { kindOf as kindOfStory } from '../src/story/compose/kind.ts';
import { inOrder, voicesOf } from '../src/story/compose/voices.ts';
import { type KindModel, kindOf } from '../src/understand/kind.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { round } from './counts.ts';
import { commonest, type KindStory, kindStories, referenceStories, trainingSets } from './kind-data.ts';
import { trainKind } from './kind-model.ts';

/** A gold kind and what was said instead, or the same. */
interface Answer {
  gold: string;
  said: string;
}

/** Runs the benchmark on the two labelled windows, or on any file in their form with a gold `kind` for each item. */
export async function run({ data, items }: BenchOptions): Promise<BenchResult> {
  if (items !== null) {
    const result = judge(kindStories(items));
    return {
      ...result,
      data: `${basename(items)}: ${result.size}`,
      method: `${rules} The weights are those that ship; where they were trained on this very file, the figure flatters.`,
    };
  }
  if (data === null) throw new Error('kinds needs the benchmark data folder (--data FOLDER) or --items FILE');
  const judged = crossValidate(trainingSets(data), referenceStories(data)).filter(({ name }) =>
    name.startsWith('cyber-news'),
  );
  const mean = (key: string) => judged.reduce((sum, { figures }) => sum + figures[key]!, 0) / judged.length;
  return {
    figures: Object.fromEntries(Object.keys(judged[0]!.figures).map((key) => [key, round(mean(key))])),
    table: judged.map(({ name, table }) => `${name}\n${table}`).join('\n\n'),
    data: judged.map(({ name, size }) => `${name}: ${size}`).join('; '),
    method: `${rules} Each window is judged by a model trained on the other one and on the news before and after; the figures are the mean of the two. The signs were written looking at mistakes in all of them.`,
  };
}

const rules =
  'Articles and stories whose gold kind is opinion, other or roundup are left out. A story is given its gold articles.';

/** Each set judged by a model that is trained on the other sets and the references. */
export function crossValidate(sets: ReadonlyMap<string, KindStory[]>, references: KindStory[]) {
  return [...sets].map(([name, stories]) => {
    const others = [...sets].filter(([other]) => other !== name).flatMap(([, its]) => its);
    return { name, ...judge(stories, trainKind([...others, ...references])) };
  });
}

/** Judges the weights that ship, or others. */
export function judge(stories: KindStory[], model?: KindModel) {
  const known = (kind: string) => Kind.safeParse(kind).success;
  const articles: Answer[] = [];
  const whole: Answer[] = [];
  for (const story of stories) {
    const read = story.articles.map(({ read }) => withKind(read, model));
    story.articles.forEach(({ kind }, n) => {
      if (known(kind)) articles.push({ gold: kind, said: read[n]!.findings.kind!.kind });
    });
    if (known(story.kind)) whole.push({ gold: story.kind, said: kindOfStory(voicesOf(inOrder(read))) });
  }
  const figures = {
    article_accuracy: accuracy(articles),
    story_accuracy: accuracy(whole),
    macro_f1: macroF1(whole),
    floor_article_accuracy: floor(articles),
    floor_story_accuracy: floor(whole),
  };
  const rows = Object.entries(figures).map(([key, value]) => `${key.padEnd(24)}${value.toFixed(3)}`);
  return {
    figures: figures as Record<string, number>,
    table: [...rows, ...Kind.options.map((kind) => rowOf(kind, whole))].join('\n'),
    size: `${whole.length} stories, ${articles.length} articles`,
  };
}

function withKind(read: StoryArticle, model: KindModel | undefined): StoryArticle {
  if (!model) return read;
  return {
    ...read,
    findings: { ...read.findings, kind: kindOf(read.article, read.findings.mentions, model) },
  };
}

const share = (hits: number, of: number): number => (of === 0 ? 0 : round(hits / of));

const accuracy = (answers: Answer[]): number =>
  share(answers.filter(({ gold, said }) => gold === said).length, answers.length);

function floor(answers: Answer[]): number {
  const most = answers.length > 0 ? commonest(answers.map(({ gold }) => gold)) : '';
  return share(answers.filter(({ gold }) => gold === most).length, answers.length);
}

function counts(kind: string, answers: Answer[]) {
  const gold = answers.filter((answer) => answer.gold === kind).length;
  const said = answers.filter((answer) => answer.said === kind).length;
  const right = answers.filter((answer) => answer.said === kind && answer.gold === kind).length;
  return { gold, said, right };
}

/** The mean of F1 over the kinds that occur. */
function macroF1(answers: Answer[]): number {
  const scores = Kind.options.flatMap((kind) => {
    const { gold, said, right } = counts(kind, answers);
    return gold > 0 ? [(2 * right) / (gold + said)] : [];
  });
  return share(
    scores.reduce((a, b) => a + b, 0),
    scores.length,
  );
}

function rowOf(kind: string, answers: Answer[]): string {
  const { gold, said, right } = counts(kind, answers);
  return `  ${kind.padEnd(18)}${right} right of ${said} said and ${gold} gold`;
}
