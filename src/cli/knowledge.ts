/** `throughline knowledge`: which catalogues are in use; `update` loads them anew. */
import type { Command } from 'commander';
import type { CatalogueState } from '../app/knowledge.ts';
import type { CatalogueReport } from '../app/knowledge-files.ts';
import type { Wiring } from './cli.ts';
import { counted, json, nothing, plain, table, terminal } from './output.ts';

/** Names shown of each kind of change; `--json` gives all. */
const SHOWN = 3;

export function register(program: Command, { beside }: Wiring, exit: (code: number) => void): void {
  const knowledge = program
    .command('knowledge')
    .description('the catalogues: ATT&CK, MISP galaxy, KEV, CVE, EPSS, CWE');

  knowledge
    .command('list', { isDefault: true })
    .description('list the catalogues with who publishes them, version, size and date of loading')
    .option('--json', 'print JSON')
    .action(async (options) => {
      const all = await beside((opened) => opened.knowledge.list());
      if (options.json) terminal.line(json(all));
      else {
        table(terminal, all.map(rowOf));
        if (all.some(({ loadedAt }) => loadedAt === null))
          nothing(
            'What ships holds facts alone. `throughline knowledge update` loads newer ones, descriptions, and what does not ship.',
          );
      }
    });

  knowledge
    .command('update')
    .description('load each catalogue from its official address, or from a folder or address of your own')
    .option('--from <place>', 'a folder or an address that has the files')
    .option('--force', 'take a file too that holds less than half of what is there')
    .option('--json', 'print JSON')
    .action(async (options) => {
      const tell = options.json ? () => {} : report;
      const asked = { from: (options.from as string | undefined) ?? null, force: options.force === true };
      const reports = await beside((opened) => opened.knowledge.update(asked, tell));
      if (options.json) terminal.line(json(reports));
      if (reports.some(({ outcome }) => outcome === 'refused')) exit(1);
    });
}

function rowOf({ name, title, publisher, version, loadedAt, entries, loadedFrom }: CatalogueState): string[] {
  const state = loadedAt?.slice(0, 10) ?? (version === null ? 'not loaded' : 'shipped');
  return [name, title, publisher, version ?? '-', String(entries), state, loadedFrom ?? '-'];
}

function report({ title, outcome, version, why, entries, changes, skipped }: CatalogueReport): void {
  const count = entries > 0 ? `, ${counted(entries, 'entry').replace(/ys$/, 'ies')}` : '';
  const lines = [`${title}: ${outcome}${version === null ? '' : `, version ${version}`}${count}`];
  if (why !== null) lines.push(`  ${why}`);
  for (const [kind, list] of Object.entries(changes ?? {})) {
    if (list.length === 0) continue;
    const more = list.length > SHOWN ? ', …' : '';
    lines.push(`  ${kind} ${list.length}: ${list.slice(0, SHOWN).join(', ')}${more}`);
  }
  for (const [reason, number] of Object.entries(skipped)) lines.push(`  left out ${number}: ${reason}`);
  for (const line of lines) terminal.line(line.startsWith('  ') ? `  ${plain(line)}` : plain(line));
}
