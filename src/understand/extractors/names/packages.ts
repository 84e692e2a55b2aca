/**
 * Software that is written small: "lodash before 4.17.21", "the npm package left-pad", "a hole in runc". It is known by the
 * version or the words beside it, or to everybody; once it is, it is so wherever the article writes it.
 */
import { nameKey } from '../../../domain/entity.ts';
import type { Mention } from '../../../domain/findings.ts';
import { wordSet } from '../../../domain/word-set.ts';
import { commonWords } from '../../../knowledge/names/common-words.ts';
import { smallSoftware } from '../../../knowledge/names/products.ts';
import type { Extractor } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { PerWord } from '../../word.ts';

/** So many names of one article. */
const MOST = 40;
const REACH = 100;

const name = '@?[a-z][a-z0-9]*(?:[-_./][a-z0-9]+){0,6}';
const marks = '["\'“”‘’`]?';
/** What registries hold, and in which languages. */
const registry =
  '(?:npm|pypi|rubygems|crates\\.io|nuget|packagist|maven|python|node(?:\\.js)?|javascript|typescript|rust|ruby|go|golang|php|java|perl|c|c\\+\\+|\\.net|linux)';
const isRegistry = new RegExp(`^${registry}$`);
const kinds = 'package|library|module|crate|gem|utility|daemon|parser|runtime';
const kind = new RegExp(`\\b(?:${kinds})(?![\\w-]| names?\\b| managers?\\b)`, 'g');
const dotted = /(?<=[\s(v=@])\d{1,4}(?:\.\d{1,6}){1,3}(?![\w.]*\w\.\w)/g;

/** Between a name and its version. */
const versionWords =
  '(?:(?:versions?|releases?|before|prior to|through|up to|until|below|earlier than|older than|from|is fixed in|was fixed in|fixed in|to|v|<=?|≤) ?){0,3}';
const beforeVersion = new RegExp(`(?:^|[\\s("'“‘\`])(${name})(?:@|${marks},? \\(?(${versionWords}))v?$`);
const afterVersion = new RegExp(
  `^(?: and (?:earlier|later|older|newer|below|above|prior))?(?: versions?| releases?)? (?:of|for) (?:the )?${marks}(${name})(?![\\w@-]|\\.\\w)`,
);
const counted =
  /^ ?(?:million|billion|trillion|bn|mn|m|k|%|percent|per cent|points?|times|[kmgt]b|[kmg]hz|hours?|seconds?|years?|days?)\b|^ ?[%€$£]/i;
const toldOfVersion = /version|release|before|prior|through|up to|earlier|older|fixed|<|≤/;
/** What versions of software are said of, right after them. */
const saidOfVersion =
  /^,?(?: and (?:earlier|later|older|below|prior)| through | or (?:earlier|later|newer)|,? (?:is|are|was|were|has been) (?:affected|vulnerable|fixed|patched|released|out|safe|malicious|compromised|backdoored)|,? (?:fix|patch|address|contain|resolv|clos|ship)\w*)/;

const kindBefore = new RegExp(`(?:^|[\\s(])${registry},? $`, 'i');
const namedAfter = new RegExp(`^,?( (?:called|named|dubbed))? (["'“‘\`]?)(${name})(?![\\w@-]|\\.\\w)`);
const namedBefore = new RegExp(
  `(?:^|[\\s("'“‘\`])(${name})${marks}((?:,|,? is|,? was) an? (?:[\\w.+-]{1,20} ){0,4}|(?: (?i:${registry}))? )$`,
);

/** Standards and measures have versions too. */
const noSoftware = wordSet(
  'ipv4 ipv6 http2 http3 oauth2 smbv1 smbv2 smbv3 ntlmv1 ntlmv2 base64 sha1 md5 wpa2 wpa3 x86 x64 arm64 win32 win64 utf-8 kernel n/a thru upgrade downgrade cvss cvssv tls ssl dtls http https smb usb wpa oauth saml ipv pci iso rfc eur usd gbp approx ca vol ver rev fig sec pp no nr am pm utc est gmt mph kmh kbps mbps gbps tbps gb mb kb tb ghz mhz km kg lbs ft vs avg min max sha md ip ips cve cwe epss ghsa nvd kev attck stix taxii msft inc ltd corp',
);
/** Ends of words that say how something is or what is done. */
const inflected =
  /(?:ed|ing|ly|ical|ic|al|ous|ive|able|ible|ful|less|ish|ary|ory|ent|ant|ian|ess|ised|ized|ises|izes|yses|[eo]rs?|ware|[ae]ncy|ness|ment|[ts]ion|ism|ity|ship|age)$/;

/** Whether it can be a name: no word of the language, and no compound of such. */
const isName = (word: string): boolean => {
  if (smallSoftware.has(word)) return true;
  const parts = word.replace(/^@/, '').split(/[-_./]/);
  return (
    word.length > 1 &&
    !noSoftware.has(word) &&
    !/^v\d|\.(?:so|dll|exe|py|js|sh|jar|apk|php)$/.test(word) &&
    !(parts.length > 1 ? parts : [word]).every(
      (part) => commonWords.has(part) || inflected.test(part) || /^\d*$/.test(part),
    )
  );
};

const isMarked = (word: string): boolean => /[-_@/\d]/.test(word);

/** "Requests-toolkit 2.4.1" where registries are spoken of: words of the language can be a name, too. */
const ofRegistries = /\b(?:npm|pypi|rubygems|crates\.io|nuget|packagist|packages?)\b/i;
const isCompound = (word: string, between: string, version: string, text: string): boolean =>
  between === '' &&
  /^@?[a-z\d]+(?:[-_/][a-z\d]+)+$/.test(word) &&
  version.split('.').length === 3 &&
  ofRegistries.test(text);
/** "A flaw in vm2", "CVE-2026-1 affects node-ipc". */
const flawIn = new RegExp(
  `\\b(?:(?:flaws?|bugs?|vulnerabilit(?:y|ies)|holes?) in|CVE-\\d{4}-\\d{4,7} (?:is in|affects)) (?:the )?${marks}(${name})(?![\\w@-]|\\.\\w)`,
  'g',
);

/** Names in a stretch of prose, as what stands beside them shows. */
function shownIn(text: string, english: boolean): Set<string> {
  const shown = new Set<string>();
  for (const { index, 0: version } of text.matchAll(dotted)) {
    const [front, rest] = [text.slice(Math.max(0, index - REACH), index), text.slice(index + version.length)];
    if (counted.test(rest.slice(0, 20))) continue;
    const said = afterVersion.exec(rest.slice(0, REACH));
    if (said && isName(said[1]!)) shown.add(said[1]!);
    const [, word, between = ''] = beforeVersion.exec(front) ?? [];
    if (!word) continue;
    if (isCompound(word, between, version, text)) shown.add(word);
    if (!isName(word) || inflected.test(word)) continue;
    // "root@10.0.0.7" is somebody on a host.
    if (front.endsWith('@') && version.split('.').length > 3) continue;
    const isSure =
      version.split('.').length === 3 ||
      smallSoftware.has(word) ||
      (english && (toldOfVersion.test(between) || saidOfVersion.test(rest.slice(0, 40))));
    if (isSure) shown.add(word);
  }
  for (const [, word] of text.matchAll(flawIn)) if (isMarked(word!) && isName(word!)) shown.add(word!);
  for (const { index, 0: noun } of text.matchAll(kind)) {
    const [front, rest] = [text.slice(Math.max(0, index - REACH), index), text.slice(index + noun.length)];
    const ofRegistry = kindBefore.test(front);
    const [, called, mark, next] = namedAfter.exec(rest.slice(0, REACH)) ?? [];
    if (next && isName(next) && (called || mark || (ofRegistry && !inflected.test(next)))) shown.add(next);
    const [, word, between = ''] = namedBefore.exec(front) ?? [];
    if (!word || !isName(word) || inflected.test(word) || isRegistry.test(word)) continue;
    // "the lodash library"; "the server-side module" and "an open-source parser" are no names.
    if (
      /\ban? /.test(between) ||
      /\S/.test(between) ||
      (isMarked(word) && !/\ban? [a-z-]*\s?$/.test(front)) ||
      /\bthe ["'“‘`]?\S*\s?$/i.test(front)
    )
      shown.add(word);
  }
  return shown;
}

/** A word in the text of which something may be shown: most have none. */
const showing = new Set(kinds.split('|'));
const plain = { shows: false, isDot: false, isSoftware: false };
const partOf = new PerWord(({ text, lower }) => {
  const part = {
    shows: showing.has(text),
    isDot: text === '.',
    isSoftware: text === lower && smallSoftware.has(text),
  };
  return part.shows || part.isDot || part.isSoftware ? part : plain;
});

/** The blocks in which a version or one of those words stands, and the tokens that are software that everybody knows; in order. */
function lookThrough(tokens: readonly Token[]): { blocks: number[]; software: number[] } {
  const [blocks, software]: [number[], number[]] = [[], []];
  for (let i = 0; i < tokens.length; i++) {
    const part = partOf.of(tokens[i]!.word);
    if (part === plain) continue;
    if (part.isSoftware) software.push(i);
    const { block } = tokens[i]!;
    const shows = part.shows || (part.isDot && isInVersion(tokens, i));
    if (shows && blocks.at(-1) !== block) blocks.push(block);
  }
  return { blocks, software };
}

/** Whether the dot stands between digits. */
function isInVersion(tokens: readonly Token[], dot: number): boolean {
  const [before, after] = [tokens[dot - 1], tokens[dot + 1]];
  if (!before || !after || after.spaced || tokens[dot]!.spaced) return false;
  return /\d$/.test(before.text) && (after.kind === 'number' || after.kind === 'mixed');
}

export const packages: Extractor<Mention> = {
  name: 'packages',
  find({ text, tokens, article: { blocks, language } }) {
    const names = new Set<string>();
    const seen = lookThrough(tokens);
    for (const block of seen.blocks) {
      const { start, end } = blocks[block]!;
      for (const word of shownIn(text.slice(start, end), language === 'en'))
        if (names.size < MOST) names.add(word);
    }
    const firsts = new Set([...names].map(firstPart));
    const found: Mention[] = [];
    const isIts = ({ text: part, lower }: Token): boolean =>
      part === lower && (smallSoftware.has(part) || firsts.has(part));
    const places = firsts.size === 0 ? seen.software.map((i) => tokens[i]!) : tokens.filter(isIts);
    for (const { start, text: part } of places) {
      wholeWord.lastIndex = part === firstPart(part) && text[start - 1] === '@' ? start - 1 : start;
      const word = wholeWord.exec(text)?.[0];
      if (word === undefined || !(names.has(word) || smallSoftware.has(word))) continue;
      const end = wholeWord.lastIndex;
      const at = end - word.length;
      if (partOfMore.test(text[at - 1] ?? ' ') || asCommand.test(text.slice(end, end + 8))) continue;
      if ((found.at(-1)?.end ?? 0) <= at) found.push({ start: at, end, type: 'product', key: nameKey(word) });
    }
    return found;
  },
};

/** What the tokens of a text begin it with. */
const firstPart = (word: string): string => /[a-z0-9]+/.exec(word)![0];
const wholeWord = new RegExp(`${name}(?![\\w-]|@(?!\\d)|/\\w|\\.[a-z0-9]|\\()`, 'y');
/** In an address, a path or a command it is none of its own: "curl -o", "sudo apt install". */
const partOfMore = /[\w@/.$#%&=-]/;
const asCommand = /^ (?:-|https?:|\/|apt|yum|dnf|rm |su\b)/;
