import { expect, it } from 'vitest';
import { articleOf } from '../article-of.ts';
import { prepare } from '../reading.ts';
import { understand } from '../understand.ts';
import { tag } from './tagger.ts';

/** Names that no catalogue lists, in sentences of our own. */
it.each([
  [
    'Zorblax',
    'malware',
    'The new Zorblax ransomware encrypts files. Once executed, Zorblax deletes backups.',
  ],
  ['Quillbot RAT', 'malware', 'The attackers then install Quillbot RAT, a remote access trojan.'],
  ['TA9931', 'actor', 'Researchers attribute the phishing campaign to TA9931, a threat actor from abroad.'],
  ['Velvet Mole', 'actor', 'The files were posted by the Velvet Mole ransomware group.'],
  ['Velvet Chollima', 'actor', 'They saw Velvet Chollima again.'],
  ['Jane Roe', 'person', 'Jane Roe, the chief executive of the firm, apologised.'],
  ['Kash Doe', 'person', 'FBI director Kash Doe said so.'],
])('types %s as %s', (name, type, text) => {
  const article = articleOf({ body: [text] });
  const types = understand(article)
    .mentions.filter(({ start, end }) => article.text.slice(start, end) === name)
    .map((mention) => mention.type);
  expect(types.length).toBeGreaterThan(0);
  expect(new Set(types)).toEqual(new Set([type]));
});

it('gives the same for the same article, in order and without overlaps', () => {
  const reading = prepare(
    articleOf({ body: ['Emotet drops TrickBot, says Acmetron Ltd. The Fog Union bought Emotet in Berlin.'] }),
  );
  const found = tag(reading);
  expect(tag(reading)).toEqual(found);
  for (const spans of found.values()) {
    spans.reduce((end, { from, to }) => {
      expect(from).toBeGreaterThan(end);
      expect(to).toBeGreaterThanOrEqual(from);
      return to;
    }, -1);
  }
});
