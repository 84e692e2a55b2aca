/** The pages of entities: without JavaScript as a program reads them, and with it in a browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserTest as test } from '../browser.ts';
import { type Served, servePages } from './serve.ts';

let served: Served;
beforeAll(async () => {
  served = await servePages();
});
afterAll(() => served.close());

const spider = '/entities/actor/scattered-spider';
const get = async (path: string) => (await fetch(served.url + path)).text();
const bare = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<!--.*?-->/g, '');
const words = (html: string) =>
  bare(html)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
const post = (path: string, form: Record<string, string>, origin = served.url) =>
  fetch(served.url + path, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
    headers: { origin },
  });

describe('without JavaScript', () => {
  it('an entity says who it is, by which names, and who says so', async () => {
    const text = words(await get(spider));
    for (const said of [
      'Actor ATT&amp;CK G1015',
      'In 41 stories, 5 of them in the last 30 days. First seen here 2 December 2022, last 18 November 2025.',
      'Octo Tempest Microsoft, MITRE ATT&amp;CK',
      'wider in early reports',
      'kept apart , an overlap of members',
      'nobody; articles use it',
      'Sep 2023 71',
      'attacker (suspected)',
      'only hedged:',
      'only MITRE ATT&amp;CK says so',
      '2 named organisations; 1 more is denied',
      'Transport for London (denied)',
      '2 indicators in the same articles are not tied to it.',
      'T1598.004 Spearphishing Voice',
      'grey: only MITRE ATT&amp;CK says so',
      '14 neighbours.',
    ])
      expect(text).toContain(said);
  });

  it('a victim leads to the sentence that says so', async () => {
    const victims = (await get(spider)).split('id="victims"')[1]!.split('</section>')[0]!;
    const rows = victims.match(/<li[^>]*>.*?<\/li>/gs)!;
    expect(rows.filter((row) => row.includes('/articles/')).length).toBeGreaterThanOrEqual(8);
  });

  it('who and what can be taken away where nothing was seen', async () => {
    const seen = bare(await get(spider));
    expect(seen).toContain(`href="${spider}/observables/stix"`);
    expect(seen).not.toContain('Who and what as STIX 2.1');
    const quiet = bare(await get('/entities/organisation/quiet-harbour'));
    expect(words(quiet)).toContain('Who and what as STIX 2.1');
    expect(quiet).toContain('href="/entities/organisation/quiet-harbour/observables/stix"');
  });

  it('what an article notes beside an observable stands beside it, as text', async () => {
    expect(await get(spider)).toContain('“C2 &lt;b&gt;node&lt;/b&gt;” · IPv4');
    expect(words(bare(await get('/search?q=loom')))).toContain('“C2 of the loader”');
  });

  it('every relation can be reached, and every line leads to its sentences', async () => {
    const html = bare(await get(spider));
    expect(html).toContain('href="/entities/actor/scattered-spider?relation=mentioned-with#relations"');
    expect(html).toContain('href="/entities/actor/scattered-spider/with/malware/blackcat"');
    expect(words(await get(`${spider}?relation=targets`))).toContain('MGM Resorts organisation');
    const edge = words(await get(`${spider}/with/malware/blackcat`));
    expect(edge).toContain('Scattered Spider uses BlackCat sentences: 4, 1 hedged');
    expect(edge).toContain('the newest 2 of 31 sentences');
  });

  it('a host that it communicates with stands defanged, leads to its search and to its sentences, and expands', async () => {
    const html = bare(await get(`${spider}?relation=communicates-with`));
    const value = encodeURIComponent('https://login.example/sso?x=1');
    expect(words(html)).toContain('hxxps://login[.]example/sso?x=1 observable');
    expect(html).toContain(`href="/search?q=${value}"`);
    expect(html).toContain(`href="${spider}/with/observable/${value}"`);
    expect(html).not.toContain('"https://login.example');
    const edge = words(await get(`${spider}/with/observable/${value}`));
    expect(edge).toContain('Scattered Spider communicates with hxxps://login[.]example/sso?x=1 sentences: 2');
    const node = encodeURIComponent(`observable/${value}`);
    expect(html).toContain(`expand=${node}#pivot"`);
    const opened = words(await get(`${spider}?expand=${node}`));
    expect(opened).toContain('hxxps://login[.]example/sso?x=1 neighbour 1');
    // Nothing can be compared with it.
    expect(html).not.toContain('aria-label="Select hxxps:');
  });

  it('a node expands by its address, and folds again', async () => {
    const html = bare(await get(spider));
    expect(html).toContain('href="/entities/actor/scattered-spider?expand=tool%2Fngrok#pivot"');
    expect(html).not.toContain('ngrok neighbour 1');
    const expanded = bare(await get(`${spider}?relation=uses&expand=tool%2Fngrok`));
    expect(expanded).toContain('ngrok neighbour 1');
    expect(expanded).toContain('href="/entities/actor/scattered-spider?relation=uses#pivot"');
  });

  it('what several share is a form of boxes', async () => {
    const form = /<form[^>]*action="\/entities\/common"[\s\S]*?<\/form>/.exec(bare(await get(spider)))![0];
    expect(form).toContain('type="checkbox"');
    expect(form).toContain('value="malware/blackcat"');
    const shared = words(await get('/entities/common?of=malware%2Fblackcat&of=sector%2Fretail'));
    expect(shared).toContain('BlackCat and Retail');
    expect(shared).toContain('Stories that name them all');
    expect(shared).toMatch(/Scattered Spider actor targets 8 sentences, 2 articles 1 /);
    expect(shared).toMatch(/Retail sector only mentioned together 3 articles 3 /);
    expect(shared).toMatch(/ngrok tool uses a catalogue alone – /);
    expect(words(await get('/entities/common?of=malware%2Fblackcat'))).toContain('Choose two or more.');
    expect(words(await get('/entities/common?of=tool%2Fngrok&of=sector%2Fretail'))).toContain(
      'They share nothing',
    );
  });

  it('sections with nothing to say are absent, and so are their lines', async () => {
    const html = bare(await get('/entities/organisation/quiet-harbour'));
    expect(html.match(/<section class="section"/g)).toBe(null);
    expect(html).not.toContain('On this page');
    expect(words(html)).toContain('In 1 article, and in no story. Seen here on 18 November 2025.');
  });

  it('a vulnerability says how bad it is, and who says so', async () => {
    const text = words(await get('/entities/vulnerability/cve-2025-64446'));
    expect(text).toContain('9.1 critical');
    expect(text).toContain('higher than 99.6 % of all');
    expect(text).toContain('to be fixed by 21 Nov');
  });

  it('shows by day when its articles came, where they are of few days', async () => {
    const text = words(await get('/entities/vulnerability/cve-2025-64446'));
    expect(text).toMatch(/Activity Articles a day, copies left out 16 Nov.*: 13 articles .*21 on 18 Nov/);
    expect(words(await get(spider))).toContain('Articles a month, copies left out');
  });

  it('a vulnerability of which no catalogue says anything shows what sources say, each with its citation', async () => {
    const html = bare(await get('/entities/vulnerability/cve-2025-99999'));
    const section = html.slice(html.indexOf('id="vulnerability"'), html.indexOf('id="names"'));
    const text = words(section);
    expect(text).toMatch(/CVSS 9\.8 says \S/);
    expect(text).toMatch(/KEV 10 Dec says \S.* listed by CISA, says .+ not in the KEV list of 19 Nov/);
    expect(text).toMatch(/EdgeGate .* 7\.0 to 7\.4\.2 7\.4\.3/);
    expect(section.match(/class="cite/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('markup in a name is text, and thousands of rows come in parts', async () => {
    const html = bare(await get('/entities/malware/flood'));
    expect(html).toContain('Flood &lt;b&gt;of&lt;/b&gt; everything');
    expect(words(html)).toContain('2,970 more');
    expect(words(html)).toContain('All 300 names');
    expect(html.length).toBeLessThan(600_000);
  });

  it.each([
    ['/entities/actor/octo-tempest?relation=uses', `${spider}?relation=uses`],
    ['/entities/actor/storm-0875', spider],
  ])('%s leads to the main address, not for ever', async (path, to) => {
    const response = await fetch(served.url + path, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, to]);
  });

  it.each(['/entities/actor/nobody', '/entities/nonsense/x', '/entities/actor/a/with/b/c'])(
    '%s is not there',
    async (path) => expect((await fetch(served.url + path)).status).toBe(404),
  );

  it('files hold all observables and techniques', async () => {
    expect(await get(`${spider}/observables/csv`)).toContain('198.51.100.23');
    const layer = JSON.parse(await get(`${spider}/navigator.json`)) as { name: string; techniques: object[] };
    expect(layer.name).toBe('Scattered Spider');
    expect(layer.techniques).toHaveLength(9);
  });

  it('the list is searched by any name and narrowed by type', async () => {
    expect(words(await get('/entities?q=octo'))).toContain('Scattered Spider also Octo Tempest');
    expect(words(await get('/entities?type=tool'))).toContain('50 more');
    expect(words(await get('/entities?type=tool&limit=200'))).toContain('The first 200.');
    expect(words(await get('/entities?q=zzz'))).toContain('None found.');
  });

  it('search shows entities, how a text was read, and what can be typed', async () => {
    const text = words(await get('/search?q=Scatered'));
    for (const said of ['Read as “Scattered Spider”.', 'Scattered Spider actor', 'actor: who did it'])
      expect(text).toContain(said);
  });

  it('search shows an observable defanged, what it is to the attack, and whose page lists it', async () => {
    const html = await get('/search?q=evil-loom.com');
    for (const said of [
      'Observables 1 of 3',
      'evil-loom[.]com domain · malicious · listed as an indicator · “C2 of the loader” · 2 articles',
      'Among the observables of Scattered Spider',
    ])
      expect(words(html)).toContain(said);
    expect(html).toContain('href="/articles/article-1?c=4-17#c-4"');
  });
});

describe('deciding, with plain forms', () => {
  it.each([
    [
      { intent: 'rename', name: 'Octo Tempest', why: 'best known so' },
      'rename actor/scattered-spider   Octo Tempest',
    ],
    [
      { intent: 'split', alias: 'UNC3944', type: 'actor', why: 'wider' },
      'split actor/scattered-spider UNC3944 unc3944 ',
    ],
    [
      { intent: 'split', alias: 'scattered-spider', type: 'organisation', why: 'no attacker' },
      'split actor/scattered-spider scattered-spider scattered-spider ',
    ],
    [{ intent: 'merge', into: 'Quiet harbour', why: 'one' }, 'merge actor/scattered-spider  quiet-harbour '],
    [{ intent: 'merge', into: 'malware/floods', why: 'one' }, 'merge actor/scattered-spider  floods '],
    [
      { intent: 'merge', into: 'malware/flood', anyway: 'yes', why: 'one' },
      'merge actor/scattered-spider  flood ',
    ],
    [{ intent: 'rename', name: 'Taken', chosen: 'two', why: 'two' }, 'rename actor/scattered-spider   Taken'],
    [
      { intent: 'rename', name: 'Taken', chosen: 'tool/ngrok', why: 'one' },
      'merge actor/scattered-spider  ngrok ',
    ],
    [
      { intent: 'elsewhere', alias: 'UNC3944', in: 'story-1', into: '', why: 'reptiles' },
      'split actor/scattered-spider UNC3944   in story-1',
    ],
    [
      { intent: 'elsewhere', alias: '', in: 'story-1', into: 'tool/tool-11', why: 'two' },
      'split actor/scattered-spider  tool-11  in story-1',
    ],
    [
      { intent: 'elsewhere', alias: '', in: 'story-1', into: 'Web Crew', chosen: 'new', why: 'two' },
      'split actor/scattered-spider  Web Crew Web Crew in story-1',
    ],
    [
      { intent: 'elsewhere', in: 'story-1', into: 'ool 11', chosen: 'tool/tool-11', why: 'two' },
      'split actor/scattered-spider  tool-11  in story-1',
    ],
    [{ intent: 'undo', id: '1' }, 'undo 1'],
  ])('%o', async (form, call) => {
    served.app.calls.length = 0;
    const response = await post(spider, form as Record<string, string>);
    expect([response.status, response.headers.get('location')]).toEqual([303, `${spider}?done=1#names`]);
    expect(served.app.calls).toEqual([call]);
  });

  it.each([
    [{ intent: 'rename', name: 'X', why: '' }, 'Say why'],
    [{ intent: 'rename', name: '', why: 'x' }, 'Write the name.'],
    [{ intent: 'merge', into: 'nobody at all', why: 'x' }, 'No entity is called “nobody at all”.'],
    [{ intent: 'merge', into: 'Scattered Spider', why: 'x' }, 'That is this entity itself.'],
    [{ intent: 'elsewhere', into: 'Web Crew', why: 'x' }, 'Choose the stories in which it means another.'],
    [
      { intent: 'elsewhere', in: 'story-1', into: 'Web Crew', why: 'x' },
      'One that is new here, called “Web Crew”',
    ],
    [
      { intent: 'elsewhere', in: 'story-1', into: 'ool 11', why: 'x' },
      'One that is new here, called “ool 11”',
    ],
    [{ intent: 'nonsense', why: 'x' }, 'asks for something unknown'],
  ])('%o is told beside the form', async (form, said) => {
    served.app.calls.length = 0;
    const response = await post(spider, form as Record<string, string>);
    expect(response.status).toBe(400);
    expect(words(await response.text())).toContain(said);
    expect(served.app.calls).toEqual([]);
  });

  it('the record names who decided: as the form says, remembered, else as the program knows them', async () => {
    const shownTo = async (cookie: string) => {
      const html = await (await fetch(`${served.url}${spider}?decide=`, { headers: { cookie } })).text();
      const fields = html.match(/<input[^>]*name="by"[^>]*>/g) ?? [];
      return [...new Set(fields.map((field) => /value="([^"]*)"/.exec(field)?.[1]))];
    };
    expect(await shownTo('')).toEqual(['local']);
    const form = { intent: 'rename', name: 'Octo', why: 'so I know it', by: ' Ada Löv; x ' };
    const kept = 'author=Ada%20L%C3%B6v%3B%20x';
    expect((await post(spider, form)).headers.get('set-cookie')).toBe(
      `${kept}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly`,
    );
    expect(await shownTo(kept)).toEqual(['Ada Löv; x']);
    expect(await shownTo('author=%E2%80%AEada')).toEqual(['local']);
    const unseen = await post(spider, { ...form, by: '\u202eada' });
    expect(unseen.headers.get('set-cookie')).toBeNull();
    expect(words(await unseen.text())).toContain('Your name holds a character that turns the direction');
  });

  it('a name that nobody bears exactly is not taken for another: those are offered, with what was entered kept', async () => {
    const unsure = await post(spider, { intent: 'merge', into: 'ool 11', why: 'the same code' });
    const html = await unsure.text();
    expect(words(html)).toContain('No entity is called exactly “ool 11”.');
    expect(words(html)).toContain('Which one?');
    expect(html).not.toContain('name="anyway"');
    expect(html).toContain('value="the same code"');
    const chosen = await post(spider, {
      intent: 'merge',
      into: 'ool 11',
      chosen: 'tool/tool-11',
      why: 'the same',
    });
    expect(chosen.status).toBe(303);
  });

  it('of the whole entity it can be said that it is something else', async () => {
    const html = bare(await get(`${spider}?decide=`));
    expect(words(html)).toContain('It is something else “Scattered Spider” is of the type');
    expect(html).toContain('name="alias" value="scattered-spider"');
    const same = await post(spider, { intent: 'split', alias: 'scattered-spider', type: 'actor', why: 'x' });
    expect(words(await same.text())).toContain('It is of that type already.');
  });

  it('what may not be meant is asked about in the form that was sent', async () => {
    const taken = await post(spider, { intent: 'rename', name: 'Taken', why: 'so it is called' });
    expect(taken.status).toBe(400);
    const renaming = await taken.text();
    expect(words(renaming)).toContain('“Taken” is a name already of Ngrok.');
    expect(words(renaming)).toContain('Merge it into Ngrok tool');
    expect(renaming).toContain('value="tool/ngrok"');
    expect(renaming).toContain('value="so it is called"');
    const merging = await (await post(spider, { intent: 'merge', into: 'malware/flood', why: 'one' })).text();
    expect(words(merging)).toContain('They are one thing all the same');
    expect(merging).toContain('name="anyway"');
  });

  it('does nothing for another site', async () => {
    served.app.calls.length = 0;
    const response = await post(spider, { intent: 'undo', id: '1' }, 'https://evil.example');
    expect(response.status).toBe(403);
    expect(served.app.calls).toEqual([]);
  });
});

const alive = (page: Page) =>
  page.locator('.graph [data-node] > a[tabindex="0"]').first().waitFor({ state: 'attached' });
const focusedNode = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<SVGElement>('[data-node]')?.dataset.node ?? null);

describe('the graph', () => {
  test('is whole on a phone as in a window, and no label is cut off', async ({ page }) => {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(served.url + spider);
      const place = (await page.locator('.graph-place').boundingBox())!;
      expect(place.x + place.width).toBeLessThanOrEqual(width);
      const parts = await page.locator('.graph .node, .graph text:not(.crowded):visible').all();
      expect(parts.length).toBeGreaterThan(20);
      for (const part of parts) {
        const box = (await part.boundingBox())!;
        expect(box.x).toBeGreaterThanOrEqual(place.x);
        expect(box.x + box.width).toBeLessThanOrEqual(place.x + place.width);
        expect(box.y).toBeGreaterThanOrEqual(place.y);
        expect(box.y + box.height).toBeLessThanOrEqual(place.y + place.height);
      }
    }
  });

  test('says what to do where nothing is selected, and stays', async ({ page }) => {
    await page.goto(served.url + spider);
    await alive(page);
    await page.locator('#pivot button').click();
    await page.locator('#pivot [role=status]', { hasText: 'Select two or more' }).waitFor();
    expect(page.url()).toBe(served.url + spider);
  });

  test('is walked, expanded, selected and left with keys alone', async ({ page }) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(served.url + spider);
    await alive(page);
    // One stop for the Tab key, however many nodes there are.
    expect(await page.locator('.graph a[tabindex="0"]').count()).toBe(1);
    // Nor is the picture as a whole: the key goes from what stands before it to the node.
    await page.locator('#pivot button').first().focus();
    await page.keyboard.press('Tab');
    expect(await focusedNode(page)).toBe('actor/scattered-spider');
    await page.keyboard.press('ArrowRight');
    const right = await focusedNode(page);
    expect(right).not.toBe('actor/scattered-spider');
    await page.keyboard.press('Space');
    await page.locator('.node.chosen').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.locator('#pivot [role=status]', { hasText: '2 selected' }).waitFor();
    const before = await page.evaluate(() => scrollY);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?expand=/);
    await page.locator('.node.expanded').nth(1).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await page.locator('.node.chosen').count()).toBe(2);
    await page.locator('#pivot button').click();
    await page.waitForURL(/\/entities\/common\?of=/);
    await page.locator('h1', { hasText: ' and ' }).waitFor();
    expect(problems).toEqual([]);
  });

  test('keeps focus and selection where the server takes its time', async ({ page }) => {
    await page.route('**/*.data?*expand*', async (route) => {
      // Longer than a page waits before it shows that it does.
      await page.locator('.moving[aria-busy=true]').waitFor();
      await route.continue();
    });
    await page.goto(served.url + spider);
    await alive(page);
    await page.locator('[data-node="malware/blackcat"] > a').first().focus();
    await page.keyboard.press('Space');
    await page.locator('.node.chosen').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.node.expanded').nth(1).waitFor();
    expect(await focusedNode(page)).toBe('malware/blackcat');
    expect(await page.locator('.node.chosen').count()).toBe(1);
  });

  test('o opens the page of a node, and a box in the list selects it', async ({ page }) => {
    await page.goto(served.url + spider);
    await alive(page);
    await page.locator('.node-list summary').click();
    await page.locator('.node-list input[value="malware/blackcat"]').check();
    await page.locator('[data-node="malware/blackcat"] .node.chosen').waitFor();
    await page.locator('[data-node="vulnerability/cve-2025-64446"] > a').first().focus();
    await page.keyboard.press('o');
    await page.waitForURL('**/entities/vulnerability/cve-2025-64446');
  });

  test('stays where it is when a tab of relations changes', async ({ page }) => {
    await page.goto(served.url + spider);
    await alive(page);
    await page.locator('.tabs a', { hasText: 'Targets' }).click();
    await page.waitForURL(/\?relation=targets$/);
    await page.locator('#relations td', { hasText: '3, 1 denied' }).waitFor();
    expect(await page.locator('.tabs a[aria-current]').textContent()).toContain('Targets');
  });
});

test('copying gives the defanged form; the raw one must be asked for', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(served.url + spider);
  await alive(page);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.locator('#observables tr', { hasText: '198.51.100[.]23' }).locator('button').click();
  await expect.poll(copied).toBe('198.51.100[.]23');
  await page.locator('#observables button', { hasText: 'Copy these' }).click();
  await expect.poll(copied).toContain('update[.]tidal[.]example');
  await page.locator('#observables button', { hasText: 'Copy raw…' }).click();
  expect(await copied()).not.toContain('update.tidal.example');
  await page.locator('#observables button', { hasText: 'Copy them raw' }).click();
  await expect.poll(copied).toContain('update.tidal.example');
});

test('the palette finds an entity by any of its names', async ({ page }) => {
  await page.goto(served.url);
  await page.locator('.live-word').waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('octo');
  await page.locator('#palette [role=option]', { hasText: 'Scattered Spider' }).waitFor();
  expect(await page.locator('#palette [role=option]').first().textContent()).toContain(
    'actor, also Octo Tempest',
  );
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${spider}`);
});
