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
  attackers: /\b(?:ransom|extort|phish|attackers?|threat actor|contact(?:ed)? the)\b/gi,
  documentation: /\bexample\.(?:com|org|net)\b/gi,
  references:
    /\b(?:references?|sources?|further reading|more information|additional information|see also|links|social media|related (?:articles|posts))\b/gi,
  hash: /(?<![0-9a-f])[0-9a-f]{32}/gi,
} as const;

export type Sign = keyof typeof patterns;

export interface Signs {
  /** Whether the sign stands in the line of the find, at most 300 characters from it. */
  inLine(find: Seen, sign: Sign): boolean;
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

interface Lines {
  /** Where lines begin. */
  starts: number[];
  /** Where lines begin that follow an empty one. */
  entries: number[];
  /** Heading lines: first and last offset. */
  headings: { start: number; end: number }[];
}

function readLines(text: string): Lines {
  const lines: Lines = { starts: [], entries: [0], headings: [] };
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
  const { starts, entries, headings } = readLines(text);
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
    inEntry: (find, sign) => within(sign, ...around(entries, find, 600)),
    inHeading: ({ start }, sign) => {
      const heading = headings[countBelow(headingStarts, start + 1) - 1];
      return heading !== undefined && within(sign, heading.start, heading.end) > 0;
    },
  };
}
