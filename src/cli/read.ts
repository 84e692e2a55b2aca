/** `throughline read URL|FILE`: one article, by hand. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { LOCAL } from '../app/principal.ts';
import { BadInput } from '../domain/errors.ts';
import type { Program } from '../wiring.ts';
import type { Wiring } from './cli.ts';
import { json, plain, terminal } from './output.ts';

const LARGEST_FILE = 10 * 2 ** 20;

export function register(program: Command, { beside }: Wiring): void {
  program
    .command('read')
    .argument('<address>', 'a URL, or a file with a saved page or a text')
    .option('--url <url>', 'where a saved file was published', webAddress)
    .option('--json', 'print JSON')
    .description('read one article and place it in its story')
    .action(async (address: string, options) => {
      const article = await beside(async (opened) => {
        const id = await readOne(opened, address, options.url ?? null);
        await opened.tell();
        return opened.app.article(LOCAL, id);
      });
      if (options.json) return terminal.line(json(article));
      terminal.line(`article ${article.id}  ${plain(article.title)}`);
      terminal.line(
        article.story
          ? `story   ${article.story.id}  ${plain(article.story.title)}`
          : 'Its story is being told.',
      );
    });
}

async function readOne({ app }: Program, address: string, url: string | null): Promise<string> {
  if (/^https?:\/\//i.test(address)) return app.readUrl(LOCAL, address);
  const file = await openFile(address).catch((error: Error) => {
    throw new BadInput(
      `${address} is neither an address (http, https) nor a file that can be read: ${error.message}`,
    );
  });
  return app.readFile(LOCAL, { name: basename(address), content: file, url });
}

async function openFile(path: string): Promise<Buffer> {
  const found = await stat(path);
  if (!found.isFile()) throw new Error('it is no file');
  if (found.size > LARGEST_FILE) throw new Error('it is larger than 10 MB');
  return readFile(path);
}

function webAddress(text: string): string {
  if (!/^https?:$/.test(URL.parse(text)?.protocol ?? ''))
    throw new InvalidArgumentError('It is an address like https://example.org/article.');
  return text;
}
