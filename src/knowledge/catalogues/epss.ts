/**
 * EPSS of FIRST: the probability of exploitation in the next 30 days, for every CVE, each day anew, as CSV. The first
 * line is a comment, `#model_version:v2025.03.14,score_date:2025-11-20T12:55:00Z`, then come `cve,epss,percentile`.
 * https://www.first.org/epss/data_stats
 */
import { BrokenCatalogue } from './broken.ts';

export interface EpssScores {
  /** Day of the scores: `2025-11-20`. */
  date: string;
  model: string;
  scores: { id: string; score: number; percentile: number }[];
}

const line = /^(CVE-\d{4}-\d{4,19}),([\d.e+-]{1,24}),([\d.e+-]{1,24})$/;

const isRatio = (value: number): boolean => value >= 0 && value <= 1;

/** Reads the scores. @throws BrokenCatalogue that names the line; a file that ends within a line is refused */
export function readEpss(text: string, file: string): EpssScores {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const comment = lines[0] ?? '';
  const date = /score_date:(\d{4}-\d\d-\d\d)/.exec(comment)?.[1];
  const model = /model_version:([\w.-]{1,40})/.exec(comment)?.[1];
  if (!comment.startsWith('#') || date === undefined)
    throw new BrokenCatalogue(`${file} does not begin with the date of its scores ("#…score_date:…").`);
  if (lines[1]?.trim() !== 'cve,epss,percentile')
    throw new BrokenCatalogue(`${file}, line 2: expected "cve,epss,percentile".`);
  if (lines.at(-1) !== '') throw new BrokenCatalogue(`${file} ends within a line, as a truncated file does.`);
  const scores = lines.slice(2, -1).map((given, index) => {
    const [, id, first, second] = line.exec(given) ?? [];
    const [score, percentile] = [Number(first), Number(second)];
    if (id === undefined || !isRatio(score) || !isRatio(percentile))
      throw new BrokenCatalogue(
        `${file}, line ${index + 3}: no CVE with two numbers from 0 to 1: ${given.slice(0, 60)}`,
      );
    return { id, score, percentile };
  });
  if (scores.length === 0) throw new BrokenCatalogue(`${file} holds no score.`);
  return { date, model: model ?? 'unknown', scores };
}
