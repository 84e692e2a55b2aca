/**
 * How much of what a language model words is dropped? A recorded model, made by this script, gives wordings that are known to be
 * faithful and known to be not; and where one is configured, a real one words the summaries of the development stories.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import type { Cited, StoryArticle } from '../src/domain/story.ts';
import type { WordedSentence } from '../src/domain/wording.ts';
import { chatCompletions } from '../src/llm/chat-completions.ts';
import type { LanguageModel } from '../src/llm/model.ts';
import { recordedModel } from '../src/llm/recorded.ts';
import { wordSentences } from '../src/pipeline/wording.ts';
import { passageOf } from '../src/story/compose/carry.ts';
import { compose } from '../src/story/compose/compose.ts';
import { inOtherWords } from '../src/story/compose/style.ts';
import { edit, type Pair, type Plant, plants } from './evidence-plants.ts';
import { readItems, storyArticleOf } from './stories-data.ts';

interface Told {
  summary: Cited[];
  articles: Map<string, StoryArticle>;
}

export interface Row {
  name: string;
  dropped: number;
  asked: number;
}

/** The share dropped of each kind of wording, over the summaries that the engine makes of the gold stories. */
export async function reworded(folder: string): Promise<{
  figures: Record<string, number>;
  rows: Row[];
  data: string;
  method: string;
}> {
  const stories = ['cyber-news-dev.jsonl', 'cyber-news-dev-2.jsonl'].flatMap((name) =>
    toldOf(join(folder, name)),
  );
  const sentences = stories.reduce((sum, { summary }) => sum + summary.length, 0);
  const faithful = await recorded('faithful', paraphrases, stories);
  const unfaithful = await recorded('unfaithful', unfaithfully, stories);
  const { model } = readConfig();
  const real = model === null ? [] : [await asked(chatCompletions(model), `model ${model.name}`, stories)];
  const share = (rows: Row[]): number => {
    const [dropped, all] = [rows.map((row) => row.dropped), rows.map((row) => row.asked)].map((counts) =>
      counts.reduce((sum, n) => sum + n, 0),
    );
    return all === 0 ? 0 : dropped! / all!;
  };
  return {
    figures: {
      reworded_unfaithful_dropped: share(unfaithful),
      reworded_faithful_dropped: share(faithful),
      ...(real.length > 0 && { reworded_by_model_dropped: share(real) }),
    },
    rows: [...unfaithful, ...faithful, ...real].map((row) => ({ ...row, name: `dropped, ${row.name}` })),
    data: `${sentences} summary sentences of ${stories.length} gold stories for rewording`,
    method: `Rewordings go the way that a model’s go. Those of the recorded model are made by a script, not by a model: one paraphrase of each kind for every sentence that has a place for it, and one fault of each kind, the same as are planted above and some that a hostile text could talk a model into. The rules for rewordings were written looking at them. The paraphrases are small: of a real model’s bolder ones more are dropped. ${real.length > 0 ? `The model ${model!.name} was asked for every sentence; what it left as it was counts as not dropped.` : 'No real model was configured (THROUGHLINE_MODEL_URL), so that no share of a real one’s is shown.'}`,
  };
}

function toldOf(file: string): Told[] {
  if (!existsSync(file)) return [];
  const stories = Map.groupBy(readItems(file), ({ story }) => story);
  return [...stories.values()].map((items) => {
    const articles = items.map(storyArticleOf);
    return {
      summary: compose(articles).summary,
      articles: new Map(articles.map((item) => [item.article.id, item])),
    };
  });
}

/** What comes of every wording of each kind, given by a model that says what was recorded. */
async function recorded(label: string, kinds: Record<string, Plant>, stories: Told[]): Promise<Row[]> {
  const pairs = new Map(
    stories.flatMap(({ summary, articles }) =>
      summary.map((sentence): [Cited, Pair] => [
        sentence,
        {
          from: 'story',
          text: sentence.text,
          passages: sentence.citations.map((citation) => passageOf(citation, articles)),
        },
      ]),
    ),
  );
  const others = [...pairs.values()];
  const rows: Row[] = [];
  for (const [kind, make] of Object.entries(kinds)) {
    const answers = new Map<string, string>();
    for (const [turn, pair] of others.entries()) {
      const made = make(pair, others, turn);
      if (made !== null && made.text !== pair.text) answers.set(pair.text, made.text);
    }
    rows.push(await asked(recordedModel('recorded', answers), `recorded, ${label}: ${kind}`, stories));
  }
  return rows;
}

async function asked(model: LanguageModel, name: string, stories: Told[]): Promise<Row> {
  const row = { name, dropped: 0, asked: 0 };
  const isReal = !name.startsWith('recorded');
  for (const { summary, articles } of stories) {
    const worded = await wordSentences(summary, articles, model, new AbortController().signal);
    // What was not recorded was not worded.
    row.asked += worded.filter(({ outcome }) => isReal || outcome !== 'left').length;
    row.dropped += worded.filter(isDropped).length;
  }
  return row;
}

