/** What is told by a word beside it or by its own form: mutexes, user agents, networks' numbers, weaknesses. */
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

/** Weaknesses (CWE, cwe.mitre.org): what kinds of mistakes flaws are. */
export function weaknesses(text: string): Seen[] {
  return Array.from(text.matchAll(/(?<![\w-])CWE[-‐‑–— ]?([1-9]\d{0,3})(?![\w-]?\d|\w)/gi), (hit) => ({
    ...seen(hit.index, hit[0], 'cwe'),
    value: `CWE-${hit[1]}`,
  }));
}

/** Numbers of autonomous systems: "AS13335", "ASN 13335". "AS400" alone is a computer. */
export function networkNumbers(text: string): Seen[] {
  return Array.from(text.matchAll(/\b(?:AS|ASN[ :#-]{1,3})(\d{2,10})(?![\w.-]?\d|\w)/g), (hit) => {
    const number = Number(hit[1]);
    const possible = number > 0 && number < 4_294_967_295 && !/^AS(?:400|\d\d)$/.test(hit[0]);
    return possible ? [{ ...seen(hit.index, hit[0], 'asn'), value: `AS${number}` }] : [];
  }).flat();
}

const seen = (start: number, value: string, type: string): Seen => ({
  start,
  end: start + value.length,
  type,
  value,
});
