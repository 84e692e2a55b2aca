/**
 * The command line: alone, and beside a running program. By real processes where that is what is asked: how one starts,
 * ends, is interrupted, is written to and read from. Else by the same entry within this process.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { StoryPage } from '../src/domain/page.ts';
import {
  type Ended,
  makeFolder,
  type RunningProgram,
  startProgram,
  throughline,
  throughlineHere,
} from './command-line.ts';

const folder = makeFolder();
const data = join(folder.path, 'data');
const env = { THROUGHLINE_DATA: data, THROUGHLINE_USER: 'ada' };
const file = (name: string) => join(folder.path, name);

const page = (title: string, day: string, paragraphs: string[]) => `<!doctype html><html lang="en"><head>
  <title>${title}</title><meta property="article:published_time" content="${day}T10:00:00Z"></head>
  <body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

const harbour = page('Harbour of Port Ennis closes its counters after an intrusion', '2025-11-18', [
  'The harbour office of Port Ennis closed its counters on 18 November 2025 after an intrusion into its booking system.',
  'Ships were handled by telephone. The office said that 61 of its computers had been taken off the network.',
]);
/** A title that would recolour, retitle, clear and turn round a terminal; in 7-bit, in 8-bit, and by order of writing. */
const nasty = page(
  'Bakery &#27;[31mchain&#27;]0;owned&#7; &#155;2J of Tolm \u202egnidaer\u202c loses recipes',
  '2025-11-19',
  [
    'The bakery chain of Tolm lost 4,000 recipes on 19 November 2025 when its &#27;[2J till system was broken into.',
    'A spokesman said that the ovens were never in danger, and that the tills work again.',
  ],
);
const school = page('Attackers break into the school of Hallow', '2025-11-15', [
  'Attackers broke into the school of Hallow on 14 November 2025 and encrypted its servers, its headmistress said.',
  'They had the servers send passwords to their command-and-control server at update-hallow[.]com.',
]);
const clinic = page('Attackers break into Lindmoor Clinic', '2025-11-17', [
  'Lindmoor Clinic said on 17 November 2025 that attackers had broken into its servers and stolen the records of 4,000 patients.',
  'The clinic told the police, and its surgery stays open.',
]);
/** One article that states several things of one group. */
const group = page('Turla returns to the ministries of Velmark', '2025-11-16', [
  'The group Turla broke into two ministries of Velmark in October 2025. Turla used the backdoor Kazuar there.',
  'On other machines Turla used Mimikatz to steal passwords.',
]);
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

beforeAll(() => {
  writeFileSync(file('harbour.html'), harbour);
  writeFileSync(file('nasty.html'), nasty);
  writeFileSync(file('clinic.html'), clinic);
  writeFileSync(file('school.html'), school);
  writeFileSync(file('group.html'), group);
  writeFileSync(file('empty.html'), '');
  writeFileSync(file('large.txt'), 'word '.repeat(2_200_000));
  writeFileSync(file('not.opml'), 'this is no OPML');
  writeFileSync(
    file('two.opml'),
    '<opml version="2.0"><body><outline text="One" xmlUrl="https://one.example/feed"/><outline text="In" xmlUrl="http://127.0.0.1/feed"/></body></opml>',
  );
  writeFileSync(
    file('one.opml'),
    '<opml version="2.0"><body><outline text="One" xmlUrl="https://one.example/feed"/></body></opml>',
  );
  writeFileSync(
    file('cut.opml'),
    '<opml version="2.0"><body><outline text="One" xmlUrl="https://one.example/feed"/><outline te',
  );
  writeFileSync(file('not.backup'), 'this is no backup');
  mkdirSync(file('folder'));
});
afterAll(folder.remove);

const lines = (text: string) => text.split('\n').filter((line) => line !== '');
const columns = (text: string) => lines(text).map((line) => line.split('\t'));

