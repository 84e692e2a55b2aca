/**
 * Time lines of one entity across documents: SemEval-2015 Task 4, track A (from raw text). Beside the task's own score, how
 * many of the dates and of the source sentences are found. The model is cross-validated by documents, or learnt on the
 * development set where another set is given; beside the folds each corpus is read with what only the others taught.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchOptions, BenchResult } from './bench.ts';
import { corporaIn, type Row } from './semeval.ts';
import { crossValidated, type Labelled, labelled, timelinesOf, train } from './semeval-model.ts';
import { addTo, awareness, type Counts, dateOf, f1Of, none, sentenceOf, shared } from './semeval-score.ts';

const SHIPPED = 'timelines/semeval2015-task4';

export async function run({ data, items }: BenchOptions): Promise<BenchResult> {
  const own = data === null ? '' : join(data, SHIPPED);
  if (!existsSync(own))
    throw new Error('timeline: needs the benchmark data folder to learn from (--data FOLDER)');
  const development = corporaIn(own).flatMap(labelled);
  const measured = items === null ? development : corporaIn(items).flatMap(labelled);
  if (measured.length === 0) throw new Error(`timeline: no corpus with time lines in ${items ?? own}`);
  const made = items === null ? crossValidated(development) : withOthers(measured, development);
  const track = none();
  const dates = none();
  const sentences = none();
  const corpora = new Map<string, Counts>();
  const rows: string[] = [];
  for (const [i, { corpus, timeline }] of measured.entries()) {
    const own = awareness(made[i]!, timeline.rows);
    const ofCorpus = corpora.get(corpus) ?? none();
    corpora.set(corpus, ofCorpus);
    addTo(track, own);
    addTo(ofCorpus, own);
    addTo(dates, shared(made[i]!, timeline.rows, dateOf));
    addTo(sentences, shared(made[i]!, timeline.rows, sentenceOf));
    rows.push(rowOf(`${corpus}: ${timeline.entity}`, own));
  }
  for (const [name, counts] of corpora) rows.push(rowOf(`${name}, all`, counts));
  if (items === null) rows.push(...[...corpora.keys()].map((name) => withoutCorpus(name, development)));
  rows.push('', rowOf('track A', track), rowOf('dates', dates), rowOf('sentences', sentences));
  return {
    figures: { track_a_f1: f1Of(track), date_f1: f1Of(dates), sentence_f1: f1Of(sentences) },
    table: [`${''.padEnd(34)}  F1         precision  recall`, ...rows].join('\n'),
    data: `${[...corpora.keys()].join(', ')}: ${measured.length} time lines`,
    method: items === null ? `${METHOD} ${FOLDED}` : `${METHOD} ${UNSEEN}`,
  };
}

/** Learnt on those development time lines that share no event with the ones to be made. */
function withOthers(measured: readonly Labelled[], development: readonly Labelled[]): Row[][] {
  const told = new Set(measured.flatMap(({ gold }) => [...gold]));
  const model = train(development.filter(({ gold }) => ![...gold].some((mention) => told.has(mention))));
  return timelinesOf(measured, model);
}

/** The row of one corpus, with a model that was learnt on the other corpora only. */
function withoutCorpus(name: string, development: readonly Labelled[]): string {
  const own = development.filter(({ corpus }) => corpus === name);
  const model = train(development.filter(({ corpus }) => corpus !== name));
  const counts = none();
  for (const [i, rows] of timelinesOf(own, model).entries())
    addTo(counts, awareness(rows, own[i]!.timeline.rows));
  return rowOf(`${name}, by others`, counts);
}

const METHOD =
  'Track A (no gold events given), the task’s own score: temporal awareness over the graph of each time line, micro-averaged; rows of order 0 do not count, nor rows whose documents are not there. An event is right only with its document, sentence and exact word. Dates and sentences: the distinct ones of a time line. Features and word lists were written looking at these sets. Published at the task: best 0.079 over its three corpora.';
const FOLDED =
  'Cross-validated: each tenth of the documents is read with weights and a number of events learnt on the other nine. “By others”: a whole corpus read with what only the other corpora taught.';
const UNSEEN =
  'Weights and number of events learnt on the development set, time lines with the same events left out.';

function rowOf(name: string, counts: Counts): string {
  const { right, ours, found, gold } = counts;
  const cells = [f1Of(counts), right / ours || 0, found / gold || 0].map((value) => value.toFixed(3));
  return `${name.padEnd(34)}  ${cells.join('      ')}`;
}
