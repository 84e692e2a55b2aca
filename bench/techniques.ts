/**
 * ATT&CK techniques of sentences: JSON in TRAM's form, `[{text, label, doc_title}]`, one technique a sentence. As in
 * TRAM, the answer is one of its fifty techniques; micro F1 is then the share of sentences whose likeliest is right.
 */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tellsOf } from '../src/understand/extractors/techniques/likeliest.ts';
import { shippedModel, type TechniqueModel } from '../src/understand/extractors/techniques/model.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import {
  annoCtrMentions,
  attackSentences,
  sentencesOfNone,
  type TechniqueSentence,
  tramSentences,
} from './techniques-data.ts';
import { ranked, sureOfNone, trainTechniques } from './techniques-model.ts';

const folds = 5;

interface Score {
  sentences: number;
  first: number;
  inThree: number;
}

export async function run({ data, items }: BenchOptions): Promise<BenchResult> {
  const own = data && join(data, 'techniques/tram-single-label.json.gz');
  if (items !== null) {
    const sentences = tramSentences(items);
    const known = own && existsSync(own) ? tramSentences(own) : sentences;
    const among = new Set([...known, ...sentences].map(({ label }) => label));
    const score = judge(shippedModel(), sentences, among);
    return {
      ...resultOf(score, sentences, data),
      data: `${basename(items)}: ${sentences.length} sentences`,
      method: 'The weights that ship; where they were trained on this very file, the figure flatters.',
    };
  }
  if (!data || !own || !existsSync(own))
    throw new Error('techniques: needs TRAM (--items FILE, or --data FOLDER)');
  const sentences = tramSentences(own);
  return {
    ...resultOf(crossValidate(sentences, data), sentences, data),
    data: `TRAM: ${sentences.length} sentences of ${new Set(sentences.map(({ document }) => document)).size} reports`,
    method: `${folds}-fold cross-validated by report. Trained on the other folds, on ATT&CK's own examples (without the sentences that are judged), and on sentences without a technique. Mentions of AnnoCTR (dev): the weights that ship, which never saw these reports; sub-techniques folded into their techniques, as the gold has them; the least probability of a find was set having read finds in them.`,
  };
}

/** Each report is judged by a model that saw none of its sentences. */
function crossValidate(sentences: TechniqueSentence[], data: string): Score {
  const among = new Set(sentences.map(({ label }) => label));
  const foldOf = foldsOf(sentences);
  const attack = attackSentences(data);
  const none = sureOfNone(attack, sentencesOfNone(data));
  const total: Score = { sentences: 0, first: 0, inThree: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const judged = sentences.filter(({ document }) => foldOf.get(document) === fold);
    const texts = new Set(judged.map(({ text }) => text.toLowerCase()));
    const others = [
      ...sentences.filter(({ document }) => foldOf.get(document) !== fold),
      ...attack.filter(({ text }) => !texts.has(text.toLowerCase())),
    ];
    const score = judge(trainTechniques([...others, ...none]), judged, among);
    total.sentences += score.sentences;
    total.first += score.first;
    total.inThree += score.inThree;
  }
  return total;
}

/** Reports dealt out to folds of about equal size, the longest first. */
function foldsOf(sentences: TechniqueSentence[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { document } of sentences) sizes.set(document, (sizes.get(document) ?? 0) + 1);
  const filled = new Array<number>(folds).fill(0);
  const order = [...sizes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return new Map(
    order.map(([document, size]) => {
      const fold = filled.indexOf(Math.min(...filled));
      filled[fold]! += size;
      return [document, fold];
    }),
  );
}

function judge(model: TechniqueModel, sentences: TechniqueSentence[], among: ReadonlySet<string>): Score {
  const answers = sentences.map(({ text, label }) => ranked(model, text, among).slice(0, 3).indexOf(label));
  return {
    sentences: sentences.length,
    first: answers.filter((place) => place === 0).length,
    inThree: answers.filter((place) => place >= 0).length,
  };
}

function resultOf(score: Score, sentences: TechniqueSentence[], data: string | null) {
  const figures = {
    micro_f1: score.first / score.sentences || 0,
    recall_at_3: score.inThree / score.sentences || 0,
    floor_micro_f1: commonest(sentences),
    ...(data && existsSync(join(data, 'entities/annoctr')) ? annoCtrFigures(data) : {}),
  };
  const rows = Object.entries(figures).map(([name, value]) => `${name.padEnd(24)} ${value.toFixed(3)}`);
  return { figures, table: rows.join('\n') };
}

/** The share of the commonest technique: what always answering it would give. */
function commonest(sentences: TechniqueSentence[]): number {
  const counts = new Map<string, number>();
  for (const { label } of sentences) counts.set(label, (counts.get(label) ?? 0) + 1);
  return Math.max(...counts.values()) / sentences.length;
}

/** Gold mentions with their sentence: is the likeliest technique right, and does the sentence give a find at all? */
function annoCtrFigures(data: string): Record<string, number> {
  const mentions = annoCtrMentions(data);
  const model = shippedModel();
  const right = mentions.filter(
    ({ mention, technique }) => ranked(model, mention)[0]?.slice(0, 5) === technique,
  );
  const gold = new Map<string, Set<string>>();
  for (const { sentence, technique } of mentions)
    gold.set(sentence, (gold.get(sentence) ?? new Set()).add(technique));
  const finds = [...gold].flatMap(([sentence, techniques]) => {
    const found = tellsOf(model, sentence);
    return found ? [techniques.has(found.id.slice(0, 5))] : [];
  });
  return {
    annoctr_mention_accuracy: right.length / mentions.length,
    annoctr_found: finds.length / gold.size,
    annoctr_right_of_found: finds.filter(Boolean).length / finds.length || 0,
  };
}
