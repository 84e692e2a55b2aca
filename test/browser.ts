/** The browser of the tests. Without one, browser tests are skipped and say why. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, test } from 'vitest';
import { findChromium } from './chromium.ts';

let browser: Promise<Browser> | null = null;

/** `test` with a fresh `page` of its own: nothing is kept from one test to the next. */
export const browserTest = test.extend<{ page: Page }>({
  page: async ({ skip }, use) => {
    const found = findChromium();
    if ('missing' in found) return skip(found.missing);
    // The pages are our own. Chromium's sandbox refuses root, and many containers refuse the sandbox.
    browser ??= chromium.launch({
      executablePath: found.path,
      chromiumSandbox: false,
      args: ['--disable-dev-shm-usage'],
    });
    const context = await (await browser).newContext();
    await use(await context.newPage());
    await context.close();
  },
});

afterAll(async () => {
  await (await browser)?.close();
});
