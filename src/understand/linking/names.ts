/** Names of ATT&CK's groups, software and campaigns, by the spellings under which texts write them. */
import type { EntityType } from '../../domain/entity.ts';
import { namesOf } from '../../knowledge/merge.ts';
import { shippedEntities } from '../../knowledge/shipped.ts';

export interface LinkingIndex {
  /** The ATT&CK id of what the words name; null where they name nothing there. `type`: our type, or null for any. */
  find(words: string, type: string | null): string | null;
}

interface Named {
  type: EntityType;
  /** Null for what other catalogues list and ATT&CK does not: the name is taken. */
  id: string | null;
  /** ATT&CK's name, its alias, another catalogue's name, its alias: the lower counts. */
  rank: number;
}

/** Words for the kind of thing, which texts add to a name or leave out. */
const kindWords =
  /(?:^aka |[ -](?:rat|ransomware|stealer|malware|loader|trojan|backdoor|botnet|framework|group|gang|team|apt|actor|operators?)$|\.exe$)/;

const tidy = (words: string): string =>
  words
    .slice(0, 100)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/['’]s$/, '');

const compact = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '');

/** The name as it stands, then without the words for its kind; each without spaces and marks. */
function formsOf(words: string): string[] {
  let bare = tidy(words);
  const forms = [compact(bare)];
  for (let n = 0; n < 2; n++) {
    const shorter = bare.replace(kindWords, '');
    if (shorter === bare || shorter.length < 3) break;
    bare = shorter;
    forms.push(compact(bare));
  }
  // "NetWireRAT" is NetWire.
  const tight = /^(.{4,})(?:rat|stealer|loader|ransomware)$/.exec(forms.at(-1)!)?.[1];
  if (tight) forms.push(tight);
  return forms;
}

const familyOf = (type: string): string => (type === 'tool' ? 'malware' : type);

let index: LinkingIndex | null = null;

/** The index of what ships; made when first asked for. */
export function linkingIndex(): LinkingIndex {
  index ??= makeIndex();
  return index;
}

function makeIndex(): LinkingIndex {
  const names = new Map<string, Named[]>();
  for (const { type, parts } of shippedEntities()) {
    const id = parts.find(({ facts }) => facts.catalogue === 'attack')?.fact.id ?? null;
    for (const { facts, fact } of parts) {
      namesOf(fact).forEach((name, n) => {
        const rank = (facts.catalogue === 'attack' ? 0 : 4) + (n === 0 ? 0 : 2);
        formsOf(name).forEach((form, m) => {
          if (form.length < 2) return;
          const entry = { type, id, rank: rank + Math.min(m, 1) };
          const others = names.get(form);
          if (others) others.push(entry);
          else names.set(form, [entry]);
        });
      });
    }
  }
  for (const entries of names.values()) entries.sort((a, b) => a.rank - b.rank);
  return { find: (words, type) => find(names, words, type) };
}

function find(names: Map<string, Named[]>, words: string, type: string | null): string | null {
  for (const part of [words, ...(words.includes('/') ? words.split('/', 4) : [])]) {
    for (const form of formsOf(part)) {
      const entries = names.get(form) ?? [];
      const fitting = entries.find((entry) => type === null || familyOf(entry.type) === familyOf(type));
      if (fitting) return fitting.id;
    }
  }
  return null;
}
