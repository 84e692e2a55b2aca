import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { goldDocuments, spansOf } from './entities-data.ts';
import { isLinking, scoreLinks } from './entities-linking.ts';
import { f1, onGoldTokens, scoreSpans } from './entities-score.ts';

const folder = mkdtempSync(join(tmpdir(), 'entities-'));
const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

it('takes an I without its B for no entity', () => {
  expect(spansOf(['I-ORG', 'B-ORG', 'I-ORG', 'I-GROUP', 'B-GROUP'])).toEqual([
    { from: 1, to: 2, label: 'ORG' },
    { from: 4, to: 4, label: 'GROUP' },
  ]);
});

it('reads AnnoCTR as BIO and as JSON to the same end, and CyNER', () => {
  const bio = write(
    'a.bio',
    '<DOCSTART>\tO\tO\tO\tO\tO\tO\n\nThe\tO\tO\tO\tO\tO\tO\nFog\tO\tO\tO\tB-GROUP\tO\tB-GROUP\nUnion\tO\tO\tO\tI-GROUP\tO\tI-GROUP\n(\tO\tO\tO\tO\tO\tO\nFU\tB-ORG\tO\tO\tO\tO\tB-ORG\n)\tO\tO\tO\tO\tO\tO\n.\tO\tO\tO\tO\tO\tO\n',
  );
  const row = {
    id: 'x__s0000',
    tokens: ['The', 'Fog', 'Union', '(', 'FU', ')', '.'],
    ne_tags: ['O', 'O', 'O', 'O', 'B-ORG', 'O', 'O'],
    ce_tags: ['O', 'B-GROUP', 'I-GROUP', 'O', 'O', 'O', 'O'],
  };
  const json = write('a.json', `${JSON.stringify(row)}\n`);
  for (const file of [bio, json]) {
    const [document] = goldDocuments(file);
    expect(document!.article.text.trim()).toBe('The Fog Union (FU).');
    expect(document!.spans.map(({ from, to, label }) => [from, to, label])).toEqual([
      [4, 4, 'ORG'],
      [1, 2, 'GROUP'],
    ]);
    const { text } = document!.article;
    expect(document!.tokens.map(({ start, end }) => text.slice(start, end))).toEqual(row.tokens);
  }
  const [cyner] = goldDocuments(write('c.txt', 'Fogbot\tB-Malware\nruns\tO\n'));
  expect(cyner).toMatchObject({ scheme: 'cyner', spans: [{ from: 0, to: 0, label: 'Malware' }] });
});

it('counts a span as right only with the same ends and type', () => {
  const [document] = goldDocuments(
    write('d.txt', 'Fog\tB-Malware\nBot\tI-Malware\nhit\tO\nAcme\tB-Organization\n'),
  );
  const { text } = document!.article;
  const at = (words: string, label: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    label,
  });
  expect(onGoldTokens(document!, [at('Fog B', 'Malware')])).toEqual([{ from: 0, to: 1, label: 'Malware' }]);
  const scores = scoreSpans([{ document: document! }], () => [
    at('Bot', 'Malware'),
    at('Acme', 'Organization'),
  ]);
  expect(f1(scores, ['Malware'])).toBe(0);
  expect(f1(scores, ['Organization'])).toBe(1);
  expect(f1(scores, ['Malware', 'Organization'])).toBe(0.5);
});

it('scores links, those to nothing apart', () => {
  const row = (mention: string, type: string, label_link: string) =>
    JSON.stringify({ mention, context_left: '', context_right: '', label_link, entity_type: type });
  const text = [
    row('Cozy Bear', 'GROUP', 'https://attack.mitre.org/groups/G0016'),
    row('Fogbot', 'MALWARE', 'http://example.org#1'),
  ].join('\n');
  expect(isLinking(text)).toBe(true);
  expect(scoreLinks(text, null).figures).toEqual({ link_names: 1, nil_accuracy: 1 });
  expect(scoreLinks(text, new Set(['S0001'])).figures).toEqual({ link_names: 0, nil_accuracy: 1 });
});
