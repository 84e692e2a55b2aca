/** What is told by a word beside it or by its own form: mutexes, user agents, networks' numbers, packages. */
import type { Seen } from './network.ts';

const mutexLabel =
  /\bmutex(?:es)?(?: (?:name|object|value))?(?:(?: (?:is|named|called|with the name|of))?[ \t]{0,3}(["'“‘`])|[ \t]{0,3}[:=|][ \t]{0,3}(["'“‘`])?)/gi;
const mutexPath = /(?<![\w\\])(?:Global|Local)\\[^\s"'“”‘’`<>|,;\\]{3,100}/g;
const mutexName = /^[^\s"'“”‘’`<>|,;]{3,100}/;
const quotedName = /^[^"'“”‘’`<>|\n]{3,100}(?=["'”’`])/;

/** Names of mutexes: after the word, quoted or after a colon; and in a kernel's namespace ("Global\\x"). */
export function mutexes(text: string): Seen[] {
  const found: Seen[] = [];
  for (const hit of text.matchAll(mutexLabel)) {
    const start = hit.index + hit[0].length;
    const rest = text.slice(start, start + 120);
    const name = (hit[1] ?? hit[2]) ? quotedName.exec(rest)?.[0] : mutexName.exec(rest)?.[0];
    const value = name?.replace(/[.:)\]]+$/, '');
    // In the head of a table the next cell is another head.
    const isHead = hit[0].includes('|') && !/[\d_{}\\-]/.test(value ?? '');
    if (value && value.length > 2 && !isHead)
      found.push({ start, end: start + value.length, type: 'mutex', value });
  }
  for (const { index, 0: raw } of text.matchAll(mutexPath)) {
    const value = raw.replace(/[.:)\]]+$/, '');
    found.push({ start: index, end: index + value.length, type: 'mutex', value });
  }
  return found;
}

const browser =
  /(?<![\w/])Mozilla\/\d\.\d \([^()\n]{3,200}\)(?: [A-Za-z][\w.-]{1,30}\/[\w.+-]{1,40}(?: \([^()\n]{1,60}\))?){0,8}/g;
const agentLabel = /\buser[- ]?agent(?: string)?[ \t]{0,3}(?:[:=]|is|of)[ \t]{0,3}(["'“‘`])?/gi;

/** User agents: the long form of browsers wherever it stands, others after the words. */
export function userAgents(text: string): Seen[] {
  const found = Array.from(text.matchAll(browser), (hit) => seen(hit.index, hit[0], 'user-agent'));
  for (const hit of text.matchAll(agentLabel)) {
    const start = hit.index + hit[0].length;
    const rest = text.slice(start, start + 300);
    const name = hit[1]
      ? /^[^"'“”‘’`\n]{3,250}(?=["'”’`])/.exec(rest)?.[0]
      : /^[A-Za-z][\w.-]{1,40}\/[\w.+-]{1,40}(?: \([^()\n]{1,120}\))?/.exec(rest)?.[0];
    if (name && !name.startsWith('Mozilla/')) found.push(seen(start, name, 'user-agent'));
  }
  return found;
}

/** Numbers of autonomous systems: "AS13335", "ASN 13335". "AS400" alone is a computer. */
export function networkNumbers(text: string): Seen[] {
  return Array.from(text.matchAll(/\b(?:AS|ASN[ :#-]{1,3})(\d{2,10})(?![\w.-]?\d|\w)/g), (hit) => {
    const number = Number(hit[1]);
    const possible = number > 0 && number < 4_294_967_295 && !/^AS(?:400|\d\d)$/.test(hit[0]);
    return possible ? [{ ...seen(hit.index, hit[0], 'asn'), value: `AS${number}` }] : [];
  }).flat();
}

const purl = /(?<![\w:])pkg:[a-z][a-z0-9.+-]{1,20}\/[^\s"'“”‘’`<>()[\]{},;]{1,200}/g;
const registries: Record<string, string> = {
  npm: 'npm',
  pypi: 'pypi',
  rubygems: 'gem',
  'crates.io': 'cargo',
  nuget: 'nuget',
  packagist: 'composer',
};
const named =
  /\b(npm|pypi|rubygems|crates\.io|nuget|packagist) (?:package|module|library|gem|crate)s?,?(?: (?:named|called|titled|dubbed))?[ :]{1,2}(["'“‘`])?(@?[A-Za-z0-9][\w./-]{1,100})/gi;
/** What else a list names after the first: "“chalk”, “debug” and “ansi-styles”"; and "ui-kit2 and ansi-colour", without marks. */
const nextBare = /^(?:, |,? and |, and )(@?[A-Za-z0-9][\w./-]{0,99}\w)(?=[\s,.;:)]|$)/;
const nextInList = /^["'”’`]?(?:, |,? and |, and )(["'“‘`])(@?[A-Za-z0-9][\w./-]{1,100})(?=["'”’`])/;
const mostInList = 20;
/** The registry after the name: "the package “termncolor” on PyPI". */
const namedBefore =
  /\b(?:package|module|library|gem|crate),?(?: (?:named|called|titled|dubbed))? (["'“‘`])(@?[A-Za-z0-9][\w./-]{1,100})["'”’`],?(?: (?:was|has been|had been))?(?: (?:uploaded|published|pushed|added|available|found|discovered|hosted))? (?:on|to|in|from) (?:the )?(npm|pypi|rubygems|crates\.io|nuget|packagist)\b/gi;
const installs: Record<string, string> = {
  npm: 'npm',
  yarn: 'npm',
  pnpm: 'npm',
  pip: 'pypi',
  pip3: 'pypi',
  gem: 'gem',
  cargo: 'cargo',
};
const installed =
  /(?<![\w.-])(npm|yarn|pnpm|pip3?|gem|cargo) (?:install|i|add)(?: -{1,2}[a-z-]{1,20}){0,3} (@?[A-Za-z0-9][\w./-]{1,100})(?:(?:@|==)[\w.-]{1,30})?(?=\s*(?:$|["'”’`;]|&&))/gm;

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

/** Packages as package URLs (purl-spec): written as such, named with their registry or under it, or in a command that installs one. */
export function packages(text: string): Seen[] {
  const found = Array.from(text.matchAll(purl), (hit) =>
    seen(hit.index, hit[0].replace(/[.:]+$/, ''), 'package'),
  );
  const add = (type: string, name: string, start: number): void => {
    const clean = name.replace(/[./-]+$/, '');
    const value = purlOf(type, clean);
    found.push({ start, end: start + clean.length, type: 'package', value });
  };
  for (const hit of text.matchAll(named)) {
    // Without a mark around it, a plain word after "npm package" is rarely its name ("npm package manager").
    if (!hit[2] && !/[\d_@/-]/.test(hit[3]!)) continue;
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
  for (const hit of text.matchAll(namedBefore)) {
    const quoted = `${hit[1]}${hit[2]}`;
    add(registries[hit[3]!.toLowerCase()]!, hit[2]!, hit.index + hit[0].indexOf(quoted) + 1);
  }
  for (const hit of text.matchAll(installed))
    add(installs[hit[1]!]!, hit[2]!, hit.index + hit[0].indexOf(hit[2]!, hit[1]!.length));
  return found.concat(listedPackages(text));
}

/** Names as their type wants them: PyPI in lower case with hyphens, a scope's at sign encoded. */
function purlOf(type: string, name: string): string {
  const plain = type === 'pypi' ? name.toLowerCase().replaceAll('_', '-') : name;
  return `pkg:${type}/${(type === 'npm' ? plain.toLowerCase() : plain).replace(/^@/, '%40')}`;
}

const seen = (start: number, value: string, type: string): Seen => ({
  start,
  end: start + value.length,
  type,
  value,
});
