/** Sentences with the ATT&CK technique that they tell of, and sentences that tell of none. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { articleOf } from '../src/understand/article-of.ts';
import { currentId } from '../src/understand/extractors/techniques/written.ts';
import { prepare } from '../src/understand/reading.ts';

/** `label` is a technique's id, or `none`. `document` keeps the sentences of one report together. */
export interface TechniqueSentence {
  text: string;
  label: string;
  document: string;
}

const unzipped = (file: string): string => {
  const raw = readFileSync(file);
  return (raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw).toString('utf8');
};

/** Sentences in TRAM's form: JSON of `[{text, label, doc_title}]`. Ids that ATT&CK revoked since become what replaced them. */
export function tramSentences(file: string): TechniqueSentence[] {
  const rows = JSON.parse(unzipped(file)) as { text: string; label: string; doc_title: string }[];
  return rows.map(({ text, label, doc_title }) => ({
    text,
    label: currentId(label) ?? label,
    document: doc_title,
  }));
}

interface StixObject {
  type: string;
  id: string;
  name?: string;
  description?: string;
  revoked?: boolean;
  x_mitre_deprecated?: boolean;
  relationship_type?: string;
  target_ref?: string;
  external_references?: { source_name: string; external_id?: string }[];
}

const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\(Citation:[^)]*\)/g, '')
    .replace(/<\/?code>/g, '')
    .trim();

function attackObjects(data: string): StixObject[] {
  return (
    JSON.parse(unzipped(join(data, 'knowledge/enterprise-attack.json.gz'))) as { objects: StixObject[] }
  ).objects;
}

function techniqueObjects(data: string): { id: string; object: StixObject }[] {
  return attackObjects(data)
    .filter(
      ({ type, revoked, x_mitre_deprecated }) => type === 'attack-pattern' && !revoked && !x_mitre_deprecated,
    )
    .flatMap((object) => {
      const id = object.external_references?.find((one) => one.source_name === 'mitre-attack')?.external_id;
      return id ? [{ id, object }] : [];
    });
}

/** What ATT&CK says of each technique: its name, the beginning of its description, and how groups and software use it. */
export function attackSentences(data: string): TechniqueSentence[] {
  const ids = new Map<string, string>();
  const found: TechniqueSentence[] = [];
  const add = (label: string, text: string) => found.push({ text, label, document: 'ATT&CK' });
  for (const { id, object } of techniqueObjects(data)) {
    ids.set(object.id, id);
    add(id, object.name ?? '');
    for (const sentence of sentencesOf(plain(object.description ?? '')).slice(0, 2)) add(id, sentence);
  }
  for (const { type, relationship_type, target_ref, description } of attackObjects(data)) {
    const id = ids.get(target_ref ?? '');
    if (type === 'relationship' && relationship_type === 'uses' && id && description)
      add(id, plain(description));
  }
  return found;
}

/** Sentences of AnnoCTR's reports in BIO, with whether a technique or a tactic is marked in them. */
export function annoCtrSentences(data: string, part: 'train' | 'dev'): { text: string; marked: boolean }[] {
  const rows = unzipped(join(data, `entities/annoctr/ner_bio/${part}.bio.gz`)).split(/\n\s*\n/);
  return rows.flatMap((row) => {
    const tokens = row
      .split('\n')
      .map((line) => line.split('\t'))
      .filter(([word]) => word && word !== '<DOCSTART>');
    const marked = tokens.some((columns) => /TECHNIQUE|TACTIC/.test(columns.at(-1) ?? ''));
    return tokens.length > 3 ? [{ text: tokens.map(([word]) => word).join(' '), marked }] : [];
  });
}

/** Sentences of security news without labels: most tell of no technique. */
export function newsSentences(data: string): string[] {
  return unzipped(join(data, 'stories/cyber-news-unlabelled.jsonl.gz'))
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { title, description } = JSON.parse(line) as { title?: string; description?: string };
      return sentencesOf(`${title ?? ''}\n${description ?? ''}`);
    });
}

export function sentencesOf(text: string): string[] {
  const article = articleOf({ title: '', body: text.split('\n').filter(Boolean) });
  return prepare(article)
    .sentences.map(({ start, end }) => article.text.slice(start, end))
    .filter((sentence) => sentence.length > 15);
}

/** A gold mention of a technique in AnnoCTR's form for linking, with its sentence; sub-techniques are folded into their parents. */
export interface TechniqueMention {
  mention: string;
  sentence: string;
  technique: string;
  document: string;
}

const currentRoot = (id: string): string => (currentId(id) ?? id).slice(0, 5);

export function annoCtrMentions(data: string): TechniqueMention[] {
  const folder = join(data, 'entities/annoctr/linking_mitre_only');
  return readdirSync(folder)
    .filter((name) => name.startsWith('dev.'))
    .flatMap((name) => unzipped(join(folder, name)).split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Record<string, string>)
    .filter(({ label_link }) => label_link?.includes('/techniques/'))
    .map((row) => ({
      mention: row.mention!,
      sentence: `${row._context_left}${row.mention}${row._context_right}`,
      technique: currentRoot(/techniques\/(T\d{4})/.exec(row.label_link!)![1]!),
      document: row.document!,
    }));
}

/** Sentences that tell of no technique, as far as is known. */
export const sentencesOfNone = (data: string): string[] => [
  ...annoCtrSentences(data, 'train').flatMap(({ text, marked }) => (marked ? [] : [text])),
  ...newsSentences(data),
];
