/** `throughline entities merge|split|rename|part|undo|decisions`: what a person knows better about who is who and has which part, and taking any of it back. */
import { type Command, InvalidArgumentError } from 'commander';
import type { App } from '../app/app.ts';
import { LOCAL } from '../app/principal.ts';
import { type Decision, EntityType, entityId, Role } from '../domain/entity.ts';
import type { AskedDecision } from '../domain/entity-page.ts';
import { BadInput, Doubtful, NotFound, type OtherEntity } from '../domain/errors.ts';
import type { Wiring } from './cli.ts';
import { BY, counted, json, numberOfDecision, plain, signing, table, terminal } from './output.ts';

type Ref = Pick<OtherEntity, 'type' | 'id'>;
type Asked = Pick<AskedDecision, 'kind' | 'type' | 'entity'> & Partial<AskedDecision>;
interface Options {
  why: string;
  by?: string;
  into?: string;
  in?: string[];
  role?: Role;
  is?: Role;
  anyway?: true;
  json?: true;
}

export const ADDRESS = 'TYPE/NAME as `throughline entities` shows it, or a name that only it has';

/** Reads `actor/Scattered Spider`, and `cve/CVE-2025-1` as search has it; a name alone stays one. Throws `BadInput` where what stands before the stroke is no type. */
export function readAddress(address: string): Ref | string {
  const [type, ...rest] = address.split('/');
  if (rest.length === 0) return address;
  const known = EntityType.safeParse(type === 'cve' ? 'vulnerability' : type);
  if (!known.success)
    throw new BadInput(
      `Write an entity as TYPE/NAME, e.g. actor/scattered-spider. TYPE is one of: ${EntityType.options.join(', ')}.`,
    );
  return { type: known.data, id: rest.join('/') };
}

/** Adds to `throughline entities` what people decide. */
export function addDecisions(entities: Command, { atHand, beside }: Wiring): void {
  const deciding = (
    command: Command,
    ask: (app: App, of: Ref, other: string | undefined, options: Options) => Asked | Promise<Asked>,
    mayBeNew = false,
  ) =>
    command
      .requiredOption('--why <text>', 'the reason, for whoever reads it later; it must be given')
      .option(...BY)
      .option('--json', 'print JSON')
      .action(async () => {
        const [entity, other] = command.args;
        const options = command.opts<Options>();
        const given = readAddress(entity!);
        const decision = await beside(async ({ app, who }) => {
          const isNew = mayBeNew && options.role === undefined;
          const of = isNew ? await meantOrNew(app, given, options) : await meant(app, given);
          const asked = await ask(app, of, other, options);
          const { why, anyway = false } = options;
          return app
            .decideEntity(signing(who, options.by), {
              alias: null,
              into: null,
              name: null,
              ...asked,
              why,
              anyway,
            })
            .catch(sayHowAnyway);
        });
        printDecision(decision, options);
      });

  deciding(
    entities
      .command('merge')
      .argument('<entity>', ADDRESS)
      .argument('<into>', `the one that it is, ${ADDRESS}`)
      .description('two are one: the first is shown as the second')
      .option('--anyway', 'also where their types differ'),
    async (app, of, other) => ({ ...decided('merge', of), into: await meant(app, readAddress(other!)) }),
  );
  deciding(
    entities
      .command('split')
      .argument('<entity>', ADDRESS)
      .argument('[name]', 'one of its names; with --in it can be left out: then all are meant')
      .description('a name means somebody else, everywhere or in some articles alone')
      .option('--into <entity>', 'whom it means; without it one of its own, with --in nobody that is known')
      .option('--in <ids...>', 'only in these articles, or in those that these stories hold now')
      .option('--anyway', 'with --in also where whom it means is new here'),
    async (app, of, name, options) => {
      const asked = { ...decided('split', of), alias: name ?? null, articles: options.in ?? null };
      if (options.into === undefined) return asked;
      const given = readAddress(options.into);
      if (typeof given !== 'string') {
        // Under its own name it need not be known yet, and by that name it is still the one that it is split from.
        const isOwn = name !== undefined && entityId(given.id) === entityId(name);
        if (isOwn && options.in === undefined)
          return { ...asked, into: { type: given.type, id: entityId(name) } };
        // Who is new here is shown as written.
        const known = await app.entityMovedTo(LOCAL, given.type, given.id);
        return { ...asked, into: known ?? { type: given.type, id: entityId(given.id) }, name: given.id };
      }
      return { ...asked, into: await meant(app, given) };
    },
  );
  deciding(
    entities
      .command('rename')
      .argument('<entity>', ADDRESS)
      .argument('<name>', 'under which it is to be shown')
      .description('show it under another name')
      .option('--anyway', 'also where another is called so'),
    (_app, of, name) => ({ ...decided('rename', of), name: name! }),
  );
  const roles = Role.options.join(', ');
  deciding(
    entities
      .command('part')
      .argument('<entity>', ADDRESS)
      .description(
        'it has another part in some articles than they are read to say, or none; without --role also the part --is',
      )
      .option('--role <role>', `the part that it has not: ${roles}`, roleOf)
      .requiredOption('--in <ids...>', 'in these articles, or in those that these stories hold now')
      .option(
        '--is <role>',
        'the part that it has there instead, without it none; without --role the part that is missing there',
        roleOf,
      )
      .option('--anyway', 'without --role also where it is new here'),
    (_app, of, _other, { role, is = null, in: articles }) => ({
      ...decided('part', of),
      ...{ role, becomes: is, articles },
    }),
    true,
  );

  entities
    .command('undo')
    .argument('<number>', 'of the decision, as `throughline entities decisions` shows it')
    .description('take a decision back')
    .option(...BY)
    .option('--json', 'print JSON')
    .action(async (number: string, options: Options) => {
      const id = numberOfDecision(number);
      printDecision(
        await beside(({ app, who }) => app.undoEntityDecision(signing(who, options.by), id)),
        options,
      );
    });

  entities
    .command('decisions')
    .description('what was decided about entities, observables and techniques, newest first')
    .option('--json', 'print JSON')
    .action(async (options: Options) => {
      const decisions = await atHand(({ app }) => app.entityDecisions(LOCAL));
      if (options.json) terminal.line(json(decisions));
      else if (decisions.length === 0) terminal.line('Nobody has decided anything about entities yet.');
      else table(terminal, decisions.map(decisionRow));
    });
}