describe('without a database', () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8');
  const rows = readme.slice(readme.indexOf('## Command line')).split('\n## ')[0]!;
  const commands = [...new Set([...rows.matchAll(/`throughline (\w+)/g)].map((match) => match[1]!))];

  test.concurrent('--help lists every command of the README', async () => {
    const { code, out, err } = await throughline(['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(commands.length).toBeGreaterThan(10);
    for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  test.concurrent('--help in a fresh clone installs nothing, and names every command', async () => {
    const clone = join(folder.path, 'clone');
    cpSync(resolve(import.meta.dirname, '../bin'), join(clone, 'bin'), { recursive: true });
    for (const name of ['package.json', 'package-lock.json'])
      cpSync(resolve(import.meta.dirname, '..', name), join(clone, name));
    for (const words of [['--help'], ['help'], ['demo', '--help'], ['bench', 'pages', '-h']]) {
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [
        join(clone, 'bin/throughline.mjs'),
        ...words,
      ]);
      expect(stderr).toBe('');
      for (const command of commands) expect(stdout).toMatch(new RegExp(`\\b${command}\\b`));
    }
    expect(readdirSync(clone).sort()).toEqual(['bin', 'package-lock.json', 'package.json']);
  });

  test.each(commands)('%s --help', async (command) => {
    const { code, out } = await throughlineHere([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: throughline ${command}`);
  });

  test('bench without a name lists the benchmarks', async () => {
    const { code, out } = await throughlineHere(['bench']);
    expect([code, out.split('\n')]).toEqual([0, expect.arrayContaining(['stories', 'throughput'])]);
  });

  const isWrongUse = ({ code, out, err }: Ended, says: string) => {
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
    expect(err).not.toContain('secret');
    expect(err).not.toMatch(/^ +at /m);
  };

  test.each([
    { words: ['nonsense'], says: "unknown command 'nonsense'" },
    { words: ['story'], says: "missing required argument 'id'" },
    { words: ['stories', '--since', 'yesterday'], says: '1h, 24h, 7d, 30d, all' },
    { words: ['stories', '--kind', 'gossip'], says: 'It is one of: ' },
    { words: ['search', 'x', '--limit', '0'], says: 'a number from 1 to 200' },
    { words: ['read', 'x', '--url', 'javascript:1'], says: 'It is an address' },
    { words: ['bench', 'nonsense'], says: 'There is no benchmark "nonsense"' },
    { words: ['stories', '--nonsense'], says: "unknown option '--nonsense'" },
  ])('$words is wrong use', async ({ words, says }) => isWrongUse(await throughlineHere(words, env), says));

  test.concurrent.each([
    {
      words: ['start'],
      settings: { THROUGHLINE_PORT: 'http' },
      says: 'THROUGHLINE_PORT: it must be a whole number',
    },
    {
      words: ['start'],
      settings: { DATABASE_URL: 'notaurl' },
      says: 'DATABASE_URL: it must have the form postgres://USER:PASSWORD@HOST:PORT/DATABASE',
    },
    {
      words: ['stories'],
      settings: { DATABASE_URL: 'mysql://root:secret@db.example/throughline' },
      says: 'DATABASE_URL: it must have the form postgres://',
    },
    {
      words: ['start'],
      settings: { DATABASE_URL: 'postgres://me:sec#secret@db.example/throughline' },
      says: 'written as %40',
    },
  ])('$words is wrong use: $says', async ({ words, settings, says }) =>
    isWrongUse(await throughline(words, { env: { ...env, ...settings } }), says),
  );

  const nowhere = join(folder.path, 'nowhere');
  const saysNothingStored = ({ code, out, err }: Ended) => {
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(lines(err)).toEqual([expect.stringMatching(/^Nothing is stored yet in .*nowhere\. .*npm start/)]);
    expect(existsSync(nowhere)).toBe(false);
  };

  test.concurrent('stories says that nothing is stored yet and how to begin, and makes nothing', async () =>
    saysNothingStored(await throughline(['stories'], { env: { THROUGHLINE_DATA: nowhere } })));

  test.each([
    ['story', 'x'],
    ['search', 'x'],
    ['entities'],
    ['sources', 'check'],
    ['decide', 'list'],
    ['backup', 'x'],
  ])('%s %s says so, too', async (...words) =>
    saysNothingStored(await throughlineHere(words, { THROUGHLINE_DATA: nowhere })),
  );

  test.each([
    ['ftp://files.example/advisory.html', 'is neither an address (http, https) nor a file'],
    ['javascript:alert(1)', 'is neither an address (http, https) nor a file'],
    ['http://', 'is neither an address (http, https) nor a file'],
    [join(folder.path, 'missing.html'), 'no such file'],
    [join(folder.path, 'large.txt'), 'larger than 10 MB'],
    [join(folder.path, 'folder'), 'it is no file'],
  ])('read refuses %s before it makes a database', async (address, says) => {
    const { code, out, err } = await throughlineHere(['read', address], { THROUGHLINE_DATA: nowhere });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(lines(err)).toEqual([expect.stringContaining(says)]);
    expect(existsSync(nowhere)).toBe(false);
  });

  test.concurrent('an entity of no known type is answered with the types', async () => {
    const { code, err } = await throughline(['entity', 'X/foo'], { env });
    expect(code).toBe(1);
    expect(err).toContain('actor, malware, tool');
  });

  test.concurrent('a database that cannot be reached is named in one line', async () => {
    const unreachable = { DATABASE_URL: 'postgres://someone:secret@127.0.0.1:9/none' };
    const { code, out, err } = await throughline(['stories'], { env: unreachable });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(lines(err)).toEqual([expect.stringMatching(/database cannot be reached: .*ECONNREFUSED/)]);
    expect(err).not.toContain('secret');
  });
});

let running: RunningProgram;
let story = '';

