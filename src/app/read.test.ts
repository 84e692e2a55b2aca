/** Reading by hand: how little is enough, and how much. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../../test/database.ts';
import { openTestProgram, type TestProgram } from '../../test/program.ts';
import { LOCAL } from './principal.ts';

let server: TestServer;
let program: TestProgram;
beforeAll(async () => {
  server = await startTestServer();
  program = await openTestProgram(await server.newDatabase(), '2025-11-20T12:00:00Z', []);
});
afterAll(async () => {
  await program.close();
  await server.stop();
});

const bundle = JSON.stringify({
  type: 'bundle',
  id: 'bundle--1',
  objects: [{ type: 'indicator', id: 'indicator--1', pattern: "[domain-name:value='one.example.net']" }],
});
const event = JSON.stringify({
  Event: { info: 'One', Attribute: [{ type: 'domain', value: 'one.example.net', to_ids: true }] },
});

test.each([
  ['bundle.json', bundle],
  ['event.json', event],
  ['list.csv', 'type,value\ndomain,one.example.net\n'],
  ['one.csv', 'domain\none.example.net'],
])('a file of indicators is read, however few words it has: %s', async (name, content) => {
  expect(content.split(/\s+/).length).toBeLessThan(15);
  const id = await program.app.readFile(LOCAL, { name, content, url: null });
  const { rows } = await program.pool.query('select value from observable where article_id = $1', [id]);
  expect(rows).toEqual([{ value: 'one.example.net' }]);
});

test('two files of indicators that share none are two stories; the same list under another name is a copy', async () => {
  const files = [
    ['march.csv', 'type,value,comment\ndomain,low-tide.example.net,C2\ndomain,ebb.example.net,C2\n'],
    [
      'april.stix.json',
      JSON.stringify({
        type: 'bundle',
        objects: [
          { type: 'malware', name: 'KelpDrop' },
          { type: 'indicator', pattern: "[domain-name:value='spring-tide.top']" },
          { type: 'indicator', pattern: "[ipv4-addr:value='198.51.100.27']" },
        ],
      }),
    ],
    ['again.csv', 'type,value,comment\ndomain,low-tide.example.net,C2\ndomain,ebb.example.net,C2\n'],
  ] as const;
  const ids: string[] = [];
  for (const [name, content] of files)
    ids.push(await program.app.readFile(LOCAL, { name, content, url: null }));
  await program.turn();
  const [march, april, again] = await Promise.all(ids.map((id) => program.app.article(LOCAL, id)));
  expect(april!.story!.id).not.toBe(march!.story!.id);
  expect(again!.story!.id).toBe(march!.story!.id);
  const told = await program.app.story(LOCAL, april!.story!.id, { asOf: null, visit: false });
  expect(told.about.map(({ role, name }) => `${role} ${name}`)).toEqual(['malware KelpDrop']);
  expect(JSON.stringify(told.observables)).toContain('it stands in a list of indicators');
  expect(april!.copyOf).toBeNull();
  // Read at the same moment, either may be the original.
  expect([march!.copyOf, again!.copyOf].filter((of) => of !== null)).toHaveLength(1);
});

test('a saved text is read in the encoding in which it was saved', async () => {
  const text =
    'Der Hafen von Bremen meldet Störungen: Schiffe können seit Montag weder löschen noch beladen werden.';
  const content = Buffer.from(`<html lang="de"><meta charset="iso-8859-1"><p>${text}</p></html>`, 'latin1');
  const id = await program.app.readFile(LOCAL, { name: 'hafen.html', content, url: null });
  expect(JSON.stringify((await program.app.article(LOCAL, id)).blocks)).toContain('meldet Störungen');
});

test('a file is no source that is followed: its article has its name and its date, and nothing is fetched', async () => {
  const content =
    'Pumps stop in Lindau\n\n18 November 2025\n\nThe water works of Lindau shut down two pumps after an operator saw settings change by themselves.';
  const id = await program.app.readFile(LOCAL, { name: 'my notes.txt', content, url: null });
  const article = await program.app.article(LOCAL, id);
  expect(article).toMatchObject({
    file: 'my notes.txt',
    published: { at: '2025-11-18T00:00:00.000Z', precision: 'day', from: 'visible-text' },
  });
  const page = await program.app.sources(LOCAL);
  const source = page.sources.find(({ name }) => name === 'Saved file')!;
  expect(source).toMatchObject({ kind: 'manual', state: 'well' });
  expect(page.counts).toEqual({});
  await expect(program.app.fetchSource(LOCAL, source.id)).rejects.toThrow('no such source that is followed');
});

test('the publisher of a page is what its site calls itself, one for all hosts of a domain', async () => {
  const read = async (url: string, head: string) => {
    const text =
      'The keepers of the lock saw on Monday that somebody had opened the gates from afar, with a password that was never changed.';
    const content = `<html><head><title>Gates at ${url}</title>${head}</head><body><p>${text} Seen by ${new URL(url).host}.</p></body></html>`;
    const id = await program.app.readFile(LOCAL, { name: 'gates.html', content, url });
    return (await program.app.article(LOCAL, id)).publisher;
  };
  const site = (name: string) => `<meta property="og:site_name" content="${name}">`;
  const schema =
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Gates","publisher":{"name":"Weir &amp; Lock"}}</script>';
  expect(await read('https://blog.canal.example/gates', '')).toBe('canal.example');
  expect(await read('https://www.canal.example/news/gates', site('The Canal &lt;Courier&gt;'))).toBe(
    'The Canal <Courier>',
  );
  expect(await read('https://shop.canal.example/gates', site('Canal Shop'))).toBe('The Canal <Courier>');
  expect(await read('https://weir.example/gates', schema)).toContain('Weir');
  expect(await read('https://endless.example/gates', site('Gates of all canals '.repeat(9)))).toBe(
    'endless.example',
  );
  // One that we know, and one of many on a site, are called by no page.
  expect(await read('https://www.cisa.gov/gates', site('Gate News'))).not.toBe('Gate News');
  expect(await read('https://medium.com/@keeper/gates', site('Medium'))).toBe('medium.com/@keeper');
  const { sources } = await program.app.sources(LOCAL);
  const names = sources.map(({ name }) => name);
  expect(names).toContain('The Canal <Courier>');
  expect(names.filter((name) => /canal/i.test(name))).toHaveLength(1);
});

test('a file that is no text is refused', async () => {
  const content = Uint8Array.from({ length: 25_600 }, (_, index) => index % 256);
  await expect(program.app.readFile(LOCAL, { name: 'a.bin', content, url: null })).rejects.toThrow(
    'it is no text',
  );
});

test.each([
  ['nothing', ''],
  ['a few words', 'The harbour is closed.'],
  ['a bundle of nothing', '{"type":"bundle","objects":[]}'],
  ['a heading without rows', 'type,value\n'],
  ['other JSON', '{"a":1}'],
])('%s is no article', async (name, content) => {
  await expect(program.app.readFile(LOCAL, { name, content, url: null })).rejects.toThrow('too short');
});

test('seven megabytes with fifty thousand hashes lose none of them, say what was cut, and their story opens', {
  timeout: 120_000,
}, async () => {
  const words = 'The loader waited for a day and then asked its server for more work of the same sort. ';
  const hash = (n: number): string => createHash('sha256').update(String(n)).digest('hex');
  const paragraphs = Array.from({ length: 10_000 }, (_, n) => {
    const hashes = Array.from({ length: 5 }, (_, k) => hash(5 * n + k));
    return `<p>${words.repeat(4)}It ran ${hashes.slice(1).join(', ')}. It then wrote ${hashes[0]} to the disk.</p>`;
  });
  const content = `<html><head><title>Quay loader hits hospitals in Norway</title></head><body><article><p>Hackers hid the Quay loader in an update of a viewer of X-ray images, and hospitals in Norway installed it on 14 November 2025.</p>${paragraphs.join('\n')}</article></body></html>`;
  const id = await program.app.readFile(LOCAL, { name: 'big.html', content, url: null });
  const { rows } = await program.pool.query(
    "select count(distinct value)::int as found from observable where article_id = $1 and type = 'sha256'",
    [id],
  );
  expect(rows).toEqual([{ found: 50_000 }]);
  await program.turn();
  const article = await program.app.article(LOCAL, id);
  expect(article.cut).toContain('Of its text the first 500,000 characters were read');
  const story = await program.app.story(LOCAL, article.story!.id, { asOf: null, visit: false });
  expect(JSON.stringify(story).length).toBeLessThan(500_000);
});
