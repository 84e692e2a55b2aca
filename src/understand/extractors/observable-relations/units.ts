/** A sentence as what matters to hosts: each host, and each name of malware or attackers, is one unit; lists of them, too. */
import type { EntityType } from '../../../domain/entity.ts';
import type { Mention, Observable } from '../../../domain/findings.ts';
import type { Token } from '../../tokens.ts';
import type { Placed } from '../placed.ts';

/** A word in small letters, a list of names, or a list of hosts. */
export interface Unit {
  word: string;
  start: number;
  end: number;
  names?: Mention[];
  hosts?: Observable[];
}

/** What stands in a sentence, in order. Overlapping is for `unitsOf` to settle: a host wins over a name within it. */
export interface Standing {
  names: readonly Placed[];
  hosts: readonly Observable[];
}

const mostUnits = 400;
const mostInList = 24;

/** Types that act, by family: what is said of malware is not said of people. */
const people: ReadonlySet<EntityType> = new Set(['actor', 'campaign']);
export const isPeople = ({ type }: { type: EntityType }): boolean => people.has(type);

/** The units of the sentence whose tokens begin at `from`. */
export function unitsOf(tokens: readonly Token[], from: number, { names, hosts }: Standing): Unit[] {
  const units: Unit[] = [];
  const { sentence } = tokens[from]!;
  let [name, host] = [0, 0];
  for (let at = from; tokens[at]?.sentence === sentence && units.length < mostUnits; at++) {
    const { start, end, lower } = tokens[at]!;
    while (host < hosts.length && hosts[host]!.end <= start) host++;
    while (name < names.length && names[name]!.to < at) name++;
    const seen = hosts[host];
    const named = names[name];
    if (seen && seen.start < end) {
      const last = units.at(-1);
      if (last?.hosts?.[0] !== seen)
        units.push({ word: '', start: seen.start, end: seen.end, hosts: [seen] });
    } else if (named && named.from <= at) {
      if (named.from === at) units.push({ word: '', start, end: named.mention.end, names: [named.mention] });
    } else units.push({ word: lower, start, end });
  }
  return joined(withControl(units));
}

/** "command-and-control", "command and control", "C&C" and "CnC" as one word, "c2". */
function withControl(units: Unit[]): Unit[] {
  const read: Unit[] = [];
  for (let at = 0; at < units.length; at++) {
    const words = units.slice(at, at + 5).map(({ word }) => word);
    const long = /^(?:command - and - control|command and control|command & control|c & c|c n c)/.exec(
      words.join(' '),
    );
    const many = long ? long[0].split(' ').length : /^(?:c2|c2s|cnc)$/.test(words[0]!) ? 1 : 0;
    if (many === 0) read.push(units[at]!);
    else {
      read.push({ word: 'c2', start: units[at]!.start, end: units[at + many - 1]!.end });
      at += many - 1;
    }
  }
  return read;
}

const joints =
  /^(?:,|and|or|&|\/|;|as|well|the|both|also|\(|\)|"|“|”|‘|’|'|`|:|\d+|port|ports|over|on|at|ip|address|addresses|domain|domains|url|urls|server|servers|host|hosts)$/;
const joins = /^(?:,|and|or|&|\/|;|\(|at)$/;

/** Lists as one unit: of hosts also with ports and what they are called between them, of names where they are of one family. */
function joined(units: Unit[]): Unit[] {
  const lists: Unit[] = [];
  let gap: Unit[] = [];
  for (const unit of units) {
    const last = lists.at(-1 - gap.length);
    if (last?.hosts && unit.hosts && last.hosts.length < mostInList && isJoint(gap)) {
      lists.length -= gap.length;
      last.hosts.push(...unit.hosts);
      last.end = unit.end;
    } else if (
      last?.names &&
      unit.names &&
      isPeople(last.names[0]!) === isPeople(unit.names[0]!) &&
      isAnd(gap, last.names.length)
    ) {
      lists.length -= gap.length;
      last.names.push(...unit.names);
      last.end = unit.end;
    } else {
      lists.push({ ...unit });
      if (unit.hosts || unit.names) gap = [];
      else gap.push(unit);
      continue;
    }
    gap = [];
  }
  return lists;
}

const isJoint = (gap: readonly Unit[]): boolean =>
  gap.length <= 7 && gap.every(({ word }) => joints.test(word)) && gap.some(({ word }) => joins.test(word));

/** ", and" between two begins a sentence of its own: "It drops Ryuk, and Emotet connects to". */
const isAnd = (gap: readonly Unit[], names: number): boolean =>
  gap.length > 0 &&
  gap.length <= 3 &&
  gap.every(({ word }) => /^(?:,|and|or|&|the)$/.test(word)) &&
  (names > 1 || gap.length === 1 || gap[0]!.word !== ',');
