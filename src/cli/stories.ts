/** `throughline stories` and `throughline story ID`. */
import { type Command, InvalidArgumentError } from 'commander';
import { LOCAL } from '../app/principal.ts';
import { kindKey, StoryKind, storyKind } from '../domain/kind.ts';
import { type StoryWhy, WireQuery } from '../domain/page.ts';
import type { Wiring } from './cli.ts';
import { countedPublishers, json, nothing, plain, table, terminal, WIDEST, wrapped } from './output.ts';
import { printStory } from './story-show.ts';

export function register(program: Command, { atHand }: Wiring, exit: (code: number) => void): void {
  program
    .command('stories')
    .description('list stories, newest first')
    .option('--since <time>', '1h, 24h, 7d, 30d or all', oneOf(WireQuery.shape.since.options), 'all')
    .option('--kind <kind>', StoryKind.options.join(', '), oneOf(StoryKind.options, kindKey))
    .option('--text <words>', 'that hold these words', '')
    .option('--json', 'print JSON')
    .action(async (options) => {
      const query = {
        since: options.since,
        kinds: options.kind ? [options.kind] : [],
        categories: [],
        text: options.text,
        before: null,
      };
      const page = await atHand(({ app }) => app.wire(LOCAL, query));
      if (options.json) return terminal.line(json(page));
      for (const note of page.notes) terminal.line(plain(note));
      table(
        terminal,
        page.rows.map((row) => [
          row.id,
          row.updatedAt.slice(0, 16).replace('T', ' '),
          storyKind(row.kind),
          countedPublishers(row.publishers),
          row.title,
        ]),
      );
      if (page.rows.length === 0) {
        nothing('No story.');
        exit(3);
      }
    });

  program
    .command('story')
    .argument('<id>', 'as `throughline stories` shows it')
    .description('show one story with its timeline and sources')
    .option('--as-of <time>', 'as it stood then, e.g. 2025-11-18')
    .option('--why', 'what placed each article, and the stories that it could have joined')
    .option('--json', 'print JSON')
    .action(async (id: string, options) => {
      const [page, why] = await atHand(async ({ app }) => {
        const now = (await app.storyMovedTo(LOCAL, id)) ?? id;
        return [
          await app.story(LOCAL, now, { asOf: options.asOf ?? null, visit: false }),
          options.why ? await app.storyWhy(LOCAL, now) : null,
        ] as const;
      });
      if (options.json) return terminal.line(json(why ?? page));
      if (why) printWhy(page.title, why);
      else printStory(page);
    });
}

const oneOf =
  (allowed: readonly string[], written = (value: string) => value) =>
  (given: string) => {
    const value = written(given);
    if (!allowed.includes(value)) throw new InvalidArgumentError(`It is one of: ${allowed.join(', ')}.`);
    return value;
  };

function printWhy(title: string, { articles }: StoryWhy): void {
  const width = Math.min(terminal.width ?? WIDEST, WIDEST);
  const say = (text: string, indent = '') => terminal.line(wrapped(text, indent, width));
  say(title);
  for (const { articleId, publisher, published, title, joined, by, reasons, runnersUp } of articles) {
    terminal.line();
    say(`${articleId}  ${publisher}, ${published.at.slice(0, 16).replace('T', ' ')}: ${title}`);
    say(joined ? `joined, ${by}` : 'founded the story', '  ');
    for (const { feature, value, weight, words } of reasons)
      say(`${weight >= 0 ? '+' : ''}${weight.toFixed(2)}  ${words} (${feature} ${value.toFixed(2)})`, '    ');
    for (const other of runnersUp) {
      const why = other.veto ?? other.reasons.map((reason) => reason.words).join('; ');
      say(`not ${other.storyId} ${other.title ?? '(gone)'}, ${other.by}: ${why}`, '  ');
    }
  }
}
