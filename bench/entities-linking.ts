/** Are given mentions linked to the right ATT&CK object, and those without one left alone? AnnoCTR's linking form. */

import { linkMention } from '../src/understand/linking.ts';
import { readText } from './entities-data.ts';

interface GoldLink {
  mention: string;
  _context_left?: string;
  _context_right?: string;
  context_left: string;
  context_right: string;
  label_link: string | null;
  entity_type: string;
  document: string;
}

/** A file of AnnoCTR's linking form: JSON lines with a `mention` each. */
export const isLinking = (text: string): boolean => /^\s*\{"mention"|^\s*\{[^\n]*"label_link"/.test(text);

const attackId = (link: string | null): string | null =>
  /attack\.mitre\.org\/(?:groups|software|techniques|tactics|campaigns|mitigations)\/([A-Z]+\d+(?:\/\d{3})?)/
    .exec(link ?? '')?.[1]
    ?.replace('/', '.') ?? null;

/** ATT&CK ids that the set was annotated against (`entities/mitre_entity.jsonl.gz`): there was nothing else to link to. */
export function readTargets(file: string): ReadonlySet<string> {
  const lines = readText(file)
    .split('\n')
    .filter((line) => line !== '');
  return new Set(lines.map((line) => attackId((JSON.parse(line) as { idx: string }).idx) ?? ''));
}

/** The gold names techniques, where sub-techniques exist, mostly by their parent: a sub-technique of it is right too. */
const isRight = (found: string | null, gold: string): boolean =>
  found === gold || (found !== null && found.replace(/\.\d{3}$/, '') === gold);

const kinds: Record<string, string> = {
  GROUP: 'link_names',
  MALWARE: 'link_names',
  TOOL: 'link_names',
  TECHNIQUE: 'link_technique',
  TACTIC: 'link_tactic',
};

export function scoreLinks(text: string, targets: ReadonlySet<string> | null) {
  const rows = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldLink);
  const counts: Record<string, [right: number, all: number]> = {};
  const misses: string[] = [];
  for (const row of rows) {
    const gold = attackId(row.label_link);
    const link = linkMention({
      mention: row.mention,
      type: row.entity_type.toLowerCase(),
      before: row._context_left ?? row.context_left,
      after: row._context_right ?? row.context_right,
    });
    const found = link !== null && (!targets || targets.has(link)) ? link : null;
    const key = gold === null ? 'nil_accuracy' : kinds[row.entity_type];
    if (!key) continue;
    counts[key] ??= [0, 0];
    counts[key][1]++;
    const right = gold === null ? found === null : isRight(found, gold);
    if (right) counts[key][0]++;
    else misses.push(`${row.entity_type} ${JSON.stringify(row.mention)}: ${gold}, not ${found}`);
  }
  const figures = Object.fromEntries(Object.entries(counts).map(([key, [right, all]]) => [key, right / all]));
  const lines = Object.entries(counts).map(
    ([key, [right, all]]) => `${key.padEnd(16)} ${(right / all).toFixed(3)}  of ${all}`,
  );
  return { figures, table: lines.join('\n'), cases: [misses.join('\n')], size: rows.length };
}
