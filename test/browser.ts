/** The browser of the tests. Without one, browser tests are skipped and say why. */
import { chromium, type Page } from 'playwright-core';
import { test } from 'vitest';
import { findChromium } from './chromium.ts';

/** `test` with a fresh `page` of its own: nothing is kept from one test to the next. */
export const browserTest = test
  // One for all files that a worker runs.
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what is needed before.
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const found = findChromium();
    if ('missing' in found) return found;
    // The pages are our own. Chromium's sandbox refuses root, and many containers refuse the sandbox.
    const browser = await chromium.launch({
      executablePath: found.path,
      chromiumSandbox: false,
      args: ['--disable-dev-shm-usage'],
    });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('page', async ({ browser, skip }, { onCleanup }): Promise<Page> => {
    if ('missing' in browser) return skip(browser.missing);
    const context = await browser.newContext();
    onCleanup(() => context.close());
    return context.newPage();
  });
