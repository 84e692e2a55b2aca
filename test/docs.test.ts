/** Documentation is a contract: settings, commands, words and routes that are not written down fail here. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { benches } from '../bench/bench.ts';
import { MARKER, sectionsOf } from '../bench/quality.ts';
import { settings } from '../src/config.ts';
import { EntityType } from '../src/domain/entity.ts';
import { Kind } from '../src/domain/kind.ts';
import { Category } from '../src/domain/source.ts';
import { Precision } from '../src/domain/time.ts';

const root = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');

/** docs/configuration.md as the settings have it; `npx vitest run test/docs -u` writes it. */
function configurationPage(): string {
  const rows = Object.entries(settings).map(([name, schema]) => {
    const parsed = schema.safeParse(undefined);
    const given =
      parsed.success && parsed.data !== undefined && parsed.data !== false ? String(parsed.data) : '';
    return `| \`${name}\` | ${given === '' ? '–' : `\`${given}\``} | ${schema.description} |`;
  });
  return [
    '# Settings',
    '',
    'Environment variables; none is needed. This page is generated from `src/config.ts`.',
    '',
    '| variable | default | what it is for |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

test('docs/configuration.md is what the settings are', async () => {
  await expect(configurationPage()).toMatchFileSnapshot(resolve(root, 'docs/configuration.md'));
});

describe('docs/quality.md', () => {
  const page = read('docs/quality.md');

  test('is generated', () => expect(page).toContain(MARKER));

  test.each(Object.keys(benches))(
    'says of the benchmark %s how it was measured, or that it was not',
    (name) => {
      const section = sectionsOf(page).get(name);
      expect(section).toMatch(/^(?:Measured on: \S|Not measured yet: \S)/m);
      expect(section).toContain(`npm run bench -- ${name}`);
    },
  );

  test('ends with the mistakes as they are written', () => {
    const mistakes = read('bench/mistakes.md');
    expect(page.endsWith(`\n${mistakes}`)).toBe(true);
    expect(mistakes.split('\n').filter((line) => line.startsWith('| cyber-news'))).toHaveLength(10);
  });
});

describe('README.md names', () => {
  const readme = read('README.md');
  const commands = readdirSync(resolve(root, 'src/cli'))
    .filter(
      (file) => file.endsWith('.ts') && !['cli.ts', 'output.ts'].includes(file) && !file.endsWith('.test.ts'),
    )
    .flatMap((file) =>
      [...read(`src/cli/${file}`).matchAll(/program\s*\.command\('(\w+)'/g)].map((match) => match[1]!),
    );

  test.each(commands)('the command %s', (command) =>
    expect(readme).toMatch(new RegExp(`throughline ${command}\\b|\\b${command}\\b.*\``)),
  );
});

describe('docs/glossary.md defines', () => {
  const glossary = read('docs/glossary.md');
  const words = [...glossary.matchAll(/^\| \*\*([^*]+)\*\*/gm)].flatMap((match) => match[1]!.split(', '));

  test.each([
    'source',
    'publisher',
    'article',
    'passage',
    'copy',
    'story',
    'event',
    'claim',
    'citation',
    'mention',
    'observable',
    'revision',
  ])('the word %s', (word) => expect(words).toContain(word));

  test.each([...Kind.options, ...Category.options, ...Precision.options])('the value %s', (value) => {
    expect(glossary).toContain(value.replaceAll('-', ' '));
  });

  test('every exported type of the domain that is a word of ours', () => {
    const exported = readdirSync(resolve(root, 'src/domain')).flatMap((file) =>
      [...read(`src/domain/${file}`).matchAll(/^export (?:type|interface) ([A-Z]\w+)/gm)].map((match) =>
        match[1]!.toLowerCase(),
      ),
    );
    const ours = [
      'source',
      'publisher',
      'article',
      'passage',
      'citation',
      'mention',
      'observable',
      'evidence',
      'confidence',
      'severity',
      'kind',
      'category',
      'disagreement',
      'precision',
    ];
    expect(ours.filter((word) => !exported.includes(word) || !words.includes(word))).toEqual([]);
    expect(EntityType.options.length).toBeGreaterThan(0);
  });
});

test('every decision has a number of its own and says why', () => {
  const files = readdirSync(resolve(root, 'docs/decisions')).filter((file) => file.endsWith('.md'));
  const numbers = files.map((file) => file.slice(0, 4));
  expect(new Set(numbers).size).toBe(files.length);
  for (const file of files) expect(read(`docs/decisions/${file}`), file).toMatch(/why|because|measured/i);
});
