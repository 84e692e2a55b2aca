/**
 * Makes docs/wire.png, what the README shows, of a demo that runs and has read its articles:
 * `node test/screenshot.ts [http://localhost:7717]`.
 */
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

const address = process.argv[2] ?? 'http://localhost:7717';
const found = findChromium();
if ('missing' in found) throw new Error(found.missing);
const browser = await chromium.launch({ executablePath: found.path, chromiumSandbox: false });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
await page.goto(address);
await page.locator('.live.on').waitFor();
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: resolve(import.meta.dirname, '../docs/wire.png') });
await browser.close();
