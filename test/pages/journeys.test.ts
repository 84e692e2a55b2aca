/** What a reader does on the pages, in a browser, against the real server and the built pages over invented stories. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { browserTest as test } from '../browser.ts';
import { type Served, servePages } from './serve.ts';

let served: Served;
beforeAll(async () => {
  served = await servePages();
});
afterAll(() => served.close());

/** Opens a page and waits until it is alive (the wire says "Live" once its stream is open). */
async function open(page: Page, path: string): Promise<string[]> {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(served.url + path);
  return problems;
}
const alive = (page: Page) => page.locator('.live-word').waitFor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const titles = (page: Page) => page.locator('.row h3').allTextContents();

describe('reading', () => {
  test.for([1024, 1280, 1600])(
    'nothing lies over the list of what is on the page, %i px wide',
    async (width, { page }) => {
      await page.setViewportSize({ width, height: 700 });
      await open(page, '/stories/flaws');
      await page.locator('#sources').waitFor();
      const lying = await page.evaluate(() => {
        const contents = document.querySelector('.contents')!;
        const found: string[] = [];
        for (let y = 0; y < document.documentElement.scrollHeight; y += 200) {
          scrollTo(0, y);
          const box = contents.getBoundingClientRect();
          for (const other of document.querySelectorAll('.margin > :not(.contents)')) {
            const { top, bottom, height } = other.getBoundingClientRect();
            if (height > 0 && top < box.bottom && bottom > box.top && bottom > 0)
              found.push(`${y}: ${other.textContent?.slice(0, 40)}`);
          }
        }
        return found;
      });
      expect(lying).toEqual([]);
    },
  );

  test('from the wire to the passage of a source, with keys alone', async ({ page }) => {
    const problems = await open(page, '/');
    await page.keyboard.press('j');
    expect(await focused(page)).toMatch(/^Attackers exploit two/);
    await page.keyboard.press('j');
    expect(await focused(page)).toMatch(/^EU Digital Omnibus/);
    await page.keyboard.press('k');
    await page.keyboard.press('o');
    await page.waitForURL('**/stories/flaws');
    await page.locator('h1', { hasText: 'Attackers exploit two' }).waitFor();
    await page.keyboard.press('j');
    const passage = page.locator('.passage:visible');
    expect(await passage.textContent()).toContain('one week, not the usual three');
    await page.keyboard.press('Escape');
    expect(await passage.count()).toBe(0);
    await page.keyboard.press('k');
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/articles\/article-\d\?c=\d+-\d+#c-\d+$/);
    await page.locator('mark.asked:focus').waitFor();
    expect(await page.locator('mark.asked').textContent()).toBe('one week, not the usual three');
    await page.keyboard.press('g');
    await page.keyboard.press('w');
    await page.waitForURL(`${served.url}/`);
    expect(problems).toEqual([]);
  });

  test('e goes to the next event that is new', async ({ page }) => {
    await open(page, '/stories/flaws');
    await page.keyboard.press('e');
    expect(await focused(page)).toContain('Exploit module chains the two flaws');
    await page.keyboard.press('e');
    expect(await focused(page)).toContain('Vendor discloses the second flaw');
  });

  test('a story as it stood is told so, and is no visit', async ({ page }) => {
    served.app.calls.length = 0;
    await open(page, '/stories/flaws');
    await page.locator('.history summary').click();
    await page.locator('.history a').nth(2).click();
    await page.waitForURL(/asOf=2025-11-15/);
    expect(await page.locator('header .note').textContent()).toContain(
      'As it stood 15 Nov at 09:31, revision 2 of 4',
    );
    expect(served.app.calls).toEqual(['story flaws visit', 'story flaws']);
  });
});

