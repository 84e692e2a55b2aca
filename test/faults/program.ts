/**
 * The program as the crash test sees it: the store and the pipeline, and articles that are taken in one after the
 * other. Each is acknowledged on standard output when its transaction has been committed, as a source's fetch is.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { readConfig } from '../../src/config.ts';
import type { RawArticle } from '../../src/domain/article.ts';
import { stderrLog } from '../../src/log.ts';
import { takeIn } from '../../src/store/incoming.ts';
import { addSources, sourceId } from '../../src/store/sources.ts';
import { openProgram } from '../../src/wiring.ts';

const [folder, round] = process.argv.slice(2);
const source = 'manual:crash.test';
const publisher = {
  id: 'crash.test',
  name: 'Crash Test',
  family: 'crash.test',
  category: 'journalism',
} as const;

const program = await openProgram(readConfig({ THROUGHLINE_DATA: folder }), stderrLog, {
  join: false,
  onGone: (why) => {
    process.stderr.write(`${why.message}\n`);
    process.exit(1);
  },
});
const { db } = program.store;
const now = () => new Date(program.ground.clock.now()).toISOString();
await addSources(
  db,
  [{ url: source, kind: 'manual', name: publisher.name, publisher, language: 'en' }],
  now(),
);
program.follow(false);
process.stdout.write('ready\n');

for (let number = 0; ; number++) {
  const article = makeArticle(`https://crash.test/${round}/${number}`, number);
  try {
    await db.transaction().execute((trx) => takeIn(trx, [article], now()));
    process.stdout.write(`${article.url}\n`);
  } catch {
    // The server was killed: not acknowledged, and tried again like any source.
    number--;
    await delay(20);
  }
}

function makeArticle(url: string, number: number): RawArticle {
  const place = `Round ${round}, notice ${number}`;
  const html = `<!doctype html><html lang="en"><head><title>${place}: the harbour office of Port ${number} closed</title></head>
    <body><article><h1>${place}: the harbour office of Port ${number} closed</h1>
    <p>The harbour office of Port ${number} closed its counters on 18 November 2025 after an intrusion into its booking system.</p>
    <p>Ships were handled by telephone. The office said that ${number + 10} of its computers had been taken off the network.</p>
    </article></body></html>`;
  return { url, sourceId: sourceId(source), fetchedAt: now(), entry: null, html };
}
