/** Plain text given by hand, or in a feed that carries no markup, as blocks. */
import type { Draft } from './blocks.ts';
import { hasValue, isLongList } from './long-list.ts';
import { cleanCharacters } from './scan.ts';

/** True where `source` has no element that a page or a fragment would have. */
export function isPlainText(source: string): boolean {
  return !/<(?:!doctype|html|head|body|title|meta|script|style|article|section|main|div|center|font|p|br|h[1-6]|ul|ol|li|table|td|span|a|img|pre|code|b|i|em|strong|blockquote)\b[^>]{0,2000}>/i.test(
    source.slice(0, 200_000),
  );
}

/**
 * Paragraphs are apart by blank lines. Fenced or indented lines are code, `#` begins a heading, `-`, `*` or `1.` an item,
 * `>` a quote; lines of cells that tabs part are a table. Short lines that are no sentences and follow each other, one value each, are items, too; lines of a paragraph
 * that were wrapped by hand are joined.
 */
export function textDrafts(source: string): Draft[] {
  const drafts: Draft[] = [];
  const lines = cleanCharacters(source).replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n');
  let block: string[] = [];
  let fence: string | null = null;
  const end = () => {
    for (const draft of paragraphDrafts(block, drafts.length === 0)) drafts.push(draft);
    block = [];
  };
  for (const line of lines) {
    const mark = /^\s{0,3}(```|~~~)/.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (mark === fence) {
        push(drafts, 'code', block.join('\n'));
        block = [];
        fence = null;
      } else block.push(line);
    } else if (mark !== null) {
      end();
      fence = mark;
    } else if (line.trim() === '') end();
    else block.push(line.trimEnd());
  }
  if (fence !== null) push(drafts, 'code', block.join('\n'));
  else end();
  return drafts;
}

function push(drafts: Draft[], kind: Draft['kind'], text: string): void {
  const trimmed = kind === 'code' ? text.replace(/^\n+/, '').trimEnd() : text.trim();
  if (/[\p{L}\p{N}]/u.test(trimmed)) drafts.push({ kind, text: trimmed, links: [] });
}

/** One run of lines without a blank one; the first of all has the title, and may say below it whose the text is. */
function paragraphDrafts(lines: string[], isFirst: boolean): Draft[] {
  const drafts: Draft[] = [];
  if (lines.every((line) => /^(?: {4}|\t)/.test(line))) {
    push(drafts, 'code', lines.map((line) => line.replace(/^(?: {4}|\t)/, '')).join('\n'));
    return drafts;
  }
  if (isLongList(lines)) {
    push(drafts, 'code', lines.join('\n'));
    return drafts;
  }
  if (lines.length > 1 && lines.every((line) => /\S\t+\S/.test(line))) {
    push(drafts, 'table', lines.map((line) => line.trim().replace(/\s*\t\s*/g, ' | ')).join('\n'));
    return drafts;
  }
  let open: { kind: Draft['kind']; lines: string[] } | null = null;
  const end = () => {
    if (open) push(drafts, open.kind, joinLines(open.lines));
    open = null;
  };
  const entries = lines.map(isEntry);
  const isOfHead = (line: string | undefined): boolean =>
    line !== undefined && (isDate.test(line.trim()) || (isFirst && byline(line) !== null));
  for (const [at, line] of lines.entries()) {
    const heading = /^#{1,6}\s+(.*)$/.exec(line)?.[1] ?? (isHeading(lines, at) ? line.trim() : undefined);
    // One alone may be the end of a paragraph that was wrapped.
    const listed = entries[at] && (entries[at - 1] || entries[at + 1]) ? line.trim() : undefined;
    const item = /^\s{0,6}(?:[-*•]|\d{1,3}[.)])\s+(.*)$/.exec(line)?.[1] ?? listed;
    const quote = /^\s?>\s?(.*)$/.exec(line)?.[1];
    const kind = heading ? 'heading' : item ? 'item' : quote !== undefined ? 'quote' : null;
    const content = heading ?? item ?? quote ?? line.trim();
    const apart = kind === null && (isOfHead(line) || isOfHead(lines[at - 1]));
    const goesOn: boolean =
      open !== null &&
      !apart &&
      (kind === null || (kind === 'quote' && (open as { kind: string }).kind === 'quote'));
    if (goesOn) (open as unknown as { lines: string[] }).lines.push(content);
    else {
      end();
      open = { kind: kind ?? 'paragraph', lines: [content] };
    }
    if (kind === 'heading') end();
  }
  end();
  return drafts;
}

/** "November 18, 2025", "Published: Tue, 18 Nov 2025 08:15 UTC", "2025-11-18": a line that is a date and nothing else belongs to neither neighbour. */
const isDate =
  /^(?:(?:published|posted|updated|released|date)(?: on)?:? )?(?:\p{L}{2,12}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th|\.)? \p{L}{3,12}\.?,? \d{4}|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{4}-\d{2}-\d{2})(?:(?:,| at|T)? ?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{1,4})?)?$/iu;

const nameWord = "\\p{Lu}[\\p{L}.'’-]{0,24}";
const personName = `${nameWord}(?: (?:(?:al|bin|da|de|del|der|di|dos|la|le|ten|van|von) ){0,2}${nameWord}){1,3}`;
const bylineWords = new RegExp(
  `^(?:(?:Posted |Written )?[Bb]y|Von|Par|Por|Da|Door):? (${personName}(?:(?:, | and | & | und | et | y | e | en )${personName}){0,4})(?:(?: ?[,|·•–—-] ?| on )(.{1,60}))?$`,
  'u',
);
const longestByline = 160;

/** "By Jane Doe and John Roe, 3 November 2025": who wrote it, and what else the line says. Null for a line that is none. */
export function byline(line: string): { names: string; rest: string } | null {
  const own = line.trim();
  if (own.length > longestByline || /[.!?:;]$/.test(own)) return null;
  const found = bylineWords.exec(own);
  return found && { names: found[1]!, rest: found[2] ?? '' };
}

/** "Technical analysis": a few words without an end mark, after a paragraph has ended and above the first line of another. */
function isHeading(lines: readonly string[], at: number): boolean {
  const [before, line, next] = [lines[at - 1] ?? '.', lines[at]!.trim(), lines[at + 1]?.trim() ?? ''];
  return (
    /[.!?:]$/.test(before.trimEnd()) &&
    line.length < shortLine &&
    /^\p{Lu}/u.test(line) &&
    /[\p{L}\p{N})]$/u.test(line) &&
    line.split(/\s+/).length <= mostWords &&
    next.length > shortLine &&
    /^[-*•"“]? ?\p{Lu}/u.test(next) &&
    !hasValue(line)
  );
}

/** "SHA256: 3f5a… - the loader's DLL", "8.8.8[.]8 – asked whether there is a network": whatever follows, a value opens it. */
const opening =
  /^\s{0,6}(?:(?:sub)?(domain|host ?name|host|ip(?:v[46])?(?: address)?|ur[li]|md5|sha-?\d{1,3}|(?:file ?)?hash|file(?: ?name)?|(?:file ?)?path|e-?mail|mutex|registry key|user[- ]agent|c2)s?(?: ?\([^()]{1,20}\))?\s?[:=]\s*)?(\S{1,300})/i;
function opensWithValue(line: string): boolean {
  if (line.length > longestOpened) return false;
  const found = opening.exec(line);
  return found !== null && (found[1] !== undefined || hasValue(found[2]!));
}

/** A value with at most a few words beside it, or a name: no sentence, and no piece of one that was wrapped. */
function isEntry(line: string): boolean {
  if (opensWithValue(line)) return true;
  const words = line.trim().split(/\s+/, mostWords + 1);
  if (line.length > longestEntry || words.length > mostWords || /^\s?[>#]|[.!?,;:]$/.test(line)) return false;
  return words.length === 1 || hasValue(line) || (line.length < shortLine && /^\s*[\p{Lu}\p{N}]/u.test(line));
}

/** Of an entry: a SHA-512 with its label is shorter. In UTF-16 code units. */
const longestEntry = 200;
/** Of a line that a value opens. */
const longestOpened = 400;
const mostWords = 5;
/** So short a line was not wrapped for want of room. */
const shortLine = 45;

/** Wrapped lines become one; where lines but the last are short, they were meant as lines. */
function joinLines(lines: string[]): string {
  const meant = lines.slice(0, -1).some((line) => line.length < shortLine);
  return lines.join(meant ? '\n' : ' ');
}