describe('the wire', () => {
  test('is filtered by links, and the address is the state', async ({ page }) => {
    await open(page, '/');
    await page.locator('.filters a', { hasText: 'Policy' }).click();
    await page.waitForURL('**/?kind=policy');
    await page.locator('.chip', { hasText: 'Policy' }).waitFor();
    for (const words of await page.locator('.row-kind > :last-child').allTextContents())
      expect(words).toBe('Policy');
    await page.reload();
    await page.locator('.chip', { hasText: 'Policy' }).click();
    await page.waitForURL(`${served.url}/`);
  });

  test('holds what comes in, and does not move until asked', async ({ page }) => {
    await open(page, '/');
    await alive(page);
    const before = await titles(page);
    const place = () => page.locator('.row').first().boundingBox();
    const stood = await place();
    served.app.announce({ title: 'A fresh story comes in live' });
    served.app.announce({ storyId: 'flaws', badge: 'updated' });
    await page.locator('.held', { hasText: '2 new' }).waitFor();
    expect(await titles(page)).toEqual(before);
    expect(await place()).toEqual(stood);
    expect(await page.title()).toMatch(/^\(2\)/);
    await page.keyboard.press('n');
    await page.locator('.row h3', { hasText: 'A fresh story comes in live' }).waitFor();
    expect(await page.locator('.held').count()).toBe(0);
  });

  test('holds nothing that its filter leaves out', async ({ page }) => {
    await open(page, '/?kind=policy');
    await alive(page);
    served.app.announce({ kind: 'incident' });
    served.app.announce({ kind: 'policy', storyId: 'omnibus', badge: 'updated' });
    await page.locator('.held').waitFor();
    expect(await page.locator('.held b').textContent()).toBe('1 new');
  });

  test('m marks one story read where it stands', async ({ page }) => {
    await open(page, '/');
    await alive(page);
    const before = await titles(page);
    served.app.calls.length = 0;
    await page.keyboard.press('j');
    await page.keyboard.press('m');
    await page.locator('.row.read', { hasText: 'Marked read' }).waitFor();
    expect(await titles(page)).toEqual(before);
    expect(served.app.calls).toEqual([expect.stringMatching(/^story .* visit$/)]);
  });

  test('previews the chosen story where there is room, and does not call it read', async ({ page }) => {
    served.app.calls.length = 0;
    await page.setViewportSize({ width: 1680, height: 900 });
    await open(page, '/?kind=policy');
    await alive(page);
    await page.keyboard.press('j');
    await page.locator('.peek h2', { hasText: 'EU Digital Omnibus' }).waitFor();
    expect(served.app.calls).toEqual(['story omnibus']);
  });

  test('older stories are a link away', async ({ page }) => {
    await open(page, '/');
    await page.locator('.pages a', { hasText: 'Older stories' }).click();
    await page.waitForURL('**/?before=20');
    await page.locator('.pages a', { hasText: 'Newest stories' }).waitFor();
  });

  test('says how far the first run is, and fills by itself', async ({ page }) => {
    served.app.firstRun = {
      sources: 60,
      sourcesAnswered: 41,
      sourcesFailing: 0,
      articles: 1120,
      articlesWaiting: 9,
      articlesToTell: 0,
      stories: 0,
    };
    await open(page, '/');
    await page.locator('text=41 of 60 answered').waitFor();
    served.app.firstRun = null;
    await page.locator('.row').first().waitFor();
  });

  test('does not claim to be live without a connection', async ({ page }) => {
    await page.route('**/live?*', (route) => route.abort());
    await open(page, '/');
    await page.locator('.live.lost', { hasText: 'No live updates since' }).waitFor();
    await page.unroute('**/live?*');
    await alive(page);
  });
});

test('an open story says what changed, and shows it when asked', async ({ page }) => {
  await open(page, '/stories/flaws');
  await page.waitForFunction(() => '__reactRouterDataRouter' in window);
  const note = page.locator('.story-live .note');
  // The stream may open a moment after the page: what is announced before is caught up by the cursor in the real app.
  await expect
    .poll(async () => {
      served.app.announce({ storyId: 'flaws', badge: 'updated' });
      return note.count();
    })
    .toBe(1);
  expect(await note.textContent()).toContain('a third flaw becomes known');
  served.app.calls.length = 0;
  await page.keyboard.press('n');
  await expect.poll(() => served.app.calls).toEqual(['story flaws visit']);
});

