/** `throughline decide`: what a person knows better about stories, their kind and severity among it, and taking it back. */
import type { Command } from 'commander';
import { LOCAL } from '../app/principal.ts';
import { type AskedStoryDecision, type StoryDecision, severityWords } from '../domain/decision.ts';
import { StoryKind } from '../domain/kind.ts';
import type { Program } from '../wiring.ts';
import type { Wiring } from './cli.ts';
import { BY, json, numberOfDecision, plain, signing, table, terminal } from './output.ts';

interface Options {
  by?: string;
  json?: true;
}

const nothing = { into: null, articleIds: [], title: null };

export function register(program: Command, { atHand, beside }: Wiring): void {
  const decide = program
    .command('decide')
    .description(
      'merge, split and rename stories, move articles between them, give them another kind or severity, and undo it',
    );

  const deciding = (command: Command, ask: (...words: string[]) => Omit<AskedStoryDecision, 'why'>) =>
    command
      .requiredOption('--why <text>', 'the reason, for whoever reads it later; it must be given')
      .option(...BY)
      .option('--json', 'print JSON')
      .action(async (...given) => {
        const words = given.slice(0, -2).flat() as string[];
        const { why, ...options } = given.at(-2) as { why: string } & Options;
        await beside(async (opened) => {
          const decision = await opened.app.decideStory(signing(opened.who, options.by), {
            ...ask(...words),
            why,
          });
          await report(opened, decision, options);
        });
      });
  deciding(
    decide.command('merge <story> <into>').description('all articles of a story belong to another one'),
    (story, into) => ({ ...nothing, kind: 'merge', story: story!, into: into! }),
  );
  deciding(
    decide.command('move <story> <into> <articles...>').description('some articles belong to another story'),
    (story, into, ...articleIds) => ({ ...nothing, kind: 'move', story: story!, into: into!, articleIds }),
  );
  deciding(
    decide.command('split <story> <articles...>').description('some articles are a story of their own'),
    (story, ...articleIds) => ({ ...nothing, kind: 'split', story: story!, articleIds }),
  );
  deciding(
    decide.command('rename <story> <title>').description('give a story a title of your own'),
    (story, title) => ({ ...nothing, kind: 'rename', story: story!, title: title! }),
  );

  const words = { kind: StoryKind.options, severity: severityWords } as const;
  for (const kind of ['kind', 'severity'] as const)
    deciding(
      decide
        .command(`${kind} <story> <word>`)
        .description(`give a story another ${kind}: ${words[kind].join(', ')}`),
      (story, word) => ({ ...nothing, kind, story: story!, word: word! }),
    );

  decide
    .command('undo <number>')
    .description('take a decision back')
    .option(...BY)
    .option('--json', 'print JSON')
    .action(async (number: string, options: Options) => {
      const id = numberOfDecision(number);
      await beside(async (opened) =>
        report(opened, await opened.app.undoStoryDecision(signing(opened.who, options.by), id), options),
      );
    });

  decide
    .command('list [story]')
    .description(
      'what was decided about stories, one or any, newest first; about entities: `throughline entities decisions`',
    )
    .option('--json', 'print JSON')
    .action(async (story: string | undefined, options) => {
      const decisions = await atHand(({ app }) => app.storyDecisions(LOCAL, story ?? null));
      if (options.json) terminal.line(json(decisions));
      else if (decisions.length === 0)
        terminal.line(
          'Nobody has decided anything about stories yet. About entities: throughline entities decisions',
        );
      else table(terminal, decisions.map(rowOf));
    });

  decide
    .command('export')
    .description('print the stories that people decided about as labelled items, for `bench stories --items`')
    .action(async () => {
      for (const item of await atHand(({ app }) => app.decidedItems(LOCAL)))
        terminal.line(JSON.stringify(item));
    });
}

async function report({ app, tell }: Program, { id, story }: StoryDecision, options: Options): Promise<void> {
  await tell();
  const decision = (await app.storyDecisions(LOCAL, story)).find((one) => one.id === id)!;
  if (options.json) terminal.line(json(decision));
  else table(terminal, [rowOf(decision)]);
}

function rowOf(decision: StoryDecision) {
  const { id, kind, at, by, story, into, title, word, why, appliedAt, undoBy, undoneAt } = decision;
  const state = undoneAt ? `taken back by ${undoBy}` : appliedAt ? 'stands' : 'waits';
  return [
    String(id),
    kind,
    state,
    at.slice(0, 10),
    by,
    title === null ? `${story} → ${word ?? into ?? '-'}` : plain(title),
    plain(why),
  ];
}
