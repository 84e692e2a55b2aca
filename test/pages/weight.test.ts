/** What a first visit to the wire costs: every script that the page names or that those import, gzipped. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Served, servePages } from './serve.ts';

const budget = 130_000;

let served: Served;
beforeAll(async () => {
  served = await servePages();
});
afterAll(() => served.close());

it('the wire loads at most 130 kB of JavaScript, gzipped, and little style', async () => {
  const html = await (await fetch(served.url)).text();
  const waiting = [...html.matchAll(/\/assets\/[\w.-]+\.js/g)].map(([path]) => path);
  const weights = new Map<string, number>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (weights.has(path)) continue;
    const code = await (await fetch(served.url + path)).text();
    weights.set(path, gzipSync(code, { level: 9 }).length);
    // Static imports alone: what is imported with `import(…)` comes later, or never. The manifest names every route's files.
    if (path.includes('/manifest-')) continue;
    for (const [, , file] of code.matchAll(/(^|[;}\s])(?:import|export)[^;()]*?["'`]\.\/([\w.-]+\.js)["'`]/g))
      waiting.push(`/assets/${file}`);
  }
  const named = new Set(
    [...html.matchAll(/<link rel="modulepreload" href="([^"]+)"/g)].map(([, path]) => path!),
  );
  expect(named.size).toBeGreaterThan(5);
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  expect([...weights.keys()].some((path) => path.includes('palette-list'))).toBe(false);
  expect(all).toBeLessThanOrEqual(budget);
  const [style] = /\/assets\/[\w.-]+\.css/.exec(html)!;
  expect(gzipSync(await (await fetch(served.url + style)).text()).length).toBeLessThanOrEqual(12_000);
});
