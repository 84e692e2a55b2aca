/**
 * Reads gold entities: AnnoCTR's form (BIO columns, or one JSON object for each sentence) and CyNER's (two columns).
 * Tokens are set into running text again, so that what ships reads articles and not lists of words.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../src/domain/article.ts';
import { articleOf } from '../src/understand/article-of.ts';

/** An entity at tokens `from` to `to`, both included, of one sentence. */
export interface GoldSpan {
  from: number;
  to: number;
  label: string;
}

/** A token of the gold file, and where it stands in the text. */
export interface GoldToken {
  text: string;
  start: number;
  end: number;
  /** Counted over the document. */
  sentence: number;
}

export type Scheme = 'annoctr' | 'cyner';

export interface GoldDocument {
  name: string;
  scheme: Scheme;
  article: Article;
  tokens: GoldToken[];
  spans: GoldSpan[];
}

/** A sentence as the file has it: for each token one label in each layer. */
interface RawSentence {
  document: string;
  tokens: string[];
  layers: string[][];
}

/** A file's text, unpacked where its name ends in `.gz`. */
export const readText = (file: string): string => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

/** The layers of AnnoCTR that we read: named entities, cybersecurity entities. Each is read for itself: they overlap. */
const jsonLayers = ['ne_tags', 'ce_tags'] as const;
const bioLayers = [1, 4];

/** Reads a file of either form; which one is seen from its first lines. */
export function goldDocuments(file: string): GoldDocument[] {
  const text = readText(file);
  if (/^\s*\{/.test(text)) return documentsOf(fromJson(text), 'annoctr');
  const columns = text.slice(0, text.indexOf('\n')).trim().split('\t').length;
  return columns >= 7 ? documentsOf(fromBio(text), 'annoctr') : documentsOf(fromCyner(text), 'cyner');
}

function* fromJson(text: string): Generator<RawSentence> {
  for (const line of text.split('\n')) {
    if (!line.trim()) continue;
    const row = JSON.parse(line) as Record<string, string[]> & { id: string };
    yield {
      document: row.id.replace(/__s\d+$/, ''),
      tokens: row.tokens!,
      layers: jsonLayers.map((layer) => row[layer] ?? row.tokens!.map(() => 'O')),
    };
  }
}

function* fromBio(text: string): Generator<RawSentence> {
  let document = 0;
  for (const rows of sentencesOf(text)) {
    if (rows[0]![0] === '<DOCSTART>') {
      document++;
      rows.shift();
    }
    if (rows.length === 0) continue;
    yield {
      document: `document ${document}`,
      tokens: rows.map((row) => row[0]!),
      layers: bioLayers.map((column) => rows.map((row) => row[column] ?? 'O')),
    };
  }
}

/** CyNER is one long file without the ends of its reports: so many sentences are taken together. */
const sentencesTogether = 40;

function* fromCyner(text: string): Generator<RawSentence> {
  let n = 0;
  for (const rows of sentencesOf(text)) {
    const document = `part ${Math.floor(n++ / sentencesTogether) + 1}`;
    yield { document, tokens: rows.map((row) => row[0]!), layers: [rows.map((row) => row[1] ?? 'O')] };
  }
}

function* sentencesOf(text: string): Generator<string[][]> {
  let rows: string[][] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') {
      if (rows.length > 0) yield rows;
      rows = [];
    } else rows.push(line.split('\t').map((cell) => cell.trim()));
  }
  if (rows.length > 0) yield rows;
}

/** Entities of one sentence as strict IOB2 has them: an `I-` that no `B-` of its type leads to belongs to none. */
export function spansOf(labels: string[], offset = 0): GoldSpan[] {
  const spans: GoldSpan[] = [];
  let open: GoldSpan | null = null;
  labels.forEach((label, i) => {
    if (label.startsWith('B-')) {
      open = { from: offset + i, to: offset + i, label: label.slice(2) };
      spans.push(open);
    } else if (open && label === `I-${open.label}`) open.to = offset + i;
    else open = null;
  });
  return spans;
}

function documentsOf(sentences: Iterable<RawSentence>, scheme: Scheme): GoldDocument[] {
  const byName = new Map<string, RawSentence[]>();
  for (const sentence of sentences) {
    const own = byName.get(sentence.document);
    if (own) own.push(sentence);
    else byName.set(sentence.document, [sentence]);
  }
  return [...byName].map(([name, own]) => documentOf(name, own, scheme));
}

function documentOf(name: string, sentences: RawSentence[], scheme: Scheme): GoldDocument {
  const spans: GoldSpan[] = [];
  let offset = 0;
  for (const { tokens, layers } of sentences) {
    for (const layer of layers) spans.push(...spansOf(layer, offset));
    offset += tokens.length;
  }
  return {
    name,
    scheme,
    spans,
    ...setInText(
      sentences.map(({ tokens }) => tokens),
      scheme,
    ),
  };
}

/** The same document with other words in the places of its tokens. */
export function setDocument(document: GoldDocument, words: string[]): GoldDocument {
  const sentences: string[][] = [];
  document.tokens.forEach(({ sentence }, i) => {
    sentences[sentence] ??= [];
    sentences[sentence].push(words[i]!);
  });
  return { ...document, ...setInText(sentences, document.scheme) };
}

function setInText(sentences: string[][], scheme: Scheme): { article: Article; tokens: GoldToken[] } {
  // CyNER ends a sentence at every stop, also inside an address: there our own sentences are the better ones.
  const paragraphs = scheme === 'cyner' ? [sentences] : sentences.map((sentence) => [sentence]);
  const tokens: GoldToken[] = [];
  const body: string[] = [];
  let sentence = 0;
  // An article opens with its title, which is empty here, and a blank line.
  let at = 2;
  for (const paragraph of paragraphs) {
    const setter = new Typesetter();
    for (const words of paragraph) {
      for (const word of words) tokens.push({ ...setter.add(word, at), text: word, sentence });
      sentence++;
    }
    body.push(setter.text);
    at += setter.text.length + 2;
  }
  return { article: articleOf({ title: '', body }), tokens };
}

const closing = /^[.,;:!?%)\]}’”…]+$|^['’](?:s|t|re|ve|ll|d|m)$/u;
const opening = /^[([{“‘#$]$/u;

/** Sets tokens into text: no space before closing marks, none after opening ones, quotation marks by turns. */
class Typesetter {
  text = '';
  private tight = true;
  private quoted = false;

  /** Adds a token; gives its place, counted from `offset`. */
  add(token: string, offset: number): { start: number; end: number } {
    const word = token.replace(/\s+/gu, ' ').trim() || '_';
    const closes = closing.test(word) || word === '/' || (word === '"' && this.quoted);
    if (!this.tight && !closes) this.text += ' ';
    const start = this.text.length;
    this.text += word;
    this.tight = opening.test(word) || word === '/' || (word === '"' && !this.quoted);
    if (word === '"') this.quoted = !this.quoted;
    return { start: offset + start, end: offset + this.text.length };
  }
}
