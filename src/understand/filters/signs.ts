/**
 * What a text says about the things it names ("legitimate", "malware", "references:"), read once, so that asking about
 * the surroundings of each of many thousand observables costs a binary search.
 */
import type { Seen } from '../extractors/observables/network.ts';

const patterns = {
  harmless:
    /\b(?:legitimate|legit|benign|non-malicious|not (?:inherently )?malicious|harmless|not malware|clean (?:file|copy)|false positive|no signs? of (?:an )?attacks?(?! by itself)|decoy|spoofed?|impersonat\w+)\b/gi,
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
  /** Whether it stands in the heading ("REFERENCES:") that the find comes under. */
  inHeading(find: Seen, sign: Sign): boolean;
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
  /** Heading lines: first and last offset. */
  headings: { start: number; end: number }[];
}

function readLines(text: string): Lines {
  const lines: Lines = { starts: [], entries: [0], sentences: [0], headings: [] };
  for (const { index, 0: mark } of text.matchAll(sentenceEnd)) lines.sentences.push(index + mark.length);
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    lines.starts.push(at);
    const last = text[end - 1] === '\r' ? end - 1 : end;
    if (last === at) lines.entries.push(end + 1);
    if (last - at > 3 && last - at < 160) {
      const words = text.slice(at, last).trim();
      if (words.endsWith(':') && !/^[-*•>]/.test(words)) lines.headings.push({ start: at, end });
    }
    at = end + 1;
  }
  return lines;
}

export function readSigns(text: string): Signs {
  const { starts, entries, sentences, headings } = readLines(text);
  const headingStarts = headings.map(({ start }) => start);
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
    inHeading: ({ start }, sign) => {
      const heading = headings[countBelow(headingStarts, start + 1) - 1];
      return heading !== undefined && within(sign, heading.start, heading.end) > 0;
    },
  };
}
