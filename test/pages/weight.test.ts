/** What a first visit costs: every script that the page names or that those import, gzipped. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, servePages } from './serve.ts';

const budget = 130_000;

let served: Served;
beforeAll(async () => {
  served = await servePages();
});
afterAll(() => served.close());

/** Scripts by path with their gzipped size. Static imports alone: what is imported with `import(…)` comes later, or never. */
async function scriptsOf(html: string): Promise<Map<string, number>> {
  const waiting = [...html.matchAll(/\/assets\/[\w.-]+\.js/g)].map(([path]) => path);
  const weights = new Map<string, number>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (weights.has(path)) continue;
    const code = await (await fetch(served.url + path)).text();
    weights.set(path, gzipSync(code, { level: 9 }).length);
    // The manifest names every route's files.
    if (path.includes('/manifest-')) continue;
    for (const [, , file] of code.matchAll(/(^|[;}\s])(?:import|export)[^;()]*?["'`]\.\/([\w.-]+\.js)["'`]/g))
      waiting.push(`/assets/${file}`);
  }
  return weights;
}

it.each([
  ['the wire', '/'],
  ['a story', '/stories/flaws'],
  ['a story to decide about', '/stories/flaws/decide'],
  ['a story at two times', '/stories/flaws/compare'],
  ['an article', '/articles/article-2'],
  ['an entity', '/entities/actor/scattered-spider'],
  ['an entity to decide about', '/entities/actor/scattered-spider?decide='],
])('%s loads at most 130 kB of JavaScript, gzipped', async (_, path) => {
  const html = await (await fetch(served.url + path)).text();
  const named = new Set(
    [...html.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map(([, file]) => file!),
  );
  expect(named.size).toBeGreaterThan(5);
  const weights = await scriptsOf(html);
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  expect([...weights.keys()].some((file) => file.includes('palette-list'))).toBe(false);
  expect(all).toBeLessThanOrEqual(budget);
});

it('what comes later is in the page from the start, in its place', async () => {
  for (const [path, later] of [
    ['/stories/flaws', 'id="sources"'],
    ['/entities/actor/scattered-spider', 'id="pivot"'],
  ] as const) {
    const html = await (await fetch(served.url + path)).text();
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    expect(main).toContain(later);
    expect(html).not.toContain('$RC(');
  }
});

it('the style is little', async () => {
  const [style] = /\/assets\/[\w.-]+\.css/.exec(await (await fetch(served.url)).text())!;
  expect(gzipSync(await (await fetch(served.url + style)).text()).length).toBeLessThanOrEqual(12_000);
});

it('renders with React for production: its development build takes most of a page’s time', () => {
  const server = resolve(import.meta.dirname, '../../build/server');
  const scripts = readdirSync(server, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  expect(scripts.length).toBeGreaterThan(0);
  const development = scripts.filter((name) =>
    /jsxDEVImpl|react[\w-]*\.development/.test(readFileSync(join(server, name), 'utf8')),
  );
  expect(development).toEqual([]);
});
