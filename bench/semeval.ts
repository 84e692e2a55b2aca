/**
 * SemEval-2015 Task 4 (Cross-Document Event Ordering): reads its documents and time lines. A corpus is a folder with a
 * subfolder of gold time lines (`TimeLines…`, a text file for each entity) and subfolders of documents in CAT form
 * (`*.xml`: tokens) or TimeML (`*.tml`: sentences of tokens). Marked events are not read: track A starts from raw text.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../src/domain/time.ts';

export interface Document {
  id: string;
  /** Day of creation. */
  day: Day;
  /** The tokens of each sentence by its number; 0 is the title. */
  sentences: Map<number, string[]>;
}

/** A row of a time line: simultaneous rows share an order; `events` are mentions of one event as `document-sentence-words`. */
export interface Row {
  order: number;
  /** `2007-10-XX` and the like, as the time lines write it. */
  date: string;
  events: string[];
}

export interface TimeLine {
  entity: string;
  rows: Row[];
}

export interface Corpus {
  name: string;
  documents: Document[];
  timelines: TimeLine[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string =>
  text
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]!);

/** A document in CAT form; null where it has no tokens or no creation time. */
export function readCat(xml: string): Document | null {
  const id = /<Document[^>]*\bdoc_id="([^"]+)"/.exec(xml)?.[1];
  const created = /<TIMEX3[^>]*functionInDocument="CREATION_TIME"[^>]*>/.exec(xml)?.[0] ?? '';
  const day = /value="(\d{4}-\d{2}-\d{2})/.exec(created)?.[1];
  const sentences = new Map<number, string[]>();
  for (const [, number, text] of xml.matchAll(/<token [^>]*?\bsentence="(\d+)"[^>]*>([^<]*)<\/token>/g)) {
    const at = Number(number);
    sentences.set(at, [...(sentences.get(at) ?? []), plain(text!)]);
  }
  return id === undefined || day === undefined || sentences.size === 0 ? null : { id, day, sentences };
}

/** A document in TimeML, its markup inside sentences left out; null where it has no sentences or no creation time. */
export function readTml(xml: string): Document | null {
  const id = /<DOCID>([^<]+)<\/DOCID>/.exec(xml)?.[1]?.trim();
  const day = /<DCT>[^\n]*?value="(\d{4}-\d{2}-\d{2})/.exec(xml)?.[1];
  const title = /<EXTRAINFO>([^<]*)<\/EXTRAINFO>/.exec(xml)?.[1] ?? '';
  const sentences = new Map<number, string[]>([[0, words(title)]]);
  for (const piece of xml.split('<s id="').slice(1)) {
    const text = piece.slice(piece.indexOf('>') + 1).split('</s>')[0]!;
    sentences.set(Number.parseInt(piece, 10), words(text));
  }
  return id === undefined || day === undefined || sentences.size < 2 ? null : { id, day, sentences };
}

const words = (text: string): string[] =>
  plain(text.replace(/<[^>]*>/g, ''))
    .split(/\s+/)
    .filter((word) => word !== '');

/** A time line: its entity in the first line, then rows of order, date and events, cut by tabs. */
export function readTimeLine(text: string): TimeLine {
  const [entity = '', ...lines] = text.split(/\r?\n/).map((line) => line.trim());
  const rows = lines
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .filter((cells) => cells.length >= 3 && /^\d+$/.test(cells[0]!))
    .map(([order, date, ...events]) => ({
      order: Number(order),
      date: inFull(date!),
      events: events.filter((event) => event !== ''),
    }));
  return { entity, rows };
}

/** One spelling for all: the trial time lines write `2006-03` where the later ones write `2006-03-XX`. */
export const inFull = (date: string): string =>
  /^\d{4}$/.test(date) ? `${date}-XX-XX` : /^\d{4}-\d\d$/.test(date) ? `${date}-XX` : date;

/** The parts of `document-sentence-words`; null where it is none. */
export function partsOf(event: string): { document: string; sentence: number; words: string } | null {
  const match = /^(\w+)-(\d+)-(.+)$/.exec(event);
  return match && { document: match[1]!, sentence: Number(match[2]), words: match[3]! };
}

/** All corpora in a folder and its subfolders, in order of their names. */
export function corporaIn(folder: string): Corpus[] {
  const subfolders = readdirSync(folder)
    .sort()
    .filter((name) => statSync(join(folder, name)).isDirectory());
  const gold = subfolders.find((name) => /^timelines/i.test(name));
  if (gold === undefined) return subfolders.flatMap((name) => corporaIn(join(folder, name)));
  const timelines = readdirSync(join(folder, gold))
    .sort()
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const timeline = readTimeLine(readFileSync(join(folder, gold, name), 'utf8'));
      return {
        ...timeline,
        entity: spelled(timeline.entity, name.slice(0, -'.txt'.length).replaceAll('_', ' ')),
      };
    });
  const documents = new Map<string, Document>();
  const others = subfolders.filter((name) => name !== gold).map((name) => join(folder, name));
  const nested = others.filter((path) => !existsSync(join(path, 'TimeLines_Gold_Standard')));
  for (const suffix of ['.xml', '.tml']) {
    for (const path of nested) {
      for (const file of readdirSync(path).sort()) {
        if (!file.endsWith(suffix)) continue;
        const text = readFileSync(join(path, file), 'utf8');
        const document = suffix === '.xml' ? readCat(text) : readTml(text);
        if (document && !documents.has(document.id)) documents.set(document.id, document);
      }
    }
  }
  const own = { name: folder.split('/').at(-1)!, documents: [...documents.values()], timelines };
  const deeper = others.flatMap((path) => corporaIn(path));
  return [own, ...deeper].filter(isWhole);
}

/** Where a name has its letters in another order than its file, the file is right. */
function spelled(entity: string, file: string): string {
  const letters = (name: string): string => [...name.toLowerCase()].sort().join('');
  return letters(entity) === letters(file) && entity.toLowerCase() !== file ? file : entity;
}

/** A corpus most of whose documents are missing measures nothing. */
function isWhole({ documents, timelines }: Corpus): boolean {
  const known = new Set(documents.map(({ id }) => id));
  const told = new Set(
    timelines.flatMap(({ rows }) =>
      rows.flatMap(({ events }) => events.map((event) => partsOf(event)?.document)),
    ),
  );
  return [...told].filter((id) => id !== undefined && known.has(id)).length * 2 > told.size;
}
