/** Files and registry keys: `C:\Users\[username]\x.exe`, `/tmp/.x`, `HKCU\Software\…`, `invoice 7.pdf.exe`. */
import { fileExtensions, techNames } from '../../../knowledge/names/files.ts';
import { type Chunk, matches } from './chunks.ts';
import type { Seen } from './network.ts';

const maximumPath = 260;
const windowsStart =
  /(?<![\w])(?:[A-Za-z]:\\(?!\\)|%[A-Za-z0-9_()]{2,30}%\\|\\\\[\w.-]{1,60}\\[\w$.-]{1,60}\\|(?:[A-Za-z]:\\\\)(?=[\w[%]))/g;
const registryStart =
  /(?<![\w\\])(?:HKEY_(?:LOCAL_MACHINE|CURRENT_USER|CLASSES_ROOT|USERS|CURRENT_CONFIG)|HKLM|HKCU|HKCR|HKU|HKCC):?\\/gi;
const unix =
  /(?<![\w/.:)\]>-])(?:~|\/(?:tmp|var|etc|usr|opt|home|root|dev|bin|sbin|lib|lib64|proc|mnt|srv|data|Library|Users|Applications|System|private))\/[\w.@%+~$-][\w./@%+~$-]{0,250}/g;
const extension = /\.([A-Za-z0-9]{1,10})(?=$|[\s"'’”,;:)\]<>|`])/g;
/** A dot, and what could be an extension: nothing that a longer name would go on with follows. */
const ending = /\.([A-Za-z0-9]{1,10})(?![\p{L}\p{N}_/\\@-]|\.[\p{L}\p{N}])/gu;
/** What a name may begin with, what it may hold, and after what none begins. */
const beginsName = /[\p{L}\p{N}_]/u;
const inName = /[\p{L}\p{N}_.()[\]#+~$&=-]/u;
const neverBefore = /[\p{L}\p{N}_./\\%@=&?#-]/u;
const longestName = 120;

/** Windows paths, which may hold spaces: they go on to the first known end of a file name, or to a space. */
export function windowsPaths(text: string): Seen[] {
  if (!text.includes('\\')) return [];
  return from(text, windowsStart, 'file-path', (front, rest) => endOfPath(front, beforeNext(rest)));
}

/** Where another path or key begins behind a blank: "HKLM\\A and HKCU\\B", "C:\\a.dll C:\\b.exe" are two. */
const another =
  /\s(?:(?:and|or|to|in|with) )?(?:[A-Za-z]:\\|%\w{2,30}%\\|\\\\\w|HK[A-Z_]{1,20}:?\\|\/(?:tmp|var|etc|usr|opt|home|root)\/)/i;

function beforeNext(rest: string): string {
  const at = rest.search(another);
  return at < 0 ? rest : rest.slice(0, at);
}

function endOfPath(front: string, rest: string): string {
  const last = rest.lastIndexOf('\\', lastDirectory(rest));
  const directories = rest.slice(0, last + 1);
  const name = rest.slice(last + 1);
  const file = endOfName(name);
  return front + directories + file;
}

/** The end of the directories: backslashes may follow in another path or switch later on the line. */
function lastDirectory(rest: string): number {
  const another = rest.search(
    /\s(?:[A-Za-z]:\\|%[A-Za-z]+%\\|[-/][A-Za-z]|HK|and |or |to |in |with |--|<--)/,
  );
  return another < 0 ? rest.length : another;
}

/** The file's name: up to its extension where one comes before anything that cannot be in a name, else up to a space. */
function endOfName(name: string): string {
  const bracketed = /^(?:\[[^\]]{1,60}\]|[^\s[\]])*/.exec(name)?.[0] ?? '';
  for (const hit of name.matchAll(extension)) {
    const candidate = name.slice(0, hit.index + hit[0].length);
    if (candidate.length <= bracketed.length) continue;
    if (
      /\s(?:-{1,2}|and|or|to|is|was|with|which|that|from|in|on|by|then|as|via|<--|-->)\s|[.!?:]\s/.test(
        candidate,
      )
    )
      break;
    if (!fileExtensions.has(hit[1]!.toLowerCase())) break;
    return candidate;
  }
  return trimEnd(bracketed);
}

const trimEnd = (value: string): string => value.replace(/[.,;:!?)'’”]+$/, '');

/** Registry keys: key names may hold spaces ("Windows NT"), so that spaces count where a backslash follows. */
export function registryKeys(text: string): Seen[] {
  if (!text.includes('\\')) return [];
  return from(text, registryStart, 'registry-key', (front, rest) => {
    const key = /^(?:[^\\\s]{1,100}(?: [^\\\s]{1,40}){0,3}\\)*[^\\\s]{0,100}/;
    const line = key.exec(beforeNext(rest))?.[0] ?? '';
    return trimEnd(front + line).replace(/\\$/, '');
  });
}

/** A quote, a line's end or another mark that no path holds. */
const endOfLine = /[\r\n"<>|*?`“”;,]|\s{2}/g;

function from(
  text: string,
  start: RegExp,
  type: string,
  end: (front: string, rest: string) => string,
): Seen[] {
  const found: Seen[] = [];
  let stop = -1;
  start.lastIndex = 0;
  for (let hit = start.exec(text); hit; hit = start.exec(text)) {
    const after = hit.index + hit[0].length;
    if (stop < after) {
      endOfLine.lastIndex = after;
      stop = endOfLine.exec(text)?.index ?? text.length;
    }
    const value = end(hit[0], text.slice(after, Math.min(stop, after + maximumPath)));
    if (value.length > hit[0].length)
      found.push({ start: hit.index, end: hit.index + value.length, type, value });
    start.lastIndex = Math.max(after, hit.index + value.length);
  }
  return found;
}

export function unixPaths(chunks: Chunk[]): Seen[] {
  return Array.from(matches(chunks, unix), ({ start, value: raw }) => {
    const value = trimEnd(raw);
    return { start, end: start + value.length, type: 'file-path', value };
  }).filter(({ value }) => value.split('/').length > 2 && !value.endsWith('/'));
}

const label =
  /^[\s>*•–-]*(?:file ?names?|attachments?(?: names?)?|attached file|name of (?:the )?file)\s*[:=]\s*(.{1,160})$/i;
const afterHash = /^[\s>*•–-]*[0-9a-f]{32,128}[\s,;:–-]+(\S.{0,120})$/i;
const shortestHash = 32;
const aloneInLine = /^[^\\/:*?"<>|]{1,140}\.([A-Za-z0-9]{1,5})$/;

/**
 * File names. With spaces in them only where the line says that it is one ("File name: …", a hash and its file, a step
 * in a chain of arrows); later mentions of the same name are found by it.
 */
export function fileNames(text: string, chunks: Chunk[]): Seen[] {
  const spaced = spacedNames(text);
  const known = new Map(spaced.map(({ value }) => [lastWord(value).toLowerCase(), value]));
  const found = [...spaced];
  for (const { start, value } of chunks.flatMap(namesIn)) {
    const end = start + value.length;
    const longer = known.get(value.toLowerCase());
    const from = longer ? end - longer.length : start;
    if (longer && text.slice(from, from + longer.length).toLowerCase() === longer.toLowerCase()) {
      found.push({ start: from, end: from + longer.length, type: 'file-name', value: longer });
    } else if (!techNames.test(value) && !value.startsWith('.')) {
      found.push({ start, end, type: 'file-name', value });
    }
  }
  return found;
}

/** Names in a chunk that end in a known extension. Read from their dots: few dots begin one, and many letters could begin a name. */
function namesIn({ start, piece }: Chunk): { start: number; value: string }[] {
  const found: { start: number; value: string }[] = [];
  let open: { from: number; to: number } | null = null;
  let least = 0;
  ending.lastIndex = 0;
  for (let hit = ending.exec(piece); hit; hit = ending.exec(piece)) {
    if (!fileExtensions.has(hit[1]!.toLowerCase())) continue;
    const to = ending.lastIndex;
    if (open && hit.index - open.from <= longestName && isName(piece, open.to, hit.index)) open.to = to;
    else {
      const from = beginningOfName(piece, hit.index, least);
      if (from < 0) continue;
      if (open) found.push({ start: start + open.from, value: piece.slice(open.from, open.to) });
      open = { from, to };
    }
    least = to;
  }
  if (open) found.push({ start: start + open.from, value: piece.slice(open.from, open.to) });
  return found;
}

/** Where the name begins that the dot at `dot` ends; -1 where none does. Nothing before `least` is looked at. */
function beginningOfName(piece: string, dot: number, least: number): number {
  let from = -1;
  for (let at = dot - 1; at >= least && dot - at <= longestName + 1 && inName.test(piece[at]!); at--)
    if (beginsName.test(piece[at]!) && !(at > 0 && neverBefore.test(piece[at - 1]!))) from = at;
  return from;
}

function isName(piece: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!inName.test(piece[at]!)) return false;
  return true;
}

const lastWord = (value: string): string => value.slice(value.lastIndexOf(' ') + 1);

function spacedNames(text: string): Seen[] {
  const found: Seen[] = [];
  let at = 0;
  for (const whole of text.split('\n')) {
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    if (line.length <= 400) {
      for (const piece of labelledPieces(line)) {
        const value = piece.replace(/\s*\(.*\)$/, '').trim();
        const ending = aloneInLine.exec(value)?.[1];
        if (!ending || !fileExtensions.has(ending.toLowerCase())) continue;
        const start = at + line.indexOf(value);
        found.push({ start, end: start + value.length, type: 'file-name', value });
      }
    }
    at += whole.length + 1;
  }
  return found;
}

/** What a line offers as a whole file name. */
function labelledPieces(line: string): string[] {
  const named =
    (/[:=]/.test(line) ? label.exec(line)?.[1] : undefined) ??
    (line.length > shortestHash ? afterHash.exec(line)?.[1] : undefined);
  if (named) return [named.split(/\s{2,}|\s<--/)[0]!];
  if (!line.includes('-->') && !line.includes('→')) return [];
  const steps = line.split(/-->|→/).map((step) => step.replace(/^[\s>*•–-]+/, '').trim());
  // A step is a file's name as a whole only where each of its words is written like one; one word is found by itself.
  return steps.filter(
    (step) => step.includes(' ') && step.split(' ').every((word) => /^[\p{Lu}\p{N}_]/u.test(word)),
  );
}
