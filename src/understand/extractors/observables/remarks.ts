/**
 * What an article notes beside an observable where it lists it: the other cells of its row, the words after a dash or in
 * brackets, the label before a colon. In a sentence there are none: what it says is told by its words.
 */
import type { Block } from '../../../domain/article.ts';
import type { Observable } from '../../../domain/findings.ts';

/** A remark is cut here. */
const LONGEST = 160;
/** Longer lines are prose, or minified. */
const longestLine = 2_000;
/** So many words may stand before a colon, and beside a find in one cell of a row: more of them make a sentence. */
const mostInLabel = 8;
const mostAfterMark = 6;

interface Text {
  text: string;
  blocks: readonly Block[];
}
type Find = Pick<Observable, 'start' | 'end'>;
/** A stretch of a line with the finds in it. */
interface Piece {
  start: number;
  end: number;
  finds: Find[];
}

/** The remark beside each of these finds, which are in order; an empty one where there is none. */
export function remarksBeside({ text, blocks }: Text, finds: readonly Find[]): string[] {
  const remarks = new Map<Find, string>();
  let block = 0;
  for (const line of linesOf(text, finds)) {
    if (!/\p{L}/u.test(apartFrom(text, line))) continue;
    while (block + 1 < blocks.length && blocks[block + 1]!.start <= line.start) block++;
    const kind = blocks[block]?.kind;
    if (kind === 'title' || kind === 'heading') continue;
    const cells = cellsOf(text, line);
    if (cells.length === 1) besideIn(text, line, kind === 'code', remarks);
    else inRow(text, cells, remarks);
  }
  return finds.map((find) => remarks.get(find) ?? '');
}

/** Lines that hold finds, each once; of finds that lie over each other the outer one alone. */
function* linesOf(text: string, finds: readonly Find[]): Generator<Piece> {
  let line: Piece = { start: 0, end: -1, finds: [] };
  for (const find of finds) {
    if (find.start >= line.end) {
      if (line.finds.length > 0) yield line;
      const end = text.indexOf('\n', find.end);
      line = {
        start: text.lastIndexOf('\n', find.start - 1) + 1,
        end: end < 0 ? text.length : end,
        finds: [],
      };
      if (line.end - line.start > longestLine) line.finds.length = 0;
    }
    if (line.end - line.start <= longestLine && find.start >= (line.finds.at(-1)?.end ?? 0))
      line.finds.push(find);
  }
  if (line.finds.length > 0) yield line;
}

/** The cells of a row; one of any other line. */
function cellsOf(text: string, line: Piece): Piece[] {
  const cells: Piece[] = [];
  let [from, next] = [line.start, 0];
  for (const { index, 0: mark } of [
    ...text.slice(line.start, line.end).matchAll(/ ?\| ?|\t+/g),
    { index: line.end - line.start, 0: '' },
  ]) {
    const cell: Piece = { start: from, end: line.start + index, finds: [] };
    while (line.finds[next] && line.finds[next]!.start < cell.end) cell.finds.push(line.finds[next++]!);
    // A mark within a find is the find's.
    if ((cell.finds.at(-1)?.end ?? 0) > cell.end) continue;
    cells.push(cell);
    from = cell.end + mark.length;
  }
  return cells;
}

/** A row's values share what its other cells say. */
function inRow(text: string, cells: readonly Piece[], remarks: Map<Find, string>): void {
  const said = cells.map((cell) => {
    const rest = noted(apartFrom(text, cell));
    return cell.finds.length > 0 && wordsOf(rest) > mostInLabel ? null : rest;
  });
  for (const [at, cell] of cells.entries()) {
    if (cell.finds.length === 0 || said[at] === null) continue;
    besideIn(text, cell, true, remarks);
    const others = said.filter((rest, other) => other !== at && rest);
    for (const find of cell.finds)
      remarks.set(find, cut([remarks.get(find), ...others].filter(Boolean).join(' · ')));
  }
}

/** The text of a piece without its finds. */
function apartFrom(text: string, { start, end, finds }: Piece): string {
  let [rest, from] = ['', start];
  for (const find of finds) {
    rest += `${text.slice(from, find.start)} `;
    from = find.end;
  }
  return rest + text.slice(from, end);
}