const isDropped = ({ outcome }: WordedSentence): boolean => outcome !== 'kept' && outcome !== 'left';

const { 'wrong passage': _, ...inSentence } = plants;
const atEnd =
  (words: string): Plant =>
  (pair) =>
    edit(pair, /\.$/, () => `${words}.`);

/** What a model gets wrong by itself, and what a hostile passage could talk it into. */
const unfaithfully: Record<string, Plant> = {
  ...inSentence,
  'number left out': (pair) =>
    edit(pair, /(?<![\w.,-])(?:more than |about |over )?\d[\d,]* (?=\p{Ll}{3,}s\b)/u, () => ''),
  'speaker left out': (pair) =>
    edit(
      pair,
      /^(?:According to [^,]{2,60}, |\p{Lu}[^,;:.]{2,50} (?:has |have )?(?:said|says?|(?:confirmed|warned|claimed) that)(?: that)? )\p{L}/u,
      (found) => found.slice(-1).toUpperCase(),
    ),
  'another sentence': (pair, others, turn) => ({
    ...pair,
    text: others[(turn * 7 + 11) % others.length]!.text,
  }),
  'link added': atEnd(' (https://updates.example/fix)'),
  'address added': atEnd(' at updates.example'),
  'order added': atEnd('; please install the update at once'),
  'claim added': atEnd(', and all customers were paid back in full'),
  'order in disguise': atEnd(', so that everyone should move their money to a new account'),
  'sentence added': atEnd('. All customers were paid back'),
  'markup added': (pair) => edit(pair, /\p{Ll}{5,}/u, (word) => `<b>${word}</b>`),
  'line broken': (pair) => edit(pair, / (?=\p{Ll})/u, () => '\n'),
};

const SYNONYMS: [RegExp, string][] = [
  [/\bvulnerability\b/, 'flaw'],
  [/\bvulnerabilities\b/, 'flaws'],
  [/\bthreat actors\b/, 'attackers'],
  [/\bhackers\b/, 'attackers'],
  [/\bindividuals\b/, 'people'],
  [/\bstated\b/, 'said'],
  [/\bdisclosed\b/, 'made public'],
  [/\bin order to\b/, 'to'],
  [/\bpurchased\b/, 'bought'],
  [/\bcommenced\b/, 'began'],
  [/\bimpacted\b/, 'affected'],
  [/\butili[sz]ed\b/, 'used'],
  [/\bleveraged\b/, 'used'],
  [/\bobtained\b/, 'got'],
  [/\bdiscovered\b/, 'found'],
  [/\breleased\b/, 'published'],
  [/\bapproximately\b/, 'about'],
  [/\bfollowing\b(?= (?:a|an|the) )/, 'after'],
  [/\bnumerous\b/, 'many'],
  [/\bhas been\b/, 'was'],
];

/** Ways to say the same. */
const paraphrases: Record<string, Plant> = {
  'another word': (pair) => {
    const [pattern, word] = SYNONYMS.find(([known]) => known.test(pair.text)) ?? [];
    return pattern === undefined ? null : edit(pair, pattern, () => word!);
  },
  'words of house style': (pair) => {
    const [text] = inOtherWords(pair.text);
    return text === undefined ? null : { ...pair, text };
  },
  'day at the end': (pair) =>
    reordered(
      pair,
      /^(On \d{1,2} \p{Lu}\p{L}+ \d{4}), ([^,;:]+)\.$/u,
      (day, rest) => `${upper(rest)} ${lower(day)}.`,
    ),
  'day in the American form': (pair) =>
    edit(pair, /\b\d{1,2} \p{Lu}\p{L}{2,8} \d{4}\b/u, (day) => day.replace(/^(\d+) (\S+)/, '$2 $1,')),
  'more than for over': (pair) =>
    edit(pair, /\b(?:more than|over)(?= [$£€\d])/, (bound) => (bound === 'over' ? 'more than' : 'over')),
  'per cent': (pair) => edit(pair, /(?<=\d)%/, () => ' percent'),
  'short form': (pair) =>
    edit(pair, /\b(?:did|does|was|were|is|has|have|had) not\b/, (verb) => verb.replace(' not', 'n’t')),
};

const upper = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** The sentence put together anew out of the two parts that the pattern finds; null where it has another form. */
function reordered(pair: Pair, pattern: RegExp, put: (first: string, second: string) => string): Pair | null {
  const match = pattern.exec(pair.text);
  return match === null ? null : { ...pair, text: put(match[1]!, match[2]!) };
}
