/** `throughline entities verdict|technique`: what a person knows better about an observable, or about the techniques of a story. */
import { type Command, InvalidArgumentError } from 'commander';
import type { AskedFind } from '../domain/entity-page.ts';
import { ObservableRole } from '../domain/findings.ts';
import type { Wiring } from './cli.ts';
import { printDecision } from './entity-decide.ts';
import { BY, signing } from './output.ts';

interface Options {
  why: string;
  by?: string;
  in?: string[];
  is?: ObservableRole;
  add?: true;
  below?: true;
  json?: true;
}

/** Adds both to `throughline entities`, where they are listed and taken back. */
export function addCorrections(entities: Command, { beside }: Wiring): void {
  const correcting = (command: Command, ask: (of: string, options: Options) => Omit<AskedFind, 'why'>) =>
    command
      .requiredOption('--why <text>', 'the reason, for whoever reads it later; it must be given')
      .option(...BY)
      .option('--json', 'print JSON')
      .action(async (of: string, options: Options) => {
        const asked = { ...ask(of, options), why: options.why };
        printDecision(
          await beside(({ app, who }) => app.decideFind(signing(who, options.by), asked)),
          options,
        );
      });

  const verdicts = ObservableRole.options.join(', ');
  correcting(
    entities
      .command('verdict')
      .argument('<value>', 'of the observable, defanged or not')
      .description('an observable is a sign of the attack, or none, everywhere or in some articles alone')
      .requiredOption('--is <verdict>', `what it is: ${verdicts}`, verdictOf)
      .option('--in <ids...>', 'only in these articles, or in those that these stories hold now')
      .option('--below', 'of a domain: also what lies below it, hosts, URLs and mail'),
    (entity, options) => ({
      kind: 'verdict',
      entity,
      below: options.below,
      becomes: options.is ?? null,
      articles: options.in ?? null,
    }),
  );
  correcting(
    entities
      .command('technique')
      .argument('<id>', 'of ATT&CK, e.g. T1566.001')
      .description(
        'some articles do not tell of a technique that they are read to tell of, or with --add they do',
      )
      .requiredOption('--in <ids...>', 'in these articles, or in those that these stories hold now')
      .option('--add', 'it is missing there: add it'),
    (entity, options) => ({
      kind: 'technique',
      entity,
      becomes: options.add ? 'technique' : null,
      articles: options.in ?? null,
    }),
  );
}

function verdictOf(value: string): ObservableRole {
  const verdict = ObservableRole.safeParse(value);
  if (!verdict.success) throw new InvalidArgumentError(`It is one of: ${ObservableRole.options.join(', ')}.`);
  return verdict.data;
}
