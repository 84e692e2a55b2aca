/** Names that nobody has listed: what one sentence says that they are holds for the bare name elsewhere in the article. */
import { expect, test } from 'vitest';
import { articleOf } from '../../article-of.ts';
import { understand } from '../../understand.ts';

const typesOf = (text: string, name: string) => {
  const article = articleOf({ title: 'Notes of the day', body: [text] });
  const its = understand(article).mentions.filter(
    ({ start, end }) => article.text.slice(start, end) === name,
  );
  return [...new Set(its.map(({ type }) => type))];
};

test.each<[string, string, string]>([
  [
    'The espionage team, who track the group as Velvet Quay, left. Velvet Quay hit ports.',
    'Velvet Quay',
    'actor',
  ],
  ['The ransomware-as-a-service operation Zaltrex hit a bank. Zaltrex took files.', 'Zaltrex', 'actor'],
  ['A hacker who goes by the name Korvane sells it. Korvane wants $5,000.', 'Korvane', 'actor'],
  ['The hacker, going by Korvane, sells the data. Korvane wants $5,000.', 'Korvane', 'actor'],
  ['A threat actor using the alias Korvane sells it. Korvane wants $5,000.', 'Korvane', 'actor'],
  ['A backdoor that researchers call Tarnquill opens a shell. Tarnquill hides.', 'Tarnquill', 'malware'],
  ['The extortion crew Blind Heron wants money. Blind Heron leaked mails.', 'Blind Heron', 'actor'],
  ['The malware, called LAMEHUG, asks a model. LAMEHUG was sent to ministries.', 'LAMEHUG', 'malware'],
])('%s', (text, name, type) => expect(typesOf(text, name)).toEqual([type]));

test.each<[string, string]>([
  ['A tool that the firm calls Tarnquill finds such files. Tarnquill is free.', 'Tarnquill'],
  ['The singer goes by the name Korvane. Korvane was hit by a fraud.', 'Korvane'],
  ['The insurance operation Zaltrex was breached. Zaltrex told its customers.', 'Zaltrex'],
])('no threat: %s', (text, name) => {
  for (const type of typesOf(text, name)) expect(['actor', 'malware', 'campaign']).not.toContain(type);
});

test.each<[string, string[]]>([
  [
    'The Acme GX-400 router has a hole. The GX-400 is old. A GX400 should be updated.',
    ['product acme gx-400', 'product acme gx-400', 'product acme gx-400'],
  ],
  [
    'The Acme GX-400 camera and the Bolt GX-400 camera are two.',
    ['product acme gx-400', 'product bolt gx-400'],
  ],
  ['Under BOD 22-01 agencies act, and KB5070881 is out. UNC3944 and UNC-3944 are one.', []],
])('models: %s', (text, expected) => {
  const { mentions } = understand(articleOf({ title: 'Notes of the day', body: [text] }));
  const models = mentions.filter(({ key, type }) => /\d/.test(key) && type === 'product');
  expect(models.map(({ type, key }) => `${type} ${key}`)).toEqual(expected);
});
