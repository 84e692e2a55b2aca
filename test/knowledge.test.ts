/** `throughline knowledge update` and `list` as a person runs them, on a database of their own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder, throughlineHere } from './command-line.ts';

const folder = makeFolder();
afterAll(folder.remove);
const files = join(folder.path, 'files');
mkdirSync(files);
const run = async (...words: string[]) => {
  const { code, out } = await throughlineHere(words, { THROUGHLINE_DATA: join(folder.path, 'data') });
  return { code, out };
};
const update = () => run('knowledge', 'update', '--from', files, '--force');

interface Group {
  id: string;
  name: string;
  aliases?: string[];
  revoked?: true;
}
const from = (id: string) => ({ external_references: [{ source_name: 'mitre-attack', external_id: id }] });

/** A bundle of ATT&CK; `tied` are relationships: of which type, from what to what. */
function bundle(groups: Group[], tied: [type: string, source: string, target: string][]): string {
  return JSON.stringify({
    type: 'bundle',
    objects: [
      { type: 'attack-pattern', id: 'attack-pattern--1', name: 'Method', ...from('T1999') },
      { type: 'malware', id: 'malware--1', name: 'Tarnmud', x_mitre_aliases: ['Tarnmud'], ...from('S9001') },
      ...groups.map(({ id, name, aliases = [], revoked = false }) => ({
        ...{ type: 'intrusion-set', id: `intrusion-set--${id}`, name, revoked },
        ...{ aliases: [name, ...aliases], ...from(id) },
      })),
      ...tied.map(([type, source, target], n) => ({
        ...{ type: 'relationship', id: `relationship--${n}`, relationship_type: type },
        ...{ source_ref: source, target_ref: target },
      })),
    ],
  });
}
const heron = 'intrusion-set--G9001';
const put = (content: string) => writeFileSync(join(files, 'enterprise-attack.json'), content);
const uses: [string, string, string] = ['uses', heron, 'malware--1'];

test('each state of a catalogue is loaded, told of, and taken for what it is', async () => {
  const first = bundle(
    [
      { id: 'G9001', name: 'Tarn Heron', aliases: ['Tarn Stork'] },
      { id: 'G9002', name: 'Tarn Crane' },
      { id: 'G9003', name: 'Tarn Egret', aliases: ['Tarn Ibis'] },
    ],
    [uses],
  );
  put(first);
  expect((await update()).out).toMatch(/^MITRE ATT&CK Enterprise: loaded, .*5 entries\n {2}added 5: /);
  const again = await update();
  expect(again.code).toBe(0);
  expect(again.out).toMatch(/^MITRE ATT&CK Enterprise: unchanged, .*5 entries\nMISP/);

  // What is not there is left out, names in a circle pull nothing together, and only what changed is told of.
  const groups: Group[] = [
    { id: 'G9001', name: 'Fjord Heron', aliases: ['Tarn Stork', 'Tarn Egret'] },
    { id: 'G9002', name: 'Tarn Crane', revoked: true },
    { id: 'G9003', name: 'Tarn Egret', aliases: ['Tarn Ibis', 'Fjord Heron'] },
    { id: 'G9004', name: 'Tarn Loop', revoked: true },
    { id: 'G9005', name: 'Tarn Ring', revoked: true },
  ];
  const second = bundle(groups, [
    uses,
    ['uses', heron, 'malware--nowhere'],
    ['revoked-by', 'intrusion-set--G9002', heron],
    ['revoked-by', 'intrusion-set--G9004', 'intrusion-set--G9005'],
    ['revoked-by', 'intrusion-set--G9005', 'intrusion-set--G9004'],
  ]);
  put(second);
  const { out } = await update();
  for (const line of [
    '  renamed 1: G9001 Tarn Heron → Fjord Heron\n',
    '  revoked 1: G9002 Tarn Crane → G9001 Fjord Heron\n',
    '  changed 1: G9003 Tarn Egret\n',
    '  left out 1: relationship with a missing object\n',
  ])
    expect(out).toContain(line);
  const idOf = async (name: string) => JSON.parse((await run('entity', `actor/${name}`, '--json')).out).id;
  const led: string[] = [];
  // One at a time: each is the program anew.
  for (const name of ['Tarn Heron', 'Tarn Crane', 'Tarn Egret']) led.push(await idOf(name));
  expect(led).toEqual(['fjord-heron', 'fjord-heron', 'tarn-egret']);

  put(second.slice(0, -200));
  const broken = await update();
  expect(broken.code).toBe(1);
  expect(broken.out).toMatch(
    /Enterprise: refused\n .*enterprise-attack\.json is no JSON: it ends in the middle/,
  );
  expect(await idOf('Tarn Heron')).toBe('fjord-heron');
  const listed = (await run('knowledge', 'list')).out.split('\n').map((line) => line.split('\t'));
  expect(listed).toContainEqual(['epss', 'EPSS', 'FIRST', '-', '0', 'not loaded', '-']);
  expect(listed.find(([name]) => name === 'attack')?.slice(0, 3)).toEqual([
    'attack',
    'MITRE ATT&CK Enterprise',
    'MITRE',
  ]);
}, 60_000);