describe('beside a running program', () => {
  const beside = (...words: string[]) => throughlineHere(words, env);

  beforeAll(async () => {
    running = await startProgram({ ...env, THROUGHLINE_OFFLINE: '1' });
  }, 120_000);
  afterAll(() => void running?.child.kill('SIGKILL'));

  test('read places a file, and stories, story and search show it', async () => {
    const apart = (...words: string[]) => throughline(words, { env });
    const read = await apart('read', file('harbour.html'), '--url', 'https://ennis.example/harbour');
    expect(read).toMatchObject({ code: 0, err: '' });
    expect(read.out).toMatch(/^article \w+ {2}Harbour of Port Ennis .*\nstory {3}\w+ {2}\S/);
    story = /story +(\w+)/.exec(read.out)![1]!;

    const listed = await apart('stories');
    expect(columns(listed.out)).toEqual([
      [
        story,
        expect.any(String),
        expect.any(String),
        expect.any(String),
        expect.stringContaining('Port Ennis'),
      ],
    ]);
    const shown = await apart('story', story);
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(shown.out).toMatch(/\[1\]/);
    expect(shown.out).toContain('https://ennis.example/harbour');
    const found = await apart('search', 'telephone', 'ships');
    expect(columns(found.out).map(([what, id]) => [what, id])).toContainEqual([
      'article',
      expect.any(String),
    ]);
    const ennis = columns((await apart('search', 'ennis')).out).map(([what, id]) => [what, id]);
    expect(ennis).toContainEqual(['story', story]);
  });

  test('and so does the program itself', async () => {
    const response = await fetch(`${running.url}/api/v1/stories/${story}`);
    expect(response.status).toBe(200);
    expect(((await response.json()) as { title: string }).title).toContain('Port Ennis');
  });

  test('a program that follows nothing says so, and not that it follows', () => {
    expect(running.told()).toContain('no source is followed');
    expect(running.told()).not.toContain('Following');
  });

  test('the same file again is the same article', async () => {
    await beside('read', file('harbour.html'), '--url', 'https://ennis.example/harbour');
    expect(lines((await beside('stories')).out)).toHaveLength(1);
  });

  test.each([
    { words: ['read', '-'] },
    { words: ['read'] },
    { words: ['read', '-', '--url', 'https://lock.example/gates'], url: 'https://lock.example/gates' },
  ])('$words reads what is piped in', async ({ words, url }) => {
    const input = `Lock gates of ${words.length} canals stand open\n\nKeepers of the Marne canal found on 18 November 2025 that its gates had been opened by somebody who had guessed a password.`;
    const { code, out, err } = await throughline([...words, '--json'], { env, input });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const article = JSON.parse(out) as { title: string; file: string | null; url: string };
    expect(article).toMatchObject({ title: input.split('\n')[0], file: url ? null : 'standard input' });
    if (url) expect(article.url).toBe(url);
  });

  test.each([
    { input: '', says: 'too short' },
    { input: 'word '.repeat(3_000_000), says: 'larger than 10 MB' },
  ])('what is piped in, and is no article, is refused: $says', async ({ input, says }) => {
    const { code, out, err } = await throughline(['read', '-'], { env, input });
    expect({ code, out, lines: lines(err).length }).toEqual({ code: 1, out: '', lines: 1 });
    expect(err).toContain(says);
  });

  test('text of strangers reaches no terminal as commands to it', async () => {
    const read = await beside('read', file('nasty.html'));
    const id = /story +(\w+)/.exec(read.out)![1]!;
    const outputs = [
      read,
      await beside('stories'),
      await beside('stories', '--json'),
      await beside('story', id),
      await beside('story', id, '--json'),
      await beside('search', 'bakery'),
      await beside('search', 'bakery', '--json'),
    ];
    for (const { code, out, err } of outputs) {
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('Tolm');
      expect(out).not.toMatch(control);
    }
    // A file without an address: nobody is known to have published it.
    expect((await beside('stories')).out).toMatch(/\tno known publisher\t.*Tolm/);
    const story = await beside('story', id);
    expect(story.out).toContain('no known publisher · 1 article');
    expect(story.out).not.toContain('0 independent');
    const { confidence } = JSON.parse((await beside('story', id, '--json')).out);
    expect(JSON.stringify(confidence)).toContain('nobody is known to have published it');
  });

  test('--json is one line of JSON', async () => {
    const stories = JSON.parse((await beside('stories', '--json')).out) as { rows: { id: string }[] };
    expect(stories.rows.map((row) => row.id)).toContain(story);
    expect(JSON.parse((await beside('story', story, '--json')).out)).toMatchObject({ id: story });
    expect(JSON.parse((await beside('search', 'ennis', '--json')).out)).toMatchObject({
      stories: [{ id: story }],
    });
    const sources = JSON.parse((await beside('sources', '--json')).out) as { sources: unknown[] };
    expect(sources.sources.length).toBeGreaterThan(20);
    expect(JSON.parse((await beside('sources', 'check', '--json')).out)).toEqual([]);
    expect(JSON.parse((await beside('read', file('harbour.html'), '--json')).out)).toMatchObject({
      language: 'en',
    });
  });

  test('why each article is where it is', async () => {
    const { code, out } = await beside('story', story, '--why');
    expect(code).toBe(0);
    expect(out).toMatch(/Port Ennis[\s\S]*founded the story/);
  });

  test('a story as it stood before there was one', async () => {
    const { code, err } = await beside('story', story, '--as-of', '2020-01-01');
    expect(code).toBe(3);
    expect(lines(err)).toEqual([expect.stringMatching(/^Nothing was known of this story then/)]);
  });

  test('a story is renamed with a reason, says so, and gets its own title back', async () => {
    const [row] = columns((await beside('stories', '--since', 'all')).out);
    const id = row![0]!;
    const was = JSON.parse((await beside('story', id, '--json')).out).title;
    const decided = await beside('decide', 'rename', id, 'A title of mine', '--why', 'ours is shorter');
    expect(decided).toMatchObject({ code: 0, err: '' });
    const [number, kind, state] = columns(decided.out)[0]!;
    expect([kind, state]).toEqual(['rename', 'stands']);
    expect(JSON.parse((await beside('story', id, '--json')).out).title).toBe('A title of mine');
    expect((await beside('decide', 'undo', number!)).out).toContain('taken back by ada');
    expect(columns((await beside('decide', 'list')).out)[0]!.slice(0, 2)).toEqual([number, 'rename']);
    expect(JSON.parse((await beside('story', id, '--json')).out).title).toBe(was);
    expect(await beside('decide', 'merge', id, id, '--why', 'x')).toEqual({
      code: 1,
      out: '',
      err: 'That is the same story.\n',
    });
    expect(await beside('decide', 'undo', '999')).toMatchObject({
      code: 3,
      err: 'There is no such decision.\n',
    });
  });

  test('what is decided on a page is carried out by a program that follows nothing, too', async () => {
    const decide = (path: string, method: string, asked?: object) =>
      fetch(`${running.url}/api/v1/${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(asked && { body: JSON.stringify(asked) }),
      }).then((response) => response.json() as Promise<{ id: number }>);
    const title = async () => JSON.parse((await beside('story', story, '--json')).out).title as string;
    const was = await title();
    const asked = { kind: 'rename', title: 'A title from a page', why: 'ours is shorter' };
    const { id } = await decide(`stories/${story}/decisions`, 'POST', asked);
    await expect.poll(title, { timeout: 20_000 }).toBe('A title from a page');
    await decide(`decisions/${id}`, 'DELETE');
    await expect.poll(title, { timeout: 20_000 }).toBe(was);
  });

  test('a severity is corrected with a reason, says by whom, and is taken back by the command that is for it', async () => {
    const [row] = columns((await beside('stories', '--since', 'all')).out);
    const id = row![0]!;
    const severity = async () => JSON.parse((await beside('story', id, '--json')).out).severity;
    const was = await severity();
    const decided = await beside('decide', 'severity', id, 'Low', '--why', 'a drill');
    expect(columns(decided.out)[0]!.slice(1, 3)).toEqual(['severity', 'stands']);
    expect(columns(decided.out)[0]!.slice(5)).toEqual([`${id} → low`, 'a drill']);
    expect(await severity()).toEqual({ level: 'low', reasons: ['corrected by ada: a drill'] });
    expect((await beside('story', id)).out).toContain('severity low: corrected by ada: a drill');
    const number = columns(decided.out)[0]![0]!;
    expect(await beside('entities', 'undo', number)).toEqual({
      code: 3,
      out: '',
      err: `Decision ${number} is about stories: \`throughline decide undo ${number}\` takes it back.\n`,
    });
    expect((await beside('decide', 'undo', number)).out).toContain('taken back by ada');
    expect(await severity()).toEqual(was);
    const kind = JSON.parse((await beside('decide', 'kind', id, 'research', '--why', 'x', '--json')).out);
    expect(kind).toMatchObject({ kind: 'kind', word: 'research' });
    await beside('decide', 'undo', String(kind.id));
    expect(await beside('decide', 'kind', id, 'gossip', '--why', 'x')).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no kind “gossip”. It is one of: incident'),
    });
  });

  test('entities are merged, split and renamed with a reason, by any name, and it is undone', async () => {
    const decide = async (...words: string[]) => {
      const { code, out, err } = await beside('entities', ...words);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      return columns(out)[0]!;
    };
    const nameOf = async (address: string) =>
      JSON.parse((await beside('entity', address, '--json')).out) as { id: string; name: string };
    const spider = 'actor/Scattered Spider';

    const renamed = await decide('rename', 'actor/Octo Tempest', 'Our spider', '--why', 'as we say here');
    expect([renamed[1], renamed[2], ...renamed.slice(5)]).toEqual([
      'rename',
      'stands',
      'actor/scattered-spider → Our spider',
      'as we say here',
    ]);
    expect((await nameOf(spider)).name).toBe('Our spider');
    expect((await beside('entity', spider)).out).toContain(`${renamed[0]}  rename  stands`);
    expect((await decide('undo', renamed[0]!))[2]).toBe('taken back by ada');
    expect((await nameOf(spider)).name).toBe('Scattered Spider');

    const split = await decide('split', spider, 'Octo Tempest', '--why', 'it is another', '--by', 'Bo  Li');
    expect(split[5]).toBe('octo-tempest of actor/scattered-spider → actor/octo-tempest');
    expect((await decide('undo', split[0]!))[2]).toBe('taken back by ada');

    const json = await beside('entities', 'merge', 'Scattered Spider', 'APT28', '--why', 'x', '--json');
    const merged = JSON.parse(json.out) as { id: number };
    expect(merged).toMatchObject({
      kind: 'merge',
      entity: 'scattered-spider',
      into: { type: 'actor', id: 'apt28' },
    });
    expect((await nameOf(spider)).id).toBe('apt28');
    expect((await decide('undo', String(merged.id)))[2]).toBe('taken back by ada');
    expect((await nameOf(spider)).id).toBe('scattered-spider');
    const kept = columns((await beside('entities', 'decisions')).out);
    expect(kept.map(([id, kind, , , by]) => [id, kind, by])).toEqual([
      [String(merged.id), 'merge', 'ada'],
      [split[0], 'split', 'Bo Li'],
      [renamed[0], 'rename', 'ada'],
    ]);
  });

  test('a part that one has not in a story is corrected with a reason, and that is undone', async () => {
    const id = /story +(\w+)/.exec((await beside('read', file('clinic.html'))).out)![1]!;
    const about = async () => {
      const told = JSON.parse((await beside('story', id, '--json')).out) as {
        about: { role: string; id: string }[];
      };
      return told.about.flatMap((one) => (one.id === 'lindmoor-clinic' ? [one.role] : []));
    };
    expect(await about()).toEqual(['victim']);
    expect((await beside('story', id)).out).toMatch(
      /\nWho and what\n[\s\S]* {2}victim: Lindmoor Clinic \[1\]\n/,
    );
    const part = async (...words: string[]) => {
      const { out, err } = await beside('entities', 'part', 'Lindmoor Clinic', '--role', 'victim', ...words);
      expect(err).toBe('');
      return columns(out)[0]!;
    };
    const made = await part('--in', id, '--is', 'supplier', '--why', 'it sold the tills');
    expect(made.slice(1, 3)).toEqual(['part', 'stands']);
    expect(made.slice(5)).toEqual([
      'victim name/lindmoor-clinic → supplier in 1 article',
      'it sold the tills',
    ]);
    expect(await about()).toEqual(['supplier']);
    expect((await beside('entities', 'decisions')).out).toContain('victim name/lindmoor-clinic → supplier');
    expect(columns((await beside('entities', 'undo', made[0]!)).out)[0]![2]).toBe('taken back by ada');
    expect(await about()).toEqual(['victim']);
    const none = await part('--in', id, '--why', 'a town');
    expect(none[5]).toBe('victim name/lindmoor-clinic → no part in 1 article');
    expect(await about()).toEqual([]);
    await beside('entities', 'undo', none[0]!);
    expect(
      await beside('entities', 'part', 'Lindmoor Clinic', '--role', 'villain', '--in', id),
    ).toMatchObject({
      code: 2,
      err: expect.stringContaining('It is one of: victim, actor'),
    });
  });

  test('who has a part that no article gives is added with a reason, and that is undone', async () => {
    const id = /story +(\w+)/.exec((await beside('read', file('clinic.html'))).out)![1]!;
    const add = (...words: string[]) =>
      beside('entities', 'part', ...words, '--in', id, '--why', 'they told us');
    expect(await add('Quayside Dental', '--is', 'victim')).toMatchObject({
      code: 1,
      err: expect.stringMatching(
        /There is no entity organisation\/quayside-dental yet\.[\s\S]* With --anyway it is done all the same/,
      ),
    });
    expect(await add('Quayside Dental', '--anyway')).toMatchObject({
      code: 1,
      err: expect.stringContaining('Say which part it has not, or which it has.'),
    });
    const { code, out, err } = await add('Quayside Dental', '--is', 'victim', '--anyway', '--by', 'Bo Li');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const made = columns(out)[0]!;
    expect(made.slice(5)).toEqual([
      'organisation/quayside-dental → victim added in 1 article',
      'they told us',
    ]);
    expect((await beside('story', id)).out).toMatch(/ {2}victim: .*Quayside Dental \(only Bo Li says so\)/);
    expect((await beside('entity', 'Quayside Dental')).out).toMatch(/as victim \(only Bo Li says\s+so\)/);
    expect((await beside('search', 'victim:"Quayside Dental"')).out).toContain(id);
    await beside('entities', 'undo', made[0]!);
    expect((await beside('story', id)).out).not.toContain('Quayside');
    expect((await beside('entity', 'Quayside Dental')).code).toBe(3);
  });

  test('an observable and a technique are corrected with a reason, and that is taken back', async () => {
    const id = /story +(\w+)/.exec((await beside('read', file('school.html'))).out)![1]!;
    const told = async () => {
      const { observables, techniques } = JSON.parse((await beside('story', id, '--json')).out) as StoryPage;
      return {
        verdict: observables.shown.find(({ value }) => value === 'update-hallow.com')?.role,
        techniques: techniques.map(({ id, by }) => `${id} ${by ?? ''}`.trim()),
      };
    };
    const correct = async (...words: string[]) => {
      const { code, out, err } = await beside('entities', ...words);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      return columns(out)[0]!;
    };
    const before = await told();
    expect(before.verdict).toBe('malicious');
    const verdict = await correct(
      'verdict',
      'update-hallow[.]com',
      '--is',
      'benign',
      '--why',
      'our sinkhole',
    );
    expect([verdict[1], ...verdict.slice(5)]).toEqual([
      'verdict',
      'update-hallow[.]com → benign everywhere',
      'our sinkhole',
    ]);
    expect((await told()).verdict).toBe('benign');
    const added = await correct('technique', 'T1195', '--in', id, '--add', '--why', 'the picture shows it');
    expect(added[5]).toBe('T1195 Supply Chain Compromise → added in 1 article');
    expect((await told()).techniques).toContain('T1195 ada');
    const kept = columns((await beside('entities', 'decisions')).out);
    expect(kept.slice(0, 2).map(([number]) => number)).toEqual([added[0], verdict[0]]);
    for (const [number] of [added, verdict])
      expect((await correct('undo', number!))[2]).toBe('taken back by ada');
    expect(await told()).toEqual(before);
    const json = await beside(
      'entities',
      'verdict',
      'update-hallow.com',
      '--is',
      'victim',
      '--in',
      id,
      '--why',
      'x',
      '--json',
    );
    expect(JSON.parse(json.out)).toMatchObject({
      kind: 'verdict',
      becomes: 'victim',
      articles: [expect.any(String)],
    });
    await beside('entities', 'undo', String(JSON.parse(json.out).id));
  });

  test.each([
    [
      ['verdict', 'nowhere.example', '--is', 'benign'],
      'No article here has “nowhere.example” as an observable.',
      3,
    ],
    [['verdict', 'nowhere.example', '--is', 'benign', '--below'], 'No article here has anything below', 3],
    [['verdict', '203.0.113.7', '--is', 'benign', '--below'], 'is no domain: nothing lies below it.', 1],
    [['verdict', 'nowhere.example', '--is', 'bad'], 'It is one of: malicious, benign, victim.', 2],
    [['technique', 'T9999', '--in', 'x'], 'ATT&CK has no technique “T9999”.', 3],
    [['technique', 'T1486', '--in', 'nowhere'], 'There is no article or story nowhere.', 3],
    [['technique', 'T1486'], '--in', 2],
  ])('entities %j is refused: %s', async (words, says, code) => {
    const refused = await beside('entities', ...words, '--why', 'x');
    expect(refused).toEqual({ code, out: '', err: expect.stringContaining(says) });
  });

  test.each(['merge', 'split', 'rename', 'part', 'verdict', 'technique'])(
    'entities %s says that the reason must be given',
    async (what) => {
      expect((await beside('entities', what, '--help')).out.replace(/\s+/g, ' ')).toContain(
        'it must be given',
      );
    },
  );

  test.each([
    [['merge', 'gang/spider', 'actor/apt28'], 'Write an entity as TYPE/NAME', 1],
    [['merge', 'nobody at all', 'actor/apt28'], 'No entity is called “nobody at all”.', 3],
    [['merge', 'Scattered Spidr', 'actor/apt28'], 'Is one of these meant: actor/scattered-spider?', 1],
    [['merge', 'actor/apt28', 'actor/Scattered Spidr'], 'Is one of these meant: actor/scattered-spider?', 3],
    [['merge', 'actor/apt28', 'actor/nobody-at-all'], 'There is no entity actor/nobody-at-all.', 3],
    [['merge', 'actor/apt28', 'actor/Fancy Bear'], 'An entity cannot be merged into itself.', 1],
    [['merge', 'actor/apt28', 'malware/lockbit'], 'With --anyway it is done all the same.', 1],
    [['rename', 'actor/apt28', 'Scattered Spider'], 'With --anyway it is done all the same.', 1],
    [['split', 'actor/apt28', 'Scattered Spider'], 'It has no such name.', 1],
    [['split', 'actor/apt28'], 'Say which name is to be split off.', 1],
    [['split', 'actor/apt28', '--in', 'nowhere'], 'There is no article or story nowhere.', 3],
  ])('entities %j is refused: %s', async ([...words], says, code) => {
    const refused = await beside('entities', ...(words as string[]), '--why', 'x');
    expect(refused).toEqual({ code, out: '', err: expect.stringContaining(says) });
    expect(lines(refused.err)).toHaveLength(1);
  });

  test('a decision about an entity that is not there, or no number, is not undone', async () => {
    expect(await beside('entities', 'undo', '999')).toMatchObject({
      code: 3,
      err: 'There is no such decision.\n',
    });
    expect(await beside('entities', 'undo', 'x')).toMatchObject({ code: 1 });
    expect(await beside('entities', 'merge', 'actor/apt28', 'actor/apt29')).toMatchObject({
      code: 2,
      out: '',
    });
  });

  test('sources: paused, resumed, imported, exported, removed', async () => {
    const [first] = columns((await beside('sources')).out);
    const id = first![0]!;
    expect(await beside('sources', 'pause', id)).toEqual({ code: 0, out: `paused ${id}\n`, err: '' });
    expect((await beside('sources', 'list')).out).toMatch(new RegExp(`^${id}\tpaused\t`, 'm'));
    expect(await beside('sources', 'resume', id)).toMatchObject({ code: 0, err: '' });

    const imported = await beside('sources', 'import', file('two.opml'));
    expect(imported.code).toBe(1);
    expect(imported.err).toMatch(/^refused http:\/\/127\.0\.0\.1\/feed: .*loopback/);
    expect(imported.out).toMatch(/^added \w+ One https:\/\/one\.example\/feed$/m);
    expect((await beside('sources', 'export')).out).toContain('https://one.example/feed');
    expect(await beside('sources', 'import', file('one.opml'))).toEqual({
      code: 0,
      out: expect.stringMatching(/^followed already \w+ One https:\/\/one\.example\/feed\n$/),
      err: '',
    });
    expect(await beside('sources', 'import', file('cut.opml'))).toEqual({
      code: 1,
      out: expect.stringMatching(/^followed already/),
      err: expect.stringContaining('it ends in the middle'),
    });
    expect(JSON.parse((await beside('sources', 'import', file('one.opml'), '--json')).out)).toMatchObject({
      added: [],
      known: [{ name: 'One', url: 'https://one.example/feed' }],
    });
    const refused = await beside('sources', 'add', 'http://127.0.0.1/feed', '--json');
    expect(refused).toMatchObject({ code: 1, err: '' });
    expect(JSON.parse(refused.out).refused).toEqual([
      {
        url: 'http://127.0.0.1/feed',
        failure: 'refused-address',
        reason: expect.stringContaining('loopback'),
      },
    ]);
    const added = /added (\w+) One/.exec(imported.out)![1]!;
    expect(await beside('sources', 'remove', added)).toMatchObject({ code: 0, err: '' });
    expect((await beside('sources')).out).not.toContain('one.example');
  });

  test('a password and a token', async () => {
    const short = await throughline(['password'], { env, input: 'short\n' });
    expect(short).toMatchObject({ code: 1, err: expect.stringContaining('at least 12 characters') });
    const set = await throughline(['password'], { env, input: 'correct horse battery\n' });
    expect(set).toMatchObject({ code: 0, out: 'The password is set.\n' });
    expect((await throughline(['token', 'a script'], { env })).out).toMatch(/^[\w-]{20,}\n$/);
  });

  test.each([
    { words: ['story', 'nonsense'], code: 3, says: 'There is no such story.' },
    { words: ['story', '../etc', '--as-of', '2025-11-18'], code: 3, says: 'There is no such story.' },
    { words: ['story', 'x', '--as-of', 'Monday'], code: 1, says: 'is no date' },
    { words: ['sources', 'pause', 'nonsense'], code: 3, says: 'There is no such source.' },
    { words: ['sources', 'remove', 'nonsense'], code: 3, says: 'There is no such source.' },
    { words: ['sources', 'add', 'http://127.0.0.1:9/feed'], code: 1, says: 'loopback' },
    { words: ['sources', 'add', 'ftp://example.org/feed'], code: 1, says: 'refused' },
    { words: ['sources', 'import', 'none.opml'], code: 1, says: 'cannot be read' },
    { words: ['sources', 'import', 'not.opml'], code: 1, says: '' },
    { words: ['read', 'http://[::1]/'], code: 1, says: 'loopback' },
    { words: ['read', 'none.html'], code: 1, says: 'no such file' },
    { words: ['read', 'folder'], code: 1, says: 'no file' },
    { words: ['read', 'large.txt'], code: 1, says: 'larger than 10 MB' },
    { words: ['read', 'empty.html'], code: 1, says: 'not an article' },
    { words: ['backup', 'none/backup'], code: 1, says: 'cannot be written' },
    { words: ['restore', 'none'], code: 1, says: 'no such file' },
    { words: ['restore', 'not.backup'], code: 1, says: 'cannot be restored' },
    { words: ['search', 'zyzzyva'], code: 3, says: 'Nothing found.' },
    { words: ['search', '"!'], code: 3, says: 'Nothing found.' },
    { words: ['stories', '--text', 'zyzzyva'], code: 3, says: 'No story.' },
  ])('$words: one clear line', async ({ words, code, says }) => {
    const known = /\.(opml|html|txt|backup)$|^folder$|^none/;
    const result = await beside(...words.map((word) => (known.test(word) ? file(word) : word)));
    expect({ code: result.code, out: result.out }).toEqual({ code, out: '' });
    expect(lines(result.err)).toHaveLength(1);
    expect(result.err).toContain(says);
    expect(result.err).not.toMatch(control);
  });

  test('a second program on the folder is told which process holds it', async () => {
    const { code, err } = await throughline(['start'], { env: { ...env, THROUGHLINE_PORT: '0' } });
    expect(code).toBe(1);
    expect(lines(err)).toEqual([expect.stringContaining(`(process ${running.child.pid})`)]);
  });

  test('a port that is taken is told before anything is made', async () => {
    const other = { THROUGHLINE_DATA: file('other'), THROUGHLINE_PORT: new URL(running.url).port };
    for (const words of [['start'], ['demo']]) {
      const { code, out, err } = await throughline(words, { env: other });
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(lines(err)).toEqual([
        expect.stringMatching(/^Cannot serve on port \d+ of 127\.0\.0\.1: it is taken/),
      ]);
    }
    expect(existsSync(file('other'))).toBe(false);
  });

  test.each([['round-up'], ['Round-up'], ['Malware campaign'], ['law_enforcement']])(
    'stories of the kind %s are looked for',
    async (kind) =>
      expect(await beside('stories', '--kind', kind)).toEqual({ code: 3, out: '', err: 'No story.\n' }),
  );

  test('each number behind a relation of an entity leads to the sentence that states it', async () => {
    await beside('read', file('group.html'));
    const { out } = await beside('entity', 'actor/Turla');
    const numbers = new Map(
      lines(out).flatMap((line) => {
        const [, name, number] = /^ +uses (\w+) .*\[(\d+)\]$/.exec(line) ?? [];
        return name ? [[name, number!] as const] : [];
      }),
    );
    const sources = out.slice(out.indexOf('\nSources')).replace(/\s+/g, ' ');
    const passage = (name: string) => sources.split(` [${numbers.get(name)}] `)[1]!.split(' [')[0];
    expect([...numbers.keys()].sort()).toEqual(['Kazuar', 'Mimikatz']);
    for (const name of numbers.keys()) expect(passage(name)).toContain(name);
    expect(out.replace(/\s+/g, ' ')).toMatch(/\) · as actor(?:,|$| )/);
  });

  test('a reader that has enough is no failure', async () => {
    const closed = await throughline(['sources'], { env, onStart: (child) => child.stdout!.destroy() });
    expect(closed).toMatchObject({ code: 0, err: '' });
  });

  test('backup beside it, then it stops in good order', async () => {
    expect(await throughline(['backup', file('backup')], { env })).toMatchObject({ code: 0, out: '' });
    const told = await beside('backup', file('backup-told'), '--json');
    expect(JSON.parse(told.out)).toEqual({ file: file('backup-told'), rows: expect.any(Number) });
    expect((await beside('backup', file('backup'))).err).toContain('is there already');
    expect((await beside('restore', file('backup'))).err).toContain('is not empty');
    running.child.kill('SIGTERM');
    expect(await running.gone).toBe(0);
    expect(running.said()).not.toMatch(/warning|^ +at /m);
  });
}, 120_000);

