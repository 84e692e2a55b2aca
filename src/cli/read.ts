/** `throughline read URL|FILE|-`: one article, by hand; `-`, or no word where something is piped in, is standard input. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import { LOCAL } from '../app/principal.ts';
import { BadInput } from '../domain/errors.ts';
import type { Program } from '../wiring.ts';
import type { Wiring } from './cli.ts';
import { json, plain, terminal } from './output.ts';

const LARGEST_FILE = 10 * 2 ** 20;
/** A file of this very name is read as `./-`. */
const STANDARD_INPUT = '-';

export function register(program: Command, { beside }: Wiring): void {
  program
    .command('read')
    .argument('[address]', 'a URL, a file with a saved page or a text, or - for standard input')
    .option('--url <url>', 'where a saved page or text was published', webAddress)
    .option('--json', 'print JSON')
    .description('read one article and place it in its story')
    .action(async (named: string | undefined, options, command: Command) => {
      if (named === undefined && process.stdin.isTTY)
        command.error("error: missing required argument 'address'");
      const address = named ?? STANDARD_INPUT;
      // Looked at before a database is opened, or made: what cannot be read leaves nothing behind.
      const read = await readerOf(address, options.url ?? null);
      const article = await beside(async (opened) => {
        const id = await read(opened);
        await opened.tell();
        return opened.app.article(LOCAL, id);
      });
      if (options.json) return terminal.line(json(article));
      terminal.line(`article ${article.id}  ${plain(article.title)}`);
      if (article.cut !== null) terminal.line(plain(article.cut));
      terminal.line(
        article.story
          ? `story   ${article.story.id}  ${plain(article.story.title)}`
          : 'Its story is being told.',
      );
    });
}

/** How the article is read, by which program; gives its id. Throws `BadInput` for what is neither an address nor a file. */
async function readerOf(address: string, url: string | null): Promise<(program: Program) => Promise<string>> {
  if (isWebAddress(address)) return ({ app }) => app.readUrl(LOCAL, address);
  if (address === STANDARD_INPUT) {
    const content = await takeInput(process.stdin);
    return ({ app }) => app.readFile(LOCAL, { name: 'standard input', content, url });
  }
  const content = await openFile(address).catch((error: Error) => {
    throw new BadInput(
      `${address} is neither an address (http, https) nor a file that can be read: ${error.message}`,
    );
  });
  return ({ app }) => app.readFile(LOCAL, { name: basename(address), content, url });
}

async function openFile(path: string): Promise<Buffer> {
  const found = await stat(path);
  if (!found.isFile()) throw new Error('it is no file');
  if (found.size > LARGEST_FILE) throw new Error('it is larger than 10 MB');
  return readFile(path);
}

/** All that is piped in. Throws `BadInput` where it is more than a file may hold. */
async function takeInput(input: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of input) {
    size += piece.length;
    if (size > LARGEST_FILE) throw new BadInput('Standard input is larger than 10 MB.');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const isWebAddress = (text: string): boolean => /^https?:$/.test(URL.parse(text)?.protocol ?? '');

function webAddress(text: string): string {
  if (!isWebAddress(text))
    throw new InvalidArgumentError('It is an address like https://example.org/article.');
  return text;
}