describe('the palette', () => {
  test('opens on the first Ctrl-K and loses no letter, before the page is alive', async ({ page }) => {
    let letGo = () => {};
    const held = new Promise<void>((go) => {
      letGo = go;
    });
    await page.route(/\/assets\/(wire|root|entry)/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(served.url, { waitUntil: 'commit' });
    await expect
      .poll(
        async () => {
          await page.keyboard.press('Control+k');
          return page.locator('#palette').isVisible();
        },
        { timeout: 10_000 },
      )
      .toBe(true);
    await page.keyboard.type('omni');
    letGo();
    await page.keyboard.type('bus');
    await page.locator('#palette [role=option]', { hasText: 'EU Digital Omnibus' }).first().waitFor();
    expect(await page.locator('#palette input').inputValue()).toBe('omnibus');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/stories/omnibus');
    await page.locator('#palette').waitFor({ state: 'hidden' });
  });

  test('has the commands that a text names before all that is found', async ({ page }) => {
    await open(page, '/');
    await alive(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('sour');
    const first = page.locator('#palette [role=option]').first();
    await page.locator('#palette [role=option]', { hasText: 'Search for “sour”' }).waitFor();
    expect(await first.textContent()).toContain('Go to sources');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sources');
  });

  test('sets the theme, which the server renders from then on', async ({ page }) => {
    await open(page, '/');
    await alive(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('dark');
    await page.locator('#palette [role=option]', { hasText: 'Dark theme' }).click();
    await page.locator('html[data-theme=dark]').waitFor();
    expect(await (await page.request.get(served.url)).text()).toContain('data-theme="dark"');
    await page.reload();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(17, 19, 23)',
    );
  });

  test('closes on Escape at once', async ({ page }) => {
    await open(page, '/');
    await alive(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('x');
    await page.keyboard.press('Escape');
    expect(await page.locator('#palette').isVisible()).toBe(false);
  });
});

describe('single keys', () => {
  test('are off in a field', async ({ page }) => {
    await open(page, '/');
    await page.keyboard.press('/');
    await page.keyboard.type('jog');
    expect(await page.locator('[data-search]').inputValue()).toBe('jog');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=jog');
  });

  test('work again after Escape in an empty field', async ({ page }) => {
    await open(page, '/');
    await alive(page);
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.matches('[data-stop]'))).toBe(true);
  });

  test('can be switched off', async ({ page }) => {
    await open(page, '/');
    await alive(page);
    await page.locator('button', { hasText: 'Menu' }).click();
    await page.locator('#menu button', { hasText: 'Off' }).click();
    await page.locator('html[data-keys=off]').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await focused(page)).not.toMatch(/^Attackers/);
    await page.reload();
    expect(await page.locator('html').getAttribute('data-keys')).toBe('off');
  });
});

describe('errors are pages', () => {
  test.for([
    ['/nothing/here', 404, 'There is no such page'],
    ['/stories/none', 404, 'There is no such story.'],
    ['/articles/none', 404, 'There is no such article.'],
    ['/stories/broken', 500, 'Its reference in the log is'],
  ] as const)('%s', async ([path, status, words], { page }) => {
    served.logged.length = 0;
    const response = await page.goto(served.url + path);
    expect(response!.status()).toBe(status);
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text).toContain(words);
    expect(text).not.toContain('fault that the reader');
    if (status === 500) {
      const reference = /log is (\w+)\./.exec(text)![1]!;
      expect(served.logged.join()).toContain(`[${reference}]: Error: A fault`);
    }
  });

  test('a merged story leads to where it is now', async ({ page }) => {
    await open(page, '/stories/merged');
    expect(new URL(page.url()).pathname).toBe('/stories/flaws');
  });

  test('a file that is too large is refused with the reason', async ({ page }) => {
    await open(page, '/sources');
    const buffer = Buffer.alloc(11 * 2 ** 20, 'a');
    await page.setInputFiles('input[name=file]', { name: 'a.opml', mimeType: 'text/xml', buffer });
    await page.locator('button', { hasText: 'Import' }).click();
    await page.getByText('That is larger than 10 MB and was not taken.').waitFor();
  });

  test('a lost connection is said, and the page can be tried again', async ({ page }) => {
    await open(page, '/');
    await alive(page);
    await page.route('**/*.data*', (route) => route.abort());
    await page.locator('nav a', { hasText: 'Sources' }).first().click();
    await page.locator('h1', { hasText: 'No connection' }).waitFor();
  });
});
