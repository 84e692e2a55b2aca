/**
 * Date expressions against gold TIMEX3 (TimeML) annotations, in the form of AnnoCTR's `time` folder.
 *
 * Detection: a gold and a found expression match where their characters overlap, one to one, in order (the "relaxed"
 * match of TempEval-3; gold boundaries in this set are often off by a letter). The creation time is given, not sought.
 * Value: of the matched, the share whose days are the same. A gold value (`2021-05-10`, `2021-05`, `2021`, `2021-Q3`,
 * `2021-W20`) stands for its first to last day. Ours must have exactly these days; where ours is approximate ("early
 * March", for which TIMEX3 has the plain month), the month, quarter, or year that encloses it must.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DateExpression } from '../src/domain/findings.ts';
import { articleOf } from '../src/understand/article-of.ts';
import { understand } from '../src/understand/understand.ts';
import type { BenchOptions, BenchResult } from './bench.ts';

interface Gold {
  start: number;
  end: number;
  value: string;
}

interface Document {
  name: string;
  day: string;
  text: string;
  gold: Gold[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]!);

/** Reads one TimeML file: its creation day, its text without markup, and its TIMEX3 of type DATE. */
export function readTimeMl(name: string, xml: string): Document {
  const day = /<DCT>[\s\S]*?value="(\d{4}-\d{2}-\d{2})/.exec(xml)?.[1];
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(xml)?.[1];
  if (!day || body === undefined) throw new Error(`${name}: no creation time or no text`);
  const gold: Gold[] = [];
  let text = '';
  let open: { start: number; value: string } | null = null;
  for (const piece of body.split(/(<\/?TIMEX3[^>]*>)/)) {
    if (piece.startsWith('<TIMEX3')) {
      const type = /type="([^"]*)"/.exec(piece)?.[1];
      open = type === 'DATE' ? { start: text.length, value: /value="([^"]*)"/.exec(piece)?.[1] ?? '' } : null;
    } else if (piece.startsWith('</TIMEX3')) {
      if (open) gold.push({ ...open, end: text.length });
      open = null;
    } else text += plain(piece);
  }
  return { name, day, text, gold };
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** First and last day of a TIMEX3 value; null for one with unknown parts (`XXXX-07`). */
export function daysOfValue(value: string): { start: string; end: string } | null {
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return { start: value.slice(0, 10), end: value.slice(0, 10) };
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month) return { start: `${value}-01`, end: `${value}-${lastDay(Number(month[1]), Number(month[2]))}` };
  if (/^\d{4}$/.test(value)) return { start: `${value}-01-01`, end: `${value}-12-31` };
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) {
    const last = Number(quarter[2]) * 3;
    const [first, end] = [String(last - 2).padStart(2, '0'), String(last).padStart(2, '0')];
    return {
      start: `${quarter[1]}-${first}-01`,
      end: `${quarter[1]}-${end}-${lastDay(Number(quarter[1]), last)}`,
    };
  }
  const week = /^(\d{4})-W(\d{2})$/.exec(value);
  if (!week) return null;
  // ISO 8601: week 1 holds 4 January.
  const fourth = Date.UTC(Number(week[1]), 0, 4);
  const monday =
    fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * 86_400_000 + (Number(week[2]) - 1) * 604_800_000;
  const show = (at: number): string => new Date(at).toISOString().slice(0, 10);
  return { start: show(monday), end: show(monday + 6 * 86_400_000) };
}

function sameValue(found: DateExpression['when'], value: string): boolean {
  const days = daysOfValue(value);
  if (!days) return false;
  if (found.start === days.start && found.end === days.end) return true;
  if (!found.approximate || found.start < days.start || found.end > days.end) return false;
  // An approximate part must be the part of exactly this unit: of the month where it lies in one month.
  return value.length === (found.start.slice(0, 7) === found.end.slice(0, 7) ? 7 : 4) || value.includes('Q');
}

interface Score {
  gold: number;
  found: number;
  matched: number;
  right: number;
  misses: string[];
}

function scoreDocument(document: Document, score: Score): void {
  const article = articleOf({ title: '', body: [document.text], day: document.day });
  const shift = article.blocks[1]!.start;
  const dates = understand(article).dates.map((date) => ({
    ...date,
    start: date.start - shift,
    end: date.end - shift,
  }));
  const used = new Set<DateExpression>();
  const show = (span: { start: number; end: number }): string =>
    JSON.stringify(document.text.slice(span.start, span.end));
  score.gold += document.gold.length;
  score.found += dates.length;
  for (const gold of document.gold) {
    const hit = dates.find((date) => !used.has(date) && date.start < gold.end && date.end > gold.start);
    if (!hit) {
      score.misses.push(`missed  ${show(gold)} = ${gold.value} (${document.name})`);
      continue;
    }
    used.add(hit);
    score.matched++;
    if (sameValue(hit.when, gold.value)) score.right++;
    else
      score.misses.push(
        `value   ${show(hit)} is ${gold.value}, not ${hit.when.start}..${hit.when.end} (${document.name})`,
      );
  }
  for (const date of dates) {
    if (!used.has(date)) score.misses.push(`extra   ${show(date)} (${document.name})`);
  }
}

/** The `.tml` files of a folder, or of its subfolder `dev` where it has one. */
function documentsIn(folder: string): Document[] {
  const dev = join(folder, 'dev');
  const place = existsSync(dev) && statSync(dev).isDirectory() ? dev : folder;
  const files = readdirSync(place)
    .filter((file) => file.endsWith('.tml'))
    .sort();
  return files.map((file) => readTimeMl(basename(file, '.tml'), readFileSync(join(place, file), 'utf8')));
}

export async function run(options: BenchOptions): Promise<BenchResult> {
  const folder = options.items ?? (options.data && join(options.data, 'entities/annoctr/time'));
  if (!folder || !existsSync(folder))
    throw new Error('dates: needs a folder of TimeML files (--items, or --data)');
  const documents = documentsIn(folder);
  const score: Score = { gold: 0, found: 0, matched: 0, right: 0, misses: [] };
  for (const document of documents) scoreDocument(document, score);
  const precision = score.matched / score.found || 0;
  const recall = score.matched / score.gold || 0;
  const figures = {
    detection_f1: (2 * precision * recall) / (precision + recall) || 0,
    detection_precision: precision,
    detection_recall: recall,
    value_accuracy: score.right / score.matched || 0,
  };
  const rows = Object.entries(figures).map(([name, value]) => `${name.padEnd(22)} ${value.toFixed(3)}`);
  return {
    figures,
    table: [...rows, '', ...score.misses].join('\n'),
    data: `${documents.length} documents, ${score.gold} dates`,
    method:
      'Overlap of characters, one to one; values by first and last day, approximate ones by the enclosing unit. Rules were written by hand and read against the train part.',
  };
}
