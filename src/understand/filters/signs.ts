/**
 * What a text says about the things it names ("legitimate", "malware", "references:"), read once, so that asking about
 * the surroundings of each of many thousand observables costs a binary search.
 */
import type { Seen } from '../extractors/observables/network.ts';
import { type Heading, listsIndicators } from './sections.ts';

const patterns = {
  harmless:
    /\b(?:legitimate|legit|benign|non-malicious|not (?:inherently )?malicious|harmless|not malware|clean (?:file|copy)|false positive|no signs? of (?:an )?attacks?(?! by itself)|decoy|spoofed?|impersonat\w+)\b(?<!\b(?:not|never) (?:an? |the )?(?:legitimate|legit|benign|harmless|false positive))(?![- ]looking)|(?<=\|\s?)clean\b/gi,
  // What the page of an attached file says of values that the file merely holds.
  merelySeen: /\bno sign of an attack by itself\b/gi,
  owned:
    /\bvictims?\b|['’]s?\s|\b(?:stolen|exfiltrated|siphoned) from\b|\b(?:compromised|hacked|breached|defaced)\b/gi,
  harmful:
    /(?<!non-)(?<!not )(?<!inherently )\bmalicious\b|\b(?:malware|payload|c2|trojan|backdoor|ransomware|rat|dropper|loader|stealer)\b/gi,
  narrated: /\b(?:available at|advertised on|published on|according to|more information|see)\b/gi,
  listed:
    /\b(?:indicators?|iocs?|c2|command and control|download|payload|malicious|urls? (?:used|generated|for)|traffic)\b/gi,
  attackers:
    /\b(?:ransom(?: note)?|extort\w*|phish\w*|(?:attack|intrud|hack)ers?|(?:cyber)?criminals?|threat actors?|operators?|gang|(?:sent|sender|came|originat\w+|e-?mails?|messages?) (?:was |were )?(?:from|by)|registered|registrant|spoof\w*|exfiltrat\w+)\b/gi,
  // Whom readers are to write to: "contact us at", "report it to".
  contact:
    /\b(?:us|our|press|media (?:contact|enquiries|inquiries)|report(?:s|ed|ing)? (?:it|them|this|these|any|an|to|incidents?|suspicious)|questions?|feedback|subscribe|spokes\w+|help ?desk|psirt|customers? (?:can|may|should)|victims? (?:can|may|should)|disclosures?)\b|\bcontacts?\s?:/gi,
  // What a word of an attack in the sentence makes of an address in it; also in the languages of other wires.
  attack:
    /\b(?:attack\w*|intru(?:der|sion)\w*|hack\w*|malicious\w*|malware|c2|c&c|command[- ]and[- ]control|botnets?|bots?|phish\w*|exploit\w*|scann(?:ed|ing)|brute-?forc\w*|credentials?|threats?|actors?|adversar\w*|backdoor\w*|trojan\w*|rat|ransom\w*|payloads?|beacon\w*|exfiltrat\w*|implants?|web ?shells?|shells?|compromis\w*|breach\w*|steal\w*|stolen?|infect\w*|drop(?:s|ped|per)|loaders?|suspicious|abus\w*|spoof\w*|fraud\w*|scam\w*|block(?:ed|list)?|indicators?|iocs?|traced|originat\w*|unauthori[sz]ed|rogue|victims?|gangs?|criminals?|culprits?|seized|relay(?:s|ed)?|prox(?:y|ies)|they (?:used?|rent(?:ed)?)|(?:look|hunt|watch|monitor|alert)(?:ing)? (?:for|on) (?:[a-z]{2,10} ){0,2}(?:connections?|traffic|requests?|communications?)|angreif\w*|angriff\w*|schad\w*|attaqu\w*|malveillan\w*|pirat\w*|ata(?:c|qu)\w*|malicios\w*|złośliw\w*)(?![\p{L}\p{N}])/giu,
  // What a package of attackers does.
  steals:
    /\b(?:typosquat\w*|(?:steal|exfiltrat|harvest)(?:s|es|ed|ing)?|stole|infostealers?|trojani[sz]ed|backdoored|compromised|infected|impersonat\w*)\b/gi,
  // What a note of extortionists speaks of.
  extortion:
    /\b(?:ransom\w*|decrypt\w*|encrypted|bitcoins?|your (?:[a-z]{2,12} ){0,2}(?:files|data|network|documents|servers))\b/gi,
  // A cell of a row, or a word in brackets, that says what is wrong with the row's entry.
  badCell:
    /(?<=[|\t(] ?)(?:malicious|phishing|malware|payloads?|c2|c&c|command[- ]and[- ]control|scam|exfiltration|skimmer|loader|stealer|downloader|dropper|backdoor|ransomware|trojan|delivery|staging|fake)\b/gi,
  // A file or a release that is as its makers meant it, and the one that mends.
  mended:
    /\b(?:clean|fixed|patched|genuine|official|authentic|unmodified|untampered|unaffected) (?:[\w-]{2,20} ){0,2}(?:installers?|releases?|versions?|builds?|files?|binar(?:y|ies)|cop(?:y|ies)|packages?|downloads?|images?|archives?|updates?|setups?)\b/gi,
  // What makers publish, and what readers compare with it.
  released:
    /\b(?:hot ?fix(?:es)?|patch(?:es)?|security updates?|service packs?|(?:fixed|maintenance|stable|new|latest) (?:versions?|releases?|builds?)|firmware (?:updates?|images?)|(?:releas|publish|shipp)(?:ed|es|ing) (?:version|release|build|v)? ?\d+(?:\.\d+)+|verif(?:y|ies|ied|ying) (?:the |its |their |your |each )?(?:[\w-]{1,12} )?(?:checksums?|hash(?:es)?|downloads?|signatures?|integrity|sha-?\d{1,3}|files?)|(?:published|official) (?:checksums?|hash(?:es)?))\b|^(?:sha-?\d{1,3} )?checksums?$|^downloads$/gim,
  // What defenders make and give away; it only opens the gate to the patterns that tell.
  tools:
    /\b(?:tools?|scripts?|decr[iy]pt(?:o|e)rs?|decoders?|unpackers?|extractors?|deobfuscators?|scanners?|parsers?|plug-?ins?|utilit(?:y|ies)|notebooks?|emulators?|debuggers?|disassemblers?)\b/gi,
  // The headers of a message (RFC 5322, 3.6), which have words between their addresses.
  header: /(?<![^\s<([])(?:received|return-path|reply-to|from|sender|subject|message-id)\s?:/gi,
  // Words of running text: a few of them in a row of marks and values make no sentence.
  prose: /(?<=\s)[a-z]{2,}(?=[\s,])/g,
  documentation: /\bexample\.(?:com|org|net)\b/gi,
  references:
    /\b(?:references?|sources?|further reading|more information|additional information|see also|links|social media|related (?:articles|posts))\b/gi,
  hash: /(?<![0-9a-f])[0-9a-f]{32}/gi,
} as const;

export type Sign = keyof typeof patterns;

export interface Signs {
  /** Whether the sign stands in the line of the find, at most 300 characters from it. */
  inLine(find: Seen, sign: Sign): boolean;
  /** How often it stands in the sentence, at most 300 characters from the find. */
  inSentence(find: Seen, sign: Sign): number;
  /** How often it stands in the entry: the lines up to an empty one, at most 600 characters from it. */
  inEntry(find: Seen, sign: Sign): number;
  /** Whether it stands in a line of the entry that holds none of `others`: where these begin, in order. */
  inItsLines(find: Seen, sign: Sign, others: readonly number[]): boolean;
  /** Whether it stands in the heading ("REFERENCES:") that the find comes under. */
  inHeading(find: Seen, sign: Sign): boolean;
  /** Whether it stands anywhere. */
  inText(sign: Sign): boolean;
  /** Whether the heading that the find comes under is that of a list of indicators. */
  underIndicators(find: Seen): boolean;
}

/** The number of entries of a sorted list that are less than `value`. */
export function countBelow(sorted: ArrayLike<number>, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** After which a sentence or a line begins. */
export const sentenceEnd = /[.!?]["”’')\]]{0,2}\s+(?=["“(]?\p{Lu})|\n/gu;

interface Lines {
  /** Where lines begin. */
  starts: number[];
  /** Where lines begin that follow an empty one. */
  entries: number[];
  /** Where sentences begin, and lines. */
  sentences: number[];
  /** Headings and lines that introduce others, in order. */
  headings: Heading[];
}

/** A line that introduces those after it: it ends in a colon, says "the following …", or is no more than "IOCs". */
function introduces(line: string): boolean {
  if (line.endsWith(':')) return !/^[-*•>]/.test(line);
  if (line.includes('ollowing ')) return /^[^.!?|:]{3,}[.!]?$/.test(line);
  return line.length <= 60 && titleEnds.includes(line.at(-1)!) && bareTitle.test(line);
}

/** The last letters of "domains", "IOC" and "Indicators of compromise", and the bracket of "(IOCs)". */
const titleEnds = 'sCe)';

/** Bold paragraphs are headings too, to their readers. */
const bareTitle =
  /^(?:[A-Z][a-z]{1,20} )?(?:[Ii]ndicators(?: of [Cc]ompromise)?(?: \(IOCs?\))?|IOCs?|(?:C2|[Mm]alicious|[Pp]hishing) (?:[a-z]{1,10} )?(?:domains?|hosts?|servers?|sites?|addresses|IPs|URLs|[Pp]ackages))$/;

/** `marked`: the headings that the page marks up. */
function readLines(text: string, marked: readonly Heading[]): Lines {
  const lines: Lines = { starts: [], entries: [0], sentences: [0], headings: [] };
  let next = 0;
  for (const { index, 0: mark } of text.matchAll(sentenceEnd)) lines.sentences.push(index + mark.length);
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    lines.starts.push(at);
    const last = text[end - 1] === '\r' ? end - 1 : end;
    if (last === at) lines.entries.push(end + 1);
    for (; next < marked.length && marked[next]!.start < at; next++);
    if (marked[next]?.start === at) lines.headings.push(marked[next]!);
    else if (last - at > 3 && last - at < 160 && introduces(text.slice(at, last).trim()))
      lines.headings.push({ start: at, end, isBlock: false });
    at = end + 1;
  }
  return lines;
}

/** `marked`: the headings that the page marks up, in order; each begins a line. */
export function readSigns(text: string, marked: readonly Heading[]): Signs {
  const { starts, entries, sentences, headings } = readLines(text, marked);
  const headingStarts = headings.map(({ start }) => start);
  const headingBefore = (start: number): number => countBelow(headingStarts, start + 1) - 1;
  let lists: boolean[] | undefined;
  const offsets = new Map<Sign, number[]>();
  const within = (sign: Sign, from: number, to: number): number => {
    let found = offsets.get(sign);
    if (!found) {
      found = Array.from(text.matchAll(patterns[sign]), (hit) => hit.index);
      offsets.set(sign, found);
    }
    return countBelow(found, to) - countBelow(found, from);
  };
  const around = (bounds: number[], { start, end }: Seen, reach: number): [number, number] => {
    const next = countBelow(bounds, start + 1);
    const stop = countBelow(bounds, end);
    return [
      Math.max(bounds[next - 1] ?? 0, start - reach),
      Math.min(bounds[stop] ?? text.length, end + reach),
    ];
  };
  return {
    inLine: (find, sign) => within(sign, ...around(starts, find, 300)) > 0,
    inSentence: (find, sign) => within(sign, ...around(sentences, find, 300)),
    inEntry: (find, sign) => within(sign, ...around(entries, find, 600)),
    inItsLines: (find, sign, others) => {
      const [from, to] = around(entries, find, 600);
      let line = Math.max(0, countBelow(starts, from + 1) - 1);
      for (; line < starts.length && starts[line]! < to; line++) {
        const [start, end] = [starts[line]!, starts[line + 1] ?? text.length];
        if (within(sign, Math.max(start, from), Math.min(end, to)) === 0) continue;
        if (countBelow(others, start) === countBelow(others, end)) return true;
      }
      return false;
    },
    inText: (sign) => within(sign, 0, text.length) > 0,
    inHeading: ({ start }, sign) => {
      const heading = headings[headingBefore(start)];
      return heading !== undefined && within(sign, heading.start, heading.end) > 0;
    },
    underIndicators: ({ start }) => {
      lists ??= listsIndicators(text, headings);
      return lists[headingBefore(start)] ?? false;
    },
  };
}
