/** The Content-Security-Policy in a real browser: pages come alive, and nothing of theirs is refused. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { browserTest as test } from '../browser.ts';
import { type Served, servePages } from './serve.ts';

let served: Served;
beforeAll(async () => {
  served = await servePages();
});
afterAll(() => served.close());

/** What the browser says while the page is used: refusals, errors and warnings. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  return said;
}

const alive = (page: Page) =>
  page.waitForFunction(() => {
    const { __reactRouterDataRouter: router } = window as unknown as {
      __reactRouterDataRouter?: { state: { initialized: boolean } };
    };
    return router?.state.initialized === true;
  });

test.for([
  '/',
  '/stories/flaws',
  '/stories/flaws/decide',
  '/stories/flaws/compare',
  '/articles/article-1',
  '/entities',
  '/entities/actor/scattered-spider',
  '/sources',
  '/search?q=flaw',
  '/search?q=%3C%2Fscript%3E%3C%21--%3Cscript%3E',
])('%s comes alive, and nothing is refused', async (path, { page }) => {
  const said = listen(page);
  await page.goto(served.url + path);
  await alive(page);
  expect(said).toEqual([]);
});

test('going from page to page loads nothing whole, and nothing is refused', async ({ page }) => {
  const said = listen(page);
  await page.goto(served.url);
  await alive(page);
  await page.evaluate(() => Object.assign(window, { same: true }));
  await page.locator('[data-stop]').first().click();
  await page.waitForURL('**/stories/*');
  await page.goBack();
  await page.locator('.row').first().waitFor();
  expect(await page.evaluate(() => 'same' in window)).toBe(true);
  expect(said).toEqual([]);
});

test('a page that was not open yet, without a connection, is an error page with a way back', async ({
  page,
}) => {
  await page.goto(served.url);
  await alive(page);
  await page.waitForFunction(() => {
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const brought = new Set(files.filter(({ responseEnd }) => responseEnd > 0).map(({ name }) => name));
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')];
    return (
      links.some(({ href }) => href.includes('/sources-')) && links.every(({ href }) => brought.has(href))
    );
  });
  await page.context().setOffline(true);
  await page.locator('header a[href="/sources"]').first().click();
  await page.getByRole('heading', { name: 'No connection' }).waitFor();
  await page.context().setOffline(false);
  await page.goBack();
  await page.locator('.row').first().waitFor();
});

test('without a connection, Back leads to the pages that were open, as they were', async ({ page }) => {
  await page.goto(served.url);
  await alive(page);
  const titles = await page.locator('.row h3').allTextContents();
  const story = page.getByRole('heading', { name: titles[0]!, level: 1 });
  await page.locator('[data-stop]').first().click();
  await story.waitFor();
  await page.locator('header a[href="/sources"]').first().click();
  await page.getByRole('heading', { name: 'Sources', level: 1 }).waitFor();
  await page.context().setOffline(true);
  await page.goBack();
  await story.waitFor();
  await page.goBack();
  await page.locator('.row').first().waitFor();
  expect(await page.locator('.row h3').allTextContents()).toEqual(titles);
  await page.goForward();
  await story.waitFor();
});

test('without a connection, Back leads to the whole text of an article, which its page held once', async ({
  page,
}) => {
  await page.goto(`${served.url}/articles/article-2?c=478-507`);
  await alive(page);
  const shown = await page.locator('.text').innerHTML();
  expect(shown).toContain('<mark');
  expect(await page.locator('#boot').textContent()).not.toContain('<mark');
  await page.locator('header a[href="/sources"]').first().click();
  await page.getByRole('heading', { name: 'Sources', level: 1 }).waitFor();
  await page.context().setOffline(true);
  await page.goBack();
  await page.locator('.text').waitFor();
  expect(await page.locator('.text').innerHTML()).toBe(shown);
});

test('a script that stands in a page is not run', async ({ page }) => {
  await page.route(`${served.url}/search`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<body>', '<body><script>window.ran = true</script>');
    await route.fulfill({ response, body });
  });
  const said = listen(page);
  await page.goto(`${served.url}/search`);
  await alive(page);
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(said.join()).toContain('Content Security Policy');
});
