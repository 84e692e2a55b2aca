/**
 * Time lines of one entity across documents: SemEval-2015 Task 4, track A (from raw text). Beside the task's own score, how
 * many of the dates and of the source sentences are found. Each corpus is measured with a model learnt on the others.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchOptions, BenchResult } from './bench.ts';
import { corporaIn } from './semeval.ts';
import { type Labelled, labelled, type Model, timelineOf, train } from './semeval-model.ts';
import { addTo, awareness, type Counts, dateOf, f1Of, none, sentenceOf, shared } from './semeval-score.ts';

const SHIPPED = 'timelines/semeval2015-task4';

export async function run({ data, items }: BenchOptions): Promise<BenchResult> {
  const own = data === null ? '' : join(data, SHIPPED);
  if (!existsSync(own))
    throw new Error('timeline: needs the benchmark data folder to learn from (--data FOLDER)');
  const development = corporaIn(own).map(labelled);
  const measured = items === null ? development : corporaIn(items).map(labelled);
  if (measured.length === 0) throw new Error(`timeline: no corpus with time lines in ${items ?? own}`);
  const sums = { track: none(), dates: none(), sentences: none() };
  const rows: string[] = ['                                    F1     precision  recall'];
  const counts = { timelines: 0, corpora: measured.length };
  for (const set of measured) {
    const model = train(development.filter((other) => !sameTimeLines(other, set)).flat());
    const corpus = none();
    for (const one of set) {
      const scores = scored(one, model);
      counts.timelines++;
      addTo(corpus, scores.track);
      addTo(sums.track, scores.track);
      addTo(sums.dates, scores.dates);
      addTo(sums.sentences, scores.sentences);
      rows.push(rowOf(`${one.corpus}: ${one.timeline.entity}`, scores.track));
    }
    rows.push(rowOf(`${set[0]!.corpus}, all`, corpus), '');
  }
  rows.push(rowOf('track A', sums.track), rowOf('dates', sums.dates), rowOf('sentences', sums.sentences));
  return {
    figures: { track_a_f1: f1Of(sums.track), date_f1: f1Of(sums.dates), sentence_f1: f1Of(sums.sentences) },
    table: rows.join('\n'),
    data: `${counts.corpora} corpora, ${counts.timelines} time lines`,
    method: METHOD,
  };
}

const METHOD =
  'Track A (no gold events given), the task’s own score: temporal awareness over the graph of each time line, micro-averaged; rows of order 0 do not count. An event is right only with its document, sentence and exact word. Dates and sentences: the distinct ones of a time line. Each corpus is measured with weights and threshold learnt on the other corpora; the features and word lists were written looking at both. Published at the task: best 0.079 over its three corpora.';

function scored({ candidates, timeline }: Labelled, model: Model) {
  const rows = timelineOf(candidates, model);
  return {
    track: awareness(rows, timeline.rows),
    dates: shared(rows, timeline.rows, dateOf),
    sentences: shared(rows, timeline.rows, sentenceOf),
  };
}

/** Whether two sets hold a time line of one entity: then neither may teach the other. */
function sameTimeLines(a: readonly Labelled[], b: readonly Labelled[]): boolean {
  const gold = new Set(a.flatMap((one) => [...one.gold]));
  return b.some((one) => [...one.gold].some((mention) => gold.has(mention)));
}

function rowOf(name: string, counts: Counts): string {
  const { right, ours, found, gold } = counts;
  const cells = [f1Of(counts), right / ours || 0, found / gold || 0].map((value) => value.toFixed(3));
  return `${name.padEnd(34)}  ${cells.join('      ')}`;
}
