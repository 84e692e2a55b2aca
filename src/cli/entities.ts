/** `throughline entities` and `throughline entity TYPE/NAME`. */
import { type Command, InvalidArgumentError } from 'commander';
import { LOCAL } from '../app/principal.ts';
import { EntityType } from '../domain/entity.ts';
import type { Wiring } from './cli.ts';
import { ADDRESS, addDecisions, meant, readAddress } from './entity-decide.ts';
import { printEntity } from './entity-show.ts';
import { addCorrections } from './find-decide.ts';
import { counted, json, nothing, table, terminal } from './output.ts';

export function register(program: Command, wiring: Wiring, exit: (code: number) => void): void {
  const { atHand } = wiring;
  const entities = program
    .command('entities')
    .description(
      'who and what articles name; which of them are one, and what is wrong of observables and techniques',
    );
  entities
    .command('list', { isDefault: true })
    .argument('[text]', 'a name, or how one begins', '')
    .description('list actors, malware, victims and whoever else articles name; --type and --limit narrow it')
    .option('--type <type>', EntityType.options.join(', '), typeOf)
    .option('--limit <n>', 'how many, 1 to 200', howMany, 50)
    .option('--json', 'print JSON')
    .action(async (text: string, options) => {
      const query = { text, type: options.type ?? null, limit: options.limit };
      const found = await atHand(({ app }) => app.entities(LOCAL, query));
      if (options.json) terminal.line(json(found));
      else
        table(
          terminal,
          found.entities.map(({ type, id, articles, lastSeenAt, name, matched }) => [
            `${type}/${id}`,
            counted(articles, 'article'),
            lastSeenAt?.slice(0, 10) ?? '–',
            matched === null ? name : `${name} (${matched})`,
          ]),
        );
      if (found.entities.length === 0) {
        if (!options.json) nothing('No entity.');
        exit(3);
      }
    });
  addDecisions(entities, wiring);
  addCorrections(entities, wiring);

  program
    .command('entity')
    .argument('<entity>', ADDRESS)
    .description(
      'show one entity: what sources say of it, how bad it is, its names, relations, victims, techniques and stories',
    )
    .option('--json', 'print JSON')
    .action(async (address: string, options) => {
      const given = readAddress(address);
      const page = await atHand(async ({ app }) => {
        const { type, id } = await meant(app, given);
        return app.entity(LOCAL, type, id);
      });
      if (options.json) terminal.line(json(page));
      else printEntity(page);
    });
}

function typeOf(value: string): EntityType {
  const type = EntityType.safeParse(value);
  if (!type.success) throw new InvalidArgumentError(`It is one of: ${EntityType.options.join(', ')}.`);
  return type.data;
}

function howMany(text: string): number {
  const given = Number(text);
  if (!Number.isInteger(given) || given < 1 || given > 200)
    throw new InvalidArgumentError('It is a number from 1 to 200.');
  return given;
}
