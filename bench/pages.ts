/**
 * How fast the pages are with 20,000 articles stored: first byte of the story page, of an entity's page and of the wire, and the scripts that the
 * wire loads. The real server, the real build, the embedded database; the articles are invented, the same on every run.
 */
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Archive, actor } from './archive.ts';
import type { BenchOptions, BenchResult } from './bench.ts';
import { type Served, servingArchive } from './served-archive.ts';

const ARTICLES = 20_000;
const REQUESTS = 50;
const client = resolve(import.meta.dirname, '../build/client');

export const run = (_options: BenchOptions): Promise<BenchResult> => servingArchive(ARTICLES, measure);

async function measure({ archive, url }: Served): Promise<BenchResult> {
  const spread = Array.from(
    { length: REQUESTS },
    (_, n) => archive.stories[Math.floor((n * archive.stories.length) / REQUESTS)]!,
  );
  const story = await firstBytes(spread.map(({ id }) => `${url}/stories/${id}`));
  const entity = await firstBytes(
    Array.from({ length: REQUESTS }, () => `${url}/entities/${actor.type}/${actor.id}`),
  );
  const wire = await firstBytes(Array.from({ length: REQUESTS }, () => `${url}/`));
  const scripts = eagerScripts((await ask(`${url}/`)).body);
  return report({ story, entity, wire, scripts, archive });
}

/** Milliseconds to the first byte of the body, one request after the other; the first five warm up and do not count. */
async function firstBytes(urls: string[]): Promise<number[]> {
  const times: number[] = [];
  for (const url of [...urls.slice(0, 5), ...urls]) times.push((await ask(url)).firstByteMs);
  return times.slice(5);
}

function ask(url: string): Promise<{ firstByteMs: number; body: string }> {
  const started = performance.now();
  return new Promise((done, failed) => {
    const request = get(url, { agent: false }, (response) => {
      let firstByteMs = 0;
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        firstByteMs ||= performance.now() - started;
        body += text;
      });
      response.once('end', () => {
        if (response.statusCode === 200) done({ firstByteMs, body });
        else failed(new Error(`${url} answered ${response.statusCode}`));
      });
    });
    request.once('error', failed);
  });
}

/** The scripts that a page names, and those that they import before they run; each with its size in bytes, gzipped. */
export function eagerScripts(html: string): Map<string, number> {
  const sizes = new Map<string, number>();
  const waiting = [...html.matchAll(/["'(]\/assets\/([\w.-]+\.js)["')]/g)].map((match) => match[1]!);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (sizes.has(name)) continue;
    const script = readFileSync(join(client, 'assets', name));
    sizes.set(name, gzipSync(script).length);
    const imports = script.toString('utf8').matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g);
    for (const [, imported] of imports) waiting.push(imported!);
  }
  return sizes;
}

const at = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
const tenth = (value: number): number => Math.round(value * 10) / 10;

function report(measured: {
  story: number[];
  entity: number[];
  wire: number[];
  scripts: Map<string, number>;
  archive: Archive;
}): BenchResult {
  const { story, entity, wire, scripts, archive } = measured;
  const bytes = [...scripts.values()].reduce((sum, size) => sum + size, 0);
  const figures = {
    story_first_byte_ms: tenth(at(story, 0.5)),
    story_first_byte_p95_ms: tenth(at(story, 0.95)),
    entity_first_byte_ms: tenth(at(entity, 0.5)),
    entity_first_byte_p95_ms: tenth(at(entity, 0.95)),
    wire_first_byte_ms: tenth(at(wire, 0.5)),
    script_kb: tenth(bytes / 1000),
  };
  const line = (what: string, values: number[], unit: string) =>
    `${what.padEnd(34)} median ${tenth(at(values, 0.5))} ${unit}, p95 ${tenth(at(values, 0.95))} ${unit}, slowest ${tenth(at(values, 1))} ${unit}`;
  return {
    figures,
    table: [
      line('story page, first byte', story, 'ms'),
      line('entity page, first byte', entity, 'ms'),
      line('wire, first byte', wire, 'ms'),
      `scripts of the wire, gzipped        ${figures.script_kb} kB in ${scripts.size} files (bar: 130 kB)`,
    ].join('\n'),
    data: `${ARTICLES} invented articles in ${archive.stories.length} stories, the largest of ${archive.stories[0]!.articles} articles; one actor in every second article`,
    method:
      `The real server and the built pages in one process with the embedded database. ${REQUESTS} requests one after the other on new ` +
      'connections; the stories are spread evenly over all, ordered by size. Scripts: what the page names and what that ' +
      'imports before it runs.',
  };
}
