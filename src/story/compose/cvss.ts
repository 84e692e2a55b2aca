/** CVSS scores as articles write them: in sentences of several languages and in tables, told apart from the version of CVSS that they follow. */
import type { Article, Citation } from '../../domain/article.ts';

type Place = Pick<Citation, 'start' | 'end'>;

/** A score, 0 to 10, where it stands, and the version of CVSS that it follows where that is said: `4` or `3`. */
export interface CvssScore extends Place {
  score: number;
  version: string | null;
}

/** 2.0, 3.0, 3.1, 4.0, and short forms of them. */
const VERSION = String.raw`[234](?:\.[01x])?(?![.,]?\d)`;
/** "CVSS", "CVSSv4", "CVSS 3.1", "CVSS-B 4.0", "CVSS:3.1/AV:N/…"; "CVSS 3.1/10" and "CVSS: 3.1" have no version in them but a score. */
const MENTION = new RegExp(
  String.raw`\bCVSS(?:-(?:BTE?|BE|B)\b)?(?:[ -]?(?:v\.? ?|version )(?<v>${VERSION})|[ -]?(?<plain>${VERSION})(?! ?\/ ?10\b|,? out of\b)|: ?(?<vector>${VERSION})(?=\/[A-Z]|,? (?:base |threat |overall )?(?:score|rating)|[ (:–-]{1,2}\d))?(?:\/[A-Z]{1,3}:[A-Z]{1,6}){0,32}`,
  'giu',
);
/** With one decimal; in English also with a point only, elsewhere with a comma. "10" is followed by what ends it, and not by what it counts. */
const SCORE = String.raw`(?:10[.,]0|\d[.,]\d|10(?= ?(?:$|[.,;:)\]/|*–-]|out of|on the|von|sur|su|de|van|from|av|af|из|(?:flaw|bug|vulnerability|hole)\b)))(?![.,]?\d)(?! ?%| ?(?:million|billion|stars?|GB|MB|TB))`;
/** What no score stands behind. */
const OTHER =
  /\b(?:versions?|versie|versión|version(?:en|e)?|before|prior|through|releases?|firmware|builds?|affect\w*|fix\w*|patch\w*|updates?|upgrad\w*|up to v)\b/iu;
/** From the mention to the score: words, no other number, and the version where it stands apart. */
const AFTER = new RegExp(
  String.raw`^(?<gap>[^.;\d/|]{0,40}?(?:(?<=[ (])(?:v\.? ?|version )?(?<later>${VERSION})[):]{0,2} (?=[^.;\d/|]{0,20}\d))?[^.;\d/]{0,40}?)(?<score>(?<![\d.,v]|\bversion )${SCORE})`,
  'iu',
);
/** Further ones of the same mention: "7.2 and 9.8", "from 8.1 to 9.8". */
const FURTHER = new RegExp(
  String.raw`^(?: ?\/ ?10| out of 10)?(?:,? and |, | or | to | und | et | y | e | bis |–|-| – )(?<score>${SCORE})`,
  'iu',
);
/** "9.8 (CVSS 3.1)", "9.8 out of 10 under CVSS 3.1", "9.8 on the CVSS scale". */
const BEFORE = new RegExp(
  String.raw`(?<![\d.,v]|\b(?:version|before|through|to|in) )(?<score>${SCORE})(?: ?\/ ?10| (?:out of|von|sur|su|de|van) 10)?(?: ?[(\[]?(?:critical|high|medium|low)[)\]]?)?(?: (?:on|under|in|by|per|using|with|according|to|the|of|nach|auf|der|dem|selon|secondo|según|volgens))* ?[(\[]?$`,
  'iu',
);
const CLOSES = /^(?:[)\],]|[)\]]? (?:and|but|or)\b)/;
/** In characters: what stands so far from the mention is of something else. */
const REACH = 90;

/** The scores that a text gives as CVSS ones, in order. A sentence that only names the version, or a vector, gives none. */
export function cvssScores(text: string): CvssScore[] {
  const found = new Map<number, CvssScore>();
  for (const mention of text.matchAll(MENTION)) {
    const named = mention.groups!.v ?? mention.groups!.plain ?? mention.groups!.vector;
    const end = mention.index + mention[0].length;
    const add = (written: string, start: number, version: string | undefined) => {
      const score = Number(written.replace(',', '.'));
      if (score <= 10 && !found.has(start))
        found.set(start, { score, start, end: start + written.length, version: version?.[0] ?? null });
    };
    const head = Math.max(0, mention.index - REACH);
    const before = BEFORE.exec(text.slice(head, mention.index));
    const rest = text.slice(end, end + REACH);
    // "8.1 (CVSS v3.1) and 9.3 (CVSS v4.0)": the next number has a mention of its own.
    const after = before !== null && named !== undefined && CLOSES.test(rest) ? null : AFTER.exec(rest);
    if (after !== null && !OTHER.test(after.groups!.gap!) && !/\bCVSS/i.test(after.groups!.gap!)) {
      const version = named ?? after.groups!.later;
      let at = end + after.groups!.gap!.length;
      let score = after.groups!.score!;
      add(score, at, version);
      for (;;) {
        const from = at + score.length;
        const more = FURTHER.exec(text.slice(from, from + 24));
        if (more === null) break;
        at = from + more[0].length - more.groups!.score!.length;
        score = more.groups!.score!;
        add(score, at, version);
      }
      continue;
    }
    if (before !== null) add(before.groups!.score!, head + before.index, named);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** "raised from 8.1 to 9.8": the later one stands. */
const RESCORED = /\bfrom \d{1,2}[.,]\d\b[^.;\d]{0,12}\bto $/i;

/** The score that a sentence gives: the first, or what it was changed to; null where it gives none. */
export function cvssScore(sentence: string): CvssScore | null {
  const scores = cvssScores(sentence);
  const changed = scores.find(({ start }) => RESCORED.test(sentence.slice(Math.max(0, start - 30), start)));
  return changed ?? scores[0] ?? null;
}

/** What heads a row or a column of scores. */
const HEADS = /\bCVSS|\b(?:base|severity) scores?\b/i;
const CELL = new RegExp(String.raw`(?<![\d.,])${SCORE}`, 'iu');

/** The scores in an article's tables, each with the row that gives it: a row that is headed so, or a column. */
export function cvssInTables({
  text,
  blocks,
}: Pick<Article, 'text' | 'blocks'>): (CvssScore & { row: Place })[] {
  return blocks
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ start, end }) => {
      const lines = text.slice(start, end).split('\n');
      const column = lines[0]!
        .split(' | ')
        .findIndex((cell) => HEADS.test(cell) && !CELL.test(unversioned(cell)));
      let at = start;
      return lines.flatMap((line, index) => {
        const row = { start: at, end: at + line.length };
        at = row.end + 1;
        const cells = line.split(' | ');
        const isHeaded = cells.length === 2 && HEADS.test(cells[0]!);
        const cell = isHeaded ? cells[1] : index > 0 && column >= 0 ? cells[column] : undefined;
        const written = cell === undefined ? null : CELL.exec(unversioned(cell));
        if (written === null) return [];
        return [{ score: Number(written[0].replace(',', '.')), version: null, ...row, row }];
      });
    });
}

const unversioned = (cell: string): string =>
  cell.replace(MENTION, '').replace(/\b(?:v|version )[234]\.[01]\b/gi, '');