const decided = (kind: AskedDecision['kind'], { type, id }: Ref): Asked => ({ kind, type, entity: id });

/** The main address of whom an address means, as it was given where nobody is known by it; or the only one of a name. */
export async function meant(app: App, given: Ref | string): Promise<Ref> {
  if (typeof given === 'string') return app.entityCalled(LOCAL, given);
  return (await app.entityMovedTo(LOCAL, given.type, given.id)) ?? given;
}

/** The same, or a name that nobody knows, as it was given. */
const meantOrNew = (app: App, given: Ref | string, { anyway }: Options): Promise<Ref> =>
  meant(app, given).catch((error) => {
    const mayBeNew = error instanceof NotFound || (error instanceof Doubtful && anyway);
    if (typeof given === 'string' && mayBeNew) return { type: 'name', id: given };
    return sayHowAnyway(error);
  });

function roleOf(value: string): Role {
  const role = Role.safeParse(value);
  if (!role.success) throw new InvalidArgumentError(`It is one of: ${Role.options.join(', ')}.`);
  return role.data;
}

function sayHowAnyway(error: unknown): never {
  if (!(error instanceof Doubtful)) throw error;
  throw new BadInput(`${error.message} With --anyway it is done all the same.`);
}

export function printDecision(decision: Decision, options: { json?: true }): void {
  if (options.json) terminal.line(json(decision));
  else table(terminal, [decisionRow(decision)]);
}

/** A decision as a row: its number, what it is, whether it stands, when and by whom, what it does, and why. */
export function decisionRow(decision: Decision): string[] {
  const {
    id,
    kind,
    undoneAt,
    undoneBy,
    at,
    by,
    type,
    entity,
    alias,
    into,
    name,
    articles,
    role,
    becomes,
    why,
  } = decision;
  const where = articles === null ? '' : ` in ${counted(articles.length, 'article')}`;
  const found = name ?? entity;
  const does = {
    merge: `${type}/${entity} → ${into?.type}/${into?.id}`,
    split: `${alias ?? 'every name'} of ${type}/${entity} → ${into?.type}/${into?.id}${where}`,
    rename: `${type}/${entity} → ${name}`,
    part: `${role === null ? '' : `${role} `}${type}/${entity} → ${becomes ?? 'no part'}${role === null ? ' added' : ''}${where}`,
    verdict: `${found} → ${becomes}${where === '' ? ' everywhere' : where}`,
    technique: `${found} → ${becomes === null ? 'not told' : 'added'}${where}`,
  };
  return [
    String(id),
    kind,
    undoneAt ? `taken back by ${undoneBy}` : 'stands',
    at.slice(0, 10),
    by,
    plain(does[kind]),
    plain(why),
  ];
}
