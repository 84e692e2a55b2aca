/** WCAG 2.2 AA on every page, in light and dark, at 1280 and 390; no sideways scroll; no target under 24 px. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { browserTest as test } from '../browser.ts';
import { type Served, servePages } from './serve.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let served: Served;
beforeAll(async () => {
  served = await servePages();
});
afterAll(() => served.close());

/** What axe finds, one line each: rule and element. */
async function violations(page: Page, only: string[]): Promise<string[]> {
  // Through the debugger, which the Content-Security-Policy does not bind.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  // Of what is in order nothing is asked: to describe it takes a quarter of the time.
  const { violations } = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(of: Document, options: object): Promise<AxeResults> } }).axe.run(
        document,
        options,
      ),
    { runOnly: only, resultTypes: ['violations'], selectors: false },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

/** Links and buttons whose area is smaller than 24 by 24 px; boxes to tick count with their label. Links within a sentence are excepted (WCAG 2.5.8), citations too. */
const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, input:not([type=hidden]), select, summary, nav a, .filters a, .button, .chip',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const ticked = element.matches('[type=checkbox], [type=radio]') ? element.closest('label') : null;
        const { width, height } = (ticked ?? element).getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );

const pages: [name: string, path: string, prepare?: (page: Page) => Promise<unknown>][] = [
  ['wire', '/'],
  ['filtered wire', '/?since=7d&kind=policy&q=groups'],
  ['wire for all time', '/?since=all'],
  ['empty wire', '/?q=nothing+has+these+words'],
  [
    'wire with news',
    '/',
    async (page) => {
      await page.locator('.live-word').waitFor({ state: 'attached' });
      served.app.announce({ storyId: 'flaws', badge: 'updated' });
      await page.locator('.held').waitFor();
    },
  ],
  ['story', '/stories/flaws'],
  [
    'story with everything open',
    '/stories/flaws',
    async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.locator('.prose p:nth-child(3) .cite a').focus();
    },
  ],
  ['story as it stood', '/stories/flaws?asOf=2025-11-15T09:31:00.000Z'],
  ['story, attacks alone', '/stories/flaws?events=attack'],
  ['story after a decision', '/stories/flaws?decided=done'],
  ['story at two times', '/stories/flaws/compare?from=2025-11-14T09:31:00.000Z'],
  [
    'two times the wrong way round',
    '/stories/flaws/compare?from=2025-11-17T09:31:00.000Z&to=2025-11-14T09:31:00.000Z',
  ],
  [
    'story to decide about',
    '/stories/flaws/decide?done=undo',
    async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
    },
  ],
  [
    'decision that cannot be carried out',
    '/stories/flaws/decide',
    async (page) => {
      const form = page.locator('.decide-form', { hasText: 'the same as another' });
      await form.locator('[name=into]').fill('no address');
      await form.locator('[name=why]').fill('they are one');
      await form.locator('button').click();
      await page.locator('[role=alert]').waitFor();
    },
  ],
  ['policy story', '/stories/omnibus'],
  ['article', '/articles/article-2?c=478-507#c-478'],
  ['copy', '/articles/copy-1'],
  ['sources', '/sources'],
  ['sources after a removal', '/sources?done=remove&was=https://a.example'],
  ['entity', '/entities/actor/scattered-spider'],
  [
    'entity with everything open',
    '/entities/actor/scattered-spider?expand=tool/ngrok&relation=targets',
    async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      // The graph's script comes after the page: a tick before that is the form's alone, and is made again.
      const box = page.locator('.node-list input').nth(2);
      await expect
        .poll(
          async () => {
            await box.uncheck();
            await box.check();
            return page.locator('.node.chosen').count();
          },
          { timeout: 20_000 },
        )
        .toBeGreaterThan(0);
    },
  ],
  ['entity, mentions', '/entities/actor/scattered-spider?relation=mentioned-with'],
  ['entity to decide about', '/entities/actor/scattered-spider?decide=UNC3944'],
  ['entity to merge', '/entities/actor/scattered-spider?decide=&done=1'],
  ['entity of thousands', '/entities/malware/flood'],
  ['vulnerability', '/entities/vulnerability/cve-2025-64446'],
  ['entity of next to nothing', '/entities/organisation/quiet-harbour'],
  ['sentences of two', '/entities/actor/scattered-spider/with/malware/blackcat'],
  ['what three share', '/entities/common?of=sector/retail&of=malware/blackcat&of=tool/mimikatz'],
  ['what two do not share', '/entities/common?of=sector/retail&of=tool/ngrok'],
  ['too few to share', '/entities/common'],
  ['entities', '/entities?q=spider'],
  ['entities of a type', '/entities?type=tool&limit=200'],
  ['no entities', '/entities?q=nothing-like-it'],
  ['search with notes', '/search?q=Scatered'],
  ['search for an observable', '/search?q=evil-loom.com'],
  ['API', '/api/v1'],
  ['API menu', '/api/v1', (page) => page.locator('button', { hasText: 'Menu' }).click()],
  ['search', '/search?q=flaw'],
  ['error', '/nothing/here'],
  ['menu', '/', (page) => page.locator('button', { hasText: 'Menu' }).click()],
  [
    'palette',
    '/',
    async (page) => {
      await page.locator('.live-word').waitFor({ state: 'attached' });
      await page.keyboard.press('Control+k');
      await page.keyboard.type('go');
      await page.locator('#palette [role=option]').first().waitFor();
    },
  ],
  ['keys', '/', (page) => page.evaluate(() => document.getElementById('keys')!.showPopover())],
];

/** At both widths: everything in light; in dark only the contrast can differ. */
async function check(page: Page): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect(await violations(page, rules), `light, ${width} px`).toEqual([]);
    expect(await smallTargets(page), `${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await violations(page, ['color-contrast']), `dark, ${width} px`).toEqual([]);
  }
}

test.for(pages)('%s', { timeout: 90_000 }, async ([, path, prepare], { page }) => {
  await page.goto(served.url + path);
  await prepare?.(page);
  await check(page);
});

test('a notice at the head', { timeout: 90_000 }, async ({ page }) => {
  const noticed = await servePages(0, 'Invented publishers about real events.');
  await page.goto(noticed.url);
  expect(await page.getByRole('complementary', { name: 'Notice' }).textContent()).toMatch(/^Invented/);
  await check(page);
  await noticed.close();
});

test('first run', async ({ page }) => {
  served.app.firstRun = {
    sources: 60,
    sourcesAnswered: 41,
    sourcesFailing: 0,
    articles: 1120,
    articlesWaiting: 9,
    articlesToTell: 0,
    stories: 0,
  };
  await page.goto(served.url);
  await page.locator('.first-run').waitFor();
  await check(page);
  served.app.firstRun = null;
});
