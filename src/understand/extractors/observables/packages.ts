/** Packages of software registries, as package URLs (purl-spec). */
import { commonWords } from '../../../knowledge/names/common-words.ts';
import type { Seen } from './network.ts';

const purl = /(?<![\w:])pkg:[a-z][a-z0-9.+-]{1,20}\/[^\s"'“”‘’`<>()[\]{},;]{1,200}/g;
const registries: Record<string, string> = {
  npm: 'npm',
  pypi: 'pypi',
  rubygems: 'gem',
  'crates.io': 'cargo',
  nuget: 'nuget',
  packagist: 'composer',
};
/** Most texts name no registry and nothing that installs from one, and then nothing else is looked for. */
const spokenOf =
  /\b(?:npm|npx|pnpm|yarn|bunx?|pypi|pip|uvx?|poetry|rubygems|gem|bundle|crates\.io|cargo|go (?:get|install)|packagist|composer|nuget|dotnet|install-package)/i;
const named =
  /\b(npm|pypi|rubygems|crates\.io|nuget|packagist) (?:package|module|library|gem|crate)s?,?(?: (?:named|called|titled|dubbed))?[ :]{1,2}(["'“‘`])?(@?[A-Za-z0-9][\w./-]{1,100})/gi;
/** What else a list names after the first: "“chalk”, “debug” and “ansi-styles”"; and "ui-kit2 and ansi-colour", without marks. */
const nextBare = /^(?:, |,? and |, and )(@?[A-Za-z0-9][\w./-]{0,99}\w)(?=[\s,.;:)]|$)/;
const nextInList = /^["'”’`]?(?:, |,? and |, and )(["'“‘`])(@?[A-Za-z0-9][\w./-]{1,100})(?=["'”’`])/;
const mostInList = 20;
/** The registry after the name: "the package “termncolor” on PyPI". */
const namedBefore =
  /\b(?:package|module|library|gem|crate),?(?: (?:named|called|titled|dubbed))? (["'“‘`])(@?[A-Za-z0-9][\w./-]{1,100})["'”’`],?(?: (?:was|has been|had been))?(?: (?:uploaded|published|pushed|added|available|found|discovered|hosted))? (?:on|to|in|from) (?:the )?(npm|pypi|rubygems|crates\.io|nuget|packagist)\b/gi;
/** "termncolor, an npm package with many users" */
const apposed =
  /(?<![\w@/.-])(@?[a-z0-9][\w./-]{1,100}),? (?:is |was )?an? (?:[\w-]{1,20} ){0,3}(npm|pypi|rubygems|crates\.io|nuget|packagist) (?:package|module|library|gem|crate)\b/g;
/** Whether a word is none of the language, in any of its forms. */
const isNoWord = (word: string): boolean =>
  !commonWords.has(word) && !/(?:ed|ing|ly|al|ic|ous|ive|able|ers|ors)$/.test(word);
/** Commands that install packages, by the type of what follows them. */
const commands: readonly [type: string, command: string][] = [
  ['npm', '(?:npm|yarn|pnpm|bun) (?:install|i|add)|npx|bunx'],
  ['pypi', '(?:pip[\\d.]{0,4}|uv pip|uv|poetry|pipx) (?:install|add)|uvx'],
  ['gem', 'gem install|bundle add'],
  ['cargo', 'cargo (?:install|add)'],
  ['golang', 'go (?:get|install)'],
  ['composer', 'composer require'],
  ['nuget', 'dotnet add package|nuget install|install-package'],
];
const installing = new RegExp(
  `(?<![\\w.-])(?:${commands.map(([, command]) => `(${command})`).join('|')})(?: -{1,2}[\\w-]{1,20}(?:=\\S{1,60})?){0,4} (?=[@\\w])`,
  'gi',
);
const endOfCommand = /[\n;"'“”‘’`|&<>()]|[.,:] |[.,:]?$/;
/** One word of a command: a name, with its version or without. */
const commandWord =
  /^(@?[A-Za-z0-9](?:[\w.-]{0,99}\w)?(?:\/[\w.-]{0,99}\w){0,4})(?:(?:@|[=~><]=)[~^]?(v?\d[\w.+-]{0,30}))?$/;
/** A word of prose is seldom written so. */
const isMarked = /[\d_@/=-]/;
/** What stands behind "npm install" in prose, and files that packages are installed from. */
const noPackage =
  /^(?:it|them|this|that|these|those|the|an?|and|or|from|with|to|in|on|packages?|dependenc(?:y|ies)|commands?|scripts?|hooks?|process|time|steps?|phase|fails?|runs?)$|\.(?:txt|whl|tgz|gz|zip|gem|toml|json|nupkg)$/i;

function installedPackages(text: string): Seen[] {
  const found: Seen[] = [];
  for (const hit of text.matchAll(installing)) {
    const type = commands[hit.slice(1).findIndex((command) => command !== undefined)]![0];
    const rest = text.slice(hit.index + hit[0].length, hit.index + hit[0].length + 300);
    const words = rest.slice(0, rest.search(endOfCommand)).trimEnd().split(' ', mostInList);
    let start = hit.index + hit[0].length;
    for (const word of words) {
      const [, name, version] = commandWord.exec(word) ?? [];
      if (!name || noPackage.test(word) || !(words.length === 1 || isMarked.test(word))) break;
      found.push(packageAt(type, name, version, start, word.length));
      start += word.length + 1;
    }
  }
  return found;
}

/** What only packages of one registry are written like, where the text speaks of it. */
const written: readonly { type: string; spokenOf: RegExp; form: RegExp }[] = [
  {
    type: 'npm',
    spokenOf: /\b(?:npm(?:js)?|node\.?js|yarn|pnpm|packages?)\b/i,
    form: /(?<![\w@/.:-])(@[a-z0-9][\w.-]{0,60}\/[a-z0-9](?:[\w.-]{0,99}\w)?)(?:@[~^]?v?(\d[\w.+-]{0,29}\w|\d))?(?![\w@/])/g,
  },
  {
    type: 'npm',
    spokenOf: /\b(?:npm(?:js)?|node\.?js|yarn|pnpm)\b/i,
    form: /(?<![\w@/.:+-])([a-z0-9](?:[\w.-]{0,79}\w)?)@(\d{1,4}\.\d{1,5}\.\d{1,6}(?:-[\w.]{0,19}\w)?)(?![\w@]|\.\w)/g,
  },
  {
    type: 'pypi',
    spokenOf: /\b(?:pypi|pip3?|python)\b/i,
    form: /(?<![\w@/.-])([A-Za-z0-9](?:[\w.-]{0,79}\w)?)==(\d[\w.!+]{0,20}\w|\d)(?![\w=])/g,
  },
];

const writtenPackages = (text: string): Seen[] =>
  (text.includes('@') || text.includes('==') ? written : []).flatMap(({ type, spokenOf, form }) =>
    spokenOf.test(text)
      ? Array.from(text.matchAll(form), (hit) => packageAt(type, hit[1]!, hit[2], hit.index, hit[0].length))
      : [],
  );

const packageAt = (
  type: string,
  name: string,
  version: string | undefined,
  start: number,
  length: number,
): Seen => ({
  start,
  end: start + length,
  type: 'package',
  value: purlOf(type, name) + (version ? `@${version}` : ''),
});

const versionBehind = /^(?:@|==)[~^]?v?(\d[\w.+-]{0,29}\w|\d)/;
const anyRegistry = /\b(npm|pypi|rubygems|crates\.io|nuget|packagist)\b/i;
const packagesBelow = /\b(?:packages|modules|libraries|gems|crates)\b/i;
/** A line that is one package's name, with its version or without: "@acme/ui-kit@1.0.3", "- left-pad (2.1)". */
const packageLine =
  /^[ \t>*•–-]{0,6}["'“‘`]?(@?[a-z0-9][a-z0-9._-]{1,80}(?:\/[a-z0-9._-]{1,80})?)(?:(?:@|==?| v?(?=\d))[~^]?v?(\d[\w.+-]{0,30}))?["'”’`]?(?: ?[(|–-].{0,120})?$/i;
const longestTitle = 200;

/** Those listed one a line under a line that names the registry: "Malicious npm packages". Linear in the text. */
function listedPackages(text: string): Seen[] {
  const found: Seen[] = [];
  let type: string | null = null;
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (line.trim() === '') continue;
    const hit = type !== null && line.length <= longestTitle ? packageLine.exec(line) : null;
    const name = hit?.[1];
    if (name && /^[@a-z]/.test(name)) {
      const from = start + line.indexOf(name);
      const end = hit[2]
        ? start + line.indexOf(hit[2], line.indexOf(name) + name.length) + hit[2].length
        : from + name.length;
      found.push({
        start: from,
        end,
        type: 'package',
        value: purlOf(type!, name) + (hit[2] ? `@${hit[2]}` : ''),
      });
      continue;
    }
    const isTitle = line.length <= longestTitle && packagesBelow.test(line) && !/[.!?] /.test(line);
    type = (isTitle && registries[anyRegistry.exec(line)?.[1]?.toLowerCase() ?? '']) || null;
  }
  return found;
}

const harmfulVersions =
  /\b(?:malicious|compromised|trojani[sz]ed|backdoored|infected|poisoned) (?:versions?|releases?|packages?)\b/i;
const packageColumn = /^(?:(?:npm|pypi) )?(?:packages?|modules?|librar(?:y|ies)|gems?|crates?)(?: names?)?$/i;
const packageCell = /^@?[a-z][\w.-]{0,80}(?:\/[\w.-]{1,80})?$/i;

/** Where the rows of tables begin that give malicious versions, in order: "Package | Malicious versions". Linear in the text. */
export function rowsOfHarmful(text: string): number[] {
  const rows: number[] = [];
  if (!harmfulVersions.test(text)) return rows;
  let column = -1;
  let isHeader = true;
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (isHeader || line === '') column = isHeader ? columnOfHarmful(line) : -1;
    else if (column >= 0 && /\d|\ball\b/i.test(cellsOf(line)[column] ?? '')) rows.push(start);
    isHeader = line === '';
  }
  return rows;
}

function columnOfHarmful(header: string): number {
  const cells = cellsOf(header);
  return cells.length < 2 ? -1 : cells.findIndex((cell) => harmfulVersions.test(cell));
}

/** None in a line that is too long for one of a table. */
const cellsOf = (line: string): string[] => (line.length > longestTitle * 10 ? [] : line.split(' | '));

/** The type of packages that the text speaks of, where it is of one registry alone. */
function onlyRegistry(text: string): string | null {
  const all = new Set(
    Array.from(text.matchAll(/\b(?:npm|pypi|rubygems|crates\.io|nuget|packagist)\b/gi), ([name]) =>
      name.toLowerCase(),
    ),
  );
  return all.size === 1 ? registries[[...all][0]!]! : null;
}

/** Those in the rows of tables that give malicious versions. Linear in the text. */
function tabledPackages(text: string, type: string): Seen[] {
  const found: Seen[] = [];
  let column = -1;
  let isHeader = true;
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    const cells = cellsOf(line);
    if (line === '') column = -1;
    else if (isHeader)
      column = cells.some((cell) => harmfulVersions.test(cell))
        ? cells.findIndex((cell) => packageColumn.test(cell.trim()))
        : -1;
    else if (column >= 0 && packageCell.test(cells[column] ?? '')) {
      const from = start + cells.slice(0, column).join(' | ').length + (column > 0 ? 3 : 0);
      found.push(packageAt(type, cells[column]!, undefined, from, cells[column]!.length));
    }
    isHeader = line === '';
  }
  return found;
}

const calledHarmful =
  /(?: are| is| was| were| have been| has been)(?: all| also| both)? (?:malicious|compromised|trojani[sz]ed|backdoored|infected|poisoned)\b/gi;
const withVersion = String.raw`@?[a-z][\w.-]{0,60}(?:\/[\w.-]{1,60})? v?\d{1,4}(?:\.\d{1,6}){1,3}[\w-]{0,12}`;
const listOfVersions = new RegExp(
  `(?<![\\w@/.-])${withVersion}(?:(?:, |,? and |,? or )${withVersion}){0,20}$`,
  'i',
);

/** "Acme-ui 1.7.4 and acme-core 2.0.9 are malicious". */
function packagesCalledHarmful(text: string, type: string): Seen[] {
  return Array.from(text.matchAll(calledHarmful)).flatMap(({ index }) => {
    const from = Math.max(0, index - 400);
    const list = listOfVersions.exec(text.slice(from, index));
    if (!list) return [];
    return Array.from(list[0].matchAll(/(@?[a-z][\w./-]{0,121}) v?(\d[\w.-]{0,30})/gi)).flatMap((hit) =>
      isMarked.test(hit[1]!) || isNoWord(hit[1]!.toLowerCase())
        ? [packageAt(type, hit[1]!, hit[2]!.replace(/\.$/, ''), from + list.index + hit.index, hit[0].length)]
        : [],
    );
  });
}

/** Packages as package URLs (purl-spec): written as such, named with their registry or under it, or in a command that installs one. */
export function packages(text: string): Seen[] {
  const found = Array.from(text.matchAll(purl), ({ index, 0: raw }): Seen => {
    const value = raw.replace(/[.:]+$/, '');
    return { start: index, end: index + value.length, type: 'package', value };
  });
  const add = (type: string, name: string, start: number): void => {
    const clean = name.replace(/[./-]+$/, '');
    const end = start + clean.length;
    const [mark, version] = versionBehind.exec(text.slice(end, end + 40)) ?? [''];
    found.push(packageAt(type, clean, version, start, clean.length + mark.length));
  };
  const isOfRegistry = spokenOf.test(text);
  for (const hit of isOfRegistry ? text.matchAll(named) : []) {
    // Without a mark around it, a word of the language after "npm package" is rarely its name ("npm package manager").
    if (!hit[2] && !isMarked.test(hit[3]!) && !(/package [a-z]+$/.test(hit[0]) && isNoWord(hit[3]!)))
      continue;
    const type = registries[hit[1]!.toLowerCase()]!;
    let end = hit.index + hit[0].length;
    add(type, hit[3]!, end - hit[3]!.length);
    for (let n = 1; n < mostInList; n++) {
      const rest = text.slice(end, end + 120);
      const next = hit[2] ? nextInList.exec(rest) : nextBare.exec(rest);
      const name = next?.at(-1);
      if (!next || !name || (!hit[2] && !/[\d_@/-]/.test(name))) break;
      end += next[0].length;
      add(type, name, end - name.length);
    }
  }
  for (const hit of isOfRegistry ? text.matchAll(apposed) : [])
    if (isMarked.test(hit[1]!) || isNoWord(hit[1]!))
      add(registries[hit[2]!.toLowerCase()]!, hit[1]!, hit.index);
  for (const hit of isOfRegistry ? text.matchAll(namedBefore) : []) {
    const quoted = `${hit[1]}${hit[2]}`;
    add(registries[hit[3]!.toLowerCase()]!, hit[2]!, hit.index + hit[0].indexOf(quoted) + 1);
  }
  const below = isOfRegistry ? [...installedPackages(text), ...listedPackages(text)] : [];
  const only = isOfRegistry ? onlyRegistry(text) : null;
  const harmful = only ? [...packagesCalledHarmful(text, only), ...tabledPackages(text, only)] : [];
  return [...found, ...harmful, ...below, ...writtenPackages(text)];
}

/** Names as their type wants them: PyPI in lower case with hyphens, a scope's at sign encoded. */
function purlOf(type: string, name: string): string {
  const plain = type === 'pypi' ? name.toLowerCase().replaceAll('_', '-') : name;
  return `pkg:${type}/${(type === 'npm' ? plain.toLowerCase() : plain).replace(/^@/, '%40')}`;
}
