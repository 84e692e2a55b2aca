/** `throughline entities` and `throughline entity TYPE/NAME`. */
import { type Command, InvalidArgumentError } from 'commander';
import { LOCAL } from '../app/principal.ts';
import { EntityType } from '../domain/entity.ts';
import type { EntityPage, FixView, RelationView } from '../domain/entity-page.ts';
import type { Wiring } from './cli.ts';
import { ADDRESS, addDecisions, decisionRow, meant, readAddress } from './entity-decide.ts';
import { counted, json, nothing, table, terminal, wrapped } from './output.ts';

const WIDEST = 100;
const MOST_RELATIONS = 20;

export function register(program: Command, wiring: Wiring, exit: (code: number) => void): void {
  const { atHand } = wiring;
  const entities = program
    .command('entities')
    .description('who and what articles name; which of them are one');
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

  program
    .command('entity')
    .argument('<entity>', ADDRESS)
    .description('show one entity with its names, relations and stories')
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

function printEntity(page: EntityPage): void {
  const width = Math.min(terminal.width ?? WIDEST, WIDEST);
  const say = (text: string, indent = '') => terminal.line(wrapped(text, indent, width));
  const section = (title: string, lines: string[]) => {
    if (lines.length === 0) return;
    terminal.line(`\n${title}`);
    for (const line of lines) say(line, '  ');
  };
  say(`${page.name} (${page.type}/${page.id})`);
  const { articles, stories } = page.counts;
  const seen = page.firstSeenAt
    ? ` · ${page.firstSeenAt.slice(0, 10)} to ${page.lastSeenAt!.slice(0, 10)}`
    : '';
  say(`${counted(articles, 'article')} · ${stories === 1 ? '1 story' : `${stories} stories`}${seen}`);
  if (articles === 0) say('No article here names it yet; what they say of it will stand here.');
  if (page.catalogue?.description) say(page.catalogue.description);
  section(
    'Names',
    page.names.map(({ name, articles: used, claims }) => {
      const by = [...new Set(claims.map((claim) => claim.by))].join(', ');
      return `${name}: ${[used > 0 ? counted(used, 'article') : '', by].filter(Boolean).join('; ') || 'kept apart by a decision'}`;
    }),
  );
  section('Relations', page.relations.slice(0, MOST_RELATIONS).map(relationLine));
  section('Affected and fixed', (page.vulnerability?.fixes ?? []).flatMap(fixLines));
  section(
    'Versions',
    page.versions.map(
      ({ words, states, flaws }) =>
        `${words}${[...states, ...flaws.map((id) => id.toUpperCase())].map((one) => ` · ${one}`).join('')}`,
    ),
  );
  section(
    'Techniques',
    page.techniques.map(({ id, name }) => `${id} ${name}`),
  );
  section(
    'Stories',
    page.stories.map(({ id, updatedAt, title }) => `${updatedAt.slice(0, 10)}  ${title} (${id})`),
  );
  section(
    'Decisions',
    page.decisions.map((decision) => decisionRow(decision).join('  ')),
  );
}

/** "HarborGate: Affected 7.0 to 7.4.2 · Fixed in 7.4.3". */
const fixLines = ({ heading, rows }: FixView): string[] =>
  rows.map(([first, ...cells]) => {
    const told = cells.flatMap((cell, n) => (cell === '–' ? [] : [`${heading[n + 1]} ${cell}`]));
    return `${first}: ${told.join(' · ')}`;
  });

/** "uses Mudlark (3 sentences, 1 hedged)"; what others do to it begins with an arrow. */
function relationLine({ relation, direction, other, asserted, hedged, denied, by }: RelationView): string {
  const said = [
    asserted > 0 ? counted(asserted, 'sentence') : '',
    hedged > 0 ? `${hedged} hedged` : '',
    denied > 0 ? `${denied} denied` : '',
    by ?? '',
  ].filter(Boolean);
  return `${direction === 'in' ? `← ${other.name} ${relation}` : `${relation} ${other.name}`} (${said.join(', ')})`;
}
