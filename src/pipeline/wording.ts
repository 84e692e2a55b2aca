/**
 * Having the summaries of stories worded by a language model, where one is configured: beside everything else, newest story
 * first, each sentence only once. What does not hold against its citations is dropped, and the story's own sentence stands.
 */
import { instant } from '../clock.ts';
import { TryLater } from '../domain/errors.ts';
import type { Cited, StoryArticle, StoryContent } from '../domain/story.ts';
import { isOf, type WordedSentence } from '../domain/wording.ts';
import { BadAnswer, type LanguageModel } from '../llm/model.ts';
import { loadArticles } from '../store/articles.ts';
import { findWording, saveWording, storyToWord, whileWording } from '../store/wordings.ts';
import { passageOf } from '../story/compose/carry.ts';
import { checkWording } from '../story/compose/wording.ts';
import type { Ground } from './ground.ts';

/** The model is asked again after twice as long each time, but at least this often. */
const LONGEST_PAUSE_MS = 300_000;

/** A turn that words one story and gives how many there were. While the model's server is away it does nothing, and says so once. */
export function createWording(
  ground: Ground,
  model: LanguageModel,
  signal: AbortSignal,
): () => Promise<number> {
  let failed = 0;
  let notBefore = 0;
  return async () => {
    if (ground.clock.now() < notBefore) return 0;
    try {
      const worded = await wordNext(ground, model, signal);
      if (failed > 0 && worded > 0) ground.log.info(`The model ${model.name} answers again.`);
      if (worded > 0) failed = 0;
      return worded;
    } catch (error) {
      if (!(error instanceof TryLater)) throw error;
      if (failed === 0)
        ground.log.warn(
          `The model ${model.name} words nothing: ${error.message}. Stories keep their own sentences; it is asked again later.`,
        );
      notBefore = ground.clock.now() + Math.min(error.after * 2 ** failed, LONGEST_PAUSE_MS);
      failed += 1;
      return 0;
    }
  };
}

async function wordNext(ground: Ground, model: LanguageModel, signal: AbortSignal): Promise<number> {
  if ((await storyToWord(ground.db)) === null) return 0;
  const worded = await whileWording(ground.db, async () => {
    const story = await storyToWord(ground.db);
    if (story === null) return 0;
    await wordStory(ground, model, story, signal);
    return 1;
  });
  return worded ?? 0;
}

async function wordStory(
  { db, clock }: Ground,
  model: LanguageModel,
  story: { id: string; content: StoryContent },
  signal: AbortSignal,
): Promise<void> {
  const { summary } = story.content;
  const before = await findWording(db, story.id);
  const known = before?.model === model.name ? before.sentences : [];
  const kept = known.filter((one) => summary.some((sentence) => isOf(one, sentence)));
  const open = summary.filter((sentence) => !kept.some((one) => isOf(one, sentence)));
  const asked = await wordSentences(open, await articlesOf(open, db), model, signal);
  const sentences = withoutRepeats([...kept, ...asked]);
  await saveWording(
    db,
    story,
    { model: model.name, at: instant(clock), sentences },
    sentences.slice(kept.length),
  );
}

async function articlesOf(sentences: Cited[], db: Ground['db']): Promise<Map<string, StoryArticle>> {
  const ids = new Set(sentences.flatMap(({ citations }) => citations.map(({ articleId }) => articleId)));
  const articles = await loadArticles(db, [...ids]);
  return new Map(articles.map((item) => [item.article.id, item]));
}

/** Asks for the sentences at one go, and checks each answer against the passages that its sentence cites. */
export async function wordSentences(
  sentences: Cited[],
  articles: ReadonlyMap<string, StoryArticle>,
  model: LanguageModel,
  signal: AbortSignal,
): Promise<WordedSentence[]> {
  if (sentences.length === 0) return [];
  const cited = sentences.map(({ text, citations }) => ({
    own: text,
    citations,
    passages: citations
      .filter(({ articleId }) => articles.has(articleId))
      .map((citation) => passageOf(citation, articles)),
  }));
  let answers: (string | null)[];
  try {
    const asked = cited.map(({ own, passages }) => ({
      text: own,
      passages: passages.map(({ text }) => text),
    }));
    answers = await model.reword({ sentences: asked }, signal);
  } catch (error) {
    if (!(error instanceof BadAnswer)) throw error;
    const { message } = error;
    return cited.map(({ own, citations }) => ({
      own,
      citations,
      text: null,
      outcome: 'answer',
      why: message,
    }));
  }
  return cited.map(({ own, citations, passages }, i) => {
    const text = answers[i]?.trim() ?? own;
    if (text === own) return { own, citations, text: null, outcome: 'left', why: null };
    const [fault] = checkWording(own, text, passages);
    return fault === undefined
      ? { own, citations, text, outcome: 'kept', why: null }
      : { own, citations, text: null, outcome: fault.outcome, why: fault.words };
  });
}

/** A model that says one thing for two sentences has told one of them only: of what repeats another, our own stands. */
function withoutRepeats(sentences: WordedSentence[]): WordedSentence[] {
  const said = new Set(sentences.map(({ own }) => own));
  return sentences.map((sentence) => {
    if (sentence.text === null) return sentence;
    if (said.has(sentence.text))
      return { ...sentence, text: null, outcome: 'form', why: 'it repeats another sentence' };
    said.add(sentence.text);
    return sentence;
  });
}