/** Before a list's entry: its mark, and a label with what parts it from the value. */
const entryStart =
  /^[\s>*•‣▪·–—-]*(?:\d{1,3}[.)] )?(?:([^\s][^:\n]{0,80}?)\s?(?::|\s[–—-]|[([]|\s{2,}|=>|→)\s*)?["'“‘`([<]*$/;
/** Marks of programs: what stands before a value there is no label. */
const ofCode = /[={}$;<>"\\]|\(\)/;
/** The label of a next value: "…, exfiltration: ". */
const nextLabel = /(?:^|[,;|.)]|\s{2,})\s*([^,;|:]{1,60}):\s*["'“‘`([<]*$/;
const parted =
  /^\s*(?:(?:[–—:#|]|--?|\/\/|<-+|←|[-=]>|→)\s+(?=\S)(?!.{0,80}(?:>|→)\s)|[–—#]\s*)|^\s{2,}(?=\S)/;

/** Takes down what a line, or a cell, notes of each of its finds. `isList`: a blank may part a value from what is noted of it. */
function besideIn(
  text: string,
  { start, end, finds }: Piece,
  isList: boolean,
  remarks: Map<Find, string>,
): void {
  const lead = entryStart.exec(text.slice(start, finds[0]!.start));
  if (!lead || wordsOf(lead[1] ?? '') > mostInLabel) return;
  let label = lead[1] === undefined || ofCode.test(lead[1]) ? '' : noted(lead[1]);
  const found: { find: Find; label: string; after: string | null }[] = [];
  for (const [at, find] of finds.entries()) {
    let rest = text.slice(find.end, finds[at + 1]?.start ?? end);
    const next = at + 1 < finds.length ? nextLabel.exec(rest) : null;
    if (next) rest = rest.slice(0, next.index + 1);
    const after = afterOf(rest, isList);
    if (after === null) return;
    // Values between which nothing is noted share what follows the last of them.
    found.push({ find, label, after: after === '' && !next && at + 1 < finds.length ? null : after });
    if (next) label = noted(next[1]!);
  }
  let shared = '';
  for (const one of found.toReversed()) {
    shared = one.after ?? shared;
    const remark = cut([one.label, shared].filter(Boolean).join(' · '));
    if (remark) remarks.set(one.find, remark);
  }
}

const isJoint = (rest: string): boolean =>
  /^["'”’`)\]>]*(?:\s*[,/&]|\s+(?:and|or))*\s*["'“‘`([<]*$/.test(rest);

/** What is noted after a value; null where a sentence goes on. */
function afterOf(rest: string, isList: boolean): string | null {
  const words = rest.replace(/^["'”’`\]>]+/, '');
  if (!/\p{L}/u.test(words) || isJoint(words)) return '';
  const bracket = /^\)?\s*[([]([^()[\]\n]{2,200})[)\]]/.exec(words);
  if (bracket) return noted(bracket[1]!);
  const mark = parted.exec(words);
  if (mark) return noted(words.slice(mark[0].length));
  const comma = /^\)?[,;]\s*/.exec(words);
  const said = words
    .slice(comma?.[0].length ?? 0)
    .split(/[,;](?=\S)/)
    .map(noted)
    .filter(Boolean)
    .join(' · ');
  const isBrief = wordsOf(said) <= mostAfterMark && !/[.!?]$/.test(words.trimEnd());
  return isBrief && (comma || (isList && /^\s(?!(?:is|was|are|were|has|had|may|which|that)\b)/.test(words)))
    ? said
    : null;
}

/** What only says of what kind a value is, or when it was seen, is no remark. */
const ofKind =
  /^(?:(?:(?:file|the|an?|of|and|or|for|ip|ipv[46]|address(?:es)?|(?:sub)?domains?|fqdns?|ur[li]s?|links?|hosts?|hostnames?|servers?|hash(?:es)?|md5|sha-?\d{1,3}|imphash|ssdeep|tlsh|e-?mails?|names?|filenames?|paths?|mutex(?:es)?|registry|keys?|users?|agents?|values?|indicators?|iocs?|observables?|types?|first|last|seen|n\/a|none|unknown|port|tcp|udp|https?|no sign of an attack by itself|locations?|run method|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|utc|\d[\dtz:.]*)(?![\p{L}\p{N}]))[^\p{L}\p{N}]*)+$/iu;
/** A sentence that the next value ends. */
const goesOn = /\b(?:see|at|by|from|to|of|on|in|with|and|or|is|are|was|were|the|an?|via|as)$/;
const unseen = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u061c\u200b-\u200f\u202a-\u202e\u2028\u2029\u2060-\u2069\ufeff]+/gu;

function noted(piece: string): string {
  const said = piece
    .slice(0, 4 * LONGEST)
    .replace(/no sign of an attack by itself\s*$/, '')
    .replace(unseen, ' ')
    .replace(/[([{]\s*[)\]}]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”‘’`.,:;|/·–—#*([{-]+|[\s"'“”‘’`,:;|/·–—#*([{-]+$/g, '');
  return /\p{L}/u.test(said) && said.length > 1 && !ofKind.test(said) && !goesOn.test(said) ? said : '';
}

const wordsOf = (said: string): number => (said === '' ? 0 : said.split(/\s+/).length);

function cut(said: string): string {
  if (said.length <= LONGEST) return said;
  const whole = said.lastIndexOf(' ', LONGEST - 1);
  return `${said.slice(0, whole > LONGEST / 2 ? whole : LONGEST - 1).trimEnd()}…`;
}
