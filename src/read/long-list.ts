/**
 * Long lists of indicators or of advisories: fifty thousand hashes in rows of a table are more elements than a parser
 * should be given, and more characters than prose may have. Their rows become lines of one `pre` before anything is
 * parsed; what stands around them, and no value of theirs, is lost.
 */

/** Whole hashes, IPv4 addresses, CVE numbers, and what only a defanged value has. */
const value =
  /(?<![0-9a-f])(?:[0-9a-f]{128}|[0-9a-f]{96}|[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})(?![0-9a-f])|(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])|CVE-\d{4}-\d{4,7}|\[(?:\.|dot)\]|hxxps?:/i;

const values = new RegExp(value, 'gi');

/** A smaller page is within every limit as it stands. In characters of markup. */
const leastPage = 200_000;
/** So many rows with a value make a page a long list; so many in a row are folded. */
const leastRows = 1000;
const leastRun = 20;
/** What is longer is prose that names a value. */
const longestRow = 300;
/** Lines without a value between two that have one: cells that are paragraphs, labels. */
const widestGap = 4;

const rowTag =
  /<(\/?)(?:(h[1-6]|script|style|head|body|main|nav|header|footer)|tr|li|p|div|br|pre|code|d[dlt]|[uo]l|table|tbody|thead|details|summary|section|article)\b[^<>]{0,4000}>/gi;

/** A stretch of the page between two tags that begin or end a line. */
interface Row {
  start: number;
  end: number;
  text: string;
  hasValue: boolean;
  /** A heading, a script or a part of the page begins or ends behind it. */
  last: boolean;
}

/** True where a line of no more than a row holds a hash, an IPv4 address, a CVE number, or something defanged. */
export const hasValue = (line: string): boolean => line.length <= longestRow && value.test(line);

/** True for a line that is a value and nothing else: no menu has such links. */
export function isBareValue(line: string): boolean {
  return !/\s/.test(line) && hasValue(line);
}

/** True for so many lines, half of them with a value, that they are no prose. */
export function isLongList(lines: readonly string[]): boolean {
  if (lines.length < leastRows) return false;
  return 2 * lines.filter((line) => value.test(line.slice(0, longestRow))).length >= lines.length;
}

/** So many characters tell what a long text is made of. */
const beginningLength = 200_000;

/** True for a text of which values are the greater part, as far as a long text's beginning tells. */
export function isMostlyValues(text: string): boolean {
  const beginning = text.slice(0, beginningLength);
  let length = 0;
  for (const [hit] of beginning.matchAll(values)) length += hit.length;
  return 2 * length > beginning.length;
}

/** The text in lines of no more than a row; where it is broken, one blank is gone. What has none is not broken. */
export function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    let start = 0;
    while (line.length - start > longestRow) {
      const before = line.lastIndexOf(' ', start + longestRow);
      const at = before > start ? before : line.indexOf(' ', start + longestRow);
      if (at < 0) break;
      lines.push(line.slice(start, at));
      start = at + 1;
    }
    lines.push(line.slice(start));
  }
  return lines;
}

/** The sentences of a text that hold a value, each in lines of no more than a row. */
export const linesWithValue = (text: string): string[] =>
  wrapped(text.replace(/(?<=[.!?]) /g, '\n')).filter((line) => value.test(line));

/** The page with its long lists as `pre`; a page that is no long list as it is. Linear in its length. */
export function foldLongLists(html: string): string {
  if (html.length < leastPage) return html;
  const rows = rowsOf(html);
  if (rows.filter((row) => row.hasValue).length < leastRows) return html;
  const out: string[] = [];
  let from = 0;
  for (const run of runs(rows)) {
    out.push(html.slice(from, run[0]!.start), '<pre>', run.map((row) => row.text).join('\n'), '</pre>');
    from = run.at(-1)!.end;
  }
  return out.join('') + html.slice(from);
}

function rowsOf(html: string): Row[] {
  const rows: Row[] = [];
  let start = 0;
  const push = (end: number, last: boolean) => {
    const text = rowText(html.slice(start, end));
    const hasValue = text.length <= longestRow && value.test(text);
    if (text !== '' || last) rows.push({ start, end, text, hasValue, last });
  };
  for (const tag of html.matchAll(rowTag)) {
    push(tag.index, tag[2] !== undefined);
    start = tag.index + tag[0].length;
  }
  push(html.length, true);
  return rows;
}

/** A page, or the rest of one, as lines of text without an element; those of a `pre` stay. Linear in its length. */
export function plainLines(html: string): string {
  const lines = html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(
      /<(script|style|noscript|template|svg|iframe|nav|footer)\b[\s\S]*?(?:<\/\1\b[^<>]{0,100}>|$)/gi,
      ' ',
    )
    .split(/(<pre\b[\s\S]*?(?:<\/pre\b[^<>]{0,100}>|$))/i)
    .flatMap((part, n) =>
      n % 2 === 1 ? part.split('\n').map(rowText) : rowsOf(part).map(({ text }) => text),
    );
  return lines.filter(Boolean).join('\n').replaceAll('<', '&lt;');
}

/** The markup of one line without its tags; cells are apart as in a table's block. */
function rowText(markup: string): string {
  return (
    markup
      .replace(/<\/t[dh]>\s*<t[dh]\b[^<>]{0,4000}>/gi, ' | ')
      .replace(/<[^<>]{0,4000}>/g, '')
      // The parser makes a node of every reference: fifty thousand take seconds.
      .replace(/&amp;(?![a-z#])/gi, '&')
      .replace(/&nbsp;/gi, ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Rows that follow each other and are one list, from a row with a value to a row with a value. */
function runs(rows: readonly Row[]): Row[][] {
  const found: Row[][] = [];
  let run: Row[] = [];
  let gap: Row[] = [];
  let values = 0;
  const end = () => {
    if (values >= leastRun) found.push(run);
    run = [];
    gap = [];
    values = 0;
  };
  for (const row of rows) {
    if (row.hasValue) {
      run.push(...gap, row);
      gap = [];
      values++;
    } else if (run.length > 0) gap.push(row);
    if (row.last || gap.length > widestGap || row.text.length > longestRow) end();
  }
  end();
  return found;
}
