/** `throughline search WORDS`. */
import { type Command, InvalidArgumentError } from 'commander';
import { LOCAL } from '../app/principal.ts';
import type { Wiring } from './cli.ts';
import { json, nothing, plain, table, terminal } from './output.ts';

export function register(program: Command, { atHand }: Wiring, exit: (code: number) => void): void {
  program
    .command('search')
    .argument('<words...>')
    .description(
      'find stories, articles and entities, also by an observable, defanged or not; actor:, malware:, cve:, victim:, sector:, country:, kind:, source:, since: narrow it',
    )
    .option('--limit <n>', 'how many of each, 1 to 200', howMany, 20)
    .option('--json', 'print JSON')
    .action(async (words: string[], options) => {
      const found = await atHand(({ app }) => app.search(LOCAL, words.join(' '), options.limit));
      if (options.json) terminal.line(json(found));
      else {
        for (const note of found.notes) terminal.line(plain(note));
        table(terminal, [
          ...found.observables.shown.map((one) => [
            'observable',
            one.cite.articleId,
            one.lastSeenAt.slice(0, 10),
            [
              one.shown,
              one.role === 'unknown' ? 'not judged' : one.role,
              one.why,
              one.remark && `“${one.remark}”`,
            ]
              .filter(Boolean)
              .join(' · '),
          ]),
          ...found.entities.map((entity) => [
            'entity',
            `${entity.type}/${entity.id}`,
            entity.lastSeenAt?.slice(0, 10) ?? '–',
            entity.name,
          ]),
          ...found.stories.map((story) => ['story', story.id, story.updatedAt.slice(0, 10), story.title]),
          ...found.articles.map((article) => [
            'article',
            article.id,
            article.published.at.slice(0, 10),
            `${article.publisher}: ${article.title}`,
          ]),
        ]);
      }
      const all = [found.observables.shown, found.entities, found.stories, found.articles];
      if (all.every((list) => list.length === 0)) {
        if (!options.json) nothing('Nothing found.');
        exit(3);
      }
    });
}

function howMany(text: string): number {
  const given = Number(text);
  if (!Number.isInteger(given) || given < 1 || given > 200)
    throw new InvalidArgumentError('It is a number from 1 to 200.');
  return given;
}