describe('alone', () => {
  test('a backup restored into another folder gives the same stories', async () => {
    const other = { THROUGHLINE_DATA: file('restored') };
    const restored = await throughline(['restore', file('backup')], { env: other });
    expect(restored, restored.err).toMatchObject({
      code: 0,
      out: '',
    });
    const shown = (out: string) => ({ ...(JSON.parse(out) as object), now: '' });
    for (const words of [
      ['stories', '--json'],
      ['story', story, '--json'],
      ['sources', '--json'],
    ]) {
      const before = await throughlineHere(words, env);
      const after = await throughlineHere(words, other);
      expect(before.code).toBe(0);
      expect(shown(after.out)).toEqual(shown(before.out));
    }
  });

  test('two at once share one database', async () => {
    const both = await Promise.all([
      throughline(['stories'], { env }),
      throughline(['search', 'ennis'], { env }),
    ]);
    expect(both.map(({ code, err }) => ({ code, err }))).toEqual(both.map(() => ({ code: 0, err: '' })));
  });

  test('one that is interrupted leaves in good order', async () => {
    const asked = Promise.withResolvers<void>();
    const silent = createServer((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else asked.resolve();
    });
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    const host = `127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const reading = throughline(['read', `http://${host}/article`], {
      env: { ...env, THROUGHLINE_TRUSTED_HOSTS: host },
      onStart: (child) => void asked.promise.then(() => child.kill('SIGINT')),
    });
    expect(await reading).toEqual({ code: 130, out: '', err: 'Interrupted.\n' });
    silent.closeAllConnections();
    silent.close();
    expect(await throughline(['stories'], { env })).toMatchObject({ code: 0, err: '' });
  });
}, 120_000);
