/** `throughline sources`: list, check, add, remove, pause, resume, import, export. */
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { App } from '../app/app.ts';
import { LOCAL } from '../app/principal.ts';
import { BadInput } from '../domain/errors.ts';
import type { AddedSource, SourceView } from '../domain/page.ts';
import { isFollowed } from '../domain/source.ts';
import type { Wiring } from './cli.ts';
import { json, plain, table, terminal } from './output.ts';

const TROUBLE = ['silent', 'failing', 'refused'];

export function register(program: Command, { atHand, beside }: Wiring, exit: (code: number) => void): void {
  const sources = program.command('sources').description('what is followed, and how it is doing');

  sources
    .command('list', { isDefault: true })
    .description('list every source')
    .option('--json', 'print JSON')
    .action(async (options) => {
      const page = await atHand(({ app }) => app.sources(LOCAL));
      if (options.json) terminal.line(json(page));
      else table(terminal, page.sources.map(rowOf));
    });

  sources
    .command('check')
    .description('list the sources that are silent, failing or refused; exit code 3 if there are any')
    .option('--json', 'print JSON')
    .action(async (options) => {
      const page = await atHand(({ app }) => app.sources(LOCAL));
      const followed = page.sources.filter(isFollowed);
      const trouble = followed.filter((source) => TROUBLE.includes(source.state));
      if (options.json) terminal.line(json(trouble));
      else if (trouble.length > 0) table(terminal, trouble.map(rowOf));
      else terminal.line(`All ${followed.length} sources are well.`);
      if (trouble.length > 0) exit(3);
    });

  sources
    .command('dropped')
    .description('list what was not taken of each source, and why')
    .option('--json', 'print JSON')
    .action(async (options) => {
      const page = await atHand(({ app }) => app.sources(LOCAL));
      const dropped = page.sources.flatMap(({ id, name, dropped }) =>
        dropped.map((one) => ({ source: id, name, ...one })),
      );
      if (options.json) terminal.line(json(dropped));
      else if (dropped.length === 0) terminal.line('Nothing was dropped.');
      else
        table(
          terminal,
          dropped.map((one) => [
            one.source,
            `${one.count} ×`,
            one.step,
            one.reason,
            one.lastAt.slice(0, 10),
            one.lastUrl,
            one.lastDetail,
          ]),
        );
    });

  sources
    .command('add')
    .argument('<url>', 'of a feed, a sitemap, or a site whose feed is to be found')
    .description('follow a source')
    .option('--json', 'print JSON')
    .action(async (url: string, options) =>
      report(await beside(({ app }) => app.addSource(LOCAL, url)), options, exit),
    );

  sources
    .command('import')
    .argument('<file>', 'OPML')
    .description('follow every feed of an OPML file')
    .option('--json', 'print JSON')
    .action(async (file: string, options) => {
      const opml = await readFile(file).catch((error: Error) => {
        throw new BadInput(`${file} cannot be read: ${error.message}`);
      });
      report(await beside(({ app }) => app.importOpml(LOCAL, opml)), options, exit);
    });

  sources
    .command('export')
    .description('print all sources as OPML')
    .action(async () => terminal.line(await atHand(({ app }) => app.exportOpml(LOCAL))));

  const byId = (
    name: string,
    done: string,
    description: string,
    run: (app: App, id: string) => Promise<void>,
  ) =>
    sources
      .command(name)
      .argument('<id>', 'as `throughline sources` shows it')
      .description(description)
      .action(async (id: string) => {
        await beside(({ app }) => run(app, id));
        terminal.line(`${done} ${plain(id)}`);
      });
  byId('remove', 'removed', 'forget a source; its articles stay', (app, id) => app.removeSource(LOCAL, id));
  byId('pause', 'paused', 'stop following a source', (app, id) => app.pauseSource(LOCAL, id, true));
  byId('resume', 'resumed', 'follow a paused source again', (app, id) => app.pauseSource(LOCAL, id, false));
}

function rowOf({ id, state, name, url, health }: SourceView): string[] {
  const last = health.lastArticleAt?.slice(0, 10) ?? '-';
  return [
    id,
    state,
    String(health.articles),
    last,
    name,
    health.failure ? `${health.failure}: ${health.failureDetail ?? ''}` : url,
  ];
}

function report(result: AddedSource, options: { json?: true }, exit: (code: number) => void): void {
  if (options.json) terminal.line(json(result));
  else printAdded(result);
  if (result.refused.length > 0 || result.warnings) exit(1);
}

function printAdded(result: AddedSource): void {
  for (const one of result.added) terminal.line(`added ${one.id} ${plain(one.name)} ${plain(one.url)}`);
  for (const one of result.known ?? [])
    terminal.line(`followed already ${one.id} ${plain(one.name)} ${plain(one.url)}`);
  for (const { url, reason } of result.refused)
    process.stderr.write(`refused ${plain(url)}: ${plain(reason)}\n`);
  for (const warning of result.warnings ?? []) process.stderr.write(`${plain(warning)}\n`);
}
